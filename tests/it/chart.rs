//! Charts: what stands on them, that it can be read, and that nothing breaks them.

mod drawing;
mod staircase;

use drawing::{Drawing, style};
use planverk::document::{Chart, ChartKind, Series};
use planverk::render::chart::svg;
use planverk::render::drawing::colour::{READABLE, contrast};
use planverk::render::drawing::{ChartStyle, Rect, spread};
use proptest::prelude::*;

const KINDS: [ChartKind; 4] =
    [ChartKind::Line, ChartKind::Bar, ChartKind::StackedBar, ChartKind::Pie];

fn chart(kind: ChartKind, categories: &[&str], series: &[(&str, &[f64])]) -> Chart {
    let series = series.iter().map(|(name, values)| Series {
        name: (*name).to_owned(),
        values: values.iter().map(|value| (!value.is_nan()).then_some(*value)).collect(),
    });
    let categories = categories.iter().map(|name| (*name).to_owned()).collect();
    Chart { kind, unit: Some("personer".to_owned()), categories, series: series.collect() }
}

fn draw(chart: &Chart) -> Drawing {
    Drawing::read(&svg(chart, &style()))
}

fn elderly(kind: ChartKind) -> Chart {
    let younger = ("Eldre (80-89 år)", &[1767.0, 2209.0, 2506.0, 2711.0][..]);
    let older = ("Eldre (90 år og eldre)", &[306.0, 371.0, 512.0, 675.0][..]);
    chart(kind, &["2025", "2030", "2035", "2040"], &[younger, older])
}

fn years() -> Vec<String> {
    (2026..=2040).map(|year| year.to_string()).collect()
}

/// Fifteen years of needs, up and down.
fn needs(kind: ChartKind, series: usize) -> Chart {
    let care = [
        26763.0, 31022.0, 31728.0, 28440.0, 22524.0, 31196.0, 25300.0, 33315.0, 36535.0, 43074.0,
        34772.0, 38966.0, 37612.0, 29185.0, 25062.0,
    ];
    let school = [
        -3977.0, -21618.0, -5422.0, -6227.0, -7774.0, -6947.0, -3968.0, -5690.0, 2771.0, -1423.0,
        1394.0, 5362.0, 2012.0, 3060.0, 6176.0,
    ];
    let names =
        ["Pleie og omsorg", "Grunnskole", "Barnehage", "Sosial", "Kommunehelse", "Barnevern"];
    let shrunk = |factor: f64| school.map(|value: f64| (value / factor).round());
    let rows = [care, school, shrunk(-3.0), shrunk(11.0), shrunk(-17.0), shrunk(90.0)];
    let rows: Vec<(&str, &[f64])> =
        names.into_iter().zip(&rows).map(|(name, row)| (name, &row[..])).take(series).collect();
    let years = years();
    chart(kind, &years.iter().map(String::as_str).collect::<Vec<_>>(), &rows)
}

fn age_groups(kind: ChartKind) -> Chart {
    let names = [
        "0-åring",
        "Barnehage (1-5 år)",
        "Grunnskole (6-15 år)",
        "Videregående (16-19 år)",
        "Voksne (20-66 år)",
        "Eldre (67-79 år)",
        "Eldre (80-89 år)",
        "Eldre (90 år og eldre)",
    ];
    let people = [294.0, 1716.0, 4082.0, 1804.0, 22290.0, 5030.0, 1767.0, 306.0];
    chart(kind, &names, &[("2025", &people)])
}

fn a_hundred_names(kind: ChartKind) -> Chart {
    let names: Vec<String> =
        (0..100).map(|n| format!("Kommune nummer {n} med et ganske langt navn")).collect();
    let values: Vec<f64> = (0..100).map(|n| f64::from(n * 37 % 101 - 20) * 1000.0).collect();
    chart(kind, &names.iter().map(String::as_str).collect::<Vec<_>>(), &[("Andel", &values)])
}

fn eighty_years_with_a_dip(kind: ChartKind) -> Chart {
    let years: Vec<String> = (1960..2040).map(|year| year.to_string()).collect();
    let values: Vec<f64> =
        years.iter().map(|year| if year == "2000" { 1e3 } else { 9e4 }).collect();
    chart(kind, &years.iter().map(String::as_str).collect::<Vec<_>>(), &[("Fall", &values)])
}

/// Charts of every kind that a plan may hold, crowded ones among them.
fn charts() -> Vec<Chart> {
    let mut charts = Vec::new();
    for kind in KINDS {
        charts.extend([
            elderly(kind),
            needs(kind, 1),
            needs(kind, 2),
            needs(kind, 6),
            age_groups(kind),
        ]);
        if kind != ChartKind::Pie {
            charts.extend([a_hundred_names(kind), eighty_years_with_a_dip(kind)]);
        }
        let rates = [71.2, f64::NAN, 72.4, 75.0];
        charts.push(chart(kind, &["2022", "2023", "2026", "2030"], &[("Bor hjemme", &rates)]));
    }
    charts
}

#[test]
fn the_same_chart_gives_the_same_bytes() {
    for chart in charts() {
        assert_eq!(svg(&chart, &style()), svg(&chart.clone(), &style()));
    }
}

#[test]
fn no_label_covers_another_or_leaves_the_drawing() {
    for chart in charts() {
        let faults = draw(&chart).faults();
        assert_eq!(
            faults,
            Vec::<String>::new(),
            "{:?} of {} categories",
            chart.kind,
            chart.categories.len()
        );
    }
}

#[test]
fn no_text_stands_on_a_bar() {
    for chart in charts() {
        let drawing = draw(&chart);
        let bars: Vec<Rect> =
            style().palette.iter().flat_map(|colour| drawing.rects(colour)).collect();
        for text in &drawing.texts {
            assert!(!bars.iter().any(|bar| bar.overlaps(&text.area)), "{:?} {text:?}", chart.kind);
        }
    }
}

#[test]
fn figures_are_written_as_norwegians_write_them() {
    let drawing = draw(&needs(ChartKind::Bar, 2).with_only("Grunnskole"));
    assert_eq!(drawing.text("−21\u{a0}618").words, "−21\u{a0}618");
    let drawing = draw(&chart(ChartKind::Bar, &["a", "b"], &[("Andel", &[4.75, -1234.5])]));
    assert!(drawing.words().contains(&"4,75"), "{:?}", drawing.words());
    assert!(drawing.words().contains(&"−1\u{a0}234,50"), "{:?}", drawing.words());
}

#[test]
fn every_bar_carries_its_figure_and_the_unit_is_named() {
    let drawing = draw(&needs(ChartKind::Bar, 1));
    for figure in ["26\u{a0}763", "43\u{a0}074", "25\u{a0}062"] {
        drawing.text(figure);
    }
    let figures = drawing.words().iter().filter(|words| words.contains('\u{a0}')).count();
    assert_eq!(figures, 15);
    drawing.text("personer");
    drawing.text("Pleie og omsorg");
}

#[test]
fn a_line_has_its_last_figure_and_its_name_at_its_end() {
    let drawing = draw(&elderly(ChartKind::Line));
    for (figure, name) in [("2\u{a0}711", "Eldre (80-89 år)"), ("675", "Eldre (90 år og eldre)")]
    {
        let (figure, name) = (drawing.text(figure), drawing.text(name));
        assert!((figure.area.y - name.area.y).abs() < 0.01);
        assert!(figure.area.right() < name.area.x);
    }
    assert!(drawing.text("2\u{a0}711").area.y < drawing.text("675").area.y);
}

#[test]
fn a_line_is_broken_where_a_value_is_missing() {
    let whole = chart(ChartKind::Line, &["a", "b", "c"], &[("x", &[1.0, 2.0, 3.0])]);
    let broken = chart(ChartKind::Line, &["a", "b", "c"], &[("x", &[1.0, f64::NAN, 3.0])]);
    let lines = |chart: &Chart| {
        let drawing = draw(chart);
        let [colours, outlines] =
            ["stroke", "d"].map(|name| drawing.values("path", name).join("\n"));
        let of_series =
            colours.lines().zip(outlines.lines()).filter(|(c, _)| *c == style().palette[0]);
        of_series.map(|(_, outline)| outline.matches('L').count()).max()
    };
    assert_eq!(lines(&whole), Some(2));
    assert_eq!(lines(&broken), Some(0));
}

#[test]
fn years_stand_at_their_distance_in_time() {
    let drawing =
        draw(&chart(ChartKind::Line, &["2022", "2024", "2030"], &[("x", &[1.0, 2.0, 3.0])]));
    let [a, b, c] = ["2022", "2024", "2030"].map(|year| drawing.text(year).area.middle().0);
    assert!(((c - b) / (b - a) - 3.0).abs() < 0.01, "{a} {b} {c}");
}

#[test]
fn bars_reach_from_a_zero_line_that_is_drawn() {
    let school = needs(ChartKind::Bar, 2).with_only("Grunnskole");
    let drawing = draw(&school);
    let bars = drawing.rects(&style().palette[0]);
    assert_eq!(bars.len(), 15);
    let zero = bars[0].y;
    for (bar, value) in bars.iter().zip(&school.series[0].values) {
        let base = if value.is_some_and(|value| value < 0.0) { bar.y } else { bar.bottom() };
        assert!((base - zero).abs() < 0.02, "{bar:?} does not start at {zero}");
    }
    let line = format!("{zero:.2}");
    let strokes = drawing.values("path", "stroke").into_iter().zip(drawing.values("path", "d"));
    assert!(strokes.into_iter().any(|(stroke, d)| stroke == style().muted && d.ends_with(&line)));
    let ratio = bars[1].height / bars[0].height;
    assert!((ratio - 21618.0 / 3977.0).abs() < 0.01, "{ratio}");
}

#[test]
fn parts_of_a_stacked_bar_meet_and_carry_their_sum() {
    let drawing = draw(&elderly(ChartKind::StackedBar));
    let [lower, upper] = [0, 1].map(|n| drawing.rects(&style().palette[n]));
    let columns =
        |parts: &[Rect]| parts.iter().filter(|part| part.width > 20.0).copied().collect::<Vec<_>>();
    for (lower, upper) in columns(&lower).iter().zip(columns(&upper)) {
        assert!((upper.bottom() - lower.y).abs() < 0.02);
    }
    for sum in ["2\u{a0}073", "2\u{a0}580", "3\u{a0}018", "3\u{a0}386"] {
        drawing.text(sum);
    }
    let both_ways = draw(&needs(ChartKind::StackedBar, 6));
    assert!(
        !both_ways.words().contains(&"22\u{a0}786"),
        "a sum stands where the stack does not end"
    );
}

#[test]
fn series_differ_without_colour() {
    let lines = draw(&needs(ChartKind::Line, 6));
    let mut dashes: Vec<&str> = lines.values("path", "stroke-dasharray");
    dashes.retain(|dash| !dash.is_empty() && *dash != "1 1.6");
    dashes.sort_unstable();
    dashes.dedup();
    assert_eq!(
        dashes.len(),
        3,
        "one whole line and three kinds of dashes, then the markers differ"
    );
    let hatched = |chart: &Chart| {
        let drawing = draw(chart);
        let strokes = drawing.values("path", "stroke-width").into_iter().map(str::to_owned);
        strokes.filter(|width| width == "0.90").count()
    };
    assert!(
        hatched(&elderly(ChartKind::Bar))
            > hatched(&elderly(ChartKind::Bar).with_only("Eldre (80-89 år)"))
    );
}

#[test]
fn a_pie_names_every_share() {
    let drawing = draw(&age_groups(ChartKind::Pie));
    drawing.text("Voksne (20-66 år)");
    drawing.text("22\u{a0}290 (59,8\u{a0}%)");
    drawing.text("306 (0,8\u{a0}%)");
    let whole =
        draw(&chart(ChartKind::Pie, &["Alle", "Ingen", "Feil"], &[("x", &[7.0, 0.0, -3.0])]));
    whole.text("7 (100,0\u{a0}%)");
    assert!(!whole.words().contains(&"Feil"));
    assert_eq!(whole.values("circle", "fill"), [style().palette[0].as_str()]);
}

#[test]
fn many_series_in_one_category_are_one_series() {
    let series: [(&str, &[f64]); 2] = [("Menn", &[18000.0]), ("Kvinner", &[19000.0])];
    for kind in [ChartKind::Line, ChartKind::Bar, ChartKind::Pie] {
        let turned = chart(kind, &["Menn", "Kvinner"], &[("2025", &[18000.0, 19000.0])]);
        assert_eq!(svg(&chart(kind, &["2025"], &series), &style()), svg(&turned, &style()));
    }
}

#[test]
fn time_runs_along_the_axis() {
    let rows: [(&str, &[f64]); 3] =
        [("2026", &[1.0, 5.0]), ("2027", &[2.0, 6.0]), ("2028", &[3.0, 7.0])];
    let columns: [(&str, &[f64]); 2] = [("Skole", &[1.0, 2.0, 3.0]), ("Helse", &[5.0, 6.0, 7.0])];
    for kind in [ChartKind::Line, ChartKind::Bar, ChartKind::StackedBar] {
        let along = chart(kind, &["2026", "2027", "2028"], &columns);
        assert_eq!(svg(&chart(kind, &["Skole", "Helse"], &rows), &style()), svg(&along, &style()));
    }
}

#[test]
fn long_names_lie_beside_their_bars() {
    let drawing = draw(&age_groups(ChartKind::Bar));
    let bars = drawing.rects(&style().palette[0]);
    let name = drawing.text("Eldre (90 år og eldre)").area;
    assert!(name.right() < bars[7].x);
    assert!((name.middle().1 - bars[7].middle().1).abs() < 1.0);
    assert!(bars[4].width > 50.0 * bars[0].width);
}

#[test]
fn names_are_text_and_nothing_else() {
    let name = "<script>\"&'\u{1}\u{0}]]>";
    for kind in KINDS {
        let drawing = draw(&chart(kind, &[name, "b"], &[(name, &[1.0, 2.0]), ("y", &[2.0, 1.0])]));
        drawing.text("<script>\"&']]>");
        assert!(
            drawing
                .shapes
                .iter()
                .all(|(element, _)| ["rect", "path", "circle"].contains(&element.as_str()))
        );
    }
}

#[test]
fn nothing_to_draw_is_drawn_without_fault() {
    let none: &[f64] = &[f64::NAN, f64::NAN];
    for kind in KINDS {
        for empty in [
            chart(kind, &[], &[]),
            chart(kind, &["a", "b"], &[]),
            chart(kind, &["a", "b"], &[("x", none)]),
            chart(kind, &["a", "b"], &[("x", none), ("y", none)]),
            chart(kind, &[], &[("x", &[1.0, 2.0])]),
            chart(kind, &["a"], &[("x", &[0.0])]),
            chart(kind, &["a", "b"], &[("x", &[1.0])]),
        ] {
            assert_eq!(draw(&empty).faults(), Vec::<String>::new());
        }
    }
}

/// The tokens of the theme that drawings are made from, in the test's own style.
fn standard_theme() -> ChartStyle {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/themes/standard/theme.toml");
    let tokens = std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let tokens: toml::Table = tokens.parse().unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let colour =
        |table: &str, key: &str| tokens[table][key].as_str().unwrap_or_default().to_owned();
    let colours = |key: &str| -> Vec<String> {
        let colours = tokens["diagram"][key].as_array().into_iter().flatten();
        colours.map(|colour| colour.as_str().unwrap_or_default().to_owned()).collect()
    };
    let steps = colours("trinn");
    ChartStyle {
        paper: colour("farger", "papir"),
        text: colour("farger", "tekst"),
        muted: colour("farger", "dempet"),
        palette: colours("serier"),
        foundation: colour("diagram", "fundament"),
        steps: [steps[0].clone(), steps[1].clone()],
        ..style()
    }
}

#[test]
fn the_colours_can_be_read_and_told_from_the_paper() {
    for style in [style(), standard_theme()] {
        for ink in [&style.text, &style.muted] {
            assert!(contrast(ink, &style.paper) >= READABLE, "{ink} on {}", style.paper);
        }
        for (index, colour) in style.palette.iter().enumerate() {
            assert!(contrast(colour, &style.paper) >= 3.0, "{colour} on {}", style.paper);
            assert!(
                contrast(style.ink(index), &style.paper) >= READABLE,
                "figures of series {index}"
            );
        }
        assert!(contrast(&style.foundation, &style.paper) >= READABLE, "{}", style.foundation);
        assert!(style.palette.len() >= 6);
    }
    assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 0.001);
}

#[test]
fn a_colour_too_faint_for_text_leaves_figures_to_the_colour_of_text() {
    let faint = ChartStyle { palette: vec!["#8fc1bb".to_owned()], ..style() };
    let drawing = Drawing::read(&svg(&elderly(ChartKind::Line), &faint));
    assert_eq!(drawing.text("2\u{a0}711").fill, faint.text);
    assert!(drawing.values("path", "stroke").contains(&"#8fc1bb"));
}

trait Only {
    fn with_only(self, name: &str) -> Self;
}

impl Only for Chart {
    fn with_only(mut self, name: &str) -> Self {
        self.series.retain(|series| series.name == name);
        self
    }
}

fn any_chart() -> impl Strategy<Value = Chart> {
    let number = prop_oneof![any::<f64>(), -1e6..1e6_f64, Just(0.0), Just(f64::MAX), Just(5e-324)];
    let values = prop::collection::vec(prop::option::weighted(0.8, number), 0..30);
    let series = ("\\PC{0,40}", values).prop_map(|(name, values)| Series { name, values });
    let categories = prop_oneof![
        prop::collection::vec("\\PC{0,30}", 0..30),
        (0..40_usize).prop_map(|most| (2000..2000 + most).map(|year| year.to_string()).collect()),
    ];
    let parts = (
        0..4_usize,
        prop::option::of("\\PC{0,20}"),
        categories,
        prop::collection::vec(series, 0..12),
    );
    parts.prop_map(|(kind, unit, categories, series)| Chart {
        kind: KINDS[kind],
        unit,
        categories,
        series,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_chart_becomes_a_drawing(chart in any_chart()) {
        let svg = svg(&chart, &style());
        let drawing = Drawing::read(&svg);
        prop_assert!(drawing.height >= 1.0 && drawing.height < 20_000.0, "{}", drawing.height);
        prop_assert!(!svg.contains("NaN") && !svg.contains("\"inf") && !svg.contains("-0.00\""));
    }

    #[test]
    fn what_is_spread_neither_overlaps_nor_moves_without_need(
        row in prop::collection::vec((0.0..100.0_f64, 1.0..6.0_f64), 1..12)
    ) {
        let (wished, sizes): (Vec<f64>, Vec<f64>) = row.into_iter().unzip();
        let placed = spread(&wished, &sizes, -10.0, 110.0);
        let touches = |a: usize, b: usize| {
            (placed[a] - placed[b]).abs() < f64::midpoint(sizes[a], sizes[b]) - 1e-6
        };
        let alone = |a: usize| (0..placed.len()).all(|b| {
            a == b || (wished[a] - wished[b]).abs() > sizes.iter().sum::<f64>()
        });
        for a in 0..placed.len() {
            prop_assert!((a + 1..placed.len()).all(|b| !touches(a, b)), "{placed:?}");
            prop_assert!(!alone(a) || (placed[a] - wished[a]).abs() < 1e-6, "{placed:?}");
        }
    }
}
