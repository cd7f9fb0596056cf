//! Bodies: JSON from a file or standard input, with members set by path.

use std::io::Read as _;

use bindery_runtime::codegen::repeats_a_name;
use serde_json::Value;

use crate::arguments::{Access, BodyArguments};
use crate::failure::Failure;
use crate::settings::{self, Rules};

/// The body that the arguments say. What is not changed is sent as it is written.
pub async fn read(arguments: &BodyArguments, rules: Rules<'_>) -> Result<Vec<u8>, Failure> {
    let settings = settings::read(&arguments.set)?;
    if settings.is_empty() {
        return Ok(written(arguments)?.unwrap_or_else(|| b"{}".to_vec()));
    }
    settings::filled(base(arguments)?, &settings, rules).await
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

/// The body as a value, to which members are added; null where there is none.
pub fn base(arguments: &BodyArguments) -> Result<Value, Failure> {
    let Some(bytes) = written(arguments)? else { return Ok(Value::Null) };
    let place = place(arguments);
    let value: Value = serde_json::from_slice(&bytes).map_err(|error| {
        Failure::invalid(format!("{place} is no JSON: {error}"), "mend it and run it again")
    })?;
    if repeats_a_name(&bytes) {
        return Err(Failure::invalid(format!("{place}: {TWICE}"), "mend it and run it again"));
    }
    match value.is_object() {
        true => Ok(value),
        false => Err(Failure::invalid(
            format!("{place} is {}, and members can be set in an object alone", kind(&value)),
            "give one object in --body; `bindery batch` sends many, from a file of JSONL",
        )),
    }
}

/// Of two, one would be lost without a word.
pub const TWICE: &str = "a member comes twice in an object: leave one out";

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Array(_) => "a list",
        Value::String(_) => "a text",
        _ => "a single value",
    }
}

/// How the body is called.
fn place(arguments: &BodyArguments) -> String {
    match arguments.body.as_deref() {
        None | Some("-") => "the body on standard input".to_owned(),
        Some(path) => format!("the body in {path}"),
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
    let bytes = read.map_err(|error| {
        Failure::invalid(
            format!("{} can't be read: {error}", place(arguments)),
            "give a file of JSON, or `-` for standard input",
        )
    })?;
    Ok(Some(without_mark(bytes)))
}

/// Some editors begin a file with a mark that is no part of the text.
pub fn without_mark(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(MARK) {
        bytes.drain(..MARK.len());
    }
    bytes
}

const MARK: &[u8] = "\u{feff}".as_bytes();
