//! What a specification says, ready to be answered with.

mod credentials;
mod operation;
pub(crate) mod pointer;
mod refusal;
mod sample;
mod task;
mod template;

use std::sync::Arc;

use bindery::interpreter::Interpreter;
use bindery::json_schema::definitions;
use bindery::model::{Api, Server};

pub(crate) use operation::{Operation, Wrong};
pub(crate) use refusal::Refusals;
pub(crate) use sample::{Sample, text};
pub(crate) use task::TaskRules;

use crate::http::Head;

/// A vendor.
pub(crate) struct Vendor {
    /// The address of its server, as clients know it.
    pub(crate) server: String,
    /// The path of that address, without a slash at its end.
    pub(crate) prefix: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) tasks: Vec<Arc<TaskRules>>,
    pub(crate) refusals: Refusals,
}

/// What a request means.
pub(crate) enum Route {
    /// This operation, with the values of its path.
    Operation(usize, Vec<(String, String)>),
    /// Only these methods are taken there.
    OtherMethod(Vec<String>),
    /// Nothing is there.
    Nowhere,
}

impl Vendor {
    pub(crate) fn new(api: &Api) -> Self {
        let definitions = definitions(&api.schemas);
        let interpreter = Interpreter::new(&definitions);
        let server = api.servers.first().map(address).unwrap_or_default();
        let operations: Vec<Operation> = api
            .operations
            .iter()
            .map(|operation| {
                let own = operation.servers.first().map_or_else(|| server.clone(), address);
                Operation::new(api, operation, prefix(&own), &interpreter)
            })
            .collect();
        let tasks = api.operations.iter().enumerate().filter_map(|(index, operation)| {
            let task = operation.extensions.task.as_ref()?;
            TaskRules::new(index, task, &operations).map(Arc::new)
        });
        let tasks = tasks.collect();
        let envelope = api.extensions.envelope.clone().unwrap_or_default();
        let refusals = Refusals::new(envelope, &operations);
        let prefix = prefix(&server).to_owned();
        Self { server, prefix, operations, tasks, refusals }
    }

    pub(crate) fn route(&self, head: &Head) -> Route {
        let path = template::path(head);
        let fits = self.operations.iter().enumerate().filter_map(|(index, operation)| {
            Some((index, operation, operation.template.fit(path)?))
        });
        let fits: Vec<_> = fits.collect();
        let same = fits.iter().filter(|(_, operation, _)| operation.method == head.method);
        match same.min_by_key(|(_, operation, _)| operation.template.parameters()) {
            Some((index, _, values)) => Route::Operation(*index, values.clone()),
            None if fits.is_empty() => Route::Nowhere,
            None => {
                let methods = fits.iter().map(|(_, operation, _)| operation.method.clone());
                Route::OtherMethod(methods.collect())
            }
        }
    }

    /// The rules of the tasks that an operation creates.
    pub(crate) fn created_by(&self, operation: usize) -> Option<&Arc<TaskRules>> {
        self.tasks.iter().find(|rules| rules.create == operation)
    }

    /// The rules of the tasks that an operation asks for.
    pub(crate) fn asked_by(&self, operation: usize) -> impl Iterator<Item = &Arc<TaskRules>> {
        self.tasks.iter().filter(move |rules| rules.queries.contains(&operation))
    }
}

/// The address of a server, with the defaults of its variables.
fn address(server: &Server) -> String {
    let mut url = server.url.clone();
    for (name, variable) in &server.variables {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    url.trim_end_matches('/').to_owned()
}

/// The path of an address.
fn prefix(address: &str) -> &str {
    match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => address,
    }
}
