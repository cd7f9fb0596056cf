//! Puts a text into the body of a create that the vendor gives back unchanged, so that the task can be
//! found when the answer is lost.

use crate::describe::Check;
use crate::json::{Document, Node};
use crate::pointer;
use crate::validate::judged;

/// What became of the wish to know a task again.
pub(super) enum Correlated {
    /// The text that the caller has put there.
    Already(String),
    /// The body with our text.
    Inserted(Vec<u8>),
    /// There is no place for it.
    Nowhere,
}

/// Puts `text` where `place` points to, unless something stands there, or the object around it is missing,
/// or the rules don't allow it.
pub(super) fn correlate(body: &[u8], place: &str, text: &str, rules: Option<Check>) -> Correlated {
    let Ok(document) = Document::read(body) else { return Correlated::Nowhere };
    let root = Node::Element(document.root());
    if let Some(found) = pointer::at(root, place) {
        return found
            .as_text()
            .map_or(Correlated::Nowhere, |text| Correlated::Already(text.to_owned()));
    }
    let Ok(text_of_body) = std::str::from_utf8(body) else { return Correlated::Nowhere };
    match insert(text_of_body, place, text) {
        Some(with) if is_allowed(&with, root, rules) => Correlated::Inserted(with.into_bytes()),
        _ => Correlated::Nowhere,
    }
}

/// Whether the text breaks no rule that the body kept to.
fn is_allowed(with: &str, without: Node<'_>, rules: Option<Check>) -> bool {
    let Some(rules) = rules else { return true };
    let Ok(document) = Document::read(with.as_bytes()) else { return false };
    judged(rules, Node::Element(document.root())).is_ok() || judged(rules, without).is_err()
}

/// The text of a JSON value with a further member; none where its object is not there.
fn insert(json: &str, place: &str, text: &str) -> Option<String> {
    let (parent, _) = place.rsplit_once('/')?;
    let name = pointer::tokens(place).last()?;
    let mut cursor = Cursor { json: json.as_bytes(), at: 0 };
    for token in pointer::tokens(parent) {
        cursor.enter(&token)?;
    }
    cursor.take(b'{')?;
    let after = cursor.at;
    cursor.blank();
    let comma = if cursor.peek() == Some(b'}') { "" } else { "," };
    let member = format!("{}:{}{comma}", quoted(&name), quoted(text));
    Some([&json[..after], &member, &json[after..]].concat())
}

fn quoted(text: &str) -> String {
    // A text can always be written.
    serde_json::to_string(text).unwrap_or_default()
}

/// A place in a text that is known to be JSON.
struct Cursor<'t> {
    json: &'t [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<u8> {
        self.json.get(self.at).copied()
    }

    fn blank(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn take(&mut self, wanted: u8) -> Option<()> {
        self.blank();
        (self.peek() == Some(wanted)).then(|| self.at += 1)
    }

    /// Goes to the item or the last member of this name.
    fn enter(&mut self, token: &str) -> Option<()> {
        self.blank();
        match self.peek()? {
            b'[' => {
                self.at += 1;
                let index: usize = token.parse().ok()?;
                for _ in 0..index {
                    self.skip();
                    self.take(b',')?;
                }
                self.blank();
                Some(())
            }
            b'{' => self.enter_member(token),
            _ => None,
        }
    }

    fn enter_member(&mut self, token: &str) -> Option<()> {
        self.at += 1;
        let mut found = None;
        loop {
            self.blank();
            let name = self.at;
            self.skip();
            let name: String = serde_json::from_slice(self.json.get(name..self.at)?).ok()?;
            self.take(b':')?;
            if name == token {
                found = Some(self.at);
            }
            self.skip();
            if self.take(b',').is_none() {
                break;
            }
        }
        self.at = found?;
        Some(())
    }

    /// Goes behind the value that begins here.
    fn skip(&mut self) {
        self.blank();
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => self.skip_text(),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                b',' | b':' if depth == 0 => return,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            if depth == 0 && matches!(byte, b'"' | b'}' | b']') {
                return;
            }
        }
    }

    fn skip_text(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_more_and_all_else_as_it_was() {
        for (json, place, with) in [
            (r#"{"a":1.50}"#, "/id", r#"{"id":"x","a":1.50}"#),
            ("{}", "/id", r#"{"id":"x"}"#),
            (r#" { "a" : [ ] } "#, "/id", r#" {"id":"x", "a" : [ ] } "#),
            (
                r#"{"a":"]},\"","input":[1,{"params":{"n":12345678901234567890123}}]}"#,
                "/input/1/params/id",
                r#"{"a":"]},\"","input":[1,{"params":{"id":"x","n":12345678901234567890123}}]}"#,
            ),
            (r#"{"\u0061":{}}"#, "/a/id", r#"{"\u0061":{"id":"x"}}"#),
            (r#"{"a":{},"a":{"b":1}}"#, "/a/id", r#"{"a":{},"a":{"id":"x","b":1}}"#),
            (r#"{"a~b":{}}"#, "/a~0b/c~1d", r#"{"a~b":{"c/d":"x"}}"#),
        ] {
            assert_eq!(insert(json, place, "x").as_deref(), Some(with), "{json}");
        }
    }

    #[test]
    fn nothing_where_there_is_no_object() {
        for (json, place) in
            [("[]", "/id"), ("1", "/id"), (r#"{"a":1}"#, "/a/id"), ("[1]", "/1/id"), ("{}", "/a/b")]
        {
            assert_eq!(insert(json, place, "x"), None, "{json}");
        }
    }
}
