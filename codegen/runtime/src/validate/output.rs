//! Violations in the forms that JSON Schema has for machines (2020-12, Core, 12.4).
//!
//! A rule knows where it stands in the specification, not by which references a validator of somebody
//! else would have come there: `keywordLocation` is the place in its document, and
//! `absoluteKeywordLocation` the same after the document's name.

use serde_json::{Map, Value, json};

use super::{Violation, Violations};

impl Violations {
    /// The form `basic`: a flat list of what is wrong.
    pub fn basic(&self) -> Value {
        json!({ "valid": false, "errors": self.iter().map(unit).collect::<Vec<_>>() })
    }

    /// The form `detailed`: what is wrong, below the parts of the value to which it belongs. A part
    /// about which there is one thing to say only is left out, as the specification asks for.
    pub fn detailed(&self) -> Value {
        let mut root = Part::default();
        for violation in self {
            let mut part = &mut root;
            let mut place = String::new();
            for token in violation.instance.split('/').skip(1) {
                place = format!("{place}/{token}");
                part = part.below(&place);
            }
            part.units.push(unit(violation));
        }
        match root.into_json() {
            Value::Object(mut all) if !all.contains_key("errors") => {
                all.insert("valid".to_owned(), false.into());
                json!({ "valid": false, "errors": [all] })
            }
            all => all,
        }
    }
}

/// One thing that is wrong.
fn unit(violation: &Violation) -> Value {
    let (file, pointer) = violation.schema.split_once('#').unwrap_or(("", &violation.schema));
    json!({
        "valid": false,
        "keywordLocation": pointer,
        "absoluteKeywordLocation": format!("{file}#{pointer}"),
        "instanceLocation": violation.instance,
        "error": violation.message,
    })
}

/// A part of the value.
#[derive(Default)]
struct Part {
    place: String,
    units: Vec<Value>,
    parts: Vec<Part>,
}

impl Part {
    fn below(&mut self, place: &str) -> &mut Self {
        let index = match self.parts.iter().position(|part| part.place == place) {
            Some(index) => index,
            None => {
                self.parts.push(Self { place: place.to_owned(), ..Self::default() });
                self.parts.len() - 1
            }
        };
        // It is the place of a part that has been found or has just been added.
        &mut self.parts[index]
    }

    fn into_json(self) -> Value {
        let mut errors = self.units;
        errors.extend(self.parts.into_iter().map(Self::into_json));
        if errors.len() == 1 {
            return errors.remove(0);
        }
        let mut part = Map::new();
        part.insert("valid".to_owned(), false.into());
        part.insert("instanceLocation".to_owned(), self.place.into());
        part.insert("errors".to_owned(), errors.into());
        Value::Object(part)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Detail, Keyword, Path, Shown, Sink};
    use super::*;

    fn violations(both: bool) -> Violations {
        let mut sink = Sink::default();
        let root = Path::ROOT;
        let root = root.schema("orders.yaml#/Order");
        let item = root.member("items");
        let detail = Detail { limit: Shown::Count(1), actual: Shown::Count(0) };
        sink.report(&item, Keyword::MinItems, detail);
        if both {
            let detail = Detail { limit: Shown::Integer(3), actual: Shown::Integer(4) };
            let note = root.member("n");
            sink.report(&note, Keyword::Maximum, detail);
            sink.report(&note, Keyword::MultipleOf, detail);
        }
        sink.finish().expect_err("something was reported")
    }

    #[test]
    fn a_flat_list() {
        let unit = json!({
            "valid": false,
            "keywordLocation": "/Order/properties/items/minItems",
            "absoluteKeywordLocation": "orders.yaml#/Order/properties/items/minItems",
            "instanceLocation": "/items",
            "error": "`items` must not be empty",
        });
        assert_eq!(violations(false).basic(), json!({ "valid": false, "errors": [unit] }));
        assert_eq!(violations(false).detailed(), json!({ "valid": false, "errors": [unit] }));
    }

    #[test]
    fn parts_with_several_things_to_say() {
        let all = violations(true).detailed();
        assert_eq!(all["errors"][0]["instanceLocation"], "/items");
        assert_eq!(all["errors"][1]["instanceLocation"], "/n");
        assert_eq!(all["errors"][1]["errors"][1]["error"], "`n` must be a multiple of 3, but is 4");
        assert_eq!(violations(true).basic()["errors"].as_array().map(Vec::len), Some(3));
    }
}
