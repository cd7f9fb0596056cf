//! How values are shown to people.

use bindery_runtime::batch::Stage;
use jiff::Timestamp;
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

/// Lines below a sentence, and how many more there are.
pub fn some(lines: impl ExactSizeIterator<Item = String>) -> String {
    let more = lines.len().saturating_sub(SHOWN);
    let mut text: String = lines.take(SHOWN).map(|line| format!("\n  {line}")).collect();
    if more > 0 {
        text.push_str(&format!("\n  … and {more} more"));
    }
    text
}

/// Things of a kind that are told of one by one.
pub const SHOWN: usize = 20;

/// A stage in words.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Open => "open",
        Stage::InDoubt => "in doubt",
        Stage::Accepted => "accepted",
        Stage::Succeeded => "succeeded",
        Stage::Failed => "failed",
    }
}

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

/// A time in seconds since 1970 as RFC 3339, in UTC.
pub fn time(seconds: u64) -> String {
    let time = i64::try_from(seconds).ok().and_then(|it| Timestamp::from_second(it).ok());
    time.map_or_else(|| format!("{seconds} s after 1970"), |time| time.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for (seconds, shown) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_795_748_645, "2026-11-27T03:04:05Z"),
            (u64::MAX, "18446744073709551615 s after 1970"),
        ] {
            assert_eq!(time(seconds), shown);
        }
    }

    #[test]
    fn words() {
        for (text, shown) in
            [("a/b.jsonl", "a/b.jsonl"), ("", "''"), ("a b", "'a b'"), ("it's", r"'it'\''s'")]
        {
            assert_eq!(word(text), shown);
        }
    }
}
