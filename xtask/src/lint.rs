//! `cargo xtask lint`: what is wrong with a specification.

use std::path::{Path, PathBuf};

use bindery::Level;
use bindery::diagnostic::has_errors;

use crate::cli::{Format, LintArguments};
use crate::loader::DiskLoader;
use crate::pipeline::{self, Checked};
use crate::report::{self, Findings};
use crate::workspace::{self, Workspace};
use crate::{Misuse, Outcome, progress, screen};

/// Of each code below an error, so many findings are shown with their lines.
const SHOWN: usize = 20;

/// Checks the documents and prints what was found.
pub fn run(arguments: &LintArguments) -> Result<Outcome, Misuse> {
    let checked = match arguments.files.is_empty() {
        true => check_own()?,
        false => check_named(arguments)?,
    };
    let findings: Vec<_> = checked
        .iter()
        .map(|one| Findings { sources: &one.sources, diagnostics: &one.diagnostics })
        .collect();
    match arguments.format {
        Format::Text => print_text(&findings, checked.len()),
        Format::Json => screen::print(&format!("{:#}\n", report::json(&findings))),
        Format::Sarif => screen::print(&format!("{:#}\n", report::sarif(&findings))),
    }
    match checked.iter().any(|one| has_errors(&one.diagnostics)) {
        true => Ok(Outcome::Findings),
        false => Ok(Outcome::Fine),
    }
}

fn check_own() -> Result<Vec<Checked>, Misuse> {
    let workspace = Workspace::find()?;
    let specs = workspace.specs();
    let bar = progress::bar(specs.len());
    let checked = specs.iter().map(|path| {
        bar.set_message(path.clone());
        let checked =
            pipeline::check(&mut DiskLoader::new(workspace.root()), path, Level::House.into());
        bar.inc(1);
        checked
    });
    let checked = checked.collect();
    bar.finish_and_clear();
    Ok(checked)
}

fn check_named(arguments: &LintArguments) -> Result<Vec<Checked>, Misuse> {
    let own = Workspace::find().ok().map(|workspace| workspace.root().join("spec"));
    let check = |path: &PathBuf| {
        workspace::expect_file(path)?;
        let level = if is_under(path, own.as_deref()) { Level::House } else { Level::Foreign };
        let root = if level.is_house() { root_of(path) } else { path.clone() };
        Ok(pipeline::check(&mut DiskLoader::new(""), &root.to_string_lossy(), level.into()))
    };
    arguments.files.iter().map(check).collect()
}

/// A part of one of our specifications is checked as part of the whole.
fn root_of(path: &Path) -> PathBuf {
    let whole = path.with_file_name("openapi.yaml");
    if whole.is_file() { whole } else { path.to_path_buf() }
}

fn is_under(path: &Path, folder: Option<&Path>) -> bool {
    let folder = folder.and_then(|folder| folder.canonicalize().ok());
    let path = path.canonicalize();
    folder.is_some_and(|folder| path.is_ok_and(|path| path.starts_with(folder)))
}

fn print_text(all: &[Findings<'_>], documents: usize) {
    for findings in all {
        let (coloured, rest) = (screen::output_is_coloured(), ": `--format json` has all");
        screen::print(&report::text(findings, coloured, SHOWN, rest));
    }
    let count = report::count(all.iter().flat_map(|findings| findings.diagnostics));
    let plural = if documents == 1 { "" } else { "s" };
    let none = if count.is_empty() { ": no findings" } else { "" };
    screen::print(&format!("{documents} document{plural}{none}\n{count}"));
}
