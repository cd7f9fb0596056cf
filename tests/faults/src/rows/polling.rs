//! F10, F15 and F16: what the answers to queries say.

use std::time::Duration;

use bindery_emulator::{Emulator, On, Phase, Recorder, Rule, Script, Step};
use bindery_runtime::codegen::{decode_slice, encode_value};
use bindery_runtime::{Pace, TaskState, WaitError};
use modellix::ViduQ3MixReferenceVideo;
use serde_json::{Value, json};
use studio::FilmAnswer;

use super::case;
use crate::canary::KEY;
use crate::{Case, Create, Lab, Row, Verdict, ensure};

const LONG: Duration = Duration::from_secs(10);

pub const UNKNOWN_VALUES: Row = Row {
    id: "F10",
    fault: "values that no list names, members missing, null and too many, in all that is received",
    must: "it decodes, the value is kept, and what is encoded again is equal",
    cases: || {
        let right = json!({
            "code": 0, "message": "ok",
            "data": {
                "film_id": "film-1", "state": "done", "percent": 100, "note": "mine",
                "files": [{ "url": "https://example.com/1.mp4", "kind": "film" }],
                "why": { "code": "E7", "text": "no" }
            }
        });
        let changes: [(&str, &str, Value); 4] = [
            ("a state", "/data/state", json!("dreaming")),
            ("a kind of file", "/data/files/0/kind", json!("hologram")),
            ("a member more", "/data/new", json!({ "deep": [1, 2.5, null] })),
            ("a message of null", "/data/note", json!("")),
        ];
        let mut cases: Vec<Case> = Vec::new();
        for (name, place, value) in changes {
            let mut answer = right.clone();
            set(&mut answer, place, value);
            cases.push(case!(name, [answer] | _lab | { round_trip(&answer) }));
        }
        for member in ["message", "data/percent", "data/note", "data/files", "data/why"] {
            let mut answer = right.clone();
            remove(&mut answer, member);
            cases.push(case!(
                format!("without {member}"),
                [answer] | _lab | { round_trip(&answer) }
            ));
        }
        cases.push(case!("an unknown state on the way", |lab| { unknown_state(lab).await }));
        cases
    },
};

fn set(answer: &mut Value, place: &str, value: Value) {
    let (parent, name) = place.rsplit_once('/').unwrap_or(("", place));
    if let Some(members) = answer.pointer_mut(parent).and_then(Value::as_object_mut) {
        members.insert(name.to_owned(), value);
    }
}

fn remove(answer: &mut Value, place: &str) {
    let (parent, name) = place.rsplit_once('/').unwrap_or(("", place));
    let parent = if parent.is_empty() { String::new() } else { format!("/{parent}") };
    if let Some(members) = answer.pointer_mut(&parent).and_then(Value::as_object_mut) {
        members.remove(name);
    }
}

fn round_trip(answer: &Value) -> Verdict {
    let text = answer.to_string();
    let decoded: FilmAnswer =
        decode_slice(text.as_bytes()).map_err(|mismatch| mismatch.to_string())?;
    let again = encode_value(&decoded);
    ensure!(again == *answer, "{again} is not {answer}");
    Ok(())
}

async fn unknown_state(lab: &Lab) -> Verdict {
    let dreaming = Rule::on(On::Query).times(3).steps([Step::set("/data/state", "dreaming")]);
    let shop = lab.shop(Script::new().rule(dreaming))?;
    let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
    let mut updates = task.updates().until(LONG);
    let first = updates.next().await.ok_or("no update")?.map_err(|error| error.to_string())?;
    ensure!(first.state == TaskState::Unknown("dreaming".to_owned()), "{:?}", first.state);
    let mut last = first.state;
    while let Some(update) = updates.next().await {
        last = update.map_err(|error| error.to_string())?.state;
    }
    ensure!(last == TaskState::Succeeded, "{last}");
    Ok(())
}

pub const STATES: Row = Row {
    id: "F15",
    fault: "404 at first, a state that goes back, success without an address, with none, with two; another task's id",
    must: "not yet, not an end, an error of its own; never another task's result",
    cases: || {
        vec![
            case!("404 at first", |lab| {
                let missing = Rule::on(On::Query).times(3).steps([Step::status(404)]);
                expect_success(lab, Script::new().rule(missing)).await
            }),
            case!("a state that goes back", |lab| {
                let script = Script::new()
                    .rule(Rule::on(On::Query).times(2).steps([Step::State(Phase::Running)]))
                    .rule(Rule::on(On::Query).times(2).steps([Step::State(Phase::Pending)]));
                expect_success(lab, script).await
            }),
            case!("success without files", |lab| {
                no_result(lab, Step::remove("/data/files")).await
            }),
            case!("success with no file", |lab| {
                no_result(lab, Step::set("/data/files", json!([]))).await
            }),
            case!("success with two files", |lab| {
                let two =
                    json!([{ "url": "https://e.com/1.mp4" }, { "url": "https://e.com/2.mp4" }]);
                let rule = Rule::on(On::Query)
                    .steps([Step::State(Phase::Succeeded), Step::set("/data/files", two)]);
                let shop = lab.shop(Script::new().rule(rule))?;
                let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
                let finished = task.wait(LONG).await.map_err(|error| error.to_string())?;
                ensure!(finished.files.len() == 2, "{:?}", finished.files);
                Ok(())
            }),
            case!("another task's id", |lab| {
                let other = Step::set("/data/film_id", "film-of-somebody-else");
                let rule = Rule::on(On::Query).steps([Step::State(Phase::Succeeded), other]);
                let shop = lab.shop(Script::new().rule(rule))?;
                let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
                let ended = task.wait(Duration::from_millis(500)).await;
                ensure!(matches!(ended, Err(WaitError::Deadline(_))), "{:?}", ended.err());
                Ok(())
            }),
        ]
    },
};

async fn expect_success(lab: &Lab, script: Script) -> Verdict {
    let shop = lab.shop(script)?;
    let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
    let finished = task.wait(LONG).await.map_err(|error| error.to_string())?;
    ensure!(finished.files.len() == 1, "{:?}", finished.files);
    Ok(())
}

async fn no_result(lab: &Lab, step: Step) -> Verdict {
    let rule = Rule::on(On::Query).steps([Step::State(Phase::Succeeded), step]);
    let shop = lab.shop(Script::new().rule(rule))?;
    let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
    let ended = task.wait(LONG).await;
    ensure!(matches!(ended, Err(WaitError::NoResult(_))), "{:?}", ended.err());
    Ok(())
}

pub const FOREIGN_ADDRESS: Row = Row {
    id: "F16",
    fault: "the create's answer names an address to ask at: another origin, user-info, IPv6, tricks in the path",
    must: "it is never called",
    cases: || {
        let addresses = [
            "{other}/tasks/1",
            "http://user:pass@{host}/tasks/1",
            "//{host}/tasks/1",
            "http://[::1]:{port}/tasks/1",
            "/../../{host}",
        ];
        let each =
            addresses.into_iter().map(|address| case!(address, |_lab| { foreign(address).await }));
        each.collect()
    },
};

async fn foreign(address: &str) -> Verdict {
    let other = Recorder::start().map_err(|error| error.to_string())?;
    let host = other.url().trim_start_matches("http://").to_owned();
    let port = host.rsplit(':').next().unwrap_or_default().to_owned();
    let to =
        address.replace("{other}", &other.url()).replace("{host}", &host).replace("{port}", &port);
    let texts = [
        ("openapi.yaml", include_str!("../../../../spec/modellix/openapi.yaml")),
        ("schemas.yaml", include_str!("../../../../spec/modellix/schemas.yaml")),
    ];
    let api = bindery_emulator::load(texts).map_err(|error| error.to_string())?;
    let rule = Rule::on(On::Create).steps([Step::set("/data/get_result/url", to)]);
    let emulator = Emulator::builder(&api).faults(Script::new().rule(rule)).start();
    let emulator = emulator.map_err(|error| error.to_string())?;
    let client = modellix::Client::builder().key(KEY.as_str()).base_url(emulator.url()).build();
    let client = client.map_err(|error| error.to_string())?;
    let video = ViduQ3MixReferenceVideo::new("A wolf", ["https://example.com/wolf.jpg"]);
    let call = client.create_vidu_q3_mix_reference_video(video);
    let task = call.submit().await.map_err(|error| error.to_string())?;
    let pace = Pace::new(Duration::from_millis(10), Duration::from_millis(20));
    task.pace(pace).wait(LONG).await.map_err(|error| error.to_string())?;
    ensure!(other.received().is_empty(), "the other host was called");
    ensure!(emulator.counts().queries > 0, "nobody was asked");
    Ok(())
}
