//! An answer whose body is still coming.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;

use super::{Limits, TransportFailure, TransportFailureKind};
use crate::Response;
use crate::transport::Delivery;

/// A response whose body is read piece by piece. Dropping it closes the connection.
#[non_exhaustive]
pub struct Incoming {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The lock is never taken: it lets threads share what only one reads.
    body: Mutex<Pieces>,
}

/// Pieces of a body.
type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportFailure>> + Send>>;

impl Incoming {
    /// A response whose body a stream gives.
    pub fn new(
        status: u16,
        headers: HeaderMap,
        body: impl Stream<Item = Result<Bytes, TransportFailure>> + Send + 'static,
    ) -> Self {
        Self { status, headers, body: Mutex::new(Box::pin(body)) }
    }

    /// The next piece; none at the end.
    pub(crate) fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportFailure>>> {
        let body = self.body.get_mut().unwrap_or_else(PoisonError::into_inner);
        body.as_mut().poll_next(context)
    }

    /// Status and headers, without the body.
    pub(crate) fn head(&self) -> Response {
        Response::new(self.status, self.headers.clone(), Vec::new())
    }

    /// The whole response, within the limits.
    pub(crate) async fn collect(mut self, limits: Limits) -> Result<Response, TransportFailure> {
        let headers = std::mem::take(&mut self.headers);
        let response = Response::new(self.status, headers, Vec::new());
        collect(response, limits, |context| self.poll_piece(context)).await
    }
}

/// The whole response, of which only the head is there, within the limits. `next` gives the pieces of its body.
pub(super) async fn collect(
    mut response: Response,
    limits: Limits,
    mut next: impl FnMut(&mut Context<'_>) -> Poll<Option<Result<Bytes, TransportFailure>>>,
) -> Result<Response, TransportFailure> {
    let bound = if response.is_success() { limits.body } else { limits.error_body };
    loop {
        match std::future::poll_fn(&mut next).await {
            Some(Ok(piece)) if response.body.len() + piece.len() > bound => {
                let fits = bound - response.body.len();
                extend(&mut response.body, &piece[..fits], bound);
                return over(response, bound);
            }
            Some(Ok(piece)) => extend(&mut response.body, &piece, bound),
            None => return Ok(response),
            Some(Err(failure)) => return Err(failure.with_partial(response)),
        }
    }
}

/// Adds a piece, which the bound allows. Bodies grow by doubling, and take no more memory than the bound.
fn extend(body: &mut Vec<u8>, piece: &[u8], bound: usize) {
    let needed = body.len() + piece.len();
    if needed > body.capacity() {
        let room = needed.max(2 * body.capacity()).min(bound);
        body.reserve_exact(room - body.len());
    }
    body.extend_from_slice(piece);
}

/// What becomes of a response whose body is over the bound.
fn over(mut response: Response, bound: usize) -> Result<Response, TransportFailure> {
    response.truncated = true;
    if !response.is_success() {
        return Ok(response);
    }
    let message = format!("the body of the response is larger than {bound} bytes");
    let failure = TransportFailure::new(TransportFailureKind::TooLarge, Delivery::Unknown, message);
    Err(failure.with_partial(response))
}

/// A response that is there, as one piece.
impl From<Response> for Incoming {
    fn from(response: Response) -> Self {
        let Response { status, headers, body, truncated } = response;
        let cut = TransportFailure::new(
            TransportFailureKind::Connection,
            Delivery::Unknown,
            "the body of the response was cut off",
        );
        let pieces = [Some(Ok(Bytes::from(body))), truncated.then_some(Err(cut))];
        Self::new(
            status,
            headers,
            Ready(pieces.into_iter().flatten().collect::<Vec<_>>().into_iter()),
        )
    }
}

struct Ready(std::vec::IntoIter<Result<Bytes, TransportFailure>>);

impl Stream for Ready {
    type Item = Result<Bytes, TransportFailure>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// Shows the status and the names of the headers.
impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Incoming").field(&self.head()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::extend;

    #[test]
    fn a_body_takes_no_more_memory_than_its_bound() {
        let mut body = Vec::new();
        let mut grown = 0;
        for _ in 0..100 {
            let before = body.capacity();
            extend(&mut body, &[b'x'; 100], 10_000);
            grown += usize::from(body.capacity() != before);
        }
        assert_eq!((body.len(), body.capacity(), grown), (10_000, 10_000, 8));
    }
}
