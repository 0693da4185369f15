//! Finding words in what a plan says, whatever its markup, line breaks and kinds of dash.

use crate::check::PlanProse;
use crate::number::fold_name;
use crate::text::Place;

/// Where the words stand first.
pub(super) fn find(text: &PlanProse<'_>, words: &str) -> Option<Place> {
    let words = fold_name(words);
    text.files.iter().filter(|_| !words.is_empty()).find_map(|one| {
        let at = memchr::memmem::find(one.prose.text().as_bytes(), words.as_bytes())?;
        Some(one.file.place(one.prose.span(at..at + words.len())))
    })
}

/// The words of the text that come closest, where some come close.
pub(super) fn nearest<'t>(text: &'t PlanProse<'_>, words: &str) -> Option<&'t str> {
    let words = fold_name(words);
    let near = text.files.iter().flat_map(|one| similar(one.prose.text(), &words));
    crate::text::nearest(&words, near)
}

/// Runs of as many words as these, that begin or end with the same word.
fn similar<'t>(text: &'t str, words: &str) -> Vec<&'t str> {
    let wanted: Vec<&str> = words.split(' ').collect();
    let mut similar = Vec::new();
    for line in text.lines() {
        let starts: Vec<usize> = word_starts(line).collect();
        for (number, start) in starts.iter().enumerate() {
            let end = starts.get(number + wanted.len()).copied().unwrap_or(line.len());
            let run = line[*start..end].trim_end();
            let same_first = run.split(' ').next() == wanted.first().copied();
            let same_last = run.rsplit(' ').next() == wanted.last().copied();
            if same_first || same_last {
                similar.push(run);
            }
        }
    }
    similar
}

fn word_starts(line: &str) -> impl Iterator<Item = usize> {
    let mut after_space = true;
    line.char_indices().filter_map(move |(at, c)| {
        let starts = after_space && c != ' ';
        after_space = c == ' ';
        starts.then_some(at)
    })
}
