//! How many connections this process holds open.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// How often it is looked.
const EACH: Duration = Duration::from_millis(10);

/// Looks again and again how many connections to a port are open, and keeps the most. A vendor sees more of them: those,
/// too, that the client has closed and that it has not come to yet. Linux alone tells a process of its connections.
pub struct Meter {
    over: Arc<AtomicBool>,
    most: Arc<AtomicUsize>,
    thread: Option<JoinHandle<()>>,
}

impl Meter {
    /// Begins to look.
    pub fn start(port: u16) -> Self {
        let (over, most) = (Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
        let (ends, keeps) = (Arc::clone(&over), Arc::clone(&most));
        let thread = std::thread::spawn(move || {
            while !ends.load(Ordering::Relaxed) {
                keeps.fetch_max(established(port).unwrap_or_default(), Ordering::Relaxed);
                std::thread::sleep(EACH);
            }
        });
        Self { over, most, thread: Some(thread) }
    }

    /// The most so far; none where nothing could be seen.
    pub fn most(&self) -> Option<usize> {
        Some(self.most.load(Ordering::Relaxed)).filter(|most| *most > 0)
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // It has nothing to tell.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// How many connections to a port of this machine are open at the end that has called.
fn established(port: u16) -> Option<usize> {
    let table = std::fs::read_to_string("/proc/self/net/tcp").ok()?;
    let remote = format!(":{port:04X}");
    let lines = table.lines().skip(1).map(|line| line.split_whitespace());
    let is_open = |mut words: std::str::SplitWhitespace<'_>| {
        let (to, state) = (words.nth(2), words.next());
        to.is_some_and(|to| to.ends_with(&remote)) && state == Some("01")
    };
    Some(lines.filter(|words| is_open(words.clone())).count())
}
