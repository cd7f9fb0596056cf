//! Downloads from storage hosts that misbehave: the file is whole, or there is an error and no file.

mod bodies;
mod disk;
mod redirects;
mod resume;
mod secrets;
mod storage;

use std::path::{Path, PathBuf};
use std::time::Duration;

use bindery_runtime::{DownloadCall, DownloadError, Downloader};

use storage::Host;

/// Stands in the query of every address, and must be seen by the host alone.
const CANARY: &str = "canary-9f2c81d7";

/// A folder of a test, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("bindery-{name}-{}", std::process::id()));
        std::fs::remove_dir_all(&path).ok();
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Names in the folder, sorted.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// A call that does not wait long.
fn call<'a>(host: &Host) -> DownloadCall<'a> {
    let downloader = Downloader::new().unwrap();
    let call = downloader.download(format!("{}/out.mp4?sig={CANARY}", host.url()));
    call.pause(Duration::from_millis(1)).deadline(Duration::from_secs(60))
}

/// A video of that many bytes; another one for each number.
fn video(number: u8, length: usize) -> Vec<u8> {
    let start = b"\0\0\0\x20ftypisom";
    let rest = (start.len()..length).map(|at| (at / 7 + at * 13) as u8 ^ number);
    start.iter().copied().chain(rest).collect()
}

/// The error of a download that failed as it should: no file, no secret.
#[track_caller]
fn failed<T: std::fmt::Debug>(outcome: Result<T, DownloadError>, kind: &str) -> DownloadError {
    let error = outcome.unwrap_err();
    let mut texts = format!("{error} {error:?} {error:#?} {}", error.next_step());
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        texts.push_str(&format!("{inner} {inner:?}"));
        cause = inner.source();
    }
    assert!(!texts.contains("canary"), "{texts}");
    assert!(!error.to_string().contains('\n'), "{error}");
    assert_eq!(error.kind(), kind, "{error}");
    error
}

#[track_caller]
fn assert_same(path: &Path, expected: &[u8]) {
    let found = std::fs::read(path).unwrap();
    assert_eq!(found.len(), expected.len());
    assert!(found == expected, "the file has other bytes");
}
