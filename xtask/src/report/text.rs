//! Diagnostics for people: with the lines that they speak of.

use std::collections::BTreeMap;

use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use bindery::diagnostic::{Diagnostic, Label, Severity};
use bindery::source::{File, Sources};

use super::Findings;

/// Lines shown above and below a place.
const CONTEXT: usize = 1;
/// A longer line is not shown, only its place: generated JSON has lines of megabytes.
const LONGEST_LINE: usize = 2_000;

/// All errors and the first findings of each other code, `most` of them, each followed by an empty
/// line; the rest is counted. `rest` says where it is to be had.
pub fn text(findings: &Findings<'_>, coloured: bool, most: usize, rest: &str) -> String {
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(DEFAULT_TERM_WIDTH);
    let mut text = String::new();
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in findings.sorted() {
        let count = seen.entry(diagnostic.code).or_default();
        *count += 1;
        if diagnostic.is_error() || *count <= most {
            text.push_str(&renderer.render(&report(diagnostic, findings.sources)));
            text.push_str("\n\n");
        }
    }
    for (code, count) in seen.into_iter().filter(|(_, count)| *count > most && most > 0) {
        text.push_str(&format!("{count} findings of {code}, of which {most} are shown{rest}\n\n"));
    }
    text
}

fn report<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Group<'a>> {
    let title = level(diagnostic.severity).primary_title(&diagnostic.message).id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (index, label) in diagnostic.labels.iter().enumerate() {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        group = match snippet(label, kind, sources) {
            Ok(snippet) => group.element(snippet),
            Err(origin) => group.element(origin),
        };
    }
    let mut groups = vec![group];
    if let Some(help) = &diagnostic.help {
        groups.push(Group::with_title(Level::HELP.secondary_title(help)));
    }
    groups
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// The lines around a label, or only its place where they are too long to show.
fn snippet<'a>(
    label: &'a Label,
    kind: AnnotationKind,
    sources: &'a Sources,
) -> Result<Snippet<'a, Annotation<'a>>, Origin<'a>> {
    let path = sources.path(label.span.file);
    let text = sources.file(label.span.file).map_or("", File::text);
    let start = (label.span.start as usize).min(text.len());
    let end = first_line_end(text, start, (label.span.end as usize).clamp(start, text.len()));
    let from = above(text, start);
    let to = below(text, end);
    let (line, column) = sources.line_column(label.span);
    let excerpt = &text[from..to];
    if excerpt.lines().any(|line| line.len() > LONGEST_LINE) {
        return Err(Origin::path(path).line(line).char_column(column));
    }
    let first_line = line - text[from..start].matches('\n').count();
    let annotation = kind.span(start - from..end - from);
    let annotation = match label.text.is_empty() {
        true => annotation,
        false => annotation.label(&label.text),
    };
    Ok(Snippet::source(excerpt).line_start(first_line).path(path).annotation(annotation))
}

/// A value over many lines is marked in its first line only.
fn first_line_end(text: &str, start: usize, end: usize) -> usize {
    text[start..end].find('\n').map_or(end, |length| start + length)
}

fn above(text: &str, start: usize) -> usize {
    let mut from = line_start(text, start);
    for _ in 0..CONTEXT {
        from = line_start(text, from.saturating_sub(1));
    }
    from
}

fn line_start(text: &str, position: usize) -> usize {
    text[..position].rfind('\n').map_or(0, |index| index + 1)
}

fn below(text: &str, end: usize) -> usize {
    let mut to = end;
    for _ in 0..=CONTEXT {
        match text[to..].find('\n') {
            Some(length) => to += length + 1,
            None => return text.len(),
        }
    }
    to
}
