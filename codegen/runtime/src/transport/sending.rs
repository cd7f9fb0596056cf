//! Bodies on their way out, and how much of them has left.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream as _;
use http_body::{Frame, SizeHint};

use super::Route;
use crate::{Body, BodyStream};

/// The largest piece that is handed over at once: while a piece is left, the server can't have it all.
const PIECE: usize = 64 << 10;

/// Whether the last of a body was handed to the connection.
#[derive(Clone, Debug, Default)]
pub(super) struct Gone(Arc<AtomicBool>);

impl Gone {
    pub(super) fn is_whole(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn whole(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// A body as reqwest takes it. Bytes on a pooled connection stay as they are, so that HTTP/2 may send
/// them again where the server says that it has not looked at them. Any other body is watched.
pub(super) fn sending(body: Body, route: Route) -> (reqwest::Body, Option<Gone>) {
    let body = match route {
        Route::Pooled => match body.into_bytes() {
            Ok(bytes) => return (reqwest::Body::from(bytes), None),
            Err(body) => body,
        },
        Route::Fresh => body,
    };
    let gone = Gone::default();
    let left = body.length();
    if left == Some(0) {
        gone.whole();
    }
    let watched =
        Sending { left, piece: Bytes::new(), stream: body.into_stream(), gone: gone.clone() };
    (reqwest::Body::wrap(watched), Some(gone))
}

struct Sending {
    /// How many bytes are left, if that is known.
    left: Option<u64>,
    /// What the stream gave and was not yet handed over.
    piece: Bytes,
    stream: BodyStream,
    gone: Gone,
}

impl Sending {
    fn hand_over(&mut self) -> Bytes {
        let piece = self.piece.split_to(self.piece.len().min(PIECE));
        if let Some(left) = &mut self.left {
            *left = left.saturating_sub(piece.len() as u64);
            if *left == 0 {
                self.gone.whole();
            }
        }
        piece
    }
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        while self.piece.is_empty() {
            match ready!(Pin::new(&mut self.stream).poll_next(context)) {
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    if self.left.is_none() {
                        self.gone.whole();
                    }
                    return Poll::Ready(None);
                }
            }
        }
        Poll::Ready(Some(Ok(Frame::data(self.hand_over()))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
