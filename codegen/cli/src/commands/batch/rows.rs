//! The rows of a batch: of a CSV, or lines of JSON.

use std::collections::HashMap;
use std::path::Path;

use bindery_runtime::VendorClient;
use bindery_runtime::codegen::repeats_a_name;
use serde_json::Value;
use serde_json::value::RawValue;

use super::csv;
use crate::body::{TWICE, without_mark};
use crate::failure::Failure;
use crate::journal;
use crate::settings::{self, Rules, Setting};

/// An item as it stands in the file.
pub struct Row {
    /// Its name in the journal.
    pub key: String,
    /// Whether that is its number, for want of one of its own.
    pub is_numbered: bool,
    /// Its line in the file, from 1.
    pub line: u64,
    pub content: Content,
}

pub enum Content {
    /// Members that are set on what all rows have in common.
    Cells(Vec<Setting>),
    /// A body that is sent as it is written.
    Written(Box<RawValue>),
}

/// The rows of a file, and what those of a CSV have in common.
pub struct Rows {
    pub rows: Vec<Row>,
    base: Value,
    common: Vec<Setting>,
}

impl Rows {
    /// The body of a row. Files that it names are read now.
    pub async fn body(
        &self,
        row: &Row,
        client: &VendorClient,
        operation: &str,
    ) -> Result<Vec<u8>, Failure> {
        match &row.content {
            Content::Cells(cells) => {
                let settings: Vec<_> = self.common.iter().chain(cells).cloned().collect();
                settings::filled(self.base.clone(), &settings, Rules { client, operation }).await
            }
            Content::Written(text) => Ok(text.get().as_bytes().to_vec()),
        }
    }
}

/// What is read from a file: its rows.
type Reader = fn(&Path, &[u8]) -> Result<Vec<Row>, Failure>;

/// Reads the file by its ending.
pub fn read(file: &Path, base: Value, common: Vec<Setting>) -> Result<Rows, Failure> {
    let ending = file.extension().unwrap_or_default().to_ascii_lowercase();
    let reader: Reader = match ending.to_str() {
        Some("csv") => csv::rows,
        Some("jsonl" | "ndjson") if base.is_null() && common.is_empty() => from_lines,
        Some("jsonl" | "ndjson") => {
            let what = "--body and --set are for CSV: a line of JSONL is a whole body";
            return Err(Failure::invalid(what, "leave them out"));
        }
        _ => return Err(unknown(file)),
    };
    let bytes = std::fs::read(file).map_err(|error| {
        let what = format!("{} can't be read: {error}", file.display());
        Failure::invalid(what, "give the file of rows with --input")
    })?;
    let rows = reader(file, &without_mark(bytes))?;
    if rows.is_empty() {
        let what = format!("there is no row in {}, so there is nothing to send", file.display());
        return Err(Failure::invalid(what, MEND));
    }
    for row in &rows {
        let place = format!("line {} of {}: the key ", row.line, file.display());
        journal::expect_bare(&row.key, &place)?;
    }
    expect_different(file, &rows)?;
    Ok(Rows { rows, base, common })
}

pub const MEND: &str = "mend the file and run it again";

fn unknown(file: &Path) -> Failure {
    let place = file.display();
    if let Err(error) = std::fs::metadata(file) {
        let what = format!("{place} can't be read: {error}");
        return Failure::invalid(what, "give the file of rows, .csv or .jsonl, with --input");
    }
    let what =
        format!("it can't be told what is in {place}: its name ends in neither .csv nor .jsonl");
    Failure::invalid(what, "give the file the ending of what it holds; JSONL is an object a line")
}

fn from_lines(file: &Path, bytes: &[u8]) -> Result<Vec<Row>, Failure> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| Failure::invalid(format!("{} is no text in UTF-8", file.display()), MEND))?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let row = |(index, line): (usize, &str)| {
        let number = index as u64 + 1;
        from_line(number, line).map_err(|why| {
            Failure::invalid(format!("line {number} of {}: {why}", file.display()), MEND)
        })
    };
    lines.map(row).collect()
}

fn from_line(number: u64, line: &str) -> Result<Row, String> {
    if line.trim_start().starts_with('[') {
        return Err(
            "here begins a list, and JSONL is an object a line, with no list around".to_owned()
        );
    }
    let body: Box<RawValue> =
        serde_json::from_str(line).map_err(|error| format!("it is no JSON: {error}"))?;
    let members: HashMap<String, Box<RawValue>> =
        serde_json::from_str(line).map_err(|_| "it is no object".to_owned())?;
    if repeats_a_name(line.as_bytes()) {
        return Err(TWICE.to_owned());
    }
    let (Some(key), Some(own), 2) = (members.get("key"), members.get("body"), members.len()) else {
        let (key, content) = (number.to_string(), Content::Written(body));
        return Ok(Row { key, is_numbered: true, line: number, content });
    };
    let key = match serde_json::from_str(key.get()) {
        Ok(Value::String(key)) if !key.is_empty() => key,
        Ok(Value::Number(key)) => key.to_string(),
        _ => return Err("`key` is neither a text nor a number".to_owned()),
    };
    Ok(Row { key, is_numbered: false, line: number, content: Content::Written(own.clone()) })
}

/// No key names two rows.
fn expect_different(file: &Path, rows: &[Row]) -> Result<(), Failure> {
    let mut lines = HashMap::new();
    for row in rows {
        if let Some(before) = lines.insert(row.key.as_str(), row.line) {
            let (key, line) = (row.key.escape_debug(), row.line);
            let place = file.display();
            let what = format!("lines {before} and {line} of {place} have the same key `{key}`");
            return Err(Failure::invalid(what, "give each row a key of its own"));
        }
    }
    Ok(())
}
