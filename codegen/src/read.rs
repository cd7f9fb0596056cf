//! From the name of a file to the model of its API.

use crate::diagnostic::Diagnostic;
use crate::document::grammar::Shape;
use crate::document::{Findings, Version, version};
use crate::level::{Faults, Level};
use crate::model::{Api, SchemaId, Schemas};
use crate::resolve::{self, DOCUMENT};
use crate::source::{FileId, Loader, Location, Sources};

/// How to read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Whose document it is.
    pub level: Level,
    /// What becomes of faults of the document itself.
    pub faults: Faults,
}

impl From<Level> for Options {
    fn from(level: Level) -> Self {
        Self { level, faults: Faults::Refused }
    }
}

/// What has been read.
#[derive(Debug)]
pub struct Reading {
    /// Every file that the document reaches.
    pub sources: Sources,
    /// The API, as far as it could be understood. What an error speaks of is left out, or allows
    /// anything. None when there is no document of a supported version.
    pub api: Option<Api>,
    /// All that is wrong, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the OpenAPI document at the path `root` and all files that it refers to.
pub fn read(root: &str, loader: &mut dyn Loader, options: Options) -> Reading {
    let mut sources = Sources::new();
    let mut findings = Findings::new(options.level, options.faults);
    let api = open(root, &mut sources, loader, &mut findings).and_then(|file| {
        let root = Location { file, pointer: String::new() };
        let version = match version(sources.root(file)?) {
            Ok(version) => version,
            Err(diagnostic) => {
                findings.add_final(*diagnostic);
                return None;
            }
        };
        let links = resolve::link(&root, &DOCUMENT, version, &mut sources, loader, &mut findings);
        resolve::api(&root, version, &sources, &links, &mut findings)
    });
    Reading { sources, api, diagnostics: findings.finish() }
}

/// What has been read of a bare JSON Schema.
#[derive(Debug)]
pub struct SchemaReading {
    /// Every file that the schema reaches.
    pub sources: Sources,
    /// The schemas, and which of them is the document's.
    pub schemas: Option<(Schemas, SchemaId)>,
    /// All that is wrong, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the JSON Schema (2020-12) at the path `root` and all files that it refers to.
pub fn read_schema(root: &str, loader: &mut dyn Loader, options: Options) -> SchemaReading {
    let mut sources = Sources::new();
    let mut findings = Findings::new(options.level, options.faults);
    let schemas = open(root, &mut sources, loader, &mut findings).and_then(|file| {
        let root = Location { file, pointer: String::new() };
        sources.root(file)?;
        let (shape, version) = (&Shape::Schema, Version::V3_1);
        let links = resolve::link(&root, shape, version, &mut sources, loader, &mut findings);
        resolve::schema_document(&root, &sources, &links, &mut findings)
    });
    SchemaReading { sources, schemas, diagnostics: findings.finish() }
}

fn open(
    path: &str,
    sources: &mut Sources,
    loader: &mut dyn Loader,
    findings: &mut Findings,
) -> Option<FileId> {
    let mut diagnostics = Vec::new();
    let file = sources.load(path, None, loader, &mut diagnostics);
    // Without a tree there is nothing to be tolerant about.
    let readable = file.is_some_and(|file| sources.root(file).is_some());
    for diagnostic in diagnostics {
        match readable {
            true => findings.add(diagnostic),
            false => findings.add_final(diagnostic),
        }
    }
    file
}
