//! `cargo xtask validate`: JSON bodies against a schema, for people without a Rust program.

use std::path::Path;
use std::process::Command;

use bindery::document::suggest;
use bindery::lower::rules;
use bindery::model::{SchemaId, Schemas};
use bindery::source::{FileId, Location, Sources};
use bindery::{Options, read, read_schema};
use clap::ValueEnum as _;

use crate::cli::{ResultForm, ValidateArguments};
use crate::compiled::Validators;
use crate::corpus;
use crate::loader::DiskLoader;
use crate::report;
use crate::workspace::{self, Workspace};
use crate::{Misuse, Outcome};

/// Checks all files, or standard input.
pub fn run(arguments: &ValidateArguments) -> Result<Outcome, Misuse> {
    workspace::expect_file(&arguments.spec)?;
    for file in arguments.files.iter().filter(|file| file.as_os_str() != "-") {
        workspace::expect_file(file)?;
    }
    let Some((schemas, root, sources)) = schema(&arguments.spec, &arguments.schema)? else {
        return Ok(Outcome::Findings);
    };
    let options = rules::Options { formats: arguments.formats, contents: arguments.contents };
    let mut validators = Validators::new(&Workspace::find()?, "validate")?;
    let (_, diagnostics) = validators.add((&schemas, root), &sources, options)?;
    report::complain(&sources, &diagnostics);
    let mut command = Command::new(validators.reporter()?);
    let output = if arguments.json { ResultForm::List } else { arguments.output };
    let form = output.to_possible_value().ok_or_else(|| Misuse("no such output".to_owned()))?;
    command.arg(format!("--{}", form.get_name()));
    let status = command.args(&arguments.files).status();
    let status = status.map_err(|error| Misuse(error.to_string()))?;
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
    let mut root = None;
    let (schemas, sources, diagnostics) = match corpus::is_document(spec) {
        true => {
            let reading = read(&name, &mut DiskLoader::new(""), Options::default());
            (reading.api.map(|api| api.schemas), reading.sources, reading.diagnostics)
        }
        false => {
            let reading = read_schema(&name, &mut DiskLoader::new(""), Options::default());
            let alone = reading.schemas.as_ref().map(|(_, root)| *root);
            root = alone.filter(|_| file.is_empty() && pointer.is_empty());
            (reading.schemas.map(|(schemas, _)| schemas), reading.sources, reading.diagnostics)
        }
    };
    // A schema by itself is its user's own, who wants to know of each slip.
    let own = root.is_some();
    let failed = diagnostics.iter().any(|it| it.is_error());
    let told: Vec<_> = diagnostics.into_iter().filter(|it| own || it.is_error()).collect();
    report::complain(&sources, &told);
    let Some(schemas) = schemas.filter(|_| !failed) else { return Ok(None) };
    if let Some(root) = root {
        return Ok(Some((schemas, root, sources)));
    }
    let place = followed(&sources, named(&sources, spec, file)?, pointer);
    let found = schemas.iter().find(|(_, schema)| schema.location == place).map(|(id, _)| id);
    match found {
        Some(id) => Ok(Some((schemas, id, sources))),
        None => Err(Misuse(absent(&schemas, &sources, place.file, pointer))),
    }
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
    let here = schemas.iter().filter(|(_, schema)| schema.location.file == file);
    let places: Vec<&str> = here.map(|(_, it)| it.location.pointer.as_str()).collect();
    let hint = match suggest::nearest(pointer, places.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let named = places.iter().filter(|place| place.matches('/').count() <= 3);
            format!("it has {}", suggest::listed(named.take(20).copied()))
        }
    };
    format!("{name} has no schema at `{pointer}`: {hint}")
}
