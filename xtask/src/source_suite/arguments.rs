//! What can be typed after `source-suite`.

use std::path::PathBuf;

use clap::Args;

#[derive(Args)]
#[command(after_help = "\
For each edit both crates are generated. A program that uses all of the older one is compiled against both;
so are the smallest programs by which a break is shown. Where a judge is of another opinion than the
comparison, the table says why.

Exit codes: 0 all agree or it is explained why not, 1 something is not explained, 2 used wrongly.")]
pub struct Arguments {
    /// The table of edits; if not given, `tests/cases/source/edits.yaml`
    #[arg(value_name = "FILE")]
    pub table: Option<PathBuf>,
    /// Compile nothing: compare with what the table says
    #[arg(long)]
    pub verdicts_only: bool,
    /// Only edits in whose names one of these stands
    #[arg(long, value_name = "TEXT")]
    pub only: Vec<String>,
    /// Write everything that the table is made of as JSON, too
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Write the crates and programs there and keep them
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
    /// The program `cargo-semver-checks`, for a second opinion; if not given, the installed one
    #[arg(long, value_name = "PATH")]
    pub semver_checks: Option<PathBuf>,
}
