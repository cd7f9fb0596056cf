//! Who hears of broken rules, and says when it has heard enough.

use super::{Detail, Path, Site, Violation, Violations};

/// Enough is known: the check ends here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// `Ok` while the check should go on.
pub type Outcome = Result<(), Stop>;

/// Who hears of broken rules.
pub trait Sink {
    /// A rule is broken.
    ///
    /// # Errors
    /// [`Stop`] when enough is known.
    fn report(&mut self, at: &Path<'_>, site: &'static Site, detail: Detail<'_>) -> Outcome;

    /// Broken rules that were found by a trial of its own.
    ///
    /// # Errors
    /// [`Stop`] when enough is known.
    fn forward(&mut self, found: Vec<Violation>) -> Outcome;

    /// Whether anybody reads the reports. If not, no effort is made for good ones.
    fn is_read(&self) -> bool;
}

/// Wants to know only whether a rule is broken.
#[derive(Clone, Copy, Debug)]
pub struct Probe;

impl Sink for Probe {
    #[inline]
    fn report(&mut self, _: &Path<'_>, _: &'static Site, _: Detail<'_>) -> Outcome {
        Err(Stop)
    }

    #[inline]
    fn forward(&mut self, _: Vec<Violation>) -> Outcome {
        Err(Stop)
    }

    #[inline]
    fn is_read(&self) -> bool {
        false
    }
}

/// Keeps what it hears, up to a bound, so that a huge broken value can't fill the memory.
#[derive(Clone, Debug)]
pub struct Collector {
    found: Vec<Violation>,
    bound: usize,
    stopped: bool,
}

/// Keeps a hundred violations: more than a person reads.
impl Default for Collector {
    fn default() -> Self {
        Self::new(100)
    }
}

impl Collector {
    /// Keeps up to `bound` violations.
    pub fn new(bound: usize) -> Self {
        Self { found: Vec::new(), bound, stopped: false }
    }

    /// What was heard.
    ///
    /// # Errors
    /// All that was found, if anything was.
    pub fn finish(self) -> Result<(), Violations> {
        match self.found.is_empty() {
            true => Ok(()),
            false => Err(Violations::new(self.found, self.stopped)),
        }
    }

    /// What was heard, as a list.
    pub(super) fn into_found(self) -> Vec<Violation> {
        self.found
    }

    fn push(&mut self, violation: Violation) -> Outcome {
        if self.found.len() >= self.bound {
            self.stopped = true;
            return Err(Stop);
        }
        // The same value can break the same rule twice where two rules lead to one schema.
        if !self.found.contains(&violation) {
            self.found.push(violation);
        }
        Ok(())
    }
}

impl Sink for Collector {
    fn report(&mut self, at: &Path<'_>, site: &'static Site, detail: Detail<'_>) -> Outcome {
        self.push(Violation::new(at, site, &detail))
    }

    fn forward(&mut self, found: Vec<Violation>) -> Outcome {
        found.into_iter().try_for_each(|violation| self.push(violation))
    }

    fn is_read(&self) -> bool {
        true
    }
}
