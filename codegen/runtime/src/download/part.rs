//! The part of a file on disk, with the memo beside it, and how it gets its name.

use std::collections::hash_map::RandomState;
use std::ffi::OsString;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File, OpenOptions};
use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};

use super::claim::Claim;
use super::error::{DownloadError, DownloadFailure};
use super::kind::FIRST;
use super::machine::Left;
use super::memo::Memo;

/// A memo is never longer.
const LONGEST_MEMO: u64 = 16 << 10;

/// `<name>.part`, `<name>.part.json`, and the name that comes last.
#[derive(Debug)]
pub(super) struct Part {
    target: PathBuf,
    folder: PathBuf,
    part: PathBuf,
    memo: PathBuf,
    overwrites: bool,
    /// Written into the memo, so that another process that takes the part is noticed.
    owner: String,
    file: Option<File>,
    _claim: Claim,
}

impl Part {
    /// Looks whether the file can have its name, and takes it for this call.
    pub(super) async fn claim(target: PathBuf, overwrites: bool) -> Result<Self, DownloadError> {
        let no_file = || io::Error::new(io::ErrorKind::InvalidInput, "it is no name of a file");
        let name = target.file_name().map(OsString::from);
        let name = name.ok_or_else(|| DownloadError::disk("can't write", &target, &no_file()))?;
        let folder = match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let real = fs::canonicalize(&folder).await;
        let real =
            real.map_err(|error| DownloadError::disk("can't write into", &folder, &error))?;
        check(&target, overwrites).await?;
        let beside = |ending: &str| {
            let mut name = name.clone();
            name.push(ending);
            folder.join(name)
        };
        let (part, memo) = (beside(".part"), beside(".part.json"));
        let claim = Claim::take(real.join(&name)).ok_or_else(|| in_use(&target))?;
        let owner = format!("{:016x}", RandomState::new().build_hasher().finish());
        Ok(Self { target, folder, part, memo, overwrites, owner, file: None, _claim: claim })
    }

    /// Where the bytes are until they are complete.
    pub(super) fn path(&self) -> &Path {
        &self.part
    }

    /// What an earlier call has left. Whatever can't be read is of no use.
    pub(super) async fn left(&self) -> Option<Left> {
        let (memo, _) = self.read_memo().await?;
        if !fs::symlink_metadata(&self.part).await.ok()?.is_file() {
            return None;
        }
        let file = File::open(&self.part).await.ok()?;
        let bytes = file.metadata().await.ok()?.len();
        let mut first = Vec::new();
        file.take(FIRST as u64).read_to_end(&mut first).await.ok()?;
        Some(Left { memo, bytes, first })
    }

    async fn read_memo(&self) -> Option<(Memo, String)> {
        if !fs::symlink_metadata(&self.memo).await.ok()?.is_file() {
            return None;
        }
        let mut text = String::new();
        let file = File::open(&self.memo).await.ok()?;
        file.take(LONGEST_MEMO).read_to_string(&mut text).await.ok()?;
        Memo::of_text(&text)
    }

    /// An empty part. The old memo goes first, so that none ever stands beside bytes of another
    /// version; the old bytes are not overwritten but taken away, in case somebody still writes them.
    pub(super) async fn start_anew(&mut self, memo: &Memo) -> Result<(), DownloadError> {
        self.file = None;
        self.remove(&self.memo).await?;
        self.remove(&self.part).await?;
        let made = OpenOptions::new().write(true).create_new(true).open(&self.part).await;
        let file = made.map_err(|error| self.broken("can't create", &error))?;
        self.write_memo(memo).await?;
        self.file = Some(file);
        Ok(())
    }

    /// Opens the part, if it is not open, and goes to a byte behind which nothing is kept.
    pub(super) async fn go_on(&mut self, from: u64, memo: &Memo) -> Result<(), DownloadError> {
        if self.file.is_none() {
            self.open().await?;
            self.remove(&self.memo).await?;
            self.write_memo(memo).await?;
        }
        let Some(file) = &mut self.file else { return Ok(()) };
        let cut = async {
            file.flush().await?;
            if file.metadata().await?.len() < from {
                return Err(io::Error::other("it has become shorter than it was"));
            }
            file.set_len(from).await?;
            file.seek(io::SeekFrom::Start(from)).await
        };
        let cut = cut.await;
        cut.map(|_| ()).map_err(|error| self.broken("can't go on with", &error))
    }

    async fn open(&mut self) -> Result<(), DownloadError> {
        let opened = OpenOptions::new().write(true).open(&self.part).await;
        self.file = Some(opened.map_err(|error| self.broken("can't open", &error))?);
        Ok(())
    }

    /// Writes bytes, and waits until the system has them.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> Result<(), DownloadError> {
        let Some(file) = &mut self.file else {
            return Err(self.broken("can't write", &io::ErrorKind::NotFound.into()));
        };
        let written = match file.write_all(bytes).await {
            Ok(()) => file.flush().await,
            Err(error) => Err(error),
        };
        written.map_err(|error| self.broken("can't write", &error))
    }

    /// Gives the part its name, once it is on the disk and has that many bytes.
    pub(super) async fn finish(&mut self, bytes: u64) -> Result<PathBuf, DownloadError> {
        if self.file.is_none()
            && let Some((memo, _)) = self.read_memo().await
        {
            self.go_on(bytes, &memo).await?;
        }
        if let Some(file) = self.file.take() {
            let synced = async {
                if file.metadata().await?.len() != bytes {
                    return Err(io::Error::other("it has another length than what was written"));
                }
                file.sync_all().await
            };
            synced.await.map_err(|error| self.broken("can't complete", &error))?;
        }
        let Some((memo, owner)) = self.read_memo().await else { return Err(in_use(&self.target)) };
        if owner != self.owner {
            return Err(in_use(&self.target));
        }
        check(&self.target, self.overwrites).await?;
        self.install(&memo).await?;
        self.sync_folder().await;
        Ok(self.target.clone())
    }

    async fn install(&self, memo: &Memo) -> Result<(), DownloadError> {
        if !self.overwrites {
            // Unlike a rename, a link never replaces what somebody has put there meanwhile. Without its
            // memo, nobody goes on to write into the file should its second name stay behind.
            self.remove(&self.memo).await?;
            match fs::hard_link(&self.part, &self.target).await {
                Ok(()) => return self.forget(&self.part).await,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    self.write_memo(memo).await?;
                    return Err(exists(&self.target));
                }
                // Not every file system has links.
                Err(_) => self.write_memo(memo).await?,
            }
        }
        let renamed = fs::rename(&self.part, &self.target).await;
        renamed.map_err(|error| DownloadError::disk("can't create", &self.target, &error))?;
        self.forget(&self.memo).await
    }

    /// Takes away what is of no use any more. The file has its name by now: that counts.
    async fn forget(&self, path: &Path) -> Result<(), DownloadError> {
        self.remove(path).await.or(Ok(()))
    }

    /// Makes the name as lasting as the bytes, where the platform can. The file is complete without.
    async fn sync_folder(&self) {
        if cfg!(unix)
            && let Ok(folder) = File::open(&self.folder).await
        {
            folder.sync_all().await.ok();
        }
    }

    /// Takes the part and its memo away.
    pub(super) async fn discard(&mut self) -> Result<(), DownloadError> {
        self.file = None;
        self.remove(&self.memo).await?;
        self.remove(&self.part).await
    }

    /// Whether there are bytes to go on with.
    pub(super) async fn is_kept(&self) -> bool {
        fs::symlink_metadata(&self.part).await.is_ok_and(|data| data.is_file() && data.len() > 0)
    }

    async fn write_memo(&self, memo: &Memo) -> Result<(), DownloadError> {
        let write = async {
            let mut file = OpenOptions::new().write(true).create_new(true).open(&self.memo).await?;
            file.write_all(memo.to_text(&self.owner).as_bytes()).await?;
            file.flush().await
        };
        write.await.map_err(|error| DownloadError::disk("can't write", &self.memo, &error))
    }

    async fn remove(&self, path: &Path) -> Result<(), DownloadError> {
        match fs::remove_file(path).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(DownloadError::disk("can't remove", path, &error))
            }
            _ => Ok(()),
        }
    }

    fn broken(&self, what: &str, error: &io::Error) -> DownloadError {
        DownloadError::disk(what, &self.part, error)
    }
}

/// Whether the name is free, or may be taken.
async fn check(target: &Path, overwrites: bool) -> Result<(), DownloadError> {
    match fs::symlink_metadata(target).await {
        Ok(data) if data.is_dir() => {
            Err(DownloadError::disk("can't write", target, &io::ErrorKind::IsADirectory.into()))
        }
        Ok(_) if !overwrites => Err(exists(target)),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(DownloadError::disk("can't write", target, &error)),
    }
}

fn exists(target: &Path) -> DownloadError {
    let message = format!("{} exists already", target.display());
    DownloadError::Exists(DownloadFailure::new(message))
}

fn in_use(target: &Path) -> DownloadError {
    let message = format!("another download writes {}", target.display());
    DownloadError::InUse(DownloadFailure::new(message))
}
