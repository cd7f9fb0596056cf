//! Base addresses, as each operation has them in the end.

use super::operations::without_names;
use super::{COMPATIBLE, Call, Comparison, REQUEST_BREAKS, Revised};
use crate::diff::edit::{Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::Place;
use crate::model::{Operation, Server, ServerVariable};
use crate::source::Location;

pub(crate) const KINDS: &[&Kind] = &[
    &SERVER_ADDED,
    &SERVER_REMOVED,
    &SERVER_CHANGED,
    &FIRST_SERVER_CHANGED,
    &SERVER_VARIABLE_DEFAULT_CHANGED,
    &SERVER_VARIABLE_VALUE_ADDED,
    &SERVER_VARIABLE_VALUE_REMOVED,
];

kind!(SERVER_ADDED, "server-added", "There is a new base address",
    "Nobody calls it yet, unless it is the first: clients take that one by themselves.",
    "servers: [a]" => "servers: [a, b]", openapi!("server-object"));
kind!(SERVER_REMOVED, "server-removed", "A base address is gone",
    "Whoever calls it fails.",
    "servers: [a, b]" => "servers: [a]", openapi!("server-object"));
kind!(SERVER_CHANGED, "server-changed", "A base address is another one",
    "Scheme, host or path has changed: calls of the older address fail.",
    "url: https://a.example/v1" => "url: https://a.example/v2", openapi!("server-object"));
kind!(FIRST_SERVER_CHANGED, "first-server-changed", "Another base address is the first",
    "Clients call the first one by themselves: the same call goes elsewhere.",
    "servers: [a, b]" => "servers: [b, a]", openapi!("server-object"));
kind!(SERVER_VARIABLE_DEFAULT_CHANGED, "server-variable-default-changed", "A part of a base address has another default",
    "Clients that say nothing call another address.",
    "default: eu" => "default: us", openapi!("server-variable-object"));
kind!(SERVER_VARIABLE_VALUE_ADDED, "server-variable-value-added", "A part of a base address has a new value",
    "Nobody uses it yet.",
    "enum: [eu]" => "enum: [eu, us]", openapi!("server-variable-object"));
kind!(SERVER_VARIABLE_VALUE_REMOVED, "server-variable-value-removed", "A part of a base address has lost a value",
    "Whoever uses it fails.",
    "enum: [eu, us]" => "enum: [eu]", openapi!("server-variable-object"));

pub(crate) fn of_operation(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    let (before, after) = (Listed::of(comparison.old, old), Listed::of(comparison.new, new));
    let mut left: Vec<usize> = (0..after.servers.len()).collect();
    let mut gone = Vec::new();
    for (number, server) in before.servers.iter().enumerate() {
        let same = left.iter().position(|at| same_address(&after.servers[*at], server));
        match same {
            Some(at) => {
                variables(comparison, (&before, number), (&after, left.remove(at)), call.whole())
            }
            None => gone.push(number),
        }
    }
    let mut come = left;
    if let ([was], [is]) = (gone.as_slice(), come.as_slice()) {
        let (was, is) = (*was, *is);
        let (old_url, new_url) = (&before.servers[was].url, &after.servers[is].url);
        let summary = format!("the base address was {old_url} and is {new_url}");
        let marks = (before.mark(was), after.mark(is));
        comparison.say(&SERVER_CHANGED, marks, REQUEST_BREAKS.behaves(), summary, call.whole());
        return;
    }
    come.sort_unstable();
    for number in gone {
        let summary = format!("the base address {} is gone", before.servers[number].url);
        let marks = (before.mark(number), Some(Mark::at(&after.location)));
        comparison.say(&SERVER_REMOVED, marks, REQUEST_BREAKS, summary, call.whole());
    }
    for number in &come {
        let summary = format!("the base address {} is new", after.servers[*number].url);
        let marks = (Some(Mark::at(&before.location)), after.mark(*number));
        comparison.say(&SERVER_ADDED, marks, COMPATIBLE, summary, call.whole());
    }
    first(comparison, &before, &after, call.whole());
}

/// The addresses of an operation and where they are written.
struct Listed<'a> {
    servers: &'a [Server],
    location: Location,
}

impl<'a> Listed<'a> {
    fn of(revised: Revised<'a>, operation: &'a Operation) -> Self {
        let item = operation.location.pointer.rsplit_once('/').map_or("", |(item, _)| item);
        let item = Location { file: operation.location.file, pointer: item.to_owned() };
        let own = operation.location.child("servers");
        let of_path = item.child("servers");
        let there = |location: &Location| revised.sources.node(location).is_some();
        let root = Location { pointer: "/servers".to_owned(), ..Location::default() };
        let location = [own, of_path].into_iter().find(there).unwrap_or(root);
        Self { servers: &operation.servers, location }
    }

    fn mark(&self, number: usize) -> Option<Mark> {
        let url = self.servers.get(number)?.url.clone();
        Some(Mark::new(self.location.child(&number.to_string()), url))
    }
}

fn same_address(one: &Server, other: &Server) -> bool {
    let plain =
        |server: &Server| without_names(server.url.trim_end_matches('/')).to_ascii_lowercase();
    plain(one) == plain(other)
}

fn first(comparison: &mut Comparison<'_>, old: &Listed<'_>, new: &Listed<'_>, places: Vec<Place>) {
    let (Some(before), Some(after)) = (old.servers.first(), new.servers.first()) else { return };
    if same_address(before, after) {
        return;
    }
    let summary = format!("clients call {} by themselves, and called {}", after.url, before.url);
    let marks = (old.mark(0), new.mark(0));
    let effect = COMPATIBLE.request_behaves();
    comparison.say(&FIRST_SERVER_CHANGED, marks, effect, summary, places);
}

fn variables(
    comparison: &mut Comparison<'_>,
    (old, old_number): (&Listed<'_>, usize),
    (new, new_number): (&Listed<'_>, usize),
    places: Vec<Place>,
) {
    let (before, after) = (&old.servers[old_number], &new.servers[new_number]);
    let place = |listed: &Listed<'_>, number: usize, name: &str| {
        listed.location.child(&number.to_string()).child("variables").child(name)
    };
    for (name, was) in &before.variables {
        let Some(is) = after.variables.get(name) else { continue };
        let at = (place(old, old_number, name), place(new, new_number, name));
        variable(comparison, name, (was, is), at, &places);
    }
}

fn variable(
    comparison: &mut Comparison<'_>,
    name: &str,
    (old, new): (&ServerVariable, &ServerVariable),
    at: (Location, Location),
    places: &[Place],
) {
    let mut say = |kind, values: (&str, &str), effect: Effect, summary: String| {
        let mark = |location: &Location, value: &str| Some(Mark::new(location.clone(), value));
        let marks = (mark(&at.0, values.0), mark(&at.1, values.1));
        comparison.say(kind, marks, effect, summary, places.to_vec());
    };
    if old.default != new.default {
        let summary = format!("`{name}` was {} by itself and is {}", old.default, new.default);
        let effect = COMPATIBLE.request_behaves();
        say(&SERVER_VARIABLE_DEFAULT_CHANGED, (&old.default, &new.default), effect, summary);
    }
    if !new.values.is_empty() {
        for value in old.values.iter().filter(|value| !new.values.contains(value)) {
            let summary = format!("`{name}` can't be {value} any more");
            say(&SERVER_VARIABLE_VALUE_REMOVED, (value, ""), REQUEST_BREAKS, summary);
        }
    }
    if !old.values.is_empty() {
        for value in new.values.iter().filter(|value| !old.values.contains(value)) {
            let summary = format!("`{name}` can be {value} now");
            say(&SERVER_VARIABLE_VALUE_ADDED, ("", value), COMPATIBLE, summary);
        }
    }
}
