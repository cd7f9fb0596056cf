//! One create with a journal, and a batch that is asked to end.

use std::path::PathBuf;
use std::time::Duration;

use bindery_runtime::batch::{JournalError, Outcome, Stage, Stop, SubmitError};
use bindery_runtime::codegen::describe::Operation;
use bindery_runtime::codegen::{Call, Value};
use bindery_runtime::{Batch, CreateError, Journal, RequestOptions, Submit};

use crate::support::json;
use crate::vendor::{Act, KEYED, PLAIN, Script, TAKEN, answer, lost, not_sent};

struct Make(Call);

impl Submit for Make {
    type Answer = Value;

    fn into_call(self) -> Call {
        self.0
    }
}

fn make(script: &Script, operation: &'static Operation, prompt: &str) -> Make {
    let mut call = Call::new(&script.client().0, operation);
    call.json("application/json", &json(&format!(r#"{{"input":{{"prompt":"{prompt}"}}}}"#)));
    call.options(RequestOptions::new().deadline(Duration::from_secs(30)));
    Make(call)
}

/// A path where no file is.
fn path(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("bindery-journal-{name}-{}", std::process::id()));
    let _ = std::fs::remove_file(&path);
    path
}

fn stage(path: &PathBuf, key: &str) -> Stage {
    let items = Journal::read(path).unwrap();
    items.into_iter().find(|(name, _)| name == key).unwrap().1.stage
}

#[tokio::test(start_paused = true)]
async fn what_was_accepted_is_not_sent_again() {
    let path = path("accepted");
    let script = Script::new([answer(200, TAKEN)]);
    for was_known in [false, true] {
        let journal = Journal::open(&path).unwrap();
        let mut told = None;
        let accepted = |handle: &bindery_runtime::TaskHandle| told = Some(handle.to_string());
        let submitted = journal.submit("a", make(&script, &PLAIN, "a"), accepted).await.unwrap();
        assert_eq!(submitted.was_known, was_known);
        assert_eq!(told.as_deref(), Some("vendor+make:t-1"));
        assert!(submitted.journal_error.is_none());
    }
    assert_eq!(script.requests().len(), 1);
    let journal = Journal::open(&path).unwrap();
    let changed = journal.submit("a", make(&script, &PLAIN, "b"), |_| {}).await;
    assert!(matches!(changed, Err(SubmitError::Changed(_))), "{changed:?}");
    std::fs::remove_file(path).unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_is_in_doubt_is_settled_by_a_person() {
    let path = path("doubt");
    let script = Script::new([lost(), answer(200, TAKEN)]);
    let journal = Journal::open(&path).unwrap();
    let first = journal.submit("a", make(&script, &PLAIN, "a"), |_| {}).await;
    assert!(matches!(first, Err(SubmitError::Create(CreateError::Unknown(_)))), "{first:?}");
    assert_eq!(stage(&path, "a"), Stage::InDoubt);
    let second = journal.submit("a", make(&script, &PLAIN, "a"), |_| {}).await;
    assert!(matches!(second, Err(SubmitError::InDoubt(_))), "{second:?}");
    assert_eq!(script.requests().len(), 1);

    assert!(matches!(journal.settle("b", None), Err(JournalError::Settled { .. })));
    let task = |text: &str| Some(text.parse().unwrap());
    for foreign in ["other+make:t-1", "vendor+pay:t-1"] {
        let error = journal.settle("a", task(foreign)).unwrap_err();
        assert!(matches!(error, JournalError::Foreign { .. }), "{error}");
    }
    // What was said wrongly is said again.
    journal.settle("a", task("vendor+make:t-8")).unwrap();
    journal.settle("a", task("vendor+make:t-9")).unwrap();
    let item = journal.item("a").unwrap();
    assert_eq!((item.task, item.why, item.stage), (task("vendor+make:t-9"), None, Stage::Accepted));
    journal.settle("a", None).unwrap();
    assert_eq!((stage(&path, "a"), journal.item("a").unwrap().task), (Stage::Open, None));
    journal.submit("a", make(&script, &PLAIN, "a"), |_| {}).await.unwrap();
    assert_eq!((script.requests().len(), stage(&path, "a")), (2, Stage::Accepted));
    // What the vendor itself has said no person says again.
    assert!(matches!(journal.settle("a", None), Err(JournalError::Settled { .. })));
    std::fs::remove_file(path).unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_is_in_doubt_goes_again_under_a_key_that_is_known() {
    let path = path("keyed");
    let script = Script::new([lost(), lost(), lost(), answer(200, TAKEN)]);
    let journal = Journal::open(&path).unwrap();
    journal.submit("a", make(&script, &KEYED, "a"), |_| {}).await.unwrap_err();
    journal.submit("a", make(&script, &KEYED, "a"), |_| {}).await.unwrap();
    let requests = script.requests();
    let keys = requests.iter().map(|request| &request.headers["idempotency-key"]);
    assert!(keys.clone().all(|key| key == keys.clone().next().unwrap()));
    std::fs::remove_file(path).unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_was_not_sent_is_open() {
    let path = path("open");
    let script = Script::new([not_sent()]);
    let journal = Journal::open(&path).unwrap();
    let error = journal.submit("a", make(&script, &PLAIN, "a"), |_| {}).await.unwrap_err();
    assert!(matches!(error, SubmitError::Create(CreateError::NotSent(_))), "{error}");
    assert_eq!(stage(&path, "a"), Stage::Open);
    std::fs::remove_file(path).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_batch_that_is_asked_to_end_waits_for_what_was_sent_alone() {
    let path = path("ended");
    let waiting = r#"{"code":0,"data":{"id":"t-1","state":"waiting"}}"#;
    let script = Script::new([answer(200, TAKEN), answer(200, waiting)]);
    let items = ["a", "b"].map(|key| (key.to_owned(), make(&script, &PLAIN, key)));
    let batch = Batch::new(Journal::open(&path).unwrap()).concurrency(1);
    let batch = batch.wait(Duration::from_secs(1_000_000));
    let report = batch.run_until(items, tokio::time::sleep(Duration::from_secs(3))).await;
    assert_eq!(report.stopped, Some(Stop::Asked));
    let outcomes: Vec<_> = report.outcomes.iter().map(|(_, outcome)| outcome).collect();
    assert!(matches!(outcomes[..], [Outcome::Unfinished(..), Outcome::NotStarted]), "{outcomes:?}");
    assert_eq!(stage(&path, "a"), Stage::Accepted);
    std::fs::remove_file(path).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_batch_that_pauses_ends_at_once() {
    let path = path("pausing");
    let busy = Act::Answer(429, vec![("retry-after", "3000".to_owned())], Vec::new());
    let script = Script::new([busy]);
    let items = ["a", "b"].map(|key| (key.to_owned(), make(&script, &PLAIN, key)));
    let batch = Batch::new(Journal::open(&path).unwrap()).concurrency(1);
    let begun = tokio::time::Instant::now();
    let report = batch.run_until(items, tokio::time::sleep(Duration::from_secs(3))).await;
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert!(matches!(report.outcomes[1].1, Outcome::NotStarted), "{:?}", report.outcomes);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn only_what_a_crash_leaves_is_taken_away() {
    let path = path("foreign");
    let line = r#"{"v":1,"item":"a","at":5,"event":"not-charged","why":"refused"}"#;
    for (cut, is_taken) in [
        ("", true),
        ("{", true),
        (r#"{"v"#, true),
        (r#"{"v":1,"item":"b","at"#, true),
        ("\0\0\0\0", true),
        ("key,prompt", false),
        ("{\"prompt\": 1}", false),
    ] {
        let text = format!("{line}\n{cut}");
        std::fs::write(&path, &text).unwrap();
        let opened = Journal::open(&path);
        assert_eq!(opened.is_ok(), is_taken, "{cut}: {opened:?}");
        drop(opened);
        let left = std::fs::read_to_string(&path).unwrap();
        assert_eq!(left, if is_taken { format!("{line}\n") } else { text });
    }
    // A file that is none at all stays as it is.
    std::fs::write(&path, r#"{"prompt": "A wolf"}"#).unwrap();
    let error = Journal::open(&path).unwrap_err().to_string();
    assert!(error.contains("line 1 of"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), r#"{"prompt": "A wolf"}"#);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn what_was_saved_is_known_later() {
    let path = path("saved");
    let film = std::path::Path::new("/films/1.mp4");
    Journal::open(&path).unwrap().saved("a", film, 7).unwrap();
    Journal::open(&path).unwrap().saved("a", film, 8).unwrap();
    let saved = Journal::open(&path).unwrap().item("a").unwrap().saved;
    assert_eq!(saved, [("/films/1.mp4".to_owned(), 8)].into());
    assert_eq!(stage(&path, "a"), Stage::Open);
}
