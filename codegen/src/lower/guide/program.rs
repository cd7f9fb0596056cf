//! The first program: a call of the operation that costs money, else of the first that can be
//! called, with the example of the specification.

use serde_json::Value;

use super::expression::{self, Form, Used};
use super::{Context, wrong};
use crate::ir::{Answer, Body, BodyType, Expression, Operation, Program, TypeRef};
use crate::lower::contracts::{argument_examples, body_examples};
use crate::lower::operations::{key_variable, preferred};
use crate::model;

pub(super) fn program(
    context: &Context<'_>,
    pairs: &[(&model::Operation, &Operation)],
) -> Option<Program> {
    let paid = pairs.iter().filter(|(_, operation)| operation.is_paid());
    let others = pairs.iter().filter(|(_, operation)| !operation.is_paid());
    paid.chain(others).take(50).find_map(|(model, operation)| {
        let examples = body_examples(context.api, model, operation);
        let bodies: Vec<_> = examples.into_iter().map(|(_, _, value)| value).collect();
        one(context, model, operation, &bodies)
    })
}

/// A program whose request breaks a limit, and what the error says of it.
pub(super) fn wrong_program(
    context: &Context<'_>,
    pairs: &[(&model::Operation, &Operation)],
) -> Option<(Program, String)> {
    let paid = pairs.iter().filter(|(_, operation)| operation.is_paid());
    paid.take(50).find_map(|(model, operation)| {
        let body = model.request_body.as_ref()?;
        let (media, _) = preferred(&body.content)?;
        let schema = media.schema?;
        let examples = body_examples(context.api, model, operation);
        examples.iter().find_map(|(_, _, example)| {
            let (value, told) = wrong::wrong(context.api, schema, example)?;
            Some((one(context, model, operation, &[value])?, told))
        })
    })
}

fn one(
    context: &Context<'_>,
    model: &model::Operation,
    operation: &Operation,
    bodies: &[Value],
) -> Option<Program> {
    let mut used = Used { imports: vec!["Client".to_owned()], texts: Vec::new() };
    let values = argument_examples(context.api, model, operation)?;
    let mut arguments = Vec::new();
    let mut request = None;
    for (argument, value) in operation.arguments().zip(&values) {
        arguments.push(make(context, &argument.ty, value, &mut used)?);
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let made = body_expression(context, body, bodies, &mut used)?;
        request = Some(("request".to_owned(), made));
        arguments.push(Expression::Path("request".to_owned()));
    }
    let constructor = context.client.constructor;
    let Used { mut imports, texts } = used;
    imports.extend(constructor.key.then(|| "ApiKey".to_owned()));
    imports.sort();
    imports.dedup();
    let key = constructor.key.then(|| key_variable(&context.library));
    let base_url = constructor.base_url.then(|| "https://api.example.com".to_owned());
    let waits = operation.task().is_some();
    imports.extend(waits.then(|| "Deadline".to_owned()));
    imports.sort();
    let (variable, printed) = printed(operation);
    Some(Program {
        library: context.library.clone(),
        imports,
        base_url,
        key_variable: key,
        variables: texts.into_iter().chain(request).collect(),
        method: operation.method.clone(),
        arguments,
        variable,
        waits,
        printed,
    })
}

fn make(context: &Context<'_>, ty: &TypeRef, value: &Value, used: &mut Used) -> Option<Expression> {
    expression::expression(context.types, ty, value, Form::Into, used)
}

fn body_expression(
    context: &Context<'_>,
    body: &Body,
    examples: &[Value],
    used: &mut Used,
) -> Option<Expression> {
    let BodyType::Of(ty) = body.ty() else { return None };
    examples.iter().find_map(|value| {
        let mut own = Used::default();
        let made = make(context, ty, value, &mut own)?;
        used.add(own);
        Some(made)
    })
}

/// The variable for the answer, and what of it is printed.
fn printed(operation: &Operation) -> (Option<String>, Option<(bool, String)>) {
    match &operation.answer {
        Answer::Nothing => (None, None),
        _ => (Some("answer".to_owned()), Some((true, "answer".to_owned()))),
    }
}
