//! Where single creates are written down, unless the caller names a file.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use bindery_runtime::batch::JournalError;
use bindery_runtime::{Finished, Journal, WaitError};

use crate::failure::Failure;

/// A journal that is open, and its file.
pub struct Opened {
    pub journal: Journal,
    pub path: PathBuf,
}

/// Where an item stands.
pub struct Place {
    pub path: PathBuf,
    pub key: String,
}

impl Place {
    /// Writes down how the task of the item ended. The journal is not held while somebody waits, so that others can
    /// use it; where one does, or it can't be written, the item stays accepted, which is true and safe.
    pub fn note_end<A>(&self, waited: Result<&Finished<A>, &WaitError>) {
        if let Ok(Opened { journal, .. }) = open(self.path.clone()) {
            let _ = journal.ended(&self.key, waited);
        }
    }
}

/// The journal of a single create. Without a name of its own the item may stand in any file, so one that is in use
/// or large is passed over.
pub fn of_create(given: Option<&Path>, key: Option<&str>) -> Result<Opened, Failure> {
    if let Some(path) = given {
        return open(path.to_owned()).map_err(|error| Failure::of_journal(&error));
    }
    let folder = folder()?;
    if let Err(error) = make(&folder) {
        let what = format!("the folder {} can't be made: {error}", folder.display());
        return Err(Failure::invalid(what, "name a file with --journal"));
    }
    if key.is_some() {
        let opened = open(folder.join("journal.jsonl"));
        return opened.map_err(|error| Failure::of_journal(&error));
    }
    for number in 1_u32.. {
        let name = match number {
            1 => "journal.jsonl".to_owned(),
            _ => format!("journal-{number}.jsonl"),
        };
        let path = folder.join(name);
        if fs::metadata(&path).is_ok_and(|it| it.len() > LARGE) {
            continue;
        }
        match open(path) {
            Err(JournalError::InUse { .. }) if number < FILES => {}
            opened => return opened.map_err(|error| Failure::of_journal(&error)),
        }
    }
    Err(Failure::other("there is no journal", "name a file with --journal"))
}

/// Bytes of a journal that is read again and again.
const LARGE: u64 = 4 << 20;

/// How many programs at once have a journal of their own.
const FILES: u32 = 10_000;

/// Opens a journal.
pub fn open(path: PathBuf) -> Result<Opened, JournalError> {
    Ok(Opened { journal: Journal::open(&path)?, path })
}

/// The folder for what a program keeps on this platform.
fn folder() -> Result<PathBuf, Failure> {
    let home = |rest: &str| absolute("HOME").map(|home| home.join(rest));
    let place = absolute("XDG_STATE_HOME").or_else(|| match env::consts::OS {
        "macos" => home("Library/Application Support"),
        "windows" => absolute("LOCALAPPDATA"),
        _ => home(".local/state"),
    });
    place.map(|place| place.join("bindery")).ok_or_else(|| {
        Failure::invalid(
            "there is no place for a journal: neither XDG_STATE_HOME nor HOME is set",
            "name a file with --journal",
        )
    })
}

/// The folder that a variable names. The rules of XDG leave relative ones aside.
fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_absolute())
}

#[cfg(unix)]
fn make(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}

/// A blank that nobody sees would make another key of one, under which the request is paid again.
pub fn expect_bare(key: &str, place: &str) -> Result<(), Failure> {
    if key.trim() == key {
        return Ok(());
    }
    let what = format!("{place}`{}` begins or ends with a blank", key.escape_debug());
    Err(Failure::invalid(what, "write the key without it"))
}

/// A key for an item that has none: by time, so that keys sort, and by chance.
pub fn key_of_item() -> String {
    use std::hash::{BuildHasher as _, Hasher as _, RandomState};
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    format!("{}-{:016x}", now.as_millis(), RandomState::new().build_hasher().finish())
}
