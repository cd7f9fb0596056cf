//! The commands of this repository: `cargo xtask generate`, `cargo xtask lint`, `cargo xtask corpus`.
//!
//! The only code that reads specifications from disk and writes files. Exit codes: 0 fine,
//! 1 findings, 2 used wrongly.

mod cli;
mod compiled;
mod conformance;
mod corpus;
mod cost;
mod diff;
mod diff_bench;
mod diff_report;
mod diff_suite;
mod emulate;
mod faults;
mod generate;
mod git;
mod growth;
mod hostile;
mod lint;
mod loader;
mod name;
mod oracle;
mod peers;
mod pipeline;
mod process;
mod progress;
mod report;
mod screen;
mod source_suite;
mod table;
mod validate;
mod workspace;
mod writer;

use std::process::ExitCode;

use clap::Parser;

/// Most of the work is the making of small pieces, which the allocator of most systems is slow at.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a command came to.
enum Outcome {
    /// Nothing to complain about.
    Fine,
    /// Something to mend; it has been printed.
    Findings,
}

/// A command was used or configured wrongly: what, and how to do it right.
struct Misuse(String);

fn main() -> ExitCode {
    // Cargo calls us instead of the compiler where it should be timed.
    if let Some(code) = corpus::compiler() {
        return code;
    }
    let outcome = match cli::Cli::parse().command {
        cli::Command::Generate(arguments) => generate::run(&arguments),
        cli::Command::Lint(arguments) => lint::run(&arguments),
        cli::Command::Emulate(arguments) => emulate::run(&arguments),
        cli::Command::Faults(arguments) => faults::run(&arguments),
        cli::Command::Diff(arguments) => diff::run(&arguments),
        cli::Command::DiffSuite(arguments) => diff_suite::run(&arguments),
        cli::Command::DiffBench(arguments) => diff_bench::run(&arguments),
        cli::Command::Corpus(arguments) => corpus::run(&arguments),
        cli::Command::Conformance(arguments) => conformance::run(&arguments),
        cli::Command::Oracle(arguments) => oracle::run(&arguments),
        cli::Command::Validate(arguments) => validate::run(&arguments),
        cli::Command::Hostile(arguments) => hostile::run(&arguments),
        cli::Command::Growth(arguments) => growth::run(&arguments),
        cli::Command::Peers(arguments) => peers::run(&arguments),
        cli::Command::Cost(arguments) => cost::run(&arguments),
        cli::Command::SourceSuite(arguments) => source_suite::run(&arguments),
        cli::Command::Measured(arguments) => peers::measured(&arguments),
        cli::Command::CorpusOne(arguments) => corpus::one(&arguments),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(Misuse(message)) => {
            screen::complain(&format!("error: {message}\n"));
            ExitCode::from(2)
        }
    }
}
