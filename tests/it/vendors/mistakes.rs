//! The page of the worst mistakes in requests, `tests/cases/vendors/mistakes.md`: what is said of each.

use serde_json::Value;

use super::judge::{Answer, Judge};
use crate::cases::{self, Case};

#[test]
fn each_mistake_is_explained() {
    cases::run("vendors", |case, _| said(case));
}

/// What is said of the JSON, and of the typed value where it can be had and that differs.
fn said(case: &Case) -> String {
    let (vendor, request) = &case.files[0];
    let request: Value = serde_json::from_str(request).unwrap();
    let (judge, request) = (judge(vendor), spelt_out(request));
    let Answer::Invalid(json) = (judge.json)(&request) else {
        panic!("{}: nothing is wrong", case.title);
    };
    match (judge.typed)(&request) {
        Answer::Invalid(typed) if typed.to_string() != json.to_string() => {
            format!("{json}\n\nThe typed value:\n{typed}")
        }
        Answer::Valid => panic!("{}: nothing is wrong with the typed value", case.title),
        _ => json.to_string(),
    }
}

/// The judge of the requests that make videos.
fn judge(vendor: &str) -> Judge {
    match vendor {
        "Modellix" => Judge::of::<modellix::ViduQ3MixReferenceVideo>(),
        "MyRouter" => Judge::of::<myrouter::ViduQ2ReferenceVideo>(),
        "UniAll" => Judge::of::<uniall::CreateVideoRequest>(),
        "Vtrix" => Judge::of::<vtrix::GenerationRequest>(),
        other => panic!("no vendor {other}"),
    }
}

/// The request, in which a text such as `W × 5001` stands for so many letters.
fn spelt_out(value: Value) -> Value {
    match value {
        Value::String(text) => match text.split_once(" × ") {
            Some((letter, count)) => letter.repeat(count.parse().unwrap()).into(),
            None => text.into(),
        },
        Value::Array(items) => items.into_iter().map(spelt_out).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, spelt_out(value))).collect()
        }
        scalar => scalar,
    }
}
