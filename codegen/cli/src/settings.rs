//! Members of a body that are set by path: with `--set`, and by the cells of a CSV.

use bindery_runtime::{Media, VendorClient};
use serde_json::{Map, Value};

use crate::failure::Failure;

/// Where a member stands, and the text of its value.
pub type Setting = (Vec<String>, String);

/// The rules by which a body is judged.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    pub client: &'a VendorClient,
    pub operation: &'a str,
}

/// The settings of `--set`.
pub fn read(texts: &[String]) -> Result<Vec<Setting>, Failure> {
    let setting = |text: &String| {
        let next = "write --set PATH=VALUE, for example --set prompt=\"A boat\"";
        let (place, value) = text.split_once('=').ok_or_else(|| {
            Failure::invalid(format!("`--set {}` has no `=`", text.escape_debug()), next)
        })?;
        let path = path(place).map_err(|why| Failure::invalid(why, next))?;
        Ok((path, value.to_owned()))
    };
    texts.iter().map(setting).collect()
}

/// The names of a path: of a JSON pointer, or with dots between them.
pub fn path(text: &str) -> Result<Vec<String>, String> {
    let names: Vec<String> = match text.strip_prefix('/') {
        Some(rest) => {
            rest.split('/').map(|name| name.replace("~1", "/").replace("~0", "~")).collect()
        }
        None => text.split('.').map(str::to_owned).collect(),
    };
    match names.iter().any(String::is_empty) {
        true => Err(format!("`{}` is no path of a member", text.escape_debug())),
        false => Ok(names),
    }
}

/// The body with these members. Where the rules do not take what a text is as JSON, and take the text, it is one:
/// the title `2026` is no number.
pub async fn filled(
    mut base: Value,
    settings: &[Setting],
    rules: Rules<'_>,
) -> Result<Vec<u8>, Failure> {
    let mut doubtful: Vec<(String, &String)> = Vec::new();
    for (path, text) in settings {
        let value = value(text).await?;
        let is_text = value.is_string();
        let mut pointer = String::new();
        let place = slot(&mut base, path, &mut pointer).map_err(|why| {
            Failure::invalid(format!("{} can't be set: {why}", path.join(".")), "mend the path")
        })?;
        *place = value;
        // What is set last counts.
        doubtful.retain(|(before, _)| *before != pointer);
        if !is_text {
            doubtful.push((pointer, text));
        }
    }
    if !doubtful.is_empty() {
        as_text(&mut base, &doubtful, rules);
    }
    Ok(base.to_string().into_bytes())
}

/// Makes texts of the members that break a rule as what they are and break none as texts.
fn as_text(body: &mut Value, doubtful: &[(String, &String)], rules: Rules<'_>) {
    let wrong = broken(body, rules);
    let mut tried = Vec::new();
    for (pointer, text) in doubtful.iter().filter(|(pointer, _)| wrong.contains(pointer)) {
        if let Some(place) = body.pointer_mut(pointer) {
            let before = std::mem::replace(place, (*text).as_str().into());
            tried.push((pointer, before));
        }
    }
    if tried.is_empty() {
        return;
    }
    let wrong = broken(body, rules);
    for (pointer, before) in tried.into_iter().filter(|(pointer, _)| wrong.contains(pointer)) {
        if let Some(place) = body.pointer_mut(pointer) {
            *place = before;
        }
    }
}

/// JSON pointers to the parts that break a rule.
fn broken(body: &Value, rules: Rules<'_>) -> Vec<String> {
    let call = rules.client.create(rules.operation, body.to_string());
    let Err(error) = call.and_then(|call| call.request()) else { return Vec::new() };
    let violations = error.violations().into_iter().flatten();
    violations.map(|violation| violation.instance.clone()).collect()
}

/// JSON where it is JSON, a file behind `@`, else text.
async fn value(text: &str) -> Result<Value, Failure> {
    match text.strip_prefix('@') {
        Some(rest) if rest.starts_with('@') => Ok(rest.into()),
        Some(path) => match Media::file(path).await {
            Ok(media) => Ok(String::from(media).into()),
            Err(error) => Err(Failure::invalid(
                error.to_string(),
                "mend the path behind @; a text that begins with @ is written with @@",
            )),
        },
        None => Ok(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
    }
}

/// The place of a member, and the pointer to it. Objects and lists on the way that are not there are made.
fn slot<'v>(
    at: &'v mut Value,
    path: &[String],
    pointer: &mut String,
) -> Result<&'v mut Value, String> {
    let Some((name, rest)) = path.split_first() else { return Ok(at) };
    let index = if name == "-" { Some(None) } else { name.parse::<usize>().ok().map(Some) };
    if at.is_null() {
        *at = match index {
            Some(_) => Value::Array(Vec::new()),
            None => Value::Object(Map::new()),
        };
    }
    let next = match (at, index) {
        (Value::Object(members), _) => {
            pointer.push_str(&format!("/{}", name.replace('~', "~0").replace('/', "~1")));
            members.entry(name.as_str()).or_insert(Value::Null)
        }
        (Value::Array(items), Some(index)) => {
            let (count, index) = (items.len(), index.unwrap_or(items.len()));
            if index == count {
                items.push(Value::Null);
            }
            pointer.push_str(&format!("/{index}"));
            items
                .get_mut(index)
                .ok_or_else(|| format!("`{name}` is past the end of {count} items"))?
        }
        (Value::Array(_), None) => {
            return Err(format!(
                "it would stand in a list, in which `{name}` is no number of an item"
            ));
        }
        _ => return Err(format!("what `{name}` should stand in is neither object nor list")),
    };
    slot(next, rest, pointer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(base: &str, place: &str, value: &str) -> Result<(String, String), String> {
        let mut base: Value = serde_json::from_str(base).map_err(|error| error.to_string())?;
        let mut pointer = String::new();
        *slot(&mut base, &path(place)?, &mut pointer)? = value.into();
        Ok((base.to_string(), pointer))
    }

    #[test]
    fn places() {
        for (base, place, with, pointer) in [
            ("null", "a", r#"{"a":"x"}"#, "/a"),
            ("{}", "a.b.0.c", r#"{"a":{"b":[{"c":"x"}]}}"#, "/a/b/0/c"),
            (r#"{"b":1,"a":2}"#, "/b", r#"{"b":"x","a":2}"#, "/b"),
            (r#"{"a":[1]}"#, "/a/-", r#"{"a":[1,"x"]}"#, "/a/1"),
            (r#"{"a":[1]}"#, "a.1", r#"{"a":[1,"x"]}"#, "/a/1"),
            (r#"{"a":[1]}"#, "a.0", r#"{"a":["x"]}"#, "/a/0"),
            (r#"{"0":1}"#, "0", r#"{"0":"x"}"#, "/0"),
            ("{}", "/a~1b.c", r#"{"a/b.c":"x"}"#, "/a~1b.c"),
        ] {
            let expected = Ok((with.to_owned(), pointer.to_owned()));
            assert_eq!(set(base, place, "x"), expected, "{base} {place}");
        }
        for (base, place) in
            [("{}", ""), ("{}", "a..b"), (r#"{"a":1}"#, "a.b"), ("[]", "1"), ("[]", "a")]
        {
            assert!(set(base, place, "x").is_err(), "{base} {place}");
        }
    }
}
