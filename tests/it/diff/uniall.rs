//! What section 7 of UniAll's newer page says has changed is what is told of the two revisions.

use bindery::diff::{Cause, Proof, Report, Validate, Wire};

use super::document::{Document, at_root, compare};

fn report() -> Report {
    let base = Document::at(&at_root("spec/uniall/revisions/2026-03-26/openapi.yaml"));
    compare(&base, &Document::at(&at_root("spec/uniall/openapi.yaml")))
}

/// Kind, a part of the owner, a part of the sentence, and the verdict on the wire: one for each row of the page.
const ROWS: &[(&str, &str, &str, Wire)] = &[
    ("property-became-optional", "CreateVideoRequest", "`image` may be left out", Wire::Compatible),
    (
        "property-became-optional",
        "CreateVideoRequest",
        "`last_image` may be left out",
        Wire::Compatible,
    ),
    (
        "property-became-optional",
        "CreateVideoRequest",
        "`reference_image_urls` may be left",
        Wire::Compatible,
    ),
    (
        "property-became-optional",
        "CreateVideoRequest",
        "`aspect_ratio` may be left out",
        Wire::Compatible,
    ),
    (
        "property-became-optional",
        "CreateVideoRequest",
        "`extra_body` may be left out",
        Wire::Compatible,
    ),
    ("type-widened", "Duration", "was string and is integer or string", Wire::Compatible),
    ("not-added", "CreateVideoRequest", "`images` is forbidden", Wire::Breaking),
    ("max-items-added", "reference_image_urls", "`maxItems` is 4", Wire::Breaking),
    ("optional-property-added", "ExtraBody/properties/bgm", "`bgm` is new", Wire::Compatible),
    ("choice-added", "CreateVideoRequest", "`FirstAndLastFrameToVideo`", Wire::Breaking),
    ("operation-added", "", "GET /v1/video/generations/{task_id} is new", Wire::Compatible),
    ("operation-added", "", "GET /v1/videos/{task_id} is new", Wire::Compatible),
];

#[test]
fn every_row_of_the_page_is_told() {
    let report = report();
    for (kind, owner, sentence, wire) in ROWS {
        let fits = |cause: &&Cause| {
            cause.kind == *kind && cause.owner.contains(owner) && cause.summary.contains(sentence)
        };
        let found: Vec<&Cause> = report.causes.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "{kind} {sentence}: {found:?}");
        assert_eq!(found[0].wire, *wire, "{kind} {sentence}");
        assert!(!found[0].reach.places.is_empty(), "{kind} {sentence} is felt somewhere");
        assert!(found[0].after.as_ref().unwrap().evidence.is_some(), "{kind} {sentence}");
    }
}

#[test]
fn bgm_is_true_or_false() {
    let report = report();
    let bgm = report.causes.iter().find(|cause| cause.owner.ends_with("/bgm")).unwrap();
    assert_eq!(bgm.after.as_ref().unwrap().value.as_deref(), Some("bgm: boolean"));
    assert_eq!(bgm.validate, Validate::Stricter);
}

#[test]
fn breaks_of_requests_have_a_body_that_shows_them() {
    let report = report();
    let value = |kind: &str, sentence: &str| {
        let fits = |cause: &&Cause| cause.kind == kind && cause.summary.contains(sentence);
        match &report.causes.iter().find(fits).unwrap().proof {
            Some(Proof::Proved { value, .. }) => value.clone(),
            other => panic!("{kind} {sentence}: {other:?}"),
        }
    };
    assert!(value("not-added", "`images`").get("images").is_some());
    let references = value("max-items-added", "is 4");
    assert!(references["reference_image_urls"].as_array().unwrap().len() > 4, "{references}");
    let ratio = value("enum-added", "16:9");
    assert!(!["16:9", "9:16", "1:1"].contains(&ratio["aspect_ratio"].as_str().unwrap()));
}
