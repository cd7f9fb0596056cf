//! Tables in Markdown.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::entrants::{NAMES, OURS};

/// A line of a table: who reached what.
pub struct Row {
    /// What was done with which input.
    pub title: String,
    /// A figure for each who took part, by name.
    pub figures: Vec<(&'static str, f64)>,
}

impl Row {
    fn of(&self, name: &str) -> Option<f64> {
        self.figures.iter().find(|(who, _)| *who == name).map(|(_, figure)| *figure)
    }
}

/// The median of what criterion measured, in nanoseconds; none where it was not measured.
pub fn median(folder: &Path, group: &str, name: &str, input: &str) -> Option<f64> {
    let path = folder.join(group).join(name).join(input).join("new/estimates.json");
    let estimates: Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    estimates["median"]["point_estimate"].as_f64()
}

/// Puts a figure into its row, unless a lower one is there.
pub fn keep(rows: &mut Vec<Row>, title: String, name: &'static str, figure: f64) {
    let index = rows.iter().position(|row| row.title == title).unwrap_or_else(|| {
        rows.push(Row { title, figures: Vec::new() });
        rows.len() - 1
    });
    let figures = &mut rows[index].figures;
    match figures.iter_mut().find(|(who, _)| *who == name) {
        Some((_, lowest)) => *lowest = lowest.min(figure),
        None => figures.push((name, figure)),
    }
}

/// Nanoseconds, and in brackets the multiple of ours.
pub fn of_times(rows: &[Row]) -> String {
    table(rows, |row, name| {
        let time = row.of(name)?;
        let ours = row.of(OURS).filter(|_| name != OURS);
        Some(match ours {
            Some(ours) => format!("{} ({:.2})", grouped(time), time / ours),
            None => grouped(time),
        })
    })
}

/// Plain numbers.
pub fn of_counts(rows: &[Row]) -> String {
    table(rows, |row, name| row.of(name).map(grouped))
}

fn table(rows: &[Row], cell: impl Fn(&Row, &str) -> Option<String>) -> String {
    let takes_part = |name: &&str| rows.iter().any(|row| row.of(name).is_some());
    let names: Vec<_> = NAMES.into_iter().filter(takes_part).collect();
    let mut text = format!("| | {} |\n|---|{}\n", names.join(" | "), "---:|".repeat(names.len()));
    for row in rows {
        let cells = names.iter().map(|name| cell(row, name).unwrap_or_default());
        let cells: Vec<_> = cells.collect();
        text += &format!("| {} | {} |\n", row.title, cells.join(" | "));
    }
    text
}

/// A whole number with a comma before every three digits.
pub fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
