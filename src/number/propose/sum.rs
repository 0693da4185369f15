//! Lines that are sums of the lines before or after them.

use super::Found;
use super::lines::{Agreement, Lines, ZERO, compare, exact, printed};
use crate::number::check::Check;
use crate::number::expression::Axis;
use crate::number::interval::Interval;
use crate::number::norwegian::{Entry, Number};
use crate::number::rational::Rational;

/// A total of a run of lines, first and last, or of the totals before it.
struct Total {
    line: usize,
    terms: Terms,
    agreement: Agreement,
}

enum Terms {
    Run(usize, usize),
    Totals(Vec<usize>),
}

pub(super) fn find(lines: &Lines<'_>, stated: &[Check]) -> Vec<Found> {
    let found = found(lines);
    let mut breaks: Vec<bool> =
        (0..lines.count()).map(|line| is_stated(lines, stated, line)).collect();
    for total in &found {
        breaks[total.line] = true;
    }
    let only = |total: &Total| lines.only(&total.agreement.at, total.line);
    let all = found.iter().map(|total| Found {
        axis: lines.axis(),
        line: total.line,
        formula: formula(lines, total, &breaks),
        only: only(total),
        percent: None,
        terms: total.terms(),
    });
    all.collect()
}

/// The lines that are sums.
pub(super) fn totals(lines: &Lines<'_>) -> Vec<usize> {
    found(lines).iter().map(|total| total.line).collect()
}

fn found(lines: &Lines<'_>) -> Vec<Total> {
    let mut found: Vec<Total> = Vec::new();
    for line in (0..lines.count()).filter(|line| !lines.is_percent(*line) && lines.has_name(*line))
    {
        let totals: Vec<usize> = found.iter().map(|total| total.line).collect();
        let above = runs(lines, line, (0..line).rev());
        let below = runs(lines, line, line + 1..lines.count()).into_iter();
        let below = below.filter(|one| !is_rest(lines, &one.terms));
        let of_totals = (totals.len() >= 2).then(|| of_totals(lines, line, &totals));
        let best = above.into_iter().chain(below).chain(of_totals);
        let is_hinted = lines.is_hinted_total(line);
        let is_telling = lines.amounts().filter_map(|at| lines.number(line, at)).any(is_telling);
        let since = totals.last().map_or(0, |last| last + 1);
        let convincing = best.filter(|one| {
            let is_sole = is_hinted && one.agreement.is_sole() && one.is_whole(since) && is_telling;
            is_sole || one.agreement.convinces(is_hinted)
        });
        found.extend(
            convincing.min_by_key(|one| (one.agreement.rank(), usize::MAX - one.terms().len())),
        );
    }
    without_parts(found)
}

/// Whether the second of two terms is told to be what is left of the line in front of them when the first is taken away.
fn is_rest(lines: &Lines<'_>, terms: &Terms) -> bool {
    matches!(terms, Terms::Run(first, last) if first + 1 == *last && lines.is_hinted_difference(*last))
}

/// Whether a number is so large that it is hardly the sum of others by chance.
fn is_telling(number: Number) -> bool {
    number.value.abs() >= Rational::from(100)
}

/// A total at the start of what it sums is only that where nothing says that its last line is the total.
fn without_parts(found: Vec<Total>) -> Vec<Total> {
    let exact: Vec<(usize, usize, usize)> = found
        .iter()
        .filter_map(|one| match one.terms {
            Terms::Run(first, last) if last < one.line => Some((first, last, one.line)),
            _ => None,
        })
        .collect();
    let is_part = |one: &Total| match one.terms {
        Terms::Run(first, _) => {
            first > one.line
                && exact.iter().any(|(start, end, _)| (*start..=*end).contains(&one.line))
        }
        Terms::Totals(_) => false,
    };
    found.into_iter().filter(|one| !is_part(one)).collect()
}

impl Total {
    /// Whether it is the total of all that stands between it and the total before it, which ends before `since`, or of
    /// all the totals.
    fn is_whole(&self, since: usize) -> bool {
        match self.terms {
            Terms::Run(first, last) => (first, last + 1) == (since, self.line),
            Terms::Totals(_) => true,
        }
    }

    fn terms(&self) -> Vec<usize> {
        match &self.terms {
            Terms::Run(first, last) => (*first..=*last).collect(),
            Terms::Totals(lines) => lines.clone(),
        }
    }
}

/// The line held against each run of lines that begins beside it, of two lines or more.
fn runs(lines: &Lines<'_>, line: usize, others: impl Iterator<Item = usize>) -> Vec<Total> {
    let at: Vec<usize> = lines.amounts().collect();
    let mut sums: Vec<Option<Sum>> = at.iter().map(|_| Some(Sum::new())).collect();
    let mut found = Vec::new();
    let mut first = None;
    for other in others.take_while(|other| !lines.is_percent(*other) && lines.has_name(*other)) {
        for (sum, at) in sums.iter_mut().zip(&at) {
            *sum = sum.take().and_then(|sum| sum.plus(lines.entry(other, *at)));
        }
        let start = *first.get_or_insert(other);
        if start != other {
            let agreement = agreement(lines, line, &at, &sums);
            let terms = Terms::Run(start.min(other), start.max(other));
            found.push(Total { line, terms, agreement });
        }
    }
    found
}

fn of_totals(lines: &Lines<'_>, line: usize, totals: &[usize]) -> Total {
    let at: Vec<usize> = lines.amounts().collect();
    let sum = |at: usize| {
        totals.iter().try_fold(Sum::new(), |sum, total| sum.plus(lines.entry(*total, at)))
    };
    let sums: Vec<Option<Sum>> = at.iter().map(|at| sum(*at)).collect();
    let agreement = agreement(lines, line, &at, &sums);
    Total { line, terms: Terms::Totals(totals.to_vec()), agreement }
}

fn agreement(lines: &Lines<'_>, line: usize, at: &[usize], sums: &[Option<Sum>]) -> Agreement {
    let mut agreement = Agreement::default();
    let mut is_sum = false;
    for (at, sum) in at.iter().zip(sums) {
        if let (Some(stated), Some(sum)) = (lines.number(line, *at), sum) {
            let (is_exact, is_near) = compare(stated, sum.exact, sum.widened);
            agreement.count(*at, is_exact, is_near);
            is_sum |= sum.amounts >= 2 && !sum.exact.contains(ZERO);
        }
    }
    // What is nothing but zeros, or one amount among zeros, is no sum.
    if is_sum { agreement } else { Agreement::default() }
}

/// A sum as printed, and what it may have been before the rounding.
struct Sum {
    exact: Interval,
    widened: Interval,
    /// How many terms were not zero.
    amounts: usize,
}

impl Sum {
    fn new() -> Self {
        Self { exact: Interval::exact(ZERO), widened: Interval::exact(ZERO), amounts: 0 }
    }

    /// Nothing where a value is withheld or too large.
    fn plus(self, entry: Entry) -> Option<Self> {
        let number = match entry {
            Entry::Number(number) => number,
            Entry::Nothing => return Some(self),
            Entry::Withheld => return None,
        };
        Some(Self {
            exact: self.exact.plus(exact(number)).ok()?,
            widened: self.widened.plus(printed(number)?).ok()?,
            amounts: self.amounts + usize::from(!number.value.is_zero()),
        })
    }
}

fn is_stated(lines: &Lines<'_>, stated: &[Check], line: usize) -> bool {
    let mut own = stated.iter().filter(|check| check.axis == lines.axis());
    own.any(|check| lines.is_named(line, &check.name))
}

/// The shortest way to write the sum.
fn formula(lines: &Lines<'_>, total: &Total, breaks: &[bool]) -> String {
    let (first, last) = match &total.terms {
        Terms::Run(first, last) => (*first, *last),
        Terms::Totals(totals) => {
            let names: Vec<String> = totals.iter().map(|line| lines.name(*line)).collect();
            return names.join(" + ");
        }
    };
    let since = breaks[..total.line].iter().rposition(|is_break| *is_break).map_or(0, |at| at + 1);
    match lines.axis() {
        Axis::Row if (first, last + 1) == (since, total.line) => "sum(over)".to_owned(),
        Axis::Column if (first, last + 1) == (since, total.line) => "sum(venstre)".to_owned(),
        _ => format!("sum({}..{})", lines.name(first), lines.name(last)),
    }
}
