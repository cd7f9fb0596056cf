//! Tasks and their lives.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use serde_json::Value;

use super::ids;
use crate::pace::{Outcome, Pace, Phase};
use crate::vendor::{TaskRules, text};

/// A task, as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Counted from 1, in the order of creation.
    pub number: u64,
    /// The id.
    pub id: String,
    /// The `operationId` of its create.
    pub operation: String,
    /// The text at the pointer of `x-correlate`.
    pub correlation: Option<String>,
    /// The phase that the next query will find.
    pub phase: Phase,
    /// How often it has been asked for.
    pub queries: u32,
}

/// A task with all that is needed to answer for it.
pub(crate) struct Life {
    pub(crate) number: u64,
    pub(crate) id: Value,
    pub(crate) operation: String,
    pub(crate) correlation: Option<String>,
    pub(crate) rules: Arc<TaskRules>,
    pub(crate) request: Arc<Value>,
    pub(crate) outcome: Outcome,
    born: Instant,
    queries: u32,
}

/// All tasks.
#[derive(Default)]
pub(crate) struct Tasks {
    list: Vec<Life>,
    by_id: HashMap<String, usize>,
    /// By operation and idempotency key: the body's digest and the task.
    by_key: HashMap<(String, String), (u64, usize)>,
}

impl Tasks {
    pub(crate) fn create(
        &mut self,
        rules: &Arc<TaskRules>,
        operation: &str,
        request: Value,
        correlation: Option<String>,
        outcome: Outcome,
    ) -> usize {
        let index = self.list.len();
        let id = ids::new(rules.example_id());
        self.by_id.insert(text(&id), index);
        self.list.push(Life {
            number: index as u64 + 1,
            id,
            operation: operation.to_owned(),
            correlation,
            rules: Arc::clone(rules),
            request: Arc::new(request),
            outcome,
            born: Instant::now(),
            queries: 0,
        });
        index
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Life> {
        self.list.get(index)
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Life> {
        self.get(*self.by_id.get(id)?)
    }

    pub(crate) fn find_mut(&mut self, id: &str) -> Option<&mut Life> {
        self.list.get_mut(*self.by_id.get(id)?)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Life> {
        self.list.iter()
    }

    /// The task that a key has made, and the digest of its request.
    pub(crate) fn by_key(&self, operation: &str, key: &str) -> Option<(u64, usize)> {
        self.by_key.get(&(operation.to_owned(), key.to_owned())).copied()
    }

    pub(crate) fn remember(&mut self, operation: &str, key: &str, digest: u64, task: usize) {
        self.by_key.insert((operation.to_owned(), key.to_owned()), (digest, task));
    }
}

impl Life {
    /// The phase that a query finds, and how far the task is.
    pub(crate) fn phase(&self, pace: Pace) -> (Phase, f64) {
        let (phase, progress) = pace.at(self.queries, self.born.elapsed(), self.outcome);
        (self.rules.possible(phase), progress)
    }

    /// As [`Life::phase`], for a query that counts.
    pub(crate) fn ask(&mut self, pace: Pace) -> (Phase, f64) {
        let found = self.phase(pace);
        self.queries = self.queries.saturating_add(1);
        found
    }

    pub(crate) fn view(&self, pace: Pace) -> Task {
        Task {
            number: self.number,
            id: text(&self.id),
            operation: self.operation.clone(),
            correlation: self.correlation.clone(),
            phase: self.phase(pace).0,
            queries: self.queries,
        }
    }
}
