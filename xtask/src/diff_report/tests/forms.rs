//! What each form looks like, and the limits that it keeps.

use serde_json::Value;

use super::fixtures::{big, empty, page};
use super::hostile::{EVIL, hostile};
use crate::diff_report::{github, json, markdown, schema, short, text};

#[test]
fn text_is_one_screen_for_a_usual_change() {
    let text = text(&page(), false, 100);
    insta::assert_snapshot!("page.txt", text);
    assert!(text.lines().count() <= 50, "{} lines", text.lines().count());
}

#[test]
fn text_keeps_its_width() {
    for width in [60, 80, 100] {
        for report in [page(), big(), empty(), hostile()] {
            let text = text(&report, false, width);
            let long = text.lines().find(|line| line.chars().count() > width);
            assert!(long.is_none(), "wider than {width}: {long:?}");
        }
    }
}

#[test]
fn text_says_that_nothing_changed() {
    insta::assert_snapshot!("empty.txt", text(&empty(), false, 100));
}

#[test]
fn text_has_colours_if_asked_and_no_other_escapes() {
    let escapes = |text: &str| text.matches('\u{1b}').count();
    assert!(escapes(&text(&page(), true, 100)) > 20);
    assert_eq!(escapes(&text(&hostile(), false, 100)), 0);
}

#[test]
fn nothing_hides_or_turns_the_reading_direction() {
    let report = hostile();
    for form in [text(&report, false, 100), short(&report), github(&report), markdown(&report)] {
        assert!(!form.contains(['\u{1b}', '\u{202e}', '\u{200b}']), "{form}");
    }
}

#[test]
fn short_is_three_to_six_lines() {
    insta::assert_snapshot!("page.short.txt", short(&page()));
    assert_eq!(short(&empty()), "");
    for report in [page(), big(), hostile()] {
        let lines = short(&report).lines().count();
        assert!((3..=6).contains(&lines), "{lines} lines");
    }
}

#[test]
fn markdown_of_a_page() {
    insta::assert_snapshot!("page.md", markdown(&page()));
    insta::assert_snapshot!("empty.md", markdown(&empty()));
}

#[test]
fn markdown_is_never_too_long() {
    let mut huge = big();
    for cause in &mut huge.causes {
        cause.summary = EVIL.repeat(40);
        cause.owner.push_str(&EVIL.repeat(40));
    }
    for report in [big(), huge] {
        let text = markdown(&report);
        assert!(text.chars().count() < 65_536, "{}", text.chars().count());
        assert_eq!(text.matches("<details>").count(), text.matches("</details>").count());
    }
}

#[test]
fn markdown_says_how_many_causes_had_no_room() {
    let mut huge = big();
    for cause in &mut huge.causes {
        cause.summary = EVIL.repeat(40);
    }
    let text = markdown(&huge);
    let last = text.lines().last().unwrap_or_default();
    assert!(last.starts_with("and ") && last.ends_with(" more: see the HTML report"), "{last}");
}

#[test]
fn markdown_lets_nothing_through() {
    let text = markdown(&hostile());
    insta::assert_snapshot!("hostile.md", text);
    let mut fence = None;
    for line in text.lines() {
        match fence {
            None if line.starts_with("```") => {
                fence = Some(line.trim_end_matches(char::is_alphabetic))
            }
            Some(open) if line == open => fence = None,
            Some(_) => {}
            None => {
                assert!(!line.contains("<img") && !line.contains("@everyone"), "{line}");
                assert!(!line.contains("](javascript"), "{line}");
            }
        }
    }
    assert_eq!(fence, None);
}

#[test]
fn github_commands_stand_in_a_line_each() {
    insta::assert_snapshot!("page.github.txt", github(&page()));
    for line in github(&hostile()).lines() {
        let begins = ["::error ", "::warning ", "::notice "];
        assert!(begins.iter().any(|begin| line.starts_with(begin)), "{line}");
        assert!(!line.contains('\r') && line.contains("title="), "{line}");
    }
}

#[test]
fn json_is_as_its_schema_says() {
    let all = json(&[page(), empty(), hostile()]);
    let validator = jsonschema::validator_for(&schema()).unwrap();
    let wrong: Vec<String> = validator.iter_errors(&all).map(|error| error.to_string()).collect();
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(all["reports"].as_array().map(Vec::len), Some(3));
    let broken = serde_json::json!({ "$schema": all["$schema"], "reports": [{ "base": 1 }] });
    assert!(!validator.is_valid(&broken));
}

#[test]
fn json_of_a_page() {
    let all: Value = json(&[page()]);
    insta::assert_snapshot!("page.json", format!("{all:#}"));
}
