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
