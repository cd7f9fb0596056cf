//! `x-task` ties two operations together by names and pointers; each of them must be there.

use super::support::{Context, annotated, leads_somewhere};
use super::{Level, Lint, Severity};
use crate::extensions::{List, Task};
use crate::model::{Api, Operation, SchemaId, Status};
use crate::source::Location;

pub static LINT: Lint = Lint {
    code: "unknown-task-part",
    severity: Severity::Error,
    level: Level::Foreign,
    about: "an `x-task` that names an operation, parameter or member that is not there",
    help: "`query` is an operationId; pointers begin with `/` and lead into the answers",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for create in &api.operations {
        let Some(task) = &create.extensions.task else { continue };
        let at = create.location.child("x-task");
        pointer(context, create, &at.child("id"), &task.id);
        let named = |it: &&Operation| it.id.as_deref() == Some(task.query.as_str());
        match api.operations.iter().find(named) {
            Some(query) => look_at_query(context, task, query, &at),
            None => {
                let message = format!("no operation is called `{}`", task.query);
                context.report_value(&at.child("query"), message);
            }
        }
        if let Some(list) = &task.list {
            look_at_list(context, list, &at.child("list"));
        }
    }
}

fn look_at_query(context: &mut Context<'_>, task: &Task, query: &Operation, at: &Location) {
    if !query.parameters.iter().any(|parameter| parameter.name == task.parameter) {
        let message = format!("`{}` has no parameter `{}`", task.query, task.parameter);
        context.report_value(&at.child("parameter"), message);
    }
    if let Some(id) = &task.query_id {
        pointer(context, query, &at.child("queryId"), id);
    }
    pointer(context, query, &at.child("state"), &task.state);
    pointer(context, query, &at.child("result"), &task.result);
    for (index, text) in task.files.iter().enumerate() {
        pointer(
            context,
            query,
            &at.child("files").child(&index.to_string()),
            &text.replace("/*", "/0"),
        );
    }
    if let Some(progress) = &task.progress {
        pointer(context, query, &at.child("progress").child("pointer"), &progress.pointer);
    }
    if let Some(failure) = &task.failure {
        for (key, pointers) in [("code", &failure.code), ("message", &failure.message)] {
            for (index, text) in pointers.iter().enumerate() {
                let at = at.child("failure").child(key).child(&index.to_string());
                pointer(context, query, &at, text);
            }
        }
    }
}

fn look_at_list(context: &mut Context<'_>, list: &List, at: &Location) {
    let api = context.api;
    let named = |it: &&Operation| it.id.as_deref() == Some(list.operation.as_str());
    let Some(operation) = api.operations.iter().find(named) else {
        let message = format!("no operation is called `{}`", list.operation);
        return context.report_value(&at.child("operation"), message);
    };
    pointer(context, operation, &at.child("items"), &list.items);
    for (key, text) in [("id", &list.id), ("correlation", &list.correlation)] {
        pointer(context, operation, &at.child(key), &format!("{}/0{text}", list.items));
    }
}

/// One answer of the operation must have something at the pointer.
fn pointer(context: &mut Context<'_>, operation: &Operation, at: &Location, pointer: &str) {
    let api = context.api;
    if !successes(api, operation).any(|id| leads_somewhere(api, id, pointer)) {
        let name = operation.id.as_deref().unwrap_or(&operation.path);
        let message = format!("`{pointer}` leads nowhere in the answer of `{name}`");
        context.report_value(at, message);
    }
}

fn successes<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = SchemaId> + 'a {
    let good = operation.responses.iter().filter(|response| match response.status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundred) => hundred == 2,
        Status::Default => true,
    });
    let schemas = good.flat_map(|response| &response.content).filter_map(|media| media.schema);
    // A schema that allows nothing describes no answer.
    schemas.filter(|id| !annotated(api, *id, |schema| schema.boolean == Some(false)))
}
