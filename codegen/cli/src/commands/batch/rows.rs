//! The rows of a batch: of a CSV, or lines of JSON.

use std::collections::HashMap;
use std::path::Path;

use serde_json::Value;
use serde_json::value::RawValue;

use crate::body::{self, Setting};
use crate::failure::Failure;

/// An item as it stands in the file.
pub struct Row {
    /// Its name in the journal.
    pub key: String,
    /// Its line in the file, from 1.
    pub line: u64,
    content: Content,
}

enum Content {
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
    pub async fn body(&self, row: &Row) -> Result<Vec<u8>, Failure> {
        match &row.content {
            Content::Cells(cells) => {
                let settings: Vec<_> = self.common.iter().chain(cells).cloned().collect();
                body::filled(self.base.clone(), &settings).await
            }
            Content::Written(text) => Ok(text.get().as_bytes().to_vec()),
        }
    }
}

/// Reads the file by its ending.
pub fn read(file: &Path, base: Value, common: Vec<Setting>) -> Result<Rows, Failure> {
    let ending = file.extension().unwrap_or_default().to_ascii_lowercase();
    let rows = match ending.to_str() {
        Some("csv") => from_csv(file)?,
        Some("jsonl" | "ndjson") if base.is_null() && common.is_empty() => from_lines(file)?,
        Some("jsonl" | "ndjson") => {
            let what = "--body and --set are for CSV: a line of JSONL is a whole body";
            return Err(Failure::invalid(what, "leave them out"));
        }
        _ => {
            let what = format!("{} is neither .csv nor .jsonl", file.display());
            return Err(Failure::invalid(what, "give the file the ending of what it holds"));
        }
    };
    expect_different(&rows)?;
    Ok(Rows { rows, base, common })
}

const MEND: &str = "mend the file and run it again";

fn from_csv(file: &Path) -> Result<Vec<Row>, Failure> {
    let broken = |error: csv::Error| Failure::invalid(format!("{}: {error}", file.display()), MEND);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::Headers).from_path(file);
    let reader = reader.as_mut().map_err(|error| {
        Failure::invalid(format!("{} can't be read: {error}", file.display()), MEND)
    })?;
    let columns = columns(reader.headers().map_err(broken)?)?;
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(broken)?;
        let line = record.position().map_or(0, csv::Position::line);
        let (mut key, mut cells) = ((index + 1).to_string(), Vec::new());
        for (column, cell) in columns.iter().zip(&record) {
            match column {
                None if cell.is_empty() => {
                    let what = format!("line {line}: the cell of the column `key` is empty");
                    return Err(Failure::invalid(what, MEND));
                }
                None => cell.clone_into(&mut key),
                Some(_) if cell.is_empty() => {}
                Some(path) => cells.push((path.clone(), cell.to_owned())),
            }
        }
        rows.push(Row { key, line, content: Content::Cells(cells) });
    }
    Ok(rows)
}

/// What the columns set: none is the key.
fn columns(heads: &csv::StringRecord) -> Result<Vec<Option<Vec<String>>>, Failure> {
    let mut columns = Vec::new();
    for head in heads {
        let column = match head {
            "key" => None,
            path => Some(body::path(path).map_err(|why| {
                Failure::invalid(format!("the first line: {why}"), "name a member in each column")
            })?),
        };
        if columns.contains(&column) {
            let what = format!("the column `{}` is there twice", head.escape_debug());
            return Err(Failure::invalid(what, MEND));
        }
        columns.push(column);
    }
    Ok(columns)
}

fn from_lines(file: &Path) -> Result<Vec<Row>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::invalid(format!("{} can't be read: {error}", file.display()), MEND)
    })?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| from_line(index as u64 + 1, line)).collect()
}

fn from_line(number: u64, line: &str) -> Result<Row, Failure> {
    let broken = |why: String| Failure::invalid(format!("line {number}: {why}"), MEND);
    let body: Box<RawValue> =
        serde_json::from_str(line).map_err(|error| broken(format!("it is no JSON: {error}")))?;
    let members: HashMap<String, Box<RawValue>> =
        serde_json::from_str(line).map_err(|_| broken("it is no object".to_owned()))?;
    let (Some(key), Some(own), 2) = (members.get("key"), members.get("body"), members.len()) else {
        let (key, content) = (number.to_string(), Content::Written(body));
        return Ok(Row { key, line: number, content });
    };
    let key = match serde_json::from_str(key.get()) {
        Ok(Value::String(key)) if !key.is_empty() => key,
        Ok(Value::Number(key)) => key.to_string(),
        _ => return Err(broken("`key` is neither a text nor a number".to_owned())),
    };
    Ok(Row { key, line: number, content: Content::Written(own.clone()) })
}

/// No key names two rows.
fn expect_different(rows: &[Row]) -> Result<(), Failure> {
    let mut lines = HashMap::new();
    for row in rows {
        if let Some(before) = lines.insert(row.key.as_str(), row.line) {
            let key = row.key.escape_debug();
            let what = format!("lines {before} and {} have the same key `{key}`", row.line);
            return Err(Failure::invalid(what, "give each row a key of its own"));
        }
    }
    Ok(())
}
