//! `--allow`: what matches is no finding, and what is wrong with the list is told.

use crate::folder::{Folder, expect};

use super::pair;

const POINTER: &str = "/components/schemas/Book/properties/title/minLength";

/// What is said with this list, if it ends with this code.
#[track_caller]
fn with(folder: &Folder, list: &str, code: i32) -> String {
    folder.write("allow.yaml", list);
    let arguments = ["diff", "old.yaml", "new.yaml", "--fail-on", "wire", "--allow", "allow.yaml"];
    expect(&folder.xtask(&arguments), code)
}

fn entry(kind: &str, pointer: &str, rest: &str) -> String {
    format!("allow:\n  - {{ kind: {kind}, pointer: {pointer}, {rest} }}\n")
}

#[test]
fn what_is_allowed_is_no_finding() {
    let folder = pair("allow");
    let text = with(&folder, &entry("min-length-removed", POINTER, "reason: Nobody minds"), 0);
    assert!(text.contains("Nobody minds"), "{text}");
    let rest = "before: '1', reason: Nobody minds, until: 9999-12-31";
    with(&folder, &entry("min-length-removed", POINTER, rest), 0);
    with(&folder, "allow: []", 1);
}

#[test]
fn an_entry_that_matches_nothing_is_stale() {
    let folder = pair("stale");
    let stale = "nothing changes so any more: take the entry out";
    for (kind, pointer, rest) in [
        ("min-length-removed", "/components/schemas/Book", "reason: A"),
        ("min-length-added", POINTER, "reason: A"),
    ] {
        let text = with(&folder, &entry(kind, pointer, rest), 1);
        assert!(text.contains(stale) && text.contains("allow.yaml: entry 1: "), "{text}");
    }
    let text = with(&folder, &entry("min-length-removed", POINTER, "before: '2', reason: A"), 1);
    assert!(text.contains("kind and pointer fit, but `before` is `1`"), "{text}");
    // Also where nothing else is found.
    folder.write("allow.yaml", &entry("min-length-added", POINTER, "reason: A"));
    let text = expect(&folder.xtask(&["diff", "old.yaml", "new.yaml", "--allow", "allow.yaml"]), 1);
    assert!(text.contains(stale), "{text}");
}

#[test]
fn what_is_wrong_with_an_entry_is_told() {
    let folder = pair("entries");
    for (kind, rest, told) in [
        ("min-length-vanished", "reason: A", "there is no such kind"),
        ("min-length-removed", "reason: ' '", "say why, in `reason`"),
        ("min-length-removed", "reason: A, until: 2001-01-01", "it was allowed until 2001-01-01"),
        ("min-length-removed", "reason: A, until: soon", "`until: soon` is no day"),
    ] {
        let text = with(&folder, &entry(kind, POINTER, rest), 1);
        assert!(text.contains(told), "{kind}, {rest}: {text}");
    }
}

#[test]
fn a_list_that_is_none_is_told() {
    let folder = pair("lists");
    for (list, told) in [
        ("allow: [", "allow.yaml: "),
        ("allow:\n  - { kind: a, pointer: b }\n", "missing field `reason`"),
        ("allow:\n  - { kind: a, pointer: b, reason: c, why: d }\n", "unknown field `why`"),
        ("allowed: []\n", "unknown field `allowed`"),
    ] {
        let text = with(&folder, list, 2);
        assert!(text.contains(told), "{list}: {text}");
    }
    let arguments = ["diff", "old.yaml", "new.yaml", "--allow", "none.yaml"];
    let text = expect(&folder.xtask(&arguments), 2);
    assert!(text.contains("none.yaml: "), "{text}");
}
