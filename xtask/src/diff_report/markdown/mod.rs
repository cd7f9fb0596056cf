//! The report as one comment on a pull request: never longer than a code host takes, whatever changed.

mod comment;
mod detail;
mod escape;

use bindery::diff::{Package, Report};

use super::rows::{Row, rows};
use super::verdict::{self, Level};
use super::words;

use comment::Comment;
use escape::{code, prose};

/// Rows of the table at the head.
const TOP: usize = 20;

/// The comment. It begins with a hidden marker by which a job finds and replaces the one that it wrote before.
pub fn markdown(report: &Report) -> String {
    let decide =
        [Level::Breaking, Level::Review].map(|level| verdict::open(report, level)).concat();
    let decide = rows(&decide);
    let (top, rest) = decide.split_at(decide.len().min(TOP));
    let mut comment = Comment::new(head(report));
    table(&mut comment, top);
    for row in top {
        comment.extra(&detail::detail(report, row));
    }
    comment.folded("More to decide", rest.iter().map(bullet));
    for (title, level) in
        [("Compatible", Level::Compatible), ("For readers only", Level::Documentation)]
    {
        comment.folded(title, rows(&verdict::open(report, level)).iter().map(bullet));
    }
    comment.folded("Allowed", verdict::allowed(report).into_iter().map(detail::allowed));
    if let Some(package) = &report.package {
        comment.folded_extra("Rust", package.changes.iter().map(detail::rust_line));
    }
    if report.silent > 0 {
        comment.extra(&format!("{}.\n", words::silent(report.silent)));
    }
    comment.end()
}

fn head(report: &Report) -> String {
    let title = prose(&words::clip(&report.head.title, 100));
    let mut text = format!("{}\n### {title}: {}\n\n", marker(report), verdict::counts(report));
    let sides = [&report.base, &report.head].map(|side| {
        let named = code(&words::clip(&side.name, 200));
        format!("{named} {}", prose(&words::clip(&side.version, 40)))
    });
    text.push_str(&format!("{}\n\n", sides.join(" → ")));
    if let Some(package) = &report.package {
        text.push_str(&format!("{}.\n\n", bump(report, package)));
    }
    text
}

fn bump(report: &Report, package: &Package) -> String {
    let sentence = verdict::bump_sentence(report, package);
    let word = format!("needs {}", verdict::bump(package.bump));
    prose(&sentence).replacen(&word, &format!("<b>{word}</b>"), 1)
}

/// `<!-- bindery-diff: NAME -->`, in which the name can't end the comment.
fn marker(report: &Report) -> String {
    let name = report.package.as_ref().map_or(&report.base.title, |package| &package.name);
    let safe = name.chars().map(|character| match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' => character,
        _ => '-',
    });
    let safe: String = safe.take(80).collect();
    let parts: Vec<_> = safe.split('-').filter(|part| !part.is_empty()).collect();
    format!("<!-- bindery-diff: {} -->", parts.join("-"))
}

fn table(comment: &mut Comment, top: &[Row<'_>]) {
    if top.is_empty() {
        return;
    }
    comment.extra("| | what changed | verdict | felt by |\n|---|---|---|---|\n");
    for row in top {
        comment.causes(&table_row(row), row.count());
    }
    comment.extra("\n");
}

fn table_row(row: &Row<'_>) -> String {
    let first = row.first;
    let word = verdict::level(first).word();
    let axes = verdict::axes_line(first).replace(", ", "<br>");
    let felt = words::reach(&first.reach);
    let felt = felt.strip_prefix("felt by ").unwrap_or(&felt);
    format!("| **{word}** | {} | {axes} | {felt} |\n", change(row))
}

/// The sentence, the values and the owner.
fn change(row: &Row<'_>) -> String {
    let mut text = prose(&words::clip(&row.summary(), 300));
    if let Some(values) = words::values(row.first) {
        text.push_str(&format!("<br>{}", code(&values)));
    }
    text.push_str(&format!("<br>{}", code(&words::clip(&row.owner(), 300))));
    text
}

fn bullet(row: &Row<'_>) -> (String, usize) {
    let values = words::values(row.first).map(|values| format!(" ({})", code(&values)));
    let felt = match row.first.reach.operations {
        0 => String::new(),
        _ => format!("; {}", words::reach(&row.first.reach)),
    };
    let text = format!(
        "- {}{} {}{felt}\n",
        prose(&words::clip(&row.summary(), 300)),
        values.unwrap_or_default(),
        code(&words::clip(&row.owner(), 300)),
    );
    (text, row.count())
}
