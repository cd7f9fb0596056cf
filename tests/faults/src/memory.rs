//! How much memory the process has needed.

use std::fs;

/// Measures from its start. Linux alone tells a process its own high water; elsewhere nothing is measured.
pub struct Meter {
    before: Option<u64>,
}

impl Meter {
    /// Begins to measure.
    pub fn start() -> Self {
        // Sets the high water back to what is used now. Where that is not allowed, the older mark stays, and less
        // growth is seen than there is.
        let _ = fs::write("/proc/self/clear_refs", "5");
        Self { before: resident() }
    }

    /// By how many bytes the most that was needed is above what was needed at the start.
    pub fn growth(&self) -> Option<u64> {
        Some(field("VmHWM:")?.saturating_sub(self.before?))
    }
}

/// The memory of this process that is in use, in bytes; none where that can't be known.
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
