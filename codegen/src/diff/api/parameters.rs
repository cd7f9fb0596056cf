//! Parameters, by place and name; those of paths by their order in the path.

use super::lifecycle::{self, Living};
use super::operation::say_words;
use super::{COMPATIBLE, Call, Comparison, REQUEST_BREAKS, at, marked};
use super::{serialisation, textual};
use crate::diagnostic::quoted;
use crate::diff::documentation::{self, Words};
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::rename;
use crate::diff::report::Place;
use crate::model::{Operation, Parameter, ParameterIn};

pub(crate) const KINDS: &[&Kind] = &[
    &OPTIONAL_PARAMETER_ADDED,
    &REQUIRED_PARAMETER_ADDED,
    &PARAMETER_REMOVED,
    &PARAMETER_RENAMED,
    &PARAMETER_MOVED,
    &PARAMETER_BECAME_REQUIRED,
    &PARAMETER_BECAME_OPTIONAL,
    &PARAMETER_WORDS_CHANGED,
    &PARAMETER_EXTENSION_CHANGED,
    &PARAMETER_STYLE_CHANGED,
    &PARAMETER_CONTENT_CHANGED,
    &PARAMETER_SCHEMA_ADDED,
    &PARAMETER_SCHEMA_REMOVED,
];

kind!(OPTIONAL_PARAMETER_ADDED, "optional-parameter-added", "There is a new parameter that may be left out",
    "Nobody sends it yet.",
    "parameters: []" => "parameters: [{in: query, name: a}]", openapi!("parameter-object"));
kind!(REQUIRED_PARAMETER_ADDED, "required-parameter-added", "There is a new parameter that must be given",
    "Every request of yesterday lacks it and is refused, also where a default is described.",
    "parameters: []" => "parameters: [{in: query, name: a, required: true}]", openapi!("parameter-object"));
kind!(PARAMETER_REMOVED, "parameter-removed", "A parameter is gone",
    "Servers pass over what they do not know, so that the request is still taken, and has another effect.",
    "parameters: [{in: query, name: a}]" => "parameters: []", openapi!("parameter-object"));
kind!(PARAMETER_RENAMED, "parameter-renamed", "A parameter has another name",
    "In a path the name is not on the wire: only Rust may change. Elsewhere it is a removal and an addition.",
    "/a/{id}" => "/a/{key}", openapi!("parameter-object"));
kind!(PARAMETER_MOVED, "parameter-moved", "A parameter travels elsewhere",
    "Where it was, it is not looked for any more.",
    "in: query" => "in: header", openapi!("parameter-object"));
kind!(PARAMETER_BECAME_REQUIRED, "parameter-became-required", "A parameter must be given now",
    "A request without it is refused.",
    "required: false" => "required: true", openapi!("parameter-object"));
kind!(PARAMETER_BECAME_OPTIONAL, "parameter-became-optional", "A parameter may be left out now",
    "Whoever receives it counted on it; whoever sends it need not any more.",
    "required: true" => "required: false", openapi!("parameter-object"));
kind!(PARAMETER_WORDS_CHANGED, "parameter-words-changed", "What is said of a parameter has changed",
    "Nothing on the wire.",
    "description: A" => "description: B", openapi!("parameter-object"));
kind!(PARAMETER_EXTENSION_CHANGED, "parameter-extension-changed", "An extension key of a parameter has changed",
    "Keys that the generator reads change the crate; those of others do nothing here.",
    "x-sensitive: false" => "x-sensitive: true", openapi!("specification-extensions"));
kind!(PARAMETER_STYLE_CHANGED, "parameter-style-changed", "A parameter is written in another way",
    "Style and explode count as they are in the end, with the defaults of their place, and only where they change what is written: a single text looks the same in most styles.",
    "explode: true" => "explode: false", openapi!("style-values"));
kind!(PARAMETER_CONTENT_CHANGED, "parameter-content-changed", "A parameter is written in another media type",
    "What is sent by the older description is not understood.",
    "schema: {}" => "content: {application/json: {}}", openapi!("parameter-object"));
kind!(PARAMETER_SCHEMA_ADDED, "parameter-schema-added", "The values of a parameter are described now",
    "Any was allowed before.",
    "{in: query, name: a}" => "{in: query, name: a, schema: {type: string}}", openapi!("parameter-object"));
kind!(PARAMETER_SCHEMA_REMOVED, "parameter-schema-removed", "The values of a parameter are not described any more",
    "Any is allowed now.",
    "{in: query, name: a, schema: {type: string}}" => "{in: query, name: a}", openapi!("parameter-object"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    let key = |operation: &Operation, it: &Parameter| match it.place {
        ParameterIn::Path => match number_in_path(&operation.path, &it.name) {
            Some(number) => format!("path number {number}"),
            None => format!("path {}", it.name),
        },
        ParameterIn::Header => format!("header {}", it.name.to_ascii_lowercase()),
        place => format!("{} {}", word(place), it.name),
    };
    let mut come: Vec<&Parameter> = new.parameters.iter().collect();
    let mut gone = Vec::new();
    for before in &old.parameters {
        let own = key(old, before);
        match come.iter().position(|after| key(new, after) == own) {
            Some(at) => both(comparison, call, before, come.remove(at)),
            None => gone.push(before),
        }
    }
    moved(comparison, call, &mut gone, &mut come);
    renamed(comparison, call, &mut gone, &mut come);
    gone.into_iter().for_each(|before| removed(comparison, call, new, before));
    come.into_iter().for_each(|after| added(comparison, call, old, after));
}

/// Which of the parameters in the path it is.
fn number_in_path(path: &str, name: &str) -> Option<usize> {
    let mut names = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    names.position(|it| it == name)
}

fn place_of(call: &Call, parameter: &Parameter) -> Vec<Place> {
    let part = format!("{} parameter {}", word(parameter.place), parameter.name);
    vec![call.place(call.request, part)]
}

fn word(place: ParameterIn) -> &'static str {
    match place {
        ParameterIn::Path => "path",
        ParameterIn::Query => "query",
        ParameterIn::QueryString => "query string",
        ParameterIn::Header => "header",
        ParameterIn::Cookie => "cookie",
    }
}

fn title(parameter: &Parameter) -> String {
    format!("the {} parameter {}", word(parameter.place), quoted(&parameter.name))
}

fn both(comparison: &mut Comparison<'_>, call: &Call, old: &Parameter, new: &Parameter) {
    let places = place_of(call, new);
    if old.name != new.name && old.place == ParameterIn::Path {
        let summary = format!("{} is called {} now", title(old), quoted(&new.name));
        let marks = (
            marked(old.location.clone(), old.name.clone()),
            marked(new.location.clone(), new.name.clone()),
        );
        comparison.say(&PARAMETER_RENAMED, marks, Effect::NONE, summary, places.clone());
    }
    presence(comparison, old, new, &places);
    details(comparison, old, new, &places);
}

/// Whether it must be given.
pub(super) fn presence(
    comparison: &mut Comparison<'_>,
    old: &Parameter,
    new: &Parameter,
    places: &[Place],
) {
    let (kind, relation, words) = match (old.required, new.required) {
        (false, true) => (&PARAMETER_BECAME_REQUIRED, Relation::Narrowed, "must be given now"),
        (true, false) => (&PARAMETER_BECAME_OPTIONAL, Relation::Widened, "may be left out now"),
        _ => return,
    };
    let mark = |it: &Parameter| match it.required {
        true => marked(it.location.child("required"), "true"),
        false => at(&it.location),
    };
    let summary = format!("{} {words}", title(new));
    comparison.say(kind, (mark(old), mark(new)), Effect::law(relation), summary, places.to_vec());
}

/// Everything that parameters and headers have in common.
pub(super) fn details(
    comparison: &mut Comparison<'_>,
    old: &Parameter,
    new: &Parameter,
    places: &[Place],
) {
    lifecycle::compare(comparison, &living(old), &living(new), places.to_vec());
    let kinds = (&PARAMETER_WORDS_CHANGED, &PARAMETER_EXTENSION_CHANGED);
    say_words(comparison, kinds, (&spoken(old), &spoken(new)), places.to_vec());
    written(comparison, old, new, places);
    schema(comparison, old, new, places);
}

fn living(parameter: &Parameter) -> Living<'_> {
    let Parameter { location, deprecated, extensions, .. } = parameter;
    Living { location, deprecated: *deprecated, extensions }
}

fn spoken(parameter: &Parameter) -> Vec<Words> {
    let at = &parameter.location;
    let mut all = Vec::new();
    all.extend(Words::of("description", parameter.description.as_deref(), at));
    let examples: Vec<String> = parameter
        .examples
        .iter()
        .filter_map(|example| example.value.as_ref().map(|value| crate::diff::show(value)))
        .collect();
    let examples = examples.join(", ");
    all.extend(Words::of("examples", Some(examples.as_str()).filter(|it| !it.is_empty()), at));
    all.extend(documentation::extensions(&parameter.extensions, at));
    all
}

fn written(comparison: &mut Comparison<'_>, old: &Parameter, new: &Parameter, places: &[Place]) {
    let media = |it: &Parameter| it.content.as_ref().map(|media| media.name.to_ascii_lowercase());
    if media(old) != media(new) {
        let name = |it: &Parameter| media(it).unwrap_or_else(|| "its style".to_owned());
        let summary =
            format!("{} was written by {} and is by {}", title(new), name(old), name(new));
        let marks =
            (marked(old.location.clone(), name(old)), marked(new.location.clone(), name(new)));
        let kind = &PARAMETER_CONTENT_CHANGED;
        return comparison.say(kind, marks, REQUEST_BREAKS, summary, places.to_vec());
    }
    if old.content.is_some() || old.place != new.place {
        return;
    }
    let schemas = (&comparison.old.api.schemas, &comparison.new.api.schemas);
    let (before, after) = (serialisation::of(schemas.0, old), serialisation::of(schemas.1, new));
    if serialisation::same(&before, &after) {
        return;
    }
    let summary = format!("{} was written as {before} and is as {after}", title(new));
    let marks = (
        marked(old.location.clone(), before.to_string()),
        marked(new.location.clone(), after.to_string()),
    );
    comparison.say(&PARAMETER_STYLE_CHANGED, marks, REQUEST_BREAKS, summary, places.to_vec());
}

fn schema(comparison: &mut Comparison<'_>, old: &Parameter, new: &Parameter, places: &[Place]) {
    let (kind, relation, words) = match (old.schema, new.schema) {
        (None, None) => return,
        (Some(before), Some(after)) => {
            if textual::compare(comparison, (old, before), (new, after), places) {
                return;
            }
            for place in places {
                comparison.root(before, after, place.clone());
            }
            return;
        }
        (None, Some(_)) => (&PARAMETER_SCHEMA_ADDED, Relation::Narrowed, "are described now"),
        (Some(_), None) => {
            (&PARAMETER_SCHEMA_REMOVED, Relation::Widened, "are not described any more")
        }
    };
    let marks = (at(&old.location), at(&new.location));
    let summary = format!("the values of {} {words}", title(new));
    comparison.say(kind, marks, Effect::law(relation), summary, places.to_vec());
}

/// The same name in another place.
fn moved(
    comparison: &mut Comparison<'_>,
    call: &Call,
    gone: &mut Vec<&Parameter>,
    come: &mut Vec<&Parameter>,
) {
    gone.retain(|before| {
        let same = come.iter().position(|after| after.name == before.name);
        let Some(found) = same else { return true };
        let after = come.remove(found);
        let (was, is) = (word(before.place), word(after.place));
        let summary = format!("{} travels in the {is} now", title(before));
        let marks =
            (marked(before.location.child("in"), was), marked(after.location.child("in"), is));
        let places = place_of(call, after);
        comparison.say(&PARAMETER_MOVED, marks, REQUEST_BREAKS, summary, places.clone());
        presence(comparison, before, after, &places);
        details(comparison, before, after, &places);
        false
    });
}

fn renamed(
    comparison: &mut Comparison<'_>,
    call: &Call,
    gone: &mut Vec<&Parameter>,
    come: &mut Vec<&Parameter>,
) {
    let name = |it: &&Parameter| it.name.clone();
    let (old, new): (Vec<String>, Vec<String>) =
        (gone.iter().map(name).collect(), come.iter().map(name).collect());
    let old: Vec<&str> = old.iter().map(String::as_str).collect();
    let new: Vec<&str> = new.iter().map(String::as_str).collect();
    let found = rename::pairs(&old, &new, |one, other| score(comparison, gone[one], come[other]));
    for (one, other, score) in &found {
        rename_one(comparison, call, gone[*one], come[*other], *score);
    }
    let left = |all: &[&Parameter], taken: Vec<usize>| -> Vec<usize> {
        (0..all.len()).filter(|at| !taken.contains(at)).collect()
    };
    let old = left(gone, found.iter().map(|it| it.0).collect());
    let new = left(come, found.iter().map(|it| it.1).collect());
    *gone = old.into_iter().map(|at| gone[at]).collect();
    *come = new.into_iter().map(|at| come[at]).collect();
}

fn rename_one(
    comparison: &mut Comparison<'_>,
    call: &Call,
    before: &Parameter,
    after: &Parameter,
    score: u8,
) {
    let name = quoted(&after.name);
    let summary = format!("{} seems to be called {name} now ({score} % alike)", title(before));
    let marks = (
        marked(before.location.clone(), before.name.clone()),
        marked(after.location.clone(), after.name.clone()),
    );
    let effect = if after.required { REQUEST_BREAKS } else { COMPATIBLE.behaves() };
    let places = place_of(call, after);
    comparison.say(&PARAMETER_RENAMED, marks, effect, summary, places.clone());
    details(comparison, before, after, &places);
}

fn score(comparison: &Comparison<'_>, old: &Parameter, new: &Parameter) -> u8 {
    if old.place != new.place {
        return 0;
    }
    let kind = |schemas: &crate::model::Schemas, it: &Parameter| {
        it.schema.and_then(|id| schemas[id].types.clone())
    };
    let same = kind(&comparison.old.api.schemas, old) == kind(&comparison.new.api.schemas, new);
    let relation = if same { Relation::Equal } else { Relation::Incomparable };
    let words = (old.description.as_deref(), new.description.as_deref());
    rename::score((&old.name, &new.name), relation, words, old.required == new.required)
}

fn removed(comparison: &mut Comparison<'_>, call: &Call, new: &Operation, before: &Parameter) {
    let summary = format!("{} is gone", title(before));
    let effect = match before.place {
        ParameterIn::Path | ParameterIn::QueryString => REQUEST_BREAKS,
        _ => COMPATIBLE.behaves(),
    };
    let marks = (marked(before.location.clone(), before.name.clone()), at(&new.location));
    let edit = Edit::new(&PARAMETER_REMOVED, marks.0, marks.1, effect, summary);
    comparison.felt(edit, place_of(call, before));
}

fn added(comparison: &mut Comparison<'_>, call: &Call, old: &Operation, after: &Parameter) {
    let (kind, effect, must) = match after.required {
        true => (&REQUIRED_PARAMETER_ADDED, Effect::law(Relation::Narrowed), "required"),
        false => (&OPTIONAL_PARAMETER_ADDED, COMPATIBLE, "optional"),
    };
    let summary = format!("{} is new and {must}", title(after));
    let mark = Mark::new(after.location.clone(), after.name.clone());
    let edit = Edit::new(kind, at(&old.location), Some(mark), effect, summary);
    comparison.felt(edit, place_of(call, after));
}
