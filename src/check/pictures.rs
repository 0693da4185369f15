//! Pictures that say nothing to those who do not see them.

use super::legible::is_whole;
use super::{Check, Run};
use crate::diagnostic::{Diagnostic, Level, Message, Rule};
use crate::model::{Chart, Figure, File, PlanIx};
use crate::snapshot::Snapshot;
use crate::syntax::{At, Detail, Kind, Markdown, NodeId};
use crate::text::Place;

static NO_ALTERNATIVE: Rule =
    Rule { id: "bilde-uten-alt", level: Level::Error, doc: include_str!("bilde-uten-alt.md") };

pub(super) const CHECK: Check = Check { rules: &[&NO_ALTERNATIVE], run: Run::Plan(run) };

fn run(snapshot: &Snapshot, plan: PlanIx, found: &mut Vec<Diagnostic>) {
    let plan = snapshot.model.plan(plan);
    if is_whole(snapshot, &plan.facts.place.file) {
        found.extend(plan.facts.figures.iter().filter_map(of_figure));
        found.extend(plan.facts.charts.iter().filter_map(of_chart));
    }
    for file in plan.prose_files().filter_map(|path| snapshot.file(path)) {
        if let Some(markdown) = &file.markdown {
            let images = markdown.of_kind(Kind::Image);
            found.extend(images.filter_map(|image| in_prose(file, markdown, image)));
        }
    }
}

fn of_figure(figure: &Figure) -> Option<Diagnostic> {
    let lack = lack(said(figure.alt.as_ref()), &figure.file).filter(|_| !figure.decorative)?;
    let place = &figure.alt.as_ref().unwrap_or(&figure.id).place;
    let keys = ["bilde-uten-alt-figur", "bilde-uten-alt-filnavn", "bilde-uten-alt-hjelp-figur"];
    Some(lack.told(place, &figure.id, keys))
}

fn of_chart(chart: &Chart) -> Option<Diagnostic> {
    let lack = lack(said(chart.alt.as_ref()), &chart.id)?;
    let place = &chart.alt.as_ref().unwrap_or(&chart.id).place;
    let keys = ["bilde-uten-alt-diagram", "bilde-uten-alt-id", "bilde-uten-alt-hjelp-diagram"];
    Some(lack.told(place, &chart.id, keys))
}

fn in_prose(file: &File, markdown: &Markdown, image: NodeId) -> Option<Diagnostic> {
    let Some(Detail::Address(address)) = markdown.detail(image) else { return None };
    let lack = lack(&markdown.plain(&file.source.text, image), address)?;
    let place = Place { file: file.source.path.clone(), span: markdown.span(image) };
    let keys = ["bilde-uten-alt", "bilde-uten-alt-filnavn", "bilde-uten-alt-hjelp"];
    let is_bare = !address.contains([' ', '(', ')']);
    let written = if is_bare { address.clone() } else { format!("<{address}>") };
    Some(lack.told(&place, &written, keys))
}

fn said(alternative: Option<&At<String>>) -> &str {
    alternative.map_or("", |alternative| &alternative.value)
}

/// What is wrong with a text alternative.
#[derive(Clone, Copy)]
enum Lack {
    Missing,
    /// It only repeats the name of the file or the id.
    Name,
}

fn lack(alternative: &str, file: &str) -> Option<Lack> {
    let alternative = alternative.trim().to_lowercase();
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if alternative.is_empty() {
        Some(Lack::Missing)
    } else if [file, name, stem].iter().any(|name| alternative == name.to_lowercase()) {
        Some(Lack::Name)
    } else {
        None
    }
}

impl Lack {
    /// `keys`: what is said when the text is missing, when it is a name, and in either case to help.
    fn told(self, place: &Place, name: &str, keys: [&'static str; 3]) -> Diagnostic {
        let [missing, only_name, help] = keys;
        let key = match self {
            Self::Missing => missing,
            Self::Name => only_name,
        };
        let said = |key| Message::new(key).with("navn", name).with("fil", name);
        Diagnostic::new(&NO_ALTERNATIVE, place.clone(), said(key)).help(said(help))
    }
}
