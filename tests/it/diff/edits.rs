//! What writers may do to files, at random.

use super::stage::{Files, small};
use proptest::prelude::*;

/// Something done to the lines of one file.
#[derive(Clone, Debug)]
pub enum Edit {
    Cut { file: usize, line: usize, count: usize },
    Repeat { file: usize, line: usize },
    Word { file: usize, line: usize, word: &'static str },
    Move { file: usize, line: usize, count: usize, to_file: usize, to: usize },
    Remove { file: usize },
}

pub fn edit() -> impl Strategy<Value = Edit> {
    let at = 0..200_usize;
    let words =
        ["skal", "bør", "kan", "ikke", "fem", "2031", "m2", "«å»", "", "# Ny", "id = \"ny\""];
    prop_oneof![
        4 => (at.clone(), at.clone(), 1..4_usize)
            .prop_map(|(file, line, count)| Edit::Cut { file, line, count }),
        2 => (at.clone(), at.clone()).prop_map(|(file, line)| Edit::Repeat { file, line }),
        8 => (at.clone(), at.clone(), prop::sample::select(words.to_vec()))
            .prop_map(|(file, line, word)| Edit::Word { file, line, word }),
        4 => (at.clone(), at.clone(), 1..5_usize, at.clone(), at.clone())
            .prop_map(|(file, line, count, to_file, to)| Edit::Move { file, line, count, to_file, to }),
        1 => at.prop_map(|file| Edit::Remove { file }),
    ]
}

fn apply(files: &mut Files, edit: &Edit) {
    let names: Vec<String> = files.keys().cloned().collect();
    let name = |file: usize| names[file % names.len()].clone();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let change = |files: &mut Files, file: usize, change: &mut dyn FnMut(&mut Vec<String>)| {
        let text = files.get_mut(&name(file)).unwrap();
        let mut all = lines(text);
        if !all.is_empty() {
            change(&mut all);
        }
        *text = all.join("\n");
    };
    match *edit {
        Edit::Cut { file, line, count } => change(files, file, &mut |all| {
            let start = line % all.len();
            all.drain(start..(start + count).min(all.len()));
        }),
        Edit::Repeat { file, line } => change(files, file, &mut |all| {
            let at = line % all.len();
            all.insert(at, all[at].clone());
        }),
        Edit::Word { file, line, word } => change(files, file, &mut |all| {
            let at = line % all.len();
            let mut words: Vec<&str> = all[at].split(' ').collect();
            let middle = words.len() / 2;
            words[middle] = word;
            all[at] = words.join(" ");
        }),
        Edit::Move { file, line, count, to_file, to } => {
            let mut taken = Vec::new();
            change(files, file, &mut |all| {
                let start = line % all.len();
                taken = all.drain(start..(start + count).min(all.len())).collect();
            });
            change(files, to_file, &mut |all| {
                let at = to % (all.len() + 1);
                all.splice(at..at, taken.clone());
            });
        }
        Edit::Remove { file } => drop(files.remove(&name(file))),
    }
}

/// The small municipality after these edits.
pub fn edited(edits: &[Edit]) -> Files {
    let mut files = small();
    for edit in edits {
        apply(&mut files, edit);
    }
    files
}
