//! Which rules the parts of a call break.

use crate::describe::Parameter;
use crate::validate::{Sink, Violations};

/// What was found, by part: the body (none) or a parameter.
#[derive(Clone, Debug, Default)]
pub(super) struct Checks(Vec<(Option<&'static Parameter>, Sink)>);

impl Checks {
    /// Checks a part anew: what was found in it before no longer counts.
    pub(super) fn run(&mut self, part: Option<&'static Parameter>, check: impl FnOnce(&mut Sink)) {
        let mut sink = Sink::of_request();
        check(&mut sink);
        self.0.retain(|(other, _)| !same(*other, part));
        self.0.push((part, sink));
    }

    /// All that was found, and what becomes known with the length of the body.
    pub(super) fn finish(&self, body: Option<u64>) -> Result<(), Violations> {
        let mut all = Sink::default();
        for (_, sink) in &self.0 {
            let mut sink = sink.clone();
            body.into_iter().for_each(|bytes| sink.judge_request(bytes));
            if let Err(found) = sink.finish() {
                all.forward(found.into_iter().collect());
            }
        }
        all.finish()
    }
}

fn same(a: Option<&'static Parameter>, b: Option<&'static Parameter>) -> bool {
    match (a, b) {
        (None, None) => true,
        (Some(a), Some(b)) => std::ptr::eq(a, b),
        _ => false,
    }
}
