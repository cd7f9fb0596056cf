//! What a request carries: bytes, or what is read only while it is sent.

#[cfg(not(target_arch = "wasm32"))]
mod disk;
mod stream;

use std::fmt;
use std::io;
#[cfg(not(target_arch = "wasm32"))]
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

pub use stream::BodyStream;

use stream::{Chunks, Failed};

/// The body of a request. It is cheap to clone: bytes are shared, and what is streamed is opened
/// only when it is sent.
#[derive(Clone, Default)]
pub struct Body {
    pieces: Vec<Piece>,
}

#[derive(Clone)]
enum Piece {
    Bytes(Bytes),
    Stream(Source),
}

/// What is opened when it is sent.
#[derive(Clone)]
struct Source {
    length: Option<u64>,
    repeatable: bool,
    open: Arc<dyn Fn() -> Chunks + Send + Sync>,
}

impl Body {
    /// A body without bytes.
    pub fn new() -> Self {
        Self::default()
    }

    /// What a stream gives, which can be sent once. A `length` that is known is told to the
    /// server, and the stream must keep to it.
    pub fn stream(
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let chunks: Chunks = Box::pin(stream);
        let once = Mutex::new(Some(chunks));
        let open = move || -> Chunks {
            let taken = once.lock().unwrap_or_else(PoisonError::into_inner).take();
            taken.unwrap_or_else(|| Failed::boxed("a stream can be sent only once"))
        };
        Self::of(Piece::Stream(Source { length, repeatable: false, open: Arc::new(open) }))
    }

    /// A file of this length, read while it is sent.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn file(path: PathBuf, length: u64) -> Self {
        let open = move || disk::read(path.clone(), length);
        let open = Arc::new(open);
        Self::of(Piece::Stream(Source { length: Some(length), repeatable: true, open }))
    }

    fn of(piece: Piece) -> Self {
        Self { pieces: vec![piece] }
    }

    /// The number of bytes, if it is known before they are read.
    pub fn length(&self) -> Option<u64> {
        self.pieces.iter().map(Piece::length).sum()
    }

    /// The bytes, if they are in memory.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match self.pieces.as_slice() {
            [] => Some(&[]),
            [Piece::Bytes(bytes)] => Some(bytes),
            _ => None,
        }
    }

    /// The bytes, if they are in memory; else the body again.
    pub(crate) fn into_bytes(mut self) -> Result<Bytes, Self> {
        match self.pieces.as_mut_slice() {
            [] => Ok(Bytes::new()),
            [Piece::Bytes(bytes)] => Ok(std::mem::take(bytes)),
            _ => Err(self),
        }
    }

    /// Whether it can be sent again: all but what a stream gives can.
    pub fn is_repeatable(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Bytes(_) => true,
            Piece::Stream(source) => source.repeatable,
        })
    }

    /// All of it, piece by piece.
    pub fn into_stream(self) -> BodyStream {
        BodyStream::new(self.pieces.into_iter().map(Piece::open))
    }

    /// Adds what stands behind it.
    pub(crate) fn push(&mut self, more: Self) {
        for piece in more.pieces {
            match (self.pieces.last_mut(), piece) {
                (Some(Piece::Bytes(last)), Piece::Bytes(more)) => {
                    *last = Bytes::from([&last[..], &more[..]].concat());
                }
                (_, piece) => self.pieces.push(piece),
            }
        }
    }
}

impl Piece {
    fn length(&self) -> Option<u64> {
        match self {
            // A piece of memory has at most as many bytes as there are addresses.
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::Stream(source) => source.length,
        }
    }

    fn open(self) -> stream::Open {
        match self {
            Self::Bytes(bytes) => stream::Open::Bytes(bytes),
            Self::Stream(source) => stream::Open::Chunks(Mutex::new((source.open)())),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self::of(Piece::Bytes(bytes.into()))
    }
}

/// Bytes are compared; what is streamed is equal to itself and its clones.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        self.pieces.len() == other.pieces.len()
            && self.pieces.iter().zip(&other.pieces).all(|pair| match pair {
                (Piece::Bytes(a), Piece::Bytes(b)) => a == b,
                (Piece::Stream(a), Piece::Stream(b)) => Arc::ptr_eq(&a.open, &b.open),
                _ => false,
            })
    }
}

/// Shows the length alone.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length()).finish_non_exhaustive()
    }
}
