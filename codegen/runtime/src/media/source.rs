//! Reads files, within a bound.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::ready;

use tokio::fs::File;
use tokio::io::{AsyncRead as _, ReadBuf};

use super::MediaError;
use super::kind::{HEAD, MediaKind};

/// Bytes that are read at once.
const PIECE: usize = 64 << 10;

/// What the file at this path is, and its bytes, of which there may be so many.
pub(super) async fn read(path: &Path, most: u64) -> Result<(MediaKind, Vec<u8>), MediaError> {
    let unreadable = |reason| MediaError::unreadable(path, reason);
    // Before it is opened: to open a pipe is to wait for somebody at its other end.
    let told = tokio::fs::metadata(path).await.map_err(unreadable)?;
    if !told.is_file() {
        let reason = io::Error::new(io::ErrorKind::InvalidInput, "it is no plain file");
        return Err(unreadable(reason));
    }
    let too_large = |bytes| MediaError::TooLarge { path: path.to_owned(), bytes, most };
    if told.len() > most {
        return Err(too_large(told.len()));
    }
    let mut file = File::open(path).await.map_err(unreadable)?;
    let mut content = Vec::new();
    let mut kind = None;
    loop {
        let ended = !piece(&mut file, &mut content).await.map_err(unreadable)?;
        // A file can grow while it is read.
        if content.len() as u64 > most {
            return Err(too_large(content.len() as u64));
        }
        if kind.is_none() && (ended || content.len() >= HEAD) {
            let known = MediaKind::of(&content);
            kind = Some(known.ok_or_else(|| MediaError::unknown(Some(path), &content))?);
        }
        if let (true, Some(kind)) = (ended, kind) {
            return Ok((kind, content));
        }
    }
}

/// Reads some more, and says whether there was any.
async fn piece(file: &mut File, content: &mut Vec<u8>) -> io::Result<bool> {
    let mut space = vec![0; PIECE];
    let read = std::future::poll_fn(|context| {
        let mut buffer = ReadBuf::new(&mut space);
        ready!(Pin::new(&mut *file).poll_read(context, &mut buffer))?;
        io::Result::Ok(buffer.filled().len()).into()
    });
    let length = read.await?;
    content.extend_from_slice(&space[..length]);
    Ok(length > 0)
}
