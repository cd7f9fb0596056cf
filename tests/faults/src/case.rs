//! Rows of the matrix, and their cases.

use bindery_runtime::BoxFuture;

use crate::Lab;

/// Whether what must hold does hold, and what does not.
pub type Verdict = Result<(), String>;

/// A fault, and what must hold.
pub struct Row {
    /// Its number in the matrix.
    pub id: &'static str,
    /// What happens.
    pub fault: &'static str,
    /// What must hold.
    pub must: &'static str,
    /// Its cases.
    pub cases: fn() -> Vec<Case>,
}

type Try = Box<dyn for<'l> Fn(&'l Lab) -> BoxFuture<'l, Verdict> + Send + Sync>;

/// One way in which a fault happens.
pub struct Case {
    /// Its name, unique in its row.
    pub name: String,
    pub(crate) run: Run,
}

/// What a case does.
pub(crate) enum Run {
    Tried(Try),
    /// Nothing, for this reason.
    NotTried(String),
}

impl Case {
    /// A case.
    pub fn new(
        name: impl Into<String>,
        run: impl for<'l> Fn(&'l Lab) -> BoxFuture<'l, Verdict> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), run: Run::Tried(Box::new(run)) }
    }

    /// A case that can't be tried here. It counts as skipped, never as passed.
    pub fn not_tried(name: impl Into<String>, because: impl Into<String>) -> Self {
        Self { name: name.into(), run: Run::NotTried(because.into()) }
    }

    /// Why it is not tried, if it is not.
    pub fn why_not_tried(&self) -> Option<&str> {
        match &self.run {
            Run::Tried(_) => None,
            Run::NotTried(because) => Some(because),
        }
    }
}
