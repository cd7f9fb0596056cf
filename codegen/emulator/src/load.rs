//! From the texts of a specification to its model, without a disk.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;

use bindery::Level;
use bindery::diagnostic::Diagnostic;
use bindery::model::Api;
use bindery::source::{Loader, Sources};

/// Why a specification can't be played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError(String);

impl fmt::Display for LoadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for LoadError {}

/// Reads a specification from its files, given as names and texts. The first is the document
/// itself, the others are those that it refers to.
///
/// # Errors
/// What is wrong with the document, each with its line.
///
/// ```
/// let api = bindery_emulator::load([("api.yaml", "
/// openapi: 3.1.1
/// info: { title: Small, version: '1' }
/// paths: {}
/// ")]).unwrap();
/// assert_eq!(api.info.title, "Small");
/// ```
pub fn load<N, T>(files: impl IntoIterator<Item = (N, T)>) -> Result<Api, LoadError>
where
    N: Into<String>,
    T: Into<String>,
{
    let files = files.into_iter().map(|(name, text)| (name.into(), text.into()));
    let files: Vec<(String, String)> = files.collect();
    let Some((root, _)) = files.first() else {
        return Err(LoadError("no file is given".to_owned()));
    };
    let root = root.clone();
    read(&root, &mut Texts(files.into_iter().collect()))
}

/// Reads a specification from its file, and those that it refers to.
///
/// # Errors
/// What is wrong with the document, each with its line.
pub fn load_file(path: impl AsRef<Path>) -> Result<Api, LoadError> {
    read(&path.as_ref().to_string_lossy(), &mut Disk)
}

fn read(root: &str, loader: &mut dyn Loader) -> Result<Api, LoadError> {
    let reading = bindery::read(root, loader, Level::Foreign.into());
    let errors = reading.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
    let errors: Vec<String> = errors.map(|error| line(error, &reading.sources)).collect();
    match reading.api {
        Some(api) if errors.is_empty() => Ok(api),
        _ if errors.is_empty() => Err(LoadError(format!("`{root}` is no OpenAPI document"))),
        _ => Err(LoadError(errors.join("\n"))),
    }
}

struct Disk;

impl Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|error| error.to_string())
    }
}

struct Texts(HashMap<String, String>);

impl Loader for Texts {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let text = self.0.get(path).ok_or_else(|| "no such file".to_owned())?;
        Ok(text.clone().into_bytes())
    }
}

fn line(diagnostic: &Diagnostic, sources: &Sources) -> String {
    match diagnostic.labels.first() {
        Some(label) => {
            let (line, column) = sources.line_column(label.span);
            let path = sources.path(label.span.file);
            format!("{path}:{line}:{column}: {}", diagnostic.message)
        }
        None => diagnostic.message.clone(),
    }
}
