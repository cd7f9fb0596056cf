//! Lints: what each finds and what it leaves alone.

use std::fs;
use std::path::Path;

use bindery::diagnostic::Diagnostic;
use bindery::lint::{LINTS, lint};
use bindery::{Level, Reading, read};

use crate::cases::{self, Case, Expected, shown};

#[test]
fn cases() {
    cases::run("lint", make);
}

/// A block named for a lint holds what that lint finds.
fn make(case: &Case, expected: &Expected) -> String {
    let level = if expected.says("foreign") { Level::Foreign } else { Level::House };
    let mut loader = case;
    let Reading { sources, api, .. } = read(case.root(), &mut loader, level.into());
    let Some(api) = api else { return "no API\n".to_owned() };
    assert!(LINTS.iter().any(|it| it.code == expected.what), "no lint `{}`", expected.what);
    let mut found = lint(&api, &sources, level);
    found.retain(|finding: &Diagnostic| finding.code == expected.what);
    shown(&found, &sources)
}

#[test]
fn every_lint_is_registered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/src/lint");
    let list = fs::read_to_string(folder.join("mod.rs")).unwrap();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if path.is_file() && name != "mod" {
            assert!(list.contains(&format!("mod {name};")), "`{name}` is not a module");
            assert!(list.contains(&format!("&{name}::LINT,")), "`{name}` is not in LINTS");
        }
    }
}

#[test]
fn every_lint_has_a_case_in_which_it_speaks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/lint");
    for code in LINTS.iter().map(|lint| lint.code) {
        let text = fs::read_to_string(folder.join(format!("{code}.md"))).unwrap_or_default();
        let spoken = format!("[{code}]: ");
        assert!(text.contains(&spoken), "tests/cases/lint/{code}.md: nothing is found");
    }
}

#[test]
fn lints_are_sorted() {
    assert!(LINTS.is_sorted_by_key(|lint| lint.code));
}
