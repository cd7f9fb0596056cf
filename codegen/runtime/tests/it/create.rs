//! Paid calls: when they are sent again, and what is known when they have no result.

use std::time::Duration;

use bindery_runtime::codegen::Value;
use bindery_runtime::codegen::describe::{self, Operation};
use bindery_runtime::{CreateError, Delivery, RequestOptions, Route, Task, TransportFailureKind};

use crate::support::operation;
use crate::vendor::{
    Act, KEYED, PLAIN, PLAIN_CREATE, Script, TAKEN, answer, lost, not_sent, submit, submit_with,
};

async fn plain(acts: impl IntoIterator<Item = Act>) -> (Script, Result<Task<Value>, CreateError>) {
    let script = Script::new(acts);
    let result = submit(&script.client(), &PLAIN).await;
    (script, result)
}

async fn class(act: Act) -> (&'static str, usize) {
    let (script, result) = plain([act]).await;
    (result.map_or_else(|error| error.class(), |_| "accepted"), script.requests().len())
}

#[tokio::test(start_paused = true)]
async fn each_answer_has_its_class_and_is_sent_once() {
    for (status, expected) in [
        (400, "rejected"),
        (401, "rejected"),
        (402, "rejected"),
        (403, "rejected"),
        (404, "rejected"),
        (413, "rejected"),
        (422, "rejected"),
        (429, "throttled"),
        (301, "unknown"),
        (308, "unknown"),
        (408, "unknown"),
        (409, "unknown"),
        (425, "unknown"),
        (500, "unknown"),
        (502, "unknown"),
        (503, "unknown"),
        (504, "unknown"),
        (520, "unknown"),
    ] {
        assert_eq!(class(answer(status, "{}")).await, (expected, 1), "{status}");
    }
    assert_eq!(class(answer(200, TAKEN)).await, ("accepted", 1));
    assert_eq!(class(lost()).await, ("unknown", 1));
    assert_eq!(class(Act::Hang).await, ("unknown", 1));
}

#[tokio::test(start_paused = true)]
async fn success_that_is_none() {
    for (body, expected) in [
        (r#"{"code":7,"message":"no"}"#, "rejected"),
        (r#"{"code":429,"message":"slow down"}"#, "throttled"),
        (r#"{"code":500,"message":"oh"}"#, "unknown"),
        // The code has become a text, but a task was begun.
        (r#"{"code":"0","data":{"id":"t-9"}}"#, "unknown"),
        (r#"{"code":0,"data":{}}"#, "unknown"),
        (r#"{"code":0,"data":{"id":null}}"#, "unknown"),
        ("null", "unknown"),
        ("[]", "unknown"),
        ("", "unknown"),
        ("<html></html>", "unknown"),
        (r#"{"code":0,"data":{"id":"t-"#, "unknown"),
    ] {
        assert_eq!(class(answer(200, body)).await, (expected, 1), "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_never_left_is_sent_up_to_three_times() {
    let (script, result) = plain([not_sent(), not_sent(), answer(200, TAKEN)]).await;
    assert_eq!(result.unwrap().id(), "t-1");
    assert_eq!(script.requests().len(), 3);
    let (script, result) = plain([not_sent()]).await;
    let error = result.unwrap_err();
    assert!(matches!(&error, CreateError::NotSent(_)) && error.is_safe_to_repeat());
    assert_eq!((script.requests().len(), error.attempts()), (3, 3));
}

#[tokio::test(start_paused = true)]
async fn what_was_cut_is_sent_once_more() {
    let cut = Act::Fail(TransportFailureKind::Connection, Delivery::Incomplete);
    let (script, result) = plain([cut]).await;
    assert!(matches!(result, Err(CreateError::NotSent(_))));
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn doubt_ends_the_call_whatever_came_before() {
    let (script, result) = plain([not_sent(), lost(), answer(200, TAKEN)]).await;
    assert!(matches!(result, Err(CreateError::Unknown(_))));
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_unknown_outcome_says_how_to_find_out() {
    let (script, result) = plain([answer(502, r#"{"data":{"id":"t-7"},"x":"#)]).await;
    let CreateError::Unknown(unknown) = result.unwrap_err() else { panic!("not unknown") };
    let task = unknown.task().unwrap();
    assert_eq!(task.to_string(), "vendor+make:t-7");
    let sent = script.requests()[0].body.as_ref().unwrap().as_bytes().unwrap().to_vec();
    let sent: Value = serde_json::from_slice(&sent).unwrap();
    let id = unknown.correlation_id().unwrap();
    assert_eq!(sent, serde_json::json!({ "input": { "note": id, "prompt": "a" } }));
    let told = unknown.to_string();
    assert!(told.contains("don't send it again") && told.contains("vendor+make:t-7"), "{told}");
    assert!(told.contains(id) && told.contains("502"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn the_id_of_a_request_is_no_task() {
    for (status, class) in
        [(200, "rejected"), (402, "rejected"), (429, "throttled"), (500, "unknown")]
    {
        let refusal = format!(r#"{{"code":402,"message":"no money","request_id":"r-{status}"}}"#);
        let (_, result) = plain([answer(status, &refusal)]).await;
        let error = result.unwrap_err();
        assert_eq!((error.class(), error.task()), (class, None), "{status}");
    }
    // What is refused has no task, even if there is something that looks like one.
    let (_, result) = plain([answer(402, r#"{"code":402,"data":{"id":"t-1"}}"#)]).await;
    assert_eq!(result.unwrap_err().task(), None);
}

#[tokio::test(start_paused = true)]
async fn under_a_key_the_same_is_sent_again() {
    let script = Script::new([lost(), answer(500, ""), answer(200, TAKEN)]);
    submit(&script.client(), &KEYED).await.unwrap();
    let requests = script.requests();
    assert_eq!(requests.len(), 3);
    let key = |index: usize| requests[index].headers.get("idempotency-key").cloned().unwrap();
    assert!(key(0) == key(1) && key(1) == key(2) && key(0).len() == 32);
    assert!(requests.iter().all(|request| request.body == requests[0].body));
    // What is refused after doubt stays in doubt.
    let script = Script::new([lost(), answer(401, "{}")]);
    let error = submit(&script.client(), &KEYED).await.unwrap_err();
    assert!(matches!(error, CreateError::Unknown(_)), "{error}");
}

#[tokio::test(start_paused = true)]
async fn keys_are_those_that_the_vendor_documents() {
    let script = Script::new([answer(200, TAKEN)]);
    let own = RequestOptions::new().idempotency_key("mine");
    let error = submit_with(&script.client(), &PLAIN, own.clone()).await.unwrap_err();
    assert!(matches!(error, CreateError::Invalid(_)), "{error}");
    submit_with(&script.client(), &KEYED, own).await.unwrap();
    assert_eq!(script.requests()[0].headers["idempotency-key"], "mine");
    let long = RequestOptions::new().idempotency_key("x".repeat(33));
    let error = submit_with(&script.client(), &KEYED, long).await.unwrap_err();
    assert!(error.to_string().contains("at most 32"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_is_documented_as_before_the_charge_is_sent_again_after_the_wait() {
    let wait = vec![("retry-after", "7".to_owned())];
    let script = Script::new([Act::Answer(429, wait, Vec::new()), answer(200, TAKEN)]);
    submit(&script.client(), &KEYED).await.unwrap();
    assert!(script.pauses()[0] >= 7.0);
    // Nobody waits beyond the deadline.
    for asked in ["1e9", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"] {
        let wait = vec![("retry-after", asked.to_owned())];
        let script = Script::new([Act::Answer(429, wait, Vec::new())]);
        let begun = tokio::time::Instant::now();
        let error = submit(&script.client(), &KEYED).await.unwrap_err();
        assert!(begun.elapsed() < Duration::from_secs(1), "{asked}");
        assert!(error.retry_after().unwrap() > Duration::from_secs(1_000_000), "{asked}");
        assert!(error.is_safe_to_repeat());
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_bounds_all_attempts() {
    let script = Script::new([lost(), Act::Hang]);
    let begun = tokio::time::Instant::now();
    let options = RequestOptions::new().deadline(Duration::from_secs(9));
    let error = submit_with(&script.client(), &KEYED, options).await.unwrap_err();
    assert!(matches!(error, CreateError::Unknown(_)));
    assert!(begun.elapsed() <= Duration::from_millis(9_250), "{:?}", begun.elapsed());
}

/// What is slow here is the rules of a body, as those of a large one are.
#[tokio::test]
async fn preparing_the_request_counts_for_the_deadline() {
    static SLOW: Operation =
        Operation { create: Some(&SLOWLY), ..operation("make", "POST", "/make", &[]) };
    static SLOWLY: describe::Create = describe::Create {
        body: Some(|_, _, _| std::thread::sleep(Duration::from_millis(30))),
        ..PLAIN_CREATE
    };
    let script = Script::new([answer(200, TAKEN)]);
    let options = RequestOptions::new().deadline(Duration::from_millis(20));
    let error = submit_with(&script.client(), &SLOW, options).await.unwrap_err();
    assert!(matches!(error, CreateError::NotSent(_)), "{error}");
    assert_eq!((error.attempts(), script.requests().len()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_paid_call_has_a_connection_of_its_own() {
    let (script, _) = plain([answer(200, TAKEN)]).await;
    assert_eq!(script.limits()[0].route, Route::Fresh);
}
