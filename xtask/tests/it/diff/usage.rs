//! What can be typed, and the exit codes.

use crate::folder::{Folder, SPEC, expect};

use super::{newer, pair};

#[test]
fn two_documents_are_compared() {
    let folder = pair("two");
    let text = expect(&folder.xtask(&["diff", "old.yaml", "new.yaml"]), 0);
    assert!(text.contains("minLength") && text.contains("GET /shelves is new"), "{text}");
    expect(&folder.xtask(&["diff", "old.yaml", "old.yaml", "--fail-on", "any"]), 0);
}

#[test]
fn an_axis_decides_the_exit_code() {
    let folder = pair("axes");
    let newer = folder.read("new.yaml");
    let of = |name: &str, text: &str, axes: &[(&str, i32)]| {
        folder.write(name, text);
        for (axis, code) in axes {
            expect(&folder.xtask(&["diff", "old.yaml", name, "--fail-on", axis]), *code);
        }
    };
    // An answer may hold what was refused.
    of(
        "new.yaml",
        &newer,
        &[("wire", 1), ("validate", 1), ("behaviour", 0), ("any", 1), ("source,wire", 1)],
    );
    let said =
        SPEC.replace("title: { type: string", "title: { description: What it says, type: string");
    of(
        "words.yaml",
        &said,
        &[("wire", 0), ("validate", 0), ("behaviour", 0), ("source", 0), ("any", 1)],
    );
    let moved = SPEC.replace("//example.com", "//example.net");
    of("moved.yaml", &moved, &[("behaviour", 1), ("validate", 0), ("source", 0), ("wire", 1)]);
    let named = SPEC.replace("listBooks", "allBooks");
    of("named.yaml", &named, &[("source", 1), ("wire", 0), ("behaviour", 0), ("validate", 0)]);
}

#[test]
fn kinds_are_explained() {
    let folder = Folder::repository("diff-explain");
    let text = expect(&folder.xtask(&["diff", "--explain", "enum-value-added"]), 0);
    assert!(text.contains("enum-value-added: ") && text.contains("https://"), "{text}");
    let text = expect(&folder.xtask(&["diff", "--explain", "enum-value-vanished"]), 2);
    assert!(text.contains("there is no kind `enum-value-vanished`"), "{text}");
    assert!(text.contains("enum-value-removed"), "names are proposed: {text}");
    let text = expect(&folder.xtask(&["diff", "--explain", "all"]), 0);
    let missing: Vec<_> = bindery::diff::kinds().filter(|kind| !text.contains(kind.id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn wrong_use_is_told() {
    let folder = pair("misuse");
    let text = expect(&folder.xtask(&["diff", "old.yaml", "none.yaml"]), 2);
    assert!(text.contains("none.yaml"), "{text}");
    folder.write("broken.yaml", "openapi: 3.1.1\ninfo: [");
    let text = expect(&folder.xtask(&["diff", "old.yaml", "broken.yaml"]), 2);
    assert!(text.contains("broken.yaml can't be compared"), "{text}");
    let text = expect(&folder.xtask(&["diff", "old.yaml"]), 2);
    assert!(text.contains("old.yaml"), "{text}");
    expect(&folder.xtask(&["diff", "old.yaml", "new.yaml", "--fail-on", "mood"]), 2);
    expect(&folder.xtask(&["diff", "old.yaml", "new.yaml", "--format", "tea"]), 2);
    assert!(newer() != SPEC);
}
