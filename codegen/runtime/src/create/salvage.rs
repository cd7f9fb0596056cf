//! Finds the id of a task in what came back, even where it is cut or no JSON: who knows the id can fetch
//! what was paid for.

use crate::json::{Document, Node};
use crate::{pointer, read};

/// Names under which an id usually stands. The id of a request is none: it stands in refusals, too.
const USUAL: [&str; 5] = ["task_id", "taskId", "jobId", "job_id", "id"];

/// No more than this of an answer is searched.
const SEARCHED: usize = 64 << 10;

/// The id where the specification says that it stands, else the first under a usual name.
pub(super) fn task_id(body: &[u8], place: &str) -> Option<String> {
    let body = read::without_mark(body);
    if let Ok(document) = Document::read(body)
        && let Some(id) = pointer::id(Node::Element(document.root()), place)
    {
        return Some(id);
    }
    let text = String::from_utf8_lossy(&body[..body.len().min(SEARCHED)]);
    let own = pointer::tokens(place).last();
    let mut names = own.iter().map(|name| &**name).chain(USUAL);
    names.find_map(|name| member(&text, name))
}

/// The scalar behind the first `"name":` that has one.
fn member(text: &str, name: &str) -> Option<String> {
    let quoted = format!("\"{name}\"");
    text.match_indices(&quoted).find_map(|(at, _)| {
        let rest = text[at + quoted.len()..].trim_start().strip_prefix(':')?.trim_start();
        let id = match rest.strip_prefix('"') {
            // A text whose end was cut off is no id.
            Some(rest) => rest.split_once('"')?.0,
            None => {
                let end = rest.find(|character: char| !character.is_ascii_digit())?;
                &rest[..end]
            }
        };
        let plain = |character: char| {
            character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.' | ':' | '=')
        };
        (!id.is_empty() && id.len() <= 128 && id.chars().all(plain)).then(|| id.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_where_their_bytes_are() {
        for (body, id) in [
            (r#"{"data":{"task_id":"t-1"}}"#, Some("t-1")),
            (r#"{"data":{"task_id":12345678901234567890123}}"#, Some("12345678901234567890123")),
            (r#"{"data":{"task_id":"t-1","#, Some("t-1")),
            (r#"{"data":{"task_id":"t-1"#, None),
            (r#"{"data":{"task_id":12"#, None),
            (r#"{"data":{"task_id":12,"#, Some("12")),
            (r#"{"id" : "t-2", "x": "#, Some("t-2")),
            ("\u{feff}{\"data\":{\"task_id\":\"t-1\"}}", Some("t-1")),
            (r#"<html>"id": "a b"</html>"#, None),
            (r#"{"data":{"task_id":""}}"#, None),
            (r#"{"data":{"task_id":null}}"#, None),
            (r#"{"data":{"task_id":true}}"#, None),
            (r#"{"code":402,"request_id":"r-1"}"#, None),
            ("null", None),
            ("", None),
        ] {
            assert_eq!(task_id(body.as_bytes(), "/data/task_id").as_deref(), id, "{body}");
        }
        let body = br#"{"request_id":"r-1","#;
        assert_eq!(task_id(body, "/request_id").as_deref(), Some("r-1"));
        assert_eq!(task_id(b"\xff{\"id\":\"t-3\"}", "/id").as_deref(), Some("t-3"));
    }
}
