//! `bindery`: calls any vendor from the command line.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    bindery_cli::run(std::env::args_os(), vendors::VENDORS, vendors::specification)
}
