//! Names are stable: what is added to a document, wherever, renames nothing that was there.
//!
//! What is added must have a name of its own. Three things do rename, and are left out here: a
//! name that becomes the same identifier as one that comes later (`fooBar` before `foo_bar`); a
//! component whose name has been made up for a type without a name (`PetOwner` for the member
//! `owner` of `Pet`); and a new place before the one after which a type without a name is called.

use std::collections::BTreeSet;

use bindery::ir::{Runtime, TypeKind, Types};
use bindery::lower::{FIRST_VERSION, Options, lower};
use bindery::{Level, Reading, read};

use crate::cases::Case;
use crate::lower::definition;

/// Components, members, values and operations, one line each, in the order of the document.
const COMPONENTS: [&str; 9] = [
    "first_name: {type: object, properties: {a-b: {}, kind: {enum: ['1', '2']}, 'a b': {}}}",
    "Choice: {oneOf: [{title: Alpha, type: object, properties: {a: {}}}, {title: Beta, type: object, required: [b]}]}",
    "Pet: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, owner: {type: object, properties: {self: {}, Self: {}}}}}",
    "Größe: {type: object, properties: {größe: {type: string}, GRÖSSE: {type: string}}}",
    "Mixed: {enum: [a, 1, A, '', '-']}",
    "Tuple: {prefixItems: [{type: string}, {type: object, properties: {x: {}}}]}",
    "String: {type: object, properties: {type: {type: string}}}",
    "'3d': {type: object, properties: {'2d': {type: string}}}",
    "Text: {type: string, format: date}",
];

const PATHS: [&str; 3] = [
    "/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {kind: {enum: [a, b]}}}}}}}}}",
    "/pets: {post: {operationId: makePet, requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}",
    "/c/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {type: object, properties: {z: {}}}}}}}}}}",
];

/// What is added, in turn.
const NEW_COMPONENTS: [&str; 4] = [
    "Zebra: {type: object, properties: {a: {}, b: {enum: [x, y]}}}",
    "Another: {oneOf: [{type: string}, {$ref: '#/components/schemas/Pet'}]}",
    "alpha: {type: object, properties: {first_name: {$ref: '#/components/schemas/first_name'}}}",
    "Names: {enum: [a, 1, A]}",
];

const NEW_PATHS: [&str; 2] = [
    "/z: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {kind: {enum: [a, b]}}}}}}, responses: {'200': {description: ok}}}}",
    "/pets/{id}: {get: {operationId: findPet, parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}",
];

#[test]
fn of_types_stay_wherever_something_is_added() {
    let old = definitions(&PATHS, &COMPONENTS);
    for new in NEW_COMPONENTS {
        for place in 0..=COMPONENTS.len() {
            kept(&old, &definitions(&PATHS, &inserted(&COMPONENTS, place, new)), new, place);
        }
    }
    for new in NEW_PATHS {
        for place in 0..=PATHS.len() {
            kept(&old, &definitions(&inserted(&PATHS, place, new), &COMPONENTS), new, place);
        }
    }
}

#[test]
fn of_fields_and_variants_stay_wherever_something_is_added() {
    let members = ["a", "type", "aB", "größe", "'2fa'", "'+1'", "new"];
    let values = ["a", "'16:9'", "-created", "''", "unknown", "self", "2"];
    let names = |members: &[&str], values: &[&str]| {
        let members: Vec<_> =
            members.iter().map(|name| format!("{name}: {{type: string}}")).collect();
        let object = format!("Object: {{type: object, properties: {{{}}}}}", members.join(", "));
        let list = format!("List: {{type: string, enum: [{}]}}", values.join(", "));
        let mixed = format!("Mixed: {{enum: [true, {}]}}", values.join(", "));
        inner_names(&types(&[], &[&object, &list, &mixed]))
    };
    let old = names(&members, &values);
    for new in ["zebra", "Ärger", "'3fa'", "default"] {
        for place in 0..=members.len() {
            kept(&old, &names(&inserted(&members, place, new), &values), new, place);
            kept(&old, &names(&members, &inserted(&values, place, new)), new, place);
        }
    }
}

fn inserted<'a>(lines: &[&'a str], place: usize, line: &'a str) -> Vec<&'a str> {
    let mut lines = lines.to_vec();
    lines.insert(place, line);
    lines
}

#[track_caller]
fn kept(old: &BTreeSet<String>, new: &BTreeSet<String>, added: &str, place: usize) {
    let lost: Vec<_> = old.difference(new).collect();
    assert!(lost.is_empty(), "{added} at {place}: {lost:?} are gone from {new:?}");
}

/// All types, in short.
fn definitions(paths: &[&str], components: &[&str]) -> BTreeSet<String> {
    let types = types(paths, components);
    types.list.iter().map(|ty| definition(&types, ty).replace(" with new", "")).collect()
}

/// The fields and variants of all types, with what they stand for.
fn inner_names(types: &Types) -> BTreeSet<String> {
    let names = types.list.iter().flat_map(|ty| -> Vec<String> {
        match &ty.kind {
            TypeKind::Struct(shape) => {
                shape.fields.iter().map(|it| format!("{} {:?}", it.ident, it.wire)).collect()
            }
            TypeKind::Enum(shape) => {
                shape.variants.iter().map(|it| format!("{} {:?}", it.ident, it.value)).collect()
            }
            TypeKind::Values(shape) => {
                shape.variants.iter().map(|it| format!("{} {}", it.ident, it.value)).collect()
            }
            _ => Vec::new(),
        }
    });
    names.collect()
}

fn types(paths: &[&str], components: &[&str]) -> Types {
    let mut text = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths:\n".to_owned();
    text.extend(paths.iter().map(|line| format!("  {line}\n")));
    text.push_str("components:\n  schemas:\n");
    text.extend(components.iter().map(|line| format!("    {line}\n")));
    let mut case = Case::default();
    case.files.push(("openapi.yaml".to_owned(), text));
    let mut loader = &case;
    let options = bindery::Options::from(Level::Foreign);
    let Reading { sources, api, diagnostics } = read("openapi.yaml", &mut loader, options);
    let api = api.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let runtime = Runtime::Path("runtime".to_owned());
    let options = Options {
        name: "case".to_owned(),
        version: FIRST_VERSION.to_owned(),
        spec: String::new(),
        runtime,
        rules: Default::default(),
        round_trips: false,
    };
    lower(&api, &sources, &options).0.types
}
