//! The README of a crate: how to begin, and every rule that the vendor documents.

mod answers;
mod expression;
mod flat;
mod limits;
mod modes;
mod operations;
mod program;
mod rows;
mod sources;
mod webhooks;
mod wrong;

use std::collections::HashMap;

use super::docs;
use super::operation_names::operation_names;
use crate::ir::{Block, Client, Guide, Operation, SchemeKind, Types};
use crate::model::{self, Api, SchemaId};

use sources::Sources;

/// How many operations a README describes one by one. The documentation of the crate has the
/// others.
const MOST_OPERATIONS: usize = 40;

/// What the README is made from.
struct Context<'a> {
    api: &'a Api,
    types: &'a Types,
    client: &'a Client,
    /// The name of the library.
    library: String,
    sources: Sources,
    /// Which operation's section shows the fields of an answer.
    answers: HashMap<SchemaId, String>,
    blocks: Vec<Block>,
}

impl Context<'_> {
    fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    fn text(&mut self, markdown: &str) {
        let lines = docs::markdown(markdown);
        if !lines.is_empty() {
            self.blocks.push(Block::Text(lines));
        }
    }

    fn table(&mut self, heads: &[&str], rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            let heads = heads.iter().map(|head| (*head).to_owned()).collect();
            self.blocks.push(Block::Table(heads, rows));
        }
    }

    fn list(&mut self, points: Vec<String>) {
        if !points.is_empty() {
            self.blocks.push(Block::List(points));
        }
    }
}

/// The README.
pub fn lower(api: &Api, types: &Types, client: &Client, name: &str) -> Guide {
    let library = name.replace('-', "_");
    let sources = Sources::default();
    let (answers, blocks) = (HashMap::new(), Vec::new());
    let mut context = Context { api, types, client, library, sources, answers, blocks };
    introduce(&mut context);
    begin(&mut context);
    servers(&mut context);
    authenticate(&mut context);
    describe_operations(&mut context);
    webhooks::describe(&mut context);
    answers::errors(&mut context);
    sources::list(&mut context);
    Guide { blocks: context.blocks }
}

fn introduce(context: &mut Context<'_>) {
    let info = &context.api.info;
    let title = docs::one_line(&info.title);
    context.heading(1, if title.is_empty() { context.library.clone() } else { title });
    for text in [&info.summary, &info.description].into_iter().flatten() {
        context.text(text);
    }
    let sources = [("the API", &context.api.info.extensions), ("the API", &context.api.extensions)];
    let said = sources.into_iter().filter_map(|(about, it)| Some((about, it.source.as_ref()?)));
    for (about, source) in said.collect::<Vec<_>>() {
        context.sources.refer(about, source);
    }
}

/// The first program.
fn begin(context: &mut Context<'_>) {
    let pairs = operations(context);
    let Some(program) = program::program(context, &pairs) else { return };
    context.heading(2, "Quick start");
    let waits = program.waits;
    context.blocks.push(Block::Program(program));
    if waits {
        tasks(context);
    }
    context.text(
        "A request is checked before it is sent: what breaks a rule below comes back as \
         `Error::InvalidRequest`, or as `CreateError::Invalid` where the call costs money, with the \
         field, the limit and the place where the vendor says so, and nothing is sent. `unchecked()` on a call, or `validate(false)` on the client's \
         builder, turns that off. JSON that you have already becomes a checked value by \
         `read_json` (of `ValidateJson`).",
    );
    context.text(
        "An answer that breaks its description comes back all the same where it can be read. A \
         client that is built with `validate_answers(true)` and an `observer` tells it of each.",
    );
    if context.api.schemas.iter().any(|(_, schema)| schema.extensions.limits.is_some()) {
        context.text(
            "Limits on media (formats, sizes, pixels, ratios, seconds) are what the vendor \
             documents. Of a data URI, format, size, pixels and ratio are checked before it is sent, \
             and the size of the whole request; seconds are **not**, and nothing of what an address \
             leads to. `Media` (of `runtime`) makes a data URI of a file, by \
             `Media::file(\"wolf.jpg\").await?`, and looks at an address, by `Media::url`: what a \
             vendor can't fetch is refused.",
        );
    }
    if let Some((program, told)) = program::wrong_program(context, &pairs) {
        context.blocks.push(Block::Refusal(program, told));
    }
}

/// What must be known of calls that cost money, and of tasks.
fn tasks(context: &mut Context<'_>) {
    context.text(
        "The handle is all that is needed to go on with the task, in any process: keep it before you do anything \
         else, and give it to `client.task(handle)`. `poll_once` asks once, `wait` until the task has ended, \
         `updates` is a stream of its changes.",
    );
    context.text(
        "A create is charged at most once. It is sent again only where it surely never arrived, where the vendor \
         documents that it refused before the charge, or under a key that the vendor documents. A `CreateError` \
         says which of these holds:",
    );
    context.table(
        &["class", "what is known", "what to do"],
        [
            ["`Invalid`", "the request breaks a rule; nothing was sent", "mend the request"],
            ["`NotSent`", "there was no connection, or it broke before all had left", "call again"],
            ["`Rejected`", "the vendor refused the request", "mend what its answer says"],
            ["`Throttled`", "the vendor takes no more for now", "wait for `retry_after()`"],
            [
                "`Unknown`",
                "it may be charged",
                "don't call again: ask for `task()`, or by `client.reconcile(…)`",
            ],
        ]
        .map(|row| row.map(str::to_owned).to_vec())
        .to_vec(),
    );
    context.text(
        "Each call that is sent is a task of its own, and so is a clone of it. Bound its time by \
         `.with(RequestOptions::new().deadline(…))` (of `runtime`) rather than by dropping its future: what was sent \
         by then may be charged, and nobody hears of the task. Where a program may end at any moment, \
         `Journal::submit` writes down what is about to be sent, and does not send it twice.",
    );
}

/// The operations of the model with those of the client, in the order of the model.
fn operations<'a>(context: &Context<'a>) -> Vec<(&'a model::Operation, &'a Operation)> {
    let all: HashMap<&str, &Operation> = context
        .client
        .groups
        .iter()
        .flat_map(|group| &group.operations)
        .map(|operation| (operation.method.as_str(), operation))
        .collect();
    let names = operation_names(context.api);
    let pairs = context.api.operations.iter().zip(names);
    pairs.filter_map(|(model, name)| Some((model, *all.get(name.method.as_str())?))).collect()
}

/// Where requests go.
fn servers(context: &mut Context<'_>) {
    let rows = context.api.servers.iter().map(|server| {
        let about = format!("`{}`", server.url);
        let source = server.extensions.source.as_ref();
        let source = source.map(|source| context.sources.refer(&about, source));
        let notes = server.description.as_deref().map(docs::one_line).unwrap_or_default();
        vec![about, notes, source.unwrap_or_default()]
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return;
    }
    context.heading(2, "Base URL");
    context.table(&["address", "notes", "source"], rows);
    context.text(match context.client.constructor.base_url {
        true => "`Client::new` asks for it.",
        false => "`Client::builder().base_url(…)` sets another one.",
    });
}

fn authenticate(context: &mut Context<'_>) {
    let schemes = &context.client.api.schemes;
    if schemes.is_empty() {
        return;
    }
    let main = context.client.api.main_scheme;
    let rows = schemes.iter().enumerate().map(|(index, scheme)| {
        let known = context.api.security_schemes.get(&scheme.name);
        let source = known.and_then(|known| known.extensions.source.as_ref());
        let about = format!("`{}`", scheme.name);
        let source = source.map(|source| context.sources.refer(&about, source));
        let how = match &scheme.kind {
            SchemeKind::Header(name) => format!("the header `{name}`"),
            SchemeKind::Query(name) => format!("the query parameter `{name}`"),
            SchemeKind::Cookie(name) => format!("the cookie `{name}`"),
            SchemeKind::Authorization(word) => format!("the header `Authorization: {word} …`"),
            SchemeKind::Connection => "the connection: a client certificate".to_owned(),
        };
        let key = match &scheme.kind {
            SchemeKind::Authorization(word) if word == "Basic" => "ApiKey::basic(user, password)",
            _ => "key",
        };
        let given = match (Some(index) == main, &scheme.kind) {
            (_, SchemeKind::Connection) => "a transport of your own".to_owned(),
            (true, _) => format!("`Client::new({key})`"),
            (false, _) => format!("`Client::builder().key_for({:?}, {key})`", scheme.name),
        };
        let notes = docs::one_line(&scheme.docs.0.join(" "));
        vec![about, how, given, notes, source.unwrap_or_default()]
    });
    let rows = rows.collect();
    context.heading(2, "Authentication");
    context.table(&["scheme", "the key travels in", "given by", "notes", "source"], rows);
    context.text(
        "No key appears in `Debug`, `Display`, logs or errors, and redirects are not followed.",
    );
}

fn describe_operations(context: &mut Context<'_>) {
    let pairs = operations(context);
    if pairs.is_empty() {
        return;
    }
    context.heading(2, "Operations");
    let rows = pairs.iter().map(|(model, operation)| {
        let what = model.summary.as_deref().map(docs::one_line).unwrap_or_default();
        let costs = if operation.is_paid() { "costs money" } else { "" };
        vec![
            format!("`{}`", operation.method),
            format!("`{} {}`", operation.http_method, operation.path),
            what,
            costs.to_owned(),
        ]
    });
    let rows = rows.collect();
    context.table(&["method", "request", "what it does", ""], rows);
    if pairs.len() <= MOST_OPERATIONS {
        for (model, operation) in pairs {
            operations::describe(context, model, operation);
        }
    }
}
