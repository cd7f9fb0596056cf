//! Batches: what the journal says is sent, what it says is not.

use std::path::PathBuf;
use std::time::Duration;

use bindery_runtime::batch::{BatchReport, JournalError, Outcome, Stage, Stop};
use bindery_runtime::codegen::Call;
use bindery_runtime::{Batch, Journal, Submit};

use crate::support::json;
use crate::vendor::{Act, KEYED, PLAIN, Script, TAKEN, answer, lost, not_sent};

/// A file of its own for each test.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bindery-{name}-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    fn journal(&self) -> Journal {
        Journal::open(&self.0).unwrap()
    }

    fn lines(&self) -> Vec<String> {
        std::fs::read_to_string(&self.0).unwrap().lines().map(str::to_owned).collect()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

struct Film(Call);

impl Submit for Film {
    type Answer = bindery_runtime::Value;

    fn into_call(self) -> Call {
        self.0
    }
}

fn film(script: &Script, keyed: bool, prompt: &str) -> Film {
    let operation = if keyed { &KEYED } else { &PLAIN };
    let mut call = Call::new(&script.client().0, operation);
    call.json("application/json", &json(&format!(r#"{{"input":{{"prompt":"{prompt}"}}}}"#)));
    Film(call)
}

async fn run(file: &File, script: &Script, keyed: bool, keys: &[&str]) -> BatchReport {
    let items = keys.iter().map(|key| ((*key).to_owned(), film(script, keyed, key)));
    Batch::new(file.journal()).concurrency(1).run(items.collect::<Vec<_>>()).await
}

#[tokio::test(start_paused = true)]
async fn what_was_accepted_is_not_sent_again() {
    let file = File::new("accepted");
    let script = Script::new([answer(200, TAKEN)]);
    let report = run(&file, &script, false, &["a", "b"]).await;
    assert_eq!(report.count(|it| matches!(it, Outcome::Accepted(_))), 2);
    let report = run(&file, &script, false, &["a", "b", "c", "a"]).await;
    assert_eq!(script.requests().len(), 3);
    assert!(matches!(report.outcomes[3].1, Outcome::Duplicate));
    let kinds: Vec<bool> = file.lines().iter().map(|line| line.contains("intent")).collect();
    assert_eq!(kinds, [true, false, true, false, true, false]);
}

#[tokio::test(start_paused = true)]
async fn what_is_in_doubt_is_told_and_not_sent_again() {
    let file = File::new("doubt");
    let script = Script::new([lost(), answer(200, TAKEN)]);
    let report = run(&file, &script, false, &["a"]).await;
    let (key, item) = report.in_doubt().next().unwrap();
    assert_eq!((key, item.stage), ("a", Stage::InDoubt));
    assert!(item.correlation_id.is_some());
    let report = run(&file, &script, false, &["a"]).await;
    assert_eq!((report.in_doubt().count(), script.requests().len()), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn an_open_intent_is_in_doubt_and_under_a_key_sent_again() {
    for keyed in [false, true] {
        let file = File::new(if keyed { "open-keyed" } else { "open" });
        let script = Script::new([answer(200, TAKEN)]);
        run(&file, &script, keyed, &["a"]).await;
        // The program was killed before the answer came.
        let intent = file.lines()[0].clone();
        std::fs::write(&file.0, format!("{intent}\n{{\"v\":1,\"item\":\"a\",\"ev")).unwrap();
        let report = run(&file, &script, keyed, &["a"]).await;
        let requests = script.requests();
        assert_eq!(requests.len(), if keyed { 2 } else { 1 });
        assert_eq!(report.in_doubt().count(), usize::from(!keyed));
        if keyed {
            assert_eq!(
                requests[0].headers["idempotency-key"],
                requests[1].headers["idempotency-key"]
            );
            assert_eq!(requests[0].body, requests[1].body);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_surely_not_charged_is_sent_by_the_next_run() {
    let file = File::new("refused");
    let script = Script::new([answer(400, "{}"), answer(200, TAKEN)]);
    let report = run(&file, &script, false, &["a"]).await;
    assert!(matches!(report.outcomes[0].1, Outcome::NotCharged(_)));
    let report = run(&file, &script, false, &["a"]).await;
    assert!(matches!(report.outcomes[0].1, Outcome::Accepted(_)));
    let script = Script::new([not_sent()]);
    let report = run(&file, &script, false, &["b"]).await;
    assert!(matches!(report.outcomes[0].1, Outcome::NotCharged(_)));
}

#[tokio::test(start_paused = true)]
async fn another_request_under_the_same_key_is_not_sent() {
    let file = File::new("changed");
    let script = Script::new([answer(200, TAKEN)]);
    run(&file, &script, false, &["a"]).await;
    let items = vec![("a".to_owned(), film(&script, false, "another"))];
    let report = Batch::new(file.journal()).run(items).await;
    assert!(matches!(report.outcomes[0].1, Outcome::Changed));
    assert_eq!(script.requests().len(), 1);
}

/// Items are numbered, and one was put in between: the last of them was sent under the number before.
#[tokio::test(start_paused = true)]
async fn keys_that_have_shifted_send_nothing() {
    let file = File::new("shifted");
    let script = Script::new([answer(200, TAKEN)]);
    let numbered = |prompts: &[&str]| {
        let numbers = prompts
            .iter()
            .enumerate()
            .map(|(index, prompt)| ((index + 1).to_string(), film(&script, false, prompt)));
        numbers.collect::<Vec<_>>()
    };
    Batch::new(file.journal()).run(numbered(&["a", "b"])).await;
    let journal = file.journal();
    let seen = |key: &str, prompt| journal.changed(key, film(&script, false, prompt)).unwrap();
    assert_eq!(seen("1", "a"), None);
    assert_eq!(seen("3", "b"), None);
    let sent = seen("2", "new").unwrap();
    assert_eq!(sent.stage, Stage::Accepted);
    assert_eq!(sent.request, Journal::digest(film(&script, false, "b")).unwrap());
    let report = Batch::new(journal).run(numbered(&["a", "new", "b"])).await;
    assert_eq!(report.stopped, Some(Stop::Changed));
    let outcomes: Vec<_> = report.outcomes.iter().map(|(_, outcome)| outcome).collect();
    let expected = [Outcome::Changed, Outcome::NotStarted];
    assert!(matches!(outcomes[0], Outcome::Accepted(_)), "{outcomes:?}");
    assert_eq!(outcomes[1..], expected.iter().collect::<Vec<_>>());
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_batch_stops_when_no_money_is_left() {
    let file = File::new("money");
    let script = Script::new([answer(200, TAKEN), answer(402, "{}")]);
    let report = run(&file, &script, true, &["a", "b", "c", "d"]).await;
    assert_eq!(report.stopped, Some(Stop::OutOfCredit));
    assert_eq!(script.requests().len(), 2);
    assert_eq!(report.count(|it| matches!(it, Outcome::NotStarted)), 2);
    let most = Batch::new(file.journal()).most(1);
    let items = ["e", "f"].map(|key| (key.to_owned(), film(&script, false, key)));
    assert_eq!(most.run(items).await.stopped, Some(Stop::Most));
}

#[tokio::test(start_paused = true)]
async fn throttled_items_wait_and_go_again_where_that_was_asked_for() {
    let file = File::new("throttled");
    let busy = || Act::Answer(429, vec![("retry-after", "20".to_owned())], Vec::new());
    let script = Script::new([busy(), busy(), answer(200, TAKEN)]);
    let begun = tokio::time::Instant::now();
    let items = ["a", "b"].map(|key| (key.to_owned(), film(&script, false, key)));
    let batch = Batch::new(file.journal()).concurrency(1).resend_throttled(true);
    let report = batch.run(items).await;
    assert_eq!(report.count(|it| matches!(it, Outcome::Accepted(_))), 2);
    assert!(begun.elapsed() >= Duration::from_secs(40), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn items_begin_at_the_pace_that_was_asked_for() {
    let file = File::new("pace");
    let script = Script::new([answer(200, TAKEN)]);
    let items = ["a", "b", "c"].map(|key| (key.to_owned(), film(&script, false, key)));
    Batch::new(file.journal()).per_minute(6).run(items).await;
    assert!(script.pauses().iter().all(|pause| *pause >= 9.9), "{:?}", script.pauses());
}

#[test]
fn journals_are_used_by_one_program_and_must_be_whole() {
    let file = File::new("journal");
    let first = file.journal();
    assert!(matches!(Journal::open(&file.0), Err(JournalError::InUse { .. })));
    drop(first);
    for path in [std::env::temp_dir(), PathBuf::from("/dev/full"), PathBuf::from("/dev/null")] {
        if path.exists() {
            assert!(matches!(Journal::open(&path), Err(JournalError::NoFile { .. })));
            assert!(matches!(Journal::read(&path), Err(JournalError::NoFile { .. })));
        }
    }
    std::fs::write(&file.0, "no journal\n").unwrap();
    let error = Journal::open(&file.0).unwrap_err();
    assert!(error.to_string().starts_with("line 1 of "), "{error}");
    std::fs::write(
        &file.0,
        "{\"v\":2,\"item\":\"a\",\"at\":0,\"event\":\"not-charged\",\"why\":\"\"}\n",
    )
    .unwrap();
    assert!(matches!(Journal::open(&file.0), Err(JournalError::Broken { line: 1, .. })));
}
