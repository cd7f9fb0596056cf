//! Documents of tests, read and compared.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::diff::{self, Report, Revised};
use bindery::model::Api;
use bindery::source::{Loader, Sources};
use bindery::{Faults, Level, Options, Reading, read};
use serde_json::{Value, json};

/// A document that has been read.
pub struct Document {
    pub sources: Sources,
    pub api: Api,
}

/// One text, whatever the path.
struct Text<'a>(&'a str);

impl Loader for Text<'_> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let is_it = path == NAME;
        is_it.then(|| self.0.as_bytes().to_vec()).ok_or("no such file".to_owned())
    }
}

/// Files below a folder.
struct Disk<'p>(&'p Path);

impl Loader for Disk<'_> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| error.to_string())
    }
}

const NAME: &str = "openapi.json";

impl Document {
    /// The document that this text is.
    pub fn of(text: &str) -> Self {
        Self::read(NAME, &mut Text(text))
    }

    /// The document in this file.
    pub fn at(path: &Path) -> Self {
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        Self::read(&name, &mut Disk(path.parent().expect("a file is in a folder")))
    }

    fn read(name: &str, loader: &mut dyn Loader) -> Self {
        let options = Options { level: Level::Foreign, faults: Faults::Tolerated };
        let Reading { sources, api, diagnostics } = read(name, loader, options);
        let errors: Vec<_> = diagnostics.into_iter().filter(|it| it.is_error()).collect();
        assert!(errors.is_empty(), "{name}: {}", crate::cases::shown(&errors, &sources));
        Self { sources, api: api.expect("without an error there is an API") }
    }

    fn revised(&self) -> Revised<'_> {
        Revised { api: &self.api, sources: &self.sources }
    }
}

/// What changed between two documents.
pub fn compare(base: &Document, head: &Document) -> Report {
    diff::compare(base.revised(), head.revised())
}

/// A whole document from some of its members.
pub fn whole(members: &Value) -> String {
    let mut document = json!({
        "openapi": "3.1.1",
        "info": { "title": "Case", "version": "1" },
        "paths": {},
        "components": { "securitySchemes": {
            "key": { "type": "http", "scheme": "basic" },
            "token": { "type": "http", "scheme": "bearer" },
        } },
    });
    let members = members.as_object().expect("members of a document");
    for (key, value) in members {
        document[key] = value.clone();
    }
    document.to_string()
}

/// Below the root of the repository.
pub fn at_root(path: &str) -> PathBuf {
    crate::house::sources::root().join(path)
}
