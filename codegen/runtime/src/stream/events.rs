//! Server-sent events (`text/event-stream`).

use std::ops::Deref;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::{Map, Value};

use super::Opened;
use super::fields::{Fields, Gathering};
use super::lines::{Ends, Lines, TooLong};
use crate::Error;
use crate::codegen::{Decoded, Json, decode_slice, decode_value};

/// The events of an answer, read while they come: by [`Events::next`] or as a [`Stream`]. An event
/// that can't be read is an error of its own, behind which others may follow. `[DONE]` ends a
/// stream of JSON. Dropping it ends the call.
#[derive(Debug)]
pub struct Events<T> {
    opened: Opened,
    lines: Lines,
    gathering: Gathering,
    decode: fn(&Fields) -> Decoded<T>,
    /// The text that ends the stream.
    last: Option<&'static str>,
    ended: bool,
}

/// An event. It dereferences to its value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What it carries.
    pub value: T,
    /// Its fields as they came.
    pub fields: Fields,
}

impl<T> Deref for Event<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Json> Events<T> {
    /// Events whose data is JSON.
    pub(crate) fn of_json(opened: Opened) -> Self {
        let decode = |fields: &Fields| decode_slice(fields.data.as_bytes());
        Self::new(opened, decode, Some("[DONE]"))
    }

    /// Events whose schema speaks of all fields.
    pub(crate) fn of_fields(opened: Opened) -> Self {
        Self::new(opened, |fields| decode_value(&object(fields)), None)
    }
}

impl Events<String> {
    /// Events whose data is text.
    pub(crate) fn of_text(opened: Opened) -> Self {
        Self::new(opened, |fields| Ok(fields.data.clone()), None)
    }
}

impl<T> Events<T> {
    fn new(opened: Opened, decode: fn(&Fields) -> Decoded<T>, last: Option<&'static str>) -> Self {
        let lines = Lines::new(Ends::Any, opened.limit());
        Self { opened, lines, gathering: Gathering::default(), decode, last, ended: false }
    }

    /// The next event; none at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, Error>>> {
        let fields = match ready!(self.poll_fields(context)) {
            Some(Ok(fields)) => fields,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        Poll::Ready(Some(match (self.decode)(&fields) {
            Ok(value) => Ok(Event { value, fields }),
            Err(mismatch) => Err(self.opened.unreadable(mismatch, fields.data.as_bytes())),
        }))
    }

    fn poll_fields(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Fields, Error>>> {
        while !self.ended {
            let found = match self.lines.next() {
                Ok(Some(line)) => self.gathering.line(&line),
                Ok(None) => match ready!(self.opened.poll_piece(context)) {
                    Some(Ok(piece)) => {
                        self.lines.push(&piece);
                        continue;
                    }
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => {
                        self.ended = true;
                        let rest = self.lines.rest();
                        self.gathering.line(&rest).or_else(|| self.gathering.finish())
                    }
                },
                Err(TooLong) => return self.too_large(),
            };
            if self.gathering.size() > self.opened.limit() {
                return self.too_large();
            }
            match found {
                Some(fields) if self.last == Some(fields.data.as_str()) => self.ended = true,
                Some(fields) => return Poll::Ready(Some(Ok(fields))),
                None => {}
            }
        }
        Poll::Ready(None)
    }

    fn too_large(&mut self) -> Poll<Option<Result<Fields, Error>>> {
        self.ended = true;
        Poll::Ready(Some(Err(self.opened.too_large())))
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

/// The event as OpenAPI 3.2 describes it by a schema: an object of its fields.
fn object(fields: &Fields) -> Value {
    let Fields { data, event, id, retry } = fields;
    let mut members = Map::new();
    members.insert("data".to_owned(), data.as_str().into());
    members.extend(event.iter().map(|event| ("event".to_owned(), event.as_str().into())));
    members.extend(id.iter().map(|id| ("id".to_owned(), id.as_str().into())));
    // A time that was read from milliseconds has a whole number of them.
    members.extend(retry.map(|retry| ("retry".to_owned(), (retry.as_millis() as u64).into())));
    Value::Object(members)
}
