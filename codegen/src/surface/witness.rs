//! The smallest programs that use an item.

use super::item::{Function, Item, Kind, Payload, Receiver, Surface, Trait, Type};
use super::usage::{path, written};

/// A program that compiles while the item is as it is; none where none can tell.
pub fn of(surface: &Surface, item: &Item) -> Option<String> {
    let library = &surface.library;
    let name = &item.name;
    let owner = item.owner.as_ref().map(|owner| path(library, owner)).unwrap_or_default();
    Some(match &item.kind {
        Kind::Feature => return None,
        Kind::Struct | Kind::Opaque | Kind::Enum => format!("pub use {};", path(library, name)),
        Kind::Tuple(ty) => {
            let inner = written(surface, ty);
            format!("pub fn f(it: {}) -> {inner} {{\n    it.0\n}}", path(library, name))
        }
        Kind::Alias(ty) => {
            let meant = written(surface, &Type::of(&ty.meant));
            format!("pub fn f(it: {}) -> {meant} {{\n    it\n}}", path(library, name))
        }
        Kind::Field(ty) => {
            format!("pub fn f(it: {owner}) -> {} {{\n    it.{name}\n}}", written(surface, ty))
        }
        Kind::Variant(Payload::Nothing(_)) => {
            format!("pub fn f() -> {owner} {{\n    {owner}::{name}\n}}")
        }
        Kind::Variant(Payload::Holds(ty) | Payload::Unknown(ty)) => {
            let held = written(surface, ty);
            format!("pub fn f(held: {held}) -> {owner} {{\n    {owner}::{name}(held)\n}}")
        }
        Kind::Function(function) => of_function(surface, item, function),
        Kind::Implementation(of) => {
            let bound = bound(surface, of);
            format!("fn needs<T: {bound}>() {{}}\n\npub fn f() {{\n    needs::<{owner}>();\n}}")
        }
        Kind::Constant(ty) if ty.written == "&'static str" => {
            format!("pub const IT: &str = {};", path(library, name))
        }
        Kind::Constant(_) => format!("pub fn f() {{\n    let _ = &{};\n}}", path(library, name)),
    })
}

/// A trait as a bound is written outside of the crate.
pub fn bound(surface: &Surface, of: &Trait) -> String {
    let library = &surface.library;
    match of {
        Trait::Plain(name @ ("Validate" | "ValidateJson")) => format!("{library}::{name}"),
        Trait::Plain("From<&str>") => "for<'a> From<&'a str>".to_owned(),
        Trait::Plain(name) => (*name).to_owned(),
        Trait::From(ty) => format!("From<{}>", written(surface, ty)),
    }
}

fn of_function(surface: &Surface, item: &Item, function: &Function) -> String {
    let Function { role: _, receiver, arguments, answer, waits } = function;
    let library = &surface.library;
    let owner = item.owner.as_ref().map(|owner| match owner.as_str() {
        "headers::Headers" => format!("{library}::{owner}<'_>"),
        owner => path(library, owner),
    });
    let own = owner.as_ref().map(|owner| match receiver {
        Receiver::None => None,
        Receiver::Value => Some(format!("it: {owner}")),
        Receiver::Reference => Some(format!("it: &{owner}")),
    });
    let others = arguments.iter().map(|it| format!("{}: {}", it.name, written(surface, &it.ty)));
    let parameters: Vec<String> = own.flatten().into_iter().chain(others).collect();
    let names: Vec<&str> = arguments.iter().map(|it| it.name.as_str()).collect();
    let called = match (receiver, &owner) {
        (Receiver::None, Some(owner)) => format!("{owner}::{}", item.name),
        (Receiver::None, None) => path(library, &item.name),
        _ => format!("it.{}", item.name),
    };
    let (waits, end) = if *waits { ("async ", ".await") } else { ("", "") };
    let (answer, names) = (written(surface, answer), names.join(", "));
    let parameters = parameters.join(", ");
    format!("pub {waits}fn f({parameters}) -> {answer} {{\n    {called}({names}){end}\n}}")
}

/// A program that compiles while a struct has just its fields, or an enum just its variants.
pub fn whole(surface: &Surface, owner: &Item) -> Option<String> {
    let members = surface.items.iter().filter(|it| it.owner.as_ref() == Some(&owner.name));
    let ty = path(&surface.library, &owner.name);
    let uses = match owner.kind {
        Kind::Struct => {
            let fields = members.filter(|it| matches!(it.kind, Kind::Field(_)));
            let fields: Vec<String> = fields.map(|it| format!("{}: _", it.name)).collect();
            format!("let {ty} {{ {} }} = it;", fields.join(", "))
        }
        Kind::Enum => {
            let variants = members.filter(|it| matches!(it.kind, Kind::Variant(_)));
            let variants: Vec<String> =
                variants.map(|it| format!("{ty}::{} {{ .. }}", it.name)).collect();
            match variants.is_empty() {
                true => "match it {}".to_owned(),
                false => format!("match it {{\n        {} => {{}}\n    }}", variants.join(" | ")),
            }
        }
        _ => return None,
    };
    Some(format!("pub fn f(it: {ty}) {{\n    {uses}\n}}"))
}
