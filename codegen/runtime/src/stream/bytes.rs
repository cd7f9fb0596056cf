//! Bytes while they come.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::Opened;
use crate::Error;

/// The bytes of an answer, read while they come: by [`Download::next`], as a [`Stream`], or all at
/// once. Dropping it ends the call.
#[derive(Debug)]
pub struct Download {
    opened: Opened,
}

impl Download {
    pub(crate) fn new(opened: Opened) -> Self {
        Self { opened }
    }

    /// The number of bytes, if the server says it.
    pub fn length(&self) -> Option<u64> {
        self.opened.head().header("content-length")?.parse().ok()
    }

    /// The next piece; none at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.opened.poll_piece(context)).await
    }

    /// All bytes, as long as they are within the client's limit.
    ///
    /// # Errors
    /// [`Error::TooLarge`] beyond the limit, and what can go wrong on the way.
    pub async fn bytes(mut self) -> Result<Vec<u8>, Error> {
        let mut all = Vec::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if all.len() + piece.len() > self.opened.limit() {
                return Err(self.opened.too_large());
            }
            all.extend_from_slice(&piece);
        }
        Ok(all)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.opened.poll_piece(context)
    }
}
