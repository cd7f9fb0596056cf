//! What must hold of any two revisions, on real documents.

#![expect(clippy::print_stderr, reason = "what was skipped is told")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use bindery::diff::Report;
use bindery::source::FileId;
use serde_json::{Map, Value};

use super::document::{Document, at_root, compare};
use super::{mirror, patches};

/// The corpus beside the repository, where there is one.
fn corpus() -> Option<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("skipped: there is no corpus at {}", corpus.display());
        return None;
    }
    Some(corpus)
}

/// The documents of a folder, in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    paths
}

fn nothing_is_told(path: &Path) {
    let document = Document::at(path);
    let again = Document::at(path);
    let report = compare(&document, &again);
    let told: Vec<_> = report.causes.iter().map(|it| (it.kind, &it.owner, &it.summary)).collect();
    assert!(told.is_empty(), "{}: {told:?}", path.display());
    assert_eq!((report.silent, report.patches.len()), (0, 0), "{}", path.display());
}

#[test]
fn a_vendor_has_not_changed_since_itself() {
    for vendor in files_of_vendors() {
        nothing_is_told(&vendor);
    }
}

fn files_of_vendors() -> Vec<PathBuf> {
    let folders = fs::read_dir(at_root("spec")).unwrap().map(|it| it.unwrap().path());
    let mut paths: Vec<_> = folders.map(|it| it.join("openapi.yaml")).collect();
    paths.retain(|path| path.is_file());
    paths.push(at_root("spec/uniall/revisions/2026-03-26/openapi.yaml"));
    assert!(paths.len() > 4);
    paths
}

#[test]
fn a_real_document_has_not_changed_since_itself() {
    let Some(corpus) = corpus() else { return };
    for path in files(&corpus.join("real")) {
        nothing_is_told(&path);
    }
}

#[test]
fn figma_holds() {
    history("figma");
}

#[test]
fn qdrant_holds() {
    history("qdrant");
}

#[test]
fn resend_holds() {
    history("resend");
}

#[test]
fn discord_holds() {
    history("discord");
}

#[test]
fn a_vendor_holds() {
    let base = Document::at(&at_root("spec/uniall/revisions/2026-03-26/openapi.yaml"));
    let head = Document::at(&at_root("spec/uniall/openapi.yaml"));
    holds("uniall", &base, &head);
}

/// All that must hold of neighbours; of any other pair only that the steps lead there.
fn history(name: &str) {
    let Some(corpus) = corpus() else { return };
    let paths = files(&corpus.join("history").join(name));
    assert!(paths.len() > 1);
    let documents: Vec<Document> = paths.iter().map(|path| Document::at(path)).collect();
    for (at, base) in documents.iter().enumerate() {
        for (next, head) in documents.iter().enumerate().skip(at + 1) {
            let name = format!("{name} {} to {}", at + 1, next + 1);
            match next == at + 1 {
                true => holds(&name, base, head),
                false => steps_lead_there(&name, &compare(base, head), base, head),
            }
        }
    }
}

fn holds(name: &str, base: &Document, head: &Document) {
    let (forth, back) = (compare(base, head), compare(head, base));
    assert!(!forth.causes.is_empty(), "{name} has changed");
    let unmirrored = mirror::unmirrored(&forth, &back);
    assert!(unmirrored.is_empty(), "{name}:\n{}", unmirrored.join("\n"));
    steps_lead_there(name, &forth, base, head);
    order_is_nothing(name, &forth, base, head);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let paths = ["spec/uniall/revisions/2026-03-26/openapi.yaml", "spec/uniall/openapi.yaml"];
    let read = || paths.map(|path| Document::at(&at_root(path)));
    let told = |[base, head]: [Document; 2]| text(&compare(&base, &head));
    assert_eq!(told(read()), told(read()));
}

fn text(report: &Report) -> String {
    serde_json::to_string(report).unwrap()
}

fn tree(document: &Document, file: usize) -> Value {
    let id = FileId(u32::try_from(file).unwrap());
    document.sources.root(id).expect("a document has a tree").to_json()
}

fn steps_lead_there(name: &str, report: &Report, base: &Document, head: &Document) {
    let file = |document: &Document, path: &Option<String>| {
        let path = path.as_ref()?;
        let number = document.sources.files().position(|(_, file)| file.path() == path);
        Some(tree(document, number.expect("a patch names files that are there")))
    };
    for patch in &report.patches {
        let Some(wanted) = file(head, &patch.head) else { continue };
        // A new file begins as nothing.
        let mut made = file(base, &patch.base).unwrap_or_default();
        patches::apply(&mut made, &patch.operations);
        assert!(patches::same(&made, &wanted), "{name}: the steps lead elsewhere");
    }
}

/// Members in another order give the same causes.
fn order_is_nothing(name: &str, report: &Report, base: &Document, head: &Document) {
    if base.sources.files().len() + head.sources.files().len() > 2 {
        return;
    }
    let shuffled = |document: &Document| Document::of(&permuted(tree(document, 0)).to_string());
    let other = compare(&shuffled(base), &shuffled(head));
    let ids = |report: &Report| -> BTreeSet<String> {
        let each = report.causes.iter();
        each.map(|it| format!("{} {} {} {:?} {}", it.id, it.kind, it.owner, it.wire, it.summary))
            .collect()
    };
    let (own, others) = (ids(report), ids(&other));
    let apart: Vec<_> = own.symmetric_difference(&others).collect();
    assert!(apart.is_empty(), "{name}: another order of members gives {apart:#?}");
}

/// The members of every object in another order: the odd ones backwards, then the even ones.
fn permuted(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(permuted).collect()),
        Value::Object(members) => {
            let all: Vec<(String, Value)> =
                members.into_iter().map(|(key, it)| (key, permuted(it))).collect();
            let (even, odd): (Vec<_>, Vec<_>) =
                all.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
            let both = odd.into_iter().rev().chain(even).map(|(_, member)| member);
            Value::Object(Map::from_iter(both))
        }
        other => other,
    }
}
