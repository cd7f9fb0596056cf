//! Which files this process is writing: two downloads into one would mix.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

static TAKEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A file that nobody else in this process writes while this lives.
#[derive(Debug)]
pub(super) struct Claim(PathBuf);

impl Claim {
    /// Takes the file; none if somebody has it.
    pub(super) fn take(path: PathBuf) -> Option<Self> {
        // A claim is made only where it holds: dropping one gives the file free.
        let is_free = taken().insert(path.clone());
        is_free.then(|| Self(path))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        taken().remove(&self.0);
    }
}

/// The list stays right whatever panics: nothing happens between its changes.
fn taken() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_taken_once() {
        let path = PathBuf::from("a file of this test alone");
        let first = Claim::take(path.clone());
        assert!(first.is_some());
        assert!(Claim::take(path.clone()).is_none());
        drop(first);
        assert!(Claim::take(path).is_some());
    }
}
