//! The marked document: both versions can be read out of it.

use super::edits::{edit, edited};
use super::stage::{CASE, Files, ONE, PLAN, TILTAK, TWO, edit as exchange, small, snapshot};
use insta::assert_snapshot;
use planverk::artifact;
use planverk::document::{
    Block, Body, Change, Document, DocumentKind, Extras, Inline, draft, redline,
};
use planverk::render::sandbox::{Limits, Sandbox};
use planverk::resources::Resources;
use planverk::snapshot::Snapshot;
use proptest::prelude::*;

fn drafted(files: &Files, kind: DocumentKind) -> Option<Document> {
    let snapshot = snapshot(files);
    let plan = snapshot.model.plan_called("by/plan")?;
    let known = DocumentKind::of(&snapshot, plan).contains(&kind);
    let (resources, _) = Resources::of(&snapshot, "standard");
    known.then(|| draft(&snapshot, &resources, plan, kind, Extras::default()).ok()).flatten()
}

/// What a document says to one who passes over `left_out`, and how it is marked where `marked` is asked for.
struct Reader {
    left_out: Option<Change>,
    marked: bool,
    said: String,
}

impl Reader {
    fn read(document: &Document, left_out: Option<Change>, marked: bool) -> String {
        let mut reader = Self { left_out, marked, said: String::new() };
        reader.blocks(&document.blocks, Change::None);
        reader.said
    }

    fn blocks(&mut self, blocks: &[Block], outer: Change) {
        for block in blocks {
            let change = if block.change == Change::None { outer } else { block.change };
            self.block(block, change);
        }
    }

    fn block(&mut self, block: &Block, change: Change) {
        match &block.body {
            Body::Heading { inlines, .. } | Body::Paragraph { inlines } => {
                self.inlines(inlines, change);
            }
            Body::List { items, .. } => {
                items.iter().for_each(|item| self.blocks(&item.blocks, change));
            }
            Body::Quote { blocks } => self.blocks(blocks, change),
            Body::Group { kind, data, children, .. } => {
                let first = children.first().map(|child| &child.body);
                // A heading says the title too; the cover is the new one's.
                if kind != "forside" && !matches!(first, Some(Body::Heading { .. })) {
                    self.text(block, "title", data.get("title").and_then(|it| it.as_str()), change);
                }
                self.blocks(children, change);
            }
            Body::Code { text } => self.say(text, change),
            Body::Table(table) => {
                self.text(block, "caption", table.caption.as_deref(), change);
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    let change = if cell.change == Change::None { change } else { cell.change };
                    self.inlines(&cell.inlines, change);
                    self.say(" ", change);
                }
            }
            Body::Figure(figure) => {
                self.text(block, "caption", figure.caption.as_deref(), change);
            }
            Body::Rule => self.say("---", change),
        }
        self.say("\n", change);
    }

    /// A text that is no block of its own.
    fn text(&mut self, block: &Block, name: &str, text: Option<&str>, change: Change) {
        match block.changed.get(name) {
            Some(inlines) => self.inlines(inlines, change),
            None => self.say(text.unwrap_or_default(), change),
        }
        self.say(" ", change);
    }

    fn inlines(&mut self, inlines: &[Inline], outer: Change) {
        for inline in inlines {
            match inline {
                Inline::Text { text } | Inline::Code { text } => self.say(text, outer),
                Inline::Changed { change, inlines } => self.inlines(inlines, *change),
                Inline::Strong { inlines }
                | Inline::Emphasis { inlines }
                | Inline::Strike { inlines }
                | Inline::Link { inlines, .. }
                | Inline::Ref { inlines, .. } => self.inlines(inlines, outer),
                Inline::Note { blocks, .. } => self.blocks(blocks, outer),
                Inline::NoteRef { .. } | Inline::LineBreak => {}
            }
        }
    }

    fn say(&mut self, text: &str, change: Change) {
        if self.left_out == Some(change) {
            return;
        }
        match change {
            Change::Ins if self.marked && !text.trim().is_empty() => {
                self.said += &format!("{{+{text}+}}");
            }
            Change::Del if self.marked && !text.trim().is_empty() => {
                self.said += &format!("[-{text}-]");
            }
            _ => self.said += text,
        }
    }
}

/// Words, since empty cells and blocks of the other version leave space behind.
fn words(document: &Document, left_out: Option<Change>) -> Vec<String> {
    let said = Reader::read(document, left_out, false);
    said.split_whitespace().map(str::to_owned).collect()
}

fn assert_both_can_be_read(old: &Document, new: &Document) {
    let marked = redline(old, new);
    assert_eq!(words(&marked, Some(Change::Del)), words(new, None), "what is inserted");
    assert_eq!(words(&marked, Some(Change::Ins)), words(old, None), "what is deleted");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn both_versions_can_be_read_out_of_it(
        before in prop::collection::vec(edit(), 0..5),
        after in prop::collection::vec(edit(), 0..5),
    ) {
        let (old, new) = (edited(&before), edited(&after));
        for kind in [DocumentKind::Plan, DocumentKind::Case(0)] {
            if let (Some(old), Some(new)) = (drafted(&old, kind), drafted(&new, kind)) {
                assert_both_can_be_read(&old, &new);
            }
        }
    }
}

#[test]
fn a_document_against_itself_has_no_marks() {
    for kind in [DocumentKind::Plan, DocumentKind::Case(0)] {
        let document = drafted(&small(), kind).unwrap();
        let marked = Reader::read(&redline(&document, &document), None, true);
        assert_eq!(marked, Reader::read(&document, None, false));
    }
}

#[test]
fn marks_stand_on_words_cells_and_blocks() {
    let mut files = small();
    exchange(&mut files, PLAN, "Alle barn skal ha", "Alle barn bør ha");
    exchange(&mut files, TILTAK, "Åpne skolebyggene om ettermiddagen", "Åpne skolebyggene");
    exchange(&mut files, "plans/by/plan/data/tall.csv", "3 881", "3 900");
    exchange(
        &mut files,
        "plans/by/plan/data/tall.csv",
        "Eldre;2 073;2 580\n",
        "Eldre;2 073;2 580\nTotal;7 871;8 177\n",
    );
    exchange(&mut files, ONE, "- Den første regelen er at alle blir hørt.\n", "");
    exchange(&mut files, ONE, "bystyrets vedtak om åpenhet", "bystyrets vedtak om innsyn");
    exchange(
        &mut files,
        ONE,
        "Planen bygger på [[samfunnsdel]]",
        "**Planen** bygger på [[samfunnsdel]]",
    );
    exchange(&mut files, TWO, "## Det vi skal gjøre\n", "## Det vi vil gjøre\n\nDette er nytt.\n");
    assert_snapshot!(lines_with_marks(&marked_plan(&files)), @"
    [-Den første regelen er at alle blir hørt.-]
    Den andre regelen er at ingen blir glemt.Regelen kommer fra bystyrets vedtak om [-åpenhet-]{+innsyn+}.
    Innbyggere etter alder Aldersgruppe 2025 2030 Barnehage (1–5 år) 1 716 1 716 Skole (6–15 år) 4 082 [-3 881-]{+3 900+} Eldre 2 073 2 580 {+Total+} {+7 871+} {+8 177+}
    Det vi [-skal-]{+vil+} gjøre
    {+Dette er nytt.+}
    Åpne skolebyggene [-om ettermiddagen-] Skolene skal være åpne til klokka 18 hver dag.
    ");
}

fn marked_plan(files: &Files) -> Document {
    let [old, new] = [&small(), files].map(|files| drafted(files, DocumentKind::Plan).unwrap());
    redline(&old, &new)
}

fn lines_with_marks(marked: &Document) -> String {
    let said = Reader::read(marked, None, true);
    let lines = said.lines().filter(|line| line.contains("{+") || line.contains("[-"));
    lines.map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn titles_and_captions_are_marked_word_by_word() {
    let mut files = small();
    exchange(&mut files, TILTAK, "Besøke alle som fyller 80 år", "Besøke alle som fyller 75 år");
    exchange(&mut files, PLAN, "Kart over byen", "Kart over sentrum");
    exchange(&mut files, PLAN, "Innbyggere etter alder", "Innbyggere etter aldersgruppe");
    exchange(&mut files, PLAN, "Barn og unge", "Oppvekst");
    assert_snapshot!(lines_with_marks(&marked_plan(&files)), @"
    Innbyggere etter [-alder-]{+aldersgruppe+} Aldersgruppe 2025 2030 Barnehage (1–5 år) 1 716 1 716 Skole (6–15 år) 4 082 3 881 Eldre 2 073 2 580
    Kart over [-byen-]{+sentrum+}
    Satsingsområde 1: [-Barn og unge-]{+Oppvekst+}
    Besøke alle som fyller [-80-]{+75+} år Ansvarlig: Kommunalsjef helse · Frist: 2. kvartal 2027 · Trinn: 1, 2
    ");
}

/// Paragraphs are known by their words; tiltak, by their ids.
#[test]
fn what_has_the_same_id_is_the_same() {
    let mut files = small();
    exchange(&mut files, TILTAK, "Besøke alle som fyller 80 år", "Ringe til de eldste");
    exchange(&mut files, TILTAK, "Kommunalsjef helse", "Rådmannen");
    assert_snapshot!(lines_with_marks(&marked_plan(&files)), @"[-Besøke alle som fyller 80 år-]{+Ringe til de eldste+} Ansvarlig: [-Kommunalsjef helse-]{+Rådmannen+} · Frist: 2. kvartal 2027 · Trinn: 1, 2");
}

#[test]
fn a_run_of_words_is_one_whatever_markup_it_has() {
    let mut files = small();
    exchange(&mut files, ONE, "blir eldre.", "blir eldre, **mye eldre** enn `før`.");
    let shown = serde_json::to_string(&marked_plan(&files)).unwrap();
    assert_eq!(shown.matches(r#""change":"ins""#).count(), 1, "{shown}");
}

#[test]
fn a_case_is_marked_too() {
    let mut files = small();
    exchange(&mut files, CASE, "sju uker", "seks uker");
    let case = |files| drafted(files, DocumentKind::Case(0)).unwrap();
    let marked = redline(&case(&small()), &case(&files));
    assert!(Reader::read(&marked, None, true).contains("i [-sju-]{+seks+} uker"));
}

/// A paragraph that is parted says what it said; what is exchanged in it is marked in the part where it stands.
#[test]
fn a_parted_paragraph_is_not_taken_out() {
    let mut files = small();
    let sentence = "Innbyggerne kom med innspill på tre åpne møter høsten 2025.";
    exchange(&mut files, ONE, sentence, &format!("\n{}", sentence.replace("tre", "fire")));
    assert_snapshot!(lines_with_marks(&marked_plan(&files)), @"Innbyggerne kom med innspill på [-tre-]{+fire+} åpne møter høsten 2025.");
}

#[test]
fn what_moved_says_so() {
    let mut files = small();
    let moved = "Eldrerådet og ungdomsrådet har hatt planen til uttalelse to ganger, og begge ba om flere møteplasser.\n\n";
    exchange(&mut files, ONE, moved, "");
    exchange(
        &mut files,
        TWO,
        "## Det vi skal gjøre\n\n",
        &format!("## Det vi skal gjøre\n\n{moved}"),
    );
    let marked = marked_plan(&files);
    let changes = marked.blocks.iter().filter(|block| block.moved).map(|block| block.change);
    assert_eq!(changes.collect::<Vec<_>>(), [Change::Del, Change::Ins]);
}

/// The same file may show something else: then both pictures are there.
#[test]
fn another_picture_stands_beside_the_former() {
    let drawn = |height: u8| {
        let mut files = small();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"><path d=\"M0 0H{height}V{height}z\"/></svg>"
        );
        files.insert("plans/by/plan/figurer/kart.svg".to_owned(), svg);
        snapshot(&files)
    };
    let pictures = |was, is| {
        let versions = [drawn(was), drawn(is)];
        let plans = [0, 1].map(|at| {
            let snapshot: &Snapshot = &versions[at];
            (snapshot, snapshot.model.plan_called("by/plan").unwrap())
        });
        let names = artifact::Names { old: "hoering", new: None };
        let sandbox = Sandbox { program: "".into(), limits: Limits::default() };
        let made = artifact::redline(plans, names, &Resources::builtin(), &[], &sandbox).unwrap();
        String::from_utf8_lossy(&made).matches("/Alt(Kart med tre bydeler.)").count()
    };
    assert_eq!((pictures(10, 10), pictures(10, 20)), (1, 2));
}

/// The first of the goals that one became keeps its words; the other is new.
#[test]
fn a_parted_goal_is_marked_word_by_word() {
    let mut files = small();
    let goal = "tekst = \"Alle barn skal ha et trygt sted å være etter skoletid.\"";
    let longer = "tekst = \"Alle barn skal ha et trygt sted å være etter skoletid. Ingen ungdommer skal stå uten noe å gjøre om kvelden.\"";
    exchange(&mut files, PLAN, goal, longer);
    let mut parted = files.clone();
    let parts = "tekst = \"Alle barn skal ha et trygt sted å være etter skoletid.\"\n\n[[maal]]\nid = \"m1b\"\ntidligere_id = [\"m1\"]\ninnsatsomraade = \"unge\"\ntekst = \"Ingen ungdommer skal stå uten noe å gjøre om kvelden.\"";
    exchange(&mut parted, PLAN, longer, parts);
    exchange(&mut parted, PLAN, "id = \"m1\"\n", "id = \"m1a\"\ntidligere_id = [\"m1\"]\n");
    let [old, new] = [&files, &parted].map(|files| drafted(files, DocumentKind::Case(0)).unwrap());
    assert_snapshot!(lines_with_marks(&redline(&old, &new)), @"
    Alle barn skal ha et trygt sted å være etter skoletid. [-Ingen ungdommer skal stå uten noe å gjøre om kvelden.-]
    {+Ingen ungdommer skal stå uten noe å gjøre om kvelden.+}
    Mål [-2.1-]{+3.1+}: Ingen venter mer enn 14 dager på hjelp hjemme.
    ");
}
