//! Points, boxes, and labels pushed apart until none covers another.

/// A point, `y` downwards.
pub type Point = (f64, f64);

/// An upright box.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    /// The box between two opposite corners.
    #[must_use]
    pub fn between(a: Point, b: Point) -> Self {
        let (x, y) = (a.0.min(b.0), a.1.min(b.1));
        Self { x, y, width: (a.0 - b.0).abs(), height: (a.1 - b.1).abs() }
    }

    #[must_use]
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    #[must_use]
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    #[must_use]
    pub fn middle(&self) -> Point {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        let (width, height) = (self.width + 2.0 * by, self.height + 2.0 * by);
        Self { x: self.x - by, y: self.y - by, width: width.max(0.0), height: height.max(0.0) }
    }

    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    #[must_use]
    pub fn contains(&self, (x, y): Point) -> bool {
        (self.x..=self.right()).contains(&x) && (self.y..=self.bottom()).contains(&y)
    }
}

/// A number of things, for arithmetic with lengths.
#[must_use]
pub fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// The point `fraction` of the way from `a` to `b`.
#[must_use]
pub fn along(a: Point, b: Point, fraction: f64) -> Point {
    (a.0 + (b.0 - a.0) * fraction, a.1 + (b.1 - a.1) * fraction)
}

/// Where to put the middles of things of these `sizes` in a row between `low` and `high`, so that none overlap and
/// each is as near as can be to the place it `wished` for. The order of the wishes is kept, not that of the list.
#[must_use]
pub fn spread(wished: &[f64], sizes: &[f64], low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..wished.len().min(sizes.len())).collect();
    order.sort_by(|a, b| wished[*a].total_cmp(&wished[*b]).then(a.cmp(b)));
    let mut before = 0.0;
    let mut runs: Vec<Run> = Vec::new();
    for index in order {
        let offset = before + sizes[index] / 2.0;
        before += sizes[index];
        runs.push(Run { sum: wished[index] - offset, members: vec![(index, offset)] });
        merge_crowded(&mut runs);
    }
    let mut placed = vec![low; wished.len()];
    for run in &runs {
        let start = run.start().min(high - before).max(low);
        run.members.iter().for_each(|(index, offset)| placed[*index] = start + offset);
    }
    placed
}

/// Things that touch: they share one start, the mean of what each wished the start of the row to be.
struct Run {
    sum: f64,
    members: Vec<(usize, f64)>,
}

impl Run {
    fn start(&self) -> f64 {
        self.sum / count(self.members.len())
    }
}

fn merge_crowded(runs: &mut Vec<Run>) {
    while let [.., before, last] = runs.as_slice()
        && before.start() > last.start()
        && let Some(last) = runs.pop()
        && let Some(before) = runs.last_mut()
    {
        before.sum += last.sum;
        before.members.extend(last.members);
    }
}
