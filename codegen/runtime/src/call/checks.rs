//! Which rules the parts of a call break.

use crate::describe::Parameter;
use crate::validate::{Collector, Outcome, Sink as _, Violations};

/// What was found, by part: the body (none) or a parameter.
#[derive(Clone, Debug, Default)]
pub(super) struct Checks(Vec<(Option<&'static Parameter>, Collector)>);

impl Checks {
    /// Checks a part anew: what was found in it before no longer counts.
    pub(super) fn run(
        &mut self,
        part: Option<&'static Parameter>,
        check: impl FnOnce(&mut Collector) -> Outcome,
    ) {
        let mut collector = Collector::default();
        // What the collector holds is the answer, full or not.
        let _ = check(&mut collector);
        self.0.retain(|(other, _)| !same(*other, part));
        self.0.push((part, collector));
    }

    /// All that was found.
    pub(super) fn finish(&self) -> Result<(), Violations> {
        let mut all = Collector::default();
        for (_, collector) in &self.0 {
            if let Err(found) = collector.clone().finish() {
                // A full collector has enough to tell.
                let _ = all.forward(found.into_iter().collect());
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
