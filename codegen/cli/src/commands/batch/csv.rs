//! Rows of a CSV, as spreadsheets write it.

use std::path::Path;

use csv::{ErrorKind, Position, StringRecord};

use super::rows::{Content, MEND, Row};
use crate::failure::Failure;
use crate::settings;

/// The rows of a CSV.
pub fn rows(file: &Path, bytes: &[u8]) -> Result<Vec<Row>, Failure> {
    let broken = |error: csv::Error| {
        let (line, why) = explained(&error);
        Failure::invalid(format!("line {line} of {}: {why}", file.display()), MEND)
    };
    let mut builder = csv::ReaderBuilder::new();
    let mut reader =
        builder.trim(csv::Trim::Headers).delimiter(delimiter(bytes)).from_reader(bytes);
    let columns = columns(file, reader.headers().map_err(broken)?)?;
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let record = record.map_err(broken)?;
        let number = (index + 1).to_string();
        rows.push(row(&columns, &record, number).map_err(|why| {
            let line = record.position().map_or(0, Position::line);
            Failure::invalid(format!("line {line} of {}: {why}", file.display()), MEND)
        })?);
    }
    Ok(rows)
}

/// What stands between cells: spreadsheets write `;` where the comma is part of numbers.
fn delimiter(bytes: &[u8]) -> u8 {
    let first = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let others = [b',', b';', b'\t'];
    others.into_iter().find(|delimiter| first.contains(delimiter)).unwrap_or(b',')
}

fn row(
    columns: &[Option<Vec<String>>],
    record: &StringRecord,
    number: String,
) -> Result<Row, String> {
    let line = record.position().map_or(0, Position::line);
    let (mut own, mut cells) = (None, Vec::new());
    for (column, cell) in columns.iter().zip(record) {
        match column {
            None if cell.is_empty() => {
                return Err("the cell of the column `key` is empty".to_owned());
            }
            None => own = Some(cell.to_owned()),
            Some(_) if cell.is_empty() => {}
            Some(path) => cells.push((path.clone(), cell.to_owned())),
        }
    }
    let is_numbered = own.is_none();
    let key = own.unwrap_or(number);
    Ok(Row { key, is_numbered, line, content: Content::Cells(cells) })
}

/// What the columns set: none is the key.
fn columns(file: &Path, heads: &StringRecord) -> Result<Vec<Option<Vec<String>>>, Failure> {
    let place = file.display();
    if heads.is_empty() {
        let what = format!("{place} is empty");
        return Err(Failure::invalid(what, "name a member in each column of the first line"));
    }
    let mut columns = Vec::new();
    for head in heads {
        let column = match head {
            "key" => None,
            path => Some(settings::path(path).map_err(|why| {
                let what = format!("line 1 of {place}: {why}");
                Failure::invalid(what, "name a member in each column")
            })?),
        };
        if columns.contains(&column) {
            let head = head.escape_debug();
            let what = format!("line 1 of {place}: the column `{head}` is there twice");
            return Err(Failure::invalid(what, MEND));
        }
        columns.push(column);
    }
    Ok(columns)
}

/// The line of a mistake, and what it is.
fn explained(error: &csv::Error) -> (u64, String) {
    let at = |pos: &Option<Position>| pos.as_ref().map_or(1, Position::line);
    match error.kind() {
        ErrorKind::UnequalLengths { pos, expected_len, len } => {
            let cells = if *len == 1 { "cell" } else { "cells" };
            let columns = if *expected_len == 1 { "column" } else { "columns" };
            let why = format!(
                "the row has {len} {cells}, and the first line names {expected_len} {columns}; a cell with a \
                 comma or a line break in it stands in double quotes"
            );
            (at(pos), why)
        }
        ErrorKind::Utf8 { pos, .. } => (at(pos), "it is no text in UTF-8".to_owned()),
        _ => (error.position().map_or(1, Position::line), error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_stands_between_cells() {
        for (text, delimiter) in
            [("a,b;c\n", b','), ("a;b\n1,5;2\n", b';'), ("a\tb\n", b'\t'), ("a\n", b',')]
        {
            assert_eq!(super::delimiter(text.as_bytes()), delimiter, "{text}");
        }
    }
}
