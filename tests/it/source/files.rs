//! Several files: which one a reference means, and the way from a place to its text.

use std::collections::BTreeMap;

use bindery::diagnostic::Diagnostic;
use bindery::source::{FileId, Loader, Location, NoFile, Sources, Span, join};

/// Files in memory, and a record of what was asked for.
#[derive(Default)]
struct Memory {
    files: BTreeMap<&'static str, &'static str>,
    asked: Vec<String>,
}

impl Loader for Memory {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        self.asked.push(path.to_owned());
        let text = self.files.get(path).ok_or("no such file")?;
        Ok(text.as_bytes().to_vec())
    }
}

#[test]
fn a_reference_is_joined_to_the_folder_of_its_file() {
    let cases = [
        ("a.yaml", "b.yaml", "b.yaml"),
        ("x/a.yaml", "b.yaml", "x/b.yaml"),
        ("x/a.yaml", "./y/./b.yaml", "x/y/b.yaml"),
        ("x/y/a.yaml", "../b.yaml", "x/b.yaml"),
        ("x/a.yaml", "../../b.yaml", "../b.yaml"),
        ("../a.yaml", "../b.yaml", "../../b.yaml"),
        ("x/a.yaml", "/b.yaml", "/b.yaml"),
        ("/x/a.yaml", "b.yaml", "/x/b.yaml"),
        ("a.yaml", "a%20b%2Fc%E8%A7%86.yaml", "a b/c视.yaml"),
        ("x/a.yaml", "", "x/a.yaml"),
        ("x/a.yaml", "y//b.yaml", "x/y/b.yaml"),
    ];
    for (base, reference, expected) in cases {
        assert_eq!(join(base, reference).as_deref(), Ok(expected), "{base} + {reference}");
    }
}

#[test]
fn urls_and_bad_escapes_name_no_file() {
    for url in ["https://a.b/c.yaml", "http:x", "file:///etc/x", "urn:x:y", "//host/a.yaml"] {
        assert_eq!(join("a.yaml", url), Err(NoFile::Remote), "{url}");
    }
    for bad in ["a%2.yaml", "a%", "%zz", "%ff"] {
        assert_eq!(join("a.yaml", bad), Err(NoFile::BadEscape), "{bad}");
    }
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

#[test]
fn each_file_is_asked_for_once() {
    let files = BTreeMap::from([("x/a.yaml", "a: 1"), ("x/b.yaml", "b: 2")]);
    let mut memory = Memory { files, ..Memory::default() };
    let (mut sources, mut found) = (Sources::new(), Vec::new());
    let a = sources.load("./x/a.yaml", None, &mut memory, &mut found).expect("there is one");
    let here = Span { file: a, start: 0, end: 1 };
    for (reference, expected) in [
        ("b.yaml", Some(FileId(1))),
        ("./b.yaml", Some(FileId(1))),
        ("../x/a.yaml", Some(a)),
        ("c.yaml", None),
        ("./c.yaml", None),
        ("", Some(a)),
        ("https://b.yaml", None),
        ("%", None),
    ] {
        assert_eq!(
            sources.follow(here, reference, &mut memory, &mut found),
            expected,
            "{reference}"
        );
    }
    assert_eq!(memory.asked, ["x/a.yaml", "x/b.yaml", "x/c.yaml"]);
    assert_eq!(
        codes(&found),
        ["file-not-found", "file-not-found", "remote-reference", "file-not-found"]
    );
    assert!(found.iter().all(|diagnostic| diagnostic.labels[0].span == here));
}

#[test]
fn a_place_leads_to_its_text() {
    let (sources, _) = super::read("a.yaml", "paths:\n  /a~b:\n    get: {x: 1}\n  list: [é, ü]\n");
    let at = |pointer: &str| Location { file: FileId(0), pointer: pointer.to_owned() };
    let value = |pointer: &str| sources.text(sources.span(&at(pointer)));
    let key = |pointer: &str| sources.text(sources.key_span(&at(pointer)));
    assert_eq!(value("/paths/~1a~0b/get"), "{x: 1}");
    assert_eq!(value("/paths/~1a~0b/get/x"), "1");
    assert_eq!(key("/paths/~1a~0b/get/x"), "x");
    assert_eq!(key("/paths/~1a~0b"), "/a~b");
    assert_eq!(key("/paths/list/1"), "ü");
    assert_eq!(key(""), sources.text(sources.span(&at(""))));
    // Where there is nothing, the nearest value around it.
    assert_eq!(value("/paths/~1a~0b/get/y/z"), "{x: 1}");
    assert_eq!(sources.line_column(sources.span(&at("/paths/list/1"))), (4, 13));
    assert_eq!(sources.line_column(sources.span(&at("/paths/list"))), (4, 9));
}

#[test]
fn a_text_that_is_no_utf_8_says_where() {
    let found = super::findings("a.yaml", b"a: 1\nb: \xC3(\n");
    insta::assert_snapshot!(found, @r#"invalid-utf8 at 2:4 "�": the text is no UTF-8: byte 0xC3 at offset 8"#);
    let found = super::findings("a.yaml", b"\xFF\xFEa\0");
    insta::assert_snapshot!(found, @r#"invalid-utf8 at 1:1 "�": the text is no UTF-8: byte 0xFF at offset 0"#);
}
