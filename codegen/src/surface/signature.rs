//! Items as they are written in Rust.

use super::item::{Function, Item, Kind, Payload, Receiver};

/// An item in one line.
pub fn signature(item: &Item) -> String {
    let name = item.name.rsplit("::").next().unwrap_or_default();
    let text = match &item.kind {
        Kind::Struct | Kind::Opaque => format!("pub struct {name}"),
        Kind::Tuple(ty) => format!("pub struct {name}(pub {})", shown(&ty.shown())),
        Kind::Enum => format!("pub enum {name}"),
        Kind::Alias(ty) => format!("pub type {name} = {}", shown(&ty.shown())),
        Kind::Field(ty) => format!("pub {name}: {}", shown(&ty.shown())),
        Kind::Variant(Payload::Nothing(_)) => name.to_owned(),
        Kind::Variant(Payload::Holds(ty) | Payload::Unknown(ty)) => {
            format!("{name}({})", shown(&ty.shown()))
        }
        Kind::Function(function) => of_function(name, function),
        Kind::Implementation(of) => {
            let owner = item.owner.as_deref().unwrap_or_default();
            format!("impl {} for {owner}", shown(&of.name()))
        }
        Kind::Constant(ty) => format!("pub const {name}: {}", shown(&ty.shown())),
        Kind::Feature => format!("[features] {name}"),
    };
    if item.deprecated { format!("#[deprecated] {text}") } else { text }
}

/// An item with the condition under which it is there.
pub fn conditional(item: &Item) -> String {
    let features: Vec<String> =
        item.features.iter().map(|it| format!("feature = {it:?}")).collect();
    let text = signature(item);
    match features.as_slice() {
        [] => text,
        [one] => format!("#[cfg({one})] {text}"),
        many => format!("#[cfg(any({}))] {text}", many.join(", ")),
    }
}

/// A type as users write it who have imported what it speaks of.
pub fn shown(text: &str) -> String {
    text.replace("codegen::", "")
        .replace("std::fmt::", "")
        .replace("std::hash::", "")
        .replace("std::str::", "")
}

/// What a kind of item is called.
pub fn what(kind: &Kind) -> &'static str {
    match kind {
        Kind::Struct | Kind::Opaque => "struct",
        Kind::Tuple(_) => "struct around a value",
        Kind::Enum => "enum",
        Kind::Alias(_) => "alias",
        Kind::Field(_) => "field",
        Kind::Variant(_) => "variant",
        Kind::Function(function) if function.receiver == Receiver::None => "function",
        Kind::Function(_) => "method",
        Kind::Implementation(_) => "implementation",
        Kind::Constant(_) => "constant",
        Kind::Feature => "feature",
    }
}

fn of_function(name: &str, function: &Function) -> String {
    let Function { role: _, receiver, arguments, answer, waits } = function;
    let receiver = match receiver {
        Receiver::None => None,
        Receiver::Value => Some("self".to_owned()),
        Receiver::Reference => Some("&self".to_owned()),
    };
    let arguments = arguments.iter().map(|it| format!("{}: {}", it.name, shown(&it.ty.shown())));
    let arguments: Vec<String> = receiver.into_iter().chain(arguments).collect();
    let waits = if *waits { "async " } else { "" };
    format!("pub {waits}fn {name}({}) -> {}", arguments.join(", "), shown(&answer.shown()))
}
