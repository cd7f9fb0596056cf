//! Answers that are not as their description says: the call goes on, and the observer hears of it.

use std::sync::{Arc, Mutex};

use bindery_runtime::codegen::describe::{Answer as Described, Operation};
use bindery_runtime::codegen::{Call, read, rules};
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::{Drift, Error, Observer, Value};

use crate::support::{Client, GET, KEY, builder};

static CHECKED: Operation = Operation {
    answers: &[
        Described { first: 201, last: 201, check: |_, _, _| {} },
        Described { first: 200, last: 299, check: seconds },
    ],
    ..GET
};

fn seconds(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Answer");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "seconds", rules::INTEGER, at, sink);
    }
}

/// Writes down what it hears.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Observer for Notes {
    fn drift(&self, drift: &Drift<'_>) {
        let Drift { operation, status, violations, .. } = drift;
        self.0.lock().unwrap().push(format!("{operation} {status} {violations}"));
    }
}

impl Notes {
    fn client(&self, server: &Server, answers: bool) -> Client {
        let builder = builder().base_url(server.url()).key(KEY);
        builder.observer(self.clone()).validate_answers(answers).build().unwrap()
    }

    fn taken(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

async fn call(client: &Client) -> Result<Value, Error> {
    Call::new(&client.0, &CHECKED).send(read::json).await
}

#[tokio::test]
async fn the_observer_hears_and_the_call_goes_on() {
    let (server, notes) = (Server::start().unwrap(), Notes::default());
    let client = notes.client(&server, true);
    server.answer(Answer::json(200, r#"{"seconds":5}"#));
    assert!(call(&client).await.is_ok() && notes.taken().is_empty());
    server.answer(Answer::json(200, r#"{"seconds":"5"}"#));
    assert_eq!(call(&client).await.unwrap()["seconds"], "5");
    let message = "`seconds` must be an integer, but is the string \"5\"; leave out the quotes";
    assert_eq!(notes.taken(), [format!("get 200 {message}")]);
    // The first description that has the status holds.
    server.answer(Answer::json(201, r#"{"seconds":"5"}"#));
    assert!(call(&client).await.is_ok() && notes.taken().is_empty());
}

#[tokio::test]
async fn no_key_is_told() {
    let (server, notes) = (Server::start().unwrap(), Notes::default());
    server.answer(Answer::json(200, format!(r#"{{"seconds":"{KEY}"}}"#)));
    assert!(call(&notes.client(&server, true)).await.is_ok());
    let heard = notes.taken().concat();
    assert!(heard.contains("must be an integer") && !heard.contains(KEY), "{heard}");
}

#[tokio::test]
async fn nothing_is_checked_unless_somebody_wants_it() {
    let (server, notes) = (Server::start().unwrap(), Notes::default());
    server.answer(Answer::json(200, r#"{"seconds":"5"}"#));
    assert!(call(&notes.client(&server, false)).await.is_ok());
    let deaf = builder().base_url(server.url()).key(KEY).validate_answers(true).build().unwrap();
    server.answer(Answer::json(200, r#"{"seconds":"5"}"#));
    assert!(call(&deaf).await.is_ok());
    // What can't be read fails as it always does.
    server.answer(Answer::json(200, "oops"));
    assert!(matches!(call(&notes.client(&server, true)).await, Err(Error::Decode(_))));
    assert!(notes.taken().is_empty());
}
