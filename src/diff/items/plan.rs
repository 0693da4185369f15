//! The things of `plan.toml`, `tiltak.toml` and `register.toml`.

use super::Item;
use super::kommune::with_term;
use crate::diff::change::{Kind, Value};
use crate::diff::grid::{Grid, GridRow};
use crate::model::{
    Approach, Attachment, Chart, Claim, Continuation, DataTable, Figure, FocusArea, Funding, Goal,
    Indicator, LinkRole, Measurement, Model, Node, NodeKind, Phase, Plan, PlanFile, PlanIx,
    Replacement, TableCheck, Tiltak,
};
use crate::snapshot::Snapshot;
use crate::syntax::{At, CsvCell, Deadline, Keyword, Kind as Syntax};
use crate::text::{Place, PlanPath, Span};

pub(super) fn items(snapshot: &Snapshot, ix: PlanIx, plan: &Plan, items: &mut Vec<Item>) {
    let model = &snapshot.model;
    let (scope, shown) = (scope(model, ix), shown(model, ix));
    let of = OfPlan { snapshot, model, ix, plan, scope, shown };
    items.push(of.itself());
    of.without_ids(items);
    of.aims(items);
    of.data(items);
    of.chapters(items);
}

struct OfPlan<'s> {
    snapshot: &'s Snapshot,
    model: &'s Model,
    ix: PlanIx,
    plan: &'s Plan,
    scope: String,
    /// What the chapters show, in the order they show it.
    shown: Vec<Node>,
}

/// Where a plan's things are unique: the municipality and the plan's folder, or its id where it has none. Of plans
/// in the register with one id, all but the first are counted.
pub(super) fn scope(model: &Model, ix: PlanIx) -> String {
    let name = |plan: &'_ Plan| match &plan.dir {
        Some(dir) => dir.name().to_owned(),
        None => plan.id().to_owned(),
    };
    let plan = model.plan(ix);
    let own = name(plan);
    let of_kommune = model.kommune(plan.kommune).plans.iter().take_while(|other| **other != ix);
    let same = of_kommune.filter(|other| name(model.plan(**other)) == own).count();
    let count = if same > 0 { format!("~{same}") } else { String::new() };
    format!("{}/{own}{count}", model.kommune(plan.kommune).id)
}

fn shown(model: &Model, plan: PlanIx) -> Vec<Node> {
    let in_chapter = |from: Node| from.kind == NodeKind::Chapter && from.owner == plan;
    let shown = model.links_of(LinkRole::Placement).filter(|link| in_chapter(link.from));
    shown.filter_map(|link| link.target.as_ref().ok().copied()).collect()
}

impl OfPlan<'_> {
    fn item(&self, kind: Kind, id: &str, place: &Place) -> Item {
        Item::new(kind, &self.scope, id, place).of_plan(self.ix)
    }

    fn noted(&self, kind: Kind, node: NodeKind, at: usize, id: &At<String>) -> Item {
        Item::new(kind, &self.scope, &id.value, &id.place).node(Node::new(node, self.ix, at))
    }

    fn itself(&self) -> Item {
        let facts = &self.plan.facts;
        let kommune = &self.model.kommune_of(self.ix).id;
        let id = self.scope.rsplit('/').next().unwrap_or_default();
        let mut item = Item::new(Kind::Plan, kommune, id, &facts.id.place)
            .node(Node::plan(self.ix))
            .former(&facts.former_ids)
            .known_by(&facts.title.value)
            .text("tittel", Some(&facts.title))
            .text("undertittel", facts.subtitle.as_ref())
            .word("type", "plantype", Some(&facts.kind))
            .word("status", "status", Some(&facts.status))
            .list("hjemmel", &facts.legal_basis)
            .date("dato", facts.date.as_ref())
            .plain("versjon", facts.version.as_ref())
            .plain("spraak", facts.lang.as_ref())
            .text("eksempel", facts.example.as_ref())
            .plain("eier", facts.owner.as_ref())
            .text("visjon", facts.vision.as_ref())
            .list("verdier", &facts.values)
            .references(self.model, "overordnet", &facts.parents)
            .references(self.model, "foelger_opp", &facts.serves)
            .references(self.model, "vedtak", &facts.decision)
            .text("ki_erklaering", facts.ai_statement.as_ref())
            .plain("lenke", facts.link.as_ref());
        item.own.clone_from(&self.scope);
        with_words(with_times(item, facts), self.model, facts)
    }

    /// What is known by what it says, or by what it points to.
    fn without_ids(&self, items: &mut Vec<Item>) {
        let facts = &self.plan.facts;
        items.extend(facts.replaces.iter().map(|one| self.replacement(one)));
        items.extend(facts.continuations.iter().map(|one| self.continuation(one)));
        items.extend(facts.phases.iter().map(|one| self.phase(one)));
        items.extend(facts.attachments.iter().map(|one| self.attachment(one)));
    }

    fn replacement(&self, one: &Replacement) -> Item {
        let target = self.model.follow(&one.plan).and_then(Node::in_plan);
        let title = target.map_or(&one.plan.value, |plan| &self.model.plan(plan).facts.title.value);
        self.item(Kind::Replacement, &one.plan.value, &one.plan.place)
            .known_by(title)
            .word("omfang", "erstatter", Some(&one.extent))
            .list("deler", &one.parts)
    }

    fn continuation(&self, one: &Continuation) -> Item {
        self.item(Kind::Continuation, &one.from.value, &one.from.place)
            .known_by(&one.from.value)
            .references(self.model, "til", &one.to)
            .text("avsluttet", one.closed.as_ref())
    }

    fn phase(&self, phase: &Phase) -> Item {
        let name = phase.name.as_ref().map_or(phase.kind.value.word(), |name| &name.value);
        let mut item = self
            .item(Kind::Phase, "", &phase.place)
            .known_by(name)
            .ordered()
            .word("type", "fase", Some(&phase.kind))
            .text("navn", phase.name.as_ref())
            .date("fra", phase.from.as_ref())
            .date("til", phase.to.as_ref())
            .text("tekst", phase.text.as_ref());
        for link in &phase.links {
            let value = Value::Plain(link.url.value.clone());
            item = item.field("lenker", &link.title.value, value, &link.url.place);
        }
        for one in &phase.treatments {
            let date = one.date.as_ref().map(|date| date.value.to_string());
            let number = one.case_number.as_ref().map(|number| number.value.clone());
            let said: Vec<String> = [date, number].into_iter().flatten().collect();
            let value = Value::Plain(said.join(", "));
            item = item.field("behandlinger", &one.body.value, value, &one.body.place);
        }
        item
    }

    fn attachment(&self, one: &Attachment) -> Item {
        let id = one.file.as_ref().map_or("", |file| &file.value);
        self.item(Kind::Attachment, id, &one.place)
            .known_by(&one.title.value)
            .text("tittel", Some(&one.title))
            .flag("vedtas", one.adopted)
            .flag("trykt", one.printed)
            .file(self.plan.dir.as_ref(), one.file.as_ref())
    }

    fn aims(&self, items: &mut Vec<Item>) {
        let facts = &self.plan.facts;
        items
            .extend(facts.focus_areas.iter().enumerate().map(|(at, one)| self.focus_area(at, one)));
        items.extend(facts.goals.iter().enumerate().map(|(at, one)| self.goal(at, one)));
        items.extend(facts.approaches.iter().enumerate().map(|(at, one)| self.approach(at, one)));
        items.extend(facts.indicators.iter().enumerate().map(|(at, one)| self.indicator(at, one)));
        items.extend(self.plan.tiltak.iter().enumerate().map(|(at, one)| self.tiltak(at, one)));
    }

    fn focus_area(&self, at: usize, area: &FocusArea) -> Item {
        self.noted(Kind::FocusArea, NodeKind::FocusArea, at, &area.id)
            .former(&area.former_ids)
            .known_by(&area.title.value)
            .numbered(self.plan.focus_area_number(at))
            .text("tittel", Some(&area.title))
            .word("status", "tiltaksstatus", area.status.as_ref())
    }

    fn goal(&self, at: usize, goal: &Goal) -> Item {
        self.noted(Kind::Goal, NodeKind::Goal, at, &goal.id)
            .former(&goal.former_ids)
            .known_by(&goal.text.value)
            .numbered(self.plan.goal_number(at).to_owned())
            .under(self.model, goal.focus_area.as_ref())
            .text("tekst", Some(&goal.text))
            .references(self.model, "forelder", &goal.parent)
            .list("baerekraftsmaal", &goal.sdgs)
            .word("status", "tiltaksstatus", goal.status.as_ref())
    }

    fn approach(&self, at: usize, approach: &Approach) -> Item {
        let item = self
            .noted(Kind::Approach, NodeKind::Approach, at, &approach.id)
            .former(&approach.former_ids)
            .known_by(&approach.title.value)
            .ordered()
            .text("tittel", Some(&approach.title))
            .text("tekst", approach.text.as_ref())
            .references(self.model, "maal", &approach.goals);
        let points = (1..).zip(&approach.points);
        points.fold(item, |item, (number, point): (usize, _)| {
            let text = Value::Text(point.value.clone());
            item.field("punkter", &number.to_string(), text, &point.place)
        })
    }

    fn indicator(&self, at: usize, indicator: &Indicator) -> Item {
        let better = indicator.direction.as_ref().map(|direction| direction.value);
        let mut item = self
            .noted(Kind::Indicator, NodeKind::Indicator, at, &indicator.id)
            .former(&indicator.former_ids)
            .known_by(&indicator.name.value)
            .text("navn", Some(&indicator.name))
            .references(self.model, "maal", &indicator.goal)
            .plain("enhet", indicator.unit.as_ref())
            .word("retning", "retning", indicator.direction.as_ref());
        let plain = |one: &Measurement| Value::Number(one.value.value.clone());
        if let Some(one) = &indicator.baseline {
            item = item.measured("nullpunkt", one, plain(one));
        }
        for one in &indicator.targets {
            let value = Value::Target { value: one.value.value.clone(), better };
            item = item.measured("maaltall", one, value);
        }
        for one in &indicator.measurements {
            item = item.measured("maalinger", one, plain(one));
        }
        item
    }

    fn tiltak(&self, at: usize, tiltak: &Tiltak) -> Item {
        let mut item = self
            .noted(Kind::Tiltak, NodeKind::Tiltak, at, &tiltak.id)
            .former(&tiltak.former_ids)
            .known_by(&tiltak.title.value)
            .numbered((at + 1).to_string())
            .under(self.model, tiltak.focus_area.as_ref())
            .text("tittel", Some(&tiltak.title))
            .text("tekst", tiltak.text.as_ref())
            .word("type", "tiltakstype", tiltak.kind.as_ref())
            .references(self.model, "maal", &tiltak.goals)
            .plain("ansvarlig", tiltak.responsible.as_ref())
            .list("medvirkende", &tiltak.contributors)
            .when("start", tiltak.start.as_ref())
            .due("frist", tiltak.deadline.as_ref())
            .word("status", "tiltaksstatus", tiltak.status.as_ref())
            .numbers("trinn", &tiltak.steps)
            .references(self.model, "erstattet_av", &tiltak.replaced_by);
        if let Some(funding) = &tiltak.funding {
            item = item.funding(funding);
        }
        for report in &tiltak.reports {
            let period = report.period.value.as_str();
            if let Some(status) = &report.status {
                let value = Value::Word { list: "tiltaksstatus", word: status.value.word() };
                item = item.field("rapportstatus", period, value, &status.place);
            }
            if let Some(text) = &report.text {
                item = item.field("rapport", period, Value::Text(text.value.clone()), &text.place);
            }
        }
        item
    }

    fn data(&self, items: &mut Vec<Item>) {
        let facts = &self.plan.facts;
        items.extend(facts.tables.iter().enumerate().map(|(at, one)| self.table(at, one)));
        items.extend(facts.charts.iter().enumerate().map(|(at, one)| self.chart(at, one)));
        items.extend(facts.figures.iter().enumerate().map(|(at, one)| self.figure(at, one)));
        items.extend(facts.claims.iter().enumerate().map(|(at, one)| self.claim(at, one)));
    }

    fn table(&self, at: usize, table: &DataTable) -> Item {
        let mut item = self
            .noted(Kind::Table, NodeKind::Table, at, &table.id)
            .former(&table.former_ids)
            .known_by(&table.title.value)
            .text("tittel", Some(&table.title))
            .text("kilde", table.source.as_ref())
            .plain("enhet", table.unit.as_ref())
            .flag("avrundet", table.rounded);
        item.thing.number = self.printed_number(&[NodeKind::Table], item.thing.node);
        item.grid = self.grid(table);
        table.checks.iter().fold(item, |item, check| item.check(check))
    }

    fn grid(&self, table: &DataTable) -> Option<Grid> {
        let path = self.plan.dir.as_ref()?.join(&table.file.value).ok()?;
        let csv = self.snapshot.file(&path)?.csv.as_ref()?;
        let texts = |row: &[CsvCell]| row.iter().map(|cell| cell.text.clone()).collect();
        let (header, rows) = csv.rows.split_first()?;
        let row = |row: &Vec<CsvCell>| {
            let start = row.first().map_or(0, |cell| cell.span.start as usize);
            let end = row.last().map_or(start, |cell| cell.span.end as usize);
            let place = Place { file: path.clone(), span: Span::new(start, end) };
            GridRow { place, cells: texts(row) }
        };
        Some(Grid { columns: texts(header), rows: rows.iter().map(row).collect() })
    }

    fn chart(&self, at: usize, chart: &Chart) -> Item {
        let mut item = self
            .noted(Kind::Chart, NodeKind::Chart, at, &chart.id)
            .former(&chart.former_ids)
            .known_by(&chart.title.value)
            .text("tittel", Some(&chart.title))
            .references(self.model, "tabell", [&chart.table])
            .word("type", "diagramtype", Some(&chart.kind))
            .list("rader", &chart.rows)
            .list("kolonner", &chart.columns)
            .text("alt", chart.alt.as_ref());
        item.thing.number = self.printed_number(FIGURES, item.thing.node);
        item
    }

    fn figure(&self, at: usize, figure: &Figure) -> Item {
        let title = figure.title.as_ref().map_or(figure.id.value.as_str(), |title| &title.value);
        let mut item = self
            .noted(Kind::Figure, NodeKind::Figure, at, &figure.id)
            .former(&figure.former_ids)
            .known_by(title)
            .text("tittel", figure.title.as_ref())
            .text("alt", figure.alt.as_ref())
            .text("kilde", figure.source.as_ref())
            .text("opphav", figure.credit.as_ref())
            .flag("pynt", figure.decorative)
            .file(self.plan.dir.as_ref(), Some(&figure.file));
        item.thing.number = self.printed_number(FIGURES, item.thing.node);
        item
    }

    fn claim(&self, at: usize, claim: &Claim) -> Item {
        let largest = claim.largest.as_ref();
        let id = claim.id.as_ref().map_or("", |id| &id.value);
        self.item(Kind::Claim, id, &claim.text.place)
            .node(Node::new(NodeKind::Claim, self.ix, at))
            .known_by(&claim.text.value)
            .text("tekst", Some(&claim.text))
            .references(self.model, "tabell", [&claim.table])
            .plain("er", claim.formula.as_ref())
            .range("mellom", &claim.between)
            .plain("stoerste", largest.map(|largest| &largest.column))
            .list("rader", largest.map_or(&[], |largest| &largest.rows))
    }

    /// The number a table or figure is printed with: they are numbered as the chapters show them.
    fn printed_number(&self, kinds: &[NodeKind], node: Option<Node>) -> Option<String> {
        let mut numbered = self.shown.iter().filter(|shown| kinds.contains(&shown.kind));
        numbered.position(|shown| Some(*shown) == node).map(|at| (at + 1).to_string())
    }

    fn chapters(&self, items: &mut Vec<Item>) {
        for (at, chapter) in self.plan.chapters.iter().enumerate() {
            let place = Place { file: chapter.file.clone(), span: Span::at(0) };
            let mut item = Item::new(Kind::Chapter, &self.scope, &chapter.name, &place)
                .node(Node::new(NodeKind::Chapter, self.ix, at))
                .known_by(&chapter_title(self.snapshot, &chapter.file, &chapter.name))
                .ordered();
            item.thing.number = Some((at + 1).to_string());
            items.push(item);
        }
        if let Some(short) = &self.plan.short {
            let place = Place { file: short.clone(), span: Span::at(0) };
            items.push(self.item(Kind::Short, SHORT, &place));
        }
    }
}

/// Charts and pictures share one row of numbers.
const FIGURES: &[NodeKind] = &[NodeKind::Chart, NodeKind::Figure];
/// Stands for the short version's id; no chapter has this name.
const SHORT: &str = ":kortversjon";

/// The heading that opens a text, else its name.
fn chapter_title(snapshot: &Snapshot, path: &PlanPath, name: &str) -> String {
    let title = snapshot.file(path).and_then(|file| {
        let markdown = file.markdown.as_ref()?;
        let heading = markdown.roots().find(|node| markdown.kind(*node) == Syntax::Heading)?;
        Some(markdown.plain(&file.source.text, heading).trim().to_owned())
    });
    title.unwrap_or_else(|| name.to_owned())
}

fn with_times(item: Item, facts: &PlanFile) -> Item {
    let period = facts.period.as_ref();
    let validity = facts.validity.as_ref();
    let revision = facts.revision.as_ref();
    item.plain("periode_fra", period.and_then(|period| period.from.as_ref()))
        .plain("periode_til", period.and_then(|period| period.to.as_ref()))
        .date("gyldig_fra", validity.and_then(|validity| validity.from.as_ref()))
        .date("gyldig_til", validity.and_then(|validity| validity.to.as_ref()))
        .plain("rullering_hvert", revision.and_then(|revision| revision.every.as_ref()))
        .next_revision(revision.and_then(|revision| revision.next.as_ref()))
}

fn with_words(mut item: Item, model: &Model, facts: &PlanFile) -> Item {
    if let Some(follow_up) = &facts.follow_up {
        item = item.list("tiltak_i", &follow_up.tiltak_in).references(
            model,
            "vedtas_av",
            &follow_up.decided_by,
        );
        let reports = follow_up.reported.iter().map(|one| one.value.word().to_owned()).collect();
        if let Some(first) = follow_up.reported.first() {
            item = item.field("rapporteres", "", Value::List(reports), &first.place);
        }
    }
    for one in &facts.revisions {
        let value = Value::Plain(one.git.value.clone());
        item = item.field("revisjon", &one.name.value, value, &one.git.place);
    }
    for (key, label) in &facts.labels {
        item = item.field("etikett", &key.value, Value::Text(label.value.clone()), &label.place);
    }
    facts.terms.iter().fold(item, with_term)
}

impl Item {
    /// Under the focus area it names.
    fn under(mut self, model: &Model, area: Option<&At<String>>) -> Self {
        let Some(written) = area else { return self };
        self.home = model.follow(written);
        let title = self
            .home
            .filter(|home| home.kind == NodeKind::FocusArea)
            .map(|home| model.plan(home.owner).facts.focus_areas[home.at()].title.value.clone());
        self.thing.path = vec![title.unwrap_or_else(|| written.value.clone())];
        self
    }

    fn due(self, name: &'static str, due: Option<&At<Deadline>>) -> Self {
        match due {
            Some(due) => self.field(name, "", Value::Due(due.value), &due.place),
            None => self,
        }
    }

    fn next_revision(self, year: Option<&At<i64>>) -> Self {
        let year = year.and_then(|year| Some((i16::try_from(year.value).ok()?, &year.place)));
        match year {
            Some((year, place)) => {
                self.field("rullering_neste", "", Value::Due(Deadline::Year(year)), place)
            }
            None => self,
        }
    }

    fn numbers(self, name: &'static str, numbers: &[At<i64>]) -> Self {
        let texts = numbers.iter().map(|number| number.value.to_string()).collect();
        match numbers.first() {
            Some(first) => self.field(name, "", Value::List(texts), &first.place),
            None => self,
        }
    }

    fn range(self, name: &'static str, ends: &[At<String>]) -> Self {
        let texts: Vec<&str> = ends.iter().map(|end| end.value.as_str()).collect();
        match ends.first() {
            Some(first) => self.field(name, "", Value::Plain(texts.join("–")), &first.place),
            None => self,
        }
    }

    fn measured(self, name: &'static str, one: &Measurement, value: Value) -> Self {
        let year = one.year.value.to_string();
        let item = self.field(name, &year, value, &one.value.place);
        match &one.source {
            Some(source) => {
                item.field("kilde", &year, Value::Text(source.value.clone()), &source.place)
            }
            None => item,
        }
    }

    fn funding(self, funding: &Funding) -> Self {
        let item = self
            .word("finansiering", "finansiering", funding.from.as_ref())
            .plain("post", funding.post.as_ref())
            .plain("prisnivaa", funding.price_year.as_ref());
        let item = funding.operation.iter().fold(item, |item, (year, kroner)| {
            item.field("drift", &year.value, Value::Money(kroner.value), &kroner.place)
        });
        funding.investment.iter().fold(item, |item, (year, kroner)| {
            item.field("investering", &year.value, Value::Money(kroner.value), &kroner.place)
        })
    }

    fn check(self, check: &TableCheck) -> Self {
        let line = check.row.as_ref().or(check.column.as_ref());
        let name = line.map_or("", |line| line.value.as_str());
        let formula = Value::Plain(check.formula.value.clone());
        self.field("kontroll", name, formula, &check.formula.place)
    }
}
