//! Specifications from disk.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use bindery::source::Loader;

/// More than any specification has.
const MAX_BYTES: u64 = 256 << 20;

/// Reads files below (or, with `..`, beside) a folder.
pub struct DiskLoader {
    base: PathBuf,
}

impl DiskLoader {
    /// Paths are taken from `base`.
    pub fn new(base: impl Into<PathBuf>) -> Self {
        Self { base: base.into() }
    }
}

impl Loader for DiskLoader {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let path = self.base.join(path);
        let about = fs::metadata(&path).map_err(|error| sentence(&error))?;
        if about.is_dir() {
            return Err("that is a folder".to_owned());
        }
        // Devices and pipes may never end.
        if !about.is_file() {
            return Err("that is no regular file".to_owned());
        }
        if about.len() > MAX_BYTES {
            return Err(format!("the file has more than {} MB", MAX_BYTES >> 20));
        }
        fs::read(&path).map_err(|error| sentence(&error))
    }
}

fn sentence(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file".to_owned(),
        _ => error.to_string(),
    }
}
