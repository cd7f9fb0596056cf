//! `cargo xtask cost`: what validators cost to compile, beside those of the macro of `jsonschema`.
//!
//! Both get a validator for each schema of a document that has a name, in a program that calls the one
//! it is asked for. Ours are written together and call each other; each use of the macro stands alone,
//! as it has no way to share.

mod documents;
mod measure;
mod programs;
mod table;

use std::path::PathBuf;

use serde::Serialize;

use crate::cli::CostArguments;
use crate::corpus::Note;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, progress, screen};

use documents::Document;
use measure::Package;
use programs::Maker;

/// What the validators of one document came to. Nothing: it was not measured.
#[derive(Default, Serialize)]
struct Figures {
    document: String,
    validators: &'static str,
    schemas: usize,
    lines: Option<usize>,
    check: Option<Note>,
    build: Option<Note>,
    /// Bytes of the stripped program, beyond those of one without validators.
    bytes: Option<u64>,
    /// What is missing, and why.
    remarks: Vec<String>,
}

/// What everything is done with.
struct Job<'a> {
    arguments: &'a CostArguments,
    workspace: Workspace,
    /// Below it are the packages, and what cargo makes of them.
    folder: PathBuf,
}

/// Measures all documents.
pub fn run(arguments: &CostArguments) -> Result<Outcome, Misuse> {
    let workspace = Workspace::find()?;
    let Some(documents) = documents::read(&workspace, arguments)? else {
        return Ok(Outcome::Findings);
    };
    let folder = workspace.root().join("target/cost");
    let job = Job { arguments, workspace, folder };
    let makers: &[Maker] = match arguments.alone {
        true => &[Maker::Ours],
        false => &[Maker::Ours, Maker::Macro],
    };
    let bar = progress::bar(documents.len() * makers.len());
    let mut all = Vec::new();
    let packages = makers.iter().map(|maker| Package::new(&job, *maker));
    let packages = packages.collect::<Result<Vec<_>, _>>()?;
    for document in &documents {
        for package in &packages {
            bar.set_message(format!("{} on {}", package.maker.name(), document.label));
            all.push(one(package, document)?);
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    match arguments.json {
        true => {
            let text = serde_json::to_string_pretty(&all).map_err(|e| Misuse(e.to_string()))?;
            screen::print(&format!("{text}\n"));
        }
        false => screen::print(&table::markdown(&all)),
    }
    Ok(Outcome::Fine)
}

fn one(package: &Package<'_>, document: &Document) -> Result<Figures, Misuse> {
    let mut figures = Figures {
        document: document.label.clone(),
        validators: package.maker.name(),
        schemas: document.roots.len(),
        ..Figures::default()
    };
    match programs::program(package.maker, document) {
        Ok(program) => package.measure(program, &mut figures)?,
        Err(trouble) => figures.remarks.push(trouble),
    }
    Ok(figures)
}
