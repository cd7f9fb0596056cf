//! The page is complete in itself, and nothing in a specification acts in it.

use super::fixtures::{big, empty, page};
use super::hostile::hostile;
use super::kinds::kind;
use crate::diff_report::html;

#[test]
fn html_of_a_page() {
    let text = html(&[page()], &kind);
    let body = text.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let lines = body.lines().map(str::trim_end).filter(|line| !line.trim().is_empty());
    insta::assert_snapshot!("page.html", lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn html_lets_nothing_through() {
    let text = html(&[hostile()], &kind);
    let (head, body) = text.split_once("<body>").unwrap();
    assert_eq!(text.matches("<script").count(), 1);
    assert_eq!(text.matches("</script").count(), 1);
    assert!(!text.contains("<img") && !body.contains("javascript:alert(1)\""));
    assert!(head.contains("default-src 'none'"));
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{200b}']) && text.contains("\\u{202e}"));
}

#[test]
fn html_needs_nothing_else() {
    let text = html(&[page(), big(), empty()], &kind);
    for word in
        ["src=", "url(", "@import", "fetch(", "XMLHttpRequest", "import(", "<iframe", "<object"]
    {
        let used = text.replace("default-src", "").replace("style-src", "").contains(word);
        assert!(!used, "{word}");
    }
    assert_eq!(text.matches("<link").count(), 1);
    assert!(text.contains("<link rel=\"icon\" href=\"data:,\">"));
}

#[test]
fn html_is_the_same_each_time() {
    assert_eq!(html(&[page(), hostile()], &kind), html(&[page(), hostile()], &kind));
    assert_ne!(nonce(&html(&[page()], &kind)), nonce(&html(&[hostile()], &kind)));
}

#[test]
fn keys_of_causes_are_unique() {
    let text = html(&[page(), big()], &kind);
    let mut ids: Vec<_> =
        text.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

/// What the page's own script bears.
pub fn nonce(page: &str) -> &str {
    page.split_once("<script type=\"module\" nonce=\"").unwrap().1.split('"').next().unwrap()
}
