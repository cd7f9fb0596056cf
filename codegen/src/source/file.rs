//! One text and what was read from it.

use std::sync::OnceLock;

use super::{FileId, JSON_SYNTAX, Node, json, yaml};
use crate::diagnostic::Diagnostic;

/// A file of a specification.
#[derive(Clone, Debug)]
pub struct File {
    path: String,
    text: String,
    root: Option<Node>,
    lines: OnceLock<Vec<u32>>,
}

impl File {
    /// Reads a file. What is wrong with it goes to `diagnostics`.
    pub(super) fn read(
        id: FileId,
        path: String,
        bytes: Vec<u8>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let (text, root) = match String::from_utf8(bytes) {
            Ok(text) => {
                let root = tree(id, &path, &text, diagnostics);
                (text, root)
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                diagnostics.push(invalid_utf8(id, at, error.as_bytes()));
                (sound_part(error.into_bytes(), at), None)
            }
        };
        Self { path, text, root, lines: OnceLock::new() }
    }

    /// Its path, as it was asked for.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// All of its text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tree, unless the text could not be read.
    pub fn root(&self) -> Option<&Node> {
        self.root.as_ref()
    }

    /// The text from the beginning of a line on, which is counted from 1; empty beyond the last line.
    pub fn from_line(&self, line: usize) -> &str {
        let lines = self.lines.get_or_init(|| line_starts(&self.text));
        let start = lines.get(line.saturating_sub(1)).map(|start| *start as usize);
        start.and_then(|start| self.text.get(start..)).unwrap_or("")
    }

    /// The line and the column of a byte, both counted from 1, the column in characters.
    pub fn line_column(&self, offset: u32) -> (usize, usize) {
        let lines = self.lines.get_or_init(|| line_starts(&self.text));
        let line = lines.partition_point(|start| *start <= offset).max(1);
        let start = lines.get(line - 1).map_or(0, |start| *start as usize);
        let before = self.text.get(start..offset as usize).unwrap_or("");
        (line, before.chars().count() + 1)
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let breaks = text.bytes().zip(1_u32..).filter(|(byte, _)| *byte == b'\n');
    std::iter::once(0).chain(breaks.map(|(_, next)| next)).collect()
}

fn tree(id: FileId, path: &str, text: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<Node> {
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let base = text.len() - body.len();
    if body.trim().is_empty() {
        let place = super::Span { file: id, start: 0, end: 0 };
        diagnostics.push(Diagnostic::error("empty-file", "the file is empty").at(place, ""));
        return None;
    }
    if has_json_name(path) {
        return json::read(id, base, body, diagnostics);
    }
    if body.trim_start().starts_with('{') {
        let mut findings = Vec::new();
        let root = json::read(id, base, body, &mut findings);
        if findings.iter().all(|finding| finding.code != JSON_SYNTAX) {
            diagnostics.append(&mut findings);
            return root;
        }
    }
    yaml::read(id, base, body, diagnostics)
}

fn has_json_name(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("json"))
}

fn invalid_utf8(id: FileId, at: usize, bytes: &[u8]) -> Diagnostic {
    // Offsets fit: `Sources` refuses longer files.
    let start = at as u32;
    let span = super::Span { file: id, start, end: start + '\u{FFFD}'.len_utf8() as u32 };
    let byte = bytes.get(at).copied().unwrap_or_default();
    let message = format!("the text is no UTF-8: byte 0x{byte:02X} at offset {at}");
    let help = match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => "it looks like UTF-16: save it as UTF-8",
        _ => "save the file as UTF-8",
    };
    Diagnostic::error("invalid-utf8", message).at(span, "").help(help)
}

/// The part before the first bad byte, and a sign in that byte's place.
fn sound_part(mut bytes: Vec<u8>, at: usize) -> String {
    bytes.truncate(at);
    // All bytes before the first bad one are valid.
    let mut text = String::from_utf8(bytes).unwrap_or_default();
    text.push('\u{FFFD}');
    text
}
