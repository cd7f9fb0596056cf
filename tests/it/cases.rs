//! Runs the cases in `tests/cases`: Markdown in, Markdown out. The format is in `tests/README.md`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use bindery::diagnostic::Diagnostic;
use bindery::source::{Loader, Sources};

/// A heading and the blocks below it.
#[derive(Debug, Default)]
pub struct Case {
    /// The heading.
    pub title: String,
    /// Names and texts of the input files; the first is the root.
    pub files: Vec<(String, String)>,
    /// What is expected.
    expected: Vec<Expected>,
}

/// A block of what is expected.
#[derive(Debug)]
pub struct Expected {
    /// What to make.
    pub what: String,
    /// How.
    pub how: Vec<String>,
    text: String,
    /// The lines of the text in the Markdown file.
    lines: std::ops::Range<usize>,
}

/// Checks every case of a topic: `make` makes what each expected block should hold.
pub fn run(topic: &str, make: impl Fn(&Case, &Expected) -> String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(topic);
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no cases in {}", folder.display());
    let wrong: Vec<String> = paths.iter().flat_map(|path| check(path, &make)).collect();
    assert!(wrong.is_empty(), "{}\nBINDERY_BLESS=1 accepts what came out", wrong.join("\n"));
}

fn check(path: &Path, make: &impl Fn(&Case, &Expected) -> String) -> Vec<String> {
    let text = fs::read_to_string(path).expect("a listed file can be read");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut wrong = Vec::new();
    // From the end, so that the lines of earlier blocks stay where they are.
    for case in parse(&lines).iter().rev() {
        assert!(!case.expected.is_empty(), "{}: {} expects nothing", path.display(), case.title);
        for expected in case.expected.iter().rev() {
            let made = make(case, expected);
            if made.trim_end() != expected.text.trim_end() {
                wrong.push(difference(path, case, expected, &made));
                let made = made.trim_end().lines().map(str::to_owned);
                lines.splice(expected.lines.clone(), made);
            }
        }
    }
    if std::env::var_os("BINDERY_BLESS").is_some() && !wrong.is_empty() {
        fs::write(path, lines.join("\n") + "\n").expect("a case can be written");
        wrong.clear();
    }
    wrong.reverse();
    wrong
}

fn difference(path: &Path, case: &Case, expected: &Expected, made: &str) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!(
        "{name}: {}: {}\n--- expected\n{}\n--- made\n{made}\n",
        case.title, expected.what, expected.text
    )
}

fn parse(lines: &[String]) -> Vec<Case> {
    let mut cases = vec![Case::default()];
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        at += 1;
        if let Some(info) = line.strip_prefix("```") {
            let start = at;
            while lines.get(at).is_some_and(|line| line != "```") {
                at += 1;
            }
            let case = cases.last_mut().expect("there is always one");
            block(case, info, start..at, lines[start..at].join("\n"));
            at += 1;
        } else if line.starts_with("# ") || line.starts_with("## ") {
            let title = line.trim_start_matches('#').trim().to_owned();
            cases.push(Case { title, ..Case::default() });
        }
    }
    cases.retain(|case| !case.files.is_empty() || !case.expected.is_empty());
    cases
}

fn block(case: &mut Case, info: &str, lines: std::ops::Range<usize>, text: String) {
    let mut words = info.split_whitespace().map(str::to_owned);
    let first = words.next().expect("a block says what it is");
    if first == "yaml" || first == "json" {
        let name = words.next().unwrap_or_else(|| format!("openapi.{first}"));
        let text = if case.files.is_empty() { completed(text) } else { text + "\n" };
        case.files.push((name, text));
    } else {
        case.expected.push(Expected { what: first, how: words.collect(), text, lines });
    }
}

/// A fragment becomes a document: what is missing comes last, so that lines keep their numbers.
fn completed(mut text: String) -> String {
    text.push('\n');
    let says_version = |line: &str| {
        ["openapi", "\"openapi\"", "swagger", "{", "$schema", "$id"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    if !text.lines().any(says_version) {
        text.push_str("openapi: 3.1.1\ninfo: {title: Case, version: '1'}\n");
    }
    text
}

impl Case {
    /// The name of the root.
    pub fn root(&self) -> &str {
        &self.files.first().expect("a case has an input").0
    }
}

/// Texts of a case as files.
impl Loader for &Case {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let file = self.files.iter().find(|(name, _)| name == path);
        file.map(|(_, text)| text.clone().into_bytes()).ok_or("no such file".to_owned())
    }
}

impl Expected {
    /// Whether the word stands among those that say how.
    pub fn says(&self, word: &str) -> bool {
        self.how.iter().any(|other| other == word)
    }
}

/// Diagnostics as cases show them: the message, then a line for each place.
pub fn shown(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let severity = format!("{:?}", diagnostic.severity).to_lowercase();
        let _ = writeln!(text, "{severity}[{}]: {}", diagnostic.code, diagnostic.message);
        for label in &diagnostic.labels {
            let (line, column) = sources.line_column(label.span);
            let path = sources.path(label.span.file);
            let quote: String = sources.text(label.span).lines().next().unwrap_or("").into();
            let quote: String = quote.chars().take(50).collect();
            let _ = write!(text, "  {path}:{line}:{column} `{quote}`");
            let _ = writeln!(text, " {}", label.text);
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        if let Some(help) = &diagnostic.help {
            let _ = writeln!(text, "  help: {help}");
        }
    }
    if text.is_empty() { "none\n".to_owned() } else { text }
}
