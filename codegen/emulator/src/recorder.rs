//! A host of somebody else, which writes down all that it is told.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use crate::fault::{Reply, ReplyBody};
use crate::files;
use crate::http::{Answer, Content, Delivery, Head, Reading, Wire, deliver};
use crate::ledger::Received;
use crate::net::{Host, Stream};

/// Another origin than the vendor's, to which a redirect or an answer may lead. Everything that comes
/// is kept; everything is answered alike. Ends when it is dropped.
///
/// ```
/// let elsewhere = bindery_emulator::Recorder::start().unwrap();
/// assert!(elsewhere.url().starts_with("http://127.0.0.1:"));
/// assert!(elsewhere.received().is_empty());
/// ```
pub struct Recorder {
    host: Host,
    book: Arc<Book>,
}

impl Recorder {
    /// Answers with 200 and an empty object.
    ///
    /// # Errors
    /// When loopback can't be used.
    pub fn start() -> io::Result<Self> {
        Self::answering(Reply::new(200).body("{}"))
    }

    /// Answers with this; where it asks for an example, with a video, and with parts of it.
    ///
    /// # Errors
    /// When loopback can't be used.
    pub fn answering(reply: Reply) -> io::Result<Self> {
        let book = Arc::new(Book::default());
        let (theirs, reply) = (Arc::clone(&book), Arc::new(reply));
        let host = Host::start(0, move |stream| {
            serve(Wire::new(Stream::Plain(stream)), Arc::clone(&theirs), Arc::clone(&reply))
        })?;
        Ok(Self { host, book })
    }

    /// Its address, without a path.
    pub fn url(&self) -> String {
        format!("http://{}", self.host.address())
    }

    /// All that has been received so far.
    pub fn received(&self) -> Vec<Received> {
        self.book.lines().clone()
    }
}

/// What a host has received.
#[derive(Default)]
pub(crate) struct Book(Mutex<Vec<Received>>);

impl Book {
    pub(crate) fn lines(&self) -> MutexGuard<'_, Vec<Received>> {
        // A thread that panicked while it looked has changed nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a request down, and gives its index.
    pub(crate) fn add(&self, head: &Head) -> usize {
        let mut lines = self.lines();
        let number = lines.len();
        lines.push(Received {
            number: number as u64 + 1,
            connection: 0,
            at: SystemTime::now(),
            method: head.method.clone(),
            target: head.target.clone(),
            headers: head.headers.clone(),
            body: Vec::new(),
            complete: false,
        });
        number
    }

    fn add_body(&self, index: usize, reading: &Reading) {
        if let Some(received) = self.lines().get_mut(index) {
            received.body = reading.bytes[..reading.bytes.len().min(Received::MOST)].to_vec();
            received.complete = reading.is_complete();
        }
    }
}

async fn serve(mut wire: Wire, book: Arc<Book>, reply: Arc<Reply>) {
    while let Ok(Some(head)) = wire.head().await {
        let index = book.add(&head);
        let mut reading = Reading::of(&head);
        let read = reading.up_to(&mut wire, u64::MAX).await;
        book.add_body(index, &reading);
        if read.is_err() {
            return;
        }
        let answer = answer(&reply, &head);
        let (plain, is_head, stays) =
            (Delivery::default(), head.method == "HEAD", head.keeps_alive());
        let sent = deliver(&mut wire, &answer, &plain, is_head, stays).await;
        if !stays || sent.is_err() {
            break;
        }
    }
    wire.stream.close().await;
}

fn answer(reply: &Reply, head: &Head) -> Answer {
    let mut answer = match &reply.body {
        ReplyBody::Example(_) => files::answer("1.mp4", 0, head, false),
        ReplyBody::Text(text) => {
            Answer::new(reply.code, "application/json", Content::from(text.as_str()))
        }
        ReplyBody::Bytes(bytes) => {
            Answer::new(reply.code, "application/octet-stream", bytes.clone())
        }
    };
    reply.headers.iter().for_each(|(name, value)| answer.set(name, value.clone()));
    answer
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Recorder").field("url", &self.url()).finish_non_exhaustive()
    }
}
