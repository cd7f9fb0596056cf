//! Waiting for tasks, in hours that pass at once.

use std::time::Duration;

use bindery_runtime::codegen::Value;
use bindery_runtime::{Error, Pace, Task, TaskHandle, TaskState, WaitError};

use crate::support::Client;
use crate::vendor::{Act, PLAIN, Script, TAKEN, answer, lost, not_sent, submit};

const HOUR: Duration = Duration::from_secs(3600);

fn state(state: &str) -> Act {
    answer(200, &format!(r#"{{"code":0,"data":{{"id":"t-1","state":"{state}"}}}}"#))
}

fn done() -> Act {
    let files = r#"[{"url":"https://files.test/1.mp4"},{"url":"https://files.test/2.mp4"}]"#;
    answer(200, &format!(r#"{{"code":0,"data":{{"id":"t-1","state":"done","files":{files}}}}}"#))
}

async fn task(acts: impl IntoIterator<Item = Act>) -> (Script, Task<Value>) {
    let script = Script::new([answer(200, TAKEN)].into_iter().chain(acts));
    let task = submit(&script.client(), &PLAIN).await.unwrap();
    (script, task)
}

#[tokio::test(start_paused = true)]
async fn a_task_is_waited_for_to_its_end() {
    let (script, task) = task([state("waiting"), state("working"), state("working"), done()]).await;
    let finished = task.wait(HOUR).await.unwrap();
    assert_eq!(finished.files, ["https://files.test/1.mp4", "https://files.test/2.mp4"]);
    assert_eq!(finished.answer["data"]["state"], "done");
    let pauses = script.pauses();
    assert!((4.0..=5.0).contains(&pauses[0]), "{pauses:?}");
    assert!(pauses[1..].iter().all(|pause| (4.0..=20.0).contains(pause)), "{pauses:?}");
    assert!(script.requests()[1].url.ends_with("/tasks/t-1"));
}

#[tokio::test(start_paused = true)]
async fn ends_without_a_result() {
    let why = r#"{"code":0,"data":{"id":"t-1","state":"broken","why":{"code":7,"text":"no"}}}"#;
    let (_, it) = task([answer(200, why)]).await;
    let WaitError::Failed(failed) = it.wait(HOUR).await.unwrap_err() else { panic!() };
    assert_eq!((failed.code.as_deref(), failed.message.as_deref()), (Some("7"), Some("no")));
    let (_, it) = task([state("stopped")]).await;
    assert!(matches!(it.wait(HOUR).await, Err(WaitError::Canceled(_))));
    for files in ["", r#","files":null"#, r#","files":[]"#] {
        let body = format!(r#"{{"code":0,"data":{{"id":"t-1","state":"done"{files}}}}}"#);
        let (_, it) = task([answer(200, &body)]).await;
        assert!(matches!(it.wait(HOUR).await, Err(WaitError::NoResult(_))), "{files}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_hour_of_a_state_that_nobody_knows_ends_by_the_deadline() {
    let (script, task) = task([state("dreaming")]).await;
    let begun = tokio::time::Instant::now();
    let error = task.wait(HOUR).await.unwrap_err();
    assert!(begun.elapsed() <= HOUR + Duration::from_millis(250), "{:?}", begun.elapsed());
    assert!(begun.elapsed() >= HOUR - Duration::from_secs(6), "{:?}", begun.elapsed());
    let WaitError::Deadline(it) = &error else { panic!("{error}") };
    assert_eq!(it.state, Some(TaskState::Unknown("dreaming".to_owned())));
    assert_eq!(it.queries as usize, script.requests().len() - 1);
    assert!((100..=200).contains(&it.queries), "{}", it.queries);
    let told = error.to_string();
    assert!(told.contains("vendor+make:t-1") && told.contains("charged"), "{told}");
    assert!(!told.contains("again"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn queries_that_fail_are_borne() {
    let html = answer(200, "<html>");
    let other = answer(200, r#"{"code":0,"data":{"id":"t-2","state":"done","files":[1]}}"#);
    let storm = std::iter::repeat_n(answer(502, "<html>bad gateway"), 40);
    let acts = [lost(), not_sent(), html, other].into_iter().chain(storm).chain([done()]);
    let (script, task) = task(acts).await;
    let finished = task.wait(2 * HOUR).await.unwrap();
    assert_eq!(finished.handle.id(), "t-1");
    assert_eq!(script.requests().len(), 1 + 4 + 40 + 1);
    assert!(script.pauses().iter().skip(1).all(|pause| *pause >= 0.8), "{:?}", script.pauses());
}

#[tokio::test(start_paused = true)]
async fn not_found_means_not_yet_for_a_while() {
    let (_, it) = task([answer(404, "{}"), state("working"), done()]).await;
    it.wait(HOUR).await.unwrap();
    let (script, it) = task([answer(404, "{}")]).await;
    assert!(matches!(it.wait(HOUR).await, Err(WaitError::NotFound(_))));
    assert!(script.requests().len() <= 4);
}

#[tokio::test(start_paused = true)]
async fn a_refused_query_ends_waiting_but_not_the_task() {
    for status in [400, 401, 403, 301] {
        let (_, it) = task([answer(status, "{}")]).await;
        let error = it.wait(HOUR).await.unwrap_err();
        assert!(matches!(error, WaitError::Refused(_)), "{status}: {error}");
        assert_eq!(error.handle().id(), "t-1");
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_vendor_asks_to_wait_is_kept() {
    let busy = |asked: &str| Act::Answer(429, vec![("retry-after", asked.to_owned())], Vec::new());
    let (script, it) = task([busy("100"), done()]).await;
    it.wait(HOUR).await.unwrap();
    assert!(script.pauses()[1] >= 100.0);
    let (script, it) = task([busy("4000"), done()]).await;
    let WaitError::Deadline(unfinished) = it.wait(HOUR).await.unwrap_err() else { panic!() };
    assert_eq!(unfinished.retry_after, Some(Duration::from_secs(4000)));
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn updates_come_at_once_change_by_change_and_end() {
    let acts = [state("waiting"), state("waiting"), lost(), state("working"), done(), state("x")];
    let (script, task) = task(acts).await;
    let begun = tokio::time::Instant::now();
    let mut updates = task.updates().until(HOUR);
    let mut seen = Vec::new();
    let first = updates.next().await.unwrap().unwrap();
    assert_eq!((first.state.clone(), begun.elapsed()), (TaskState::Pending, Duration::ZERO));
    seen.push(first.state);
    while let Some(update) = updates.next().await {
        seen.push(update.unwrap().state);
    }
    assert_eq!(seen, [TaskState::Pending, TaskState::Running, TaskState::Succeeded]);
    assert!(updates.next().await.is_none());
    assert_eq!(script.requests().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_handle_goes_on_elsewhere() {
    let (script, task) = task([state("working"), done()]).await;
    let kept = serde_json::to_string(task.handle()).unwrap();
    assert!(kept.len() <= 200, "{kept}");
    let handle: TaskHandle = serde_json::from_str(&kept).unwrap();
    assert_eq!(&handle, task.handle());
    let again = resumed(&script.client(), handle.clone()).unwrap();
    again.wait(HOUR).await.unwrap();
    let text: TaskHandle = handle.to_string().parse().unwrap();
    resumed(&script.client(), text).unwrap().poll_once().await.unwrap();
    for wrong in
        ["other+make:t-1", "vendor+else:t-1", "vendor", "vendor+make:", "+make:t", "/1+make:t"]
    {
        let refused = wrong.parse().and_then(|handle| resumed(&script.client(), handle));
        assert!(matches!(refused, Err(Error::Configuration(_))), "{wrong}");
    }
    let moved = kept.replace("vendor.test", "elsewhere.test");
    let error = resumed(&script.client(), serde_json::from_str(&moved).unwrap()).unwrap_err();
    assert!(error.to_string().contains("elsewhere.test"), "{error}");
}

fn resumed(client: &Client, handle: TaskHandle) -> Result<Task<Value>, Error> {
    Task::of_handle(&client.0, &[&PLAIN], handle)
}

#[tokio::test(start_paused = true)]
async fn a_pace_of_ones_own() {
    let (script, task) = task([state("working"), state("working"), done()]).await;
    let pace = Pace::new(Duration::from_millis(100), Duration::from_millis(100));
    task.pace(pace).wait(HOUR).await.unwrap();
    assert!(script.pauses().iter().all(|pause| *pause <= 0.13), "{:?}", script.pauses());
}
