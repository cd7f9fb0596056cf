//! Saves the files of a batch while the rest of it goes on.

use std::path::PathBuf;
use std::sync::Arc;

use bindery_runtime::{DownloadError, TaskHandle, VendorClient};
use indicatif::ProgressBar;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

use crate::failure::not_saved;
use crate::target::Target;
use crate::{interrupt, save};

/// How many files are saved at a time.
const AT_ONCE: usize = 4;

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
    pub fn start(client: &VendorClient, folder: PathBuf) -> Self {
        let (results, coming) = mpsc::unbounded_channel();
        let worker = tokio::spawn(work(client.clone(), folder, coming));
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

async fn work(
    client: VendorClient,
    folder: PathBuf,
    mut coming: mpsc::UnboundedReceiver<Result_>,
) -> Saved {
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let mut under_way = JoinSet::new();
    while let Some(result) = coming.recv().await {
        // The semaphore is never closed.
        let place = Arc::clone(&places).acquire_owned().await;
        let (client, folder) = (client.clone(), folder.clone());
        under_way.spawn(async move {
            let _place = place;
            let key = result.key.clone();
            (key, one(&client, folder, result).await)
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

/// Saves the files of one result. Those that are there already are left as they are.
async fn one(client: &VendorClient, folder: PathBuf, result: Result_) -> Result<usize, String> {
    let Result_ { key, handle, files } = result;
    let task = client.task(handle).map_err(|error| error.to_string())?;
    let stem = save::file_name(&key);
    let folder = Target { path: folder, overwrite: false };
    for (index, address) in files.iter().enumerate() {
        let path = save::path(&folder, &stem, address, (index, files.len()));
        let saved = save::one(&task, index, address, path, false, &ProgressBar::hidden()).await;
        match saved {
            Ok(_) | Err(DownloadError::Exists(_)) => {}
            Err(error) => return Err(not_saved(&error)),
        }
    }
    Ok(files.len())
}
