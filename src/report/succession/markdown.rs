//! The fate of goals and tiltak as tables in Markdown, for a case or a merge request.

use super::{Heritage, Replaced};
use crate::diagnostic::Message;
use crate::report::changes::escape;
use crate::report::say;
use crate::words::Words;

/// A heading, a sentence and a table for each replaced plan.
#[must_use]
pub fn markdown(heritage: &Heritage<'_>, words: Words) -> String {
    let key = if heritage.replaced.is_empty() { "arv-ingen-planer" } else { "arv-planer" };
    let first = Message::new(key)
        .with("plan", heritage.title)
        .with("referanse", &heritage.reference)
        .with("antall", heritage.replaced.len());
    let plans: String = heritage.replaced.iter().map(|one| of_plan(one, words)).collect();
    format!("{}\n{plans}", escape(&say(&first, words)))
}

fn of_plan(replaced: &Replaced<'_>, words: Words) -> String {
    let key = if replaced.is_whole { "arv-helt" } else { "arv-delvis" };
    let title =
        Message::new(key).with("plan", replaced.title).with("referanse", replaced.reference);
    let (title, summary) = (escape(&say(&title, words)), escape(&replaced.summary(words)));
    let mut text = format!("\n### {title}\n\n{summary}\n");
    for rest in &replaced.rest {
        text = format!("{text}\n{}\n", escape(&rest.sentence_of_rest(words)));
    }
    if replaced.things.is_empty() {
        return text;
    }
    let [id, before, now] = ["arv-id", "arv-foer", "arv-naa"].map(|key| words.word(key));
    text = format!("{text}\n| {id} | {before} | {now} |\n| --- | --- | --- |\n");
    let rows = replaced.rows().map(|(thing, told)| {
        let now = told.sentence(words);
        format!("| {} | {} | {} |\n", escape(thing.id), escape(thing.text), escape(&now))
    });
    text + &rows.collect::<String>()
}
