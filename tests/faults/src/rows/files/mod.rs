//! F20 and F21: downloads of results.

mod broken;
mod disk;
mod redirects;

use std::path::PathBuf;
use std::time::Duration;

use bindery_emulator::Script;
use bindery_runtime::{DownloadCall, DownloadError, Downloader, Saved, Task};
use studio::FilmAnswer;

use super::dropped::Folder;
use super::said;
use crate::canary::{self, KEY};
use crate::{Case, Create, Lab, Row, Shop, Verdict, ensure};

pub const DISK: Row = Row {
    id: "F20",
    fault: "downloads to a full disk, a read-only folder, a name that is taken, a folder's name, across a mount",
    must: "a clean error, and no half file under the final name; with room again the download goes on",
    cases: disk::cases,
};

pub const BROKEN: Row = Row {
    id: "F21",
    fault: "downloads: reset and cut at every 10 %, ETag changes, Range ignored, 416, link expired, wrong lengths (F12), redirects (F13)",
    must: "the final bytes are equal, or an error; never a mix, never half a file; another host sees no key, cookie or Referer",
    cases: || {
        let mut cases: Vec<Case> = broken::cases();
        cases.extend(redirects::cases());
        cases
    },
};

/// A task that has ended, and the place for its file.
struct Fetch {
    shop: Shop,
    task: Task<FilmAnswer>,
    /// As the vendor gives it, and signed.
    address: String,
    folder: Folder,
    target: PathBuf,
}

impl Fetch {
    /// Creates a task and waits for its end; then files are served by this script.
    async fn new(lab: &Lab, script: Script) -> Result<Self, String> {
        Self::of(lab.shop(Script::new())?, script).await
    }

    async fn of(shop: Shop, script: Script) -> Result<Self, String> {
        let task = shop.create(Create::Plain).await.map_err(said)?;
        let finished = task.wait(Duration::from_secs(10)).await.map_err(said)?;
        let address = signed(finished.files.first().ok_or("no file")?);
        shop.emulator.set_faults(script);
        let folder = Folder::new()?;
        let target = folder.0.join("film.mp4");
        Ok(Self { shop, task, address, folder, target })
    }

    fn call(&self) -> Result<DownloadCall<'_>, String> {
        Ok(quick(Downloader::new().map_err(said)?.download(&self.address)))
    }

    /// What the file is now.
    fn bytes(&self) -> Vec<u8> {
        self.shop.emulator.file("1.mp4")
    }

    /// Whether the file is whole, or not there and the error is of this kind.
    fn check(&self, outcome: Result<Saved, DownloadError>, wanted: Result<(), &str>) -> Verdict {
        self.look()?;
        match (outcome, wanted) {
            (Ok(saved), Ok(())) => {
                let found = std::fs::read(&self.target).map_err(said)?;
                ensure!(found == self.bytes(), "{} other bytes", found.len());
                ensure!(saved.bytes == found.len() as u64, "{} bytes are told", saved.bytes);
                Ok(())
            }
            (Err(error), Err(kind)) => {
                canary::scan_error("the error of a download", &error);
                ensure!(error.kind() == kind, "{}, not {kind}: {error}", error.kind());
                ensure!(!self.target.exists(), "there is a file in spite of {error}");
                Ok(())
            }
            (Ok(_), Err(kind)) => Err(format!("saved, though it must be an error: {kind}")),
            (Err(error), Ok(())) => Err(error.to_string()),
        }
    }

    /// Looks for the link's signature in all files but the result.
    fn look(&self) -> Verdict {
        for entry in std::fs::read_dir(&self.folder.0).map_err(said)? {
            let path = entry.map_err(said)?.path();
            if path.is_file() && path != self.target {
                canary::scan("a file beside the download", &std::fs::read(&path).map_err(said)?);
            }
        }
        Ok(())
    }
}

/// An address with what signs it: as secret as a key.
fn signed(address: &str) -> String {
    format!("{address}?signature={}", *KEY)
}

/// A call that does not wait long.
fn quick(call: DownloadCall<'_>) -> DownloadCall<'_> {
    call.pause(Duration::from_millis(1))
        .answer(Duration::from_secs(2))
        .stall(Duration::from_millis(500))
        .deadline(Duration::from_secs(20))
}
