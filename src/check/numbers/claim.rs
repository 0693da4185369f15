//! Whether what the prose says of a table follows from it.

use super::arithmetic::Accused;
use super::formula;
use super::names::Unknown;
use super::prose;
use super::table::Table;
use super::{Sheets, Tables, table_named};
use crate::check::PlanProse;
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Claim, Largest, Node};
use crate::number::{
    self, ArithmeticFault, Axis, Cell, ClaimFault, Expression, Fault, FaultKind, NameFault, Number,
    Part, Rational, Sheet, Unresolved,
};
use crate::snapshot::Snapshot;
use crate::syntax::At;
use crate::text::{Place, Span};
use std::collections::BTreeMap;

pub(super) static FALSE: Rule =
    Rule { id: "paastand-feil", level: Level::Error, doc: include_str!("../paastand-feil.md") };

/// So many decimals are tried to tell a value from a bound.
const MOST_DECIMALS: u8 = 9;

/// Of so many claims that do not stand in the text, something is said of what does: the whole text is looked through.
const MOST_EXPLAINED: usize = 50;

pub(super) fn check(
    snapshot: &Snapshot,
    text: &PlanProse<'_>,
    (tables, sheets, accused): (&Tables<'_>, &Sheets<'_>, &BTreeMap<Node, Accused>),
    unknown: &mut Vec<Unknown>,
    found: &mut Vec<Diagnostic>,
) {
    let mut explained = 0;
    for claim in &snapshot.model.plan(text.plan).facts.claims {
        let words = prose::find(text, &claim.text);
        if words.is_none() && !claim.text.is_empty() {
            explained += 1;
            found.push(unsaid(claim, Some(text).filter(|_| explained <= MOST_EXPLAINED)));
        }
        let node = table_named(&snapshot.model, &claim.table);
        let table = node.and_then(|node| Some((tables.get(&node)?, sheets.get(&node)?)));
        if let Some((table, sheet)) = table {
            let accused = accused.get(&table.node);
            let claimed = Claimed { snapshot, claim, table, sheet, accused, words };
            if let Err(finding) = claimed.judge(unknown) {
                found.push(*finding);
            }
        }
    }
}

/// The words of a claim do not stand in the prose.
fn unsaid(claim: &Claim, text: Option<&PlanProse<'_>>) -> Diagnostic {
    let message = Message::new("paastand-feil-mangler").with("tekst", &claim.text.value);
    let help = match text.and_then(|text| prose::nearest(text, &claim.text)) {
        Some(near) => Message::new("paastand-feil-hjelp-forslag").with("forslag", near),
        None => Message::new("paastand-feil-hjelp-mangler"),
    };
    Diagnostic::new(&FALSE, claim.text.place.clone(), message).help(help)
}

/// A claim with the table it speaks of.
struct Claimed<'a> {
    snapshot: &'a Snapshot,
    claim: &'a Claim,
    table: &'a Table<'a>,
    sheet: &'a Sheet<'a>,
    accused: Option<&'a Accused>,
    /// Where it is said.
    words: Option<Place>,
}

type Judgement = Result<(), Box<Diagnostic>>;

impl Claimed<'_> {
    fn judge(&self, unknown: &mut Vec<Unknown>) -> Judgement {
        match (&self.claim.formula, &self.claim.largest) {
            (Some(_), None) => self.between(unknown),
            (None, Some(largest)) => self.largest(largest, unknown),
            (None, None) => Err(self.unreadable("uleselig-regnestykke-uten-paastand")),
            (Some(_), Some(_)) => Err(self.unreadable("uleselig-regnestykke-to-paastander")),
        }
    }

    fn between(&self, unknown: &mut Vec<Unknown>) -> Judgement {
        let Some(formula) = &self.claim.formula else { return Ok(()) };
        let expression = formula::expression(self.snapshot, formula)?;
        let [low, high] = self.claim.between.as_slice() else {
            return Err(self.unreadable("uleselig-regnestykke-mellom"));
        };
        let (low, high) = (formula::bound(low)?, formula::bound(high)?);
        match self.sheet.between(&expression, low, high) {
            Ok(answer) if answer.holds => Ok(()),
            Ok(answer) => {
                let told = self.outside(answer.computed, low, high);
                Err(Box::new(match self.mend(&expression, low, high) {
                    Some(mend) => told.help(mend),
                    None => told,
                }))
            }
            Err(fault) => self.without_answer(fault, Some(&expression), unknown),
        }
    }

    /// The cell that the table's own arithmetic points out, where the claim holds with what should stand there.
    fn mend(&self, expression: &Expression, low: Number, high: Number) -> Option<Message> {
        let holds_with = |cell: Cell, number: Number| {
            let change = Some((cell, number.value));
            self.sheet.between_if(change, expression, low, high).is_ok_and(|answer| answer.holds)
        };
        let mut accused = self.accused?.iter();
        let (cell, number) = accused.find(|(cell, number)| holds_with(**cell, **number))?;
        Some(self.table.named("paastand-feil-hjelp-celle", *cell).with("forslag", number))
    }

    fn outside(&self, computed: Rational, low: Number, high: Number) -> Diagnostic {
        let unit = Rational::from(if low.percent { 100 } else { 1 });
        let computed = computed.times(unit).unwrap_or(computed);
        let is_exact = low.value == high.value;
        let message = Message::new(if is_exact { "paastand-feil-lik" } else { "paastand-feil" })
            .with("tekst", &self.claim.text.value)
            .with("beregnet", print_apart(computed, low, high))
            .with("fra", low)
            .with("til", high);
        self.finding(message)
    }

    fn largest(&self, largest: &Largest, unknown: &mut Vec<Unknown>) -> Judgement {
        if largest.rows.is_empty() {
            return Err(self.unreadable("uleselig-regnestykke-uten-rader"));
        }
        let rows: Vec<&str> = largest.rows.iter().map(|row| row.value.as_str()).collect();
        match self.sheet.largest(&largest.column, &rows) {
            Ok(None) => Ok(()),
            Ok(Some(beaten)) => Err(self.beaten(beaten.named, beaten.larger)),
            Err(fault) => self.without_answer(fault, None, unknown),
        }
    }

    fn beaten(&self, named: Cell, larger: Cell) -> Box<Diagnostic> {
        let value = |cell| {
            let number = self.table.grid.entry(cell).number();
            number.map(|number| number.to_string()).unwrap_or_default()
        };
        let message = Message::new("paastand-feil-stoerste")
            .with("tekst", &self.claim.text.value)
            .with("kolonne", self.table.column_name(named))
            .with("stoerre", self.table.row_name(larger))
            .with("stoerre-verdi", value(larger))
            .with("nevnt", self.table.row_name(named))
            .with("nevnt-verdi", value(named));
        let label = |cell| (self.table.place(cell), Message::new("paastand-feil-sted-celle"));
        let [(first, said), (second, also)] = [label(larger), label(named)];
        Box::new(self.finding(message).related(first, said).related(second, also))
    }

    /// A claim that can not be judged; names that lead nowhere are told with the others of their table.
    fn without_answer(
        &self,
        fault: ClaimFault,
        expression: Option<&Expression>,
        unknown: &mut Vec<Unknown>,
    ) -> Judgement {
        let kind = match fault {
            ClaimFault::Unresolved(names) => {
                return names.into_iter().try_for_each(|name| {
                    unknown.extend(self.unknown(name, expression)?);
                    Ok(())
                });
            }
            ClaimFault::NoValue(cell) => FaultKind::NoValue(cell),
            ClaimFault::Expression(Fault { kind, .. }) => kind,
            ClaimFault::Arithmetic(fault) => FaultKind::Arithmetic(fault),
        };
        let message = match kind {
            FaultKind::NoValue(cell) => self.table.named("paastand-feil-uten-tall", cell),
            FaultKind::Arithmetic(ArithmeticFault::DivisionByZero) => {
                Message::new("paastand-feil-null")
            }
            FaultKind::Arithmetic(ArithmeticFault::Overflow)
            | FaultKind::TooMuchWork
            | FaultKind::NothingToSum => Message::new("paastand-feil-for-stort"),
        };
        Err(Box::new(self.finding(message.with("tekst", &self.claim.text.value))))
    }

    fn unknown(
        &self,
        name: Unresolved,
        expression: Option<&Expression>,
    ) -> Result<Option<Unknown>, Box<Diagnostic>> {
        let largest = self.claim.largest.as_ref();
        let found = match name.part {
            Part::Line => largest.map(|one| (Axis::Column, one.column.clone())),
            Part::Only(at) => largest.and_then(|one| Some((Axis::Row, one.rows.get(at)?.clone()))),
            Part::Expression(span) => {
                let place = self.place_in_formula(span);
                if name.fault == NameFault::NoDirection {
                    return Err(Box::new(without_direction(place)));
                }
                let mut names = expression.into_iter().flat_map(|expression| &expression.names);
                let named = names.find(|name| name.span == span);
                named.and_then(|name| Some((name.axis?, At { value: name.text.clone(), place })))
            }
        };
        Ok(found.map(|(axis, At { value, place })| {
            let (table, fault) = (self.table.node, name.fault);
            Unknown { table, axis, name: value, place, fault }
        }))
    }

    fn place_in_formula(&self, part: Span) -> Place {
        let formula = self.claim.formula.as_ref();
        let place = formula.map(|formula| formula::part_of(self.snapshot, formula, part));
        place.unwrap_or_else(|| self.claim.place.clone())
    }

    fn finding(&self, message: Message) -> Diagnostic {
        let finding = Diagnostic::new(&FALSE, self.claim.text.place.clone(), message)
            .help(Message::new("paastand-feil-hjelp"));
        match &self.words {
            Some(place) => finding.related(place.clone(), Message::new("paastand-feil-sted-tekst")),
            None => finding,
        }
    }

    fn unreadable(&self, key: &'static str) -> Box<Diagnostic> {
        let help = "uleselig-regnestykke-hjelp-paastand";
        Box::new(formula::unreadable(key, self.claim.place.clone(), help))
    }
}

/// `[name]` in a claim, which has neither row nor column of its own.
fn without_direction(place: Place) -> Diagnostic {
    let help = "uleselig-regnestykke-hjelp-retning";
    formula::unreadable("uleselig-regnestykke-retning", place, help)
}

/// A value with so many decimals that it does not look like a bound which it is not.
fn print_apart(value: Rational, low: Number, high: Number) -> String {
    let least = low.decimals.max(high.decimals);
    let print = |value, decimals| number::format(value, decimals, low.percent, false);
    let is_apart = |decimals: &u8| {
        let printed = print(value, *decimals);
        printed != print(low.value, *decimals) && printed != print(high.value, *decimals)
    };
    let decimals = (least..least.saturating_add(MOST_DECIMALS)).find(is_apart);
    print(value, decimals.unwrap_or(least))
}
