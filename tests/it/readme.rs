//! What the README shows is what comes out. Its programs are compiled by `tests/lib.rs`.

use std::fs;

use uniall::{Model, ReferencesToVideo, Validate};

use crate::house::sources::root;

#[test]
fn the_refusal_in_the_readme_is_the_one_that_comes() {
    let pictures = ["https://example.com/a.png"];
    let request = ReferencesToVideo::new(Model::Viduq3t720p, "A @Image1 in the rain", 17, pictures);
    let shown = format!("```text\n{}\n```", request.validate().unwrap_err());
    assert!(text("README.md").contains(&shown), "the README should show\n{shown}");
}

#[test]
fn the_first_program_is_that_of_the_crate() {
    let program = |text: &str| {
        let from = text.find("```rust,no_run").expect("a README has a first program");
        let length = text[from + 3..].find("```").expect("a program ends");
        text[from..from + 3 + length].to_owned()
    };
    let root = program(&text("README.md"));
    assert_eq!(root, program(&text("generated/uniall/README.md")));
    assert!(root.lines().filter(|line| !line.trim().is_empty()).count() <= 15);
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}
