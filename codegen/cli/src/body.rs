//! Bodies: JSON from a file or standard input, with members set by path.

use std::io::Read as _;

use bindery_runtime::Media;
use serde_json::{Map, Value};

use crate::arguments::{Access, BodyArguments};
use crate::failure::Failure;

/// Where a member stands, and the text of its value.
pub type Setting = (Vec<String>, String);

/// The body that the arguments say. What is not changed is sent as it is written.
pub async fn read(arguments: &BodyArguments) -> Result<Vec<u8>, Failure> {
    let written = written(arguments)?;
    let settings = settings(&arguments.set)?;
    match (written, settings.as_slice()) {
        (Some(written), []) => Ok(written),
        (None, []) => Ok(b"{}".to_vec()),
        (written, settings) => {
            let base = written.map_or(Ok(Value::Null), |bytes| parse(&bytes))?;
            filled(base, settings).await
        }
    }
}

/// Standard input can be read once.
pub fn expect_one_input(arguments: &BodyArguments, access: &Access) -> Result<(), Failure> {
    match access.key_stdin && arguments.body.as_deref() == Some("-") {
        true => Err(Failure::invalid(
            "both the key and the body are to come from standard input",
            "give one of them in a file",
        )),
        false => Ok(()),
    }
}

/// What stands in the file or on standard input.
fn written(arguments: &BodyArguments) -> Result<Option<Vec<u8>>, Failure> {
    let read = match arguments.body.as_deref() {
        None => return Ok(None),
        Some("-") => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        }
        Some(path) => std::fs::read(path),
    };
    read.map(Some).map_err(|error| {
        let place = arguments.body.as_deref().unwrap_or_default();
        Failure::invalid(
            format!("the body {place} can't be read: {error}"),
            "give a file of JSON, or `-` for standard input",
        )
    })
}

/// The body as a value, to which members are added.
pub fn base(arguments: &BodyArguments) -> Result<Value, Failure> {
    written(arguments)?.map_or(Ok(Value::Null), |bytes| parse(&bytes))
}

fn parse(bytes: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(bytes).map_err(|error| {
        Failure::invalid(format!("the body is no JSON: {error}"), "mend it and run it again")
    })
}

/// The settings of `--set`.
pub fn settings(texts: &[String]) -> Result<Vec<Setting>, Failure> {
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

/// The body with these members.
pub async fn filled(mut base: Value, settings: &[Setting]) -> Result<Vec<u8>, Failure> {
    for (path, text) in settings {
        let value = value(text).await?;
        let place = slot(&mut base, path).map_err(|why| {
            Failure::invalid(format!("{} can't be set: {why}", path.join(".")), "mend the path")
        })?;
        *place = value;
    }
    Ok(base.to_string().into_bytes())
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

/// The place of a member. Objects and lists on the way that are not there are made.
fn slot<'v>(at: &'v mut Value, path: &[String]) -> Result<&'v mut Value, String> {
    let Some((name, rest)) = path.split_first() else { return Ok(at) };
    let index = if name == "-" { Some(None) } else { name.parse::<usize>().ok().map(Some) };
    if at.is_null() {
        *at = match index {
            Some(_) => Value::Array(Vec::new()),
            None => Value::Object(Map::new()),
        };
    }
    let next = match (at, index) {
        (Value::Object(members), _) => members.entry(name.as_str()).or_insert(Value::Null),
        (Value::Array(items), Some(index)) => {
            let (count, index) = (items.len(), index.unwrap_or(items.len()));
            if index == count {
                items.push(Value::Null);
            }
            items
                .get_mut(index)
                .ok_or_else(|| format!("`{name}` is past the end of {count} items"))?
        }
        (Value::Array(_), None) => return Err(format!("`{name}` is no number of an item")),
        _ => return Err(format!("what `{name}` should stand in is neither object nor list")),
    };
    slot(next, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(base: &str, place: &str, value: &str) -> Result<String, String> {
        let mut base: Value = serde_json::from_str(base).map_err(|error| error.to_string())?;
        *slot(&mut base, &path(place)?)? = value.into();
        Ok(base.to_string())
    }

    #[test]
    fn places() {
        for (base, place, with) in [
            ("null", "a", r#"{"a":"x"}"#),
            ("{}", "a.b.0.c", r#"{"a":{"b":[{"c":"x"}]}}"#),
            (r#"{"b":1,"a":2}"#, "/b", r#"{"b":"x","a":2}"#),
            (r#"{"a":[1]}"#, "/a/-", r#"{"a":[1,"x"]}"#),
            (r#"{"a":[1]}"#, "a.1", r#"{"a":[1,"x"]}"#),
            (r#"{"a":[1]}"#, "a.0", r#"{"a":["x"]}"#),
            (r#"{"0":1}"#, "0", r#"{"0":"x"}"#),
            ("{}", "/a~1b.c", r#"{"a/b.c":"x"}"#),
        ] {
            assert_eq!(set(base, place, "x").as_deref(), Ok(with), "{base} {place}");
        }
        for (base, place) in
            [("{}", ""), ("{}", "a..b"), (r#"{"a":1}"#, "a.b"), ("[]", "1"), ("[]", "a")]
        {
            assert!(set(base, place, "x").is_err(), "{base} {place}");
        }
    }
}
