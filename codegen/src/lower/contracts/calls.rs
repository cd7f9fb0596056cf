//! Calls with examples for everything that they need.

use serde_json::Value;

use super::{Context, example_name, target, title};
use crate::ir::{
    Body, BodyExample, BodyType, Check, Client, Operation, Place, RequestContract, SchemeKind,
};
use crate::lower::operations::{self, Media, preferred};
use crate::model::{self, Api, Example};

/// The key that tests use.
const KEY: &str = "key-for-tests";

/// A call for each example of the body; one where there is nothing to send. The name of the
/// example, its title, and the call.
pub(super) fn calls(
    context: &Context<'_>,
    model: &model::Operation,
    operation: &Operation,
) -> Vec<(String, String, RequestContract)> {
    let Some(arguments) = arguments(context.api, model, operation) else { return Vec::new() };
    let call = |body| contract(context, model, operation, &arguments, body);
    let bodies = bodies(context.api, model, operation);
    match &operation.body {
        Some(body) if body.required || !bodies.is_empty() => bodies
            .into_iter()
            .map(|(name, title, value)| (name, title, call(Some((body, value)))))
            .collect(),
        _ => vec![("call".to_owned(), String::new(), call(None))],
    }
}

/// Examples of the body in JSON: those of the media type, else those of its schema.
pub fn bodies(
    api: &Api,
    model: &model::Operation,
    operation: &Operation,
) -> Vec<(String, String, Value)> {
    let is_json = matches!(operation.body.as_ref().map(Body::ty), Some(BodyType::Of(_)));
    let Some(body) = model.request_body.as_ref().filter(|_| is_json) else { return Vec::new() };
    let Some((media, _)) = preferred(&body.content) else { return Vec::new() };
    if Media::of(&media.name) != Media::Json {
        return Vec::new();
    }
    let of_schema = media.schema.map(|schema| &api.schemas[schema].annotations.examples);
    let examples = match (media.examples.is_empty(), of_schema) {
        (true, Some(examples)) => examples,
        _ => &media.examples,
    };
    let named = examples.iter().enumerate().filter_map(|(index, example)| {
        let value = example.value.as_ref()?.to_json();
        Some((example_name(example, index), title(example), value))
    });
    named.collect()
}

/// Examples of the arguments; none if one has no example.
pub fn arguments(api: &Api, model: &model::Operation, operation: &Operation) -> Option<Vec<Value>> {
    let values = operation.arguments().map(|argument| {
        let place = argument.layout.place;
        let described = model.parameters.iter().find(|candidate| {
            candidate.name == argument.layout.name && operations::place(candidate.place) == place
        })?;
        example(api, described)
    });
    values.collect()
}

fn example(api: &Api, parameter: &model::Parameter) -> Option<Value> {
    let first = |examples: &[Example]| {
        examples.iter().find_map(|example| example.value.as_ref()).map(|node| node.to_json())
    };
    let schema = parameter.schema.map(|schema| &api.schemas[schema]);
    let of_schema = |schema: &model::Schema| {
        let values = schema.values.as_ref().and_then(|values| values.first());
        let default = schema.annotations.default.as_ref();
        first(&schema.annotations.examples)
            .or_else(|| schema.constant.as_ref().or(default).or(values).map(|node| node.to_json()))
    };
    first(&parameter.examples).or_else(|| schema.and_then(of_schema))
}

fn contract(
    context: &Context<'_>,
    model: &model::Operation,
    operation: &Operation,
    arguments: &[Value],
    body: Option<(&Body, Value)>,
) -> RequestContract {
    let mut headers = credentials(context, operation);
    if let Some((body, _)) = &body {
        headers.push(("content-type".to_owned(), body.content_type.clone()));
    }
    let keyed_query =
        used_schemes(context.client, operation).any(|kind| matches!(kind, SchemeKind::Query(_)));
    let body = body.and_then(|(body, value)| match body.ty() {
        BodyType::Of(ty) => Some(BodyExample {
            ty: ty.clone(),
            value,
            checked: body.check == Check::Type,
            required: body.required,
        }),
        BodyType::Text | BodyType::Bytes => None,
    });
    let types = operation.arguments().map(|argument| argument.ty.clone());
    RequestContract {
        method: operation.method.clone(),
        paid: operation.is_paid(),
        arguments: types.zip(arguments.iter().cloned()).collect(),
        body,
        http_method: operation.http_method.clone(),
        target: target::target(operation, arguments).filter(|_| !keyed_query),
        headers,
        answer: answer(model, operation),
    }
}

/// The headers in which the keys of the client arrive: a test has keys for all schemes, so that
/// the first alternative with any counts.
fn credentials(context: &Context<'_>, operation: &Operation) -> Vec<(String, String)> {
    let kinds = used_schemes(context.client, operation);
    let headers = kinds.filter_map(|kind| match kind {
        SchemeKind::Header(name) => Some((name.to_lowercase(), KEY.to_owned())),
        SchemeKind::Authorization(word) => {
            Some(("authorization".to_owned(), format!("{word} {KEY}")))
        }
        _ => None,
    });
    headers.collect()
}

fn used_schemes<'a>(
    client: &'a Client,
    operation: &'a Operation,
) -> impl Iterator<Item = &'a SchemeKind> {
    let used = operation.security.iter().find(|schemes| !schemes.is_empty());
    let indices = used.into_iter().flatten();
    indices.filter_map(|index| client.api.schemes.get(*index)).map(|scheme| &scheme.kind)
}

/// What the server answers: the first example of a success.
fn answer(model: &model::Operation, operation: &Operation) -> Option<(u16, Option<Value>)> {
    let successes = operations::successes(model);
    for response in &successes {
        let status = operations::status(response.status, 200);
        let Some((media, _)) = preferred(&response.content) else { return Some((status, None)) };
        let example = media.examples.iter().find_map(|example| example.value.as_ref());
        if let (Media::Json, Some(example)) = (Media::of(&media.name), example) {
            return Some((status, Some(example.to_json())));
        }
    }
    let nothing = operation.answer == crate::ir::Answer::Nothing;
    nothing.then_some((200, None))
}

/// Whether a parameter is in the path or the query string, which are compared as a whole.
pub(super) fn is_in_target(place: Place) -> bool {
    matches!(place, Place::Path | Place::Query | Place::QueryString)
}
