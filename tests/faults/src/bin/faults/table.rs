//! The table: a row as soon as it has ended, with its texts broken into lines.

use std::time::Duration;

use faults::{Outcome, Row};

/// What came of cases.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
    pub took: Duration,
    pub creates: u64,
    pub billed: u64,
}

impl Marks {
    /// What came of one case.
    pub fn of(outcome: &Outcome, took: Duration, creates: u64, billed: u64) -> Self {
        let mut marks = Self { took, creates, billed, ..Self::default() };
        match outcome {
            Outcome::Passed => marks.passed = 1,
            Outcome::Failed(_) => marks.failed = 1,
            Outcome::Skipped(_) => marks.skipped = 1,
        }
        marks
    }

    /// Adds others.
    pub fn add(&mut self, other: &Self) {
        let Self { passed, failed, skipped, took, creates, billed } = other;
        self.passed += passed;
        self.failed += failed;
        self.skipped += skipped;
        self.took += *took;
        self.creates += creates;
        self.billed += billed;
    }

    /// Cases in all.
    fn cases(&self) -> usize {
        self.passed + self.failed + self.skipped
    }

    /// In one word.
    fn word(&self) -> String {
        match (self.passed, self.failed, self.skipped) {
            (0, 0, _) => "skipped".to_owned(),
            (_, 0, 0) => "ok".to_owned(),
            (_, 0, skipped) => format!("ok, {skipped} skipped"),
            (_, failed, _) => format!("{failed} FAILED"),
        }
    }
}

/// A row of the table.
pub struct Line<'r> {
    pub row: &'r Row,
    /// By each driver.
    pub marks: [Marks; 2],
}

/// How wide each column is.
const WIDTHS: [usize; 8] = [3, 38, 42, 5, 9, 9, 13, 6];

/// The names of the columns.
pub fn head() -> String {
    let names = ["#", "fault", "must hold", "cases", "async", "blocking", "creates/billed", "s"];
    format!("{}{}\n", lines(&names.map(str::to_owned)), rule())
}

/// What came of all.
pub fn foot(all: &Marks) -> String {
    format!(
        "{}\n{} passed, {} failed, {} skipped; {} creates received, {} billed; {:.0} s\n",
        rule(),
        all.passed,
        all.failed,
        all.skipped,
        all.creates,
        all.billed,
        all.took.as_secs_f64()
    )
}

impl Line<'_> {
    /// The row as it is printed.
    pub fn render(&self) -> String {
        let [by_async, by_blocking] = &self.marks;
        let mut both = by_async.clone();
        both.add(by_blocking);
        lines(&[
            self.row.id.to_owned(),
            self.row.fault.to_owned(),
            self.row.must.to_owned(),
            by_async.cases().to_string(),
            by_async.word(),
            by_blocking.word(),
            format!("{} / {}", both.creates, both.billed),
            format!("{:.1}", both.took.as_secs_f64()),
        ])
    }
}

fn rule() -> String {
    WIDTHS.map(|width| "─".repeat(width)).join("  ")
}

/// Cells beside each other, each broken where it is too wide.
fn lines(cells: &[String; 8]) -> String {
    let cells: Vec<Vec<String>> =
        cells.iter().zip(WIDTHS).map(|(cell, width)| broken(cell, width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    let mut text = String::new();
    for number in 0..height {
        let line = cells.iter().zip(WIDTHS).map(|(cell, width)| {
            let piece = cell.get(number).map(String::as_str).unwrap_or_default();
            format!("{piece:<width$}")
        });
        text.push_str(line.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// A text in lines that are no wider than this, where its words are not.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        // There is a line from the start.
        let Some(line) = lines.last_mut() else { continue };
        let used = line.chars().count();
        if used == 0 {
            line.push_str(word);
        } else if used + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_broken_at_words() {
        assert_eq!(broken("a bb ccc dddd", 4), ["a bb", "ccc", "dddd"]);
        assert_eq!(broken("", 4), [""]);
    }

    #[test]
    fn what_is_skipped_has_not_passed() {
        let mut marks = Marks::of(&Outcome::Skipped("why".to_owned()), Duration::ZERO, 0, 0);
        assert_eq!((marks.word().as_str(), marks.passed), ("skipped", 0));
        marks.add(&Marks::of(&Outcome::Passed, Duration::ZERO, 1, 1));
        assert_eq!(marks.word(), "ok, 1 skipped");
        marks.add(&Marks::of(&Outcome::Failed("why".to_owned()), Duration::ZERO, 0, 0));
        assert_eq!(marks.word(), "1 FAILED");
    }
}
