//! Saves a result, which stands at a storage host, to a file: whole or not at all.

mod address;
mod call;
mod claim;
mod drive;
mod error;
mod head;
mod kind;
mod machine;
mod memo;
mod part;
mod validator;

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

pub use call::DownloadCall;
pub use error::{DownloadError, DownloadFailure};
pub use kind::FileKind;

/// Downloads files by a client of its own, which sends no key, no cookie and no `Referer`: storage
/// hosts are not the vendor. Cheap to clone.
///
/// Nothing is decompressed. At most 5 redirects are followed, each checked: to https alone, or from
/// loopback to loopback. A try that breaks is repeated, and goes on where it broke if the server has a
/// strong validator (a strong `ETag`, or a `Last-Modified` a minute older than the answer), so that
/// two versions never mix.
///
/// ```no_run
/// use bindery_runtime::{Downloader, FileKind};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let saved = Downloader::new()?
///     .download("https://storage.example.com/output.mp4?signature=…")
///     .kind(FileKind::Video)
///     .on_progress(|progress| assert!(progress.bytes <= progress.total.unwrap_or(u64::MAX)))
///     .to_file("out.mp4")
///     .await?;
/// assert!(saved.bytes > 0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Downloader {
    client: reqwest::Client,
}

/// The longest time for connecting.
const CONNECTING: Duration = Duration::from_secs(10);

impl Downloader {
    /// A downloader that gives up connecting after 10 seconds.
    ///
    /// # Errors
    /// [`DownloadError::Setup`] when TLS can't be set up, for example without any root certificate.
    pub fn new() -> Result<Self, DownloadError> {
        Self::from_builder(reqwest::Client::builder().connect_timeout(CONNECTING))
    }

    /// A downloader from a reqwest builder of your own: for a proxy, or further root certificates.
    /// Redirects, `Referer`, repetition and decompression are turned off here, whatever the builder
    /// says. Give it no default headers and no store of cookies: every host would have them. A timeout
    /// of the builder holds for each try; better give none.
    ///
    /// # Errors
    /// [`DownloadError::Setup`] when the builder can't be built.
    pub fn from_builder(builder: reqwest::ClientBuilder) -> Result<Self, DownloadError> {
        let client = builder
            .user_agent(concat!("bindery-runtime/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .build()
            .map_err(|error| DownloadError::Setup(DownloadFailure::new(drive::words(error))))?;
        Ok(Self { client })
    }

    /// Sets up the download of the file at this address: https, or http on the loopback interface.
    pub fn download<'a>(&self, address: impl Into<String>) -> DownloadCall<'a> {
        DownloadCall::new(self.client.clone(), address.into())
    }
}

impl fmt::Debug for Downloader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Downloader").finish_non_exhaustive()
    }
}

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes of the file that are there. It becomes less when the download begins anew.
    pub bytes: u64,
    /// Bytes of the whole file, if the server has said it.
    pub total: Option<u64>,
}

/// A file that is complete.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Saved {
    /// Where it is.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its media type: by its first bytes, else as the server says, without parameters.
    pub media_type: Option<String>,
    /// How many of the bytes an earlier call had left, if any were of use.
    pub resumed_from: Option<u64>,
}
