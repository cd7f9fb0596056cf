//! How many connections a process has open at once, by the only one who knows it at every moment: the system, which
//! gives it no descriptor more than it may have.

use std::fs::File;
use std::io;

/// The descriptors that a process may have: `ulimit -n`.
pub const LIMIT: usize = 256;

/// The number of the error "Too many open files", and how it is told.
pub const NONE_LEFT: (i32, &str) = (24, "(os error 24)");

/// Opens files until so many descriptors are left to this process. They are free again when what is given back is
/// dropped.
///
/// # Errors
/// When there are fewer, or so many that nobody seems to have set a limit.
pub fn leave(free: usize) -> Result<Vec<File>, String> {
    let mut taken = take_all()?;
    let Some(kept) = taken.len().checked_sub(free) else {
        return Err(format!("only {} descriptors are left", taken.len()));
    };
    taken.truncate(kept);
    Ok(taken)
}

/// How many descriptors are left.
///
/// # Errors
/// When there are so many that nobody seems to have set a limit.
pub fn left() -> Result<usize, String> {
    take_all().map(|taken| taken.len())
}

fn take_all() -> Result<Vec<File>, String> {
    let mut taken = Vec::new();
    while taken.len() < LIMIT {
        match File::open("/dev/null") {
            Ok(file) => taken.push(file),
            Err(error) if is_none_left(&error) => return Ok(taken),
            Err(error) => return Err(error.to_string()),
        }
    }
    Err("descriptors have no limit".to_owned())
}

fn is_none_left(error: &io::Error) -> bool {
    error.raw_os_error() == Some(NONE_LEFT.0)
}
