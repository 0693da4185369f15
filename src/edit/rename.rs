//! Giving a thing another id, everywhere at once.

use crate::diagnostic::Edit;
use crate::model::{Link, Model, Names, Node, NodeKind, PlanIx, Scope, Unresolved, Written};
use crate::snapshot::Snapshot;
use crate::syntax::{FaultKind, add_to_list, is_id, split_front_matter};
use crate::text::{Place, PlanPath, Span, composed, nearest};
use std::ops::Range;

/// What has to be done for a thing to get another id.
#[derive(Clone, Debug)]
pub struct Renaming {
    pub node: Node,
    pub edits: Vec<Edit>,
    /// A file or folder that is named after the id, and what it is to be named.
    pub moved: Option<(PlanPath, PlanPath)>,
    /// Whether `tidligere_id` keeps the old id, so that references from outside still lead here.
    pub is_recorded: bool,
    /// Lines of the workspace's own templates, from one, that have the old id. They are left as they are: a template
    /// speaks of any plan.
    pub templates: Vec<(PlanPath, usize)>,
}

/// Why a thing can not get the id.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RenameFault {
    Unknown {
        near: Option<String>,
    },
    /// It is nothing that references lead to.
    ByHand(ByHand),
    /// Several things have the old id.
    Several(Vec<Place>),
    NotAnId,
    /// The new id has the number that the chapter's file keeps; what is left without it.
    Numbered(String),
    /// It is the thing's id already.
    Same,
    /// The new id is another thing's, or has been.
    Taken {
        place: Option<Place>,
        is_former: bool,
    },
    /// Here stands the new id for something else, and would come to mean this thing.
    Captures(Place),
    /// Files that speak of the old id, and have faults that may hide references to it.
    Hidden(Vec<PlanPath>),
    /// There is a file or folder with the new name.
    NameTaken(PlanPath),
}

/// What has a name of its own, but is renamed by hand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ByHand {
    /// A municipality, named after its folder.
    Kommune,
    /// A perspective that consequences are told from, whose id stands here.
    Perspective(Place),
}

/// What gives the thing that `old` names (`plan#id`, `plan`, with `kommune/` before them) the id `new`.
///
/// # Errors
/// [`RenameFault`], when the id can not be used, or not everything that names the thing can be found.
pub fn rename(snapshot: &Snapshot, old: &str, new: &str) -> Result<Renaming, RenameFault> {
    let model = &snapshot.model;
    let new = &*composed(new.trim());
    let node = named(model, composed(old.trim()).as_ref())?;
    if !is_id(new) {
        return Err(RenameFault::NotAnId);
    }
    if let Some(name) = without_number(new).filter(|_| node.kind == NodeKind::Chapter) {
        return Err(RenameFault::Numbered(name.to_owned()));
    }
    let old = composed(model.id_of(node)).into_owned();
    if old == new {
        return Err(RenameFault::Same);
    }
    let job = Job { snapshot, node, old: &old, new };
    job.is_free()?;
    job.nothing_is_hidden()?;
    let moved = job.moved()?;
    let mut edits = job.definition();
    edits.extend(model.links.iter().filter_map(|link| job.reference(link)));
    let record = job.record();
    let is_recorded = record.is_some();
    edits.extend(record);
    edits.dedup();
    Ok(Renaming { node, edits, moved, is_recorded, templates: job.templates() })
}

/// The one thing that has this id now.
fn named(model: &Model, written: &str) -> Result<Node, RenameFault> {
    let (scopes, id): (Vec<&Scope>, &str) = if let Some((plan, id)) = written.split_once('#') {
        let plan = model.plan_called(plan).ok_or_else(|| unknown_plan(model, plan))?;
        (vec![&model.plan(plan).scope], id)
    } else {
        let (kommune, id) = written.split_once('/').unwrap_or(("", written));
        let kommuner = model.kommuner.iter().filter(|one| kommune.is_empty() || one.id == kommune);
        (kommuner.map(|one| &one.scope).collect(), id)
    };
    let nodes = scopes.iter().flat_map(|scope| scope.get(id).unwrap_or_default());
    match &nodes.copied().collect::<Vec<_>>()[..] {
        [one] => Ok(*one),
        [] => Err(match by_hand(model, written) {
            Some(thing) => RenameFault::ByHand(thing),
            None => RenameFault::Unknown {
                near: by_path(model, written).or_else(|| meant(model, &scopes, written, id)),
            },
        }),
        several => {
            let places = several.iter().filter_map(|node| model.place_of(*node));
            Err(RenameFault::Several(places.collect()))
        }
    }
}

/// A municipality, or a perspective of one.
fn by_hand(model: &Model, written: &str) -> Option<ByHand> {
    if model.kommuner.iter().any(|kommune| kommune.id == written) {
        return Some(ByHand::Kommune);
    }
    let (kommune, id) = written.split_once('/').unwrap_or(("", written));
    let kommuner = model.kommuner.iter().filter(|one| kommune.is_empty() || one.id == kommune);
    let mut perspectives = kommuner.flat_map(|kommune| &kommune.facts.perspectives);
    let perspective = perspectives.find(|perspective| perspective.id.value == id)?;
    Some(ByHand::Perspective(perspective.id.place.clone()))
}

/// `formaal` of `01-formaal`; four digits are a year, and part of the name.
fn without_number(name: &str) -> Option<&str> {
    let (number, rest) = name.split_once('-')?;
    let is_number =
        matches!(number.len(), 1..=3) && number.bytes().all(|byte| byte.is_ascii_digit());
    Some(rest).filter(|rest| is_number && !rest.is_empty())
}

/// The plan or the chapter whose folder or file is named, with or without the folders above.
fn by_path(model: &Model, written: &str) -> Option<String> {
    let path = written.strip_prefix("plans/").unwrap_or(written).trim_end_matches('/');
    if path != written && model.plan_called(path).is_some() {
        return Some(path.to_owned());
    }
    let (plan, file) = path.rsplit_once(['/', '#']).unwrap_or(("", path));
    let file = file.strip_suffix(".md").unwrap_or(file);
    let name = without_number(file).unwrap_or(file);
    let mut plans = model.all_plans().filter(|(ix, one)| {
        let is_named = plan.is_empty() || model.plan_called(plan) == Some(*ix);
        is_named && one.chapters.iter().any(|chapter| chapter.name == name)
    });
    plans.next().map(|(ix, _)| format!("{}#{name}", model.plan_ref(ix)))
}

/// What has had this id, what has or had it in a plan that is not named, or what has an id near it.
fn meant(model: &Model, scopes: &[&Scope], written: &str, id: &str) -> Option<String> {
    let before = &written[..written.len() - id.len()];
    let plan = before.strip_suffix('#').and_then(|plan| model.plan_called(plan));
    let formers: Vec<&Scope> = match plan {
        Some(plan) => vec![&model.plan(plan).former],
        None => model.kommuner.iter().map(|kommune| &kommune.former).collect(),
    };
    let plans = model.plans.iter().filter(|_| before.is_empty());
    let in_plans = plans.flat_map(|plan| [&plan.scope, &plan.former]);
    let has_it = formers.into_iter().chain(in_plans).find_map(|scope| scope.get(id)?.first());
    has_it.map(|node| model.full_ref(*node)).or_else(|| {
        let ids = scopes.iter().flat_map(|scope| scope.iter().map(|(id, _)| &**id));
        nearest(id, ids).map(|near| format!("{before}{near}"))
    })
}

fn unknown_plan(model: &Model, written: &str) -> RenameFault {
    let refs: Vec<String> = model.all_plans().map(|(ix, _)| model.plan_ref(ix)).collect();
    let ids = model.all_plans().map(|(_, plan)| plan.id());
    let near = nearest(written, refs.iter().map(String::as_str).chain(ids)).map(str::to_owned);
    RenameFault::Unknown { near }
}

struct Job<'a> {
    snapshot: &'a Snapshot,
    node: Node,
    old: &'a str,
    new: &'a str,
}

impl Job<'_> {
    fn model(&self) -> &Model {
        &self.snapshot.model
    }

    // ---- Whether it can be done

    fn is_free(&self) -> Result<(), RenameFault> {
        let model = self.model();
        let plan = self.node.in_plan().filter(|_| self.node.kind != NodeKind::Plan);
        let (scope, former) = match (plan, self.node.in_plan()) {
            (Some(plan), _) => (&model.plan(plan).scope, &model.plan(plan).former),
            (None, Some(plan)) => (&model.kommune_of(plan).scope, &model.kommune_of(plan).former),
            (None, None) => {
                let kommune = model.kommune(self.node.owner);
                (&kommune.scope, &kommune.former)
            }
        };
        let other = |nodes: Option<&[Node]>| {
            nodes.unwrap_or_default().iter().copied().find(|node| *node != self.node)
        };
        let taken =
            |node, is_former| Err(RenameFault::Taken { place: model.place_of(node), is_former });
        match (scope.get(self.new).and_then(<[Node]>::first), other(former.get(self.new))) {
            (Some(node), _) => taken(*node, false),
            (None, Some(node)) => taken(node, true),
            (None, None) => self.captures_nothing(plan),
        }
    }

    /// An id alone means the plan's own thing before the municipality's.
    fn captures_nothing(&self, plan: Option<PlanIx>) -> Result<(), RenameFault> {
        let mut links: Box<dyn Iterator<Item = &Link>> = match (plan, self.node.kind) {
            (Some(plan), _) => Box::new(self.model().links_from(plan).filter(|link| {
                composed(link.written.trim()) == self.new
                    && link.target.is_ok()
                    && link.role.may_be(self.node.kind)
            })),
            (None, NodeKind::Plan) => return Ok(()),
            (None, _) => {
                Box::new(self.model().links_to(self.node).filter(|link| self.is_ambiguous(link)))
            }
        };
        links.next().map_or(Ok(()), |link| Err(RenameFault::Captures(link.place.clone())))
    }

    fn nothing_is_hidden(&self) -> Result<(), RenameFault> {
        let files = self.snapshot.files.iter().filter(|file| {
            file.faults.iter().any(|fault| hides(&fault.kind))
                && mentions(&file.source.text, self.old)
        });
        let unread = self.snapshot.unread.iter().map(|(path, _)| path);
        let hidden: Vec<PlanPath> =
            files.map(|file| &file.source.path).chain(unread).cloned().collect();
        if hidden.is_empty() { Ok(()) } else { Err(RenameFault::Hidden(hidden)) }
    }

    /// The chapter's file, or the plan's folder where that is named after the plan.
    fn moved(&self) -> Result<Option<(PlanPath, PlanPath)>, RenameFault> {
        let Some(plan) = self.node.in_plan().map(|plan| self.model().plan(plan)) else {
            return Ok(None);
        };
        let from = match self.node.kind {
            NodeKind::Chapter => Some(&plan.chapters[self.node.at()].file),
            NodeKind::Plan => plan.dir.as_ref().filter(|dir| composed(dir.name()) == self.old),
            _ => None,
        };
        let Some(from) = from else { return Ok(None) };
        let name = match self.node.kind {
            NodeKind::Chapter => {
                let number = from.name().split_once('-').map_or("", |(number, _)| number);
                format!("{number}-{}.md", self.new)
            }
            _ => self.new.to_owned(),
        };
        let Ok(to) = from.parent().join(&name) else { return Err(RenameFault::NotAnId) };
        let is_taken =
            self.snapshot.entry(&to).is_some() || !self.snapshot.entries_under(&to).is_empty();
        if is_taken { Err(RenameFault::NameTaken(to)) } else { Ok(Some((from.clone(), to))) }
    }

    // ---- What is to be done

    fn definition(&self) -> Vec<Edit> {
        let place = match self.node.kind {
            NodeKind::Chapter => None,
            NodeKind::Heading => self.model().place_of(self.node),
            _ => self.written_id().map(|id| id.inside_quotes()),
        };
        place.map(|place| Edit::new(place, self.new)).into_iter().collect()
    }

    /// The id as a TOML text.
    fn written_id(&self) -> Option<Written> {
        let model = self.model();
        if self.node.kind == NodeKind::Claim {
            return model.plan(self.node.owner).facts.claims[self.node.at()].id.clone();
        }
        let place = model.place_of(self.node)?;
        Some(Written { value: self.old.to_owned(), place })
    }

    /// The reference with the new id, where it has the old one.
    fn reference(&self, link: &Link) -> Option<Edit> {
        let names = link.names();
        let part = self.part_of(link, &names)?;
        if composed(&link.written[part.clone()]) != self.old {
            return None;
        }
        let mut reference = link.written.clone();
        reference.replace_range(part.clone(), self.new);
        if self.node.kind == NodeKind::Plan && self.is_ambiguous(link) {
            let kommune = &self.model().kommune_of(self.node.owner).id;
            reference.insert_str(part.start, &format!("{kommune}/"));
        }
        Some(link.rewrite(&reference))
    }

    /// Where in the written reference the thing's id would stand.
    fn part_of(&self, link: &Link, names: &Names) -> Option<Range<usize>> {
        match &names.plan {
            Some(plan) if self.node.kind == NodeKind::Plan => {
                (plan_of(link)? == self.node.owner).then(|| plan.clone())
            }
            _ => (thing_of(link)? == self.node).then(|| names.id.clone()),
        }
    }

    /// Whether the new id alone would mean something of the plan where the link stands.
    fn is_ambiguous(&self, link: &Link) -> bool {
        let Some(plan) = link.from.in_plan().map(|plan| self.model().plan(plan)) else {
            return false;
        };
        let nodes = [&plan.scope, &plan.former].into_iter().filter_map(|scope| scope.get(self.new));
        !link.written.contains(['/', '#'])
            && nodes.flatten().any(|node| link.role.may_be(node.kind))
    }

    /// Where the workspace's own templates have the old id, in quotes or in a link.
    fn templates(&self) -> Vec<(PlanPath, usize)> {
        let Ok(folder) = PlanPath::new("templates") else { return Vec::new() };
        let entries = self.snapshot.entries_under(&folder).iter();
        let texts = entries.filter_map(|entry| {
            let text = String::from_utf8(self.snapshot.read(&entry.path).ok()?).ok()?;
            Some((&entry.path, text))
        });
        let lines = texts.flat_map(|(path, text)| {
            let lines = text.lines().zip(1..).filter(|(line, _)| refers(line, self.old));
            lines.map(|(_, number)| (path.clone(), number)).collect::<Vec<_>>()
        });
        lines.collect()
    }

    /// What keeps the old id: in `tidligere_id`, in place of the new one if that stood there.
    fn record(&self) -> Option<Edit> {
        let former = self.model().former_ids(self.node)?;
        if let Some(same) = former.iter().find(|id| composed(id) == self.new) {
            return Some(Edit::new(same.inside_quotes(), self.old));
        }
        let place = self.written_id()?.place;
        let text = &self.snapshot.source(&place.file)?.text;
        let (toml, base) = match self.node.kind {
            NodeKind::Case => {
                let split = split_front_matter(text).0;
                (split.toml, split.toml_start)
            }
            _ => (text.as_str(), 0),
        };
        let beside = Span {
            start: place.span.start.checked_sub(Span::at(base).start)?,
            end: place.span.end.checked_sub(Span::at(base).start)?,
        };
        let (span, added) = add_to_list(toml, beside, "tidligere_id", self.old)?;
        Some(Edit::new(Place { file: place.file, span: span.shift(base) }, added))
    }
}

/// The thing that a reference names, whether it may stand there or not.
fn thing_of(link: &Link) -> Option<Node> {
    match &link.target {
        Ok(node) | Err(Unresolved::WrongKind { found: node }) => Some(*node),
        Err(_) => None,
    }
}

/// The plan that the part before `#` names.
fn plan_of(link: &Link) -> Option<PlanIx> {
    match &link.target {
        Err(Unresolved::UnknownId { plan, .. }) => plan.as_ref()?.in_plan(),
        Err(Unresolved::Ambiguous { candidates }) => candidates.first()?.in_plan(),
        _ => thing_of(link)?.in_plan(),
    }
}

/// Whether a reference may stand where the fault is, without being known for one.
fn hides(fault: &FaultKind) -> bool {
    fault.hides_keys() || matches!(fault, FaultKind::BrokenLink | FaultKind::NestedLink)
}

/// Whether the id stands in the text as a word of its own.
fn mentions(text: &str, id: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(id).any(|(at, _)| {
        !text[..at].ends_with(is_part) && !text[at + id.len()..].starts_with(is_part)
    })
}

/// Whether a line of a template has the id in quotes or in a link.
fn refers(line: &str, id: &str) -> bool {
    line.match_indices(id).any(|(at, _)| {
        line[..at].ends_with(['"', '\'', '[', '#', '/'])
            && line[at + id.len()..].starts_with(['"', '\'', ']', '|', '#'])
    })
}
