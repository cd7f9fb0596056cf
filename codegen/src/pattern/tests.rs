//! Patterns and what becomes of them.

use super::matcher;
use crate::ir::rules::Matcher;

/// The form that a pattern takes, in a word.
fn form(source: &str) -> String {
    match matcher(source) {
        Err(problem) => problem,
        Ok(Matcher::Contains(text)) => format!("contains {text}"),
        Ok(Matcher::Ends(text)) => format!("ends {text}"),
        Ok(Matcher::Begins(pieces)) => format!("begins {}", pieces.len()),
        Ok(Matcher::Is(pieces)) => format!("is {}", pieces.len()),
        Ok(Matcher::Table(table)) => format!("table, {} states", table.ends.len() - 2),
        Ok(Matcher::Program(program)) => match program.anchored {
            true => "program, anchored".to_owned(),
            false => "program".to_owned(),
        },
        Ok(Matcher::Referring(_, slots)) => format!("referring, {slots} slots"),
    }
}

#[test]
fn simple_patterns_are_comparisons() {
    let forms = [
        ("^viduq3p-", "begins 1"),
        ("abc", "contains abc"),
        ("a\\.mp4$", "ends a.mp4"),
        ("^[a-z0-9_]{1,64}$", "is 1"),
        ("^https?://", "begins 3"),
        ("^[1-9][0-9]*:[1-9][0-9]*$", "is 5"),
        ("^\\d{4}-\\d{2}$", "is 3"),
        ("", "begins 0"),
        ("^a*a$", "table, 2 states"),
        ("^(a|b)", "table, 1 states"),
        ("^a|b", "table, 2 states"),
        ("(?=a)b", "program"),
        ("^(?!a)b", "program, anchored"),
        ("^(a|b)*a(a|b){9}$", "program, anchored"),
        ("(a)\\1", "referring, 2 slots"),
        ("^(?:(a)|(b))*\\k<x>(?<x>c)", "referring, 7 slots"),
    ];
    for (source, wanted) in forms {
        assert_eq!(form(source), wanted, "{source}");
    }
}

#[test]
fn wrong_patterns_say_why() {
    let forms = [
        ("(", "a group has no end"),
        (")", "a parenthesis is closed that was never opened"),
        ("[a", "a bracket has no end"),
        ("[b-a]", "a range is in the wrong order"),
        ("*", "`*` repeats nothing"),
        ("a**", "a repetition is repeated"),
        ("(a)\\2", "it refers back to group 2, which it does not have"),
        ("(?<a>a)\\k<b>", "it refers back to `b`, which no group is called"),
        ("\\p{Nonsense}", "the Unicode property `Nonsense` is not known"),
        ("(?i)a", "a group begins with `(?`, but is of no known kind"),
        ("(a{1000}){1000}", "its repetitions are too large"),
    ];
    for (source, wanted) in forms {
        assert_eq!(form(source), wanted, "{source}");
    }
    assert!(matcher(&"(".repeat(100_000)).is_err());
}
