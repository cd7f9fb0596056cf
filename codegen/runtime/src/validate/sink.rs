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
    request: Request,
}

/// What is kept of limits of the whole request.
#[derive(Clone, Debug)]
enum Request {
    /// Nothing: the value is looked at by itself.
    Ignored,
    /// The strictest.
    Bound(Option<Box<RequestBound>>),
}

/// What the body of a request may have because of a value in it. It can be checked only when the body
/// has been written.
#[derive(Clone, Debug)]
struct RequestBound {
    /// At most so many bytes.
    bytes: u64,
    /// The pointer to the schema that says so.
    schema: String,
    /// Where the vendor states it; may be empty.
    source: &'static str,
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
        Self { found: Vec::new(), bound, done: false, request: Request::Ignored }
    }

    /// As the default, for what is part of a request: [`Sink::judge_request`] follows.
    pub(crate) fn of_request() -> Self {
        Self { request: Request::Bound(None), ..Self::default() }
    }

    /// One for a trial of a part, which keeps up to `bound` violations.
    pub(super) fn trial(&self, bound: usize) -> Self {
        let request = match self.request {
            Request::Ignored => Request::Ignored,
            Request::Bound(_) => Request::Bound(None),
        };
        Self { request, ..Self::collecting(bound) }
    }

    /// What a trial was told about the request counts here, too.
    pub(super) fn heed(&mut self, trial: &Self) {
        if let Request::Bound(Some(bound)) = &trial.request {
            self.keep_strictest(|| RequestBound::clone(bound), bound.bytes);
        }
    }

    /// The whole body of the request may have at most so many bytes.
    pub(super) fn bound_request(&mut self, at: &Path<'_>, bytes: u64) {
        self.keep_strictest(
            || RequestBound { bytes, schema: at.schema_pointer(), source: at.note().source },
            bytes,
        );
    }

    fn keep_strictest(&mut self, bound: impl FnOnce() -> RequestBound, bytes: u64) {
        if let Request::Bound(kept) = &mut self.request
            && kept.as_ref().is_none_or(|kept| bytes < kept.bytes)
        {
            *kept = Some(Box::new(bound()));
        }
    }

    /// Reports a body of so many bytes, if that is more than a value in it allows.
    pub(crate) fn judge_request(&mut self, bytes: u64) {
        if let Request::Bound(Some(bound)) = &self.request
            && bytes > bound.bytes
        {
            let RequestBound { bytes: most, schema, source } = &**bound;
            self.push(Violation::of_request(bytes, *most, schema.clone(), source));
        }
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
