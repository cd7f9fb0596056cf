//! Which files of a folder are OpenAPI documents.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::Misuse;

/// What was found.
#[derive(Default)]
pub struct Found {
    /// The documents, and how they are named in the table.
    pub documents: Vec<(PathBuf, String)>,
    /// Files without `openapi` at their root: parts of other documents, and other things.
    pub parts: usize,
    /// Documents of OpenAPI's predecessor.
    pub swagger: usize,
    /// Files that can't be YAML or JSON by their names.
    pub others: usize,
}

/// Looks through folders and below; a named file is always taken.
pub fn find(paths: &[PathBuf]) -> Result<Found, Misuse> {
    let mut found = Found::default();
    for path in paths {
        if path.is_dir() {
            search(path, path, &mut found);
        } else if path.is_file() {
            found.documents.push((path.clone(), file_name(path)));
        } else {
            return Err(Misuse(format!("{}: no such file or folder", path.display())));
        }
    }
    Ok(found)
}

fn search(base: &Path, folder: &Path, found: &mut Found) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            let hidden = file_name(&path).starts_with('.');
            if !hidden && !path.is_symlink() {
                search(base, &path, found);
            }
            continue;
        }
        match kind(&path) {
            Kind::Document => {
                let name = path.strip_prefix(base).unwrap_or(&path).to_string_lossy().into_owned();
                found.documents.push((path, name));
            }
            Kind::Swagger => found.swagger += 1,
            Kind::Part => found.parts += 1,
            Kind::Other => found.others += 1,
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether the file has `openapi` at its root.
pub fn is_document(path: &Path) -> bool {
    matches!(kind_of_content(path), Kind::Document)
}

enum Kind {
    Document,
    Swagger,
    Part,
    Other,
}

fn kind(path: &Path) -> Kind {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if !matches!(extension.as_str(), "yaml" | "yml" | "json") {
        return Kind::Other;
    }
    kind_of_content(path)
}

fn kind_of_content(path: &Path) -> Kind {
    let bytes = fs::read(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    match text.trim_start().starts_with(['{', '[']) {
        true => kind_of_json(text),
        false => kind_of_yaml(text),
    }
}

/// The keys that tell documents from other files.
#[derive(Deserialize)]
struct Root {
    openapi: Option<IgnoredAny>,
    swagger: Option<IgnoredAny>,
}

fn kind_of_json(text: &str) -> Kind {
    /// Where broken text is searched for the key.
    const BEGINNING: usize = 4_096;
    match serde_json::from_str::<Root>(text) {
        Ok(Root { openapi: Some(_), .. }) => Kind::Document,
        Ok(Root { swagger: Some(_), .. }) => Kind::Swagger,
        Ok(_) => Kind::Part,
        Err(_) => {
            let beginning: String = text.chars().take(BEGINNING).collect();
            match beginning.contains("\"openapi\"") || beginning.contains("openapi:") {
                true => Kind::Document,
                false => Kind::Part,
            }
        }
    }
}

/// In a block of YAML, the keys of the root stand at the beginning of their lines.
fn kind_of_yaml(text: &str) -> Kind {
    let has = |key: &str| {
        text.lines().any(|line| {
            let line = line.trim_start_matches(['"', '\'']);
            let rest = line.strip_prefix(key).map(|rest| rest.trim_start_matches(['"', '\'']));
            rest.is_some_and(|rest| rest.trim_start().starts_with(':'))
        })
    };
    match (has("openapi"), has("swagger")) {
        (true, _) => Kind::Document,
        (false, true) => Kind::Swagger,
        (false, false) => Kind::Part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_at_the_root_makes_a_document() {
        for text in ["openapi: 3.1.0\n", "# x\n'openapi' : '3.0.0'\n", "info: {}\nopenapi: 3.0.3"] {
            assert!(matches!(kind_of_yaml(text), Kind::Document), "{text}");
        }
        assert!(matches!(kind_of_yaml("type: object\nx:\n  openapi: 3.1.0\n"), Kind::Part));
        assert!(matches!(kind_of_yaml("swagger: '2.0'\n"), Kind::Swagger));
        assert!(matches!(kind_of_json("{\"info\": {}, \"openapi\": \"3.1.0\"}"), Kind::Document));
        assert!(matches!(kind_of_json("{\"x\": {\"openapi\": 1}}"), Kind::Part));
        assert!(matches!(kind_of_json("{\"openapi\": \"3.1.0\", "), Kind::Document));
    }
}
