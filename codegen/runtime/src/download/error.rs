//! Why a file could not be saved.

use std::path::{Path, PathBuf};
use std::{fmt, io};

/// Why a download has no file. Nothing stands under the file's name then, or what stood there before.
///
/// Addresses are shown as origin and path: what signs a link stands in its query, which appears
/// neither in `Display` nor in `Debug` nor in a source, of which there is none.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DownloadError {
    /// The client can't be set up: no TLS, for example. Nothing was sent.
    Setup(Box<DownloadFailure>),
    /// The address can't be called: it is none, is not https, or holds a user. Nothing was sent.
    Address(Box<DownloadFailure>),
    /// A redirect that is not followed: the sixth, one from https to http, one to another scheme.
    Redirect(Box<DownloadFailure>),
    /// The link is over: 403, 404 or 410. The task that it came from may have a fresh one.
    Expired(Box<DownloadFailure>),
    /// The server answered with another status that is no file.
    Status(Box<DownloadFailure>),
    /// No connection, or no answer, however often it was tried.
    Connection(Box<DownloadFailure>),
    /// Nothing more came for too long in the middle of the body, however often it was tried.
    Stalled(Box<DownloadFailure>),
    /// The body ended early, however often it was tried; or its end can't be told from a break.
    Truncated(Box<DownloadFailure>),
    /// The time for the whole download was over.
    Deadline(Box<DownloadFailure>),
    /// The answer contradicts itself: two lengths, or a range that nobody asked for.
    Malformed(Box<DownloadFailure>),
    /// The file is not of the kind that it must be: an error page, for example.
    Content(Box<DownloadFailure>),
    /// The file is larger than allowed.
    TooLarge(Box<DownloadFailure>),
    /// There is a file of that name already.
    Exists(Box<DownloadFailure>),
    /// Another download writes the same file.
    InUse(Box<DownloadFailure>),
    /// The file can't be written: no space, no permission, the name of a folder.
    /// [`DownloadError::io_kind`] says which.
    Disk(Box<DownloadFailure>),
}

/// What every kind of [`DownloadError`] knows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadFailure {
    /// What happened, in one line.
    pub message: String,
    /// Origin and path of the file; none if the address is none.
    pub address: Option<String>,
    /// The HTTP status that was not expected.
    pub status: Option<u16>,
    /// Bytes of the file that have been received and written.
    pub bytes_written: u64,
    /// Where these bytes are, if they are kept. The next call for the same file goes on with them if
    /// it can.
    pub part: Option<PathBuf>,
    /// What the operating system says, where a file can't be written.
    pub io_kind: Option<io::ErrorKind>,
}

impl DownloadFailure {
    pub(super) fn new(message: impl Into<String>) -> Box<Self> {
        Box::new(Self {
            message: message.into(),
            address: None,
            status: None,
            bytes_written: 0,
            part: None,
            io_kind: None,
        })
    }
}

impl DownloadError {
    /// What the operating system says of a file.
    pub(super) fn disk(what: &str, path: &Path, error: &io::Error) -> Self {
        let mut failure = DownloadFailure::new(format!("{what} {}: {error}", path.display()));
        failure.io_kind = Some(error.kind());
        Self::Disk(failure)
    }

    /// The name of the kind in kebab-case, for logs and programs.
    pub fn kind(&self) -> &'static str {
        self.parts().0
    }

    /// What to do next, in one line.
    pub fn next_step(&self) -> &'static str {
        self.parts().1
    }

    /// What every kind knows.
    pub fn failure(&self) -> &DownloadFailure {
        self.parts().2
    }

    /// The HTTP status that was not expected.
    pub fn status(&self) -> Option<u16> {
        self.failure().status
    }

    /// Bytes of the file that have been received and written.
    pub fn bytes_written(&self) -> u64 {
        self.failure().bytes_written
    }

    /// Where these bytes are, if they are kept.
    pub fn part(&self) -> Option<&Path> {
        self.failure().part.as_deref()
    }

    /// What the operating system says, where a file can't be written: no space is
    /// [`io::ErrorKind::StorageFull`], for example.
    pub fn io_kind(&self) -> Option<io::ErrorKind> {
        self.failure().io_kind
    }

    /// Name, next step and the rest.
    fn parts(&self) -> (&'static str, &'static str, &DownloadFailure) {
        const AGAIN: &str = "call again: it goes on with what is kept where it can";
        match self {
            Self::Setup(failure) => ("setup", "check TLS and the root certificates", failure),
            Self::Address(failure) => ("address", "give the https address of the file", failure),
            Self::Redirect(failure) => {
                ("redirect", "check where the link leads, and ask for a fresh one", failure)
            }
            Self::Expired(failure) => {
                ("expired", "ask for the task again: its link may be fresh", failure)
            }
            Self::Status(failure) => ("status", "check the link, and ask for a fresh one", failure),
            Self::Connection(failure) => ("connection", AGAIN, failure),
            Self::Stalled(failure) => ("stalled", AGAIN, failure),
            Self::Truncated(failure) => ("truncated", AGAIN, failure),
            Self::Deadline(failure) => (
                "deadline",
                "call again, or with a longer deadline: it goes on where it can",
                failure,
            ),
            Self::Malformed(failure) => {
                ("malformed", "try another network: a proxy may be at fault", failure)
            }
            Self::Content(failure) => {
                ("content", "look at what the link shows in a browser", failure)
            }
            Self::TooLarge(failure) => ("too-large", "allow more by `max_bytes`", failure),
            Self::Exists(failure) => {
                ("exists", "choose another name, or call `overwrite(true)`", failure)
            }
            Self::InUse(failure) => {
                ("in-use", "wait for the other download, or choose another name", failure)
            }
            Self::Disk(failure) => {
                ("disk", "make room, or choose a place that can be written to", failure)
            }
        }
    }

    pub(super) fn failure_mut(&mut self) -> &mut DownloadFailure {
        match self {
            Self::Setup(failure)
            | Self::Address(failure)
            | Self::Redirect(failure)
            | Self::Expired(failure)
            | Self::Status(failure)
            | Self::Connection(failure)
            | Self::Stalled(failure)
            | Self::Truncated(failure)
            | Self::Deadline(failure)
            | Self::Malformed(failure)
            | Self::Content(failure)
            | Self::TooLarge(failure)
            | Self::Exists(failure)
            | Self::InUse(failure)
            | Self::Disk(failure) => failure,
        }
    }
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, next_step, failure) = self.parts();
        f.write_str("download")?;
        if let Some(address) = &failure.address {
            write!(f, " of {address}")?;
        }
        write!(f, ": {}", failure.message)?;
        if let Some(part) = &failure.part {
            write!(f, "; {} bytes are kept in {}", failure.bytes_written, part.display())?;
        }
        write!(f, "; {next_step}")
    }
}

impl std::error::Error for DownloadError {}
