//! Bodies of requests, and the media types of any body.

use super::encoding;
use super::operation::say_words;
use super::{COMPATIBLE, Call, Comparison, REQUEST_BREAKS, at, marked};
use crate::diff::documentation::{self, Words};
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::{Place, Side, Wire};
use crate::model::{MediaType, Operation, RequestBody, SchemaId};
use crate::source::Location;

pub(crate) const KINDS: &[&Kind] = &[
    &REQUEST_BODY_ADDED,
    &REQUIRED_REQUEST_BODY_ADDED,
    &REQUEST_BODY_REMOVED,
    &REQUEST_BODY_BECAME_REQUIRED,
    &REQUEST_BODY_BECAME_OPTIONAL,
    &BODY_WORDS_CHANGED,
    &BODY_EXTENSION_CHANGED,
    &MEDIA_TYPE_ADDED,
    &MEDIA_TYPE_REMOVED,
    &MEDIA_TYPE_CHANGED,
    &MEDIA_TYPE_SCHEMA_ADDED,
    &MEDIA_TYPE_SCHEMA_REMOVED,
];

kind!(REQUEST_BODY_ADDED, "request-body-added", "A body may be sent now",
    "Nobody sends one yet.",
    "post: {}" => "post: {requestBody: {}}", openapi!("request-body-object"));
kind!(REQUIRED_REQUEST_BODY_ADDED, "required-request-body-added", "A body must be sent now",
    "Every request of yesterday lacks it and is refused.",
    "post: {}" => "post: {requestBody: {required: true}}", openapi!("request-body-object"));
kind!(REQUEST_BODY_REMOVED, "request-body-removed", "No body is described any more",
    "A request with one is no longer described, and may be refused.",
    "post: {requestBody: {}}" => "post: {}", openapi!("request-body-object"));
kind!(REQUEST_BODY_BECAME_REQUIRED, "request-body-became-required", "The body must be sent now",
    "A request without it is refused.",
    "requestBody: {}" => "requestBody: {required: true}", openapi!("request-body-object"));
kind!(REQUEST_BODY_BECAME_OPTIONAL, "request-body-became-optional", "The body may be left out now",
    "Whoever receives it counted on it; whoever sends it need not any more.",
    "requestBody: {required: true}" => "requestBody: {}", openapi!("request-body-object"));
kind!(BODY_WORDS_CHANGED, "body-words-changed", "What is said of a body has changed",
    "Description or examples: nothing on the wire.",
    "description: A" => "description: B", openapi!("media-type-object"));
kind!(BODY_EXTENSION_CHANGED, "body-extension-changed", "An extension key of a body has changed",
    "Keys that the generator reads change the crate; those of others do nothing here.",
    "x-a: 1" => "x-a: 2", openapi!("specification-extensions"));
kind!(MEDIA_TYPE_ADDED, "media-type-added", "A body may have another media type, too",
    "Whoever sends goes on as before, and whoever reads asks for what it knows.",
    "content: {application/json: {}}" => "content: {application/json: {}, text/csv: {}}", openapi!("media-type-object"));
kind!(MEDIA_TYPE_REMOVED, "media-type-removed", "A body has a media type no longer",
    "Requests of that type are refused, and answers of that type do not come any more.",
    "content: {application/json: {}, text/csv: {}}" => "content: {application/json: {}}", openapi!("media-type-object"));
kind!(MEDIA_TYPE_CHANGED, "media-type-changed", "The name of a media type has changed",
    "A range takes more than a type: in requests that is compatible, in answers it breaks. Parameters of the type, and structured suffixes such as `+json`, leave the body as it was.",
    "application/json" => "application/*", openapi!("media-type-object"));
kind!(MEDIA_TYPE_SCHEMA_ADDED, "media-type-schema-added", "A body is described now",
    "Any was allowed before.",
    "application/json: {}" => "application/json: {schema: {type: object}}", openapi!("media-type-object"));
kind!(MEDIA_TYPE_SCHEMA_REMOVED, "media-type-schema-removed", "A body is not described any more",
    "Any is allowed now.",
    "application/json: {schema: {type: object}}" => "application/json: {}", openapi!("media-type-object"));

pub(crate) fn request(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    let place = vec![call.place(call.request, "body")];
    match (&old.request_body, &new.request_body) {
        (None, None) => {}
        (None, Some(body)) => {
            let (kind, effect, word) = match body.required {
                true => (&REQUIRED_REQUEST_BODY_ADDED, Effect::law(Relation::Narrowed), "must"),
                false => (&REQUEST_BODY_ADDED, COMPATIBLE, "may"),
            };
            let summary = format!("a body {word} be sent now");
            let marks = (at(&old.location), at(&body.location));
            comparison.say(kind, marks, effect, summary, place);
        }
        (Some(body), None) => {
            let marks = (at(&body.location), at(&new.location));
            let summary = "no body is described any more".to_owned();
            let effect = Effect::wire(Wire::Breaking);
            comparison.say(&REQUEST_BODY_REMOVED, marks, effect, summary, place);
        }
        (Some(before), Some(after)) => both(comparison, call, before, after),
    }
}

fn both(comparison: &mut Comparison<'_>, call: &Call, old: &RequestBody, new: &RequestBody) {
    let place = vec![call.place(call.request, "body")];
    let change = match (old.required, new.required) {
        (false, true) => Some((&REQUEST_BODY_BECAME_REQUIRED, Relation::Narrowed, "must be sent")),
        (true, false) => {
            Some((&REQUEST_BODY_BECAME_OPTIONAL, Relation::Widened, "may be left out"))
        }
        _ => None,
    };
    if let Some((kind, relation, words)) = change {
        let mark = |it: &RequestBody| match it.required {
            true => marked(it.location.child("required"), "true"),
            false => at(&it.location),
        };
        let summary = format!("the body {words} now");
        let effect = Effect::law(relation);
        comparison.say(kind, (mark(old), mark(new)), effect, summary, place.clone());
    }
    let spoken = |it: &RequestBody| {
        let mut all: Vec<Words> = Vec::new();
        all.extend(Words::of("description", it.description.as_deref(), &it.location));
        all.extend(documentation::extensions(&it.extensions, &it.location));
        all
    };
    let kinds = (&BODY_WORDS_CHANGED, &BODY_EXTENSION_CHANGED);
    say_words(comparison, kinds, (&spoken(old), &spoken(new)), place);
    let whole = (&old.location, &new.location);
    content(comparison, call, call.request, "body", (&old.content, &new.content), whole);
}

/// Compares the media types of a body.
pub(crate) fn content(
    comparison: &mut Comparison<'_>,
    call: &Call,
    side: Side,
    part: &str,
    (old, new): (&[MediaType], &[MediaType]),
    whole: (&Location, &Location),
) {
    let mut come: Vec<&MediaType> = new.iter().collect();
    let mut gone = Vec::new();
    let place = |media: &MediaType| call.place(side, format!("{part} {}", media.name));
    for before in old {
        let exact = come.iter().position(|after| essence(&after.name) == essence(&before.name));
        match exact {
            Some(at) => media(comparison, before, come.remove(at), place),
            None => gone.push(before),
        }
    }
    gone.retain(|before| {
        let alike = come.iter().position(|after| relation(&before.name, &after.name).is_some());
        alike.map(|at| media(comparison, before, come.remove(at), place)).is_none()
    });
    for before in gone {
        let summary = format!("{part} {} is gone", before.name);
        let marks = (marked(before.location.clone(), before.name.clone()), at(whole.1));
        comparison.say(&MEDIA_TYPE_REMOVED, marks, REQUEST_BREAKS, summary, vec![place(before)]);
    }
    for after in come {
        let summary = format!("{part} {} is new", after.name);
        let marks = (at(whole.0), marked(after.location.clone(), after.name.clone()));
        comparison.say(&MEDIA_TYPE_ADDED, marks, COMPATIBLE, summary, vec![place(after)]);
    }
}

fn media(
    comparison: &mut Comparison<'_>,
    old: &MediaType,
    new: &MediaType,
    place: impl Fn(&MediaType) -> Place,
) {
    let place = place(new);
    if plain(&old.name) != plain(&new.name) {
        let relation = relation(&old.name, &new.name).unwrap_or(Relation::Equal);
        let effect = match relation {
            Relation::Equal => COMPATIBLE,
            relation => Effect { validate: Effect::NONE.validate, ..Effect::law(relation) },
        };
        let summary = format!("the media type was {} and is {}", old.name, new.name);
        let marks = (
            marked(old.location.clone(), old.name.clone()),
            marked(new.location.clone(), new.name.clone()),
        );
        comparison.say(&MEDIA_TYPE_CHANGED, marks, effect, summary, vec![place.clone()]);
    }
    let spoken = |it: &MediaType| {
        let values = it.examples.iter().filter_map(|example| example.value.as_ref());
        let values: Vec<String> = values.map(|value| crate::diff::show(value)).collect();
        let values = values.join(", ");
        let mut all: Vec<Words> = Vec::new();
        let values = Some(values.as_str()).filter(|it| !it.is_empty());
        all.extend(Words::of("examples", values, &it.location));
        all.extend(documentation::extensions(&it.extensions, &it.location));
        all
    };
    let kinds = (&BODY_WORDS_CHANGED, &BODY_EXTENSION_CHANGED);
    say_words(comparison, kinds, (&spoken(old), &spoken(new)), vec![place.clone()]);
    schema(comparison, (old, old.schema), (new, new.schema), place.clone());
    let item = Place { part: format!("item of {}", place.part), ..place.clone() };
    schema(comparison, (old, old.item_schema), (new, new.item_schema), item);
    encoding::compare(comparison, old, new, &place);
}

fn schema(
    comparison: &mut Comparison<'_>,
    (old, before): (&MediaType, Option<SchemaId>),
    (new, after): (&MediaType, Option<SchemaId>),
    place: Place,
) {
    let (kind, relation, words) = match (before, after) {
        (None, None) => return,
        (Some(before), Some(after)) => return comparison.root(before, after, place),
        (None, Some(_)) => (&MEDIA_TYPE_SCHEMA_ADDED, Relation::Narrowed, "is described now"),
        (Some(_), None) => {
            (&MEDIA_TYPE_SCHEMA_REMOVED, Relation::Widened, "is not described any more")
        }
    };
    let mark = |media: &MediaType, id: Option<SchemaId>| match id {
        Some(_) => Some(Mark::at(&media.location.child("schema"))),
        None => at(&media.location),
    };
    let summary = format!("{} {words}", place.part);
    let edit = Edit::law(kind, mark(old, before), mark(new, after), relation, summary);
    comparison.felt(edit, vec![place]);
}

fn plain(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_ascii_lowercase()
}

/// The type without its parameters.
fn essence(name: &str) -> String {
    plain(name).split(';').next().unwrap_or_default().to_owned()
}

/// How the bodies of one media type stand to those of another; none where they have nothing in common.
fn relation(old: &str, new: &str) -> Option<Relation> {
    let (old, new) = (essence(old), essence(new));
    let (Some((old_type, old_rest)), Some((new_type, new_rest))) =
        (old.split_once('/'), new.split_once('/'))
    else {
        return None;
    };
    let holds = |one: (&str, &str), other: (&str, &str)| {
        (one.0 == "*" || one.0 == other.0) && (one.1 == "*" || one.1 == other.1)
    };
    let (old_name, new_name) = ((old_type, old_rest), (new_type, new_rest));
    match (holds(new_name, old_name), holds(old_name, new_name)) {
        (true, true) => Some(Relation::Equal),
        (true, false) => Some(Relation::Widened),
        (false, true) => Some(Relation::Narrowed),
        (false, false) if old_type == new_type && suffix(old_rest) == suffix(new_rest) => {
            Some(Relation::Equal)
        }
        (false, false) => None,
    }
}

/// `json` of `json`, and of `vnd.acme+json`.
fn suffix(rest: &str) -> &str {
    rest.rsplit_once('+').map_or(rest, |(_, suffix)| suffix)
}
