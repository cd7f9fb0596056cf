//! Crates keep in proportion to their documents, whatever alternatives hold alternatives.

use std::fmt::Write as _;

use bindery::source::Loader;
use bindery::{Level, emit};

use crate::pipeline;

struct Alone(String);

impl Loader for Alone {
    fn load(&mut self, _: &str) -> Result<Vec<u8>, String> {
        Ok(self.0.clone().into_bytes())
    }
}

/// Two schemas a level, each of which chooses between both of the next: 2 to the power of `levels`
/// ways to go through them.
fn diamond(keyword: &str, levels: usize) -> String {
    let mut text =
        "openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
            .to_owned();
    for level in 0..levels {
        for side in ["L", "R"] {
            let to = |side: &str| format!("{{$ref: '#/components/schemas/{side}{}'}}", level + 1);
            let choice = match level + 1 < levels {
                true => format!(", {keyword}: [{}, {}]", to("L"), to("R")),
                false => String::new(),
            };
            let own = format!("type: object, properties: {{{side}{level}: {{type: string}}}}");
            writeln!(text, "    {side}{level}: {{{own}{choice}}}").unwrap();
        }
    }
    text
}

fn check(keyword: &str) {
    let lower = |levels| {
        let mut loader = Alone(diamond(keyword, levels));
        pipeline::lower("openapi.yaml", &mut loader, Level::Foreign).expect("no errors")
    };
    let short = lower(4).types.list.len();
    assert!(short > 40, "few levels are combined in full, not in {short} types");
    let krate = lower(30);
    let types = krate.types.list.len();
    assert!(types < 2_000, "{types} types");
    let bytes: usize = emit::emit(&krate).iter().map(|file| file.text.len()).sum();
    assert!(bytes < 20_000_000, "{bytes} bytes");
}

#[test]
fn diamonds_of_one_of_are_bounded() {
    check("oneOf");
}

#[test]
fn diamonds_of_any_of_are_bounded() {
    check("anyOf");
}
