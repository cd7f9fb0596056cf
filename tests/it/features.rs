//! Large crates are split by tags: what a feature turns on never speaks of what it doesn't.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use bindery::Level;
use bindery::ir::{Crate, TypeId};

use crate::broken::Memory;
use crate::pipeline;

/// A document whose operations are spread over tags: each tag has a type of its own, neighbours
/// share one, and all share one.
fn document(operations: usize, tags: usize) -> String {
    let mut text = "openapi: 3.1.0\ninfo: {title: Many, version: '1'}\npaths:\n".to_owned();
    for number in 0..operations {
        let tag = number % tags;
        let _ = write!(
            text,
            "  /p{number}:
    post:
      tags: [Tag {tag}]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Own{tag}'}}}}}}}}
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}}}}}
"
        );
    }
    text.push_str("components:\n  schemas:\n    All: {type: object, properties: {name: {type: string, minLength: 1}}}\n    Unused: {type: object, properties: {own: {$ref: '#/components/schemas/Own0'}}}\n");
    for tag in 0..tags {
        let next = tag / 2;
        let _ = writeln!(
            text,
            "    Own{tag}: {{type: object, properties: {{pair: {{$ref: '#/components/schemas/Pair{next}'}}, kind: {{enum: [a, b]}}}}}}"
        );
        if tag % 2 == 0 {
            let _ = writeln!(
                text,
                "    Pair{next}: {{type: object, properties: {{count: {{type: integer, maximum: 9}}}}}}"
            );
        }
    }
    text
}

fn lowered(operations: usize, tags: usize) -> Crate {
    let files = BTreeMap::from([("openapi.yaml".to_owned(), document(operations, tags))]);
    let krate = pipeline::lower("openapi.yaml", &mut Memory(files), Level::Foreign);
    krate.expect("the document has no errors")
}

fn features<'a>(krate: &'a Crate, name: &str) -> &'a [String] {
    let ty = krate.types.list.iter().find(|ty| ty.ident == name).expect("the type is there");
    &krate.types[ty.module].features
}

#[test]
fn types_are_there_with_the_tags_that_reach_them() {
    let krate = lowered(120, 12);
    assert_eq!(features(&krate, "Own3"), ["tag-3"]);
    assert_eq!(features(&krate, "Pair1"), ["tag-2", "tag-3"]);
    assert_eq!(features(&krate, "All"), [""; 0]);
    assert_eq!(features(&krate, "Unused"), ["all-tags"]);
    let features = krate.features.as_ref().expect("the crate is split");
    assert_eq!(features.tags.len(), 12);
}

/// `Unused` is there with all tags, and these are features of their own.
#[test]
fn nothing_is_spoken_of_that_may_be_missing() {
    let krate = lowered(120, 12);
    let types = &krate.types;
    let covered = |id: TypeId, features: &[String]| {
        let there = &types[types[id].module].features;
        let all = features == ["all-tags"];
        let some = !features.is_empty() && features.iter().all(|one| there.contains(one));
        there.is_empty() || all || some
    };
    for ty in &types.list {
        let own = &types[ty.module].features;
        ty.each_reference(&mut |id| {
            assert!(covered(id, own), "{} speaks of {}", ty.ident, types[id].ident);
        });
    }
    for operation in krate.client.groups.iter().flat_map(|group| {
        group.operations.iter().map(|operation| (group.feature.as_slice(), operation))
    }) {
        let (own, operation) = operation;
        for ty in operation.types() {
            ty.each_named(&mut |id| assert!(covered(id, own), "{}", operation.ident));
        }
    }
}

#[test]
fn rules_stand_beside_the_types_they_are_of() {
    let krate = lowered(120, 12);
    for file in &krate.rules.files {
        for index in &file.implementations {
            let ty = &krate.types[krate.rules.implementations[*index].ty];
            assert_eq!(file.features, krate.types[ty.module].features, "{}", ty.ident);
        }
    }
    assert!(krate.rules.files.iter().any(|file| !file.features.is_empty()));
}

#[test]
fn small_crates_stay_whole() {
    let krate = lowered(24, 12);
    assert_eq!(krate.features, None);
    assert!(krate.types.modules.iter().all(|module| module.features.is_empty()));
}
