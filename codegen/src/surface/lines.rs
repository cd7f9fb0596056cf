//! The surface as the lines of `API.md`.

use super::item::{Function, Item, Kind, Payload, Receiver, Role, Trait};
use crate::ir::Crate;

/// One line an item, sorted; without what the text around them says of all types.
pub fn lines(krate: &Crate) -> Vec<String> {
    let items = super::plain_items(krate);
    let mut lines: Vec<String> = items.iter().filter_map(line).collect();
    lines.sort();
    lines.dedup();
    lines
}

fn line(item: &Item) -> Option<String> {
    let name = item.path();
    let old = if item.deprecated { " (deprecated)" } else { "" };
    Some(match &item.kind {
        Kind::Struct => format!("struct {name}{old}"),
        Kind::Opaque if name.starts_with("servers::") => format!("struct {name}"),
        Kind::Tuple(ty) => format!("struct {name}({}){old}", ty.shown()),
        Kind::Enum if !name.starts_with("servers::") => format!("enum {name}{old}"),
        Kind::Alias(ty) => format!("type {name} = {}{old}", ty.shown()),
        Kind::Field(ty) => {
            let owner = item.owner.as_deref().unwrap_or_default();
            format!("field {owner}.{}: {}", item.name, ty.shown())
        }
        Kind::Variant(_) if name.starts_with("servers::") => return None,
        Kind::Variant(payload) => format!("variant {name}{}", of_payload(payload)),
        Kind::Function(function) => return of_function(item, function),
        Kind::Implementation(Trait::From(ty)) => {
            format!("impl From<{}> for {}", ty.shown(), item.owner.as_deref().unwrap_or_default())
        }
        Kind::Constant(ty) => {
            format!("const {name}: {}", ty.shown().replace("&'static str", "&str"))
        }
        Kind::Opaque | Kind::Enum | Kind::Implementation(_) | Kind::Feature => return None,
    })
}

fn of_payload(payload: &Payload) -> String {
    match payload {
        Payload::Nothing(Some(value)) => format!(" = {value}"),
        Payload::Nothing(None) => "(())".to_owned(),
        Payload::Holds(ty) => format!("({})", ty.shown()),
        Payload::Unknown(_) => "(_)".to_owned(),
    }
}

fn of_function(item: &Item, function: &Function) -> Option<String> {
    let Function { role, receiver, arguments, answer, waits: _ } = function;
    let name = item.path();
    let old = if item.deprecated && *role == Role::Call { " (deprecated)" } else { "" };
    let owner = item.owner.as_deref().unwrap_or_default();
    // A setter has the name and the type of its field, unless that name is taken.
    if let Role::Setter(field) = role {
        let renamed = *field != item.name;
        let line = || format!("fn {name}(self, _) -> {owner}, for the field {field}");
        return renamed.then(line);
    }
    let is_plain = *role == Role::Other && arguments.is_empty() && owner != "headers::Headers";
    let is_known = item.name == "known" && *role == Role::Other;
    if is_known || (is_plain && name != "Client::builder") {
        return None;
    }
    let receiver = match receiver {
        Receiver::None => None,
        Receiver::Value => Some("self".to_owned()),
        Receiver::Reference => Some("&self".to_owned()),
    };
    let arguments = arguments.iter().map(|it| format!("{}: {}", it.name, it.ty.shown()));
    let arguments: Vec<String> = receiver.into_iter().chain(arguments).collect();
    let answer = match answer.shown() {
        own if own == owner && owner.contains("::") => "Self".to_owned(),
        // Enums of answers stand beside the builder.
        own if *role == Role::Send => own.replace("operations::", ""),
        other => other,
    };
    Some(format!("fn {name}({}) -> {answer}{old}", arguments.join(", ")))
}
