//! What an operation answers when all is well.

use super::media::{self, Media};
use super::{Context, others};
use crate::ir::{
    Answer, AnswerCheck, AnswerEnum, AnswerVariant, Docs, EventData, OtherAnswer, Primitive,
    TypeRef,
};
use crate::lower::docs;
use crate::lower::names::Scope;
use crate::model::{self, MediaType, Response, SchemaId, Status};

/// What an operation answers.
pub(super) struct Answers {
    /// In the media types that go first.
    pub(super) answer: Answer,
    /// The `Accept` header for these.
    pub(super) accept: String,
    /// In the other media types.
    pub(super) others: Vec<OtherAnswer>,
    /// The rules of those in JSON.
    pub(super) checks: Vec<AnswerCheck>,
}

/// The answers. `names` are those that the builder has in use.
pub(super) fn lower(
    context: &mut Context<'_>,
    operation: &model::Operation,
    ty: &str,
    method: &str,
    names: &mut Scope,
) -> Answers {
    let successes = successes(operation);
    if successes.is_empty() {
        context.warn(
            "no-success-response",
            &operation.location,
            format!("`{} {}` describes no success", operation.method, operation.path),
            "the body of an answer is not read",
        );
    }
    let answers: Vec<_> =
        successes.iter().map(|response| (*response, one(context, operation, response))).collect();
    let accept = accept(&answers);
    let others = others::lower(context, &answers, names);
    let checks = checks(context, &successes);
    Answers { answer: combined(context, &answers, ty, method), accept, others, checks }
}

/// The rules of answers, those of one status before those of the hundred that it is in.
fn checks(context: &Context<'_>, successes: &[&Response]) -> Vec<AnswerCheck> {
    let check = |response: &&Response| {
        let function = context.checks.of_answer(json(response)?)?.to_owned();
        Some(AnswerCheck { statuses: statuses(response.status), function })
    };
    let mut checks: Vec<_> = successes.iter().filter_map(check).collect();
    checks.sort_by_key(|check| check.statuses.1 - check.statuses.0);
    checks
}

/// The schema of a response that is read as JSON.
pub fn json(response: &Response) -> Option<SchemaId> {
    let (media, _) = media::preferred(&response.content)?;
    media.schema.filter(|_| Media::of(&media.name) == Media::Json)
}

/// The schema of a body that is sent as JSON.
pub fn json_body(operation: &model::Operation) -> Option<SchemaId> {
    let (media, _) = media::preferred(&operation.request_body.as_ref()?.content)?;
    media.schema.filter(|_| Media::of(&media.name) == Media::Json)
}

/// The first and the last status of a response.
fn statuses(status: Status) -> (u16, u16) {
    match status {
        Status::Code(code) => (code, code),
        Status::Range(hundreds) => {
            let first = u16::from(hundreds) * 100;
            (first, first + 99)
        }
        Status::Default => (0, u16::MAX),
    }
}

/// Responses with 2xx, or the default one where there is none.
pub fn successes(operation: &model::Operation) -> Vec<&Response> {
    let is_success = |response: &&Response| {
        matches!(response.status, Status::Code(200..=299) | Status::Range(2))
    };
    let found: Vec<_> = operation.responses.iter().filter(is_success).collect();
    match found.is_empty() {
        true => operation.responses.iter().filter(|it| it.status == Status::Default).collect(),
        false => found,
    }
}

/// A status that a response speaks for; `other` for the default one.
pub fn status(status: Status, other: u16) -> u16 {
    match status {
        Status::Code(code) => code,
        Status::Range(hundreds) => u16::from(hundreds) * 100,
        Status::Default => other,
    }
}

fn one(
    context: &mut Context<'_>,
    operation: &model::Operation,
    response: &Response,
) -> (Answer, Option<String>) {
    let bodiless = operation.method == "HEAD" || matches!(response.status, Status::Code(204 | 205));
    let Some((media, _)) = media::preferred(&response.content).filter(|_| !bodiless) else {
        return (Answer::Nothing, None);
    };
    (of_media(context, media), Some(media.name.clone()))
}

/// What is read of a body in a media type.
pub(super) fn of_media(context: &Context<'_>, media: &MediaType) -> Answer {
    let of = |schema: Option<SchemaId>| {
        schema.map_or(TypeRef::Json, |schema| context.table.of(schema).clone())
    };
    match Media::of(&media.name) {
        Media::Json => Answer::Json(of(media.schema)),
        Media::Text | Media::Form => Answer::Text,
        Media::Bytes | Media::Multipart => Answer::Download,
        Media::Items => Answer::Items(match (media.item_schema, of(media.schema)) {
            (Some(item), _) => context.table.of(item).clone(),
            (None, TypeRef::List(item)) => *item,
            (None, other) => other,
        }),
        Media::Events => Answer::Events(events(context, media)),
    }
}

/// What events carry. `itemSchema` speaks of an event with all its fields (OpenAPI 3.2), `schema`
/// of what documents put there before it: the data of one event.
fn events(context: &Context<'_>, media: &MediaType) -> EventData {
    if let Some(item) = media.item_schema {
        return EventData::Fields(context.table.of(item).clone());
    }
    match media.schema.map(|schema| context.table.of(schema)) {
        None | Some(TypeRef::Primitive(Primitive::String)) => EventData::Text,
        Some(TypeRef::List(item)) => EventData::Json((**item).clone()),
        Some(ty) => EventData::Json(ty.clone()),
    }
}

pub(super) type Found<'a> = (&'a Response, (Answer, Option<String>));

/// The media types, each once, in the order of the specification.
fn accept(answers: &[Found<'_>]) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in answers.iter().filter_map(|(_, (_, name))| name.as_ref()) {
        let visible: String = name.chars().filter(|c| matches!(c, ' '..='~')).collect();
        if !names.contains(&visible) {
            names.push(visible);
        }
    }
    names.join(", ")
}

fn combined(context: &mut Context<'_>, answers: &[Found<'_>], ty: &str, method: &str) -> Answer {
    let mut distinct: Vec<&Answer> = Vec::new();
    for (_, (answer, _)) in answers {
        if !distinct.contains(&answer) {
            distinct.push(answer);
        }
    }
    match distinct.as_slice() {
        [] => Answer::Nothing,
        [only] => (*only).clone(),
        [Answer::Nothing, Answer::Json(ty)] | [Answer::Json(ty), Answer::Nothing] => {
            Answer::OptionalJson(ty.clone())
        }
        _ => by_status(context, answers, ty, method),
    }
}

fn by_status(context: &mut Context<'_>, answers: &[Found<'_>], ty: &str, method: &str) -> Answer {
    for (response, (answer, _)) in answers.iter().filter(|(_, (answer, _))| answer.is_streamed()) {
        let what = if *answer == Answer::Download { "bytes" } else { "a stream" };
        let message = "an answer that differs by status is read as a whole".to_owned();
        let label = format!("{what} beside other answers");
        context.note("whole-answer", &response.location, message, &label);
    }
    let mut variants: Vec<_> = answers.iter().map(variant).collect();
    // One status goes before the hundred that it is in.
    variants.sort_by_key(|variant| variant.statuses.1 - variant.statuses.0);
    Answer::ByStatus(AnswerEnum {
        ident: context.idents.take(&format!("{ty}Answer")),
        reader: format!("read_{}", method.trim_end_matches('_')),
        variants,
    })
}

fn variant((response, (answer, _)): &Found<'_>) -> AnswerVariant {
    let ident = match response.status {
        Status::Code(code) => format!("Status{code}"),
        Status::Range(hundreds) => format!("Status{hundreds}xx"),
        Status::Default => "Other".to_owned(),
    };
    let statuses = statuses(response.status);
    let docs = Docs(docs::markdown(&response.description));
    AnswerVariant { ident, statuses, answer: whole(answer), docs }
}

/// An answer as it is read when all of it is there.
fn whole(answer: &Answer) -> Answer {
    match answer {
        Answer::Download => Answer::Bytes,
        Answer::Items(_) | Answer::Events(_) => Answer::Text,
        other => other.clone(),
    }
}
