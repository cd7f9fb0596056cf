//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Bindery: from hand-written OpenAPI to typed Rust clients.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Write the crates under `generated/` from the specifications under `spec/`
    Generate(GenerateArguments),
    /// Check specifications without writing anything
    Lint(LintArguments),
    /// Generate and compile every OpenAPI document of a folder, and say what came of each
    Corpus(CorpusArguments),
    /// One document of a corpus, in a process of its own
    #[command(hide = true)]
    CorpusOne(CorpusOneArguments),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask generate                          every vendor
  cargo xtask generate acme                     one vendor
  cargo xtask generate --check                  is everything up to date? (exit code 1 if not)
  cargo xtask generate --spec api.yaml --out crates/api
                                                any document, any place

Exit codes: 0 fine, 1 errors in a specification or files that differ, 2 used wrongly.")]
pub struct GenerateArguments {
    /// Folders of `spec/`; all of them if none is named
    #[arg(value_name = "VENDOR", conflicts_with = "spec")]
    pub vendors: Vec<String>,
    /// Write nothing; name every stale, missing or foreign file under `generated/`
    #[arg(long)]
    pub check: bool,
    /// An OpenAPI document anywhere, YAML or JSON
    #[arg(long, value_name = "FILE", requires = "out")]
    pub spec: Option<PathBuf>,
    /// The folder of the crate that is written from `--spec`
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// The name of that crate; if not given, that of its folder
    #[arg(long, value_name = "CRATE", requires = "spec")]
    pub name: Option<String>,
    /// Write the crate even where the document of `--spec` is wrong in itself (a reference that
    /// leads nowhere, a missing file): such a place is a warning and takes any JSON
    #[arg(long, requires = "spec")]
    pub lenient: bool,
}

#[derive(Args)]
#[command(after_help = "\
Documents are files with `openapi` at their root; what else lies there is counted and passed over. A
document that is wrong in itself is right when it ends in the diagnostic that says so.

Exit codes: 0 every document is right, 1 one is not, 2 used wrongly.")]
pub struct CorpusArguments {
    /// Folders, searched through and through, and documents
    #[arg(value_name = "DIR|FILE", required = true)]
    pub paths: Vec<PathBuf>,
    /// How many things are done at once; if not given, as many as there are processors
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Write everything that the table is made of as JSON, too
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Write the crates there and keep them
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// What is wrong in itself becomes a warning and any JSON, and the crate must compile
    #[arg(long)]
    pub lenient: bool,
    /// Do not send the examples of the documents through their types
    #[arg(long)]
    pub no_round_trip: bool,
    /// Generate only: compile nothing
    #[arg(long)]
    pub no_check: bool,
    /// Seconds that one document may take to generate, and its crate to compile
    #[arg(long, value_name = "SECONDS", default_value_t = 900)]
    pub limit: u64,
}

#[derive(Args)]
pub struct CorpusOneArguments {
    /// The document
    pub spec: PathBuf,
    /// The folder of the crate
    pub out: PathBuf,
    /// Its name
    pub name: String,
    /// The folder of the runtime
    pub runtime: String,
    /// As for `corpus`
    #[arg(long)]
    pub lenient: bool,
    /// As for `corpus`
    #[arg(long)]
    pub no_round_trip: bool,
}

#[derive(Args)]
#[command(after_help = "\
Files under `spec/` are held to the rules of this house: every field has a description, an example
and a source. Other documents are held to OpenAPI only. A part of a specification is checked with the
whole.

Exit codes: 0 no errors, 1 errors, 2 used wrongly.")]
pub struct LintArguments {
    /// OpenAPI documents; all of `spec/` if none is named
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    /// For people: with the lines of the source
    Text,
    /// One JSON object with all findings
    Json,
    /// SARIF 2.1.0, for code hosts and editors
    Sarif,
}
