//! Parameters: arguments, setters, and how they travel.

use super::{Context, docs};
use crate::ir::{Check, Docs, Layout, Parameter, Place, Primitive, Style, TypeRef};
use crate::lower::names::Scope;
use crate::lower::{origins, words};
use crate::model::{self, ParameterIn};

/// Names that a builder has for itself.
const BUILDER_NAMES: [&str; 9] =
    ["body", "call", "clone", "new", "reply", "request", "send", "unchecked", "with"];

/// The parameters of an operation: those of the path in its order, then the other required ones,
/// then the optional ones. And the names that the builder has in use.
pub(super) fn lower(
    context: &mut Context<'_>,
    operation: &model::Operation,
    method: &str,
) -> (Vec<Parameter>, Scope) {
    let mut sorted: Vec<_> = operation.parameters.iter().filter(|it| is_sent(it)).collect();
    sorted.sort_by_key(|parameter| rank(operation, parameter));
    let mut scope = Scope::reserving(BUILDER_NAMES);
    let parameters =
        sorted.into_iter().map(|parameter| one(context, &mut scope, parameter, method)).collect();
    (parameters, scope)
}

/// OpenAPI: header parameters of these names are ignored, because they are described elsewhere.
fn is_sent(parameter: &model::Parameter) -> bool {
    let described_elsewhere = ["accept", "content-type", "authorization"];
    let name = parameter.name.to_ascii_lowercase();
    parameter.place != ParameterIn::Header || !described_elsewhere.contains(&name.as_str())
}

fn rank(operation: &model::Operation, parameter: &model::Parameter) -> (u8, usize) {
    match (parameter.place, parameter.required) {
        (ParameterIn::Path, _) => {
            let name = format!("{{{}}}", parameter.name);
            (0, operation.path.find(&name).unwrap_or(usize::MAX))
        }
        (_, true) => (1, 0),
        (_, false) => (2, 0),
    }
}

fn one(
    context: &mut Context<'_>,
    scope: &mut Scope,
    parameter: &model::Parameter,
    method: &str,
) -> Parameter {
    let named = parameter.extensions.rust.as_ref().and_then(|rust| rust.name.as_deref());
    let words = words::split(named.unwrap_or(&parameter.name));
    let ident = scope.take(&words::value_ident(&words));
    let required = parameter.required || parameter.place == ParameterIn::Path;
    let ty = type_of(context, parameter, required);
    let of_content = parameter.content.as_ref().and_then(|content| content.schema);
    let check = match parameter.schema.or(of_content) {
        Some(schema) => context.checks.of(schema, &ty),
        None => Check::None,
    };
    Parameter {
        description: context.statics.take(&format!("{method}_{ident}").to_uppercase()),
        ident,
        ty,
        required,
        docs: Docs(docs::of_parameter(context.api, parameter)),
        deprecated: parameter.deprecated,
        layout: layout(parameter),
        check,
        origins: origins::of([&parameter.location]),
    }
}

/// The type of a parameter. Whether it is there is said by calling its setter, so that the type
/// of an optional one needs no `Option`.
fn type_of(context: &Context<'_>, parameter: &model::Parameter, required: bool) -> TypeRef {
    let of_content = parameter.content.as_ref().and_then(|content| content.schema);
    let ty = match (parameter.schema.or(of_content), &parameter.content) {
        (Some(schema), _) => context.table.sent(schema).clone(),
        (None, Some(_)) => TypeRef::Json,
        (None, None) => TypeRef::Primitive(Primitive::String),
    };
    match ty {
        TypeRef::Nullable(inner) if !required => *inner,
        other => other,
    }
}

fn layout(parameter: &model::Parameter) -> Layout {
    let is_json = parameter
        .content
        .as_ref()
        .is_some_and(|content| super::Media::of(&content.name) != super::Media::Form);
    Layout {
        name: parameter.name.clone(),
        place: place(parameter.place),
        style: if is_json { Style::Json } else { style(parameter.style) },
        explode: parameter.explode,
        allow_reserved: parameter.allow_reserved,
    }
}

/// Where a parameter travels.
pub fn place(place: ParameterIn) -> Place {
    match place {
        ParameterIn::Path => Place::Path,
        ParameterIn::Query => Place::Query,
        ParameterIn::QueryString => Place::QueryString,
        ParameterIn::Header => Place::Header,
        ParameterIn::Cookie => Place::Cookie,
    }
}

pub(super) fn style(style: model::Style) -> Style {
    match style {
        model::Style::Matrix => Style::Matrix,
        model::Style::Label => Style::Label,
        model::Style::Simple => Style::Simple,
        model::Style::Form => Style::Form,
        model::Style::SpaceDelimited => Style::SpaceDelimited,
        model::Style::PipeDelimited => Style::PipeDelimited,
        model::Style::DeepObject => Style::DeepObject,
    }
}
