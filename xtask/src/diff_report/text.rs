//! The report for a terminal: a usual change fits on one screen.

use anstyle::{AnsiColor, Style};
use bindery::diff::{Bump, Package, Proof, Report, RustChange};

use super::rows::{Row, braced, rows};
use super::verdict::{self, Level};
use super::words;

/// Where what is said of a cause begins.
const INDENT: usize = 4;
/// Where the owner begins: after the level.
const LABEL: usize = 14;
/// Owners that are shown of documentation.
const SHOWN: usize = 5;
/// Changes of Rust that are shown.
const RUST: usize = 3;

/// The report in lines of at most `width` characters.
pub fn text(report: &Report, coloured: bool, width: usize) -> String {
    let mut page = Page { text: String::new(), coloured, width: width.max(40) };
    headline(&mut page, report);
    for level in [Level::Breaking, Level::Review, Level::Compatible] {
        page.blank();
        for row in rows(&verdict::open(report, level)) {
            cause(&mut page, level, &row);
        }
    }
    page.blank();
    folded(&mut page, report);
    if let Some(package) = &report.package {
        rust(&mut page, package);
    }
    if report.silent > 0 {
        page.wrapped(DIM, 0, &words::silent(report.silent));
    }
    page.text.truncate(page.text.trim_end().len());
    page.text.push('\n');
    page.text
}

fn headline(page: &mut Page, report: &Report) {
    let title = words::line(&report.head.title);
    page.wrapped(BOLD, 0, &format!("{title}: {}", verdict::counts(report)));
    page.wrapped(DIM, 0, &words::revisions(&report.base, &report.head));
    if let Some(package) = &report.package {
        page.wrapped(PLAIN, 0, &words::line(&verdict::bump_sentence(report, package)));
    }
}

fn cause(page: &mut Page, level: Level, row: &Row<'_>) {
    let first = row.first;
    page.labelled(style(level), level.word(), BOLD, &row.owner());
    let felt = words::reach(&first.reach);
    if level == Level::Compatible {
        page.wrapped(PLAIN, INDENT, &join(&[row.summary(), felt, words::places(first)]));
        return;
    }
    let values = words::values(first).map(|values| format!(" ({values})")).unwrap_or_default();
    page.wrapped(PLAIN, INDENT, &format!("{}{values}", row.summary()));
    page.wrapped(PLAIN, INDENT, &join(&[verdict::axes_line(first), felt]));
    let room = page.width - INDENT;
    // Why nothing could be shown is said by the note.
    let shown = first
        .proof
        .iter()
        .filter(|proof| first.note.is_none() || !matches!(proof, Proof::Unproved));
    // A payload may take two lines.
    let proof = shown.map(|proof| words::proof_in(proof, 2 * room));
    let note = first.note.iter().map(|note| words::line(note));
    for told in proof.chain(note).chain(first.rename.iter().map(words::rename)) {
        page.wrapped(PLAIN, INDENT, &told);
    }
    let evidence = words::newest_evidence(first).map(words::page).unwrap_or_default();
    page.wrapped(DIM, INDENT, &join(&[evidence, words::places(first)]));
}

/// Causes that are only counted: for readers, and allowed.
fn folded(page: &mut Page, report: &Report) {
    let documentation = verdict::open(report, Level::Documentation);
    if !documentation.is_empty() {
        let owners: Vec<_> =
            documentation.iter().take(SHOWN).map(|cause| cause.owner.as_str()).collect();
        let more = documentation.len().saturating_sub(SHOWN);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let text = format!("{}: {}{more}", documentation.len(), braced(&owners));
        page.labelled(DIM, Level::Documentation.word(), DIM, &text);
    }
    for cause in verdict::allowed(report) {
        let (word, owner) = (verdict::level(cause).word(), words::line(&cause.owner));
        let why = cause.allowed.as_ref().map(words::allowed).unwrap_or_default();
        page.labelled(DIM, "allowed", DIM, &format!("{word}: {owner}: {why}"));
    }
}

/// The changes of the public surface that force the bump.
fn rust(page: &mut Page, package: &Package) {
    let forcing: Vec<_> =
        package.changes.iter().filter(|change| change.bump == package.bump).collect();
    if forcing.is_empty() || package.bump <= Bump::Patch {
        return;
    }
    page.blank();
    let (verb, word) = (if forcing.len() == 1 { "is" } else { "are" }, verdict::bump(package.bump));
    let head = format!("{} of Rust {verb} {word}:", words::many(forcing.len(), "change"));
    page.wrapped(BOLD, 0, &head);
    for change in forcing.iter().take(RUST) {
        page.clipped(2, &rust_change(change));
    }
    if forcing.len() > RUST {
        page.wrapped(DIM, 2, &format!("and {} more", forcing.len() - RUST));
    }
}

fn rust_change(change: &RustChange) -> String {
    let item = words::line(&change.item);
    let changed = match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{} → {}", words::line(before), words::line(after)),
        (Some(before), None) => format!("{} → gone", words::line(before)),
        (None, Some(after)) => format!("new: {}", words::line(after)),
        (None, None) => String::new(),
    };
    join(&[item, changed, words::line(&change.effect)])
}

/// The parts that say something, with ` · ` between them.
fn join(parts: &[String]) -> String {
    let parts: Vec<_> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn style(level: Level) -> Style {
    let colour = match level {
        Level::Breaking => AnsiColor::BrightRed,
        Level::Review => AnsiColor::Yellow,
        Level::Compatible => AnsiColor::Green,
        Level::Documentation => return DIM,
    };
    colour.on_default().bold()
}

/// Text that grows by lines.
struct Page {
    text: String,
    coloured: bool,
    width: usize,
}

impl Page {
    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A word at the margin, and a text beside it.
    fn labelled(&mut self, label: Style, word: &str, style: Style, text: &str) {
        for (at, piece) in wrap(text, self.width - LABEL).iter().enumerate() {
            let margin = if at == 0 { word } else { "" };
            let space = " ".repeat(LABEL.saturating_sub(margin.len()));
            let (margin, piece) = (self.painted(label, margin), self.painted(style, piece));
            self.text.push_str(&format!("{margin}{space}{piece}\n"));
        }
    }

    fn wrapped(&mut self, style: Style, indent: usize, text: &str) {
        for piece in wrap(text, self.width - indent) {
            let piece = self.painted(style, &piece);
            self.text.push_str(&format!("{:indent$}{piece}\n", ""));
        }
    }

    fn clipped(&mut self, indent: usize, text: &str) {
        self.wrapped(PLAIN, indent, &words::clip(text, self.width - indent));
    }

    fn painted(&self, style: Style, text: &str) -> String {
        if self.coloured && !text.is_empty() && !style.is_plain() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

/// The text in pieces of at most so many characters, broken between words where that is possible.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let letters: Vec<char> = word.chars().collect();
        for part in letters.chunks(width) {
            let part: String = part.iter().collect();
            match pieces.last_mut() {
                Some(last) if last.chars().count() + 1 + part.chars().count() <= width => {
                    last.push(' ');
                    last.push_str(&part);
                }
                _ => pieces.push(part),
            }
        }
    }
    pieces
}
