//! The page in a browser, used as a reader does, at the widths of a desk and of a phone.

#![expect(clippy::print_stderr, reason = "what is skipped is told")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use serde_json::{Value, json};

use super::fixtures::{big, empty, page};
use super::hostile::hostile;
use super::html::nonce;
use super::kinds::kind;
use crate::diff_report::html;
use crate::process;

/// What the browser is told: to ask nothing of the network, and to let time pass at once.
const OPTIONS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-component-update",
    "--disable-background-networking",
    "--no-first-run",
    "--window-size=1400,900",
    "--virtual-time-budget=60000",
    "--dump-dom",
];

#[test]
fn a_reader_can_use_it() {
    let Some(browser) = browser() else {
        eprintln!("skipped: no Chromium (BINDERY_CHROMIUM names one that is not on the path)");
        return;
    };
    let folder = env::temp_dir().join(format!("bindery-page-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let names = ["usual", "hostile", "empty", "many"];
    let pages =
        [vec![page()], vec![hostile()], vec![empty()], vec![page(), big(), empty(), hostile()]];
    for (name, reports) in names.iter().zip(&pages) {
        fs::write(folder.join(format!("{name}.html")), checked(&html(reports, &kind))).unwrap();
    }
    let frames = names
        .map(|name| [json!([format!("{name}.html"), 1280]), json!([format!("{name}.html"), 360])]);
    let results = results(&browser, &folder, &frames.concat());
    let _ = fs::remove_dir_all(&folder);
    assert_eq!(results.len(), 2 * names.len(), "{results:?}");
    for result in results {
        assert_eq!(
            (&result["failed"], &result["problems"]),
            (&json!([]), &json!([])),
            "{result:#}"
        );
        let wanted = if result["page"].as_str().unwrap().ends_with("360") { 360 } else { 1280 };
        assert_eq!(result["width"], wanted, "{result:#}");
    }
}

/// The browser that is named, or one on the path.
fn browser() -> Option<PathBuf> {
    let named = env::var_os("BINDERY_CHROMIUM").map(PathBuf::from);
    let path = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&path)
        .flat_map(|folder| ["chromium", "chromium-browser"].map(|name| folder.join(name)))
        .find(|file| file.is_file());
    named.or(found)
}

/// The page with what keeps its problems at its begin, and what uses it at its end.
fn checked(page: &str) -> String {
    let script = |text: &str, kind: &str| {
        format!("<script {kind} nonce=\"{}\">\n{text}</script>", nonce(page))
    };
    let early = script(include_str!("browser_early.js"), "");
    let checks = script(include_str!("browser_checks.js"), "type=\"module\"");
    let page = page.replacen("<title>", &format!("{early}<title>"), 1);
    page.replacen("</body>", &format!("{checks}</body>"), 1)
}

/// What each frame tells, in order.
fn results(browser: &Path, folder: &Path, frames: &[Value]) -> Vec<Value> {
    let frame = folder.join("frame.html");
    let text = include_str!("browser_frame.html").replace("PAGES", &json!(frames).to_string());
    fs::write(&frame, text).unwrap();
    let mut command = Command::new(browser);
    command.args(OPTIONS).arg(format!("--user-data-dir={}", folder.join("profile").display()));
    command.arg(format!("file://{}", frame.display()));
    let finished = process::run(&mut command, Duration::from_secs(120)).unwrap();
    assert!(finished.is_fine(), "{}: {}", finished.ending(), finished.complaints);
    let results = finished.output.split_once("<pre id=\"results\">").unwrap().1;
    let results = results.split_once("</pre>").unwrap().0;
    let results = results.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    results.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
