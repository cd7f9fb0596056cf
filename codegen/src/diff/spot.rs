//! What stands at a place: its lines, and who states it.

use super::edit::Mark;
use super::report::{Evidence, Spot};
use crate::source::{Location, Node, Sources};

/// Lines before and after what is meant.
const AROUND: usize = 2;
/// Lines of an excerpt.
const MOST_LINES: usize = 14;
/// Characters of a line: some documents are one line.
const LONGEST_LINE: usize = 160;

/// One side of an edit, to be shown.
pub(crate) fn spot(sources: &Sources, mark: &Mark) -> Spot {
    let location = &mark.location;
    let key = sources.key_span(location);
    let value = sources.span(location);
    let (line, column) = sources.line_column(key);
    let end = crate::source::Span { start: value.end.saturating_sub(1).max(value.start), ..value };
    let end_line = sources.line_column(end).0.max(line);
    let (excerpt_line, excerpt) = excerpt(sources, location, line, end_line);
    Spot {
        file: sources.path(location.file).to_owned(),
        pointer: location.pointer.clone(),
        line,
        column,
        end_line,
        value: mark.value.clone(),
        excerpt_line,
        excerpt,
        evidence: evidence(sources, location),
    }
}

fn excerpt(
    sources: &Sources,
    location: &Location,
    line: usize,
    end_line: usize,
) -> (usize, Vec<String>) {
    let first = line.saturating_sub(AROUND).max(1);
    let last = (end_line + AROUND).min(first + MOST_LINES - 1);
    let text = sources.file(location.file).map_or("", |file| file.from_line(first));
    let lines = text.lines().take(last + 1 - first);
    (first, lines.map(shortened).collect())
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

/// The nearest `x-source` around a place.
fn evidence(sources: &Sources, location: &Location) -> Option<Evidence> {
    let root = sources.root(location.file)?;
    let mut pointer = location.pointer.as_str();
    loop {
        let said = root.pointer(pointer).and_then(|node| node.child("x-source"));
        if let Some(evidence) = said.and_then(read) {
            return Some(evidence);
        }
        pointer = &pointer[..pointer.rfind('/')?];
    }
}

fn read(node: &Node) -> Option<Evidence> {
    let text = |key: &str| node.child(key).and_then(Node::as_str).map(str::to_owned);
    Some(Evidence {
        page: text("page")?,
        section: text("section"),
        updated: text("updated"),
        seen: text("seen"),
        sure: text("sure"),
    })
}
