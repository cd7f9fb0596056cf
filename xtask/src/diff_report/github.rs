//! The report as commands to a workflow of GitHub, which shows them at the lines of a pull request.

use bindery::diff::{Cause, Report};

use super::verdict::{self, Level};
use super::words;

/// One line an open cause that is more than documentation, and one with the counts.
pub fn github(report: &Report) -> String {
    let levels = [Level::Breaking, Level::Review, Level::Compatible];
    let open = levels.iter().flat_map(|level| verdict::open(report, *level));
    let mut text: String = open.map(annotation).collect();
    let title = property(&words::line(&report.head.title));
    let mut counts = verdict::counts(report);
    if let Some(package) = &report.package {
        counts.push('\n');
        counts.push_str(&verdict::bump_sentence(report, package));
    }
    text.push_str(&format!("::notice title={title}::{}\n", message(&counts)));
    text
}

fn annotation(cause: &Cause) -> String {
    let command = match verdict::level(cause) {
        Level::Breaking => "error",
        Level::Review => "warning",
        Level::Compatible | Level::Documentation => "notice",
    };
    let place = place(cause);
    let title = property(&format!("{}: {}", verdict::level(cause).word(), cause.kind));
    format!("::{command} {place}title={title}::{}\n", message(&told(cause)))
}

/// The place in the newer file; where nothing stands there any more, only the file.
fn place(cause: &Cause) -> String {
    match (&cause.before, &cause.after) {
        (_, Some(after)) => format!(
            "file={},line={},endLine={},col={},",
            property(&words::visible(&after.file)),
            after.line,
            after.end_line.max(after.line),
            after.column
        ),
        (Some(before), None) => format!("file={},", property(&words::visible(&before.file))),
        (None, None) => String::new(),
    }
}

fn told(cause: &Cause) -> String {
    let mut lines = vec![
        words::line(&cause.summary),
        words::line(&cause.owner),
        format!("{}; {}", verdict::axes_line(cause), words::reach(&cause.reach)),
    ];
    lines.extend(words::values(cause));
    lines.extend(cause.proof.as_ref().map(words::proof));
    lines.extend(cause.note.as_deref().map(words::line));
    lines.extend(words::newest_evidence(cause).map(words::evidence));
    lines.join("\n")
}

/// The text of a command, in which a line feed would end it.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, in which colons and commas would end it, too.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
