//! Which addresses may be called, and that queries are never shown.

use super::*;

#[test]
fn only_https_and_http_on_loopback_may_be_called() {
    for text in [
        "https://cdn.example.com/a.mp4?sig=1#x",
        "http://127.0.0.1:80/a",
        "http://[::1]/a",
        "http://localhost:8080/a",
    ] {
        assert!(Address::first(text).is_ok(), "{text}");
    }
    for text in [
        "http://cdn.example.com/a",
        "http://127.0.0.1.example.com/a",
        "file:///etc/passwd",
        "ftp://example.com/a",
        "data:text/plain,x",
        "https://user:word@example.com/a",
        "https://user@example.com/a",
        "http://127.0.0.1@example.com/a",
        "/a.mp4",
        "",
    ] {
        let why = Address::first(text).unwrap_err();
        assert!(!why.contains("user:") && !why.contains("passwd"), "{why}");
    }
}

#[test]
fn redirects_keep_to_the_rules() {
    let outer = Address::first("https://a.example.com/x/y?sig=canary").unwrap();
    let inner = Address::first("http://127.0.0.1:8080/x").unwrap();
    let shown = |from: &Address, to: &str| from.redirected(to.as_bytes()).map(|to| to.shown());
    assert_eq!(shown(&outer, "z?a=b").unwrap(), "https://a.example.com/x/z");
    assert_eq!(shown(&outer, "//b.example.com/z").unwrap(), "https://b.example.com/z");
    assert_eq!(shown(&inner, "http://[::1]:9/z").unwrap(), "http://[::1]:9/z");
    assert_eq!(shown(&inner, "https://b.example.com/").unwrap(), "https://b.example.com/");
    for (from, to) in [
        (&outer, "http://a.example.com/"),
        (&outer, "http://127.0.0.1/"),
        (&outer, "https://127.0.0.1/?canary"),
        (&outer, "https://user:canary@b.example.com/"),
        (&outer, "file:///canary"),
        (&outer, "https://[/canary"),
        (&inner, "http://b.example.com/?canary"),
    ] {
        let why = shown(from, to).unwrap_err();
        assert!(!why.contains("canary"), "{why}");
    }
}

#[test]
fn queries_are_never_shown() {
    let address = Address::first("https://a.example.com:444/x%20y?sig=canary#canary").unwrap();
    assert_eq!(format!("{address:?}"), "https://a.example.com:444/x%20y");
    let text = "GET https://a.example.com/x?sig=canary failed (http://b/#canary)";
    assert_eq!(without_queries(text), "GET https://a.example.com/x… failed (http://b/…");
}
