//! Puts paths and query strings together.

use crate::Error;
use crate::percent::{Keep, push};

/// Appends the path with its parameters filled in, each by `value` from its name.
///
/// # Errors
/// When a parameter has no value, or when its value would make the address another one: empty, `.`
/// or `..` as a whole segment.
pub(super) fn push_path<'a>(
    out: &mut String,
    template: &str,
    value: impl Fn(&str) -> Option<&'a str>,
) -> Result<(), Error> {
    out.reserve(template.len() + ROOM);
    for (index, segment) in template.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        fill_segment(out, segment, &value)?;
    }
    Ok(())
}

/// Room for what stands in the place of parameters: most ids are shorter.
const ROOM: usize = 40;

fn fill_segment<'a>(
    out: &mut String,
    template: &str,
    value: &impl Fn(&str) -> Option<&'a str>,
) -> Result<(), Error> {
    let begin = out.len();
    let mut rest = template;
    let mut last = None;
    while let Some((before, name, after)) = next_parameter(rest) {
        let Some(value) = value(name) else {
            return Err(Error::configuration(format!("the path parameter `{name}` has no value")));
        };
        push(out, before, Keep::Path);
        out.push_str(value);
        rest = after;
        last = Some(name);
    }
    push(out, rest, Keep::Path);
    match last {
        Some(name) if changes_path(&out[begin..]) => Err(Error::configuration(format!(
            "the path parameter `{name}` must not be empty, `.` or `..`: the address would be \
             another one"
        ))),
        _ => Ok(()),
    }
}

/// The text before the first `{name}`, the name, and the text after it.
fn next_parameter(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// Whether addresses lose or resolve the segment (WHATWG URL: dots count encoded, too).
fn changes_path(segment: &str) -> bool {
    let may = segment.is_empty() || segment.starts_with(['.', '%']);
    may && matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "" | "." | "..")
}

#[cfg(test)]
mod tests {
    use super::push_path;

    fn filled(template: &str, values: &[(&str, &str)]) -> Result<String, String> {
        let value = |name: &str| {
            values.iter().find(|(candidate, _)| *candidate == name).map(|(_, value)| *value)
        };
        let mut out = String::new();
        push_path(&mut out, template, value).map_err(|error| error.to_string()).map(|()| out)
    }

    #[test]
    fn fills() {
        let cases = [
            ("/tasks/{id}", "/tasks/7"),
            ("/a b/{id}:{verb}", "/a%20b/7:stop"),
            ("/{id}.{verb}/", "/7.stop/"),
            ("/open/{brace", "/open/%7Bbrace"),
            ("/", "/"),
        ];
        for (template, expected) in cases {
            assert_eq!(filled(template, &[("id", "7"), ("verb", "stop")]).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn refuses_what_changes_the_path() {
        for value in ["", ".", "..", "%2e%2E"] {
            let error = filled("/tasks/{id}/x", &[("id", value)]).unwrap_err();
            assert!(error.contains("path parameter `id` must not be"), "{error}");
        }
        assert!(filled("/tasks/{id}", &[]).unwrap_err().contains("has no value"));
    }
}
