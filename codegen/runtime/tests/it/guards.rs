//! What callers and vendors do wrong, and what it must not cost: a panic, a charge, a key.

use std::path::PathBuf;
use std::time::Duration;

use bindery_runtime::batch::{JournalError, Outcome, Stage, Stop, SubmitError};
use bindery_runtime::codegen::describe::{Api, Operation, Scheme, SchemeKind};
use bindery_runtime::codegen::{Call, Value};
use bindery_runtime::{
    Batch, ClientBuilder, Created, Deadline, Error, Exchange, Journal, Observer, Pace, Request,
    RequestOptions, Submit, TaskChange, Transport, Vendor,
};

use crate::support::{Client, KEY, json, operation};
use crate::vendor::{
    API, Act, KEYED, PLAIN, PLAIN_CREATE, Script, TAKEN, answer, lost, submit, submit_with,
};

static WITH_KEY: Api = Api {
    schemes: &[Scheme { name: "bearer", kind: SchemeKind::Authorization("Bearer") }],
    main_scheme: Some(0),
    ..API
};

static GUARDED: Operation =
    Operation { create: Some(&PLAIN_CREATE), ..operation("make", "POST", "/make", &[&[0]]) };

struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("bindery-guard-{name}-{}", std::process::id()));
        let _ = std::fs::remove_file(&path);
        Self(path)
    }

    fn journal(&self) -> Journal {
        Journal::open(&self.0).unwrap()
    }

    fn text(&self) -> String {
        std::fs::read_to_string(&self.0).unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

struct Film(Call);

impl Submit for Film {
    type Answer = Value;

    fn into_call(self) -> Call {
        self.0
    }
}

fn film(client: &Client, prompt: &str) -> Film {
    let mut call = Call::new(&client.0, &PLAIN);
    call.json("application/json", &json(&format!(r#"{{"input":{{"prompt":"{prompt}"}}}}"#)));
    Film(call)
}

fn films(client: &Client, keys: &[&str]) -> Vec<(String, Film)> {
    keys.iter().map(|key| ((*key).to_owned(), film(client, key))).collect()
}

/// Panics whenever it hears something.
struct Panics;

impl Observer for Panics {
    fn exchange(&self, _: &Exchange<'_>) {
        panic!("an exchange");
    }

    fn created(&self, _: &Created<'_>) {
        panic!("a create");
    }

    fn task(&self, _: &TaskChange<'_>) {
        panic!("a task");
    }
}

#[tokio::test(start_paused = true)]
async fn an_observer_that_panics_loses_no_task() {
    let done =
        r#"{"code":0,"data":{"id":"t-1","state":"done","files":[{"url":"https://x.test/1"}]}}"#;
    let script = Script::new([answer(200, TAKEN), answer(200, done)]);
    let client = ClientBuilder::<Client>::new(&API).transport(script.clone()).observer(Panics);
    let task = submit(&client.build().unwrap(), &PLAIN).await.unwrap();
    assert_eq!(task.wait(Deadline::usual()).await.unwrap().files, ["https://x.test/1"]);
}

#[tokio::test(start_paused = true)]
async fn a_batch_whose_listener_panics_tells_what_became_of_its_items() {
    let file = File::new("listener");
    let script = Script::new([answer(200, TAKEN)]);
    let batch = Batch::new(file.journal()).on_change(|_, _| panic!("heard"));
    let report = batch.run(films(&script.client(), &["a", "b"])).await;
    assert_eq!(report.count(|it| matches!(it, Outcome::Accepted(_))), 2, "{report:?}");
}

/// Panics once the request is there.
struct Breaks(Script);

impl Transport for Breaks {
    fn send(
        &self,
        request: Request,
        limits: bindery_runtime::Limits,
    ) -> bindery_runtime::BoxFuture<
        '_,
        Result<bindery_runtime::Response, bindery_runtime::TransportFailure>,
    > {
        let sent = self.0.send(request, limits);
        Box::pin(async move {
            let _ = sent.await;
            panic!("a transport")
        })
    }
}

#[tokio::test(start_paused = true)]
async fn an_item_whose_transport_panics_is_in_doubt() {
    let file = File::new("transport");
    let script = Script::new([answer(200, TAKEN)]);
    let client = ClientBuilder::<Client>::new(&API).transport(Breaks(script)).build().unwrap();
    let report = Batch::new(file.journal()).run(films(&client, &["a"])).await;
    assert!(matches!(report.outcomes[0].1, Outcome::InDoubt(_)), "{report:?}");
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_panics_on_the_task_finds_it_in_the_journal() {
    let file = File::new("caller");
    let (journal, script) = (file.journal(), Script::new([answer(200, TAKEN)]));
    let call = film(&script.client(), "a");
    let submitting = {
        let journal = journal.clone();
        tokio::spawn(async move { journal.submit("a", call, |_| panic!("shown")).await.is_ok() })
    };
    assert!(submitting.await.unwrap_err().is_panic());
    assert_eq!(journal.item("a").unwrap().stage, Stage::Accepted);
}

#[tokio::test(start_paused = true)]
async fn the_longest_durations_are_no_reason_to_panic() {
    let state =
        |state| answer(200, &format!(r#"{{"code":0,"data":{{"id":"t-1","state":"{state}"}}}}"#));
    let most = Duration::MAX;
    for pace in
        [Pace::every(most), Pace::new(most, Duration::ZERO), Pace::new(Duration::ZERO, most)]
    {
        let script = Script::new([answer(200, TAKEN), state("working"), state("stopped")]);
        let client = ClientBuilder::<Client>::new(&API).transport(script.clone());
        let client = client.timeout(most).pace(pace).build().unwrap();
        let options = RequestOptions::new().timeout(most).deadline(most);
        let task = submit_with(&client, &PLAIN, options).await.unwrap();
        let waited = task.wait(Duration::from_secs(3600)).await;
        assert!(waited.is_err(), "{waited:?}");
    }
    let script = Script::new([lost(), answer(200, TAKEN)]);
    let options = RequestOptions::new().timeout(most);
    submit_with(&script.client(), &KEYED, options).await.unwrap();
}

#[test]
fn without_a_runtime_an_error_says_so() {
    let client = ClientBuilder::<Client>::new(&API).base_url("http://127.0.0.1:9").build().unwrap();
    let mut sending = Box::pin(submit(&client, &PLAIN));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else { panic!() };
    assert_eq!(error.class(), "invalid");
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_journal_that_is_gone_lets_nothing_be_sent() {
    let file = File::new("gone");
    let (journal, script) = (file.journal(), Script::new([answer(200, TAKEN)]));
    let client = script.client();
    journal.submit("a", film(&client, "a"), |_| {}).await.unwrap();
    std::fs::remove_file(&file.0).unwrap();
    let error = journal.submit("b", film(&client, "b"), |_| {}).await.unwrap_err();
    assert!(matches!(error, SubmitError::Journal(JournalError::Gone { .. })), "{error}");
    // Another file in its place is another one.
    let _other = file.journal();
    let report = Batch::new(journal).run(films(&client, &["c"])).await;
    assert_eq!((report.stopped, script.requests().len()), (Some(Stop::Journal), 1));
}

#[tokio::test(start_paused = true)]
async fn a_gateway_that_is_busy_may_speak_for_a_vendor_that_has_charged() {
    let busy = |status| Act::Answer(status, vec![("retry-after", "1".to_owned())], Vec::new());
    for (status, sent) in [(503, 1), (429, 2)] {
        let file = File::new(&format!("busy-{status}"));
        let script = Script::new([busy(status), answer(200, TAKEN)]);
        for _ in 0..2 {
            Batch::new(file.journal()).run(films(&script.client(), &["a"])).await;
        }
        assert_eq!(script.requests().len(), sent, "{status}");
        let file = File::new(&format!("busy-{status}-single"));
        let script = Script::new([busy(status), answer(200, TAKEN)]);
        for _ in 0..2 {
            let _ = file.journal().submit("a", film(&script.client(), "a"), |_| {}).await;
        }
        assert_eq!(script.requests().len(), sent, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn status_402_ends_a_batch_whatever_is_documented() {
    let file = File::new("credit");
    let script = Script::new([answer(402, "{}")]);
    let batch = Batch::new(file.journal()).concurrency(1);
    let report = batch.run(films(&script.client(), &["a", "b", "c"])).await;
    assert_eq!((report.stopped, script.requests().len()), (Some(Stop::OutOfCredit), 1));
}

#[tokio::test(start_paused = true)]
async fn what_a_vendor_says_of_a_task_shows_no_key() {
    let told = format!(
        r#"{{"code":0,"data":{{"id":"t-1","state":"broken","why":{{"code":"{KEY}","text":"key {KEY}"}}}}}}"#
    );
    let odd = format!(r#"{{"code":0,"data":{{"id":"t-1","state":"{KEY}"}}}}"#);
    for body in [told, odd] {
        let file = File::new("told");
        let script = Script::new([answer(200, TAKEN), answer(200, &body)]);
        let client = ClientBuilder::<Client>::new(&WITH_KEY).key(KEY).transport(script.clone());
        let batch = Batch::new(file.journal()).wait(Duration::from_secs(60));
        let report = batch.run(films(&client.build().unwrap(), &["a"])).await;
        let shown = format!("{report:?}{}", file.text());
        assert!(!shown.contains(KEY) && shown.contains("***"), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_header_by_hand_is_not_lost_without_a_word() {
    let script = Script::new([answer(200, TAKEN)]);
    for (name, expected) in [("Authorization", "a key for it"), ("Content-Type", "can't be set")] {
        let client = ClientBuilder::<Client>::new(&WITH_KEY).key(KEY).transport(script.clone());
        let options = RequestOptions::new().header(name, "other");
        let error = submit_with(&client.build().unwrap(), &GUARDED, options).await.unwrap_err();
        assert!(matches!(error.error(), Error::Configuration(_)), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    let client = ClientBuilder::<Client>::new(&WITH_KEY).transport(script.clone());
    let options = RequestOptions::new().header("Authorization", "by hand");
    submit_with(&client.build().unwrap(), &GUARDED, options).await.unwrap();
    assert_eq!(script.requests()[0].headers["authorization"], "by hand");
}

#[tokio::test]
async fn a_member_that_comes_twice_is_not_sent() {
    static VENDOR: Vendor = Vendor { title: "Vendor", key_variable: "VENDOR_API_KEY", api: &API };
    let script = Script::new([answer(200, TAKEN)]);
    let client = VENDOR.builder().transport(script.clone()).build().unwrap();
    for body in [r#"{"seconds":99,"seconds":6}"#, r#"{"input":[{"a":1,"\u0061":2}]}"#] {
        let error = client.create("make", body).unwrap().submit().await.unwrap_err();
        assert!(error.to_string().contains("a member comes twice"), "{error}");
    }
    client.create("make", r#"{"input":{"a":1},"a":2}"#).unwrap().submit().await.unwrap();
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_journal_that_is_lost_under_way_is_told_with_the_task() {
    let cut = |path: &PathBuf| std::fs::write(path, "");
    for lose in [|path: &PathBuf| std::fs::remove_file(path), cut] {
        let file = File::new("lost");
        let script = Script::new([answer(200, TAKEN)]);
        let report = Batch::new(file.journal())
            .concurrency(1)
            .on_change({
                let path = file.0.clone();
                move |_, _| lose(&path).unwrap_or_default()
            })
            .run(films(&script.client(), &["a", "b"]))
            .await;
        assert!(matches!(report.journal_error, Some(JournalError::Gone { .. })), "{report:?}");
        assert_eq!((report.stopped, script.requests().len()), (Some(Stop::Journal), 1));
        assert!(matches!(report.outcomes[0].1, Outcome::Accepted(_)), "{report:?}");

        let file = File::new("lost-single");
        let call = film(&script.client(), "c");
        let submitted = file.journal().submit("c", call, |_| lose(&file.0).unwrap()).await.unwrap();
        assert!(matches!(submitted.journal_error, Some(JournalError::Gone { .. })));
    }
}

#[tokio::test(start_paused = true)]
async fn doubts_in_a_row_end_a_batch() {
    let file = File::new("doubts");
    let names: Vec<String> = (0..20).map(|number| format!("item-{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let acts = (0..4).map(|_| lost()).chain([answer(200, TAKEN), lost()]);
    let script = Script::new(acts);
    let report =
        Batch::new(file.journal()).concurrency(1).run(films(&script.client(), &names)).await;
    assert_eq!((report.stopped, script.requests().len()), (Some(Stop::InDoubt), 10));
    assert_eq!(report.count(|it| matches!(it, Outcome::NotStarted)), 10);
}
