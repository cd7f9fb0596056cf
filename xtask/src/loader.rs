//! Specifications from disk.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use bindery::source::Loader;

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
        fs::read(self.base.join(path)).map_err(|error| match error.kind() {
            ErrorKind::NotFound => "no such file".to_owned(),
            ErrorKind::IsADirectory => "that is a folder".to_owned(),
            _ => error.to_string(),
        })
    }
}
