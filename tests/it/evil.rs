//! No depth, size or pattern makes a validator overflow the stack, run for ever or take memory out of
//! proportion: what is here would not end, or end badly.

use bindery_runtime::{ReadError, Validate, ValidateJson};
use keywords::{Lists, Patterns, Scalars, Tree};

fn read<T: Validate + ValidateJson + bindery_runtime::codegen::Json>(
    text: &str,
) -> Result<T, String> {
    T::read_json(text.as_bytes()).map_err(|error| error.to_string())
}

/// An object with one member, a text of so many letters.
fn texts(name: &str, letters: usize) -> String {
    format!("{{\"{name}\":\"{}\"}}", "a".repeat(letters))
}

#[test]
fn a_million_levels_are_refused() {
    for text in ["[".repeat(1_000_000), "{\"children\":[".repeat(500_000)] {
        let error = read::<Tree>(&text).expect_err("too deep");
        assert!(error.contains("nested too deep"), "{error}");
        assert!(matches!(Tree::validate_text(text.as_bytes()), Err(ReadError::NotJson(_))));
    }
    let nested = format!("{{\"nested\":{}{}}}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    assert!(read::<Lists>(&nested).is_err());
}

#[test]
fn a_text_of_100_million_letters_is_measured() {
    let text = texts("anyLength", 100_000_000);
    assert!(Scalars::validate_text(text.as_bytes()).is_ok());
    let text = texts("short", 100_000_000);
    let Err(ReadError::Invalid(violations)) = Scalars::validate_text(text.as_bytes()) else {
        panic!("too long")
    };
    let message = "`short` must have at most 3 characters, but has 100000000";
    assert_eq!(violations.to_string(), message);
}

#[test]
fn a_million_items_are_told_apart() {
    let items: Vec<String> = (0..1_000_000).map(|number| number.to_string()).collect();
    let different = format!("{{\"unique\":[{}]}}", items.join(","));
    assert!(Lists::validate_text(different.as_bytes()).is_ok());
    let same = format!("{{\"unique\":[{},7e0]}}", items.join(","));
    let Err(ReadError::Invalid(violations)) = Lists::validate_text(same.as_bytes()) else {
        panic!("not unique")
    };
    assert_eq!(
        violations.to_string(),
        "`unique` must not repeat an item, but items 7 and 1000000 are equal"
    );
    let quoted: Vec<String> = items.iter().map(|item| format!("\"{item}\"")).collect();
    let typed = read::<Lists>(&format!("{{\"uniqueTexts\":[{}]}}", quoted.join(",")));
    assert!(typed.expect("different texts").is_valid());
}

#[test]
fn a_million_members_with_few_names_are_read() {
    let members: Vec<String> =
        (0..1_000_000).map(|number| format!("\"{}\":{number}", number % 1_000)).collect();
    let text = format!("{{{}}}", members.join(","));
    assert!(Scalars::validate_text(text.as_bytes()).is_ok());
    assert_eq!(read::<Scalars>(&text).expect("open").rest.len(), 1_000);
}

#[test]
fn patterns_that_have_too_many_ways_end() {
    for name in ["nestedLoops", "manyWays", "looksAhead", "again", "repeated"] {
        let text = texts(name, 50_000).replace("a\"}", "a!\"}");
        let Err(ReadError::Invalid(violations)) = Patterns::validate_text(text.as_bytes()) else {
            panic!("{name} accepts what it should not")
        };
        assert_eq!((violations.len(), violations[0].keyword), (1, "pattern"), "{name}");
    }
}

#[test]
fn numbers_of_a_million_digits_are_compared() {
    let digits = "9".repeat(1_000_000);
    for (member, number) in [
        ("maximum", digits.clone()),
        ("huge", digits.clone()),
        ("cents", format!("0.{digits}")),
        ("maximumOfFractions", format!("{digits}e-999999")),
        ("thousands", format!("{digits}e999999999999999999999")),
        ("above", format!("-{digits}e-5")),
    ] {
        let text = format!("{{\"{member}\":{number}}}");
        let verdict = Scalars::validate_text(text.as_bytes());
        let expected = member == "thousands";
        assert_eq!(verdict.is_ok(), expected, "{member}");
        let Err(ReadError::Invalid(violations)) = verdict else { continue };
        assert!(violations.to_string().len() < 300, "bounded");
    }
}
