//! The lines of both sides of an edit, with those marked that differ.

use bindery::diff::{Cause, Spot};

/// One side: where it stands, and its lines.
pub struct Side {
    /// `before` or `after`.
    pub name: &'static str,
    /// The file and the line; none where nothing stands on this side.
    pub place: Option<String>,
    /// What is said where nothing stands.
    pub nothing: &'static str,
    /// The lines around it.
    pub lines: Vec<Line>,
}

/// A line of a file.
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its text.
    pub text: String,
    /// Whether it differs from the other side.
    pub changed: bool,
}

/// Both sides; none where no excerpt is known.
pub fn sides(cause: &Cause) -> Vec<Side> {
    if cause.before.is_none() && cause.after.is_none() {
        return Vec::new();
    }
    let (before, after) = (cause.before.as_ref(), cause.after.as_ref());
    let mut sides = vec![
        side("before", "Nothing stood there.", before, after),
        side("after", "Nothing stands there any more.", after, before),
    ];
    dedent(&mut sides);
    sides
}

fn side(
    name: &'static str,
    nothing: &'static str,
    spot: Option<&Spot>,
    other: Option<&Spot>,
) -> Side {
    let lines = spot.map(|spot| lines(spot, other)).unwrap_or_default();
    let place = spot.map(|spot| format!("{}:{}", spot.file, spot.line));
    Side { name, place, nothing, lines }
}

/// Takes away the spaces with which all lines of both sides begin.
fn dedent(sides: &mut [Side]) {
    let lines = sides.iter().flat_map(|side| &side.lines);
    let written = lines.filter(|line| !line.text.trim().is_empty());
    let spaces = |line: &Line| line.text.len() - line.text.trim_start_matches(' ').len();
    let common = written.map(spaces).min().unwrap_or(0);
    for line in sides.iter_mut().flat_map(|side| &mut side.lines) {
        line.text = line.text.get(common..).unwrap_or_default().to_owned();
    }
}

/// The lines, with those marked that belong to the value and that the other side has not. Where it has
/// them all, the whole value is marked: it moved, or lost something.
fn lines(spot: &Spot, other: Option<&Spot>) -> Vec<Line> {
    let others: Vec<&str> = other.map(own_lines).unwrap_or_default();
    let all_known = own_lines(spot).iter().all(|line| others.contains(line));
    let lines = spot.excerpt.iter().enumerate().map(|(at, text)| {
        let number = spot.excerpt_line + at;
        let changed = is_own(spot, number) && (all_known || !others.contains(&text.trim()));
        Line { number, text: text.clone(), changed }
    });
    lines.collect()
}

/// The lines of the value itself, without their indentation.
fn own_lines(spot: &Spot) -> Vec<&str> {
    let lines = spot.excerpt.iter().enumerate();
    let own = lines.filter(|(at, _)| is_own(spot, spot.excerpt_line + at));
    own.map(|(_, text)| text.trim()).collect()
}

fn is_own(spot: &Spot, number: usize) -> bool {
    (spot.line..=spot.end_line.max(spot.line)).contains(&number)
}
