//! Files on disk, read piece by piece.

use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead as _, ReadBuf};

use super::stream::Chunks;

/// Bytes that are read at once.
const PIECE: usize = 64 << 10;

/// The first `length` bytes of a file.
pub(super) fn read(path: PathBuf, length: u64) -> Chunks {
    Box::pin(Reading { left: length, state: State::Opening(Box::pin(File::open(path))) })
}

struct Reading {
    left: u64,
    state: State,
}

enum State {
    Opening(Pin<Box<dyn Future<Output = io::Result<File>> + Send>>),
    Open(File),
    Ended,
}

impl Stream for Reading {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let read = match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(file) => {
                        self.state = State::Open(file);
                        continue;
                    }
                    Err(error) => Err(error),
                },
                State::Open(file) => ready!(piece(file, context)),
            };
            let piece = read.and_then(|piece| self.take(piece));
            if piece.is_err() || self.left == 0 {
                self.state = State::Ended;
            }
            return Poll::Ready(Some(piece));
        }
    }
}

impl Reading {
    /// The part of what was read that belongs to the body.
    fn take(&mut self, mut piece: Vec<u8>) -> io::Result<Bytes> {
        if piece.is_empty() && self.left > 0 {
            return Err(io::Error::other("the file has become shorter than it was"));
        }
        piece.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
        self.left -= piece.len() as u64;
        Ok(piece.into())
    }
}

fn piece(file: &mut File, context: &mut Context<'_>) -> Poll<io::Result<Vec<u8>>> {
    let mut piece = vec![0; PIECE];
    let mut buffer = ReadBuf::new(&mut piece);
    ready!(Pin::new(file).poll_read(context, &mut buffer))?;
    let length = buffer.filled().len();
    piece.truncate(length);
    Poll::Ready(Ok(piece))
}
