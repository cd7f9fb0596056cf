//! Does what the machine says: sends, reads, writes and waits, and reports what has come of it.

use std::error::Error as _;
use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, IF_RANGE, RANGE};
use tokio::time::{Instant, timeout};

use super::error::DownloadError;
use super::head::Head;
use super::machine::{Action, Ask, Cause, Done, Event, GivenUp, Machine};
use super::part::Part;
use super::{Progress, Saved};
use crate::transport::BoxFuture;

/// Who hears of progress.
pub(super) type Listener<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;

/// Who gives a fresh link, or says why there is none.
pub(super) type Refresher<'a> =
    Box<dyn FnOnce() -> BoxFuture<'a, Result<String, String>> + Send + 'a>;

/// The times that a download may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    /// From a request to the first byte of its body.
    pub(super) answer: Duration,
    /// Between two pieces of a body.
    pub(super) stall: Duration,
    /// For everything.
    pub(super) deadline: Duration,
}

/// A download that is going on.
pub(super) struct Run<'a> {
    pub(super) client: reqwest::Client,
    pub(super) machine: Machine,
    pub(super) part: Part,
    pub(super) times: Times,
    pub(super) listener: Option<Listener<'a>>,
    pub(super) refresher: Option<Refresher<'a>>,
    pub(super) body: Option<reqwest::Response>,
    /// Whether the first bytes of the body are there.
    pub(super) flows: bool,
}

impl Run<'_> {
    /// Downloads, and gives the file its name. Only what comes before the name is bound by the
    /// deadline, so that an error never comes with a file.
    pub(super) async fn run(mut self) -> Result<Saved, DownloadError> {
        let deadline = self.times.deadline;
        let ended = match timeout(deadline, self.drive()).await {
            Ok(ended) => ended,
            Err(_) => Err(Box::new(self.machine.late(deadline))),
        };
        self.body = None;
        match ended {
            Ok(done) => self.finish(done).await,
            Err(given_up) => Err(self.give_up(given_up).await),
        }
    }

    async fn drive(&mut self) -> Result<Done, Box<GivenUp>> {
        let mut event = Event::Begun(self.part.left().await);
        let mut piece = Bytes::new();
        loop {
            event = match self.machine.step(event) {
                Action::Send(ask) => self.send(ask).await,
                Action::StartAnew(memo) => ready(self.part.start_anew(&memo).await),
                Action::GoOn(from, memo) => ready(self.part.go_on(from, &memo).await),
                Action::Read => {
                    self.report();
                    match self.read().await {
                        Ok(Some(next)) => {
                            piece = next;
                            Event::Piece(piece.clone())
                        }
                        Ok(None) => Event::Ended,
                        Err(cause) => Event::Failed(cause),
                    }
                }
                Action::Write => match self.part.write(&piece).await {
                    Ok(()) => Event::Written(piece.len()),
                    Err(error) => Event::Disk(error),
                },
                Action::Wait(pause) => {
                    self.body = None;
                    tokio::time::sleep(pause).await;
                    Event::Waited
                }
                Action::Refresh => self.refresh().await,
                Action::Finish(done) => return Ok(done),
                Action::GiveUp(given_up) => return Err(Box::new(given_up)),
            };
        }
    }

    /// Sends a request with nothing in it but what it needs.
    async fn send(&mut self, ask: Ask) -> Event {
        self.body = None;
        self.flows = false;
        let mut request = self.client.get(ask.url).header(ACCEPT_ENCODING, "identity");
        if let Some((from, validator)) = ask.range {
            request = request.header(RANGE, format!("bytes={from}-")).header(IF_RANGE, validator);
        }
        match timeout(self.times.answer, request.send()).await {
            Err(_) => Event::Failed(Cause::Silent(self.times.answer)),
            Ok(Err(error)) => Event::Failed(no_answer(words(error))),
            Ok(Ok(mut response)) => {
                let head = Head {
                    status: response.status().as_u16(),
                    headers: std::mem::take(response.headers_mut()),
                    framed: response.version() >= http::Version::HTTP_2,
                };
                self.body = Some(response);
                Event::Answered(head)
            }
        }
    }

    /// The next bytes. The stall rule holds between bytes, not before the first.
    async fn read(&mut self) -> Result<Option<Bytes>, Cause> {
        let Some(body) = &mut self.body else { return Ok(None) };
        let limit = if self.flows { self.times.stall } else { self.times.answer };
        let began = Instant::now();
        loop {
            let left = limit.saturating_sub(began.elapsed());
            match timeout(left, body.chunk()).await {
                Ok(Ok(Some(bytes))) if bytes.is_empty() => {}
                Ok(Ok(bytes)) => {
                    self.flows = true;
                    return Ok(bytes);
                }
                Ok(Err(error)) => return Err(Cause::Cut(words(error))),
                Err(_) if self.flows => return Err(Cause::Stalled(limit)),
                Err(_) => return Err(Cause::Silent(limit)),
            }
        }
    }

    fn report(&mut self) {
        let (bytes, total) = self.machine.progress();
        if let Some(listener) = &mut self.listener {
            listener(&Progress { bytes, total });
        }
    }

    async fn refresh(&mut self) -> Event {
        self.body = None;
        match self.refresher.take() {
            Some(refresher) => Event::Refreshed(refresher().await),
            None => Event::Refreshed(Err("nobody can be asked".to_owned())),
        }
    }

    async fn finish(&mut self, done: Done) -> Result<Saved, DownloadError> {
        let Done { bytes, media_type, resumed_from } = done;
        match self.part.finish(bytes).await {
            Ok(path) => Ok(Saved { path, bytes, media_type, resumed_from }),
            Err(error) => {
                let given_up = self.machine.unwritable(error);
                Err(self.give_up(Box::new(given_up)).await)
            }
        }
    }

    /// The error, with the place where bytes are kept.
    async fn give_up(&mut self, given_up: Box<GivenUp>) -> DownloadError {
        let GivenUp { mut error, discards } = *given_up;
        // That the part can't be taken away is no news beside the error itself.
        if !(discards && self.part.discard().await.is_ok()) && self.part.is_kept().await {
            let path: PathBuf = self.part.path().to_owned();
            error.failure_mut().part = Some(path);
        }
        error
    }
}

/// Two lengths are found where the head is read; that is all that can be known of it here.
fn no_answer(words: String) -> Cause {
    match words.contains("content-length") {
        true => Cause::Contradiction(words),
        false => Cause::Connection(words),
    }
}

fn ready(done: Result<(), DownloadError>) -> Event {
    match done {
        Ok(()) => Event::Ready,
        Err(error) => Event::Disk(error),
    }
}

/// The error and its causes in one line. The address is taken out: its query may hold a key.
pub(super) fn words(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let text = inner.to_string();
        if !words.ends_with(&text) {
            words.push_str(": ");
            words.push_str(&text);
        }
        cause = inner.source();
    }
    words
}
