//! What breaks a rule is not sent, unless somebody wants it to be.

use bindery_runtime::codegen::describe::{Place, Style};
use bindery_runtime::codegen::{Call, decode_value, read};
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::validate::rules::{Note, Path, Sink, number};
use bindery_runtime::{Error, RequestOptions, Validate};

use crate::support::{CREATE, KEY, builder, client, parameter};

static NOTE: Note = Note { message: "", source: "page § limits", sensitive: false };

struct Seconds(i64);

impl Validate for Seconds {
    fn check(&self, at: &Path<'_>, sink: &mut Sink) {
        number(&self.0, &at.noted(&NOTE), sink).maximum(16);
    }
}

fn call(core: &bindery_runtime::codegen::Core, seconds: i64) -> Call {
    let mut call = Call::new(core, &CREATE);
    call.check(&Seconds(seconds));
    call.json("application/json", &seconds);
    call
}

#[tokio::test]
async fn a_broken_rule_is_told_and_nothing_is_sent() {
    let server = Server::start().unwrap();
    let client = client(&server);
    let error = call(&client.0, 17).send(read::nothing).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid request, nothing was sent: the value must be at most 16, but is 17 [page § limits]"
    );
    assert!(error.was_not_sent());
    assert_eq!(error.violations().unwrap().len(), 1);
    assert!(server.take_received().is_empty());
}

#[tokio::test]
async fn checks_can_be_turned_off() {
    let server = Server::start().unwrap();
    let checking = client(&server);
    let careless = builder().base_url(server.url()).key(KEY).validate(false).build().unwrap();
    let mut unchecked = call(&checking.0, 17);
    unchecked.unchecked();
    let mut without = call(&checking.0, 17);
    without.options(RequestOptions::new().validate(false));
    for call in [unchecked, without, call(&careless.0, 17), call(&checking.0, 16)] {
        server.answer(Answer::empty(204));
        call.send(read::nothing).await.unwrap();
        assert_eq!(server.take_received().len(), 1);
    }
    let mut again = call(&careless.0, 17);
    again.options(RequestOptions::new().validate(true));
    assert!(matches!(again.request(), Err(Error::InvalidRequest(_))));
}

#[test]
fn a_parameter_is_named_by_its_place_and_its_last_value_counts() {
    let client = builder().key(KEY).build().unwrap();
    let seconds = parameter("seconds", Place::Query, Style::Form, true);
    let mut call = call(&client.0, 17);
    let set = |call: &mut Call, value: i64| {
        call.check_parameter(seconds, &Seconds(value));
        call.parameter(seconds, &value);
    };
    set(&mut call, 18);
    let Err(Error::InvalidRequest(violations)) = call.request() else { panic!("it breaks rules") };
    let instances: Vec<_> = violations.iter().map(|it| it.instance.as_str()).collect();
    assert_eq!(instances, ["", "/query/seconds"]);
    set(&mut call, 16);
    call.check(&Seconds(1));
    assert!(call.request().is_ok());
}

#[test]
fn json_is_what_is_sent() {
    let client = builder().key(KEY).build().unwrap();
    assert_eq!(call(&client.0, 3).request().unwrap().body, Some("3".into()));
    assert_eq!(decode_value::<i64>(&3.into()), Ok(3));
}
