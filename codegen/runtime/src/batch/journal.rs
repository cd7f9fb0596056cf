//! What a batch has done, kept on disk so that a crash bills nothing twice.

use std::collections::HashMap;
use std::fmt;
use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::entry::{Entry, Event, Item};
use super::error::JournalError;
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
    /// How many bytes it has, as far as we know.
    length: u64,
    items: HashMap<String, Item>,
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
        let state = Mutex::new(State { file, length: whole.len() as u64, items });
        Ok(Self(Arc::new(Inner { path, state })))
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
        Ok(in_order(read(path, &text[..complete(&text)])?))
    }

    /// Whether another program has the journal open, so that what is in doubt may be under way. A file that can't
    /// be read is in nobody's use.
    pub fn is_in_use(path: impl AsRef<Path>) -> bool {
        let Ok(file) = File::open(path) else { return false };
        matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
    }

    /// What is known of an item.
    pub fn item(&self, key: &str) -> Option<Item> {
        self.state().items.get(key).cloned()
    }

    /// All items, in the order in which they were first sent.
    pub fn items(&self) -> Vec<(String, Item)> {
        in_order(self.state().items.clone())
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
    /// another vendor or create than was sent, or that of another item.
    pub fn can_settle(&self, key: &str, task: Option<&TaskHandle>) -> Result<(), JournalError> {
        let Some(item) = self.item(key).filter(Item::can_be_settled) else {
            return Err(JournalError::Settled { key: key.to_owned() });
        };
        let Some(task) = task else { return Ok(()) };
        let (key, boxed) = (key.to_owned(), || Box::new(task.clone()));
        if let Some(sent) = item.create.filter(|sent| *sent != task.create()) {
            return Err(JournalError::Foreign { key, sent, task: boxed() });
        }
        match self.owner(task, &key) {
            Some(other) => Err(JournalError::Taken { key, other, task: boxed() }),
            None => Ok(()),
        }
    }

    /// The item whose task this is, where it is another than this one.
    fn owner(&self, task: &TaskHandle, than: &str) -> Option<String> {
        let state = self.state();
        let mut others = state.items.iter().filter(|(key, _)| *key != than);
        let has = |item: &Item| item.task.as_ref().is_some_and(|it| it.is_same(task));
        others.find(|(_, item)| has(item)).map(|(key, _)| key.clone())
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
        let file = state.file.metadata().map_err(|error| self.failed(error))?;
        let is_gone = file.len() != state.length || !is_at(&self.0.path, &file);
        let gone = || JournalError::Gone { path: self.0.path.clone() };
        if is_gone && matches!(entry.event, Event::Intent { .. }) {
            return Err(gone());
        }
        let before = file.len();
        state.file.write_all(&line).map_err(|error| {
            // What a full disk took of a line must not stand before the next one, if there is room again.
            let _ = state.file.set_len(before);
            self.failed(error)
        })?;
        state.length = before + line.len() as u64;
        state.file.sync_data().map_err(|error| self.failed(error))?;
        state.items.entry(entry.item.clone()).or_default().apply(entry);
        // What is known is kept in any case, for whoever holds the file by another name.
        if is_gone { Err(gone()) } else { Ok(()) }
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

/// Whether the file is still the one at this path. Where the system does not say which file is which, one must be there.
fn is_at(path: &Path, file: &Metadata) -> bool {
    let Ok(there) = std::fs::metadata(path) else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        (there.dev(), there.ino()) == (file.dev(), file.ino())
    }
    #[cfg(not(unix))]
    {
        there.len() >= file.len()
    }
}

/// By the time at which they were first sent, and by their keys.
fn in_order(items: HashMap<String, Item>) -> Vec<(String, Item)> {
    let mut items: Vec<_> = items.into_iter().collect();
    items.sort_by(|(one, item), (other, than)| (item.sent_at, one).cmp(&(than.sent_at, other)));
    items
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
        let item = items.entry(entry.item.clone()).or_default();
        if entry.event.needs_intent() && item.request.is_empty() {
            let key = entry.item.escape_debug();
            return Err(broken(format!(
                "no line before it says what was sent under the key {key}"
            )));
        }
        item.apply(entry);
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
