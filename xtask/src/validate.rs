//! `cargo xtask validate`: JSON bodies against a schema, for people without a Rust program.

use std::path::Path;
use std::process::Command;

use bindery::lower::rules;
use bindery::model::{SchemaId, Schemas};
use bindery::source::{FileId, Location, Sources};
use bindery::{Options, read, read_schema};

use crate::cli::ValidateArguments;
use crate::compiled::Compiled;
use crate::loader::DiskLoader;
use crate::report::{self, Findings};
use crate::workspace::{self, Workspace};
use crate::{Misuse, Outcome, screen};

/// Warnings of a kind that are shown.
const SHOWN: usize = 8;

/// Checks all files, or standard input.
pub fn run(arguments: &ValidateArguments) -> Result<Outcome, Misuse> {
    workspace::expect_file(&arguments.spec)?;
    for file in arguments.files.iter().filter(|file| file.as_os_str() != "-") {
        workspace::expect_file(file)?;
    }
    let Some((schemas, root, sources)) = schema(&arguments.spec, &arguments.schema)? else {
        return Ok(Outcome::Findings);
    };
    let mut diagnostics = Vec::new();
    let options = rules::Options { formats: arguments.formats };
    let (rules, entry) = rules::of_schema(&schemas, root, &sources, options, &mut diagnostics);
    complain(&sources, &diagnostics);
    let workspace = Workspace::find()?;
    let target = workspace.root().join("target/validate");
    let failed = |error: std::io::Error| Misuse(error.to_string());
    let mut compiled =
        Compiled::new("validate", &target.join("crate"), &workspace.runtime()?).map_err(failed)?;
    compiled.add(&rules, entry, &arguments.spec.to_string_lossy()).map_err(failed)?;
    let body = "testing::report(judges[0])";
    let result = " -> std::process::ExitCode";
    let program = compiled.build(&workspace.root().join("target/validators"), result, body)?;
    let mut command = Command::new(program);
    if arguments.json {
        command.arg("--json");
    }
    let status = command.args(&arguments.files).status().map_err(failed)?;
    match status.code() {
        Some(0) => Ok(Outcome::Fine),
        Some(1) => Ok(Outcome::Findings),
        _ => Err(Misuse(format!("the validator does not run: {status}"))),
    }
}

/// The schema at a place of a document; none where the document has errors, which are printed.
fn schema(spec: &Path, pointer: &str) -> Result<Option<(Schemas, SchemaId, Sources)>, Misuse> {
    let name = spec.to_string_lossy().into_owned();
    let (file, pointer) = pointer.split_once('#').unwrap_or(("", pointer));
    if !pointer.is_empty() && !pointer.starts_with('/') {
        let message = format!("`{pointer}` is no JSON pointer: it begins with `/`");
        return Err(Misuse(message));
    }
    let (schemas, sources, diagnostics) = match is_openapi(&name) {
        true => {
            let reading = read(&name, &mut DiskLoader::new(""), Options::default());
            (reading.api.map(|api| api.schemas), reading.sources, reading.diagnostics)
        }
        false => {
            let reading = read_schema(&name, &mut DiskLoader::new(""), Options::default());
            (reading.schemas.map(|(schemas, _)| schemas), reading.sources, reading.diagnostics)
        }
    };
    let errors: Vec<_> = diagnostics.into_iter().filter(|it| it.is_error()).collect();
    complain(&sources, &errors);
    let Some(schemas) = schemas.filter(|_| errors.is_empty()) else { return Ok(None) };
    let place = followed(&sources, named(&sources, spec, file)?, pointer);
    let found = schemas.iter().find(|(_, schema)| schema.location == place).map(|(id, _)| id);
    match found {
        Some(id) => Ok(Some((schemas, id, sources))),
        None => Err(Misuse(absent(&schemas, &sources, place.file, pointer))),
    }
}

/// Whether the document has `openapi` at its root; what can't be read is told of later.
fn is_openapi(name: &str) -> bool {
    let (mut sources, mut diagnostics) = (Sources::new(), Vec::new());
    let file = sources.load(name, None, &mut DiskLoader::new(""), &mut diagnostics);
    let root = file.and_then(|file| sources.root(file));
    root.is_none_or(|root| root.child("openapi").is_some())
}

/// The place, past all that only refer on within the document.
fn followed(sources: &Sources, file: FileId, pointer: &str) -> Location {
    let mut place = Location { file, pointer: pointer.to_owned() };
    // References in a circle have been refused.
    for _ in 0..1_000 {
        let node =
            sources.node(&place).filter(|node| node.as_object().is_some_and(|it| it.len() == 1));
        let reference = node.and_then(|node| node.child("$ref")).and_then(|node| node.as_str());
        match reference.and_then(|text| text.strip_prefix('#')) {
            Some(next) => next.clone_into(&mut place.pointer),
            None => break,
        }
    }
    place
}

/// The file of a document, by its path from the folder of the first one.
fn named(sources: &Sources, spec: &Path, file: &str) -> Result<FileId, Misuse> {
    if file.is_empty() {
        return Ok(FileId::default());
    }
    let path = spec.with_file_name(file).to_string_lossy().into_owned();
    let found = sources.files().find(|(_, there)| there.path() == path);
    let missing = || Misuse(format!("{} leads to no file `{path}`", spec.display()));
    found.map(|(id, _)| id).ok_or_else(missing)
}

fn absent(schemas: &Schemas, sources: &Sources, file: FileId, pointer: &str) -> String {
    let name = sources.path(file);
    let mut named: Vec<&str> = schemas
        .iter()
        .filter(|(_, schema)| schema.location.file == file)
        .map(|(_, schema)| schema.location.pointer.as_str())
        .filter(|place| place.matches('/').count() <= 3)
        .collect();
    named.sort_unstable();
    named.truncate(20);
    let some = named.join("\n  ");
    format!("{name} has no schema at `{pointer}`; it has, among others\n  {some}")
}

fn complain(sources: &Sources, diagnostics: &[bindery::diagnostic::Diagnostic]) {
    if !diagnostics.is_empty() {
        let findings = Findings { sources, diagnostics };
        screen::complain(&report::text(&findings, screen::complaints_are_coloured(), SHOWN, ""));
    }
}
