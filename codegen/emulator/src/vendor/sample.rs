//! Answers as the examples of a specification show them.

use bindery::model::{Api, MediaType, Operation, Response, Status};
use serde_json::Value;

use crate::http::{Answer, Content};

/// An example of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    /// The status that it is for; none where the specification says only the hundred.
    pub(crate) status: Option<u16>,
    /// The status in whose hundred it is.
    pub(crate) hundred: u16,
    /// Its name among the examples.
    pub(crate) name: Option<String>,
    pub(crate) media: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) value: Value,
}

impl Sample {
    /// The sample as it stands.
    pub(crate) fn answer(&self) -> Answer {
        self.answer_with(self.status.unwrap_or(self.hundred), &self.value)
    }

    /// The sample with another status and another value.
    pub(crate) fn answer_with(&self, status: u16, value: &Value) -> Answer {
        let body = match value {
            // In other media types an example is the text itself.
            Value::String(text) if !self.media.contains("json") => Content::from(text.as_str()),
            value => value.to_string().into_bytes().into(),
        };
        let mut answer = Answer::new(status, &self.media, body);
        answer.headers.extend(self.headers.iter().cloned());
        answer
    }
}

/// All examples of an operation's answers, in the order of the document.
pub(crate) fn samples(api: &Api, operation: &Operation) -> Vec<Sample> {
    operation.responses.iter().flat_map(|response| of_response(api, response)).collect()
}

fn of_response(api: &Api, response: &Response) -> Vec<Sample> {
    let (status, hundred) = match response.status {
        Status::Code(code) => (Some(code), code / 100 * 100),
        Status::Range(hundred) => (None, u16::from(hundred) * 100),
        // Whatever isn't named is a refusal, nearly always.
        Status::Default => (None, 400),
    };
    let headers: Vec<_> = response
        .headers
        .iter()
        .filter_map(|header| {
            let value = header.parameter.examples.first()?.value.as_deref()?.to_json();
            Some((header.name.clone(), text(&value)))
        })
        .collect();
    let sample = |media: &str, name: Option<String>, value: Value| Sample {
        status,
        hundred,
        name,
        media: media.to_owned(),
        headers: headers.clone(),
        value,
    };
    let mut found = Vec::new();
    for media in &response.content {
        let values = examples(api, media);
        found.extend(values.into_iter().map(|(name, value)| sample(&media.name, name, value)));
    }
    if found.is_empty() && response.content.is_empty() {
        found.push(sample("text/plain", None, Value::String(String::new())));
    }
    found
}

/// The examples of a body, else those of its schema.
fn examples(api: &Api, media: &MediaType) -> Vec<(Option<String>, Value)> {
    let of_schema = media.schema.map(|id| api.schemas[id].annotations.examples.as_slice());
    let lists = [media.examples.as_slice(), of_schema.unwrap_or_default()];
    let list = lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default();
    let values = list
        .iter()
        .filter_map(|example| Some((example.name.clone(), example.value.as_deref()?.to_json())));
    values.collect()
}

/// A value as it stands in a header or an address.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
