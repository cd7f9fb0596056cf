//! One sentence that says what is wrong with a value, for somebody who can mend it.

use super::detail::{counted, kinds, quoted};
use super::similar::most_similar;
use super::{Detail, Keyword, Note, Path, Shown};
use crate::json::{Document, Node};

/// The sentence, led by what the specification wants to be told where a rule carries it, else
/// followed by the form as which the value is seen where it may have several.
pub(super) fn sentence(
    at: &Path<'_>,
    keyword: Keyword,
    note: &Note,
    detail: &Detail<'_>,
    meant: Option<&str>,
) -> String {
    let actual = if note.sensitive { Shown::Nothing } else { detail.actual };
    let told = note.message.trim_end().trim_end_matches('.');
    if !told.is_empty() {
        return match place(at, keyword, detail.limit, actual, meant) {
            place if place.is_empty() => told.to_owned(),
            place => format!("{told} ({place})"),
        };
    }
    let plain = plain(at, keyword, detail.limit, actual, meant);
    match at.innermost_form() {
        Some(title) if !plain.ends_with('?') => format!("{plain} (read as {})", quoted(title)),
        _ => plain,
    }
}

/// What follows the words of the specification: they say what a pattern wants, what is forbidden, and
/// what goes with what, so only the place and the value are new.
fn place(
    at: &Path<'_>,
    keyword: Keyword,
    limit: Shown<'_>,
    actual: Shown<'_>,
    meant: Option<&str>,
) -> String {
    match (keyword, actual) {
        (Keyword::Not, _) if at.subject().is_empty() => String::new(),
        (Keyword::Not, _) | (Keyword::Pattern, Shown::Nothing) => subject(at),
        (Keyword::Pattern, _) if at.checked_name().is_some() => subject(at),
        (Keyword::Pattern, _) => format!("{} is {actual}", subject(at)),
        (Keyword::DependentRequired, _) => missing(at, limit),
        // The names of forms say less than the words.
        (Keyword::AnyOf | Keyword::OneOf, Shown::Nothing) => subject(at),
        _ => plain(at, keyword, limit, actual, meant),
    }
}

fn plain(
    at: &Path<'_>,
    keyword: Keyword,
    limit: Shown<'_>,
    actual: Shown<'_>,
    meant: Option<&str>,
) -> String {
    let subject = subject(at);
    let wants = match keyword {
        Keyword::Required => return missing(at, limit),
        Keyword::DependentRequired => return missing_beside(at, limit, actual),
        Keyword::False => return format!("{subject} is not allowed here"),
        Keyword::AdditionalProperties | Keyword::UnevaluatedProperties => {
            return unexpected(at, limit, meant);
        }
        Keyword::Items | Keyword::UnevaluatedItems => {
            return format!("{subject} is one item more than allowed");
        }
        Keyword::UniqueItems => return repeated(&subject, actual),
        Keyword::AnyOf | Keyword::OneOf => return forms(&subject, limit, actual),
        Keyword::Not => return format!("{subject} has a form that is not allowed"),
        Keyword::Ref => return format!("{subject} is nested too deep to be checked"),
        Keyword::MinLength | Keyword::MaxLength => return length(&subject, keyword, limit, actual),
        Keyword::MinItems | Keyword::MaxItems => {
            return size(&subject, keyword, limit, actual, "item");
        }
        Keyword::MinProperties | Keyword::MaxProperties => {
            return size(&subject, keyword, limit, actual, "member");
        }
        Keyword::Contains | Keyword::MinContains | Keyword::MaxContains => {
            return contained(&subject, keyword, limit, actual);
        }
        Keyword::Type => {
            return format!("{subject} must be {}{}", kinds(limit), but_is_a(limit, actual));
        }
        Keyword::Enum => format!("{subject} must be one of {limit}"),
        Keyword::Const => format!("{subject} must be {limit}"),
        Keyword::MultipleOf => format!("{subject} must be a multiple of {limit}"),
        Keyword::Maximum => format!("{subject} must be at most {limit}"),
        Keyword::ExclusiveMaximum => format!("{subject} must be less than {limit}"),
        Keyword::Minimum => format!("{subject} must be at least {limit}"),
        Keyword::ExclusiveMinimum => format!("{subject} must be more than {limit}"),
        Keyword::Pattern => format!("{subject} must match the pattern {}", bare(limit)),
        Keyword::Limits => return media(&subject, limit, actual),
        Keyword::Format | Keyword::ContentEncoding | Keyword::ContentMediaType => {
            format!("{subject} must be {}", bare(limit))
        }
    };
    format!("{wants}{}{}", but(actual), suggestion(limit, actual))
}

/// How the part is called: by its place, or `the value` at the root.
fn subject(at: &Path<'_>) -> String {
    if let Some(name) = at.checked_name() {
        return format!("the member name {}", quoted(name));
    }
    let subject = at.subject();
    match subject.is_empty() {
        true => "the value".to_owned(),
        false => format!("`{subject}`"),
    }
}

fn child(at: &Path<'_>, name: &str) -> String {
    format!("`{}`", at.member(name).subject())
}

fn but(actual: Shown<'_>) -> String {
    match actual {
        Shown::Nothing => String::new(),
        _ => format!(", but is {actual}"),
    }
}

/// With the kind of a text, because "5" is easily taken for 5, and of a number where a text is due.
fn but_is_a(limit: Shown<'_>, actual: Shown<'_>) -> String {
    let wants = |kind| matches!(limit, Shown::Texts(kinds) if kinds.contains(&kind));
    let Shown::Json(value) = actual else { return but(actual) };
    if value.as_number().is_some() && wants("string") {
        return format!(", but is the number {actual}");
    }
    let is_part = value.as_number().is_some_and(|number| !number.is_whole());
    if is_part && wants("integer") {
        return format!(", but is {actual}, which is no whole number");
    }
    let Some(text) = value.as_text() else { return but(actual) };
    let within = Document::read(text.as_bytes());
    let within = within.as_ref().map(|within| Node::Element(within.root()));
    let in_quotes = match within.map(|within| (within.as_number(), within.as_bool())) {
        Ok((Some(number), _)) => wants("number") || wants("integer") && number.is_whole(),
        Ok((_, Some(_))) => wants("boolean"),
        _ => false,
    };
    let hint = if in_quotes { "; leave out the quotes" } else { "" };
    format!(", but is the string {actual}{hint}")
}

/// The value itself may be long, so that only its format or size is told.
fn media(subject: &str, limit: Shown<'_>, actual: Shown<'_>) -> String {
    match (limit, actual) {
        (Shown::Texts(_), _) => {
            format!("{subject} must be a file in one of {limit}{}", but(actual))
        }
        (Shown::Text(wanted), Shown::Nothing) => format!("{subject} must be {wanted}"),
        (Shown::Text(wanted), _) => format!("{subject} must be {wanted}, but is {}", bare(actual)),
        _ => format!("{subject} must have at most {limit} bytes once decoded, but has {actual}"),
    }
}

fn bare(limit: Shown<'_>) -> String {
    match limit {
        Shown::Text(text) => text.to_owned(),
        other => other.to_string(),
    }
}

fn missing(at: &Path<'_>, limit: Shown<'_>) -> String {
    match limit {
        Shown::Text(name) => format!("{} is missing", child(at, name)),
        _ => format!("{} lacks a member", subject(at)),
    }
}

fn missing_beside(at: &Path<'_>, limit: Shown<'_>, actual: Shown<'_>) -> String {
    match (limit, actual) {
        (Shown::Text(name), Shown::Text(beside)) => {
            format!("{} is missing: it goes with {}", child(at, name), child(at, beside))
        }
        _ => missing(at, limit),
    }
}

/// Of a member that is not known, the known one that was probably meant.
pub(super) fn meant<'k>(at: &Path<'_>, keyword: Keyword, limit: Shown<'k>) -> Option<&'k str> {
    match (keyword, limit) {
        (Keyword::AdditionalProperties | Keyword::UnevaluatedProperties, Shown::Texts(known)) => {
            most_similar(at.member_name()?, known)
        }
        _ => None,
    }
}

fn unexpected(at: &Path<'_>, known: Shown<'_>, meant: Option<&str>) -> String {
    let subject = subject(at);
    let Shown::Texts(known) = known else {
        return format!("{subject} is not allowed here");
    };
    match (meant, known) {
        (Some(meant), _) => format!("{subject} is not known here; did you mean `{meant}`?"),
        (None, [only]) => format!("{subject} is not known here; only `{only}` is"),
        (None, [others @ .., last]) if others.len() < MOST_NAMES => {
            let others: Vec<_> = others.iter().map(|name| format!("`{name}`")).collect();
            format!("{subject} is not known here; only {} and `{last}` are", others.join(", "))
        }
        _ => format!("{subject} is not known here"),
    }
}

/// More names than these, nobody reads in a sentence.
const MOST_NAMES: usize = 12;

fn repeated(subject: &str, actual: Shown<'_>) -> String {
    match actual {
        Shown::Pair(first, second) => {
            format!("{subject} must not repeat an item, but items {first} and {second} are equal")
        }
        _ => format!("{subject} must not repeat an item"),
    }
}

fn forms(subject: &str, limit: Shown<'_>, actual: Shown<'_>) -> String {
    match actual {
        Shown::Texts(fitting) => format!(
            "{subject} must have one form only, but fits several: {}",
            Shown::Texts(fitting)
        ),
        _ => format!("{subject} must have one of these forms: {limit}{}", but(actual)),
    }
}

fn length(subject: &str, keyword: Keyword, limit: Shown<'_>, actual: Shown<'_>) -> String {
    let at_least = keyword == Keyword::MinLength;
    match (limit, actual) {
        (Shown::Count(1), _) if at_least => format!("{subject} must not be empty"),
        (Shown::Count(limit), actual) => {
            let bound = if at_least { "at least" } else { "at most" };
            let limit = counted(limit, "character");
            format!("{subject} must have {bound} {limit}{}", but_has(actual))
        }
        _ => format!("{subject} has the wrong length"),
    }
}

fn size(
    subject: &str,
    keyword: Keyword,
    limit: Shown<'_>,
    actual: Shown<'_>,
    noun: &str,
) -> String {
    let at_least = matches!(keyword, Keyword::MinItems | Keyword::MinProperties);
    match limit {
        Shown::Count(1) if at_least => format!("{subject} must not be empty"),
        Shown::Count(limit) => {
            let bound = if at_least { "at least" } else { "at most" };
            format!("{subject} must have {bound} {}{}", counted(limit, noun), but_has(actual))
        }
        _ => format!("{subject} has the wrong size"),
    }
}

fn contained(subject: &str, keyword: Keyword, limit: Shown<'_>, actual: Shown<'_>) -> String {
    let bound = if keyword == Keyword::MaxContains { "at most" } else { "at least" };
    let items = match limit {
        Shown::Count(limit) => counted(limit, "item"),
        _ => "the right number of items".to_owned(),
    };
    format!("{subject} must hold {bound} {items} of the form asked for{}", but_has(actual))
}

fn but_has(actual: Shown<'_>) -> String {
    match actual {
        Shown::Count(count) => format!(", but has {count}"),
        _ => String::new(),
    }
}

fn suggestion(limit: Shown<'_>, actual: Shown<'_>) -> String {
    let actual = match actual {
        Shown::Text(text) => text,
        Shown::Json(value) if value.as_text().is_some() => value.as_text().unwrap_or_default(),
        _ => return String::new(),
    };
    let similar = match limit {
        Shown::Texts(texts) if texts.len() > 1 => most_similar(actual, texts),
        _ => None,
    };
    similar.map_or_else(String::new, |similar| format!("; did you mean {}?", quoted(similar)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(
        (keyword, note): (Keyword, Note),
        at: &Path<'_>,
        limit: Shown<'_>,
        actual: Shown<'_>,
    ) -> String {
        sentence(at, keyword, &note, &Detail { limit, actual }, meant(at, keyword, limit))
    }

    #[test]
    fn names_the_field_the_limit_and_the_value() {
        let root = Path::ROOT;
        let input = root.member("input");
        let first = input.item(0);
        let at = first.member("duration");
        let site = (Keyword::Maximum, Note::NONE);
        assert_eq!(
            said(site, &at, Shown::Integer(16), Shown::Integer(20)),
            "`input[0].duration` must be at most 16, but is 20"
        );
        let site = (Keyword::Enum, Note::NONE);
        assert_eq!(
            said(site, &at, Shown::Texts(&["720p", "1080p"]), Shown::Text("720P")),
            "`input[0].duration` must be one of \"720p\", \"1080p\", but is \"720P\"; \
             did you mean \"720p\"?"
        );
        let site = (Keyword::Type, Note::NONE);
        let array = json!([1, 2]);
        assert_eq!(
            said(site, &root, Shown::Texts(&["string", "null"]), Shown::Json((&array).into())),
            "the value must be a string or null, but is an array of 2 items"
        );
    }

    #[test]
    fn is_led_by_the_message_or_followed_by_the_form() {
        let root = Path::ROOT;
        let form = root.form("Text");
        let at = form.member("model");
        let (b, a) = (Shown::Text("b"), Shown::Text("a"));
        let plain = said((Keyword::Const, Note::NONE), &at, b, a);
        assert_eq!(plain, "`model` must be \"b\", but is \"a\" (read as \"Text\")");
        let note = Note { message: "Use the other model.", ..Note::NONE };
        let led = said((Keyword::Const, note), &at, b, a);
        assert_eq!(led, "Use the other model (`model` must be \"b\", but is \"a\")");
        let led = said((Keyword::Pattern, note), &at, Shown::Text("^b"), a);
        assert_eq!(led, "Use the other model (`model` is \"a\")");
        let site = (Keyword::Not, Note { message: "Leave it out.", ..Note::NONE });
        assert_eq!(said(site, &at, Shown::Nothing, Shown::Nothing), "Leave it out (`model`)");
        assert_eq!(said(site, &root, Shown::Nothing, Shown::Nothing), "Leave it out");
    }

    #[test]
    fn tells_a_number_from_its_text() {
        let (root, site) = (Path::ROOT, (Keyword::Type, Note::NONE));
        let at = root.member("n");
        let is = |limit, value: serde_json::Value| {
            said(site, &at, Shown::Texts(&[limit]), Shown::Json((&value).into()))
        };
        assert_eq!(
            is("integer", json!("5")),
            "`n` must be an integer, but is the string \"5\"; leave out the quotes"
        );
        assert_eq!(is("integer", json!("5s")), "`n` must be an integer, but is the string \"5s\"");
        assert_eq!(
            is("integer", json!(2.5)),
            "`n` must be an integer, but is 2.5, which is no whole number"
        );
        assert_eq!(is("string", json!(5)), "`n` must be a string, but is the number 5");
    }

    #[test]
    fn says_which_members_are_known() {
        let (root, site) = (Path::ROOT, (Keyword::AdditionalProperties, Note::NONE));
        let at = root.member("audio");
        let among = |known| said(site, &at, Shown::Texts(known), Shown::Nothing);
        assert_eq!(among(&["seed"]), "`audio` is not known here; only `seed` is");
        assert_eq!(
            among(&["seed", "prompt", "bgm"]),
            "`audio` is not known here; only `seed`, `prompt` and `bgm` are"
        );
        assert_eq!(among(&["Audio"]), "`audio` is not known here; did you mean `Audio`?");
        assert_eq!(among(&["seed"; 20]), "`audio` is not known here");
    }

    #[test]
    fn hides_secrets_and_cuts_long_texts() {
        let root = Path::ROOT;
        let at = root.member("key");
        let site = (Keyword::Const, Note { sensitive: true, ..Note::NONE });
        let hidden = said(site, &at, Shown::Text("b"), Shown::Text("secret"));
        assert_eq!(hidden, "`key` must be \"b\"");
        let site = (Keyword::Pattern, Note::NONE);
        let long = "x".repeat(1000);
        let cut = said(site, &at, Shown::Text("^a$"), Shown::Text(&long));
        assert!(cut.len() < 120 && cut.ends_with("x…\""), "{cut}");
    }
}
