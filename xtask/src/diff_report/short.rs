//! The report in three to six lines: what is said at the end of `cargo xtask generate`.

use bindery::diff::Report;

use super::rows::{Row, rows};
use super::verdict::{self, Level};
use super::words;

/// Causes that are named.
const SHOWN: usize = 3;

/// The headline, the bump, the gravest causes, and what is left to be said; empty where nothing changed.
pub fn short(report: &Report) -> String {
    if report.is_empty() {
        return String::new();
    }
    let mut lines =
        vec![format!("{}: {}", words::line(&report.head.title), verdict::counts(report))];
    if let Some(package) = &report.package {
        lines.push(format!("  {}", words::line(&verdict::bump_sentence(report, package))));
    }
    let open: Vec<_> = Level::ALL.iter().flat_map(|level| verdict::open(report, *level)).collect();
    let rows = rows(&open);
    lines.extend(rows.iter().take(SHOWN).map(named));
    let more: usize = rows.iter().skip(SHOWN).map(Row::count).sum();
    if more > 0 {
        lines.push(format!("  and {more} more"));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn named(row: &Row<'_>) -> String {
    let word = verdict::level(row.first).word();
    words::clip(&format!("  {word}: {} ({})", row.summary(), row.owner()), 160)
}
