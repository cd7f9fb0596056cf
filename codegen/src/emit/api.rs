//! `API.md`: the public surface, one line an item, so that a change of it shows in a text diff.

use proc_macro2::TokenStream;

use super::file::{File, mark};
use super::names::{argument, body_argument, field_type, ident, type_ref};
use super::operations::answers;
use crate::ir::{
    Answer, Body, Crate, Operation, ScalarValue, Sequence, Server, ServerChoice, Struct, TypeDef,
    TypeKind, Types, Webhook,
};

/// The surface, sorted.
pub fn api(krate: &Crate) -> File {
    let types = &krate.types;
    let mut lines: Vec<String> = types.list.iter().flat_map(|ty| of_type(types, ty)).collect();
    let operations = krate.client.groups.iter().flat_map(|group| &group.operations);
    lines.extend(operations.flat_map(|operation| of_operation(types, operation)));
    lines.extend(krate.client.webhooks.iter().map(|webhook| of_webhook(types, webhook)));
    let headers = krate.client.headers.iter();
    lines.extend(headers.map(|header| {
        let ty = text(type_ref(types, &header.ty));
        format!("fn headers::Headers::{}(self) -> Option<{ty}>", header.ident)
    }));
    lines.extend(krate.client.servers.iter().flat_map(of_server));
    lines.extend(of_client(krate));
    lines.sort();
    lines.dedup();
    let mut text = format!("<!-- {} -->\n\n# Public surface of `{}`\n\n", mark(krate), krate.name);
    text.push_str(
        "One line an item, sorted. Every type can be cloned, compared and printed, and every\n",
    );
    text.push_str("type under `types` is written and read as JSON. A type with `new` has a setter for each field\nthat `new` does not ask for.\n\n```text\n");
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str("```\n");
    File { path: "API.md".to_owned(), text }
}

fn of_client(krate: &Crate) -> [String; 2] {
    let constructor = krate.client.constructor;
    let mut arguments = Vec::new();
    arguments.extend(constructor.base_url.then_some("base_url: impl Into<String>"));
    arguments.extend(constructor.key.then_some("key: impl Into<ApiKey>"));
    [
        format!("fn Client::new({}) -> Result<Client, Error>", arguments.join(", ")),
        "fn Client::builder() -> ClientBuilder<Client>".to_owned(),
    ]
}

fn of_type(types: &Types, ty: &TypeDef) -> Vec<String> {
    let conversions = ty
        .conversions
        .iter()
        .map(|conversion| format!("impl From<{}> for {}", types[conversion.from].ident, ty.ident));
    of_kind(types, ty).into_iter().chain(conversions).collect()
}

fn of_kind(types: &Types, ty: &TypeDef) -> Vec<String> {
    let name = &ty.ident;
    let old = if ty.deprecated { " (deprecated)" } else { "" };
    match &ty.kind {
        TypeKind::Alias(target) => {
            vec![format!("type {name} = {}{old}", text(type_ref(types, target)))]
        }
        TypeKind::Wrapper(inner) => {
            vec![format!("struct {name}({}){old}", text(type_ref(types, inner)))]
        }
        TypeKind::Struct(shape) => of_struct(types, ty, shape, old),
        TypeKind::Enum(shape) => {
            let variants = shape.variants.iter().map(|variant| {
                format!("variant {name}::{} = {}", variant.ident, scalar(&variant.value))
            });
            let unknown = shape.unknown.iter().map(|ident| format!("variant {name}::{ident}(_)"));
            let head = format!("enum {name}{old}");
            std::iter::once(head).chain(variants).chain(unknown).collect()
        }
        TypeKind::Values(shape) => {
            let variants = shape
                .variants
                .iter()
                .map(|variant| format!("variant {name}::{} = {}", variant.ident, variant.value));
            let unknown = shape.unknown.iter().map(|ident| format!("variant {name}::{ident}(_)"));
            let head = format!("enum {name}{old}");
            std::iter::once(head).chain(variants).chain(unknown).collect()
        }
        TypeKind::Sequence(shape) => of_sequence(types, ty, shape, old),
        TypeKind::Union(shape) => {
            let variants = shape.variants.iter().map(|variant| {
                format!("variant {name}::{}({})", variant.ident, text(type_ref(types, &variant.ty)))
            });
            let from = shape.variants.iter().filter(|variant| variant.from).map(|variant| {
                format!("impl From<{}> for {name}", text(type_ref(types, &variant.ty)))
            });
            let head = format!("enum {name}{old}");
            std::iter::once(head).chain(variants).chain(from).collect()
        }
    }
}

fn of_sequence(types: &Types, ty: &TypeDef, shape: &Sequence, old: &str) -> Vec<String> {
    let name = &ty.ident;
    let items = shape.items.iter().map(|item| {
        let ty = text(type_ref(types, &item.ty));
        let ty = if item.required { ty } else { format!("Option<{ty}>") };
        format!("field {name}.{}: {ty}", item.ident)
    });
    let rest = shape
        .rest
        .iter()
        .map(|(rest, ty)| format!("field {name}.{rest}: Vec<{}>", text(type_ref(types, ty))));
    let head = format!("struct {name}{old}");
    std::iter::once(head).chain(items).chain(rest).collect()
}

fn of_struct(types: &Types, ty: &TypeDef, shape: &Struct, old: &str) -> Vec<String> {
    let name = &ty.ident;
    let mut lines = vec![format!("struct {name}{old}")];
    for field in &shape.fields {
        lines.push(format!("field {name}.{}: {}", field.ident, text(field_type(types, field))));
    }
    if let Some((rest, ty)) = &shape.rest {
        lines.push(format!("field {name}.{rest}: BTreeMap<String, {}>", text(type_ref(types, ty))));
    }
    if shape.constructor {
        let arguments = super::types::constructor_arguments(types, shape).into_iter();
        let arguments: Vec<_> =
            arguments.map(|(name, ty)| format!("{name}: {}", text(ty))).collect();
        lines.push(format!("fn {name}::new({}) -> {name}", arguments.join(", ")));
        // A setter has the name and the type of its field, unless that name is taken.
        let renamed = super::types::setters(shape).filter(|field| field.setter != field.ident);
        lines.extend(renamed.map(|field| {
            format!("fn {name}::{}(self, _) -> {name}, for the field {}", field.setter, field.ident)
        }));
    }
    lines
}

fn scalar(value: &ScalarValue) -> String {
    match value {
        ScalarValue::String(text) => format!("{text:?}"),
        ScalarValue::Integer(number) => number.to_string(),
        ScalarValue::Bool(value) => value.to_string(),
    }
}

fn of_operation(types: &Types, operation: &Operation) -> Vec<String> {
    let name = &operation.ident;
    let old = if operation.deprecated { " (deprecated)" } else { "" };
    let parameters: Vec<String> = operation
        .arguments()
        .map(|parameter| {
            let (ty, _) = argument(types, &parameter.ty, &ident("value"));
            format!("{}: {}", parameter.ident, text(ty))
        })
        .collect();
    let arguments = |body: Option<&Body>| -> String {
        let body = body.filter(|body| body.required).map(|body| {
            let (ty, _) = body_argument(types, body, &ident("value"));
            format!("{}: {}", body.ident, text(ty))
        });
        let all = parameters.iter().cloned().chain(body);
        all.map(|argument| format!(", {argument}")).collect()
    };
    let head = |method: &str, body: Option<&Body>| {
        format!("fn Client::{method}(&self{}) -> operations::{name}{old}", arguments(body))
    };
    let answer = text(answers::ty(types, &operation.answer));
    let mut lines = vec![
        head(&operation.method, operation.body.as_ref()),
        format!("fn operations::{name}::send(self) -> Result<{answer}, Error>"),
    ];
    for parameter in operation.setters() {
        let (ty, _) = argument(types, &parameter.ty, &ident("value"));
        let (ident, ty) = (&parameter.ident, text(ty));
        lines.push(format!("fn operations::{name}::{ident}(self, value: {ty}) -> Self"));
    }
    for other in operation.other_bodies.iter().filter(|other| other.body.required) {
        lines.push(head(&other.method, Some(&other.body)));
    }
    for other in &operation.other_answers {
        let (method, ty) = (&other.method, text(answers::ty(types, &other.answer)));
        lines.push(format!("fn operations::{name}::{method}(self) -> Result<{ty}, Error>"));
    }
    for body in operation.bodies().filter(|body| !body.required) {
        let (ty, _) = body_argument(types, body, &ident("value"));
        let (ident, ty) = (&body.ident, text(ty));
        lines.push(format!("fn operations::{name}::{ident}(self, value: {ty}) -> Self"));
    }
    if let Answer::ByStatus(answer) = &operation.answer {
        lines.push(format!("enum operations::{}", answer.ident));
        lines.extend(answer.variants.iter().map(|variant| {
            let held = text(answers::ty(types, &variant.answer));
            format!("variant operations::{}::{}({held})", answer.ident, variant.ident)
        }));
    }
    lines
}

fn of_server(server: &Server) -> Vec<String> {
    match &server.choice {
        ServerChoice::Fixed(name) => vec![format!("const servers::{name}: &str")],
        ServerChoice::Variable(name, variables) => {
            let head = format!("struct servers::{name}");
            let setters = variables.iter().map(|variable| {
                let ty = match &variable.choice {
                    Some((ty, _)) => format!("servers::{ty}"),
                    None => "impl Into<String>".to_owned(),
                };
                format!("fn servers::{name}::{}(self, value: {ty}) -> Self", variable.ident)
            });
            std::iter::once(head).chain(setters).collect()
        }
    }
}

fn of_webhook(types: &Types, webhook: &Webhook) -> String {
    let ty = text(type_ref(types, &webhook.ty));
    format!("fn webhooks::{}(body: &[u8]) -> Result<{ty}, Error>", webhook.ident)
}

/// A type as a person writes it.
fn text(tokens: TokenStream) -> String {
    let text = tokens.to_string();
    let text = text.replace(" :: ", "::").replace(" < ", "<").replace(" <", "<");
    let text = text.replace("< ", "<").replace(" >", ">").replace(" ,", ",");
    text.replace("bindery_runtime::", "")
        .replace("codegen::Map<", "BTreeMap<String, ")
        .replace("codegen::Value", "Value")
}
