//! The staircase.

use super::drawing::{Drawing, style};
use super::standard_theme;
use planverk::document::{Staircase, Step};
use planverk::render::drawing::ChartStyle;
use planverk::render::drawing::colour::{READABLE, contrast};
use planverk::render::staircase::svg;

const LONG: &str = "Tilrettelagt bolig med tjenester hele døgnet nå";

fn staircase(steps: usize, foundations: usize, name: &str) -> Staircase {
    let step = |n: usize| Step {
        number: (n + 1).to_string(),
        name: name.to_owned(),
        foundation: n < foundations,
    };
    Staircase { steps: (0..steps).map(step).collect() }
}

fn draw(staircase: &Staircase) -> Drawing {
    Drawing::read(&svg(staircase, &style()))
}

#[test]
fn steps_rise_from_left_to_right_on_their_foundation() {
    let drawing = draw(&staircase(7, 1, "Tiltak"));
    let numbers: Vec<_> = (1..=7).map(|n| drawing.text(&n.to_string()).area).collect();
    for pair in numbers.windows(2) {
        assert!(pair[1].x > pair[0].x && pair[1].bottom() < pair[0].y, "{pair:?}");
    }
    let base = drawing.rects(&style().foundation);
    assert_eq!((base.len(), base[0].x, base[0].width), (1, 0.0, style().width));
    assert!((base[0].bottom() - drawing.height).abs() < 0.01);
}

#[test]
fn long_names_fit_in_every_step() {
    for steps in 1..=12 {
        for foundations in 0..=1 {
            let drawing = draw(&staircase(steps, foundations, LONG));
            assert_eq!(drawing.faults(), Vec::<String>::new());
            assert!(drawing.words().iter().all(|words| !words.contains('…')));
            let shown = drawing.words().join(" ").replace("  ", " ");
            let words = LONG.split(' ').next().unwrap_or_default();
            assert_eq!(shown.matches(words).count(), steps);
            assert!(drawing.height < 520.0, "{} for {steps} steps", drawing.height);
        }
    }
}

#[test]
fn every_name_can_be_read_on_its_step() {
    let pale = ChartStyle { steps: ["#8fc1bb".to_owned(), "#0f4c55".to_owned()], ..style() };
    for style in [style(), standard_theme(), pale] {
        for steps in 1..=12 {
            let drawing = Drawing::read(&svg(&staircase(steps, 1, "Tiltak"), &style));
            let grounds = drawing.values("rect", "fill");
            assert_eq!((grounds.len(), drawing.texts.len()), (steps, 2 * steps));
            for (pair, ground) in drawing.texts.chunks(2).zip(&grounds) {
                assert!(
                    pair.iter().all(|text| contrast(&text.fill, ground) >= READABLE),
                    "{ground}"
                );
            }
        }
    }
}

#[test]
fn steps_darken_upwards_from_the_first_colour_to_the_last() {
    let drawing = draw(&staircase(7, 1, "Tiltak"));
    let mut fills = drawing.values("rect", "fill");
    assert_eq!(fills.pop(), Some(style().foundation.as_str()));
    assert_eq!((fills[0], fills[5]), (style().steps[1].as_str(), style().steps[0].as_str()));
    let on_paper: Vec<f64> = fills.iter().map(|fill| contrast(fill, &style().paper)).collect();
    assert!(on_paper.is_sorted_by(|above, below| above > below), "{on_paper:?}");
}

#[test]
fn odd_staircases_are_drawn_without_fault() {
    for odd in [
        staircase(0, 0, ""),
        staircase(1, 1, ""),
        staircase(3, 3, LONG),
        staircase(1, 0, "\u{0}<&"),
    ] {
        assert_eq!(draw(&odd).faults(), Vec::<String>::new());
    }
    let endless = draw(&staircase(3, 1, &LONG.repeat(40)));
    assert_eq!(endless.faults(), Vec::<String>::new());
}
