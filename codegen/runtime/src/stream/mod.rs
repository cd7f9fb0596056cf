//! Answers that are read while they come: bytes, items and events.

mod bytes;
mod events;
mod fields;
mod items;
mod lines;
#[cfg(test)]
mod tests;

use std::task::{Context, Poll, ready};

use ::bytes::Bytes;

use crate::client::Core;
use crate::codegen::Mismatch;
use crate::describe::Operation;
use crate::transport::{Delivery, Incoming, Limits, TransportFailure, TransportFailureKind};
use crate::{Error, Response};

pub use self::bytes::Download;
pub use events::{Event, Events};
pub use fields::Fields;
pub use items::Items;

/// An answer that has begun.
#[derive(Debug)]
pub struct Opened {
    core: Core,
    operation: &'static Operation,
    limits: Limits,
    incoming: Incoming,
    ended: bool,
}

impl Opened {
    pub(crate) fn new(
        core: Core,
        operation: &'static Operation,
        limits: Limits,
        incoming: Incoming,
    ) -> Self {
        Self { core, operation, limits, incoming, ended: false }
    }

    /// Status and headers.
    pub(crate) fn head(&self) -> Response {
        self.incoming.head()
    }

    /// The most bytes that one item may have.
    fn limit(&self) -> usize {
        self.limits.body
    }

    /// The next piece of the body; nothing comes behind a failure.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let piece = ready!(self.incoming.poll_piece(context));
        self.ended = !matches!(piece, Some(Ok(_)));
        Poll::Ready(piece.map(|piece| piece.map_err(|failure| self.failed(failure))))
    }

    fn failed(&self, failure: TransportFailure) -> Error {
        self.core.failed(self.operation, failure)
    }

    /// An item is larger than the limit: nothing more is read.
    fn too_large(&mut self) -> Error {
        self.ended = true;
        let message = format!("an item of the answer is larger than {} bytes", self.limit());
        let kind = TransportFailureKind::TooLarge;
        self.failed(TransportFailure::new(kind, Delivery::Unknown, message))
    }

    /// An item can't be read: others may follow.
    fn unreadable(&self, mismatch: Mismatch, item: &[u8]) -> Error {
        let response = Response { body: item.to_vec(), ..self.head() };
        self.core.unreadable(self.operation, mismatch, response)
    }
}
