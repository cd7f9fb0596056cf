//! Puts a text into the body of a create that the vendor gives back unchanged, so that the task can be
//! found when the answer is lost.

use crate::describe::Check;
use crate::json::{Document, Ended, Node, push_quoted, text_end};
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
    let Ok(body) = std::str::from_utf8(body) else { return Correlated::Nowhere };
    match insert(body, place, text) {
        Some(Place::Taken) => already(body, place),
        Some(Place::Free(with)) if is_allowed(&with, body.as_bytes(), rules) => {
            Correlated::Inserted(with)
        }
        _ => Correlated::Nowhere,
    }
}

fn already(body: &str, place: &str) -> Correlated {
    let Ok(document) = Document::read(body.as_bytes()) else { return Correlated::Nowhere };
    let found = pointer::at(Node::Element(document.root()), place).and_then(Node::as_text);
    found.map_or(Correlated::Nowhere, |text| Correlated::Already(text.to_owned()))
}

/// Whether the text breaks no rule that the body kept to.
fn is_allowed(with: &[u8], without: &[u8], rules: Option<Check>) -> bool {
    let keeps = |json: &[u8]| {
        let document = Document::read(json).ok()?;
        Some(rules.is_none_or(|rules| judged(rules, Node::Element(document.root())).is_ok()))
    };
    match keeps(with) {
        Some(false) => keeps(without) == Some(false),
        Some(true) => true,
        // It was no JSON before.
        None => false,
    }
}

/// What a place in an object is good for.
enum Place {
    /// A member stands there.
    Taken,
    /// The text of the whole with a member there.
    Free(Vec<u8>),
}

/// Puts a further member into the text of a JSON value; none where its object is not there.
fn insert(json: &str, place: &str, text: &str) -> Option<Place> {
    let (parent, _) = place.rsplit_once('/')?;
    let name = pointer::tokens(place).last()?;
    let mut cursor = Cursor { json: json.as_bytes(), at: 0 };
    for token in pointer::tokens(parent) {
        cursor.enter(&token)?;
    }
    let object = cursor.clone();
    cursor.take(b'{')?;
    if object.has_member(&name) {
        return Some(Place::Taken);
    }
    let (before, after) = json.split_at_checked(cursor.at)?;
    cursor.blank();
    let comma = if cursor.peek() == Some(b'}') { b"".as_slice() } else { b"," };
    let mut member = Vec::new();
    push_quoted(&mut member, &name);
    member.push(b':');
    push_quoted(&mut member, text);
    Some(Place::Free([before.as_bytes(), &member, comma, after.as_bytes()].concat()))
}

/// A place in a text that should be JSON.
#[derive(Clone)]
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

    /// Whether the object that begins here has a member of this name.
    fn has_member(mut self, name: &str) -> bool {
        self.enter(name).is_some()
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
        loop {
            match text_end(self.json, self.at) {
                Ended::Quote(at) => {
                    self.at = at + 1;
                    return;
                }
                Ended::Escape(at) => self.at = at + 2,
                Ended::Control(at) => self.at = at + 1,
                Ended::Nowhere => {
                    self.at = self.json.len();
                    return;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules::{Path, Sink, max_properties};

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
            let Some(Place::Free(text)) = insert(json, place, "x") else { panic!("{json}") };
            assert_eq!(String::from_utf8_lossy(&text), with);
        }
    }

    #[test]
    fn nothing_where_there_is_no_object() {
        for (json, place) in
            [("[]", "/id"), ("1", "/id"), (r#"{"a":1}"#, "/a/id"), ("[1]", "/1/id"), ("{}", "/a/b")]
        {
            assert!(insert(json, place, "x").is_none(), "{json}");
        }
    }

    #[test]
    fn what_stands_there_stays() {
        for (json, text) in [
            (r#"{"b":1,"a":"mine"}"#, Some("mine")),
            (r#"{"\u0061":"mine"}"#, Some("mine")),
            (r#"{"a":"first","a":"last"}"#, Some("last")),
            (r#"{"a":null}"#, None),
            (r#"{"a":7}"#, None),
        ] {
            match correlate(json.as_bytes(), "/a", "ours", None) {
                Correlated::Already(found) => assert_eq!(Some(&*found), text, "{json}"),
                Correlated::Nowhere => assert_eq!(text, None, "{json}"),
                Correlated::Inserted(_) => panic!("{json}"),
            }
        }
    }

    #[test]
    fn rules_that_the_body_kept_to_are_kept() {
        fn one_member(body: Node<'_>, at: &Path<'_>, sink: &mut Sink) {
            let members = body.as_object().map_or(0, |members| members.iter().count());
            max_properties(members, 1, at, sink);
        }
        let inserted = |json: &str| {
            let correlated = correlate(json.as_bytes(), "/a", "ours", Some(one_member));
            matches!(correlated, Correlated::Inserted(_))
        };
        assert!(inserted("{}"));
        assert!(!inserted(r#"{"b":1}"#), "it would break a rule");
        assert!(inserted(r#"{"b":1,"c":2}"#), "it breaks the rule already");
    }

    #[test]
    fn what_is_no_json_is_left_alone() {
        for json in ["{", "{\"b\"", "{\"b\":", "{\"b\":\"", "{\"b\":1,", "{\"b\":1}}", "{é}", ""] {
            let correlated = correlate(json.as_bytes(), "/a", "ours", None);
            assert!(matches!(correlated, Correlated::Nowhere), "{json}");
        }
    }
}
