//! What a batch has done, kept on disk so that a crash bills nothing twice.

use std::collections::HashMap;
use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::entry::{Entry, Event, Item};
use crate::TaskHandle;

/// A file of one line for each thing that happened to an item of a batch, each on disk before the next step is
/// taken: the intent before the request is sent, the task as soon as its id is known.
///
/// A file belongs to one program at a time. Cheap to clone; clones share the file.
#[derive(Clone)]
pub struct Journal(Arc<Inner>);

struct Inner {
    path: PathBuf,
    state: Mutex<State>,
}

struct State {
    file: File,
    items: HashMap<String, Item>,
}

/// Why a journal can't be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum JournalError {
    /// The file can't be opened, read or written.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Another program uses the file.
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// A line is not what a journal holds. Nothing is sent, because nobody knows what was.
    Broken {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
    /// There is such a file, and it is a folder, a device or a pipe.
    NoFile {
        /// The file.
        path: PathBuf,
    },
    /// An item can't be settled: it is not in doubt, and what is known of it no person has said.
    Settled {
        /// The item's key.
        key: String,
    },
    /// A task of another vendor, or of another create, is not that of the item.
    Foreign {
        /// The item's key.
        key: String,
        /// What was sent: `vendor+operation`.
        sent: String,
        /// The task.
        task: Box<TaskHandle>,
    },
}

impl Journal {
    /// Opens a journal, or begins one. The last line may be cut off, as a crash leaves it: it is taken away.
    ///
    /// # Errors
    /// When the file can't be used, is in use by another program, or is no journal.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, JournalError> {
        let path = path.as_ref().to_owned();
        expect_file(&path)?;
        let io = |error| JournalError::Io { path: path.clone(), error };
        let mut options = OpenOptions::new();
        let mut file = options.read(true).append(true).create(true).open(&path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(JournalError::InUse { path }),
            Err(TryLockError::Error(error)) => return Err(io(error)),
        }
        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(io)?;
        let (whole, cut) = text.split_at(complete(&text));
        let items = read(&path, whole)?;
        if !cut.is_empty() {
            expect_beginning(&path, whole, cut)?;
            file.set_len(whole.len() as u64).map_err(io)?;
            file.seek(SeekFrom::End(0)).map_err(io)?;
        }
        file.sync_all().map_err(io)?;
        sync_folder(&path);
        Ok(Self(Arc::new(Inner { path, state: Mutex::new(State { file, items }) })))
    }

    /// What a journal holds, in the order in which items were first sent. Nothing is written, and another program
    /// may be using it: a last line that is not complete yet is left out.
    ///
    /// # Errors
    /// When the file can't be read, or is no journal.
    pub fn read(path: impl AsRef<Path>) -> Result<Vec<(String, Item)>, JournalError> {
        let path = path.as_ref();
        expect_file(path)?;
        let text = std::fs::read(path)
            .map_err(|error| JournalError::Io { path: path.to_owned(), error })?;
        let mut items: Vec<_> = read(path, &text[..complete(&text)])?.into_iter().collect();
        items.sort_by(|(one, item), (other, than)| (item.sent_at, one).cmp(&(than.sent_at, other)));
        Ok(items)
    }

    /// What is known of an item.
    pub fn item(&self, key: &str) -> Option<Item> {
        self.state().items.get(key).cloned()
    }

    /// All items, in no order.
    pub fn items(&self) -> Vec<(String, Item)> {
        self.state().items.iter().map(|(key, item)| (key.clone(), item.clone())).collect()
    }

    /// Says what became of an item that is in doubt, once somebody has found out at the vendor: it has this task, or
    /// without one it is surely not charged, so that it may be sent again. What was said wrongly is said again, as
    /// long as the item has not gone on since.
    ///
    /// # Errors
    /// As [`Journal::can_settle`], and when the file can't be written.
    pub fn settle(&self, key: &str, task: Option<TaskHandle>) -> Result<(), JournalError> {
        self.can_settle(key, task.as_ref())?;
        let why = "settled by hand: it was not charged";
        self.note(
            key,
            match task {
                Some(task) => Event::Accepted { task, by_hand: true },
                None => Event::NotCharged { why: why.to_owned(), by_hand: true },
            },
        )
    }

    /// Whether [`Journal::settle`] can be called so. Nothing is written.
    ///
    /// # Errors
    /// When there is no such item, or it is neither in doubt nor settled by hand; and when the task is one of
    /// another vendor or create than was sent.
    pub fn can_settle(&self, key: &str, task: Option<&TaskHandle>) -> Result<(), JournalError> {
        let Some(item) = self.item(key).filter(Item::can_be_settled) else {
            return Err(JournalError::Settled { key: key.to_owned() });
        };
        match (item.create, task) {
            (Some(sent), Some(task)) if sent != create_of(task) => Err(JournalError::Foreign {
                key: key.to_owned(),
                sent,
                task: Box::new(task.clone()),
            }),
            _ => Ok(()),
        }
    }

    /// Writes down that a file of an item's result was saved, so that a later run tells it from files that others have
    /// put there: [`Item::saved`]. Blocks until it is on disk.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn saved(&self, key: &str, path: &Path, bytes: u64) -> Result<(), JournalError> {
        let path = path.to_string_lossy().into_owned();
        self.note(key, Event::Saved { path, bytes })
    }

    /// Writes what happened, and comes back when it is on disk.
    pub(super) fn note(&self, key: &str, event: Event) -> Result<(), JournalError> {
        let at = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let at = at.map_or(0, |since| since.as_secs());
        let entry = Entry { v: 1, item: key.to_owned(), at, event };
        let mut line =
            serde_json::to_vec(&entry).map_err(|error| self.failed(io::Error::other(error)))?;
        line.push(b'\n');
        let mut state = self.state();
        let before = state.file.metadata().map_err(|error| self.failed(error))?.len();
        state.file.write_all(&line).map_err(|error| {
            // What a full disk took of a line must not stand before the next one, if there is room again.
            let _ = state.file.set_len(before);
            self.failed(error)
        })?;
        state.file.sync_data().map_err(|error| self.failed(error))?;
        state.items.entry(entry.item.clone()).or_default().apply(entry);
        Ok(())
    }

    /// That the thread which writes has ended.
    pub(super) fn interrupted(&self) -> JournalError {
        self.failed(io::Error::other("writing was interrupted"))
    }

    fn failed(&self, error: io::Error) -> JournalError {
        JournalError::Io { path: self.0.path.clone(), error }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Vendor and create of a task.
fn create_of(task: &TaskHandle) -> String {
    format!("{}+{}", task.vendor(), task.operation())
}

/// A device may give bytes without end, and a pipe none; neither keeps anything.
fn expect_file(path: &Path) -> Result<(), JournalError> {
    match std::fs::metadata(path) {
        Ok(it) if !it.is_file() => Err(JournalError::NoFile { path: path.to_owned() }),
        // A file that is not there may be begun; what else is wrong shows when it is opened.
        _ => Ok(()),
    }
}

/// How many bytes are whole lines.
fn complete(text: &[u8]) -> usize {
    text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1)
}

/// What is taken away must be what a crash leaves of a line: its beginning, or the room that the system had made for it.
/// Any other file that somebody names here by mistake stays as it is.
fn expect_beginning(path: &Path, whole: &[u8], cut: &[u8]) -> Result<(), JournalError> {
    let begins = cut.starts_with(BEGINNING) || BEGINNING.starts_with(cut);
    if begins || cut.iter().all(|byte| *byte == 0) {
        return Ok(());
    }
    let line = 1 + whole.iter().filter(|byte| **byte == b'\n').count();
    let message = "nor is it the beginning of one".to_owned();
    Err(JournalError::Broken { path: path.to_owned(), line, message })
}

/// How each line begins.
const BEGINNING: &[u8] = br#"{"v":"#;

fn read(path: &Path, text: &[u8]) -> Result<HashMap<String, Item>, JournalError> {
    let mut items: HashMap<String, Item> = HashMap::new();
    let lines = text.split(|byte| *byte == b'\n').enumerate();
    for (index, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let broken =
            |message| JournalError::Broken { path: path.to_owned(), line: index + 1, message };
        let entry: Entry =
            serde_json::from_slice(line).map_err(|error| broken(error.to_string()))?;
        if entry.v != 1 {
            return Err(broken(format!("it is of version {}, and only 1 is known", entry.v)));
        }
        items.entry(entry.item.clone()).or_default().apply(entry);
    }
    Ok(items)
}

/// A new file is safe only when its folder is. Not every platform can do that.
fn sync_folder(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        let _ = folder.sync_all();
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journal").field("path", &self.0.path).finish_non_exhaustive()
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, error } => {
                write!(f, "the journal {} can't be used: {error}", path.display())
            }
            Self::InUse { path } => {
                write!(f, "another program uses the journal {}", path.display())
            }
            Self::Broken { path, line, message } => write!(
                f,
                "line {line} of {} is no line of a journal, so nothing is sent: {message}",
                path.display()
            ),
            Self::NoFile { path } => write!(
                f,
                "the journal {} can't be used: it is a folder, a device or a pipe, and must be a file",
                path.display()
            ),
            Self::Settled { key } => write!(
                f,
                "the journal has no item {} that is in doubt, or was settled by hand and has not gone on since",
                key.escape_debug()
            ),
            Self::Foreign { key, sent, task } => write!(
                f,
                "the item {} was sent by {sent}, so {task} can't be its task",
                key.escape_debug()
            ),
        }
    }
}

impl std::error::Error for JournalError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::InUse { .. }
            | Self::Broken { .. }
            | Self::NoFile { .. }
            | Self::Settled { .. }
            | Self::Foreign { .. } => None,
        }
    }
}
