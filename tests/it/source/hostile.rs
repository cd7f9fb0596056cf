//! Inputs made to hurt: each ends in one diagnostic, soon, without much stack or memory.

use std::time::{Duration, Instant};

use super::read;

/// Reads on a small stack, and says the codes found. The bound tells a hang from a busy machine; speed
/// is for benchmarks.
fn codes(name: &'static str, text: impl Into<Vec<u8>>) -> Vec<&'static str> {
    let text = text.into();
    let begin = Instant::now();
    let run = move || {
        let (sources, found) = read(name, text);
        drop(sources);
        found.iter().map(|diagnostic| diagnostic.code).collect()
    };
    let thread = std::thread::Builder::new().stack_size(512 << 10).spawn(run).expect("a thread");
    let codes = thread.join().expect("no overflow and no panic");
    assert!(begin.elapsed() < Duration::from_secs(120), "took {:?}", begin.elapsed());
    codes
}

#[test]
fn depth() {
    let deep = 100_000;
    assert_eq!(codes("a.yaml", "[".repeat(deep)), ["too-deep"]);
    assert_eq!(codes("a.yaml", "{a: ".repeat(deep)), ["too-deep"]);
    assert_eq!(codes("a.yaml", "- ".repeat(deep)), ["too-deep"]);
    assert_eq!(codes("a.yaml", "? ".repeat(deep)), ["key-not-scalar"]);
    assert_eq!(codes("a.json", "[".repeat(deep)), ["too-deep"]);
    assert_eq!(codes("a.json", "{\"a\":".repeat(deep)), ["too-deep"]);
    let mut text = String::new();
    for level in 0..2_000 {
        text += &format!("{:level$}a:\n", "");
    }
    assert_eq!(codes("a.yaml", text), ["too-deep"]);
}

#[test]
fn the_limit_of_depth_is_the_same_in_both_languages() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    for name in ["a.yaml", "a.json"] {
        assert_eq!(codes(name, nested(bindery::source::MAX_DEPTH)), [""; 0], "{name}");
        assert_eq!(codes(name, nested(bindery::source::MAX_DEPTH + 1)), ["too-deep"], "{name}");
    }
}

#[test]
fn alias_bombs() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..30 {
        let inner = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{inner}]\n");
    }
    assert_eq!(codes("a.yaml", text), ["alias-budget"]);

    let mut text = String::from("a0: &a0 x\n");
    for level in 1..1_000 {
        text += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    assert_eq!(codes("a.yaml", text), ["too-deep"]);

    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), "*a, ".repeat(10_000));
    assert_eq!(codes("a.yaml", long), ["alias-budget"]);

    let merges = format!("a: &a {{k: 1}}\nb: {{{}}}\n", "<<: *a, ".repeat(50_000));
    assert_eq!(codes("a.yaml", merges), [""; 0]);

    let named = format!("{}x", "&a [".repeat(150)) + &"]".repeat(150);
    assert_eq!(codes("a.yaml", named), [""; 0]);
}

#[test]
fn one_key_of_ten_megabytes() {
    let key = "k".repeat(10 << 20);
    assert_eq!(codes("a.yaml", format!("{key}: 1\n")), ["yaml-syntax"]);
    assert_eq!(codes("a.yaml", format!("? {key}\n: 1\n")), [""; 0]);
    assert_eq!(codes("a.yaml", key.clone()), [""; 0]);
    assert_eq!(codes("a.yaml", format!("\"{key}\": 1\n")), ["yaml-syntax"]);
    assert_eq!(codes("a.json", format!("{{\"{key}\": 1, \"{key}\": 2}}")), ["duplicate-key"]);
    assert_eq!(codes("a.json", format!("\"{}", "\\n".repeat(5 << 20))), ["json-syntax"]);
    assert_eq!(codes("a.yaml", "1".repeat(10 << 20)), [""; 0]);
}

#[test]
fn very_many_of_one_thing() {
    let many = 100_000;
    let keys: String = (0..many).map(|at| format!("k{at}: 1\n")).collect();
    assert_eq!(codes("a.yaml", keys), [""; 0]);
    let doubles = codes("a.yaml", "k: 1\n".repeat(many));
    assert_eq!((doubles.len(), doubles.last()), (51, Some(&"more-findings")));
    assert_eq!(codes("a.yaml", "#\n".repeat(many)), ["empty-file"]);
    assert_eq!(codes("a.yaml", "\n".repeat(many) + "a: 1"), [""; 0]);
    assert_eq!(codes("a.yaml", format!("[{}]", "a: 1, ".repeat(many))), [""; 0]);
    assert_eq!(codes("a.yaml", format!("a: {}", "x\n ".repeat(many))), [""; 0]);
    assert_eq!(codes("a.yaml", format!("a: \"{}\"", "x\n ".repeat(many))), [""; 0]);
    assert_eq!(codes("a.yaml", format!("a: |\n{}", " x\n".repeat(many))), [""; 0]);
    assert_eq!(codes("a.yaml", format!("a: |\n{}", "\n".repeat(many))), [""; 0]);
    assert_eq!(codes("a.yaml", "!".repeat(many)), ["yaml-syntax"]);
    assert_eq!(codes("a.yaml", "? \n".repeat(many)).len(), 1);
    assert_eq!(codes("a.yaml", format!("{{{}", "a, ".repeat(many))).last(), Some(&"yaml-syntax"));
    assert_eq!(codes("a.yaml", "&a ".repeat(many)), ["yaml-syntax"]);
    assert_eq!(codes("a.yaml", "a:\n".to_owned() + &"- &x {a: 1}\n".repeat(many)), [""; 0]);
}

#[test]
fn bytes_without_sense() {
    assert_eq!(codes("a.yaml", vec![0xFF; 10 << 20]), ["invalid-utf8"]);
    assert_eq!(codes("a.json", vec![0; 1000]), ["json-syntax"]);
    assert_eq!(codes("a.yaml", vec![0; 1000]).len(), 1);
    // A small generator of noise, always the same.
    let mut state = 1_u64;
    let mut next = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let parts = [
        "a", ": ", "\n", "- ", "  ", "{", "}", "[", "]", ",", "\"", "'", "&a ", "*a", "<<", "|\n",
        "#", "!", "%", "---\n", "...\n", "\t", "\\", "? ", "é", "1", "\r", "\u{FEFF}", "~", "@",
        ">", "!!int ",
    ];
    for _ in 0..3_000 {
        let text: String = (0..1 + next(40)).map(|_| parts[next(parts.len())]).collect();
        for name in ["a.yaml", "a.json"] {
            let (sources, found) = read(name, &text);
            let unread = sources.files().all(|(_, file)| file.root().is_none());
            assert!(!unread || bindery::diagnostic::has_errors(&found), "{text:?}");
            for label in found.iter().flat_map(|diagnostic| &diagnostic.labels) {
                let range = label.span.start as usize..label.span.end as usize;
                let file = sources.file(label.span.file).expect("the one file");
                assert!(file.text().get(range).is_some(), "{text:?}");
            }
        }
    }
}
