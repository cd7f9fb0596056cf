//! Puts a tree together from the parts that a reader meets. The YAML and the JSON reader share it,
//! so both know the same limits and refuse the same duplicates.

use super::{FileId, Member, Node, Object, Span, Value};
use crate::diagnostic::{Diagnostic, quoted};

/// How deep values may stand in one another. Real documents stay below 50. Code that walks a tree
/// may recurse: with this limit it can use 10 KB of stack a level and still fit in 2 MB.
pub const MAX_DEPTH: usize = 200;

/// How many findings of one code a file may have before the rest is only counted.
const MAX_FINDINGS: usize = 50;

/// The file can't be read any further; why is already reported.
pub(super) struct Stop;

/// A tree in the making.
pub(super) struct Builder<'a> {
    file: FileId,
    /// The byte of the file that the reader's offset 0 stands for.
    base: usize,
    stack: Vec<Frame>,
    root: Option<Node>,
    diagnostics: &'a mut Vec<Diagnostic>,
    counts: Vec<(&'static str, usize)>,
}

/// An array or object whose end is not read yet.
struct Frame {
    start: Span,
    contents: Contents,
    /// What YAML calls the node, 0 without a name.
    anchor: usize,
}

enum Contents {
    Array(Vec<Node>),
    Object { members: Vec<Member>, key: Option<Key>, merges: Vec<Node> },
}

enum Key {
    Name(String, Span),
    /// YAML's `<<`: the value's members stand in for missing ones.
    Merge,
}

impl<'a> Builder<'a> {
    pub fn new(file: FileId, base: usize, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        Self { file, base, stack: Vec::new(), root: None, diagnostics, counts: Vec::new() }
    }

    /// The finished tree.
    pub fn finish(self) -> Option<Node> {
        for (code, count) in self.counts.iter().filter(|(_, count)| *count > MAX_FINDINGS) {
            let more = count - MAX_FINDINGS;
            let message = format!("{more} more findings `{code}` in this file are not shown");
            let place = Span { file: self.file, start: 0, end: 0 };
            self.diagnostics.push(Diagnostic::note("more-findings", message).at(place, ""));
        }
        self.root
    }

    pub fn report(&mut self, diagnostic: Diagnostic) {
        let code = diagnostic.code;
        let known = self.counts.iter().position(|(known, _)| *known == code);
        let at = known.unwrap_or_else(|| {
            self.counts.push((code, 0));
            self.counts.len() - 1
        });
        self.counts[at].1 += 1;
        if self.counts[at].1 <= MAX_FINDINGS {
            self.diagnostics.push(diagnostic);
        }
    }

    pub fn stop(&mut self, diagnostic: Diagnostic) -> Stop {
        self.report(diagnostic);
        Stop
    }

    pub fn span(&self, start: usize, end: usize) -> Span {
        // Sources refuses files whose offsets don't fit.
        let offset = |at: usize| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        Span { file: self.file, start: offset(start), end: offset(end.max(start)) }
    }

    /// Whether the next scalar is the name of a member.
    pub fn expects_key(&self) -> bool {
        matches!(
            self.stack.last(),
            Some(Frame { contents: Contents::Object { key: None, .. }, .. })
        )
    }

    /// How many arrays and objects are open.
    pub fn depth(&self) -> usize {
        self.stack.len()
    }

    /// Where the innermost open array or object begins, and whether it is an object.
    pub fn innermost(&self) -> Option<(Span, bool)> {
        let frame = self.stack.last()?;
        Some((frame.start, matches!(frame.contents, Contents::Object { .. })))
    }

    /// Where the last value in the innermost open array or object ends.
    pub fn last_end(&self) -> Option<u32> {
        Some(match &self.stack.last()?.contents {
            Contents::Array(items) => items.last()?.span.end,
            Contents::Object { members, .. } => members.last()?.value.span.end,
        })
    }

    pub fn open_array(&mut self, start: Span, anchor: usize) -> Result<(), Stop> {
        self.open(start, anchor, Contents::Array(Vec::new()))
    }

    pub fn open_object(&mut self, start: Span, anchor: usize) -> Result<(), Stop> {
        let contents = Contents::Object { members: Vec::new(), key: None, merges: Vec::new() };
        self.open(start, anchor, contents)
    }

    fn open(&mut self, start: Span, anchor: usize, contents: Contents) -> Result<(), Stop> {
        if self.expects_key() {
            return Err(self.stop(key_is_no_scalar(start)));
        }
        if self.stack.len() == MAX_DEPTH {
            return Err(self.stop(too_deep(start)));
        }
        self.stack.push(Frame { start, contents, anchor });
        Ok(())
    }

    /// Ends the innermost array or object, which is then to be placed, and says its anchor.
    pub fn close(&mut self, end: u32) -> Option<(Node, usize)> {
        let Frame { start, contents, anchor } = self.stack.pop()?;
        let value = match contents {
            Contents::Array(mut items) => {
                items.shrink_to_fit();
                Value::Array(items)
            }
            Contents::Object { members, merges, .. } => Value::Object(self.object(members, merges)),
        };
        let span = Span { end: end.max(start.end), ..start };
        Some((Node { span, value }, anchor))
    }

    /// Puts a value where the text has it: as the root, an item, a name, or a member's value.
    pub fn place(&mut self, node: Node) -> Result<(), Stop> {
        match self.stack.last_mut().map(|frame| &mut frame.contents) {
            None => self.root = Some(node),
            Some(Contents::Array(items)) => items.push(node),
            Some(Contents::Object { members, key, merges }) => match key.take() {
                None => match key_text(node.value) {
                    Some(name) => *key = Some(Key::Name(name, node.span)),
                    None => return Err(self.stop(key_is_no_scalar(node.span))),
                },
                Some(Key::Name(name, span)) => {
                    members.push(Member { name, key: span, value: node });
                }
                Some(Key::Merge) => merges.push(node),
            },
        }
        Ok(())
    }

    /// Takes `<<` as the name of the next member.
    pub fn place_merge_key(&mut self) {
        if let Some(Frame { contents: Contents::Object { key, .. }, .. }) = self.stack.last_mut() {
            *key = Some(Key::Merge);
        }
    }

    fn object(&mut self, mut members: Vec<Member>, merges: Vec<Node>) -> Object {
        members.shrink_to_fit();
        let object = Object::new(members, |first, again| self.report(duplicate_key(first, again)));
        if merges.is_empty() {
            return object;
        }
        let mut others = Vec::new();
        for merge in merges {
            self.merge(merge, &mut others);
        }
        object.merged_with(others)
    }

    fn merge(&mut self, node: Node, others: &mut Vec<Member>) {
        match node.value {
            Value::Object(object) => others.extend(object.into_members()),
            Value::Array(items) if items.iter().all(|item| item.as_object().is_some()) => {
                items.into_iter().for_each(|item| self.merge(item, others));
            }
            _ => self.report(
                Diagnostic::error("yaml-merge", "`<<` merges a mapping or a list of mappings")
                    .at(node.span, "this is neither"),
            ),
        }
    }
}

fn key_text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.0),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null => Some("null".to_owned()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

fn duplicate_key(first: &Member, again: &Member) -> Diagnostic {
    let message = format!("the key {} stands twice in one mapping", quoted(&first.name));
    Diagnostic::error("duplicate-key", message)
        .at(again.key, "here again")
        .at(first.key, "first here")
        .help("remove or rename one of them")
}

fn key_is_no_scalar(span: Span) -> Diagnostic {
    Diagnostic::error("key-not-scalar", "a key is a text, not a list or a mapping")
        .at(span, "used as a key")
}

pub(super) fn too_deep(span: Span) -> Diagnostic {
    let message = format!("values stand more than {MAX_DEPTH} levels deep");
    Diagnostic::error("too-deep", message).at(span, "this is one level too many")
}
