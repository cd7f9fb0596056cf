//! Saves the files of a batch while the rest of it goes on.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bindery_runtime::{Journal, TaskHandle, VendorClient};
use indicatif::ProgressBar;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

use super::places::{self, There};
use crate::failure::not_saved;
use crate::{interrupt, save};

/// How many files are saved at a time.
const AT_ONCE: usize = 4;

/// Where files are saved, and where that is written down.
#[derive(Clone)]
pub struct Place {
    pub client: VendorClient,
    pub journal: Journal,
    pub folder: PathBuf,
}

/// A result that has files.
pub struct Result_ {
    pub key: String,
    pub handle: TaskHandle,
    pub files: Vec<String>,
}

/// What was saved.
#[derive(Debug, Default)]
pub struct Saved {
    /// Files that are there, those that were there before included.
    pub files: usize,
    /// Keys of items with a file that could not be saved, and why.
    pub failed: Vec<(String, String)>,
}

/// Files that are being saved.
pub struct Saving {
    results: mpsc::UnboundedSender<Result_>,
    worker: tokio::task::JoinHandle<Saved>,
}

impl Saving {
    /// Begins to save what comes to this folder.
    pub fn start(place: Place) -> Self {
        let (results, coming) = mpsc::unbounded_channel();
        let worker = tokio::spawn(work(place, coming));
        Self { results, worker }
    }

    /// Where results are handed in.
    pub fn results(&self) -> mpsc::UnboundedSender<Result_> {
        self.results.clone()
    }

    /// Waits for the files that are left, unless somebody wants the end: another run goes on.
    pub async fn end(self, at_once: bool) -> Saved {
        let Self { results, worker } = self;
        drop(results);
        let abort = worker.abort_handle();
        if at_once {
            abort.abort();
        }
        match interrupt::or(worker).await {
            Some(saved) => saved.unwrap_or_default(),
            None => {
                abort.abort();
                Saved::default()
            }
        }
    }
}

async fn work(to: Place, mut coming: mpsc::UnboundedReceiver<Result_>) -> Saved {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut under_way = JoinSet::new();
    while let Some(result) = coming.recv().await {
        // The semaphore is never closed.
        let place = Arc::clone(&places).acquire_owned().await;
        let to = to.clone();
        under_way.spawn(async move {
            let _place = place;
            let key = result.key.clone();
            (key, one(&to, result).await)
        });
    }
    let mut saved = Saved::default();
    while let Some(done) = under_way.join_next().await {
        match done {
            Ok((_, Ok(count))) => saved.files += count,
            Ok((key, Err(why))) => saved.failed.push((key, why)),
            Err(error) => saved.failed.push((String::new(), error.to_string())),
        }
    }
    saved
}

/// Saves the files of one result. Those that were saved before are left as they are.
async fn one(place: &Place, result: Result_) -> Result<usize, String> {
    let Result_ { key, handle, files } = result;
    let task = place.client.task(handle).map_err(|error| error.to_string())?;
    let paths = places::paths(&place.folder, &save::file_name(&key), &files);
    for (index, (address, path)) in files.iter().zip(paths).enumerate() {
        let whole = places::beside(&path, task.handle());
        match places::there(&path, place.journal.item(&key).as_ref()) {
            // It may still have its other name, where a run ended between two steps.
            There::Saved => drop(std::fs::remove_file(whole)),
            There::Foreign => return Err(foreign(&path)),
            There::Nothing | There::Altered => {
                let bar = ProgressBar::hidden();
                let saved = save::one(&task, index, address, whole, true, &bar).await;
                let saved = saved.map_err(|error| not_saved(&error))?;
                tokio::task::block_in_place(|| keep(&place.journal, &key, &saved, &path))?;
            }
        }
    }
    Ok(files.len())
}

/// Writes down that a file is whole, and only then gives it its name: a run that ends in between saves it again, and
/// none finds a file of which the journal does not know.
fn keep(
    journal: &Journal,
    key: &str,
    saved: &bindery_runtime::Saved,
    path: &Path,
) -> Result<(), String> {
    let whole = &saved.path;
    let kept = |why: String| format!("{why}; the file is kept in {}", whole.display());
    let there = places::there(path, journal.item(key).as_ref());
    if there == There::Foreign {
        return Err(kept(foreign(path)));
    }
    journal.saved(key, path, saved.bytes).map_err(|error| kept(error.to_string()))?;
    let named = places::name(whole, path, there);
    named.map_err(|error| kept(format!("{} can't be made: {error}", path.display())))
}

fn foreign(path: &Path) -> String {
    let path = path.display();
    format!("{path} is there already, and was not saved from this journal: give another --download")
}
