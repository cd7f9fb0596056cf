//! Every vendor under `spec/`: create, ask, succeed, fetch.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::model::{Api, Operation};
use bindery_emulator::Emulator;
use serde_json::Value;

use super::client::{call, call_with};

fn specs() -> Vec<PathBuf> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec");
    let entries = fs::read_dir(spec).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.join("openapi.yaml").is_file()).collect()
}

fn load(folder: &Path) -> Api {
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort_by_key(|(name, _)| (name != "openapi.yaml", name.clone()));
    bindery_emulator::load(files).unwrap()
}

#[test]
fn every_example_of_a_create_becomes_a_file() {
    let all = specs();
    assert!(all.len() >= 4);
    for folder in all {
        let api = load(&folder);
        let emulator = Emulator::builder(&api).start().unwrap();
        let prefix = emulator.url()[emulator.origin().len()..].to_owned();
        for create in api.operations.iter().filter(|it| it.extensions.task.is_some()) {
            let body = create.request_body.as_ref().unwrap();
            for example in &body.content[0].examples {
                let request = example.value.as_ref().unwrap().to_json();
                let path = format!("{prefix}{}", create.path);
                try_one(&api, &emulator, create, &path, &prefix, &request);
            }
            refuse_some(&emulator, &format!("{prefix}{}", create.path));
        }
        let ledger = emulator.ledger();
        assert!(ledger.iter().all(|entry| entry.complete));
        assert_eq!(emulator.billed() as usize, ledger.len() - 2);
    }
}

fn try_one(
    api: &Api,
    emulator: &Emulator,
    create: &Operation,
    path: &str,
    prefix: &str,
    request: &Value,
) {
    let task = create.extensions.task.as_ref().unwrap();
    let created = call(emulator, "POST", path, Some(request));
    assert_eq!(created.status, 200, "{created:?}");
    let id = created.text(&task.id);
    let asks = |operation: &&Operation| operation.id.as_deref() == Some(&task.query);
    let query = api.operations.iter().find(asks).unwrap();
    let place = format!("{{{}}}", task.parameter);
    let path = match query.path.contains(&place) {
        true => format!("{prefix}{}", query.path.replace(&place, &id)),
        false => format!("{prefix}{}?{}={id}", query.path, task.parameter),
    };
    let answers: Vec<_> = (0..4).map(|_| call(emulator, "GET", &path, None)).collect();
    let states: Vec<_> = answers.iter().map(|answer| answer.text(&task.state)).collect();
    assert!(task.states.pending.contains(&states[0]), "{states:?}");
    assert!(task.states.running.contains(&states[1]) && states[1] == states[2], "{states:?}");
    assert!(task.states.succeeded.contains(&states[3]), "{states:?}");
    let result = answers[3].json().pointer(&task.result).unwrap().to_string();
    if let Some(at) = result.find(&format!("{}/files/{id}/", emulator.origin())) {
        let address = result[at..].split('"').next().unwrap();
        let file = call_with(emulator, "GET", &address[emulator.origin().len()..], &[], None);
        assert_eq!((file.status, &file.body[4..8]), (200, &b"ftyp"[..]), "{address}");
    } else {
        assert!(!result.contains("http"), "{result}");
    }
    let unknown = call(emulator, "GET", &path.replace(&id, "unknown-task"), None);
    assert_eq!(unknown.status, 404, "{unknown:?}");
}

fn refuse_some(emulator: &Emulator, path: &str) {
    let refused = call(emulator, "POST", path, Some(&serde_json::json!({})));
    assert_eq!(refused.status, 400, "{refused:?}");
    let text = refused.json().to_string();
    assert!(text.contains("lacks `") || text.contains("forms"), "{text}");
    let request = serde_json::json!({});
    let unknown = call_with(emulator, "POST", path, &[], Some(&request));
    assert_eq!(unknown.status, 401, "{unknown:?}");
}
