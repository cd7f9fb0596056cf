//! Documents and scripts that are wrong.

use bindery_emulator::{Script, load};

#[test]
fn a_document_that_is_wrong_is_told_with_its_line() {
    let none = load([("", ""); 0]).unwrap_err();
    assert_eq!(none.to_string(), "no file is given");
    let text =
        "openapi: 3.1.1\ninfo: { title: x, version: '1' }\npaths:\n  /a:\n    $ref: gone.yaml\n";
    let wrong = load([("api.yaml", text)]).unwrap_err().to_string();
    assert!(wrong.starts_with("api.yaml:5:") && wrong.contains("gone.yaml"), "{wrong}");
    assert!(load([("api.yaml", "- 1")]).is_err());
}

#[test]
fn a_script_that_is_wrong_is_told_with_its_line() {
    let check = |text: &str, expected: &str| {
        let error = Script::read("f.yaml", text).unwrap_err().to_string();
        assert!(error.starts_with("f.yaml:") && error.contains(expected), "{error}");
    };
    check(
        "rules: [{ on: create, steps: [explode] }]",
        "rules[0].steps[0]: unknown variant `explode`",
    );
    check("rules: [{ on: create, step: [] }]", "unknown field `step`");
    check("rules: [{ on: any, steps: [{ delay: 5 }] }]", "a duration with its unit");
    check("rules: [{ on: any, steps: [{ read: 5 parsecs }] }]", "is no size");
    check("rules: [{ on: create, steps: [accept_close] }]", "use `on: any`");
    check("rules: [{ on: create, task: 1, steps: [close] }]", "use `skip`");
    check("rules: [{ on: any, chance: 2, steps: [close] }]", "from 0 to 1");
    check("rules: [{ on: any, times: often, steps: [close] }]", "not `forever`");
    check(
        "rules: [{ on: any, steps: [{ status: { code: 200, body: a, base64: b } }] }]",
        "only one of",
    );
    check("rules: [{ on: any, on: any, steps: [] }]", "on");
}

#[test]
fn the_steps_of_the_documentation_can_be_read() {
    let text = include_str!("../../src/fault/mod.rs");
    let (mut blocks, mut inside) = (Vec::<String>::new(), false);
    for line in text.lines().map_while(|line| line.strip_prefix("//!")) {
        match line.trim() {
            "```yaml" => {
                blocks.push(String::new());
                inside = true;
            }
            "```" => inside = false,
            _ if inside => blocks.last_mut().unwrap().push_str(&format!("    {line}\n")),
            _ => {}
        }
    }
    assert_eq!(blocks.len(), 5);
    assert_eq!(Script::read("whole", &blocks[0]).unwrap().rules.len(), 2);
    let steps = blocks[1..].concat();
    let script = format!("rules:\n - on: any\n   steps:\n{steps}");
    let script = Script::read("steps", &script).unwrap();
    let names: std::collections::BTreeSet<_> =
        script.rules[0].steps.iter().map(bindery_emulator::Step::name).collect();
    assert_eq!(names.len(), 30, "{names:?}");
}
