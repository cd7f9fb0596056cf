//! Keys that an object does not know: mistyped, wrongly indented, or simply unknown.

use crate::diagnostic::{Diagnostic, Severity, quoted};
use crate::source::{Location, Node, Object, Span, Value};

use super::findings::Findings;
use super::grammar::{Field, Kind, Rest, Shape};
use super::suggest;
use super::version::Version;

/// Unknown keys of one object for which a home is looked for.
const SEARCHED: usize = 100;

/// An object that a walk is inside of.
pub struct Frame<'n> {
    /// What it is.
    pub kind: &'static Kind,
    /// Its members.
    pub object: &'n Object,
    /// The length of its JSON pointer.
    pub pointer: usize,
}

/// Where an unknown key probably belongs.
#[derive(Clone, Copy, PartialEq)]
enum Home {
    /// In an enclosing object, by its index among the frames.
    Outside(usize),
    /// In the value of this key of the same object.
    Inside(&'static str),
    /// Here, under this name.
    Named(&'static str),
    /// Nowhere.
    None,
}

/// Reports the keys `unknown` of the innermost frame, which is at `location`: one finding for
/// each place where some of them probably belong.
pub fn report(
    frames: &[Frame<'_>],
    unknown: &[&str],
    location: &Location,
    version: Version,
    findings: &mut Findings,
) {
    let Some(frame) = frames.last() else { return };
    let mut groups: Vec<(Home, Vec<&str>)> = Vec::new();
    for (index, key) in unknown.iter().enumerate() {
        let home = if index < SEARCHED { home(frames, key, version) } else { Home::None };
        let together = matches!(home, Home::Outside(_) | Home::Inside(_));
        let same = groups.iter_mut().take(SEARCHED).find(|(other, _)| together && *other == home);
        match same {
            Some((_, keys)) => keys.push(key),
            None => groups.push((home, vec![key])),
        }
    }
    for (home, keys) in groups {
        explain(home, &keys, frames, location, findings);
        let (severity, diagnostic) = finding(home, &keys, frames, frame);
        findings.add_lenient(severity, diagnostic);
    }
}

/// Whether the value of `field`, which is null, was meant to hold other keys of the object: they
/// are indented too little, and are reported.
pub fn is_emptied(object: &Object, kind: &Kind, field: &Field) -> bool {
    let mut unknown =
        object.iter().filter(|(key, _)| kind.field(key).is_none() && !key.starts_with("x-"));
    match &field.shape {
        Shape::Map(inner) => unknown.any(|(_, value)| inner.accepts(value)),
        shape => match shape.kind() {
            Some(inner) => unknown.any(|(key, _)| inner.field(key).is_some()),
            None => false,
        },
    }
}

/// Whether the innermost frame knows `key`, but holding something else, and the object around it
/// knows it holding just this, and lacks it.
pub fn is_known_outside(frames: &[Frame<'_>], key: &str, value: &Node, version: Version) -> bool {
    let [.., outer, frame] = frames else { return false };
    let holds = |kind: &Kind| {
        let field = kind.field_in(key, version);
        field.is_some_and(|field| field.shape.accepts(value))
    };
    frame.kind != outer.kind
        && frame.kind.field(key).is_some()
        && !holds(frame.kind)
        && holds(outer.kind)
        && outer.object.get(key).is_none()
}

/// The finding, and the length of the pointer of the object around a map, if an entry of the map
/// belongs there.
pub fn entry(
    frames: &[Frame<'_>],
    key: &str,
    value: &Node,
    span: Span,
    version: Version,
) -> Option<(usize, Diagnostic)> {
    let frame = frames.last()?;
    let field = frame.kind.field_in(key, version)?;
    if !field.shape.accepts(value) || frame.object.get(key).is_some() {
        return None;
    }
    let message = format!("{} belongs in {}, around this", quoted(key), frame.kind.name);
    let diagnostic = Diagnostic::warning("misplaced-keyword", message)
        .at(span, "indented too much?")
        .help("indent by less, so that it stands in the object that knows it");
    Some((frame.pointer, diagnostic))
}

fn home(frames: &[Frame<'_>], key: &str, version: Version) -> Home {
    let Some((frame, outer)) = frames.split_last() else { return Home::None };
    let Some(value) = frame.object.get(key) else { return Home::None };
    let holds = |kind: &Kind| kind.field(key).is_some_and(|field| field.shape.accepts(value));
    let inside = |null: bool| {
        let there = |field: &&Field| match frame.object.get(field.key) {
            Some(value) => !null || value.value == Value::Null,
            None => false,
        };
        let mut fields = frame.kind.fields.iter().filter(there);
        fields.find(|field| field.shape.kind().is_some_and(holds)).map(|field| field.key)
    };
    if let Some(emptied) = inside(true) {
        return Home::Inside(emptied);
    }
    if let Some(map) = emptied_map(frame, value) {
        return Home::Inside(map);
    }
    let lacks = |frame: &Frame<'_>| holds(frame.kind) && frame.object.get(key).is_none();
    if let Some(index) = outer.iter().rposition(lacks).filter(|index| index + 3 > outer.len()) {
        return Home::Outside(index);
    }
    if let Some(name) = suggest::nearest(key, frame.kind.keys(version)) {
        return Home::Named(name);
    }
    inside(false).map_or(Home::None, Home::Inside)
}

/// The map without a value, if there is just one, that could hold `value`.
fn emptied_map(frame: &Frame<'_>, value: &Node) -> Option<&'static str> {
    let null = |field: &&Field| {
        frame.object.get(field.key).is_some_and(|value| value.value == Value::Null)
    };
    let mut nulls = frame.kind.fields.iter().filter(null);
    let (field, None) = (nulls.next()?, nulls.next()) else { return None };
    let fits = matches!(&field.shape, Shape::Map(inner) if inner.accepts(value));
    fits.then_some(field.key)
}

fn explain(
    home: Home,
    keys: &[&str],
    frames: &[Frame<'_>],
    location: &Location,
    findings: &mut Findings,
) {
    let place = match home {
        Home::None => return,
        Home::Named(name) => return findings.explain(location.clone(), name),
        Home::Inside(field) => location.child(field),
        Home::Outside(index) => {
            let pointer = location.pointer[..frames[index].pointer].to_owned();
            Location { file: location.file, pointer }
        }
    };
    for key in keys {
        findings.explain(place.clone(), key);
    }
}

fn finding(
    home: Home,
    keys: &[&str],
    frames: &[Frame<'_>],
    frame: &Frame<'_>,
) -> (Severity, Diagnostic) {
    let subject = suggest::listed(keys.iter().copied());
    let belongs = if keys.len() == 1 { "belongs" } else { "belong" };
    let name = frame.kind.name;
    let span = key_span(frame, keys[0]);
    match home {
        Home::Outside(index) => {
            let message =
                format!("{subject} {belongs} in {}, not in {name}", frames[index].kind.name);
            let diagnostic = Diagnostic::warning("misplaced-keyword", message)
                .at(span, "indented too much?")
                .help("indent by less, so that it stands in the object that knows it");
            (Severity::Warning, diagnostic)
        }
        Home::Inside(field) => {
            let message = format!("{subject} {belongs} inside `{field}`, not in {name}");
            let mut diagnostic = Diagnostic::warning("misplaced-keyword", message)
                .at(span, "indented too little?")
                .help(format!("indent by more, so that it stands inside `{field}`"));
            if let Some(span) = frame.object.key_span(field) {
                diagnostic = diagnostic.at(span, "should hold it");
            }
            (Severity::Warning, diagnostic)
        }
        Home::Named(known) => {
            let diagnostic = unknown(&subject, frame).at(span, format!("is `{known}` meant?"));
            (Severity::Warning, diagnostic)
        }
        Home::None => {
            let (severity, text) = match frame.kind.rest {
                Rest::Ignored => (Severity::Note, "JSON Schema ignores unknown keywords"),
                _ => (Severity::Warning, ""),
            };
            (severity, unknown(&subject, frame).at(span, text))
        }
    }
}

fn unknown(subject: &str, frame: &Frame<'_>) -> Diagnostic {
    match &frame.kind.rest {
        Rest::Named { called, .. } => {
            Diagnostic::warning("unknown-keyword", format!("{subject} is not {called}"))
        }
        _ => {
            let message = format!("{} has no keyword {subject}", frame.kind.name);
            Diagnostic::warning("unknown-keyword", message)
        }
    }
}

fn key_span(frame: &Frame<'_>, key: &str) -> Span {
    frame.object.key_span(key).unwrap_or_default()
}
