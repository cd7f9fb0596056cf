//! What can be typed.

mod diff;
mod emulate;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use diff::{Axis, DiffArguments, DiffBenchArguments, DiffFormat, DiffSuiteArguments};
pub use emulate::EmulateArguments;

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
    /// Play a vendor on loopback: an API to try clients on, without an account
    Emulate(EmulateArguments),
    /// What a client does when networks and vendors fail: the fault matrix, in a release build
    Faults(FaultsArguments),
    /// Compare two revisions of a specification: what breaks, for whom, by which payload
    Diff(DiffArguments),
    /// Compare the differ with the findings that a suite expects
    DiffSuite(DiffSuiteArguments),
    /// The differ beside oasdiff: time and memory on the same documents
    DiffBench(DiffBenchArguments),
    /// Generate and compile every OpenAPI document of a folder, and say what came of each
    Corpus(CorpusArguments),
    /// Compile validators for JSON Schema's official suite and run it
    Conformance(ConformanceArguments),
    /// Compare validators with another implementation of JSON Schema, on random schemas and values
    Oracle(OracleArguments),
    /// Check JSON bodies against a schema
    Validate(ValidateArguments),
    /// What documents cost that are made to break their reader
    Hostile(HostileArguments),
    /// How time and memory grow with a document: it is copied into itself
    Growth(GrowthArguments),
    /// Compare with the generators of others on the same documents
    Peers(PeersArguments),
    /// What validators cost to compile, beside those of the macro of `jsonschema`
    Cost(CostArguments),
    /// Let the compiler judge what edits of a document do to the Rust that is made of it
    SourceSuite(crate::source_suite::Arguments),
    /// A program as the only child of a process, for `peers`
    #[command(hide = true)]
    Measured(MeasuredArguments),
    /// One document of a corpus, in a process of its own
    #[command(hide = true)]
    CorpusOne(CorpusOneArguments),
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask faults                            all rows, each by an async and by a blocking client
  cargo xtask faults F5 F25                     these rows

Exit codes: 0 all holds, 1 something does not, and the reasons stand below the table, 2 used wrongly.")]
pub struct FaultsArguments {
    /// Rows of the matrix; all of them if none is named
    #[arg(value_name = "ROW")]
    pub rows: Vec<String>,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask generate                          every vendor
  cargo xtask generate acme                     one vendor
  cargo xtask generate --check                  is everything up to date? (exit code 1 if not)
  cargo xtask generate acme --release           and the next version, with its entry of CHANGELOG.md
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
    /// Give what changed since the newest entry of a crate's CHANGELOG.md an entry and a version
    #[arg(long, conflicts_with_all = ["check", "spec"])]
    pub release: bool,
    /// The revision of git with which specifications are compared; if not given, the main branch, and
    /// with --release the commit of the newest entry
    #[arg(long, value_name = "REV", conflicts_with_all = ["check", "spec"])]
    pub base: Option<String>,
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
    /// Let its validators check `format`, too, which else is a remark
    #[arg(long, requires = "spec")]
    pub formats: bool,
    /// Let its validators check `contentEncoding` and `contentMediaType`, too, which else are remarks
    #[arg(long, requires = "spec")]
    pub contents: bool,
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
    /// Do not send the examples of the documents through their types and validators
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
#[command(after_help = "\
The documents that the suite expects on a server are taken from the folder `remotes` beside the tests or
above them. `format` is checked in the tests of a folder `format`, and is a remark in the others.

Exit codes: 0 all pass, 1 some fail, 2 used wrongly.")]
pub struct ConformanceArguments {
    /// A folder of tests, for example `tests/draft2020-12` of JSON-Schema-Test-Suite
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Where the documents are that tests refer to
    #[arg(long, value_name = "DIR")]
    pub remotes: Option<PathBuf>,
    /// Print the results, with what failed, as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask validate --spec spec/acme/openapi.yaml --schema /components/schemas/Order order.json
  curl … | cargo xtask validate --spec api.yaml --schema '#/components/schemas/Order'
  cargo xtask validate --spec order.schema.json order.json      a JSON Schema by itself

Exit codes: 0 all are valid, 1 one is not or the document has errors, 2 used wrongly.")]
pub struct ValidateArguments {
    /// An OpenAPI document, or a JSON Schema
    #[arg(long, value_name = "FILE")]
    pub spec: PathBuf,
    /// The place of the schema in it, as a JSON pointer, after the name of another file and `#` where
    /// it stands there; if not given, the whole document
    #[arg(long, value_name = "POINTER", default_value = "")]
    pub schema: String,
    /// JSON files; `-`, or none at all, is standard input
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Check `format`, too, which else is a remark
    #[arg(long)]
    pub formats: bool,
    /// Check `contentEncoding` and `contentMediaType`, too, which else are remarks
    #[arg(long)]
    pub contents: bool,
    /// How the results are printed
    #[arg(long, value_enum, value_name = "FORM", default_value_t = ResultForm::Text)]
    pub output: ResultForm,
    /// The same as `--output list`
    #[arg(long, conflicts_with = "output")]
    pub json: bool,
}

/// How results of validation are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ResultForm {
    /// For people
    Text,
    /// JSON: each violation with its limit, the value that was found, and the source of the rule
    List,
    /// JSON Schema's output format `basic`
    Basic,
    /// JSON Schema's output format `detailed`
    Detailed,
}

#[derive(Args)]
#[command(after_help = "\
The other implementation is the crate `jsonschema`. Where the two differ, the smallest schema and value
are shown that still tell them apart.

Exit codes: 0 one verdict on all, 1 not on one, 2 used wrongly.")]
pub struct OracleArguments {
    /// How many schemas
    #[arg(long, value_name = "N", default_value_t = 400)]
    pub schemas: usize,
    /// How many values for each
    #[arg(long, value_name = "N", default_value_t = 250)]
    pub values: usize,
    /// Compare what becomes of types: random schemas as components of an API
    #[arg(long)]
    pub types: bool,
    /// Try to refute what the differ says of random schemas and edits
    #[arg(long, conflicts_with = "types")]
    pub edits: bool,
    /// The same number gives the same schemas and values
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

#[derive(Args)]
#[command(after_help = "\
A debug build is several times slower: `cargo run --release -p xtask -- hostile` shows what counts.

Exit codes: 0 all end within the limits, 1 one does not, 2 used wrongly.")]
pub struct HostileArguments {
    /// Seconds that a document may take
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0)]
    pub seconds: f64,
    /// Megabytes of memory that it may need
    #[arg(long, value_name = "MB", default_value_t = 200.0)]
    pub megabytes: f64,
}

#[derive(Args)]
#[command(after_help = "\
Each copy has paths, operations and components of its own. What it says is of the copies as JSON, which
is read faster than YAML: the first row is the document itself in this form. What stays alike from row
to row in the last two columns grows in proportion.

Exit codes: 0 measured, 2 used wrongly.")]
pub struct GrowthArguments {
    /// An OpenAPI document that is one file
    pub document: PathBuf,
    /// How many copies, one after the other
    #[arg(long, value_name = "N,N…", value_delimiter = ',', default_value = "1,2,4,8")]
    pub copies: Vec<usize>,
    /// Measure so often and take the least
    #[arg(long, value_name = "N", default_value_t = 3)]
    pub repeat: usize,
}

#[derive(Args)]
#[command(after_help = "\
The generators of others are looked for in DIR and DIR/bin; those that aren't there are left out.
Dependencies are compiled beforehand, so that only the generated crate counts. In brackets stands how
many times as much as ours a peer needs.

Exit codes: 0 compared, 2 used wrongly.")]
pub struct PeersArguments {
    /// OpenAPI documents
    #[arg(value_name = "DOCUMENT", required = true)]
    pub documents: Vec<PathBuf>,
    /// Where the others are installed
    #[arg(long, value_name = "DIR")]
    pub install: PathBuf,
    /// Measure only one thing, and what it needs
    #[arg(long, value_enum)]
    pub only: Option<Measure>,
    /// Measure so often and take the least
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub repeat: usize,
    /// Seconds that one step may take
    #[arg(long, value_name = "SECONDS", default_value_t = 1_800)]
    pub limit: u64,
    /// Write the figures as JSON, too
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// What is measured of a generator.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Measure {
    /// Wall time, memory and lines of generation
    Generate,
    /// `cargo check` of the crate
    Check,
    /// `cargo build --release` of the crate, and the size of a program
    Build,
}

#[derive(Args)]
#[command(after_help = "\
Both make a validator for each schema that has a name. Ours are written together and call each other; each
use of the macro stands alone. Seconds are the compiler's for the program alone, dependencies being
compiled; the release program is stripped, and what it has without validators is taken off. Lines of the
macro are its expansion as the compiler prints it. In brackets stands how many times as much as ours.

Exit codes: 0 measured, 1 errors in a document, 2 used wrongly.")]
pub struct CostArguments {
    /// OpenAPI documents; the specifications of this repository if none is named
    #[arg(value_name = "DOCUMENT")]
    pub documents: Vec<PathBuf>,
    /// Only the first schemas of each document
    #[arg(long, value_name = "N")]
    pub schemas: Option<NonZeroUsize>,
    /// Only ours
    #[arg(long)]
    pub alone: bool,
    /// Compile so often and take the least
    #[arg(long, value_name = "N", default_value_t = 2)]
    pub repeat: usize,
    /// Seconds that the compiler may take
    #[arg(long, value_name = "SECONDS", default_value_t = 1_200)]
    pub limit: u64,
    /// Megabytes that it may need
    #[arg(long, value_name = "MB", default_value_t = 12_000)]
    pub megabytes: u64,
    /// Print the figures as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct MeasuredArguments {
    /// Seconds that the program may take
    pub limit: u64,
    /// The program
    pub program: PathBuf,
    /// Its arguments
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub arguments: Vec<std::ffi::OsString>,
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
