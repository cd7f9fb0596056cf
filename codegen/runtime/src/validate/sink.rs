//! Who hears of broken rules, and says when it has heard enough.

use super::repeat::is_told;
use super::{Detail, Keyword, Path, Violation, Violations};

/// What a check reports to. One that is only asked wants to know whether any rule is broken; one
/// that collects keeps what it hears, up to a bound, so that a huge broken value can't fill the
/// memory.
///
/// It is told of every broken rule and remembers that it has heard enough: nothing is handed back
/// from rule to rule, which keeps generated code small. Checks look at [`Sink::is_done`] where a
/// value is large or leads back to itself.
#[derive(Clone, Debug)]
pub struct Sink {
    found: Vec<Violation>,
    bound: usize,
    done: bool,
}

/// Keeps a hundred violations: more than a person reads.
impl Default for Sink {
    fn default() -> Self {
        Self::collecting(100)
    }
}

impl Sink {
    /// Keeps up to `bound` violations.
    pub const fn collecting(bound: usize) -> Self {
        Self { found: Vec::new(), bound, done: false }
    }

    /// Wants to know only whether a rule is broken.
    pub const fn asking() -> Self {
        Self::collecting(0)
    }

    /// Whether enough is known, so that the check may end here.
    #[inline]
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Whether anybody reads the reports. If not, no effort is made for good ones.
    #[inline]
    pub fn is_read(&self) -> bool {
        self.bound > 0
    }

    /// The bound of a trial whose reports are forwarded: one more than fit, so that it is noticed.
    pub(super) fn room(&self) -> usize {
        self.bound.saturating_sub(self.found.len()) + 1
    }

    /// What was heard.
    ///
    /// # Errors
    /// All that was found, if anything was.
    pub fn finish(self) -> Result<(), Violations> {
        match self.found.is_empty() {
            true => Ok(()),
            false => Err(Violations::new(self.found, self.done)),
        }
    }

    /// What was heard, as a list.
    pub(super) fn into_found(self) -> Vec<Violation> {
        self.found
    }

    /// A rule is broken. Kept out of line, so that checks of valid values stay small.
    #[cold]
    #[inline(never)]
    pub(super) fn report(&mut self, at: &Path<'_>, keyword: Keyword, detail: Detail<'_>) {
        // Beyond the bound nothing is kept, so that it needs no words.
        match self.is_read() && !self.done {
            true => self.push(Violation::new(at, keyword, &detail)),
            false => self.done = true,
        }
    }

    /// Broken rules that were found by a trial of its own.
    #[cold]
    pub(crate) fn forward(&mut self, found: Vec<Violation>) {
        for violation in found {
            self.push(violation);
        }
    }

    fn push(&mut self, violation: Violation) {
        if self.found.len() >= self.bound {
            self.done = true;
            return;
        }
        // The same value can break the same rule twice where two rules lead to one schema.
        if self.found.contains(&violation) || is_told(&violation, &self.found) {
            return;
        }
        self.found.retain(|earlier| !is_told(earlier, std::slice::from_ref(&violation)));
        self.found.push(violation);
    }
}
