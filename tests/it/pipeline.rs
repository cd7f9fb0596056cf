//! The whole line, from a specification to files.

use bindery::diagnostic::has_errors;
use bindery::ir::{Crate, Runtime};
use bindery::source::Loader;
use bindery::{Options, emit, lint, lower as lowering, read};

/// The files of the crate, or none where errors say why.
pub fn generate(
    root: &str,
    loader: &mut dyn Loader,
    options: impl Into<Options>,
) -> Option<Vec<emit::File>> {
    lower(root, loader, options).map(|krate| emit::emit(&krate))
}

/// The crate before it is printed, or none where errors say why.
pub fn lower(root: &str, loader: &mut dyn Loader, options: impl Into<Options>) -> Option<Crate> {
    let options = options.into();
    let level = options.level;
    let reading = read(root, loader, options);
    let mut diagnostics = reading.diagnostics;
    let Some(api) = reading.api else {
        assert!(has_errors(&diagnostics), "neither API nor error");
        return None;
    };
    diagnostics.extend(lint::lint(&api, &reading.sources, level));
    if has_errors(&diagnostics) {
        return None;
    }
    let options = lowering::Options {
        name: "made".to_owned(),
        version: lowering::FIRST_VERSION.to_owned(),
        spec: root.to_owned(),
        runtime: Runtime::Workspace,
        rules: Default::default(),
        round_trips: false,
    };
    let (krate, findings) = lowering::lower(&api, &reading.sources, &options);
    (!has_errors(&findings)).then_some(krate)
}
