//! A connection, with what has been read of it and not been used yet.

use std::io::{self, ErrorKind};

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::Head;
use crate::net::Stream;

/// More than any head has.
const LONGEST_HEAD: usize = 1 << 20;

/// How much is read at once.
const PIECE: u64 = 64 << 10;

/// One connection.
pub(crate) struct Wire {
    pub(crate) stream: Stream,
    buffer: Vec<u8>,
}

impl Wire {
    pub(crate) fn new(stream: Stream) -> Self {
        Self { stream, buffer: Vec::new() }
    }

    /// The next request's head; none where the client has hung up between two of them.
    pub(crate) async fn head(&mut self) -> io::Result<Option<Head>> {
        let mut seen = 0;
        loop {
            // A method begins with a letter; a handshake of TLS, for one, does not.
            if self.buffer.first().is_some_and(|byte| !byte.is_ascii_alphabetic()) {
                return Err(ErrorKind::InvalidData.into());
            }
            if let Some(end) = end_of_head(&self.buffer, seen) {
                let head = Head::parse(&self.buffer[..end]);
                self.buffer.drain(..end);
                return head.map(Some).ok_or_else(|| ErrorKind::InvalidData.into());
            }
            if self.buffer.len() > LONGEST_HEAD {
                return Err(ErrorKind::InvalidData.into());
            }
            seen = self.buffer.len().saturating_sub(3);
            if self.fill(PIECE).await? == 0 {
                return match self.buffer.is_empty() {
                    true => Ok(None),
                    false => Err(ErrorKind::UnexpectedEof.into()),
                };
            }
        }
    }

    /// Waits until something comes, or the client hangs up.
    pub(crate) async fn next(&mut self) {
        if self.buffer.is_empty() {
            // Whoever reads next finds the same.
            let _ = self.fill(PIECE).await;
        }
    }

    /// Some of the bytes that come next, at most so many. None at the end.
    pub(crate) async fn some(&mut self, most: u64) -> io::Result<Vec<u8>> {
        if self.buffer.is_empty() {
            self.fill(most).await?;
        }
        let count = self.buffer.len().min(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(self.buffer.drain(..count).collect())
    }

    /// What has been read and not been used.
    pub(crate) fn waiting(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.buffer)
    }

    /// The next line, without its end.
    pub(crate) async fn line(&mut self) -> io::Result<Vec<u8>> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let mut line: Vec<u8> = self.buffer.drain(..=end).collect();
                line.truncate(end);
                line.pop_if(|last| *last == b'\r');
                return Ok(line);
            }
            if self.buffer.len() > LONGEST_HEAD {
                return Err(ErrorKind::InvalidData.into());
            }
            if self.fill(PIECE).await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }

    pub(crate) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes).await?;
        self.stream.flush().await
    }

    /// Reads until the client hangs up, and forgets it.
    pub(crate) async fn drain(&mut self) {
        self.buffer.clear();
        while self.fill(PIECE).await.is_ok_and(|count| count > 0) {
            self.buffer.clear();
        }
    }

    async fn fill(&mut self, most: u64) -> io::Result<usize> {
        (&mut self.stream).take(most.min(PIECE)).read_buf(&mut self.buffer).await
    }
}

/// Where the empty line ends, looked for from `seen` on.
fn end_of_head(bytes: &[u8], seen: usize) -> Option<usize> {
    let end = bytes.get(seen..)?.windows(4).position(|window| window == b"\r\n\r\n")?;
    Some(seen + end + 4)
}
