//! Names of operations: of their methods, and of what is made for them.

use super::names::{self, Scope};
use super::words;
use crate::model::{Api, Operation};

/// The names of one operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationName {
    /// Its method: `create_video`.
    pub method: String,
    /// The beginning of the names of its types: `CreateVideo`.
    pub ty: String,
}

/// The names of all operations, in their order.
pub fn operation_names(api: &Api) -> Vec<OperationName> {
    let wanted: Vec<(String, Vec<String>)> = api.operations.iter().map(wanted).collect();
    let methods: Vec<(String, String)> =
        wanted.iter().map(|(name, words)| (name.clone(), words::value_ident(words))).collect();
    let mut scope = Scope::reserving(["new", "builder", "clone", "default", "fmt"]);
    let methods = names::unique(&mut scope, &methods);
    let mut scope = Scope::default();
    let types = methods.into_iter().map(|method| {
        let ty = words::type_ident(&words::split(&method), "Operation");
        OperationName { ty: scope.take(&ty), method }
    });
    types.collect()
}

/// The name as the specification has it, and its words. Without `operationId`: the method and the
/// path, `GET /pets/{id}/toys` being `get pets by id toys`.
fn wanted(operation: &Operation) -> (String, Vec<String>) {
    let named = operation.extensions.rust.as_ref().and_then(|rust| rust.name.as_ref());
    if let Some(name) = named.or(operation.id.as_ref()) {
        return (name.clone(), words::split(name));
    }
    let mut found = vec![operation.method.to_lowercase()];
    for segment in operation.path.split('/').filter(|segment| !segment.is_empty()) {
        let by = segment.starts_with('{').then(|| "by".to_owned());
        found.extend(by);
        found.extend(words::split(segment));
    }
    (String::new(), found)
}
