//! Handles of tasks as they are given to the program.

use std::io::{self, BufRead as _};

use bindery_runtime::TaskHandle;
use serde_json::Value;

use crate::failure::Failure;

/// Reads a handle: its text, its JSON, `@FILE`, or `-` for standard input.
pub fn read(given: &str) -> Result<TaskHandle, Failure> {
    let text = match given.strip_prefix('@') {
        Some(path) => std::fs::read_to_string(path).map_err(|error| {
            Failure::invalid(format!("the file {path} can't be read: {error}"), NEXT)
        })?,
        None if given == "-" => first_line()
            .map_err(|error| Failure::invalid(format!("standard input: {error}"), NEXT))?,
        None => given.to_owned(),
    };
    parse(text.trim_start_matches('\u{feff}').trim())
}

const NEXT: &str = "give what `bindery create` printed: `vendor+operation:id`, or its JSON";

/// The first line with anything in it: `create --wait` prints more after the handle.
fn first_line() -> io::Result<String> {
    let lines = io::stdin().lock().lines();
    let mut filled = lines.filter(|line| line.as_ref().is_ok_and(|line| !line.trim().is_empty()));
    filled.next().unwrap_or_else(|| Ok(String::new()))
}

fn parse(text: &str) -> Result<TaskHandle, Failure> {
    if text.starts_with('{') {
        let value: Value = serde_json::from_str(text)
            .map_err(|error| Failure::invalid(format!("the handle is no JSON: {error}"), NEXT))?;
        // A result of `create --json` holds the handle as a member.
        let handle = value.get("task").filter(|task| task.is_object()).unwrap_or(&value);
        return serde_json::from_value(handle.clone())
            .map_err(|error| Failure::invalid(format!("this is no handle: {error}"), NEXT));
    }
    let line = text.lines().next().unwrap_or_default();
    line.parse().map_err(|_| Failure::invalid("this is no handle of a task", NEXT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms() {
        let json = r#"{"v":1,"package":"a/1.0.0","operation":"make","id":"1"}"#;
        for text in ["a+make:1", "a+make:1\nhttps://example.com/1.mp4", json] {
            assert_eq!(parse(text).map(|it| it.to_string()).ok().as_deref(), Some("a+make:1"));
        }
        let result = format!(r#"{{"result":"accepted","task":{json}}}"#);
        assert!(parse(&result).is_ok());
        for text in ["", "a", "{", "{}", "[]"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
