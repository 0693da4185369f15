//! Expressions bound to a grid: names become positions, and then every cell has a value.

use super::expression::{Axis, Expression, Node, NodeKind, Operator, Reference, Selection};
use super::grid::{Cell, Grid, NameFault};
use super::interval::Interval;
use super::lookup::{Lookup, Part};
use super::norwegian::{Entry, Number};
use super::rational::{ArithmeticFault, Checked, Rational};
use crate::text::Span;
use std::ops::Range;

/// Why an expression has no value, and where in its text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fault {
    pub kind: FaultKind,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum FaultKind {
    /// The cell holds no number and one is needed.
    NoValue(Cell),
    /// Before the cell stands nothing that `sum(over)` or `sum(venstre)` could begin with.
    NothingToSum,
    Arithmetic(ArithmeticFault),
    /// The checks of this table read more cells than [`MAX_READS`](super::MAX_READS) in all.
    TooMuchWork,
}

/// An expression whose names are known to stand in the grid.
#[derive(Clone, Debug)]
pub(super) struct Formula<'a> {
    expression: &'a Expression,
    /// For each name of the expression, its position among the headers.
    positions: Vec<usize>,
    /// The direction of the check; a claim has none.
    direction: Option<Axis>,
}

impl<'a> Formula<'a> {
    pub fn bind(expression: &'a Expression, direction: Option<Axis>, lookup: &mut Lookup) -> Self {
        let mut positions = Vec::new();
        for name in &expression.names {
            let part = Part::Expression(name.span);
            match name.axis.or(direction) {
                Some(axis) => positions.push(lookup.find(axis, &name.text, part)),
                None => lookup.refuse(part, NameFault::NoDirection),
            }
        }
        visit(&expression.root, &mut |node| {
            let directed = matches!(node.kind, NodeKind::Sum(Selection::Above | Selection::Left));
            if directed && direction.is_none() {
                lookup.refuse(Part::Expression(node.span), NameFault::NoDirection);
            }
        });
        Self { expression, positions, direction }
    }

    /// A fault of the expression as a whole.
    pub fn fault(&self, kind: impl Into<FaultKind>) -> Fault {
        Fault { kind: kind.into(), span: self.expression.root.span }
    }

    /// The cells that the value for `target` depends on.
    pub fn inputs(&self, target: Cell, breaks: &Breaks) -> impl Iterator<Item = Cell> {
        self.areas(target, breaks).into_iter().flat_map(Area::cells)
    }

    /// How many they are.
    pub fn reads(&self, target: Cell, breaks: &Breaks) -> usize {
        self.areas(target, breaks).iter().map(Area::size).fold(1, usize::saturating_add)
    }

    fn areas(&self, target: Cell, breaks: &Breaks) -> Vec<Area> {
        let mut areas = Vec::new();
        visit(&self.expression.root, &mut |node| match node.kind {
            NodeKind::Cell(reference) => areas.push(Area::of(self.cell(reference, target))),
            NodeKind::Sum(selection) => areas.push(self.area(selection, target, breaks)),
            NodeKind::Number(_) | NodeKind::Chain(..) => {}
        });
        areas
    }

    /// The value for `target`. A formula without direction does not look at `target`.
    pub fn value(&self, target: Cell, reading: Reading) -> Result<Interval, Fault> {
        self.node(&self.expression.root, target, &reading)
    }

    fn node(&self, node: &Node, target: Cell, reading: &Reading) -> Result<Interval, Fault> {
        let value = match &node.kind {
            NodeKind::Number(value) => Ok(Interval::exact(*value)),
            NodeKind::Cell(reference) => reading.needed(self.cell(*reference, target)),
            NodeKind::Sum(selection) => reading.sum(self.area(*selection, target, reading.breaks)),
            NodeKind::Chain(first, rest) => return self.chain(first, rest, target, reading),
        };
        value.map_err(|kind| Fault { kind, span: node.span })
    }

    fn chain(
        &self,
        first: &Node,
        rest: &[(Operator, Node)],
        target: Cell,
        reading: &Reading,
    ) -> Result<Interval, Fault> {
        let adds =
            rest.iter().all(|(operator, _)| matches!(operator, Operator::Add | Operator::Subtract));
        let value = |node: &Node| match node.kind {
            NodeKind::Cell(cell) if adds => {
                let value = reading.added(self.cell(cell, target));
                value.map_err(|kind| Fault { kind, span: node.span })
            }
            _ => self.node(node, target, reading),
        };
        rest.iter().try_fold(value(first)?, |sum, (operator, operand)| {
            apply(*operator, sum, value(operand)?)
                .map_err(|fault| Fault { kind: fault.into(), span: operand.span })
        })
    }

    fn cell(&self, reference: Reference, target: Cell) -> Cell {
        let position = |name: usize| self.positions.get(name).copied().unwrap_or(usize::MAX);
        match (reference, self.direction) {
            (Reference::Cell { row, column }, _) => {
                Cell { row: position(row), column: position(column) }
            }
            (Reference::Line(name), Some(Axis::Row)) => Cell { row: position(name), ..target },
            (Reference::Line(name), _) => Cell { column: position(name), ..target },
        }
    }

    fn area(&self, selection: Selection, target: Cell, breaks: &Breaks) -> Area {
        match selection {
            Selection::Above => {
                Area { rows: since_last(&breaks.rows, target.row), columns: alone(target.column) }
            }
            Selection::Left => Area {
                rows: alone(target.row),
                columns: since_last(&breaks.columns, target.column),
            },
            Selection::Between(first, last) => {
                let (one, other) = (self.cell(first, target), self.cell(last, target));
                Area {
                    rows: between(one.row, other.row),
                    columns: between(one.column, other.column),
                }
            }
        }
    }
}

/// Which rows and columns are themselves checked: there `sum(over)` and `sum(venstre)` begin anew.
#[derive(Clone, Debug)]
pub(super) struct Breaks {
    pub rows: Vec<bool>,
    pub columns: Vec<bool>,
}

fn since_last(breaks: &[bool], end: usize) -> Range<usize> {
    let before = breaks.get(..end).unwrap_or(breaks);
    before.iter().rposition(|is_break| *is_break).map_or(0, |at| at + 1)..end
}

/// A rectangle of cells.
#[derive(Clone, Debug)]
struct Area {
    rows: Range<usize>,
    columns: Range<usize>,
}

impl Area {
    fn of(cell: Cell) -> Self {
        Self { rows: alone(cell.row), columns: alone(cell.column) }
    }

    pub fn cells(self) -> impl Iterator<Item = Cell> {
        let row = move |row| self.columns.clone().map(move |column| Cell { row, column });
        self.rows.flat_map(row)
    }

    fn size(&self) -> usize {
        self.rows.len().saturating_mul(self.columns.len())
    }
}

fn alone(at: usize) -> Range<usize> {
    between(at, at)
}

fn between(one: usize, other: usize) -> Range<usize> {
    one.min(other)..one.max(other).saturating_add(1)
}

/// A way to read the cells of a grid.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'a> {
    pub grid: &'a Grid,
    pub breaks: &'a Breaks,
    /// Each number stands for every value that prints like it.
    pub widened: bool,
    /// One cell read as if another value stood there.
    pub change: Option<(Cell, Rational)>,
}

impl Reading<'_> {
    pub fn entry(&self, cell: Cell) -> Entry {
        match (self.grid.entry(cell), self.change) {
            (Entry::Number(number), Some((changed, value))) if changed == cell => {
                Entry::Number(Number { value, ..number })
            }
            (entry, _) => entry,
        }
    }

    fn needed(&self, cell: Cell) -> Result<Interval, FaultKind> {
        let number = self.entry(cell).number().ok_or(FaultKind::NoValue(cell))?;
        Ok(number.as_interval(self.widened)?)
    }

    /// The cell as a part of a sum or difference: nothing adds nothing.
    fn added(&self, cell: Cell) -> Result<Interval, FaultKind> {
        match self.entry(cell) {
            Entry::Nothing => Ok(Interval::exact(Rational::ZERO)),
            Entry::Number(_) | Entry::Withheld => self.needed(cell),
        }
    }

    fn sum(&self, area: Area) -> Result<Interval, FaultKind> {
        if area.size() == 0 {
            return Err(FaultKind::NothingToSum);
        }
        let zero = Interval::exact(Rational::ZERO);
        area.cells().try_fold(zero, |sum, cell| Ok(sum.plus(self.added(cell)?)?))
    }
}

impl From<ArithmeticFault> for FaultKind {
    fn from(fault: ArithmeticFault) -> Self {
        Self::Arithmetic(fault)
    }
}

fn apply(operator: Operator, left: Interval, right: Interval) -> Checked<Interval> {
    match operator {
        Operator::Add => left.plus(right),
        Operator::Subtract => left.minus(right),
        Operator::Multiply => left.times(right),
        Operator::Divide => left.divided_by(right),
        Operator::Least => Ok(left.least(right)),
        Operator::Greatest => Ok(left.greatest(right)),
    }
}

fn visit(node: &Node, seen: &mut impl FnMut(&Node)) {
    seen(node);
    if let NodeKind::Chain(first, rest) = &node.kind {
        visit(first, seen);
        for (_, operand) in rest {
            visit(operand, seen);
        }
    }
}
