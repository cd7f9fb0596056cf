//! `cargo xtask generate --release`, and what `generate` says at its end.

use crate::folder::{Folder, expect};
use crate::vendor::{DESCRIPTION, MAXIMUM, NEW_MEMBER, SPEC, change, commit, git, repository};

const CHANGELOG: &str = "generated/acme/CHANGELOG.md";

/// The lines of the CHANGELOG that begin an entry or a section.
fn titles(folder: &Folder) -> Vec<String> {
    let text = folder.read(CHANGELOG);
    let titles = text.lines().filter(|line| line.starts_with("##"));
    titles.map(|line| line.split(" - ").next().unwrap_or_default().to_owned()).collect()
}

fn release(folder: &Folder) -> String {
    expect(&folder.xtask(&["generate", "--release"]), 0)
}

#[track_caller]
fn has_version(folder: &Folder, version: &str) {
    let manifest = folder.read("generated/acme/Cargo.toml");
    assert!(manifest.contains(&format!("\nversion = \"{version}\"\n")), "{manifest}");
    expect(&folder.xtask(&["generate", "--check"]), 0);
}

#[test]
fn generate_ends_with_what_changed() {
    let folder = repository("ends");
    let text = expect(&folder.xtask(&["generate"]), 0);
    assert!(!text.contains("since"), "{text}");
    change(&folder, MAXIMUM);
    let text = expect(&folder.xtask(&["generate"]), 0);
    assert!(text.contains("since main:\nAcme: 1 breaking"), "{text}");
    assert!(text.contains("breaking: the upper limit was 10 and is 8"), "{text}");
    let text = expect(&folder.xtask(&["generate", "acme", "--base", "nowhere"]), 0);
    assert!(text.contains("nothing is compared: --base nowhere: there is no such"), "{text}");
    commit(&folder);
    let text = expect(&folder.xtask(&["generate", "--base", "HEAD~1"]), 0);
    assert!(text.contains("since HEAD~1:\nAcme: 1 breaking"), "{text}");
    assert!(!folder.has(CHANGELOG));
}

#[test]
fn where_there_is_no_git_nothing_is_compared() {
    let folder = Folder::repository("no-git");
    folder.write("spec/acme/openapi.yaml", SPEC);
    let output = folder.xtask(&["generate"]);
    let text = expect(&output, 0);
    assert!(output.stderr.is_empty() && text.lines().count() == 2, "{text}");
    let text = expect(&folder.xtask(&["generate", "--release"]), 2);
    assert!(text.contains("name a --base"), "{text}");
}

#[test]
fn a_new_vendor_has_no_report() {
    let folder = repository("new");
    folder.write("spec/other/openapi.yaml", SPEC);
    let text = expect(&folder.xtask(&["generate"]), 0);
    assert!(!text.contains("since"), "{text}");
    git(&folder, &["checkout", "--quiet", "-b", "branch"]);
    commit(&folder);
    let text = expect(&folder.xtask(&["generate"]), 0);
    assert!(text.ends_with("since main:\nother: new\n"), "{text}");
}

#[test]
fn the_first_entry_is_that_of_the_first_version() {
    let folder = repository("first");
    let text = release(&folder);
    assert!(text.contains("acme 0.1.0: a new entry in generated/acme/CHANGELOG.md"), "{text}");
    let first = folder.read(CHANGELOG);
    assert!(first.starts_with("<!-- Written by Bindery from spec/acme/openapi.yaml "), "{first}");
    assert!(first.ends_with("\n\nFirst version.\n"), "{first}");
    has_version(&folder, "0.1.0");
    let text = release(&folder);
    assert!(text.contains("acme 0.1.0: the entry is there already"), "{text}");
    commit(&folder);
    let text = release(&folder);
    assert!(text.ends_with("acme: nothing changed since 0.1.0\n"), "{text}");
    assert_eq!(folder.read(CHANGELOG), first);
    assert_eq!(git(&folder, &["status", "--porcelain"]), "");
}

#[test]
fn a_change_before_the_first_entry_counts_from_the_first_version() {
    let folder = repository("before");
    change(&folder, NEW_MEMBER);
    release(&folder);
    assert_eq!(titles(&folder)[0], "## [0.2.0]");
    has_version(&folder, "0.2.0");
}

#[test]
fn the_kind_of_change_decides_on_the_version() {
    let folder = repository("kinds");
    release(&folder);
    commit(&folder);
    change(&folder, NEW_MEMBER);
    release(&folder);
    let expected =
        ["## [0.2.0]", "### Breaking", "### Added", "### Changed", "### On the wire", "## [0.1.0]"];
    assert_eq!(titles(&folder), expected);
    has_version(&folder, "0.2.0");
    commit(&folder);
    change(&folder, MAXIMUM);
    release(&folder);
    assert_eq!(titles(&folder)[..3], ["## [0.2.1]", "### Changed", "### On the wire"]);
    let text = folder.read(CHANGELOG);
    let payload = "`{\"title\":\"a\",\"copies\":9}` was right to send and is refused now";
    assert!(text.contains("- **breaking**: ") && text.contains(payload), "{text}");
    assert!(text.contains("- fewer values: `Order.copies maximum`"), "{text}");
    commit(&folder);
    change(&folder, DESCRIPTION);
    release(&folder);
    assert_eq!(titles(&folder)[..3], ["## [0.2.2]", "### Changed", "### On the wire"]);
    has_version(&folder, "0.2.2");
    assert!(folder.read(CHANGELOG).contains("- documentation: `Order.copies description`"));
}

#[test]
fn from_1_0_on_only_a_break_moves_the_first_digit() {
    let folder = repository("whole");
    release(&folder);
    folder.write(CHANGELOG, &folder.read(CHANGELOG).replace("[0.1.0]", "[1.0.0]"));
    expect(&folder.xtask(&["generate"]), 0);
    has_version(&folder, "1.0.0");
    commit(&folder);
    change(&folder, MAXIMUM);
    release(&folder);
    assert_eq!(titles(&folder)[0], "## [1.0.1]");
    change(&folder, NEW_MEMBER);
    release(&folder);
    assert_eq!(titles(&folder)[0], "## [2.0.0]");
}

#[test]
fn an_entry_that_is_not_committed_is_replaced() {
    let folder = repository("again");
    release(&folder);
    commit(&folder);
    change(&folder, MAXIMUM);
    release(&folder);
    let dated = folder.read(CHANGELOG).replacen(" - 2", " - 1", 1);
    folder.write(CHANGELOG, &dated);
    let text = release(&folder);
    assert!(text.contains("acme 0.1.1: the entry is there already"), "{text}");
    assert_eq!(folder.read(CHANGELOG), dated, "its date stays");
    change(&folder, NEW_MEMBER);
    release(&folder);
    let entries: Vec<_> = titles(&folder).into_iter().filter(|it| it.starts_with("## ")).collect();
    assert_eq!(entries, ["## [0.2.0]", "## [0.1.0]"]);
    folder.write("spec/acme/openapi.yaml", SPEC);
    let text = release(&folder);
    assert!(
        text.contains("acme: nothing changed since 0.1.0\n  the entry of 0.2.0 is in no"),
        "{text}"
    );
}

#[test]
fn what_was_committed_without_an_entry_is_in_the_next() {
    let folder = repository("late");
    release(&folder);
    commit(&folder);
    change(&folder, MAXIMUM);
    commit(&folder);
    folder
        .write(CHANGELOG, &folder.read(CHANGELOG).replace("First version.", "The first version."));
    commit(&folder);
    change(&folder, DESCRIPTION);
    release(&folder);
    let text = folder.read(CHANGELOG);
    assert!(text.contains("the upper limit was 10 and is 8"), "{text}");
    assert!(text.ends_with("\n\nThe first version.\n"), "{text}");
    release(&folder);
    assert_eq!(folder.read(CHANGELOG), text);
    let text = expect(&folder.xtask(&["generate", "--release", "--base", "HEAD"]), 0);
    assert!(text.contains("Acme: 1 documentation"), "{text}");
}

#[test]
fn a_changelog_that_nobody_can_read_a_version_from_is_refused() {
    let folder = repository("broken");
    release(&folder);
    let first = folder.read(CHANGELOG);
    folder.write(CHANGELOG, &first.replace("[0.1.0]", "[Unreleased]"));
    for arguments in [&["generate"][..], &["generate", "--check"], &["generate", "--release"]] {
        let text = expect(&folder.xtask(arguments), 2);
        assert!(text.contains("CHANGELOG.md:5: `## [Unreleased] - "), "{text}");
        assert!(text.contains("names no version: an entry begins with a line like"), "{text}");
    }
    folder.write(CHANGELOG, "Nothing yet.\n");
    let text = expect(&folder.xtask(&["generate"]), 2);
    assert!(text.contains("CHANGELOG.md: there is no entry with a version"), "{text}");
    let foreign = first.split_once('\n').map(|(_, rest)| rest).unwrap_or_default();
    folder.write(CHANGELOG, foreign);
    expect(&folder.xtask(&["generate"]), 0);
    change(&folder, MAXIMUM);
    let text = expect(&folder.xtask(&["generate", "--release"]), 2);
    assert!(text.contains("CHANGELOG.md there was not written by Bindery"), "{text}");
    assert_eq!(folder.read(CHANGELOG), foreign);
}

#[test]
fn a_release_of_what_can_not_be_released_is_refused() {
    let folder = repository("refused");
    expect(&folder.xtask(&["generate", "--release", "--check"]), 2);
    expect(&folder.xtask(&["generate", "--release", "--spec", "a.yaml", "--out", "b"]), 2);
    change(&folder, ("maximum: 10", "maximum: ten"));
    let text = expect(&folder.xtask(&["generate", "--release"]), 1);
    assert!(text.contains("not written because of errors: acme"), "{text}");
    assert!(!folder.has(CHANGELOG));
}
