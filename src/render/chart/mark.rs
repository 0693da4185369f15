//! What sets series apart without colour: dashes and markers for lines, hatching for bars.

use crate::render::drawing::{Canvas, ChartStyle, Path, Point, Rect, Stroke};

const DASHES: [&str; 4] = ["", "6 2.5", "1.8 1.8", "8 2.2 1.8 2.2"];
const MARKER: f64 = 2.7;
const HATCH_STEP: f64 = 4.2;
const HATCH_WIDTH: f64 = 0.9;

/// How the line of series number `index` is drawn.
pub fn stroke(style: &ChartStyle, index: usize) -> Stroke<'_> {
    Stroke { colour: style.colour(index), width: 1.9, dash: DASHES[index % DASHES.len()] }
}

/// The marker of series number `index`: disc, square, diamond, triangle, then the same shapes hollow.
pub fn marker(canvas: &mut Canvas, style: &ChartStyle, index: usize, at: Point) {
    shape(canvas, index, at, MARKER + 1.1, &style.paper);
    shape(canvas, index, at, MARKER, style.colour(index));
    if (index / 4) % 2 == 1 {
        shape(canvas, index, at, MARKER - 1.3, &style.paper);
    }
}

fn shape(canvas: &mut Canvas, index: usize, (x, y): Point, size: f64, fill: &str) {
    let wide = size * 1.3;
    let corners = match index % 4 {
        0 => return canvas.circle((x, y), size, fill),
        1 => vec![
            (x - size, y - size),
            (x + size, y - size),
            (x + size, y + size),
            (x - size, y + size),
        ],
        2 => vec![(x, y - wide), (x + wide, y), (x, y + wide), (x - wide, y)],
        _ => vec![(x, y - wide), (x + wide, y + size), (x - wide, y + size)],
    };
    canvas.fill(Path::new().line(&corners).close(), fill);
}

/// A bar or a swatch of series number `index`: every other series is hatched, in one of three ways.
pub fn bar(canvas: &mut Canvas, style: &ChartStyle, index: usize, area: Rect) {
    canvas.rect(area, style.colour(index));
    let hatching = match index % 6 {
        1 => slanted(area, 1.0),
        3 => slanted(area, -1.0),
        5 => upright(area),
        _ => return,
    };
    canvas.stroke(hatching, &Stroke::new(&style.paper, HATCH_WIDTH));
}

/// Lines `y = slope * x + c` within `area`, at the same `c` in every bar so that neighbours line up.
fn slanted(area: Rect, slope: f64) -> Path {
    let step = HATCH_STEP * 1.5;
    let across = area.width * slope;
    let lowest = area.y - slope * area.x - across.max(0.0);
    let highest = area.bottom() - slope * area.x - across.min(0.0);
    multiples(step, lowest, highest).fold(Path::new(), |path, c| {
        let x_at = |y: f64| (y - c) / slope;
        let (a, b) = (x_at(area.y), x_at(area.bottom()));
        let from = a.min(b).max(area.x);
        let to = a.max(b).min(area.right());
        if to > from { path.line(&[(from, slope * from + c), (to, slope * to + c)]) } else { path }
    })
}

fn upright(area: Rect) -> Path {
    multiples(HATCH_STEP, area.x, area.right())
        .fold(Path::new(), |path, x| path.line(&[(x, area.y), (x, area.bottom())]))
}

/// The multiples of `step` strictly between two bounds.
fn multiples(step: f64, low: f64, high: f64) -> impl Iterator<Item = f64> {
    let first = libm::floor(low / step) + 1.0;
    (0_u16..2000).map(move |n| (first + f64::from(n)) * step).take_while(move |at| *at < high)
}
