//! The official suite as it lies on disk: files of groups, each a schema and tests.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::Misuse;

/// A file of the suite.
pub struct File {
    /// Its path from the folder.
    pub name: String,
    /// What it belongs to.
    pub part: Part,
    /// Its schemas and their tests.
    pub groups: Vec<Group>,
}

/// The parts of the suite that are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What every implementation must do.
    Required,
    /// What one may do otherwise.
    Optional,
    /// What `format` means where it is checked.
    Format,
}

impl Part {
    /// One word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Format => "format",
        }
    }
}

/// A schema and what it should say of some values. Texts are kept as they are written.
#[derive(Deserialize)]
pub struct Group {
    pub description: String,
    pub schema: Box<RawValue>,
    pub tests: Vec<Test>,
}

/// A value.
#[derive(Deserialize)]
pub struct Test {
    pub description: String,
    pub data: Box<RawValue>,
    pub valid: bool,
}

/// Reads all files of the suite below a folder.
pub fn read(folder: &Path) -> Result<Vec<File>, Misuse> {
    let mut paths = Vec::new();
    collect(folder, &mut paths).map_err(|e| Misuse(format!("{}: {e}", folder.display())))?;
    paths.iter().map(|path| file(folder, path)).collect()
}

fn file(folder: &Path, path: &Path) -> Result<File, Misuse> {
    let failed = |why: String| Misuse(format!("{}: {why}", path.display()));
    let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let folders: Vec<&str> = name.split('/').rev().skip(1).collect();
    let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    let groups = serde_json::from_str(&text)
        .map_err(|error| failed(format!("is no file of JSON Schema's suite: {error}")))?;
    let part = match () {
        () if folders.contains(&"format") => Part::Format,
        () if folders.contains(&"optional") => Part::Optional,
        () => Part::Required,
    };
    Ok(File { name, part, groups })
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let entries: Result<Vec<_>, _> = fs::read_dir(folder)?.collect();
    let mut entries: Vec<PathBuf> = entries?.into_iter().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            paths.push(path);
        }
    }
    Ok(())
}

/// The folder `remotes` beside the tests, or above them.
pub fn remotes(folder: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(folder).ok()?;
    folder.ancestors().map(|above| above.join("remotes")).find(|path| path.is_dir())
}

/// A text as one line: white space between values counts for nothing, and within texts JSON has no
/// line feeds.
pub fn one_line(text: &RawValue) -> String {
    text.get().replace(['\n', '\r', '\t'], " ")
}
