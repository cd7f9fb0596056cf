//! What tracing is told: spans under the names of OpenTelemetry's HTTP conventions, and nothing of bodies, queries and
//! keys.

use std::collections::HashMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ::tracing::field::{Field, Visit};
use ::tracing::span::{Attributes, Id, Record};
use ::tracing::{Event, Metadata, Subscriber};

use crate::vendor::{KEYED, Script, TAKEN, answer, lost, submit};

/// The fields of all spans of `bindery`, by the order in which they began, and the span around each.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Spans>>);

#[derive(Default)]
struct Spans {
    list: Vec<HashMap<&'static str, String>>,
    entered: Vec<usize>,
}

impl Subscriber for Heard {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "bindery" && metadata.is_span()
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut spans = self.0.lock().unwrap();
        let mut fields = HashMap::from([("span", attributes.metadata().name().to_owned())]);
        if let Some(parent) = spans.entered.last() {
            fields.insert("parent", spans.list[*parent]["span"].clone());
        }
        attributes.record(&mut Fields(&mut fields));
        spans.list.push(fields);
        Id::from_u64(spans.list.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = self.0.lock().unwrap();
        let fields = &mut spans.list[span.into_u64() as usize - 1];
        values.record(&mut Fields(fields));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, span: &Id) {
        self.0.lock().unwrap().entered.push(span.into_u64() as usize - 1);
    }

    fn exit(&self, _: &Id) {
        self.0.lock().unwrap().entered.pop();
    }
}

struct Fields<'f>(&'f mut HashMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

#[test]
fn spans_of_creates_and_of_waiting() {
    let heard = Heard::default();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    ::tracing::subscriber::with_default(heard.clone(), || {
        runtime.block_on(async {
            let done = r#"{"code":0,"data":{"id":"t-1","state":"done","files":[{"url":"https://f.test/1?secret"}]}}"#;
            let script = Script::new([lost(), answer(200, TAKEN), answer(502, "secret"), answer(200, done)]);
            let task = submit(&script.client(), &KEYED).await.unwrap();
            task.wait(Duration::from_secs(600)).await.unwrap();
        });
    });
    let spans = &heard.0.lock().unwrap().list;
    let has = |span: usize, name: &str| spans[span].get(name).map(String::as_str);
    assert_eq!(spans.len(), 5, "{spans:#?}");
    for span in [0, 1] {
        assert_eq!(has(span, "otel.name"), Some("POST /keyed"));
        assert_eq!(has(span, "otel.kind"), Some("client"));
        assert_eq!(has(span, "http.request.method"), Some("POST"));
        assert_eq!(has(span, "url.template"), Some("/keyed"));
        assert_eq!(has(span, "server.address"), Some("vendor.test"));
        assert_eq!(has(span, "parent"), None);
    }
    assert_eq!(has(0, "error.type"), Some("connection"));
    assert_eq!(has(0, "http.response.status_code"), None);
    assert_eq!(has(1, "http.request.resend_count"), Some("1"));
    assert_eq!(has(1, "http.response.status_code"), Some("200"));
    assert_eq!((has(2, "span"), has(2, "task")), (Some("task"), Some("vendor+make_keyed:t-1")));
    assert_eq!((has(3, "error.type"), has(3, "parent")), (Some("502"), Some("task")));
    assert_eq!((has(4, "url.template"), has(4, "parent")), (Some("/tasks/{id}"), Some("task")));
    let all = format!("{spans:?}");
    assert!(!all.contains("secret") && !all.contains("prompt"), "{all}");
}
