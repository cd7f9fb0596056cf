//! From a document to a crate and its surface.

use bindery::diagnostic::has_errors;
use bindery::emit::{self, File};
use bindery::ir::Runtime;
use bindery::lower::{self, Options};
use bindery::surface::{self, Surface};
use bindery::{Level, Reading};
use serde_json::Value;

use crate::Misuse;
use crate::loader::{DOCUMENT, TextLoader};

/// The name by which programs know every crate, whatever its package is called.
pub const LIBRARY: &str = "api";

/// A crate.
pub struct Made {
    /// Its surface, under the name [`LIBRARY`].
    pub surface: Surface,
    /// Its manifest and its sources.
    pub files: Vec<File>,
    /// What stands for all that is emitted.
    pub texts: Vec<File>,
}

/// Makes the crate of a document under the name of a package.
pub fn make(document: &Value, package: &str, runtime: &str) -> Result<Made, Misuse> {
    let text = document.to_string();
    let mut loader = TextLoader { text: &text, remotes: None };
    let options = bindery::Options { level: Level::Foreign, ..Default::default() };
    let Reading { sources, api, diagnostics } = bindery::read(DOCUMENT, &mut loader, options);
    let refused = || Misuse(format!("{package}: the document is refused: {diagnostics:?}"));
    let api = api.filter(|_| !has_errors(&diagnostics)).ok_or_else(refused)?;
    let options = Options {
        name: LIBRARY.to_owned(),
        version: lower::FIRST_VERSION.to_owned(),
        spec: "openapi.yaml".to_owned(),
        runtime: Runtime::Member(runtime.to_owned()),
        rules: Default::default(),
        round_trips: false,
    };
    let (mut krate, _) = lower::lower(&api, &sources, &options);
    let surface = surface::surface(&krate);
    let texts = emit::emit(&krate);
    krate.name = package.to_owned();
    let own = |file: &File| file.path == "Cargo.toml" || file.path.starts_with("src/");
    let files = emit::emit(&krate).into_iter().filter(own).collect();
    Ok(Made { surface, files, texts })
}
