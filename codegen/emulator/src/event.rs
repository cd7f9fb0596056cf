//! What is told of a request once it has been dealt with.

use std::fmt;

use crate::{On, Phase};

/// A request and what came of it. Holds no secrets: neither headers nor query.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What it was.
    pub on: On,
    /// The number in the ledger, for a create.
    pub number: Option<u64>,
    /// The method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The `operationId`, where it is one of the vendor's operations.
    pub operation: Option<String>,
    /// The task that was created or asked for.
    pub task: Option<String>,
    /// The phase that a query was answered with.
    pub phase: Option<Phase>,
    /// Whether it was billed.
    pub billed: bool,
    /// The status of the answer, if one was begun.
    pub status: Option<u16>,
    /// The steps of the fault that met it, by name.
    pub fault: Option<String>,
    /// What a refusal says is wrong with the request.
    pub refusal: Option<String>,
}

/// One line.
impl fmt::Display for Event {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.number {
            Some(number) => write!(formatter, "#{number} ")?,
            None => formatter.write_str("   ")?,
        }
        match &self.operation {
            Some(operation) => formatter.write_str(operation)?,
            None => write!(formatter, "{} {}", self.method, self.path)?,
        }
        if let Some(task) = &self.task {
            write!(formatter, " {task}")?;
        }
        if let Some(phase) = self.phase {
            write!(formatter, " {phase:?}")?;
        }
        match self.status {
            Some(status) => write!(formatter, " → {status}")?,
            None => formatter.write_str(" → no answer")?,
        }
        if self.on == On::Create {
            formatter.write_str(if self.billed { ", billed" } else { ", not billed" })?;
        }
        if let Some(refusal) = &self.refusal {
            write!(formatter, " ({refusal})")?;
        }
        match &self.fault {
            Some(fault) => write!(formatter, " [{fault}]"),
            None => Ok(()),
        }
    }
}
