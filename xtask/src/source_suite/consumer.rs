//! A program that uses everything that a surface offers, with explicit types.

use bindery::surface::{
    Function, Item, Kind, Payload, Receiver, Role, Surface, bound, path, written,
};

/// The library of such a program.
pub fn program(surface: &Surface) -> String {
    let uses = surface.items.iter().flat_map(|item| of_item(surface, item));
    let functions =
        uses.enumerate().map(|(number, text)| text.replace("fn it(", &format!("fn it_{number}(")));
    let text: Vec<String> = functions.collect();
    format!("{HEAD}{}", text.join("\n"))
}

const HEAD: &str = "//! Uses everything.\n\n#![allow(warnings)]\n\n\
    fn every<T: Clone + std::fmt::Debug + PartialEq>() {}\n\
    fn sent<T: Clone + std::fmt::Debug + Send + Sync>() {}\n\
    fn json<T: api::runtime::__serde::Serialize + for<'a> api::runtime::__serde::Deserialize<'a>>() {}\n\n";

fn of_item(surface: &Surface, item: &Item) -> Vec<String> {
    let library = &surface.library;
    let own = path(library, &item.name);
    let owner = item.owner.as_ref().map(|owner| path(library, owner)).unwrap_or_default();
    let name = &item.name;
    match &item.kind {
        Kind::Struct => {
            let mut uses = of_type(&own);
            uses.push(literal(surface, item));
            uses
        }
        Kind::Enum if name.starts_with("operations::") || name.starts_with("servers::") => {
            vec![format!("fn it() {{ every::<{own}>(); }}"), matched(surface, item)]
        }
        Kind::Enum => {
            let mut uses = of_type(&own);
            uses.push(matched(surface, item));
            uses
        }
        Kind::Opaque if name == "headers::Headers" => {
            vec![format!(
                "fn it(answer: &api::Response) {{ let _: {own}<'_> = {own}::of(answer); }}"
            )]
        }
        Kind::Opaque => vec![format!("fn it() {{ sent::<{own}>(); }}")],
        Kind::Tuple(ty) => {
            let mut uses = of_type(&own);
            uses.push(format!("fn it(held: {}) -> {own} {{ {own}(held) }}", written(surface, ty)));
            uses
        }
        Kind::Alias(ty) => {
            let ty = written(surface, &bindery::surface::Type::of(&ty.meant));
            vec![format!("fn it(it: {own}) -> {ty} {{ it }}")]
        }
        Kind::Field(ty) => {
            let ty = written(surface, ty);
            vec![
                format!("fn it(it: {owner}) {{ let _: {ty} = it.{name}.clone(); }}"),
                format!("fn it(it: &mut {owner}, value: {ty}) {{ it.{name} = value; }}"),
            ]
        }
        Kind::Variant(Payload::Nothing(_)) => {
            vec![format!("fn it() -> {owner} {{ {owner}::{name} }}")]
        }
        Kind::Variant(Payload::Holds(ty) | Payload::Unknown(ty)) => {
            let ty = written(surface, ty);
            vec![
                format!("fn it(held: {ty}) -> {owner} {{ {owner}::{name}(held) }}"),
                format!(
                    "fn it(it: {owner}) {{ if let {owner}::{name}(held) = it {{ let _: {ty} = held; }} }}"
                ),
            ]
        }
        Kind::Function(function) => of_function(surface, item, function),
        Kind::Implementation(of) => {
            let bound = bound(surface, of);
            vec![format!("fn it() {{ fn needs<T: {bound}>() {{}} needs::<{owner}>(); }}")]
        }
        Kind::Constant(ty) if ty.written != "&'static str" => {
            vec![format!("fn it() {{ let _ = &{own}; }}")]
        }
        Kind::Constant(_) => vec![format!("fn it() -> &'static str {{ {own} }}")],
        Kind::Feature => Vec::new(),
    }
}

fn of_type(path: &str) -> Vec<String> {
    vec![format!("fn it() {{ every::<{path}>(); json::<{path}>(); }}")]
}

fn members<'a>(surface: &'a Surface, item: &'a Item) -> impl Iterator<Item = &'a Item> {
    surface.items.iter().filter(|it| it.owner.as_ref() == Some(&item.name))
}

fn literal(surface: &Surface, item: &Item) -> String {
    let path = path(&surface.library, &item.name);
    let fields: Vec<(&str, String)> = members(surface, item)
        .filter_map(|field| match &field.kind {
            Kind::Field(ty) => Some((field.name.as_str(), written(surface, ty))),
            _ => None,
        })
        .collect();
    let typed: Vec<String> = fields.iter().map(|(name, ty)| format!("{name}: {ty}")).collect();
    let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let (typed, names) = (typed.join(", "), names.join(", "));
    format!(
        "fn it({typed}) -> {path} {{ let made = {path} {{ {names} }}; let {path} {{ {names} }} = made.clone(); made }}"
    )
}

fn matched(surface: &Surface, item: &Item) -> String {
    let path = path(&surface.library, &item.name);
    let arms: Vec<String> = members(surface, item)
        .filter_map(|variant| match &variant.kind {
            Kind::Variant(Payload::Nothing(_)) => Some(format!("{path}::{} => {{}}", variant.name)),
            Kind::Variant(Payload::Holds(ty) | Payload::Unknown(ty)) => {
                let ty = written(surface, ty);
                Some(format!("{path}::{}(held) => {{ let _: {ty} = held; }}", variant.name))
            }
            _ => None,
        })
        .collect();
    format!("fn it(it: {path}) {{ match it {{ {} }} }}", arms.join(" "))
}

fn of_function(surface: &Surface, item: &Item, function: &Function) -> Vec<String> {
    let Function { role, receiver, arguments, answer, waits } = function;
    let library = &surface.library;
    let owner = item.owner.as_ref().map(|owner| match owner.as_str() {
        "headers::Headers" => format!("{library}::{owner}<'_>"),
        owner => path(library, owner),
    });
    let own = owner.as_ref().and_then(|owner| match receiver {
        Receiver::None => None,
        Receiver::Value => Some(format!("it: {owner}")),
        Receiver::Reference => Some(format!("it: &{owner}")),
    });
    let parameters = arguments.iter().enumerate();
    let parameters =
        parameters.map(|(index, it)| format!("a{index}: {}", written(surface, &it.ty)));
    let parameters: Vec<String> = own.into_iter().chain(parameters).collect();
    let parameters = parameters.join(", ");
    let given: Vec<String> = (0..arguments.len()).map(|index| format!("a{index}")).collect();
    let given = given.join(", ");
    let called = match (receiver, &owner) {
        (Receiver::None, Some(owner)) => format!("{owner}::{}", item.name),
        (Receiver::None, None) => path(library, &item.name),
        _ => format!("it.{}", item.name),
    };
    let answer = written(surface, answer);
    let waited = if *waits { "async " } else { "" };
    let end = if *waits { ".await" } else { "" };
    let mut uses =
        vec![format!("{waited}fn it({parameters}) -> {answer} {{ {called}({given}){end} }}")];
    if *role == Role::Send && item.name == "send" {
        // What `send` gives inside its `Result`.
        let inner = answer.strip_prefix("Result<").and_then(|it| it.rsplit_once(", "));
        let inner = inner.map_or("()", |(inner, _)| inner);
        uses.push(format!(
            "async fn it({parameters}) -> Result<{library}::Reply<{inner}>, {library}::Error> {{ \
             it.unchecked().with({library}::RequestOptions::default()).reply().await }}"
        ));
    }
    uses
}
