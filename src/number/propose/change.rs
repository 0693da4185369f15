//! Lines that are the difference between two others, or a share or change in percent.

use super::Found;
use super::lines::{Agreement, Lines, ZERO, compare, exact, printed};
use crate::number::interval::Interval;
use crate::number::norwegian::Number;
use crate::number::rational::Rational;

/// Of tables with more lines than this, only what is called a difference is looked at.
const MOST_UNNAMED: usize = 30;

pub(super) fn find(lines: &Lines<'_>, sums: &[Found], totals_across: &[usize]) -> Vec<Found> {
    let is_sum = |line: usize| sums.iter().any(|sum| sum.line == line);
    let targets = (0..lines.count()).filter(|line| !is_sum(*line) && lines.has_name(*line));
    targets
        .filter_map(|line| {
            if lines.is_percent(line) {
                percent(lines, line, totals_across)
            } else {
                difference(lines, line, sums)
            }
        })
        .collect()
}

// ---- Differences

fn difference(lines: &Lines<'_>, line: usize, sums: &[Found]) -> Option<Found> {
    let is_hinted = lines.is_hinted_difference(line);
    if !is_hinted && lines.count() > MOST_UNNAMED {
        return None;
    }
    // The difference of two lines stands after them, if nothing says that it is one.
    let end = if is_hinted { lines.count() } else { line };
    let others = || (0..end).filter(move |other| *other != line && is_amount(lines, *other));
    let pairs = others().flat_map(|from| others().map(move |less| (from, less)));
    // What is left of a sum when one of its two terms is taken away is the other.
    let is_said = |from: usize, less: usize| {
        let mut sums = sums.iter().filter(|sum| sum.line == from && sum.terms.len() == 2);
        sums.any(|sum| sum.terms.contains(&less) && sum.terms.contains(&line))
    };
    let pairs = pairs.filter(|(from, less)| from != less && !is_said(*from, *less));
    let judged = pairs.map(|(from, less)| {
        (less_than(lines, line, from, less), format!("{} - {}", lines.name(from), lines.name(less)))
    });
    let convincing = judged.filter(|(agreement, _)| agreement.convinces(is_hinted));
    let (agreement, formula) = convincing.min_by_key(|(agreement, _)| agreement.rank())?;
    let only = lines.only(&agreement.at, line);
    Some(Found { axis: lines.axis(), line, formula, only, percent: None, terms: Vec::new() })
}

fn is_amount(lines: &Lines<'_>, line: usize) -> bool {
    !lines.is_percent(line) && lines.has_name(line)
}

fn less_than(lines: &Lines<'_>, line: usize, from: usize, less: usize) -> Agreement {
    let mut agreement = Agreement::default();
    let mut is_difference = false;
    for at in lines.amounts() {
        let numbers = [line, from, less].map(|line| lines.number(line, at));
        let [Some(stated), Some(from), Some(less)] = numbers else { continue };
        let Some((computed, widened)) = minus(from, less) else { continue };
        let (is_exact, is_near) = compare(stated, computed, widened);
        agreement.count(at, is_exact, is_near);
        is_difference |= ![stated, from, less].iter().any(|number| number.value.is_zero());
        if agreement.failing > 1 {
            return agreement;
        }
    }
    if is_difference { agreement } else { Agreement::default() }
}

fn minus(from: Number, less: Number) -> Option<(Interval, Interval)> {
    let computed = exact(from).minus(exact(less)).ok()?;
    Some((computed, printed(from)?.minus(printed(less)?).ok()?))
}

// ---- Percent

/// What a line in percent is of others, `of` and `base`.
#[derive(Clone, Copy)]
enum Shape {
    /// `(of - base) / base`
    Change,
    /// `of / base`
    Share,
    /// `of` at each position, of `of` at this one.
    ShareOfTotal(usize),
}

fn percent(lines: &Lines<'_>, line: usize, totals: &[usize]) -> Option<Found> {
    let decimals = (0..lines.across())
        .filter_map(|at| lines.number(line, at))
        .map(|one| one.decimals)
        .max()?;
    let is_change = lines.is_hinted_difference(line);
    let amounts: Vec<usize> = (0..lines.count())
        .filter(|other| *other != line && is_amount(lines, *other))
        .take(MOST_UNNAMED)
        .collect();
    let mut candidates = Vec::new();
    for of in &amounts {
        for base in amounts.iter().filter(|base| *base != of) {
            candidates.extend([(Shape::Change, *of, *base), (Shape::Share, *of, *base)]);
        }
        candidates.extend(totals.iter().map(|total| (Shape::ShareOfTotal(*total), *of, *of)));
    }
    let judged = candidates
        .into_iter()
        .map(|candidate| (share(lines, line, candidate, decimals), candidate));
    let convincing = judged.filter(|(agreement, _)| agreement.convinces(true));
    let preferred = |shape: Shape| matches!(shape, Shape::Change) != is_change;
    let (agreement, candidate) =
        convincing.min_by_key(|(agreement, (shape, ..))| (agreement.rank(), preferred(*shape)))?;
    let only = lines.only(&agreement.at, line);
    let formula = formula(lines, candidate);
    Some(Found {
        axis: lines.axis(),
        line,
        formula,
        only,
        percent: Some(decimals),
        terms: Vec::new(),
    })
}

fn share(
    lines: &Lines<'_>,
    line: usize,
    (shape, of, base): (Shape, usize, usize),
    decimals: u8,
) -> Agreement {
    let mut agreement = Agreement::default();
    for at in 0..lines.across() {
        let base_at = if let Shape::ShareOfTotal(total) = shape { total } else { at };
        let numbers = [lines.number(line, at), lines.number(of, at), lines.number(base, base_at)];
        let [Some(stated), Some(of), Some(base)] = numbers else { continue };
        let Some(is_exact) = is_share(stated, shape, of, base, decimals) else { continue };
        agreement.count(at, is_exact, false);
        if agreement.failing > 1 {
            return agreement;
        }
    }
    agreement
}

/// Nothing where it can not be calculated.
fn is_share(stated: Number, shape: Shape, of: Number, base: Number, decimals: u8) -> Option<bool> {
    let share = match shape {
        Shape::Change => of.value.minus(base.value).ok()?,
        Shape::Share | Shape::ShareOfTotal(_) => of.value,
    };
    if base.value == ZERO {
        return None;
    }
    let percent = share.divided_by(base.value).ok()?.times(Rational::from(100)).ok()?;
    percent.rounds_to(stated.value, decimals).ok()
}

fn formula(lines: &Lines<'_>, (shape, of, base): (Shape, usize, usize)) -> String {
    let (name, base_name) = (lines.name(of), lines.name(base));
    match shape {
        Shape::Change => format!("({name} - {base_name}) / {base_name}"),
        Shape::Share => format!("andel({name}; {base_name})"),
        Shape::ShareOfTotal(total) => format!("andel({name}; {})", lines.cell(base, total)),
    }
}
