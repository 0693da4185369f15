//! The closed lists of the format.

use crate::syntax::keywords;

/// `spraak`: the languages a plan may be in.
pub const LANGUAGES: &[&str] = &["nb", "nn", "en", "se", "sma", "smj"];

/// `[ord]`: things that municipalities call by words of their own.
pub const TERMS: &[&str] = &["kommunestyre", "innsatsomraade", "maal", "tiltak", "plan"];

/// `[etikett]`: headings and labels that a municipality may word. All are in the catalogue under `etikett-`.
pub const LABELS: &[&str] = &[
    "innstilling",
    "maal",
    "gjennomfoering",
    "konsekvenser",
    "visjon",
    "verdier",
    "grep",
    "prosess",
    "tiltak",
    "saksutredning",
    "bakgrunn",
    "behandling",
    "behandlinger",
    "saksframstilling",
    "erstatter",
    "oppfoelging",
    "vedlegg",
    "vurdering",
    "overordnet_maal",
    "endringer",
];

keywords! {
    /// `type` of a plan.
    pub enum PlanKind {
        PlanningStrategy = "planstrategi",
        SocietalPart = "samfunnsdel",
        LandUsePart = "arealdel",
        MunicipalSubPlan = "kommunedelplan",
        ThematicPlan = "temaplan",
        Strategy = "strategi",
        Program = "program",
        ActionPlan = "handlingsplan",
        EconomicPlan = "oekonomiplan",
        UnitPlan = "virksomhetsplan",
    }

    /// `status` of a plan.
    pub enum PlanStatus {
        Planned = "planlagt",
        Started = "igangsatt",
        Hearing = "hoering",
        Proposed = "til-behandling",
        Adopted = "vedtatt",
        Replaced = "erstattet",
        Revoked = "opphevet",
        Expired = "utgaatt",
        Withdrawn = "trukket",
    }

    /// `rolle` of a body in a case.
    pub enum Role {
        Informed = "orienteres",
        Comments = "uttaler-seg",
        Recommends = "innstiller",
        Decides = "vedtar",
    }

    /// `raad`: the statutory councils.
    pub enum Council {
        Elderly = "eldre",
        Disability = "funksjonsnedsettelse",
        Youth = "ungdom",
    }

    /// Whether a plan type may hold tiltak.
    pub enum TiltakRule {
        Forbidden = "forbudt",
        Allowed = "tillatt",
        Required = "paakrevd",
    }

    /// `omfang` of a replacement.
    pub enum Extent {
        Whole = "helt",
        Part = "delvis",
    }

    /// `type` of a phase of the process.
    pub enum PhaseKind {
        Preparation = "forberedelse",
        Start = "oppstart",
        PlanProgramme = "planprogram",
        Participation = "medvirkning",
        FirstTreatment = "foerstegangsbehandling",
        Hearing = "hoering",
        LimitedHearing = "begrenset-hoering",
        Reworking = "bearbeiding",
        FinalTreatment = "sluttbehandling",
        Adopted = "vedtatt",
        Announcement = "kunngjoering",
        Implementation = "gjennomfoering",
    }

    /// `retning` of an indicator.
    pub enum Direction {
        Up = "opp",
        Down = "ned",
        Steady = "stabil",
    }

    /// `type` of a chart.
    pub enum ChartType {
        Line = "linje",
        Bar = "stolpe",
        StackedBar = "stablet-stolpe",
        Pie = "kake",
    }

    /// `som` of a table's check.
    pub enum ShownAs {
        Percent = "prosent",
    }

    /// `type` of a tiltak.
    pub enum TiltakKind {
        Assignment = "oppdrag",
        Measure = "tiltak",
        Investment = "investering",
        Climate = "klimatiltak",
    }

    /// `status` of a tiltak or goal.
    pub enum TiltakStatus {
        NotStarted = "ikke-startet",
        OnTrack = "i-rute",
        Delayed = "forsinket",
        Done = "fullfoert",
        Closed = "avsluttet",
        Continued = "viderefoert",
    }

    /// `fra` of a funding.
    pub enum FundingSource {
        Framework = "ramme",
        EconomicPlan = "hoep",
        OwnCase = "egen-sak",
        External = "ekstern",
    }

    /// `tiltak_i`, where it is not a plan's id.
    pub enum TiltakPlace {
        Here = "her",
        ActionPlan = "handlingsplan",
        UnitPlan = "virksomhetsplan",
        EconomicPlan = "hoep",
    }

    /// `rapporteres`.
    pub enum Report {
        Tertial = "tertialrapport",
        Annual = "aarsrapport",
    }

    /// `type` of a case.
    pub enum CaseKind {
        Start = "oppstart",
        PlanProgramme = "planprogram",
        FirstTreatment = "foerstegangsbehandling",
        Hearing = "hoering",
        HearingSummary = "hoeringsoppsummering",
        Final = "sluttbehandling",
        Revision = "rullering",
        Reporting = "rapportering",
    }

    /// `utfall` of a treatment.
    pub enum Outcome {
        Adopted = "vedtatt",
        AdoptedAmended = "vedtatt-med-endringer",
        Recommended = "anbefalt",
        Postponed = "utsatt",
        SentBack = "tilbakesendt",
        Rejected = "avvist",
        Informed = "orientert",
    }

    /// `punkt` of an innstilling.
    pub enum PointKind {
        Adopt = "vedta",
        Replace = "erstatt",
        FollowUp = "oppfoelging",
        Revision = "rullering",
        Own = "eget",
    }

    /// `foelge`: whether a response was followed.
    pub enum Followed {
        Yes = "ja",
        Partly = "delvis",
        No = "nei",
        Noted = "orientering",
    }
}

impl PlanKind {
    /// Whether plan- og bygningsloven kap. 10 or 11 sets the process (the legal basis may add others).
    #[must_use]
    pub fn is_statutory(self) -> bool {
        matches!(
            self,
            Self::PlanningStrategy
                | Self::SocietalPart
                | Self::LandUsePart
                | Self::MunicipalSubPlan
        )
    }
}

impl PlanStatus {
    /// Whether the plan has stopped being in force.
    #[must_use]
    pub fn is_ended(self) -> bool {
        matches!(self, Self::Replaced | Self::Revoked | Self::Expired | Self::Withdrawn)
    }

    /// Whether the plan is adopted, or was before it ended.
    #[must_use]
    pub fn was_adopted(self) -> bool {
        matches!(self, Self::Adopted | Self::Replaced | Self::Revoked | Self::Expired)
    }
}

impl TiltakStatus {
    /// Whether work remains.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::NotStarted | Self::OnTrack | Self::Delayed)
    }
}
