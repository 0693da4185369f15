//! The staircase.

use super::drawing::{Drawing, style};
use planverk::document::{Staircase, Step};
use planverk::render::drawing::colour::contrast;
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
    let drawing = draw(&staircase(12, 2, "Tiltak"));
    let grounds = drawing.values("rect", "fill");
    assert_eq!(grounds.len(), 12);
    for (pair, ground) in drawing.texts.chunks(2).zip(grounds) {
        assert!(pair.iter().all(|text| contrast(&text.fill, ground) >= 4.5), "{ground}");
        assert!(contrast(ground, &style().paper) >= 3.0);
    }
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
