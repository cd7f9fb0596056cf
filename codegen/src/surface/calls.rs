//! The items of operations: methods of the client, builders of calls, enums of answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{Argument, Fact, Function, Item, Kind, Payload, Receiver, Role, Type};
use super::rules::Marks;
use super::text::Writer;
use super::{mark, places};
use crate::emit::names::{argument, body_argument, ident, type_ref};
use crate::emit::operations::answers;
use crate::ir::{
    Answer, AnswerEnum, Body, BodyKind, Crate, Create, EventData, Operation, Origins, Parameter,
    Scheme, Task,
};

/// An operation whose items are made.
struct Owner<'a> {
    writer: &'a Writer<'a>,
    marks: &'a Marks,
    schemes: &'a [Scheme],
    operation: &'a Operation,
    /// The feature that must be on.
    feature: Option<&'a str>,
    /// Its builder, as users write it.
    builder: String,
}

/// All items of all operations.
pub fn items(krate: &Crate, writer: &Writer<'_>, marks: &Marks) -> Vec<Item> {
    let schemes = &krate.client.api.schemes;
    let each = krate.client.groups.iter().flat_map(|group| {
        let feature = group.feature.as_deref();
        group.operations.iter().map(move |operation| Owner {
            writer,
            marks,
            schemes,
            operation,
            feature,
            builder: format!("operations::{}", operation.ident),
        })
    });
    each.flat_map(|owner| of_operation(&owner)).collect()
}

fn of_operation(owner: &Owner<'_>) -> Vec<Item> {
    let Owner { operation, builder, .. } = owner;
    let origins = &operation.origins;
    let mut items = vec![
        method(owner, &operation.method, operation.body.as_ref()),
        item(owner, None, builder, Kind::Opaque, origins),
        sending(owner, "send", &operation.answer),
    ];
    items.extend(operation.task().map(|task| submit(owner, task)));
    let others = operation.other_bodies.iter().filter(|other| other.body.required);
    items.extend(others.map(|other| method(owner, &other.method, Some(&other.body))));
    let others = operation.other_answers.iter();
    items.extend(others.map(|other| sending(owner, &other.method, &other.answer)));
    items.extend(operation.setters().map(|parameter| setter(owner, parameter)));
    let optional = operation.bodies().filter(|body| !body.required);
    items.extend(optional.map(|body| body_setter(owner, body)));
    if let Answer::ByStatus(answer) = &operation.answer {
        items.extend(of_answers(owner, answer));
    }
    items
}

fn item(owner: &Owner<'_>, of: Option<&str>, name: &str, kind: Kind, origins: &Origins) -> Item {
    Item {
        owner: of.map(str::to_owned),
        name: name.to_owned(),
        kind,
        features: owner.feature.map(str::to_owned).into_iter().collect(),
        deprecated: false,
        docs: 0,
        facts: Vec::new(),
        origins: places(origins),
    }
}

fn method(owner: &Owner<'_>, name: &str, body: Option<&Body>) -> Item {
    let Owner { operation, writer, .. } = owner;
    let body = body.filter(|body| body.required);
    let parameters = operation.arguments().map(|parameter| {
        let (ty, _) = argument(writer.types, &parameter.ty, &ident("value"));
        Argument { name: parameter.ident.clone(), ty: writer.ty(ty) }
    });
    let arguments = parameters.chain(body.map(|body| {
        let (ty, _) = body_argument(writer.types, body, &ident("value"));
        Argument { name: body.ident.clone(), ty: writer.ty(ty) }
    }));
    let kind = Kind::Function(Function {
        role: Role::Call,
        receiver: Receiver::Reference,
        arguments: arguments.collect(),
        answer: Type::of(&owner.builder),
        waits: false,
    });
    let mut made = item(owner, Some("Client"), name, kind, &operation.origins);
    let asked = operation.arguments().map(|parameter| &parameter.origins);
    let asked = asked.chain(body.map(|body| &body.origins));
    made.origins.extend(asked.flat_map(places));
    made.facts = facts(owner, body);
    Item { deprecated: operation.deprecated, docs: mark(&operation.docs), ..made }
}

/// What a request is, where its method does not say it.
fn facts(owner: &Owner<'_>, body: Option<&Body>) -> Vec<Fact> {
    let Operation { http_method, path, base_url, accept, security, create, envelope, .. } =
        owner.operation;
    let names = |scheme: &usize| owner.schemes.get(*scheme).map_or("", |it| it.name.as_str());
    let security: Vec<String> = security
        .iter()
        .map(|all| all.iter().map(names).collect::<Vec<_>>().join(" and "))
        .collect();
    let mut facts = vec![
        Fact::new("its request", format!("`{http_method} {path}`")),
        Fact::new("its base address", base_url.clone().unwrap_or_default()),
        Fact::new("its `Accept` header", accept.clone()),
        Fact::new("its ways to authenticate", security.join(" or ")),
        Fact::new("whether it costs money", if create.is_some() { "yes" } else { "no" }),
        Fact::new("what is known of its charge and its task", charge(create.as_ref())),
        Fact::new("how its answers say success", format!("{envelope:?}")),
    ];
    facts.extend(owner.operation.arguments().flat_map(|it| of_parameter(owner, it)));
    facts.extend(body.into_iter().flat_map(|body| of_body(owner, body)));
    facts
}

fn charge(create: Option<&Create>) -> String {
    let Some(mut create) = create.cloned() else { return String::new() };
    // Where it stands is no fact of it.
    create.task.iter_mut().for_each(|task| task.origins = Origins::default());
    format!("{create:?}")
}

fn of_parameter(owner: &Owner<'_>, parameter: &Parameter) -> Vec<Fact> {
    let Parameter { ident, layout, check, .. } = parameter;
    let written = Fact::new(format!("how `{ident}` is written"), format!("{layout:?}"));
    let check = owner.marks.of_check(check);
    let check = check.map(|it| Fact::new(format!("what is checked of `{ident}`"), it));
    std::iter::once(written).chain(check).collect()
}

fn of_body(owner: &Owner<'_>, body: &Body) -> Vec<Fact> {
    let written = match &body.kind {
        BodyKind::Json(_) => "as JSON".to_owned(),
        BodyKind::Form(_, layouts) => format!("as a form: {layouts:?}"),
        BodyKind::Multipart(_, parts) => format!("in parts: {parts:?}"),
        BodyKind::Text => "as text".to_owned(),
        BodyKind::Bytes => "as bytes".to_owned(),
    };
    let mut facts = vec![
        Fact::new("the media type of its body", format!("`{}`", body.content_type)),
        Fact::new("how its body is written", written),
    ];
    let check = owner.marks.of_check(&body.check);
    facts.extend(check.map(|it| Fact::new("what is checked of its body", it)));
    facts
}

fn sending(owner: &Owner<'_>, name: &str, answer: &Answer) -> Item {
    let ty = written(owner, answers::ty(owner.writer.types, answer));
    let paid = owner.operation.is_paid() && !answer.is_streamed();
    let function = Function {
        role: Role::Send,
        receiver: Receiver::Value,
        arguments: Vec::new(),
        answer: result(&ty, paid),
        waits: true,
    };
    let kind = Kind::Function(function);
    let checks = owner.operation.answer_checks.iter();
    let checks = checks.map(|check| {
        let (first, last) = check.statuses;
        let about = format!("what is checked of answers with {first} to {last}");
        Fact::new(about, check.function.clone())
    });
    let read = Fact::new("how its answer is read", reading(answer));
    let mut made = item(owner, Some(&owner.builder), name, kind, &owner.operation.answer_origins);
    made.facts = std::iter::once(read).chain(checks).collect();
    made
}

/// The type with the module of enums of answers, which stand beside builders.
fn written(owner: &Owner<'_>, ty: TokenStream) -> Type {
    match &owner.operation.answer {
        Answer::ByStatus(answer) if ty.to_string() == answer.ident => {
            Type::of(&format!("operations::{}", answer.ident))
        }
        _ => owner.writer.ty(ty),
    }
}

/// How the call becomes a task.
fn submit(owner: &Owner<'_>, task: &Task) -> Item {
    let ty = type_ref(owner.writer.types, &task.answer);
    let answer = owner.writer.ty(quote!(bindery_runtime::Task<#ty>));
    let function = Function {
        role: Role::Send,
        receiver: Receiver::Value,
        arguments: Vec::new(),
        answer: result(&answer, true),
        waits: true,
    };
    let kind = Kind::Function(function);
    item(owner, Some(&owner.builder), "submit", kind, &task.origins)
}

fn result(ty: &Type, paid: bool) -> Type {
    let error = if paid { "CreateError" } else { "Error" };
    let of = |text: &str| format!("Result<{text}, bindery_runtime::{error}>");
    Type { written: of(&ty.written), meant: of(&ty.meant) }
}

fn reading(answer: &Answer) -> &'static str {
    match answer {
        Answer::Nothing => "not at all",
        Answer::Json(_) => "as JSON",
        Answer::OptionalJson(_) => "as JSON, if there is any",
        Answer::Text => "as text",
        Answer::Bytes => "as bytes",
        Answer::Download => "as bytes that come",
        Answer::Items(_) => "as JSON values that come",
        Answer::Events(EventData::Json(_)) => "as events with JSON",
        Answer::Events(EventData::Text) => "as events with text",
        Answer::Events(EventData::Fields(_)) => "as events with fields",
        Answer::ByStatus(_) => "by status",
    }
}

fn setter(owner: &Owner<'_>, parameter: &Parameter) -> Item {
    let (ty, _) = argument(owner.writer.types, &parameter.ty, &ident("value"));
    let kind = setting(owner, ty);
    Item {
        deprecated: parameter.deprecated,
        docs: mark(&parameter.docs),
        facts: of_parameter(owner, parameter),
        ..item(owner, Some(&owner.builder), &parameter.ident, kind, &parameter.origins)
    }
}

fn body_setter(owner: &Owner<'_>, body: &Body) -> Item {
    let (ty, _) = body_argument(owner.writer.types, body, &ident("value"));
    let kind = setting(owner, ty);
    let made = item(owner, Some(&owner.builder), &body.ident, kind, &body.origins);
    Item { docs: mark(&body.docs), facts: of_body(owner, body), ..made }
}

fn setting(owner: &Owner<'_>, ty: TokenStream) -> Kind {
    Kind::Function(Function {
        role: Role::Setting,
        receiver: Receiver::Value,
        arguments: vec![Argument { name: "value".to_owned(), ty: owner.writer.ty(ty) }],
        answer: Type::of(&owner.builder),
        waits: false,
    })
}

fn of_answers(owner: &Owner<'_>, answer: &AnswerEnum) -> Vec<Item> {
    let name = format!("operations::{}", answer.ident);
    let origins = &owner.operation.answer_origins;
    let mut items = vec![item(owner, None, &name, Kind::Enum, origins)];
    items.extend(answer.variants.iter().map(|variant| {
        let held = match &variant.answer {
            Answer::Nothing => Payload::Nothing(None),
            held => Payload::Holds(owner.writer.ty(answers::ty(owner.writer.types, held))),
        };
        let (first, last) = variant.statuses;
        let facts = vec![
            Fact::new("its statuses", format!("{first} to {last}")),
            Fact::new("how it is read", reading(&variant.answer)),
        ];
        let made = item(owner, Some(&name), &variant.ident, Kind::Variant(held), origins);
        Item { docs: mark(&variant.docs), facts, ..made }
    }));
    items
}
