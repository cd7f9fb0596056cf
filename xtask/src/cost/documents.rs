//! The documents, and their schemas that have a name.

use std::path::{Path, PathBuf};

use bindery::model::{SchemaId, Schemas};
use bindery::source::Sources;
use bindery::{Options, Reading};

use crate::Misuse;
use crate::cli::CostArguments;
use crate::loader::DiskLoader;
use crate::report;
use crate::workspace::{self, Workspace};

/// A document, read.
pub struct Document {
    /// How the table names it.
    pub label: String,
    pub schemas: Schemas,
    pub sources: Sources,
    /// The schemas that get a validator, each once.
    pub roots: Vec<SchemaId>,
}

/// All documents; none where one has errors, which are printed.
pub fn read(
    workspace: &Workspace,
    arguments: &CostArguments,
) -> Result<Option<Vec<Document>>, Misuse> {
    let paths = match arguments.documents.is_empty() {
        false => arguments.documents.clone(),
        true => {
            let vendors = workspace.vendors()?.into_iter();
            vendors.map(|name| workspace.root().join(workspace.spec_of(&name))).collect()
        }
    };
    if paths.is_empty() {
        return Err(Misuse("there is no document below `spec`: name one".to_owned()));
    }
    paths.iter().try_for_each(|path| workspace::expect_file(path))?;
    let mut documents = Vec::new();
    for path in &paths {
        let Some(mut document) = one(path)? else { return Ok(None) };
        if let Some(most) = arguments.schemas {
            document.roots.truncate(most.get());
        }
        documents.push(document);
    }
    Ok(Some(documents))
}

fn one(path: &Path) -> Result<Option<Document>, Misuse> {
    let name = path.to_string_lossy();
    let reading = bindery::read(&name, &mut DiskLoader::new(""), Options::default());
    let Reading { sources, api, diagnostics } = reading;
    let errors: Vec<_> = diagnostics.into_iter().filter(|it| it.is_error()).collect();
    let Some(api) = api.filter(|_| errors.is_empty()) else {
        report::complain(&sources, &errors);
        return Ok(None);
    };
    let named = api.schemas.iter().filter(|(_, schema)| schema.name.is_some());
    let roots: Vec<SchemaId> = named.map(|(id, _)| id).collect();
    match roots.is_empty() {
        true => Err(Misuse(format!("{name}: no schema there has a name"))),
        false => Ok(Some(Document { label: label(path), schemas: api.schemas, sources, roots })),
    }
}

/// The name of the file, or of its folder where all files are named alike.
fn label(path: &Path) -> String {
    let named: PathBuf = match path.file_name().is_some_and(|name| name == "openapi.yaml") {
        true => path.parent().unwrap_or(path).to_path_buf(),
        false => path.with_extension(""),
    };
    named.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
