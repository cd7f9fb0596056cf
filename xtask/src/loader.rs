//! Specifications from disk, and from memory.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

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

/// The name of the one document of [`TextLoader`].
pub const DOCUMENT: &str = "document.json";

/// A document that is no file.
pub struct TextLoader<'a> {
    /// Its text.
    pub text: &'a str,
    /// Where the documents are that JSON Schema's suite expects on a server.
    pub remotes: Option<&'a Path>,
}

impl Loader for TextLoader<'_> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        match path {
            DOCUMENT => Ok(self.text.as_bytes().to_vec()),
            _ => Err("no such file".to_owned()),
        }
    }

    fn document(&mut self, uri: &str) -> Option<Vec<u8>> {
        fs::read(self.remotes?.join(uri.strip_prefix("http://localhost:1234/")?)).ok()
    }
}

fn sentence(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file".to_owned(),
        _ => error.to_string(),
    }
}
