//! What `--explain` says of each kind.

use std::collections::BTreeSet;

use bindery::diff::{self, Kind};

use crate::house::sources::rust_files;

#[test]
fn every_kind_is_explained() {
    for kind in diff::kinds() {
        let Kind { id, title, about, example: (before, after), reference } = kind;
        assert!(is_kebab_case(id), "{id}");
        assert!(title.len() > 10 && !title.ends_with('.'), "{id}: {title}");
        assert!(about.ends_with(['.', '?']) && about.split(' ').count() > 1, "{id}: {about}");
        assert!(!before.is_empty() && !after.is_empty(), "{id} has no example");
        assert!(before != after || *id == "version-not-raised", "{id}: {before}");
        assert!(reference.starts_with("https://"), "{id}: {reference}");
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|word| !word.is_empty() && word.chars().all(|it| it.is_ascii_lowercase()))
}

#[test]
fn no_two_kinds_have_one_name() {
    let mut seen = BTreeSet::new();
    for kind in diff::kinds() {
        assert!(seen.insert(kind.id), "{} is there twice", kind.id);
        assert!(diff::kind(kind.id).is_some_and(|found| std::ptr::eq(found, kind)));
    }
}

#[test]
fn every_kind_that_is_written_down_is_registered() {
    let known: BTreeSet<&str> = diff::kinds().map(|kind| kind.id).collect();
    let mut written = 0;
    for file in rust_files("codegen/src/diff") {
        for id in file.text.split("kind!(").skip(1).filter_map(id) {
            assert!(known.contains(id), "{}: {id} is not among the kinds", file.path);
            written += 1;
        }
        let has_kinds = file.text.contains("const KINDS: &[&Kind]");
        let module = file.path.rsplit('/').next().unwrap().trim_end_matches(".rs");
        let folder = file.path.rsplit_once('/').unwrap().0;
        let lists = ["codegen/src/diff/api", "codegen/src/diff/schema/rules"];
        if has_kinds && lists.contains(&folder) {
            let list =
                rust_files(folder).into_iter().find(|it| it.path == format!("{folder}/mod.rs"));
            let list = list.unwrap().text;
            assert!(list.contains(&format!("{module}::KINDS")), "{} is not listed", file.path);
        }
    }
    assert!(written > 100, "{written} kinds are written down");
}

/// The name in `NAME, "name", …`.
fn id(rest: &str) -> Option<&str> {
    let (name, rest) = rest.split_once(',')?;
    let is_name = name.chars().all(|it| it.is_ascii_uppercase() || it == '_');
    let id = rest.trim_start().strip_prefix('"')?.split('"').next()?;
    (is_name && !name.is_empty()).then_some(id)
}
