//! The body of a request, as far as it has been read.

use std::io::{self, ErrorKind};

use super::{Head, Wire};

/// A body that is being read.
pub(crate) struct Reading {
    /// What has come, decoded.
    pub(crate) bytes: Vec<u8>,
    framing: Framing,
    /// Bytes of the whole request that have been taken, its head included.
    taken: u64,
    /// Whether the client waits to be told to go on.
    waits: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Framing {
    /// So many bytes are to come.
    Length(u64),
    /// The next is the size of a chunk.
    Size,
    /// So many bytes of a chunk are to come.
    Chunk(u64),
    /// The line after a chunk.
    ChunkEnd,
    /// Lines until an empty one.
    Trailer,
}

impl Reading {
    /// Nothing has been read but the head.
    pub(crate) fn of(head: &Head) -> Self {
        let framing = match head.says("transfer-encoding", "chunked") {
            true => Framing::Size,
            false => Framing::Length(length(head)),
        };
        let waits = head.says("expect", "100-continue");
        Self { bytes: Vec::new(), framing, taken: head.bytes, waits }
    }

    /// Whether all has come.
    pub(crate) fn is_complete(&self) -> bool {
        self.framing == Framing::Length(0)
    }

    /// Reads until so many bytes of the request have come, its head included.
    pub(crate) async fn up_to(&mut self, wire: &mut Wire, total: u64) -> io::Result<()> {
        if self.waits && !self.is_complete() && self.taken < total {
            self.waits = false;
            wire.write(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        while !self.is_complete() && self.taken < total {
            self.step(wire, total - self.taken).await?;
        }
        Ok(())
    }

    async fn step(&mut self, wire: &mut Wire, most: u64) -> io::Result<()> {
        self.framing = match self.framing {
            Framing::Length(left) => Framing::Length(left - self.take(wire, left.min(most)).await?),
            Framing::Chunk(left) => match left - self.take(wire, left.min(most)).await? {
                0 => Framing::ChunkEnd,
                left => Framing::Chunk(left),
            },
            Framing::Size => match size(&self.line(wire).await?)? {
                0 => Framing::Trailer,
                size => Framing::Chunk(size),
            },
            Framing::ChunkEnd => {
                self.line(wire).await?;
                Framing::Size
            }
            Framing::Trailer => match self.line(wire).await?.is_empty() {
                true => Framing::Length(0),
                false => Framing::Trailer,
            },
        };
        Ok(())
    }

    async fn take(&mut self, wire: &mut Wire, most: u64) -> io::Result<u64> {
        let some = wire.some(most).await?;
        if some.is_empty() {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        self.bytes.extend_from_slice(&some);
        self.taken += some.len() as u64;
        Ok(some.len() as u64)
    }

    async fn line(&mut self, wire: &mut Wire) -> io::Result<Vec<u8>> {
        let line = wire.line().await?;
        self.taken += line.len() as u64 + 2;
        Ok(line)
    }
}

fn length(head: &Head) -> u64 {
    head.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0)
}

fn size(line: &[u8]) -> io::Result<u64> {
    let text = String::from_utf8_lossy(line);
    let digits = text.split(';').next().unwrap_or_default().trim();
    u64::from_str_radix(digits, 16).map_err(|_| ErrorKind::InvalidData.into())
}
