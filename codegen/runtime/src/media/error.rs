//! Why a file or address can't be sent.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::Error;

/// Why something can't be sent as [`Media`](super::Media). Nothing was sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum MediaError {
    /// The file can't be read.
    Unreadable {
        /// Where it is.
        path: PathBuf,
        /// Why not.
        reason: io::Error,
    },
    /// The file is larger than it may be.
    TooLarge {
        /// Where it is.
        path: PathBuf,
        /// How many bytes it has, or at least has.
        bytes: u64,
        /// How many it may have.
        most: u64,
    },
    /// The first bytes are those of no kind of file that is known.
    Unknown {
        /// Where the file is, if it is on disk.
        path: Option<PathBuf>,
        /// What was found instead, in words.
        found: String,
    },
    /// The address is none from which a vendor can fetch.
    Address {
        /// What is wrong with it and how to mend it. It holds nothing of the address but its scheme and host.
        reason: String,
    },
}

impl MediaError {
    pub(super) fn unreadable(path: &Path, reason: io::Error) -> Self {
        Self::Unreadable { path: path.to_owned(), reason }
    }

    pub(super) fn unknown(path: Option<&Path>, bytes: &[u8]) -> Self {
        Self::Unknown { path: path.map(Path::to_owned), found: found(bytes) }
    }

    pub(super) fn address(reason: impl Into<String>) -> Self {
        Self::Address { reason: reason.into() }
    }
}

/// Letters of a text that are shown.
const SHOWN_TEXT: usize = 24;

/// Bytes of anything else that are shown.
const SHOWN_BYTES: usize = 8;

/// The beginning of a file: as text where it is one, else as bytes.
fn found(bytes: &[u8]) -> String {
    let start = &bytes[..bytes.len().min(SHOWN_TEXT)];
    let is_text = |byte: &u8| matches!(byte, b' '..=b'~' | b'\t' | b'\r' | b'\n');
    match start {
        [] => "it is empty".to_owned(),
        [b'%', b'P', b'D', b'F', ..] => "it is a PDF".to_owned(),
        text if text.iter().all(is_text) => {
            format!("it begins as the text {:?}", String::from_utf8_lossy(text))
        }
        other => {
            let shown = other.iter().take(SHOWN_BYTES).map(|byte| format!("{byte:02x}"));
            format!("it begins with the bytes {}", shown.collect::<Vec<_>>().join(" "))
        }
    }
}

impl fmt::Display for MediaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable { path, reason } => {
                write!(f, "the file {} can't be read: {reason}", path.display())
            }
            Self::TooLarge { path, bytes, most } => {
                let path = path.display();
                write!(f, "the file {path} has {bytes} bytes, which is more than {most}")
            }
            Self::Unknown { path, found } => {
                match path {
                    Some(path) => write!(f, "the file {}", path.display())?,
                    None => f.write_str("the content")?,
                }
                write!(f, " is no picture, film or sound of a known kind: {found}")
            }
            Self::Address { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for MediaError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { reason, .. } => Some(reason),
            _ => None,
        }
    }
}

/// The request can't be made as it is set up, and nothing was sent.
impl From<MediaError> for Error {
    fn from(error: MediaError) -> Self {
        Self::configuration(error.to_string())
    }
}
