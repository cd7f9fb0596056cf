//! Revisions of git, and those that lie in the repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::folder::{Folder, SPEC, expect, json};

use super::newer;

/// A repository with a vendor whose document has been changed since the only commit.
fn repository(name: &str) -> Folder {
    let folder = Folder::repository(&format!("diff-{name}"));
    folder.write("spec/acme/openapi.yaml", SPEC);
    for arguments in [
        &["init", "--quiet", "--initial-branch=main"][..],
        &["add", "."],
        &[
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@a.example",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "-m",
            "First",
        ],
    ] {
        let done = Command::new("git").args(arguments).current_dir(&folder.0).status().unwrap();
        assert!(done.success());
    }
    folder.write("spec/acme/openapi.yaml", &newer());
    folder.write("spec/other/openapi.yaml", SPEC);
    folder
}

#[test]
fn a_vendor_is_compared_with_a_revision() {
    let folder = repository("vendor");
    for arguments in [
        &["diff", "acme", "--base", "main"][..],
        &["diff", "acme"],
        &["diff", "acme", "--base", "HEAD"],
    ] {
        let text = expect(&folder.xtask(arguments), 0);
        assert!(text.contains("GET /shelves is new"), "{text}");
    }
    let report = json(&folder.xtask(&["diff", "acme", "--format", "json"]));
    assert_eq!(report["reports"][0]["head"]["name"], "spec/acme/openapi.yaml");
    expect(&folder.xtask(&["diff", "--fail-on", "wire"]), 1);
}

#[test]
fn what_is_not_there_is_told() {
    let folder = repository("strangers");
    let text = expect(&folder.xtask(&["diff"]), 0);
    assert!(text.contains("spec/other/openapi.yaml is not in main: a new vendor"), "{text}");
    let text = expect(&folder.xtask(&["diff", "nobody"]), 2);
    assert!(
        text.contains("there is no spec/nobody/openapi.yaml: the vendors are acme, other"),
        "{text}"
    );
    let text = expect(&folder.xtask(&["diff", "acme", "--base", "nowhere"]), 2);
    assert!(text.contains("--base nowhere: there is no such revision"), "{text}");
}

/// Older and newer documents of the repository: `spec/*/revisions/*/openapi.yaml` and what it became.
fn kept() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let inside = |folder: &Path| -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
        entries.map(|it| it.unwrap().path()).collect()
    };
    let mut pairs = Vec::new();
    for vendor in inside(&root.join("spec")) {
        for revision in inside(&vendor.join("revisions")) {
            let path = |folder: &Path| {
                let path = folder.join("openapi.yaml");
                path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/")
            };
            pairs.push((path(&revision), path(&vendor)));
        }
    }
    pairs.sort();
    pairs
}

fn compared((base, head): &(String, String), form: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", root.join("xtask")).current_dir(root);
    let output = command.args(["diff", base, head, "--format", form]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn kept_revisions_in_every_form() {
    let pairs = kept();
    assert!(!pairs.is_empty());
    for (number, pair) in pairs.iter().enumerate() {
        for form in ["text", "markdown", "github"] {
            insta::assert_snapshot!(format!("{}.{form}", number + 1), compared(pair, form));
        }
        let sarif = serde_json::from_str(&compared(pair, "sarif")).unwrap();
        insta::assert_snapshot!(format!("{}.sarif", number + 1), results(&sarif));
        let mut report: serde_json::Value = serde_json::from_str(&compared(pair, "json")).unwrap();
        let report = report["reports"][0].take();
        insta::assert_snapshot!(format!("{}.json", number + 1), short(&report));
        let html = compared(pair, "html");
        is_self_contained(&html);
        for cause in report["causes"].as_array().unwrap() {
            let summary = escaped(cause["summary"].as_str().unwrap());
            assert!(html.contains(&summary), "the page lacks {summary}");
        }
    }
}

/// One line a cause: what the other forms do not print.
fn short(report: &serde_json::Value) -> String {
    let causes = report["causes"].as_array().unwrap().iter();
    let line = |cause: &serde_json::Value| {
        let word = |key: &str| cause[key].as_str().unwrap_or("-").to_owned();
        format!(
            "{} {} {} wire={} validate={} behaviour={} source={} {} places, {}\n",
            word("id"),
            word("kind"),
            word("owner"),
            word("wire"),
            word("validate"),
            word("behaviour"),
            word("source"),
            cause["reach"]["places"].as_array().unwrap().len(),
            cause["proof"]["state"].as_str().unwrap_or("no proof"),
        )
    };
    let package = &report["crate"];
    let patches = report["patches"].as_array().unwrap().iter();
    let steps: usize = patches.map(|it| it["operations"].as_array().unwrap().len()).sum();
    let causes: String = causes.map(line).collect();
    format!(
        "{causes}silent {}, crate {} {}, {} changes, {steps} steps\n",
        report["silent"],
        package["name"],
        package["bump"],
        package["changes"].as_array().map_or(0, Vec::len)
    )
}

/// One line a result.
fn results(sarif: &serde_json::Value) -> String {
    let results = sarif["runs"][0]["results"].as_array().unwrap().iter();
    let line = |result: &serde_json::Value| {
        let place = &result["locations"][0]["physicalLocation"];
        let (file, line) = (&place["artifactLocation"]["uri"], &place["region"]["startLine"]);
        let (level, rule) = (&result["level"], &result["ruleId"]);
        format!("{} {}:{line} {}\n", word(level), word(file), word(rule))
    };
    results.map(line).collect()
}

fn word(value: &serde_json::Value) -> &str {
    value.as_str().unwrap_or("-")
}

/// As it stands in a page; backticks become code.
fn escaped(summary: &str) -> String {
    let marks = [('&', "&#38;"), ('<', "&#60;"), ('>', "&#62;"), ('"', "&#34;"), ('\'', "&#39;")];
    let plain = |text: &str| {
        marks.iter().fold(text.to_owned(), |text, (mark, code)| text.replace(*mark, code))
    };
    let parts: Vec<&str> = summary.split('`').collect();
    if parts.len().is_multiple_of(2) {
        return plain(summary);
    }
    let parts = parts.iter().enumerate().filter(|(_, part)| !part.is_empty());
    let piece = |(at, part): (usize, &&str)| match at % 2 {
        0 => plain(part),
        _ => format!("<code>{}</code>", plain(part)),
    };
    parts.map(piece).collect()
}

/// Nothing is loaded from elsewhere; a link may lead there.
fn is_self_contained(html: &str) {
    for part in html.split('<').skip(1) {
        let tag = part.split('>').next().unwrap();
        let loads = !tag.starts_with("a ") && !tag.starts_with('/');
        let leads =
            tag.contains("src=\"http") || tag.contains("href=\"http") || tag.contains("url(http");
        assert!(!(loads && leads), "<{tag}> loads something");
        assert!(
            !tag.starts_with("script src") && !tag.starts_with("link rel=\"stylesheet"),
            "<{tag}>"
        );
    }
    assert!(!html.contains("@import") && !html.contains("url(http"), "the style loads something");
}
