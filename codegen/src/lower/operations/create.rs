//! Operations that cost money, and the tasks that they begin.

use super::Context;
use crate::extensions::{self, Correlate};
use crate::ir::{
    Answer, Body, BodyKind, Client, Create, Docs, Group, Idempotency, List, Operation, Task,
    TaskMethod, Vendor,
};
use crate::lower::{docs, origins};
use crate::model;

/// Seconds that a vendor is taken to remember a key, if the specification doesn't say it: an hour.
const LIFETIME: u64 = 60 * 60;

/// Milliseconds before the first query, and at most between two, if the specification doesn't say it.
const DELAYS: (u64, u64) = (5_000, 30_000);

/// Seconds after the create in which "not found" means "not yet", if the specification doesn't say it.
const GRACE: u64 = 30;

/// Seconds after which a task has usually ended, if the specification doesn't say it: an hour.
const DEADLINE: u64 = 60 * 60;

/// What is known of an operation that costs money. The task comes later, when its query has a name.
pub(super) fn lower(
    context: &Context<'_>,
    operation: &model::Operation,
    body: Option<&Body>,
) -> Option<Create> {
    let keys = &operation.extensions;
    if keys.billing.is_none() && keys.task.is_none() {
        return None;
    }
    let billing = keys.billing.clone().unwrap_or_default();
    let json = body.filter(|body| matches!(body.kind, BodyKind::Json(_)));
    let out_of_credit = billing.out_of_credit.into_iter().map(|it| (it.status, it.code));
    Some(Create {
        rejected_before_charge: billing.rejected_before_charge,
        out_of_credit: out_of_credit.collect(),
        idempotency: keys.idempotency.as_ref().map(idempotency),
        correlate: keys.correlate.as_ref().map(|Correlate(pointer)| pointer.clone()),
        content_type: json.map(|body| body.content_type.clone()),
        body_check: json.and_then(|_| body_check(context, operation)),
        task: None,
    })
}

fn body_check(context: &Context<'_>, operation: &model::Operation) -> Option<String> {
    let (media, _) = super::preferred(&operation.request_body.as_ref()?.content)?;
    context.checks.of_body(media.schema?).map(str::to_owned)
}

fn idempotency(keys: &extensions::Idempotency) -> Idempotency {
    Idempotency {
        header: keys.header.clone(),
        max_length: keys.max_length.map(|length| length as usize),
        lifetime: keys.lifetime.map_or(LIFETIME, u64::from),
    }
}

/// Gives the creates their tasks, and the client the methods that go on with them.
pub(super) fn tie(context: &mut Context<'_>, client: &mut Client) {
    let api = context.api;
    let creates: Vec<_> = api.operations.iter().enumerate().collect();
    for (index, model) in creates {
        let Some(keys) = &model.extensions.task else { continue };
        let method = context.names[index].method.clone();
        match task(context, client, &method, keys) {
            Ok(mut task) => {
                task.origins = origins::of([&model.location.child("x-task")]);
                if let Some(create) = find_mut(client, &method).and_then(|it| it.create.as_mut()) {
                    create.task = Some(task);
                }
            }
            Err(why) => {
                let at = model.location.child("x-task");
                context.warn("task-not-usable", &at, why, "the operation gets no `submit`");
            }
        }
    }
    client.tasks = methods(context, client);
    client.api.creates = plain_creates(client);
    client.vendor = vendor(context, client);
}

fn find<'c>(client: &'c Client, method: &str) -> Option<(&'c Group, &'c Operation)> {
    client.groups.iter().find_map(|group| {
        let found = group.operations.iter().find(|operation| operation.method == method)?;
        Some((group, found))
    })
}

fn find_mut<'c>(client: &'c mut Client, method: &str) -> Option<&'c mut Operation> {
    let operations = client.groups.iter_mut().flat_map(|group| &mut group.operations);
    operations.into_iter().find(|operation| operation.method == method)
}

/// The method of the operation with this id.
fn method_of(context: &Context<'_>, id: &str) -> Option<String> {
    let index = context.api.operations.iter().position(|it| it.id.as_deref() == Some(id))?;
    Some(context.names[index].method.clone())
}

fn task(
    context: &Context<'_>,
    client: &Client,
    create: &str,
    keys: &extensions::Task,
) -> Result<Task, String> {
    let missing = || format!("no operation is called `{}`", keys.query);
    let query = method_of(context, &keys.query).ok_or_else(missing)?;
    let (group, described) = find(client, &query).ok_or_else(missing)?;
    let (own_group, own) = find(client, create).ok_or_else(missing)?;
    if group.feature != own_group.feature {
        return Err(format!("`{query}` is part of another feature of the crate"));
    }
    let parameter = described.parameters.iter().find(|it| it.layout.name == keys.parameter);
    let Some(parameter) = parameter else {
        return Err(format!("`{}` has no parameter `{}`", keys.query, keys.parameter));
    };
    let others = described.arguments().filter(|it| it.description != parameter.description);
    if others.count() > 0 || described.body.as_ref().is_some_and(|body| body.required) {
        return Err(format!("`{}` asks for more than the task's id", keys.query));
    }
    let answer = match &described.answer {
        Answer::Json(answer) => answer.clone(),
        _ => return Err(format!("the answer of `{}` is not JSON of one type", keys.query)),
    };
    let failure = keys.failure.clone().unwrap_or_default();
    let extensions::States { pending, running, succeeded, failed, canceled } = keys.states.clone();
    let seconds = |seconds: f64| (seconds.max(0.0) * 1000.0) as u64;
    Ok(Task {
        description: format!("{}_TASK", own.description),
        id: keys.id.clone(),
        query,
        query_descriptions: (described.description.clone(), parameter.description.clone()),
        query_is_beside: group.ident == own_group.ident,
        answer,
        query_id: keys.query_id.clone(),
        state: keys.state.clone(),
        states: [pending, running, succeeded, failed, canceled],
        result: keys.result.clone(),
        files: keys.files.clone(),
        progress: keys.progress.as_ref().map(|it| (it.pointer.clone(), it.whole)),
        failure_code: failure.code,
        failure_message: failure.message,
        delays: keys.delay.as_ref().map_or(DELAYS, |it| (seconds(it.first), seconds(it.longest))),
        grace: keys.grace.map_or(GRACE, u64::from),
        deadline: keys.deadline.map_or(DEADLINE, u64::from),
        origins: Default::default(),
        list: keys.list.as_ref().and_then(|keys| list(context, client, own_group, keys)),
    })
}

fn list(
    context: &Context<'_>,
    client: &Client,
    own_group: &Group,
    keys: &extensions::List,
) -> Option<List> {
    let method = method_of(context, &keys.operation)?;
    let (group, operation) = find(client, &method)?;
    let usable = operation.arguments().count() == 0 && group.feature == own_group.feature;
    usable.then(|| List {
        operation: operation.description.clone(),
        is_beside: group.ident == own_group.ident,
        items: keys.items.clone(),
        id: keys.id.clone(),
        correlation: keys.correlation.clone(),
    })
}

/// One method for each query: the first is called `task`.
fn methods(context: &mut Context<'_>, client: &Client) -> Vec<TaskMethod> {
    let mut queries: Vec<(String, TaskMethod)> = Vec::new();
    for group in &client.groups {
        for operation in &group.operations {
            let Some(task) = operation.task() else { continue };
            match queries.iter_mut().find(|(query, _)| *query == task.query) {
                Some((_, method)) => {
                    method.creates.push(operation.description.clone());
                    method.docs.0.push(created_by(operation));
                }
                None => {
                    let wanted = match queries.is_empty() {
                        true => "task".to_owned(),
                        false => format!("{}_task", task.query),
                    };
                    let reconcile = wanted.trim_end_matches("task").to_owned() + "reconcile";
                    let method = TaskMethod {
                        ident: context.methods.take(&wanted),
                        by_id: context.methods.take(&format!("{wanted}_by_id")),
                        reconcile: context.methods.take(&reconcile),
                        answer: task.answer.clone(),
                        creates: vec![operation.description.clone()],
                        about: task.description.clone(),
                        feature: group.feature.clone(),
                        docs: task_docs(operation),
                        origins: task.origins.clone(),
                    };
                    queries.push((task.query.clone(), method));
                }
            }
        }
    }
    queries.into_iter().map(|(_, method)| method).collect()
}

fn task_docs(operation: &Operation) -> Docs {
    Docs(vec![
        "The task of a handle that was kept: asks for it, and waits for its end.".to_owned(),
        String::new(),
        "Tasks of these creates:".to_owned(),
        String::new(),
        created_by(operation),
    ])
}

fn created_by(operation: &Operation) -> String {
    format!("- [`{method}`](Self::{method})", method = operation.method)
}

/// The creates that can be called with a body in JSON alone.
fn plain_creates(client: &Client) -> Vec<String> {
    if client.groups.iter().any(|group| group.feature.is_some()) {
        return Vec::new();
    }
    let operations = client.groups.iter().flat_map(|group| &group.operations);
    let plain = operations.filter(|operation| {
        let create = operation.create.as_ref();
        create.is_some_and(|create| create.task.is_some() && create.content_type.is_some())
            && operation.arguments().count() == 0
    });
    plain.map(|operation| operation.description.clone()).collect()
}

fn vendor(context: &Context<'_>, client: &Client) -> Option<Vendor> {
    (!client.api.creates.is_empty()).then(|| Vendor {
        title: docs::one_line(&context.api.info.title),
        key_variable: context.key_variable.clone(),
    })
}
