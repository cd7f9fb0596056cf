//! `x-task` ties two operations together by names and pointers; each of them must be there.

use super::support::{Context, annotated, leads_somewhere};
use super::{Level, Lint, Severity};
use crate::extensions::Task;
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
    }
}

fn look_at_query(context: &mut Context<'_>, task: &Task, query: &Operation, at: &Location) {
    if !query.parameters.iter().any(|parameter| parameter.name == task.parameter) {
        let message = format!("`{}` has no parameter `{}`", task.query, task.parameter);
        context.report_value(&at.child("parameter"), message);
    }
    pointer(context, query, &at.child("state"), &task.state);
    pointer(context, query, &at.child("result"), &task.result);
    if let Some(failure) = &task.failure {
        for (key, pointers) in [("code", &failure.code), ("message", &failure.message)] {
            for (index, text) in pointers.iter().enumerate() {
                let at = at.child("failure").child(key).child(&index.to_string());
                pointer(context, query, &at, text);
            }
        }
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
