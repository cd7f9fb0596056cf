//! From a specification to diagnostics and files.

use std::num::NonZeroUsize;

use bindery::diagnostic::{Diagnostic, has_errors};
use bindery::ir::RoundTrips;
use bindery::source::Sources;
use bindery::{Options, Reading, emit, lint, lower};

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
    /// Whether the crate has the vendor as a value.
    pub is_vendor: bool,
    pub round_trips: Option<RoundTrips>,
}

/// Reads and lints the specification at `path`.
pub fn check(loader: &mut DiskLoader, path: &str, reading: Options) -> Checked {
    let Reading { sources, api, mut diagnostics } = bindery::read(path, loader, reading);
    if let Some(api) = &api {
        diagnostics.extend(lint::lint(api, &sources, reading.level));
    }
    Checked { sources, api, diagnostics }
}

/// Reads somebody else's specification at `path`.
pub fn read_foreign(loader: &mut DiskLoader, path: &str) -> Checked {
    read(loader, path, Options::default())
}

/// Reads the specification at `path`. Ours is linted as well: nobody here can mend those of others,
/// and what matters to their crates is said by the generator.
fn read(loader: &mut DiskLoader, path: &str, reading: Options) -> Checked {
    if reading.level.is_house() {
        return check(loader, path, reading);
    }
    let Reading { sources, api, diagnostics } = bindery::read(path, loader, reading);
    Checked { sources, api, diagnostics }
}

/// Reads and, if there is no error, writes the specification at `path` as Rust.
pub fn generate(
    loader: &mut DiskLoader,
    path: &str,
    reading: Options,
    options: &lower::Options,
) -> Generated {
    let Checked { sources, api, mut diagnostics } = read(loader, path, reading);
    let Some(api) = api.filter(|_| !has_errors(&diagnostics)) else {
        return Generated { sources, diagnostics, output: None };
    };
    let (krate, findings) = lower::lower(&api, &sources, options);
    diagnostics.extend(findings);
    let output = (!has_errors(&diagnostics)).then(|| Output {
        files: emit::emit_on(&krate, threads()),
        operations: api.operations.len(),
        types: krate.types.list.len(),
        rules: krate.rules.checked,
        is_vendor: krate.client.vendor.is_some(),
        round_trips: krate.round_trips,
    });
    Generated { sources, diagnostics, output }
}

/// As many threads as the machine runs at once.
fn threads() -> NonZeroUsize {
    std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}
