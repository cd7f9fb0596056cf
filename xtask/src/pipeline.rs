//! From a specification to diagnostics and files.

use bindery::diagnostic::{Diagnostic, has_errors};
use bindery::source::Sources;
use bindery::{Level, Options, Reading, emit, lint, lower};

use crate::loader::DiskLoader;

/// A specification, read and checked.
pub struct Checked {
    pub sources: Sources,
    pub api: Option<bindery::model::Api>,
    pub diagnostics: Vec<Diagnostic>,
}

/// What came of a specification.
pub struct Generated {
    pub sources: Sources,
    pub diagnostics: Vec<Diagnostic>,
    /// None when there were errors.
    pub output: Option<Output>,
}

/// A crate, and figures about it.
pub struct Output {
    pub files: Vec<emit::File>,
    pub operations: usize,
    pub types: usize,
    pub rules: usize,
}

/// Reads and lints the specification at `path`.
pub fn check(loader: &mut DiskLoader, path: &str, level: Level) -> Checked {
    let Reading { sources, api, mut diagnostics } = bindery::read(path, loader, Options { level });
    if let Some(api) = &api {
        diagnostics.extend(lint::lint(api, &sources, level));
    }
    Checked { sources, api, diagnostics }
}

/// Reads, lints and, if there is no error, writes the specification at `path` as Rust.
pub fn generate(
    loader: &mut DiskLoader,
    path: &str,
    level: Level,
    options: &lower::Options,
) -> Generated {
    let Checked { sources, api, mut diagnostics } = check(loader, path, level);
    let Some(api) = api.filter(|_| !has_errors(&diagnostics)) else {
        return Generated { sources, diagnostics, output: None };
    };
    let (krate, findings) = lower::lower(&api, &sources, options);
    diagnostics.extend(findings);
    let output = (!has_errors(&diagnostics)).then(|| Output {
        files: emit::emit(&krate),
        operations: api.operations.len(),
        types: krate.types.list.len(),
        rules: krate.rules.checked,
    });
    Generated { sources, diagnostics, output }
}
