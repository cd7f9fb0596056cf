//! How much memory the process has needed.

use std::alloc::System;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static HEAP: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How often it is looked how much is allocated.
const EACH: Duration = Duration::from_millis(1);

/// Measures from its start.
pub struct Meter {
    heap: u64,
    resident: Option<u64>,
    most: Arc<AtomicU64>,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// By how many bytes the most that was needed is above what was needed at the start.
#[derive(Clone, Copy, Debug)]
pub struct Growth {
    /// Of what was allocated and not given back.
    pub heap: u64,
    /// Of what the system gave, with what the allocator keeps for the next time; none where that can't be known.
    pub resident: Option<u64>,
}

impl Meter {
    /// Begins to measure.
    pub fn start() -> Self {
        // Sets the high water back to what is used now. Where that is not allowed, the older mark stays, and less
        // growth is seen than there is.
        let _ = fs::write("/proc/self/clear_refs", "5");
        let (most, over) = (Arc::<AtomicU64>::default(), Arc::<AtomicBool>::default());
        let (keeps, ends) = (Arc::clone(&most), Arc::clone(&over));
        let thread = std::thread::spawn(move || {
            while !ends.load(Ordering::Relaxed) {
                keeps.fetch_max(heap(), Ordering::Relaxed);
                std::thread::sleep(EACH);
            }
        });
        Self { heap: heap(), resident: resident(), most, over, thread: Some(thread) }
    }

    /// The growth until now.
    pub fn growth(&self) -> Growth {
        let above = |before| field("VmHWM:").map(|most| most.saturating_sub(before));
        Growth {
            heap: self.most.load(Ordering::Relaxed).saturating_sub(self.heap),
            resident: self.resident.and_then(above),
        }
    }
}

impl Drop for Meter {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        // It has nothing to tell.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// The bytes that are allocated and not given back.
pub fn heap() -> u64 {
    let stats = HEAP.stats();
    stats.bytes_allocated.saturating_sub(stats.bytes_deallocated) as u64
}

/// The memory of this process that is in use, in bytes. Linux alone tells a process.
pub fn resident() -> Option<u64> {
    field("VmRSS:")
}

/// A field of the process's status, in bytes.
fn field(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kibibytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes << 10)
}
