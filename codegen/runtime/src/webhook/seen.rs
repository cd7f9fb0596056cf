//! What has come before.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// Remembers what has come before. With several servers, it is a table or cache that they share: to ask and to
/// remember must be one step there, such as `INSERT … ON CONFLICT DO NOTHING`.
pub trait SeenDeliveries: Send + Sync {
    /// Remembers the id until this time, and says whether it is new.
    fn is_first(&self, id: &str, now: SystemTime, until: SystemTime) -> bool;

    /// Forgets the id, because what came with it was not dealt with.
    fn forget(&self, id: &str);
}

impl<T: SeenDeliveries + ?Sized> SeenDeliveries for Arc<T> {
    fn is_first(&self, id: &str, now: SystemTime, until: SystemTime) -> bool {
        T::is_first(self, id, now, until)
    }

    fn forget(&self, id: &str) {
        T::forget(self, id);
    }
}

/// Remembers in memory, so many ids at most: then the one that came first is forgotten, even before its time.
pub struct RecentDeliveries {
    most: usize,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    ids: HashSet<Arc<str>>,
    /// In the order in which they came.
    order: VecDeque<(Arc<str>, SystemTime)>,
}

impl RecentDeliveries {
    /// Remembers so many ids at most, and one at least.
    pub fn new(most: usize) -> Self {
        Self { most: most.max(1), seen: Mutex::default() }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Remembers 10,000 ids: at most a few megabytes.
impl Default for RecentDeliveries {
    fn default() -> Self {
        Self::new(10_000)
    }
}

impl SeenDeliveries for RecentDeliveries {
    fn is_first(&self, id: &str, now: SystemTime, until: SystemTime) -> bool {
        let mut seen = self.seen();
        while let Some((_, ends)) = seen.order.front()
            && (*ends < now || seen.order.len() > self.most)
        {
            seen.drop_oldest();
        }
        if seen.ids.contains(id) {
            return false;
        }
        if seen.order.len() == self.most {
            seen.drop_oldest();
        }
        let id: Arc<str> = id.into();
        seen.ids.insert(Arc::clone(&id));
        seen.order.push_back((id, until));
        true
    }

    fn forget(&self, id: &str) {
        let mut seen = self.seen();
        if seen.ids.remove(id) {
            seen.order.retain(|(other, _)| &**other != id);
        }
    }
}

impl Seen {
    fn drop_oldest(&mut self) {
        if let Some((id, _)) = self.order.pop_front() {
            self.ids.remove(&id);
        }
    }
}

impl fmt::Debug for RecentDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held = self.seen().order.len();
        f.debug_struct("RecentDeliveries").field("most", &self.most).field("held", &held).finish()
    }
}
