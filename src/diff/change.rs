//! What a change is: plain data. Only `report` puts it into words.

use crate::model::{Direction, FileRole, Node, PlanIx};
use crate::syntax::{Deadline, keywords};
use crate::text::Place;
use jiff::civil::Date;

keywords! {
    /// How grave a change is.
    pub enum Class {
        /// Spelling, punctuation, layout.
        Editorial = "redaksjonell",
        Content = "innhold",
        /// A goal or target lowered, a duty softened or dropped, a deadline postponed, money cut.
        Weakened = "svekket",
        Tightened = "skjerpet",
        /// A plan, goal, tiltak or the like is no more.
        Repealed = "oppheving",
    }

    /// What kind of thing a change is about.
    pub enum Kind {
        Kommune = "kommune",
        Body = "organ",
        Decision = "vedtak",
        Step = "trinn",
        Perspective = "perspektiv",
        Plan = "plan",
        Replacement = "erstatter",
        Continuation = "viderefoering",
        Phase = "fase",
        Attachment = "vedlegg",
        FocusArea = "innsatsomraade",
        Goal = "maal",
        Approach = "grep",
        Indicator = "indikator",
        Tiltak = "tiltak",
        Table = "tabell",
        /// A row of a table; its path ends with the table.
        Row = "rad",
        Column = "kolonne",
        Chart = "diagram",
        Figure = "figur",
        Claim = "paastand",
        Chapter = "kapittel",
        /// The short version.
        Short = "kortversjon",
        /// A heading below a chapter's own, with what stands under it.
        Section = "delkapittel",
        Paragraph = "avsnitt",
        ListItem = "kulepunkt",
        Footnote = "fotnote",
        /// `![[id]]`: something shown in the text.
        Placed = "plassert",
        Case = "sak",
        Treatment = "behandling",
        Point = "innstilling",
        Consequence = "konsekvens",
        Response = "innspill",
        ResponsePoint = "innspillspunkt",
    }
}

impl Kind {
    /// Whether it is running text, which is known by its words alone.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Section | Self::Paragraph | Self::ListItem | Self::Footnote | Self::Placed
        )
    }

    /// Whether the municipality binds itself by it, so that to take it out is to repeal it.
    #[must_use]
    pub fn is_commitment(self) -> bool {
        matches!(
            self,
            Self::Plan
                | Self::FocusArea
                | Self::Goal
                | Self::Approach
                | Self::Tiltak
                | Self::Indicator
                | Self::Point
        )
    }
}

/// One change of one thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    pub what: What,
    pub class: Class,
    /// The thing as it was; `None` where it is new.
    pub old: Option<Thing>,
    /// The thing as it is; `None` where it is gone.
    pub new: Option<Thing>,
}

/// What tells how far a plan has come, not what it says.
const OF_PROCESS: &[&str] = &[
    "status",
    "rapportstatus",
    "rapport",
    "vedtak",
    "gyldig_fra",
    "gyldig_til",
    "dato",
    "versjon",
    "revisjon",
];

impl Change {
    /// Whether it is of what the plan says, and not of how it comes about: its cases, phases and responses, its status,
    /// version and decision.
    #[must_use]
    pub fn is_of_content(&self) -> bool {
        let is_of_process = matches!(&self.what, What::Changed { field, .. } | What::Reworded { field, .. }
            if OF_PROCESS.contains(field));
        let about = |thing: &Thing| {
            let role = FileRole::of(&thing.place.file);
            thing.kind != Kind::Phase && !matches!(role, FileRole::Case | FileRole::Responses)
        };
        !is_of_process && self.thing().is_some_and(about)
    }

    /// The thing as it is, or as it was when it is gone.
    #[must_use]
    pub fn thing(&self) -> Option<&Thing> {
        self.new.as_ref().or(self.old.as_ref())
    }
}

/// What a change is about, as one of the two snapshots has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Thing {
    pub kind: Kind,
    /// Its handle in its own snapshot, where the model has one.
    pub node: Option<Node>,
    /// The plan it belongs to, in its own snapshot.
    pub plan: Option<PlanIx>,
    /// The writer's id, or what stands for one.
    pub id: String,
    /// The number it is printed with.
    pub number: Option<String>,
    /// What it says: wording, title, name.
    pub text: String,
    /// Where it stands, from the outside in: chapter and headings, focus area, table.
    pub path: Vec<String>,
    pub place: Place,
}

impl Thing {
    /// Whether it is a table that is written in the text, not one of the plan's data.
    #[must_use]
    pub fn is_table_in_text(&self) -> bool {
        self.kind == Kind::Table && self.node.is_none()
    }
}

/// What happened to a thing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    Added,
    Removed,
    /// It has another id.
    Renamed,
    /// It stands elsewhere: in another plan, under another focus area or heading, or in another order.
    Moved,
    /// One became several; `new` is the first of them.
    Split {
        into: Vec<Thing>,
    },
    /// Several became one; `old` is the first of them.
    Merged {
        from: Vec<Thing>,
    },
    /// Its words are others.
    Reworded {
        field: &'static str,
        old: String,
        new: String,
    },
    /// A field has another value. `detail` tells fields of one name apart: a year, a period.
    Changed {
        field: &'static str,
        detail: String,
        old: Option<Value>,
        new: Option<Value>,
    },
    /// A cell of a table.
    Cell {
        row: String,
        column: String,
        old: String,
        new: String,
    },
    /// The file that it shows or attaches has other content.
    File,
    /// Same words, other markup.
    Layout,
}

/// The value of a field.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// Running text.
    Text(String),
    /// Shown as it is written.
    Plain(String),
    /// A word of the format; the catalogue has it under `list-word`.
    Word {
        list: &'static str,
        word: &'static str,
    },
    Flag(bool),
    Date(Date),
    /// When something begins.
    When(Deadline),
    /// When something must be done: later is weaker.
    Due(Deadline),
    /// Kroner: less is weaker.
    Money(i64),
    /// Digits as they are written in the plan.
    Number(String),
    /// What an indicator shall reach: the direction says which way is weaker.
    Target {
        value: String,
        better: Option<Direction>,
    },
    List(Vec<String>),
    References(Vec<Reference>),
}

/// A reference as written, and what it leads to in its own snapshot.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    pub written: String,
    pub node: Option<Node>,
}
