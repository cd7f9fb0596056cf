//! Walks a tree by the grammar, reports what does not fit, and gathers what is referred to.

use crate::diagnostic::{Diagnostic, Severity, quoted};
use crate::extensions;
use crate::source::{FileId, Location, Node, Object, Span, Value, push_escaped};

use super::findings::Findings;
use super::gathered::{Gathered, Identity, Manner, Referral};
use super::grammar::{Field, Kind, Presence, Reference, Rest, SCHEMA, Shape};
use super::misplaced::{self, Frame};
use super::suggest;
use super::version::Version;

/// Checks the value `node` at `location`, which should be `shape`.
pub fn check(
    node: &Node,
    location: &Location,
    shape: &'static Shape,
    version: Version,
    findings: &mut Findings,
) -> Gathered {
    let mut checker = Checker {
        version,
        file: location.file,
        pointer: location.pointer.clone(),
        is_item: false,
        frames: Vec::new(),
        findings,
        gathered: Gathered::default(),
    };
    checker.value(node, shape);
    checker.gathered
}

struct Checker<'n, 'f> {
    version: Version,
    file: FileId,
    pointer: String,
    /// Whether the innermost value is an item of an array.
    is_item: bool,
    frames: Vec<Frame<'n>>,
    findings: &'f mut Findings,
    gathered: Gathered,
}

impl<'n> Checker<'n, '_> {
    fn value(&mut self, node: &'n Node, shape: &'static Shape) {
        let shape = shape.chosen(node);
        if let Some(reference) = misplaced_reference(node, shape) {
            return self.misplaced_reference(node, reference, shape);
        }
        match shape {
            Shape::Any => {}
            Shape::Example => self.example(node),
            Shape::Schema if node.as_bool().is_some() => {}
            Shape::Schema => self.object(node, shape, &SCHEMA),
            Shape::Object(kind) => self.object(node, shape, kind),
            Shape::Map(inner) => self.map(node, shape, inner),
            Shape::List(inner) => self.list(node, shape, inner),
            Shape::Choice(choices) => self.choice(node, shape, choices),
            Shape::SchemaName => self.schema_name(node, shape),
            Shape::Text | Shape::Boolean | Shape::Number | Shape::Count | Shape::Either(_) => {
                self.scalar(node, shape);
            }
        }
    }

    fn example(&mut self, node: &Node) {
        if let Some(reference) = only_reference(node) {
            self.refer(reference, &Shape::Any, Manner::Example);
        }
    }

    fn schema_name(&mut self, node: &Node, shape: &'static Shape) {
        match node.as_str() {
            Some(_) => self.refer(node, &Shape::Schema, Manner::Name),
            None => self.wrong_type(node, shape, Severity::Warning),
        }
    }

    fn scalar(&mut self, node: &Node, shape: &'static Shape) {
        if shape.accepts(node) {
            return;
        }
        match (shape, &node.value) {
            (Shape::Count, Value::Number(number)) => {
                let message = format!("`{}` is not {}", number.0, shape.name());
                let diagnostic = Diagnostic::warning("out-of-range", message);
                let diagnostic = diagnostic.at(node.span, "this keyword is ignored");
                self.findings.add_lenient(Severity::Warning, diagnostic);
            }
            _ => self.wrong_type(node, shape, Severity::Warning),
        }
    }

    fn choice(&mut self, node: &Node, shape: &'static Shape, choices: &[&'static str]) {
        let Some(text) = node.as_str() else {
            return self.wrong_type(node, shape, Severity::Warning);
        };
        if choices.contains(&text) {
            return;
        }
        let mut diagnostic =
            Diagnostic::warning("unknown-value", format!("`{text}` is not known here"))
                .at(node.span, "")
                .help(format!("known are {}", suggest::listed(choices.iter().copied())));
        if let Some(nearest) = suggest::nearest(text, choices.iter().copied()) {
            diagnostic.labels[0].text = format!("is `{nearest}` meant?");
        }
        self.findings.add_lenient(Severity::Warning, diagnostic);
    }

    fn list(&mut self, node: &'n Node, shape: &'static Shape, inner: &'static Shape) {
        let Some(items) = node.as_array() else {
            return self.wrong_type(node, shape, Severity::Warning);
        };
        for (index, item) in items.iter().enumerate() {
            self.below(&index.to_string(), |checker| {
                checker.is_item = true;
                checker.value(item, inner);
            });
        }
    }

    fn map(&mut self, node: &'n Node, shape: &'static Shape, inner: &'static Shape) {
        let Some(object) = node.as_object() else {
            return self.wrong_type(node, shape, Severity::Warning);
        };
        for (key, value) in object.iter() {
            let accepted = inner.accepts(value) || value.value == Value::Null;
            if accepted || !self.misplaced_entry(object, key, value) {
                self.below(key, |checker| checker.value(value, inner));
            }
        }
    }

    /// Reports an entry of a map that belongs in the object around the map.
    fn misplaced_entry(&mut self, map: &Object, key: &str, value: &Node) -> bool {
        let span = map.key_span(key).unwrap_or(value.span);
        let around = misplaced::entry(&self.frames, key, value, span, self.version);
        let Some((pointer, diagnostic)) = around else { return false };
        let pointer = self.pointer[..pointer].to_owned();
        self.findings.explain(Location { file: self.file, pointer }, key);
        self.findings.add_lenient(Severity::Warning, diagnostic);
        true
    }

    fn object(&mut self, node: &'n Node, shape: &'static Shape, kind: &'static Kind) {
        let Some(object) = node.as_object() else {
            return self.wrong_type(node, shape, Severity::Warning);
        };
        if self.reference(object, shape, kind) {
            return;
        }
        if kind == &SCHEMA {
            self.identify(object);
        } else if let Some(own) = object.get("$self").filter(|_| kind.field("$self").is_some()) {
            self.named(own.as_str().map(str::to_owned));
        }
        self.frames.push(Frame { kind, object, pointer: self.pointer.len() });
        self.members(object, kind);
        self.frames.pop();
        self.missing(node, object, kind);
    }

    /// Gathers `$ref`; true when nothing else of the object counts.
    fn reference(
        &mut self,
        object: &'n Object,
        shape: &'static Shape,
        kind: &'static Kind,
    ) -> bool {
        let Some(reference) = object.get("$ref").filter(|node| node.as_str().is_some()) else {
            return false;
        };
        let allowed: &[&str] = match kind.reference {
            Reference::Never => return false,
            Reference::Beside if self.version == Version::V3_0 && kind == &SCHEMA => {
                &["description"]
            }
            Reference::Beside => {
                let alone = object.iter().all(|(key, _)| key == "$ref" || is_silent(key));
                self.refer(reference, shape, Manner::Reference { alone });
                return false;
            }
            Reference::Instead(_) => &["summary", "description"],
        };
        let counts = |key: &str| allowed.contains(&key) || key.starts_with("x-");
        let alone = kind != &SCHEMA || !object.iter().any(|(key, _)| counts(key));
        self.refer(reference, shape, Manner::Reference { alone });
        self.ignored_siblings(object, &counts);
        true
    }

    fn ignored_siblings(&mut self, object: &Object, counts: &dyn Fn(&str) -> bool) {
        let ignored = object.iter().filter(|(key, _)| *key != "$ref" && !counts(key));
        let keys: Vec<&str> = ignored.map(|(key, _)| key).collect();
        let Some(span) = keys.first().and_then(|key| object.key_span(key)) else {
            return;
        };
        let verb = if keys.len() == 1 { "is" } else { "are" };
        let names = suggest::listed(keys.iter().copied());
        let message = format!("{names} beside `$ref` {verb} ignored");
        let diagnostic = Diagnostic::warning("ignored-sibling", message)
            .at(span, "")
            .help("put the reference and what is added into an `allOf`");
        self.findings.add_lenient(Severity::Warning, diagnostic);
    }

    fn identify(&mut self, object: &Object) {
        if self.version == Version::V3_0 {
            return;
        }
        let text = |key| object.get(key).and_then(Node::as_str);
        let anchors: Vec<String> =
            ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text).map(str::to_owned).collect();
        let [id, dialect] = ["$id", "$schema"].map(|key| text(key).map(str::to_owned));
        if id.is_some() || dialect.is_some() || !anchors.is_empty() {
            let is_dynamic = text("$dynamicAnchor").is_some();
            let location = self.location();
            let identity = Identity { location, id, anchors, is_dynamic, dialect };
            self.gathered.identities.push(identity);
        }
        if let Some(reference) = object.get("$dynamicRef").filter(|node| node.as_str().is_some()) {
            self.below("$dynamicRef", |checker| {
                checker.refer(reference, &Shape::Schema, Manner::Dynamic);
            });
        }
    }

    /// A document that says what it is called.
    fn named(&mut self, id: Option<String>) {
        let (location, anchors) = (self.location(), Vec::new());
        let identity = Identity { location, id, anchors, is_dynamic: false, dialect: None };
        self.gathered.identities.push(identity);
    }

    fn members(&mut self, object: &'n Object, kind: &'static Kind) {
        let mut unknown = Vec::new();
        if !matches!(kind.rest, Rest::Nothing) {
            extensions::check(object, self.findings);
        }
        for (key, value) in object.iter() {
            if misplaced::is_known_outside(&self.frames, key, value, self.version) {
                unknown.push(key);
            } else if let Some(field) = kind.field_in(key, self.version) {
                self.field(object, kind, field, value);
            } else if key.starts_with("x-") && !matches!(kind.rest, Rest::Nothing) {
                // Extensions are read, and checked, where they are needed.
            } else if let Rest::Named { accepts, shape, .. } = &kind.rest {
                if !accepts(key) {
                    unknown.push(key);
                }
                if accepts(key) || value.as_object().is_some() {
                    self.below(key, |checker| checker.value(value, shape));
                }
            } else {
                unknown.push(key);
            }
        }
        if !unknown.is_empty() {
            let location = self.location();
            misplaced::report(&self.frames, &unknown, &location, self.version, self.findings);
        }
    }

    fn field(
        &mut self,
        object: &'n Object,
        kind: &'static Kind,
        field: &'static Field,
        value: &'n Node,
    ) {
        if !field.versions.contains(self.version) {
            self.other_version(object, kind, field);
        }
        if let Some(why) = field.unused {
            let message = format!("`{}` has no effect", field.key);
            self.findings.add(Diagnostic::note("not-used", message).at(value.span, why));
        }
        if matches!(value.value, Value::Null) && misplaced::is_emptied(object, kind, field) {
            return;
        }
        self.below(field.key, |checker| checker.value(value, &field.shape));
    }

    fn other_version(&mut self, object: &Object, kind: &Kind, field: &Field) {
        let Some(span) = object.key_span(field.key) else { return };
        let message =
            format!("{} has no `{}` in OpenAPI {}", kind.name, field.key, self.version.name());
        let known = format!("known in {}, and read as there", field.versions.names());
        let diagnostic = Diagnostic::warning("unknown-keyword", message).at(span, known);
        self.findings.add_lenient(Severity::Warning, diagnostic);
    }

    fn missing(&mut self, node: &Node, object: &Object, kind: &'static Kind) {
        for field in kind.fields {
            let needed = match field.presence {
                Presence::Optional => false,
                Presence::Required(versions) => versions.contains(self.version),
                Presence::Essential => true,
            };
            if !needed || object.get(field.key).is_some() {
                continue;
            }
            let message = format!("{} needs `{}`", kind.name, field.key);
            let mut diagnostic = Diagnostic::note("missing-keyword", message).at(head(node), "");
            if field.presence == Presence::Essential || self.findings.level().is_house() {
                diagnostic.severity = Severity::Error;
            }
            self.findings.add_missing(self.location(), field.key, diagnostic);
        }
    }

    fn wrong_type(&mut self, node: &Node, shape: &Shape, foreign: Severity) {
        let message = format!("{} must be {}, not {}", self.subject(), shape.name(), node.kind());
        let null = matches!(node.value, Value::Null);
        let text = if null { "read as if it were not there" } else { "" };
        let severity = if null { Severity::Note } else { foreign };
        let diagnostic = Diagnostic::warning("wrong-type", message).at(head(node), text);
        self.findings.add_lenient(severity, diagnostic);
    }

    /// What the innermost value is called.
    fn subject(&self) -> String {
        let mut tokens = self.pointer.rsplit('/').skip(usize::from(self.is_item));
        let name = tokens.next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
        match (name.is_empty(), self.is_item) {
            (true, _) => "the value".to_owned(),
            (false, true) => format!("an item of {}", quoted(&name)),
            (false, false) => quoted(&name),
        }
    }

    fn misplaced_reference(&mut self, node: &Node, reference: &Node, shape: &'static Shape) {
        let message = format!("OpenAPI allows no `$ref` in place of {}", shape.name());
        let diagnostic =
            Diagnostic::note("misplaced-reference", message).at(node.span, "followed all the same");
        self.findings.add_lenient(Severity::Note, diagnostic);
        self.refer(reference, shape, Manner::Reference { alone: true });
    }

    fn refer(&mut self, text: &Node, expects: &'static Shape, manner: Manner) {
        let (site, span) = (self.location(), text.span);
        let text = text.as_str().unwrap_or_default().to_owned();
        self.gathered.referrals.push(Referral { site, span, text, expects, manner });
    }

    fn below(&mut self, key: &str, walk: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        push_escaped(&mut self.pointer, key);
        self.is_item = false;
        walk(self);
        self.pointer.truncate(length);
    }

    fn location(&self) -> Location {
        Location { file: self.file, pointer: self.pointer.clone() }
    }
}

/// Keys that say nothing about the value: beside them, a `$ref` still stands alone.
fn is_silent(key: &str) -> bool {
    matches!(key, "$comment" | "$defs" | "$schema" | "definitions")
}

/// A `$ref` where none may stand, but which can't be meant otherwise.
fn misplaced_reference<'n>(node: &'n Node, shape: &Shape) -> Option<&'n Node> {
    let expected = match shape {
        Shape::Any | Shape::Example | Shape::Schema => true,
        Shape::Object(kind) => kind.reference != Reference::Never,
        Shape::Map(inner) => inner.accepts(only_reference(node)?),
        _ => false,
    };
    if expected { None } else { only_reference(node) }
}

fn only_reference(node: &Node) -> Option<&Node> {
    let object = node.as_object().filter(|object| object.len() == 1)?;
    object.get("$ref").filter(|reference| reference.as_str().is_some())
}

/// The beginning of a value: all of it would mark pages.
fn head(node: &Node) -> Span {
    match &node.value {
        Value::Object(object) => match object.members().first() {
            Some(member) => member.key,
            None => node.span,
        },
        _ => node.span,
    }
}
