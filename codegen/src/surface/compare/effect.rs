//! What a change does to code that uses the item, in one sentence.

use crate::diff::Bump;
use crate::surface::item::{Argument, Function, Item, Kind, Payload, Role, Type};
use crate::surface::signature::{shown, what};

/// An item that is gone.
pub fn removed(item: &Item) -> String {
    let path = item.path();
    match &item.kind {
        Kind::Field(_) => {
            format!("Code that reads, writes or names the field `{path}` no longer compiles.")
        }
        Kind::Variant(_) => format!("Code that makes or matches `{path}` no longer compiles."),
        Kind::Function(Function { role: Role::Call | Role::Send, .. }) => {
            format!("Calls of `{path}` no longer compile.")
        }
        Kind::Function(_) => format!("Code that calls `{path}` no longer compiles."),
        Kind::Implementation(of) => format!(
            "Code that needs `{}: {}` no longer compiles.",
            item.owner.as_deref().unwrap_or_default(),
            shown(&of.name())
        ),
        Kind::Feature => format!("Packages that turn on the feature `{path}` no longer build."),
        _ => format!("Code that names `{path}` no longer compiles."),
    }
}

/// An item that probably has another name now.
pub fn renamed(old: &Item, new: &Item) -> String {
    let alike = match &old.kind {
        Kind::Field(_) => "of the same type",
        Kind::Variant(_) => "which stands for the same",
        Kind::Function(Function { role: Role::Call, .. }) => "which sends the same request",
        Kind::Function(_) => "which takes the same",
        Kind::Enum => "with the same variants",
        Kind::Opaque => "which sends the same request",
        _ => "with the same fields",
    };
    let (what, from, to) = (what(&old.kind), &old.name, &new.name);
    format!(
        "Looks like a renaming of the {what} `{from}` to `{to}`, {alike}: code that says `{from}` no longer compiles."
    )
}

/// An item that is new, and what it belongs to.
pub fn added(item: &Item, owner: Option<&Item>) -> (Bump, String) {
    let of = owner.map(|owner| owner.name.as_str()).unwrap_or_default();
    match (&item.kind, owner.map(|owner| &owner.kind)) {
        (Kind::Field(_), Some(Kind::Struct)) => (
            Bump::Major,
            format!(
                "Code that builds `{of}` as a literal, or takes it apart without `..`, no longer compiles."
            ),
        ),
        (Kind::Variant(_), Some(Kind::Enum)) => (
            Bump::Major,
            format!("Code that matches `{of}` without a wildcard arm no longer compiles."),
        ),
        _ => (
            Bump::Minor,
            format!("New: code that compiled goes on to, and can use this {}.", what(&item.kind)),
        ),
    }
}

/// A field of another type.
pub fn field(old: &Type, new: &Type) -> String {
    let (before, after) = (shown(&old.shown()), shown(&new.shown()));
    if after == format!("Option<{before}>") {
        return format!(
            "The value may be missing now: code that takes it as `{before}` no longer compiles."
        );
    }
    if before == format!("Option<{after}>") {
        return format!(
            "The value is always there now: code that takes it as `{before}` no longer compiles."
        );
    }
    format!("Code that takes it as `{before}` no longer compiles: it is `{after}`.")
}

/// A type that is around another one.
pub fn inner(item: &Item, old: &Type, new: &Type) -> String {
    let (name, before, after) = (&item.name, shown(&old.shown()), shown(&new.shown()));
    format!("Code that takes `{name}` as `{before}` no longer compiles: it is `{after}`.")
}

/// A type of another kind.
pub fn other_kind(old: &Item, new: &Item) -> String {
    let (name, before, after) = (&old.name, what(&old.kind), what(&new.kind));
    format!(
        "`{name}` was {} {before} and is {} {after}: code that uses it as such no longer compiles.",
        article(before),
        article(after)
    )
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" }
}

/// A variant that holds something else.
pub fn payload(old: &Payload, new: &Payload) -> String {
    let said = |payload: &Payload| match payload {
        Payload::Nothing(_) => "nothing".to_owned(),
        Payload::Holds(ty) | Payload::Unknown(ty) => format!("`{}`", shown(&ty.shown())),
    };
    format!(
        "Code that makes or matches the variant no longer compiles: it holds {} instead of {}.",
        said(new),
        said(old)
    )
}

/// A function with more or fewer arguments.
pub fn arguments(old: &[Argument], new: &[Argument]) -> String {
    let names = |own: &[Argument], other: &[Argument]| -> Vec<String> {
        let gone = own.iter().filter(|own| !other.iter().any(|other| other.name == own.name));
        gone.map(|it| format!("`{}`", it.name)).collect()
    };
    let (fewer, more) = (names(old, new), names(new, old));
    let said = match (fewer.as_slice(), more.as_slice()) {
        ([], []) => "it asks for another number of arguments".to_owned(),
        ([], more) => format!("it asks for {} too", more.join(", ")),
        (fewer, []) => format!("it no longer asks for {}", fewer.join(", ")),
        (fewer, more) => format!("it asks for {} instead of {}", more.join(", "), fewer.join(", ")),
    };
    format!("Every call of it must be changed: {said}.")
}

/// An argument of another type.
pub fn argument(old: &Argument, new: &Argument) -> String {
    let (before, after) = (shown(&old.ty.shown()), shown(&new.ty.shown()));
    format!("Calls that give `{}` as `{before}` no longer compile: it is `{after}`.", old.name)
}

/// An argument that takes more than before.
pub fn wider(old: &Argument, new: &Argument) -> String {
    let (before, after) = (shown(&old.ty.shown()), shown(&new.ty.shown()));
    format!("`{}` takes `{after}`, which includes `{before}`.", old.name)
}

/// An argument of another name.
pub fn argument_name(old: &Argument, new: &Argument) -> String {
    format!("Calls compile as before: the argument `{}` is called `{}`.", old.name, new.name)
}

/// Arguments in another order.
pub fn permuted(new: &[Argument]) -> String {
    let names: Vec<String> = new.iter().map(|it| format!("`{}`", it.name)).collect();
    format!(
        "Calls may compile and mean something else: the arguments are in the order {} now.",
        names.join(", ")
    )
}

/// A method that is called another way.
pub fn receiver() -> String {
    "Code that calls it must call it another way: it takes itself differently.".to_owned()
}

/// A function that gives something else.
pub fn answer(old: &Type, new: &Type) -> String {
    let (before, after) = (shown(&old.shown()), shown(&new.shown()));
    format!("Code that uses what it gives as `{before}` no longer compiles: it is `{after}`.")
}

/// An item that is there with other features.
pub fn condition(features: &[String], wider: bool) -> String {
    let names: Vec<String> = features.iter().map(|name| format!("`{name}`")).collect();
    match (wider, names.as_slice()) {
        (true, []) => "It is always there now, whatever features are on.".to_owned(),
        (true, names) => format!("It is there with more features now: {}.", names.join(", ")),
        (false, names) => format!(
            "Packages without the default features no longer find it, unless one of {} is on.",
            names.join(", ")
        ),
    }
}

/// A crate that is split into features.
pub fn split() -> String {
    "Packages that use the crate without its default features no longer find what belongs to a tag: each \
     tag is a feature now."
        .to_owned()
}

/// An item that users are advised against.
pub fn deprecated() -> String {
    "Code that uses it compiles with a warning.".to_owned()
}

/// An item that users are no longer advised against.
pub fn reinstated() -> String {
    "Code that uses it compiles without the warning of before.".to_owned()
}

/// An item of which something else is said.
pub fn documentation() -> String {
    "Code compiles as before; the documentation is another one.".to_owned()
}

/// An item that does something else.
pub fn facts(changed: &[(&str, Option<String>, Option<String>)]) -> String {
    let each: Vec<String> = changed.iter().map(|(about, old, new)| fact(about, old, new)).collect();
    format!("Code compiles as before; different: {}.", each.join("; "))
}

fn fact(about: &str, old: &Option<String>, new: &Option<String>) -> String {
    let short = |text: &&String| text.len() <= 60 && !text.is_empty() && !about.starts_with("what");
    match (old.as_ref().filter(short), new.as_ref().filter(short)) {
        (Some(old), Some(new)) => format!("{about}, {new} instead of {old}"),
        _ => about.to_owned(),
    }
}
