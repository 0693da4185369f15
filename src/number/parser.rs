//! The reader of expressions: recursive descent, bounded in depth.

use super::expression::{
    Axis, Expression, ExpressionFault, ExpressionFaultKind as Kind, MAX_DEPTH, Name, Node,
    NodeKind, Operator, Reference, Selection,
};
use super::norwegian::{is_dash, parse_number};
use super::rational::Rational;
use crate::text::Span;
use std::ops::RangeInclusive;

type Parsed<T> = Result<T, ExpressionFault>;

pub(super) struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    names: Vec<Name>,
}

impl<'a> Parser<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0, names: Vec::new() }
    }

    pub fn expression(mut self) -> Parsed<Expression> {
        let root = self.sum()?;
        match self.peek() {
            None => Ok(Expression { root, names: self.names }),
            Some(_) => Err(self.fault_here(Kind::EndExpected)),
        }
    }

    fn sum(&mut self) -> Parsed<Node> {
        self.chain(Self::product, |c| match c {
            '+' => Some(Operator::Add),
            c if is_dash(c) => Some(Operator::Subtract),
            _ => None,
        })
    }

    fn product(&mut self) -> Parsed<Node> {
        self.chain(Self::factor, |c| match c {
            '*' => Some(Operator::Multiply),
            '/' => Some(Operator::Divide),
            _ => None,
        })
    }

    fn chain(
        &mut self,
        part: fn(&mut Self) -> Parsed<Node>,
        operator: fn(char) -> Option<Operator>,
    ) -> Parsed<Node> {
        let first = part(self)?;
        let mut rest = Vec::new();
        while let Some(operator) = self.peek().and_then(operator) {
            self.bump();
            rest.push((operator, part(self)?));
        }
        Ok(join(first, rest))
    }

    fn factor(&mut self) -> Parsed<Node> {
        let mut negative = false;
        let start = self.here();
        while let Some(sign) = self.peek().filter(|c| *c == '+' || is_dash(*c)) {
            negative ^= sign != '+';
            self.bump();
        }
        let value = self.value()?;
        if !negative {
            return Ok(value);
        }
        let zero = Node { kind: NodeKind::Number(Rational::ZERO), span: Span::at(start) };
        Ok(join(zero, vec![(Operator::Subtract, value)]))
    }

    fn value(&mut self) -> Parsed<Node> {
        match self.peek() {
            Some('(') => self.nested(|parser| {
                parser.bump();
                let inner = parser.sum()?;
                parser.expect(')')?;
                Ok(inner)
            }),
            Some('[') => {
                let start = self.at;
                let cell = self.cell()?;
                Ok(self.node(NodeKind::Cell(cell), start))
            }
            Some(c) if c.is_ascii_digit() => self.number(),
            Some(c) if c.is_alphabetic() => self.nested(Self::call),
            _ => Err(self.fault_here(Kind::ValueExpected)),
        }
    }

    fn nested(&mut self, inner: impl FnOnce(&mut Self) -> Parsed<Node>) -> Parsed<Node> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault_here(Kind::TooDeep));
        }
        self.depth += 1;
        let node = inner(self);
        self.depth -= 1;
        node
    }

    /// Digits, perhaps in groups of three, perhaps a comma with digits right after it.
    fn number(&mut self) -> Parsed<Node> {
        let start = self.at;
        self.at += leading_digits(self.rest());
        while let Some(length) = group_length(self.rest()) {
            self.at += length;
        }
        if let Some(fraction) = self.rest().strip_prefix([',', '.'])
            && leading_digits(fraction) > 0
        {
            self.at += 1 + leading_digits(fraction);
        }
        let span = Span::new(start, self.at);
        match parse_number(span.slice(self.text)) {
            Ok(number) => Ok(Node { kind: NodeKind::Number(number.value), span }),
            Err(fault) => Err(ExpressionFault { kind: Kind::Number(fault), span }),
        }
    }

    fn call(&mut self) -> Parsed<Node> {
        let start = self.at;
        let word = self.word();
        let span = Span::new(start, self.at);
        match word {
            "sum" => self.sum_call(start),
            "andel" => self.arguments_call(start, Operator::Divide, 2..=2),
            "min" => self.arguments_call(start, Operator::Least, 2..=usize::MAX),
            "max" => self.arguments_call(start, Operator::Greatest, 2..=usize::MAX),
            _ => Err(ExpressionFault { kind: Kind::UnknownFunction, span }),
        }
    }

    fn sum_call(&mut self, start: usize) -> Parsed<Node> {
        self.expect('(')?;
        let selection = self.selection()?;
        self.expect(')')?;
        Ok(self.node(NodeKind::Sum(selection), start))
    }

    fn selection(&mut self) -> Parsed<Selection> {
        if self.peek() == Some('[') {
            let first = self.cell()?;
            self.skip_spaces();
            let Some(after) = self.rest().strip_prefix("..") else {
                return Ok(Selection::Between(first, first));
            };
            self.at = self.text.len() - after.len();
            return Ok(Selection::Between(first, self.cell()?));
        }
        let start = self.here();
        match self.word() {
            "over" => Ok(Selection::Above),
            "venstre" => Ok(Selection::Left),
            _ => Err(self.fault(Kind::SelectionExpected, start)),
        }
    }

    fn arguments_call(
        &mut self,
        start: usize,
        operator: Operator,
        count: RangeInclusive<usize>,
    ) -> Parsed<Node> {
        self.expect('(')?;
        let first = self.sum()?;
        let mut rest = Vec::new();
        while self.peek().is_some_and(|c| c == ',' || c == ';') {
            self.bump();
            rest.push((operator, self.sum()?));
        }
        self.expect(')')?;
        let found = rest.len() + 1;
        if !count.contains(&found) {
            return Err(self.fault(Kind::ArgumentCount { found }, start));
        }
        Ok(Node { span: Span::new(start, self.at), ..join(first, rest) })
    }

    fn cell(&mut self) -> Parsed<Reference> {
        self.expect('[')?;
        let first = self.name()?;
        if self.peek() != Some(';') {
            self.expect(']')?;
            return Ok(Reference::Line(first));
        }
        self.bump();
        let second = self.name()?;
        self.expect(']')?;
        for (name, axis) in [(first, Axis::Row), (second, Axis::Column)] {
            if let Some(name) = self.names.get_mut(name) {
                name.axis = Some(axis);
            }
        }
        Ok(Reference::Cell { row: first, column: second })
    }

    /// A name up to `;` or `]`, or between quotes; its position among the names.
    fn name(&mut self) -> Parsed<usize> {
        let quoted = self.peek() == Some('"');
        self.at += usize::from(quoted);
        let start = self.here();
        let end = if quoted { self.rest().find('"') } else { self.rest().find([';', ']']) };
        let Some(length) = end else {
            let span = Span::new(start, self.text.len());
            return Err(ExpressionFault { kind: Kind::UnclosedName, span });
        };
        let text = self.rest()[..length].trim_end().to_owned();
        let span = Span::new(start, start + text.len());
        self.at += length;
        if text.is_empty() {
            return Err(ExpressionFault { kind: Kind::EmptyName, span });
        }
        self.at += usize::from(quoted);
        self.names.push(Name { text, span, axis: None });
        Ok(self.names.len() - 1)
    }

    fn word(&mut self) -> &'a str {
        self.skip_spaces();
        let rest = self.rest();
        let length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }

    fn expect(&mut self, wanted: char) -> Parsed<()> {
        if self.peek() != Some(wanted) {
            return Err(self.fault_here(Kind::Expected(wanted)));
        }
        self.bump();
        Ok(())
    }

    /// The next character that is not a space; the parser then stands before it.
    fn peek(&mut self) -> Option<char> {
        self.skip_spaces();
        self.rest().chars().next()
    }

    fn bump(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    fn here(&mut self) -> usize {
        self.skip_spaces();
        self.at
    }

    fn skip_spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn node(&self, kind: NodeKind, start: usize) -> Node {
        Node { kind, span: Span::new(start, self.at) }
    }

    fn fault(&self, kind: Kind, start: usize) -> ExpressionFault {
        ExpressionFault { kind, span: Span::new(start, self.at) }
    }

    /// A fault at the next character, or at the end of the text.
    fn fault_here(&mut self, kind: Kind) -> ExpressionFault {
        let length = self.peek().map_or(0, char::len_utf8);
        ExpressionFault { kind, span: Span::new(self.at, self.at + length) }
    }
}

fn join(first: Node, rest: Vec<(Operator, Node)>) -> Node {
    let Some((_, last)) = rest.last() else { return first };
    let span = Span { start: first.span.start, end: last.span.end };
    Node { kind: NodeKind::Chain(Box::new(first), rest), span }
}

fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The length of a space with exactly three digits after it.
fn group_length(text: &str) -> Option<usize> {
    let space = text.chars().next().filter(|c| c.is_whitespace())?.len_utf8();
    (leading_digits(text.get(space..)?) == 3).then_some(space + 3)
}
