//! Reading `plan.toml`, `tiltak.toml` and `register.toml`.

use super::kommune::{labels, terms};
use super::plan::{
    Approach, Attachment, Chart, Claim, Continuation, DataTable, ExternalLink, Figure, FocusArea,
    FollowUp, Funding, Goal, Indicator, Largest, Measurement, NamedRevision, Period, Phase,
    PhaseTreatment, PlanFile, Replacement, Revision, TableCheck, Tiltak, TiltakReport, Validity,
};
use super::words::{ChartType, Extent, PhaseKind, PlanKind, PlanStatus, ShownAs};
use crate::syntax::{At, Fault, Fields, read_toml};
use crate::text::PlanPath;

const PLAN_KEYS: &[&str] = &[
    "id",
    "tittel",
    "undertittel",
    "type",
    "hjemmel",
    "status",
    "dato",
    "versjon",
    "spraak",
    "eksempel",
    "periode",
    "gyldig",
    "eier",
    "visjon",
    "verdier",
    "overordnet",
    "foelger_opp",
    "vedtak",
    "ki_erklaering",
    "lenke",
    "vedlegg",
    "rullering",
    "oppfoelging",
    "revisjon",
    "erstatter",
    "viderefoering",
    "fase",
    "innsatsomraade",
    "maal",
    "grep",
    "indikator",
    "tabell",
    "diagram",
    "figur",
    "paastand",
    "ord",
    "etikett",
    "tidligere_id",
];

/// Reads `plan.toml`.
#[must_use]
pub fn read_plan(file: &PlanPath, text: &str) -> (PlanFile, Vec<Fault>) {
    read_toml(file, text, 0, PLAN_KEYS, plan)
}

/// Reads `tiltak.toml`.
#[must_use]
pub fn read_tiltak(file: &PlanPath, text: &str) -> (Vec<Tiltak>, Vec<Fault>) {
    read_toml(file, text, 0, &["tiltak"], |top| top.tables("tiltak", "tiltak", tiltak))
}

/// Reads `register.toml`.
#[must_use]
pub fn read_register(file: &PlanPath, text: &str) -> (Vec<PlanFile>, Vec<Fault>) {
    read_toml(file, text, 0, &["plan"], |top| {
        top.tables("plan", "plan", |own| {
            let mut plan = plan(own);
            plan.tiltak = own.tables("tiltak", "plan.tiltak", tiltak);
            plan
        })
    })
}

fn plan(own: &mut Fields<'_, '_>) -> PlanFile {
    PlanFile {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        title: own.required_text("tittel"),
        subtitle: own.text("undertittel"),
        kind: own.required_keyword("type", PlanKind::ThematicPlan),
        legal_basis: own.texts("hjemmel"),
        status: own.required_keyword("status", PlanStatus::Planned),
        date: own.date("dato"),
        version: own.text("versjon"),
        lang: own.text("spraak"),
        example: own.text("eksempel"),
        period: own.table("periode", "periode", period),
        validity: own.table("gyldig", "gyldig", validity),
        owner: own.text("eier"),
        vision: own.text("visjon"),
        values: own.texts("verdier"),
        parents: own.texts("overordnet"),
        serves: own.texts("foelger_opp"),
        decision: own.text("vedtak"),
        ai_statement: own.text("ki_erklaering"),
        link: own.text("lenke"),
        attachments: own.tables("vedlegg", "vedlegg", attachment),
        revision: own.table("rullering", "rullering", revision),
        follow_up: own.table("oppfoelging", "oppfoelging", follow_up),
        revisions: own.tables("revisjon", "revisjon", named_revision),
        replaces: own.tables("erstatter", "erstatter", replacement),
        continuations: own.tables("viderefoering", "viderefoering", continuation),
        phases: own.tables("fase", "fase", phase),
        focus_areas: own.tables("innsatsomraade", "innsatsomraade", focus_area),
        goals: own.tables("maal", "maal", goal),
        approaches: own.tables("grep", "grep", approach),
        indicators: own.tables("indikator", "indikator", indicator),
        tables: own.tables("tabell", "tabell", data_table),
        charts: own.tables("diagram", "diagram", chart),
        figures: own.tables("figur", "figur", figure),
        claims: own.tables("paastand", "paastand", claim),
        tiltak: Vec::new(),
        terms: terms(own),
        labels: labels(own),
    }
}

fn period(own: &mut Fields<'_, '_>) -> Period {
    Period { place: own.place(), from: own.integer("fra"), to: own.integer("til") }
}

fn validity(own: &mut Fields<'_, '_>) -> Validity {
    Validity { place: own.place(), from: own.date("fra"), to: own.date("til") }
}

/// One entry of `vedlegg`, of a plan or a case.
pub(super) fn attachment(own: &mut Fields<'_, '_>) -> Attachment {
    Attachment {
        place: own.place(),
        title: own.required_text("tittel"),
        file: own.text("fil"),
        adopted: own.boolean("vedtas").is_some_and(|adopted| adopted.value),
        printed: own.boolean("trykt").is_none_or(|printed| printed.value),
    }
}

fn revision(own: &mut Fields<'_, '_>) -> Revision {
    Revision { every: own.integer("hvert"), next: own.integer("neste") }
}

fn follow_up(own: &mut Fields<'_, '_>) -> FollowUp {
    FollowUp {
        tiltak_in: own.texts("tiltak_i"),
        decided_by: own.text("vedtas_av"),
        reported: own.keywords("rapporteres"),
    }
}

fn named_revision(own: &mut Fields<'_, '_>) -> NamedRevision {
    NamedRevision {
        name: own.required_text("navn"),
        git: own.required_text("git"),
        date: own.date("dato"),
    }
}

fn replacement(own: &mut Fields<'_, '_>) -> Replacement {
    Replacement {
        place: own.place(),
        plan: own.required_text("plan"),
        extent: own.keyword("omfang").unwrap_or(At { value: Extent::Whole, place: own.place() }),
        parts: own.texts("deler"),
    }
}

fn continuation(own: &mut Fields<'_, '_>) -> Continuation {
    Continuation {
        place: own.place(),
        from: own.required_text("fra"),
        to: own.text("til"),
        closed: own.text("avsluttet"),
    }
}

fn phase(own: &mut Fields<'_, '_>) -> Phase {
    Phase {
        place: own.place(),
        kind: own.required_keyword("type", PhaseKind::Preparation),
        name: own.text("navn"),
        from: own.date("fra"),
        to: own.date("til"),
        text: own.text("tekst"),
        links: own.tables("lenker", "fase.lenker", |own| ExternalLink {
            title: own.required_text("tittel"),
            url: own.required_text("url"),
        }),
        treatments: own.tables("behandlinger", "fase.behandlinger", |own| PhaseTreatment {
            body: own.required_text("organ"),
            date: own.date("dato"),
            case_number: own.text("saksnummer"),
        }),
    }
}

fn focus_area(own: &mut Fields<'_, '_>) -> FocusArea {
    FocusArea {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        title: own.required_text("tittel"),
        number: own.text("nr"),
        status: own.keyword("status"),
    }
}

fn goal(own: &mut Fields<'_, '_>) -> Goal {
    Goal {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        focus_area: own.text("innsatsomraade"),
        parent: own.text("forelder"),
        text: own.required_text("tekst"),
        sdgs: own.texts("baerekraftsmaal"),
        status: own.keyword("status"),
    }
}

fn approach(own: &mut Fields<'_, '_>) -> Approach {
    Approach {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        title: own.required_text("tittel"),
        text: own.text("tekst"),
        goals: own.texts("maal"),
        points: own.texts("punkter"),
    }
}

fn indicator(own: &mut Fields<'_, '_>) -> Indicator {
    Indicator {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        goal: own.text("maal"),
        name: own.required_text("navn"),
        unit: own.text("enhet"),
        direction: own.keyword("retning"),
        baseline: own.table("nullpunkt", "indikator.nullpunkt", measurement),
        targets: own.tables("maaltall", "indikator.maaltall", measurement),
        measurements: own.tables("maalinger", "indikator.maalinger", measurement),
    }
}

fn measurement(own: &mut Fields<'_, '_>) -> Measurement {
    Measurement {
        place: own.place(),
        year: own.required_integer("aar"),
        value: own.required_digits("verdi"),
        source: own.text("kilde"),
    }
}

fn data_table(own: &mut Fields<'_, '_>) -> DataTable {
    let rounded = own.boolean("avrundet").map(|rounded| rounded.value);
    DataTable {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        title: own.required_text("tittel"),
        file: own.required_text("fil"),
        source: own.text("kilde"),
        unit: own.text("enhet"),
        rounded: rounded == Some(true),
        exact: rounded == Some(false),
        checks: own.tables("kontroll", "tabell.kontroll", table_check),
    }
}

fn table_check(own: &mut Fields<'_, '_>) -> TableCheck {
    TableCheck {
        place: own.place(),
        row: own.text("rad"),
        column: own.text("kolonne"),
        formula: own.required_text("er"),
        columns: own.texts("kolonner"),
        rows: own.texts("rader"),
        as_percent: own.keyword::<ShownAs>("som").is_some(),
        decimals: own.integer("desimaler"),
    }
}

fn chart(own: &mut Fields<'_, '_>) -> Chart {
    Chart {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        table: own.required_text("tabell"),
        kind: own.required_keyword("type", ChartType::Line),
        rows: own.texts("rader"),
        columns: own.texts("kolonner"),
        title: own.required_text("tittel"),
        alt: own.text("alt"),
    }
}

fn figure(own: &mut Fields<'_, '_>) -> Figure {
    Figure {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        file: own.required_text("fil"),
        title: own.text("tittel"),
        alt: own.text("alt"),
        decorative: own.boolean("pynt").is_some_and(|decorative| decorative.value),
        source: own.text("kilde"),
        credit: own.text("opphav"),
    }
}

fn claim(own: &mut Fields<'_, '_>) -> Claim {
    Claim {
        place: own.place(),
        id: own.text("id"),
        text: own.required_text("tekst"),
        table: own.required_text("tabell"),
        formula: own.text("er"),
        between: own.texts("mellom"),
        largest: own.table("stoerste", "paastand.stoerste", |own| Largest {
            place: own.place(),
            column: own.required_text("kolonne"),
            rows: own.texts("rader"),
        }),
    }
}

fn tiltak(own: &mut Fields<'_, '_>) -> Tiltak {
    Tiltak {
        place: own.place(),
        id: own.required_id("id"),
        former_ids: own.texts("tidligere_id"),
        title: own.required_text("tittel"),
        text: own.text("tekst"),
        kind: own.keyword("type"),
        goals: own.texts("maal"),
        focus_area: own.text("innsatsomraade"),
        responsible: own.text("ansvarlig"),
        contributors: own.texts("medvirkende"),
        start: own.deadline("start"),
        deadline: own.deadline("frist"),
        status: own.keyword("status"),
        steps: own.integers("trinn"),
        funding: own.table("finansiering", "tiltak.finansiering", funding).map(Box::new),
        replaced_by: own.text("erstattet_av"),
        reports: own.tables("rapport", "tiltak.rapport", |own| TiltakReport {
            place: own.place(),
            period: own.required_text("periode"),
            status: own.keyword("status"),
            text: own.text("tekst"),
        }),
    }
}

fn funding(own: &mut Fields<'_, '_>) -> Funding {
    Funding {
        place: own.place(),
        from: own.keyword("fra"),
        post: own.text("post"),
        price_year: own.integer("prisnivaa"),
        operation: own.entries("drift", |own, key| own.integer(key)),
        investment: own.entries("investering", |own, key| own.integer(key)),
    }
}
