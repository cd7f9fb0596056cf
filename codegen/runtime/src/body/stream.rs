//! The bytes of a body, one piece after the other.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

/// Pieces of bytes.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A [`Body`](super::Body) that is being read.
pub struct BodyStream {
    pieces: VecDeque<Open>,
}

/// A piece that can be read. The lock is never taken: it lets threads share what only one reads.
pub(super) enum Open {
    Bytes(Bytes),
    Chunks(Mutex<Chunks>),
}

impl BodyStream {
    pub(super) fn new(pieces: impl Iterator<Item = Open>) -> Self {
        Self { pieces: pieces.collect() }
    }
}

impl Stream for BodyStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let next = match self.pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Open::Bytes(bytes)) => {
                    let bytes = std::mem::take(bytes);
                    (!bytes.is_empty()).then_some(Ok(bytes))
                }
                Some(Open::Chunks(chunks)) => {
                    let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                    ready!(chunks.as_mut().poll_next(context))
                }
            };
            match next {
                Some(Ok(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                // Nothing is right behind a piece that broke off.
                Some(Err(error)) => {
                    self.pieces.clear();
                    return Poll::Ready(Some(Err(error)));
                }
                None => drop(self.pieces.pop_front()),
            }
        }
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream").field("pieces", &self.pieces.len()).finish()
    }
}

/// A stream of nothing but an error.
pub(super) struct Failed(Option<io::Error>);

impl Failed {
    pub(super) fn boxed(message: &str) -> Chunks {
        Box::pin(Self(Some(io::Error::other(message))))
    }
}

impl Stream for Failed {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Err))
    }
}
