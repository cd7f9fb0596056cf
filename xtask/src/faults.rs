//! `cargo xtask faults`: the fault matrix, row by row, in a release build.

use std::process::Command;

use crate::cli::FaultsArguments;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, process};

/// Builds the program of the matrix and lets it print. What cargo does meanwhile stands on standard error.
pub fn run(arguments: &FaultsArguments) -> Result<Outcome, Misuse> {
    let workspace = Workspace::find()?;
    let mut cargo: Command = process::own_cargo();
    cargo.current_dir(workspace.root());
    cargo.args(["run", "--release", "--package", "faults", "--"]).args(&arguments.rows);
    let status = cargo.status().map_err(|error| Misuse(format!("cargo: {error}")))?;
    match status.code() {
        Some(0) => Ok(Outcome::Fine),
        Some(1) => Ok(Outcome::Findings),
        _ => Err(Misuse(format!("the matrix ended with {status}"))),
    }
}
