//! From operations to the client: methods, builders, what is sent and what is read.

pub mod answer;
mod body;
mod create;
mod docs;
mod envelope;
mod groups;
mod headers;
mod media;
mod multipart;
mod others;
mod parameters;
mod places;
mod security;
mod servers;
mod webhooks;

use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Client, Constructor, Docs, Operation, Types};
use crate::lower::names::Scope;
use crate::lower::operation_names::{OperationName, operation_names};
use crate::lower::origins;
use crate::lower::rules::Checks;
use crate::lower::types::Table;
use crate::model;
use crate::source::{Location, Sources};

pub use answer::{status, successes};
pub use media::{Media, preferred};
pub use parameters::place;

/// What lowering an operation looks things up in, and where its findings go.
pub(super) struct Context<'a> {
    pub(super) api: &'a model::Api,
    pub(super) sources: &'a Sources,
    pub(super) types: &'a Types,
    pub(super) table: &'a Table,
    pub(super) checks: &'a Checks,
    /// The names of the operations, in their order.
    names: Vec<OperationName>,
    /// The environment variable that usually holds the key.
    key_variable: String,
    /// Names of methods of the client.
    methods: Scope,
    /// Names of builders and of enums of answers.
    idents: Scope,
    /// Names of static descriptions.
    statics: Scope,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Context<'_> {
    fn warn(&mut self, code: &'static str, at: &Location, message: String, label: &str) {
        let span = self.sources.key_span(at);
        self.diagnostics.push(Diagnostic::warning(code, message).at(span, label));
    }

    fn note(&mut self, code: &'static str, at: &Location, message: String, label: &str) {
        let span = self.sources.key_span(at);
        self.diagnostics.push(Diagnostic::note(code, message).at(span, label));
    }
}

/// Decides everything about the client.
pub fn lower(
    api: &model::Api,
    sources: &Sources,
    types: &Types,
    table: &Table,
    checks: &Checks,
    name: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Client {
    let taken = types.list.iter().map(|ty| ty.ident.as_str());
    let mut context = Context {
        api,
        sources,
        types,
        table,
        checks,
        names: operation_names(api),
        key_variable: key_variable(name),
        methods: Scope::default(),
        idents: Scope::reserving(taken),
        statics: Scope::default(),
        diagnostics,
    };
    let names = context.names.clone();
    let taken = names.iter().map(|name| name.method.as_str());
    context.methods = Scope::reserving(taken.chain(["new", "builder", "clone"]));
    let operations: Vec<_> = api
        .operations
        .iter()
        .zip(names)
        .map(|(operation, name)| lower_operation(&mut context, operation, name))
        .collect();
    let shared = shared(&mut context);
    let webhooks = webhooks::lower(&mut context);
    let headers = headers::lower(&context);
    let servers = places::lower(api);
    let constructor =
        Constructor { base_url: shared.base_url.is_none(), key: shared.main_scheme.is_some() };
    let (groups, methods) = groups::groups(api, operations);
    let docs = client_docs(api);
    let (tasks, vendor) = (Vec::new(), None);
    let api = shared;
    let mut client = Client {
        docs,
        constructor,
        api,
        groups,
        methods,
        tasks,
        vendor,
        webhooks,
        headers,
        servers,
    };
    create::tie(&mut context, &mut client);
    client
}

/// The environment variable that usually holds the key for a crate.
pub fn key_variable(name: &str) -> String {
    format!("{}_API_KEY", name.replace('-', "_").to_uppercase())
}

fn shared(context: &mut Context<'_>) -> Api {
    let api = context.api;
    Api {
        base_url: servers::base_url(&api.servers),
        schemes: security::schemes(api),
        main_scheme: security::main_scheme(api),
        envelope: api.extensions.envelope.as_ref().map(|it| envelope::lower(context, it)),
        creates: Vec::new(),
    }
}

fn client_docs(api: &model::Api) -> Docs {
    let title = crate::lower::docs::one_line(&api.info.title);
    let what = if title.is_empty() { "the API".to_owned() } else { title };
    Docs(vec![
        format!("A client for {what}."),
        String::new(),
        "It is cheap to clone, and its clones share their connections.".to_owned(),
    ])
}

fn lower_operation(
    context: &mut Context<'_>,
    operation: &model::Operation,
    name: OperationName,
) -> Operation {
    let OperationName { method, ty } = name;
    let ident = context.idents.take(&format!("{ty}Call"));
    let description = context.statics.take(&method.to_uppercase());
    let (parameters, mut names) = parameters::lower(context, operation, &method);
    let (body, other_bodies) = body::lower(context, operation, &method, &mut names);
    let answers = answer::lower(context, operation, &ty, &method, &mut names);
    let prefix = servers::path_prefix(context.api, operation);
    let own_envelope = operation.extensions.envelope.as_ref();
    Operation {
        ident,
        method,
        description,
        docs: docs::of_method(context, operation),
        deprecated: operation.deprecated,
        http_method: operation.method.clone(),
        path: format!("{prefix}{}", operation.path),
        base_url: servers::own_base_url(context.api, operation),
        accept: answers.accept,
        security: security::alternatives(context.api, operation),
        create: create::lower(context, operation, body.as_ref()),
        envelope: own_envelope.map(|it| envelope::lower(context, it)),
        parameters,
        body,
        other_bodies,
        answer: answers.answer,
        other_answers: answers.others,
        answer_checks: answers.checks,
        origins: origins::of([&operation.location]),
        answer_origins: origins::of(operation.responses.iter().map(|it| &it.location)),
    }
}
