//! Any text ends in the files of a crate or in diagnostics: no panic, no hang.
//!
//! From the root of the repository, with `cargo install cargo-fuzz`:
//!
//! ```text
//! RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir codegen/fuzz -s none generate \
//!     /tmp/found codegen/fuzz/seeds/generate -- -max_len=8192 -timeout=10 -max_total_time=600
//! ```
//!
//! New inputs go into the first folder, which is not kept. A text that broke something becomes a case
//! in `tests/cases`, not a file here.

#![no_main]

use bindery::diagnostic::has_errors;
use bindery::ir::Runtime;
use bindery::source::Loader;
use bindery::{Faults, Level, Options, emit, lint, lower, read};
use libfuzzer_sys::fuzz_target;

/// One file, which may refer to itself.
struct Alone<'t>(&'t [u8]);

impl Loader for Alone<'_> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        match path {
            "openapi.yaml" => Ok(self.0.to_vec()),
            _ => Err("no such file".to_owned()),
        }
    }
}

fuzz_target!(|text: &[u8]| {
    // The first byte says how the rest is read.
    let Some((choice, text)) = text.split_first() else { return };
    let faults = if choice % 2 == 0 { Faults::Refused } else { Faults::Tolerated };
    let reading =
        read("openapi.yaml", &mut Alone(text), Options { level: Level::Foreign, faults });
    let Some(api) = reading.api else {
        assert!(has_errors(&reading.diagnostics), "neither API nor error");
        return;
    };
    lint::lint(&api, &reading.sources, Level::Foreign);
    if has_errors(&reading.diagnostics) {
        return;
    }
    let options = lower::Options {
        name: "made".to_owned(),
        version: lower::FIRST_VERSION.to_owned(),
        spec: "openapi.yaml".to_owned(),
        runtime: Runtime::Workspace,
        rules: Default::default(),
            round_trips: false,
    };
    let (krate, _) = lower::lower(&api, &reading.sources, &options);
    emit::emit(&krate);
});
