//! How values are shown to people.

use serde_json::Value;

/// A word of a command for a shell, in quotes where it needs them.
pub fn word(text: &str) -> String {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-_./:=+@%,".contains(it);
    match !text.is_empty() && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

/// A value in which files that are written out as text are cut short.
pub fn shortened(value: &mut Value) {
    match value {
        Value::String(text) if text.starts_with("data:") && text.len() > LONGEST => {
            let length = text.len();
            let head = text.split(',').next().unwrap_or_default().to_owned();
            *text = format!("{head},… ({length} characters)");
        }
        Value::Array(items) => items.iter_mut().for_each(shortened),
        Value::Object(members) => members.values_mut().for_each(shortened),
        _ => {}
    }
}

/// Characters of a data URI that are shown.
const LONGEST: usize = 200;

/// Lines of columns, each as wide as its widest cell.
pub fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        for (text, shown) in
            [("a/b.jsonl", "a/b.jsonl"), ("", "''"), ("a b", "'a b'"), ("it's", r"'it'\''s'")]
        {
            assert_eq!(word(text), shown);
        }
    }
}
