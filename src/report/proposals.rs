//! Proposed checks as TOML that can be pasted into a table, with what speaks for them in comments.

use super::harmless::one_line;
use super::say;
use crate::check::ProposedChecks;
use crate::diagnostic::Message;
use crate::number::{Axis, Cell, Outcome, Proposal};
use crate::words::Words;
use std::fmt::Write;

/// The lines of `kontroll` for one table.
#[must_use]
pub fn proposals(reference: &str, proposed: &ProposedChecks<'_>, words: Words) -> String {
    let title = one_line(&format!("{reference}#{}", proposed.table.id.value));
    if proposed.proposals.is_empty() {
        let none = Message::new("kontroll-ingen").with("tabell", title);
        return format!("# {}\n", say(&none, words));
    }
    let mut lines = String::new();
    for one in &proposed.proposals {
        let evidence = one_line(&evidence(one, proposed, words));
        let _ = writeln!(lines, "  # {evidence}\n  {},", entry(one));
    }
    format!("# {title}\nkontroll = [\n{lines}]\n")
}

/// How many cells the check covers, and which one does not agree.
fn evidence(proposal: &Proposal, proposed: &ProposedChecks<'_>, words: Words) -> String {
    let (all, rounded) = (proposal.outcomes.len(), proposal.rounded());
    let failing: Vec<String> = proposal
        .failing()
        .map(|(cell, outcome)| suspect(*cell, *outcome, proposed, words))
        .collect();
    let key = if failing.is_empty() { "kontroll-alle" } else { "kontroll-nesten" };
    let holding = Message::new(key)
        .with("antall", all)
        .with("antall-rette", all - failing.len())
        .with("avvik", failing.join(" "));
    let mut parts = vec![say(&holding, words)];
    if rounded > 0 {
        parts.push(say(&Message::new("kontroll-avrundet").with("antall", rounded), words));
    }
    if proposal.is_stated {
        parts.push(words.word("kontroll-finnes"));
    }
    parts.join(" ")
}

/// «2030» i «Total»: oppgitt 38 273, regnet ut 38 226
fn suspect(
    Cell { row, column }: Cell,
    outcome: Outcome,
    proposed: &ProposedChecks<'_>,
    words: Words,
) -> String {
    let Outcome::Wrong(deviation) = outcome else { return words.word("kontroll-uregnelig") };
    let name = |names: &[&str], at: usize| names.get(at).copied().unwrap_or_default().to_owned();
    let message = Message::new("kontroll-avvik")
        .with("rad", name(&proposed.rows, row))
        .with("kolonne", name(&proposed.columns, column))
        .with("oppgitt", deviation.stated)
        .with("beregnet", deviation.stated.print_alike(deviation.computed));
    say(&message, words)
}

/// `{ rad = "Total", er = "sum(over)" }`
fn entry(proposal: &Proposal) -> String {
    let (line, only) = match proposal.check.axis {
        Axis::Row => ("rad", "kolonner"),
        Axis::Column => ("kolonne", "rader"),
    };
    let name = toml(&proposal.check.name);
    let mut text = format!("{{ {line} = {name}, er = {}", toml(&proposal.formula));
    if !proposal.check.only.is_empty() {
        let names: Vec<String> = proposal.check.only.iter().map(|name| toml(name)).collect();
        text = format!("{text}, {only} = [{}]", names.join(", "));
    }
    if proposal.check.as_percent {
        text += ", som = \"prosent\"";
    }
    if let Some(decimals) = proposal.check.decimals {
        text = format!("{text}, desimaler = {decimals}");
    }
    text + " }"
}

/// A text as TOML writes it, on one line.
fn toml(text: &str) -> String {
    let is_plain = !text.contains(['"', '\\']) && !text.contains(char::is_control);
    let is_literal = !text.contains('\'') && !text.contains(char::is_control);
    if is_plain {
        format!("\"{text}\"")
    } else if is_literal {
        format!("'{text}'")
    } else {
        let escaped = text.chars().map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            c => c.to_string(),
        });
        format!("\"{}\"", escaped.collect::<String>())
    }
}
