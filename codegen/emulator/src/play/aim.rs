//! What a request is after.

use std::sync::Arc;

use crate::On;
use crate::fault::Seen;
use crate::http::{Head, decode};
use crate::state::State;
use crate::vendor::{Operation, Route, TaskRules, Vendor, text};

/// What a request is after.
pub(crate) enum Aim {
    /// A new task.
    Create { operation: usize, path: Vec<(String, String)>, rules: Arc<TaskRules> },
    /// How a task stands.
    Query { operation: usize, path: Vec<(String, String)>, id: String },
    /// A file of a task.
    File { task: String, name: String },
    /// Another operation.
    Other { operation: usize, path: Vec<(String, String)> },
    /// A path that takes other methods.
    OtherMethod(Vec<String>),
    /// Nothing.
    Nowhere,
}

impl Aim {
    pub(crate) fn of(vendor: &Vendor, head: &Head) -> Self {
        if let Some(aim) = file(head) {
            return aim;
        }
        let (operation, path) = match vendor.route(head) {
            Route::Operation(operation, path) => (operation, path),
            Route::OtherMethod(methods) => return Self::OtherMethod(methods),
            Route::Nowhere => return Self::Nowhere,
        };
        if let Some(rules) = vendor.created_by(operation) {
            return Self::Create { operation, path, rules: Arc::clone(rules) };
        }
        match vendor.asked_by(operation).next() {
            Some(rules) => {
                let known = &vendor.operations[operation];
                let id = known.parameter(&rules.parameter, head, &path).unwrap_or_default();
                Self::Query { operation, path, id }
            }
            None => Self::Other { operation, path },
        }
    }

    pub(crate) fn on(&self) -> On {
        match self {
            Self::Create { .. } => On::Create,
            Self::Query { .. } => On::Query,
            Self::File { .. } => On::File,
            Self::Other { .. } | Self::OtherMethod(_) | Self::Nowhere => On::Other,
        }
    }

    /// The vendor's operation, and the values of its path.
    pub(crate) fn operation<'v>(
        &self,
        vendor: &'v Vendor,
    ) -> Option<(&'v Operation, &[(String, String)])> {
        match self {
            Self::Create { operation, path, .. }
            | Self::Query { operation, path, .. }
            | Self::Other { operation, path } => Some((&vendor.operations[*operation], path)),
            Self::File { .. } | Self::OtherMethod(_) | Self::Nowhere => None,
        }
    }

    /// The id of the task that is asked for.
    pub(crate) fn task(&self) -> Option<&str> {
        match self {
            Self::Query { id, .. } => Some(id),
            Self::File { task, .. } => Some(task),
            _ => None,
        }
    }

    /// Calls a function with what rules of faults can tell requests apart by.
    pub(crate) fn seen<T>(
        &self,
        state: &mut State,
        act: impl FnOnce(&mut State, Seen<'_>) -> T,
    ) -> T {
        let known = self.task().and_then(|id| state.tasks.find(id));
        let known = known.map(|life| (life.number, text(&life.id), life.correlation.clone()));
        let task = known.as_ref().map(|(number, id, text)| (*number, id.as_str(), text.as_deref()));
        act(state, Seen { on: self.on(), task })
    }
}

fn file(head: &Head) -> Option<Aim> {
    let (task, name) = head.path().strip_prefix("/files/")?.split_once('/')?;
    Some(Aim::File { task: decode(task), name: decode(name) })
}
