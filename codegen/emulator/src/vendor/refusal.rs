//! Refusals in the vendor's own form.

use bindery::extensions::Envelope;
use serde_json::{Value, json};

use super::operation::Operation;
use super::pointer;
use super::sample::Sample;
use crate::http::Answer;

/// How the vendor says no.
pub(crate) struct Refusals {
    envelope: Envelope,
    /// Examples of all operations.
    samples: Vec<Sample>,
}

impl Refusals {
    pub(crate) fn new(envelope: Envelope, operations: &[Operation]) -> Self {
        let all = operations.iter().flat_map(|operation| &operation.samples);
        Self { envelope, samples: all.filter(|sample| sample.hundred >= 400).cloned().collect() }
    }

    /// The example for just this status, as it stands.
    pub(crate) fn example(&self, of: Option<&Operation>, status: u16) -> Option<Answer> {
        let own = of.map(|operation| operation.samples.as_slice()).unwrap_or_default();
        let exact = |sample: &&Sample| sample.status == Some(status);
        own.iter().find(exact).or_else(|| self.samples.iter().find(exact)).map(Sample::answer)
    }

    /// The example for just this status, else a refusal in the form of another.
    pub(crate) fn refuse(&self, of: Option<&Operation>, status: u16, message: &str) -> Answer {
        self.example(of, status).unwrap_or_else(|| self.tell(of, status, message))
    }

    /// A refusal with a message, in the form of the nearest example.
    pub(crate) fn tell(&self, of: Option<&Operation>, status: u16, message: &str) -> Answer {
        let own = of.map(|operation| operation.samples.as_slice()).unwrap_or_default();
        let all = || own.iter().chain(&self.samples).filter(|it| it.hundred >= 400);
        let hundred = status / 100 * 100;
        let near = all()
            .find(|it| it.status == Some(status))
            .or_else(|| all().find(|it| it.hundred == hundred && it.status.is_none()))
            .or_else(|| all().find(|it| it.status == Some(404)))
            .or_else(|| all().find(|it| it.hundred == hundred))
            .or_else(|| all().next());
        match near {
            Some(sample) if sample.value.is_object() => {
                let value = self.shape(sample, status, message);
                // Headers of another status say what is not so.
                let headers = if sample.status == Some(status) { &sample.headers[..] } else { &[] };
                let mut answer = Answer::json(status, &value);
                answer.headers.extend(headers.iter().cloned());
                answer
            }
            _ => Answer::json(status, &json!({ "code": status, "message": message })),
        }
    }

    fn shape(&self, sample: &Sample, status: u16, message: &str) -> Value {
        let mut value = sample.value.clone();
        for place in &self.envelope.code {
            let Some(code) = value.pointer_mut(place) else { continue };
            // Where the code is the status it follows it.
            if code.as_u64().is_some_and(|code| (400..600).contains(&code)) {
                *code = status.into();
            }
        }
        let is_text = |place: &&String| value.pointer(place).is_some_and(Value::is_string);
        match self.envelope.message.iter().find(is_text).cloned() {
            Some(place) => pointer::set(&mut value, &place, message.into()),
            None if self.envelope.message.is_empty() => {
                pointer::set(&mut value, "/message", message.into());
            }
            None => {}
        }
        value
    }
}
