//! The program and the library are of one mind: whatever a vendor does to a create, both send the same bytes equally
//! often, and say the same of the charge.

use std::collections::BTreeSet;
use std::time::Duration;

use bindery_emulator::{Emulator, On, Redirect, Reply, ReplyBody, Rule, Script, Step};
use bindery_runtime::CreateError;
use serde_json::Value;
use studio::{Client, NewFilm};

use crate::support::{Folder, KEY, at, studio};

/// What happens to every create.
fn faults() -> Vec<Vec<Step>> {
    let mut faults = vec![
        vec![],
        vec![Step::Bill, Step::Close],
        vec![Step::Bill, Step::Reset],
        vec![Step::Bill, Step::Hang],
        vec![Step::Read(100), Step::Hang],
        vec![Step::Status(Reply::new(429).header("Retry-After", "1"))],
        vec![Step::Status(Reply::new(429).header("Retry-After", "1000000000"))],
        vec![Step::Bill, Step::Status(Reply::new(503).header("Retry-After", "1"))],
        vec![Step::Redirect(Redirect {
            status: 307,
            to: "http://127.0.0.1:9/elsewhere".to_owned(),
        })],
        vec![Step::Bill, Step::CutAt(40)],
        vec![Step::ChunkGarbage],
        vec![Step::TwoLengths],
        vec![Step::NoLength],
        vec![Step::Bill, Step::Raw(ReplyBody::Text("no HTTP at all".to_owned()))],
    ];
    for status in [400, 401, 402, 404, 409, 413, 422, 429, 451, 500, 502, 503, 504, 520, 600] {
        faults.push(vec![Step::status(status)]);
    }
    for body in
        ["", "null", "[]", "<html>", r#"{"code":0,"data":{}}"#, r#"{"code":7,"message":"no"}"#]
    {
        faults.push(vec![Step::Bill, Step::Status(Reply::new(200).body(body))]);
    }
    faults
}

/// All that can be told from outside.
#[derive(Debug, PartialEq)]
struct Story {
    class: String,
    status: Value,
    billed: u64,
    requests: Vec<String>,
}

fn vendor(steps: &[Step]) -> Emulator {
    let create = Rule::on(On::Create).steps(steps.to_vec());
    // What is in doubt stays so.
    let list = Rule::on(On::Other).steps([Step::status(503)]);
    let rules = if steps.is_empty() { vec![list] } else { vec![create, list] };
    let script = rules.into_iter().fold(Script::new(), Script::rule);
    studio().faults(script).start().unwrap()
}

fn by_library(steps: &[Step], operation: &str) -> Story {
    let emulator = vendor(steps);
    let client = Client::builder().key(KEY).base_url(emulator.url());
    let client = client.timeout(Duration::from_secs(2)).build().unwrap();
    let film = NewFilm::new("A boat").seconds(5);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let result = runtime.block_on(async {
        match operation {
            "create_film" => client.create_film(film).submit().await,
            _ => client.create_plain_film(film).submit().await,
        }
    });
    let error = result.err();
    let class = error.as_ref().map_or("accepted", CreateError::class).to_owned();
    let status = error.and_then(|error| error.status()).into();
    story(&emulator, class, status)
}

fn by_program(number: usize, steps: &[Step], operation: &str) -> Story {
    let folder = Folder::new(&format!("agrees-{number}"));
    let emulator = vendor(steps);
    let call = ["create", "studio", operation, "--set", "prompt=A boat", "--set", "seconds=5"];
    let done = folder.run(at(&emulator, &[&call[..], &["--timeout", "2s", "--json"]].concat()));
    let error = done.last_json()["error"].take();
    let class = error["class"].as_str().unwrap_or("accepted").to_owned();
    let exit = match &*class {
        "accepted" => 0,
        "throttled" if error["charged"] == "maybe" => 5,
        "rejected" | "throttled" => 3,
        "unknown" => 5,
        "not_sent" => 7,
        _ => 1,
    };
    assert_eq!(done.code, Some(exit), "{}", done.stderr);
    story(&emulator, class, error["status"].clone())
}

fn story(emulator: &Emulator, class: String, status: Value) -> Story {
    let received = emulator.received();
    let creates = received.iter().filter(|request| request.method == "POST");
    let requests = creates.map(|request| {
        let headers = request.headers.iter().filter(|(name, _)| {
            !["host", "user-agent", "idempotency-key"].contains(&&*name.to_ascii_lowercase())
        });
        let mut headers: Vec<_> = headers.map(|(name, value)| format!("{name}: {value}")).collect();
        headers.sort();
        let body = without_chance(&String::from_utf8_lossy(&request.body));
        format!("{} {}\n{}\n\n{body}", request.method, request.target, headers.join("\n"))
    });
    Story { class, status, billed: emulator.billed(), requests: requests.collect() }
}

/// The text of a body without that by which its task is found again.
fn without_chance(body: &str) -> String {
    match body.split_once("bindery-") {
        Some((before, rest)) => format!("{before}{}", &rest[rest.len().min(32)..]),
        None => body.to_owned(),
    }
}

fn agree(number: usize, steps: &[Step], operation: &str) -> String {
    let library = by_library(steps, operation);
    let program = by_program(number, steps, operation);
    assert_eq!(program, library, "{operation}: {steps:?}");
    assert!(!library.requests.is_empty() && library.billed <= 1, "{library:?}");
    library.class
}

#[test]
fn the_program_says_what_the_library_says() {
    let faults = faults();
    let cases: Vec<_> = faults
        .iter()
        .flat_map(|steps| ["create_film", "create_plain_film"].map(|operation| (steps, operation)))
        .enumerate()
        .collect();
    let mut classes = BTreeSet::new();
    // Most of the time is spent in waiting.
    for some in cases.chunks(6) {
        std::thread::scope(|scope| {
            let mut all = Vec::new();
            for (number, (steps, operation)) in some {
                all.push(scope.spawn(move || agree(*number, steps, operation)));
            }
            classes.extend(all.into_iter().map(|one| one.join().unwrap()));
        });
    }
    let all = ["accepted", "rejected", "throttled", "unknown"];
    assert!(all.iter().all(|class| classes.contains(*class)), "{classes:?}");
}
