//! The addresses among which a caller can choose.

use crate::ir::{Docs, Server, ServerChoice, ServerValue, ServerVariable};
use crate::lower::names::Scope;
use crate::lower::{docs, words};
use crate::model;

/// The servers, where there is a choice: more than one, or one with variables. What has no host
/// is left out: only a client's own base address can complete it.
pub(super) fn lower(api: &model::Api) -> Vec<Server> {
    let whole = |server: &&model::Server| server.url.contains("://");
    let servers: Vec<_> = api.servers.iter().filter(whole).collect();
    let choice = servers.len() > 1 || servers.iter().any(|server| !server.variables.is_empty());
    let mut scope = Scope::default();
    let servers = servers.into_iter().filter(|_| choice);
    servers.map(|server| one(&mut scope, server)).collect()
}

fn one(scope: &mut Scope, server: &model::Server) -> Server {
    let words = name(server);
    let mut lines = server.description.as_deref().map(docs::markdown).unwrap_or_default();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", docs::one_line(&server.url)));
    let choice = match server.variables.is_empty() {
        true => ServerChoice::Fixed(scope.take(&words::value_ident(&words).to_uppercase())),
        false => {
            let ident = scope.take(&words::type_ident(&words, "Server"));
            let mut methods = Scope::reserving(["new"]);
            let variables = server.variables.iter();
            let variables = variables
                .map(|(name, variable)| self::variable(scope, &mut methods, &ident, name, variable))
                .collect();
            ServerChoice::Variable(ident, variables)
        }
    };
    Server { url: server.url.clone(), docs: Docs(lines), choice }
}

/// A short description is a name; otherwise the host is.
fn name(server: &model::Server) -> Vec<String> {
    let described = server.description.as_deref().map(words::split).unwrap_or_default();
    let spoken = described.iter().all(|word| word.is_ascii());
    if (1..=4).contains(&described.len()) && spoken {
        return described;
    }
    let rest = server.url.split_once("://").map_or(&*server.url, |(_, rest)| rest);
    words::split(rest)
}

fn variable(
    scope: &mut Scope,
    methods: &mut Scope,
    owner: &str,
    name: &str,
    variable: &model::ServerVariable,
) -> ServerVariable {
    let words = words::split(name);
    let mut lines = variable.description.as_deref().map(docs::markdown).unwrap_or_default();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}` unless set.", docs::one_line(&variable.default)));
    let mut variants = Scope::default();
    let values: Vec<_> = variable
        .values
        .iter()
        .map(|value| ServerValue {
            ident: variants.take(&words::type_ident(&words::split(value), "N")),
            value: value.clone(),
        })
        .collect();
    ServerVariable {
        ident: methods.take(&words::value_ident(&words)),
        name: name.to_owned(),
        default: variable.default.clone(),
        docs: Docs(lines),
        choice: (!values.is_empty())
            .then(|| (scope.take(&format!("{owner}{}", words::pascal(&words))), values)),
    }
}
