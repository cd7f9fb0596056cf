//! Kinds of changes for the fixtures.

use bindery::diff::Kind;

const KINDS: &[Kind] = &[
    Kind {
        id: "type-widened",
        title: "A schema takes more types",
        about: "A type was added to the set of types. In an answer the reader may meet a value that it does not know.",
        example: ("type: string", "type: [string, integer]"),
        reference: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1",
    },
    Kind {
        id: "property-became-optional",
        title: "A property may be left out",
        about: "A name was taken out of `required`. In an answer the reader may miss what it counts on.",
        example: ("required: [a, b]", "required: [a]"),
        reference: "https://json-schema.org/draft/2020-12/json-schema-validation#section-6.5.3",
    },
];

/// The kind of this name, if the fixtures know it.
pub fn kind(id: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.id == id)
}
