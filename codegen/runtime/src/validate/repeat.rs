//! One mistake, one message: what another violation tells better.

use super::Violation;

/// Whether the violation says only that a member is missing or not known, and one of the others tells
/// what to do with this member; or that a value has a wrong form, where it is of the wrong kind.
pub(super) fn is_told(violation: &Violation, others: &[Violation]) -> bool {
    if let "not" | "oneOf" | "anyOf" = violation.keyword {
        let kind = |other: &Violation| other.keyword == "type";
        return others.iter().any(|other| kind(other) && other.instance == violation.instance);
    }
    // A pattern of data URIs names the formats, too.
    if violation.keyword == "x-limits" {
        let pattern = |other: &Violation| other.keyword == "pattern";
        return others.iter().any(|other| pattern(other) && other.instance == violation.instance);
    }
    let Some((object, name)) = member_in_question(violation) else { return false };
    let named = format!("`{name}`");
    others.iter().any(|other| match other.keyword {
        // `x` is missing already, or stands there misspelt.
        "required" | "dependentRequired" | "not" if other.instance == object => {
            other.limit == violation.limit && violation.keyword == "required"
                || other.message.contains(&named)
        }
        "additionalProperties" | "unevaluatedProperties" => {
            violation.keyword == "required"
                && parent(&other.instance).is_some_and(|(parent, _)| parent == object)
                && other.meant.as_deref() == Some(name)
        }
        _ => false,
    })
}

/// The object, by its pointer, and the name of the member that it lacks or has too many.
fn member_in_question(violation: &Violation) -> Option<(&str, &str)> {
    match violation.keyword {
        "required" => Some((&violation.instance, violation.limit.as_ref()?.as_str()?)),
        "additionalProperties" | "unevaluatedProperties" => parent(&violation.instance),
        _ => None,
    }
}

fn parent(pointer: &str) -> Option<(&str, &str)> {
    pointer.rsplit_once('/')
}

#[cfg(test)]
mod tests {
    use super::super::{Detail, Keyword, Note, Path, Shown, Sink};

    const TOLD: Note = Note { message: "Send either `a` or `b`.", ..Note::NONE };
    const NOTHING: Shown<'_> = Shown::Nothing;

    fn missing(name: &'static str, at: &Path<'_>, sink: &mut Sink) {
        let detail = Detail { limit: Shown::Text(name), actual: NOTHING };
        sink.report(at, Keyword::Required, detail);
    }

    fn unknown(known: &[&str], at: &Path<'_>, sink: &mut Sink) {
        let detail = Detail { limit: Shown::Texts(known), actual: NOTHING };
        sink.report(at, Keyword::AdditionalProperties, detail);
    }

    fn keywords(sink: Sink) -> Vec<&'static str> {
        sink.into_found().iter().map(|violation| violation.keyword).collect()
    }

    #[test]
    fn a_member_that_the_specification_speaks_of() {
        let mut sink = Sink::default();
        let root = Path::ROOT;
        let told = root.noted(&TOLD);
        let detail = Detail { limit: NOTHING, actual: NOTHING };
        unknown(&["x"], &root.member("a"), &mut sink);
        sink.report(&told, Keyword::Not, detail);
        missing("b", &root, &mut sink);
        assert_eq!(keywords(sink.clone()), ["not"]);
        unknown(&["x"], &root.member("c"), &mut sink);
        missing("a", &root.member("d"), &mut sink);
        assert_eq!(keywords(sink), ["not", "additionalProperties", "required"]);
    }

    #[test]
    fn a_member_that_is_misspelt() {
        let mut sink = Sink::default();
        let root = Path::ROOT;
        unknown(&["images", "prompt"], &root.member("imagse"), &mut sink);
        missing("images", &root, &mut sink);
        assert_eq!(keywords(sink.clone()), ["additionalProperties"]);
        missing("prompt", &root, &mut sink);
        missing("prompt", &root.on("/elsewhere"), &mut sink);
        assert_eq!(keywords(sink), ["additionalProperties", "required"]);
    }
}
