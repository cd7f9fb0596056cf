//! Writing an answer, in ways that are right and wrong.

use std::fmt::Write;
use std::io;
use std::time::{Duration, SystemTime};

use super::{Answer, Wire, date::date, reason::reason};
use crate::fault::Part;

/// How an answer is written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Delivery {
    pub(crate) framing: Framing,
    pub(crate) drip: Option<Drip>,
    /// Bytes of the body after which it ends.
    pub(crate) cut_body: Option<u64>,
    /// Bytes of the answer, head included, after which it ends.
    pub(crate) cut_all: Option<u64>,
}

/// What says how long the body is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Framing {
    /// Its length.
    #[default]
    Length,
    /// Its length and so many bytes more or fewer.
    Wrong(i64),
    /// Two different lengths.
    Two,
    /// Nothing: it ends with the connection.
    None,
    /// It comes in chunks, of which the second has no size.
    ChunkGarbage,
    /// It comes in chunks without end, one in so much time.
    Endless(Duration),
}

/// Few bytes at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Drip {
    pub(crate) bytes: usize,
    pub(crate) every: Duration,
    pub(crate) part: Part,
}

/// Writes an answer. Says whether all of it has been written, so that another can follow.
pub(crate) async fn deliver(
    wire: &mut Wire,
    answer: &Answer,
    delivery: &Delivery,
    without_body: bool,
    keep_alive: bool,
) -> io::Result<bool> {
    let mut writer = Writer { wire, drip: delivery.drip, left: delivery.cut_all };
    let head = head(answer, delivery.framing, keep_alive);
    if !writer.write(head.as_bytes(), Part::Head).await? {
        return Ok(false);
    }
    if without_body {
        return Ok(true);
    }
    match delivery.framing {
        Framing::ChunkGarbage => garbage(&mut writer, answer).await,
        Framing::Endless(every) => endless(&mut writer, every).await,
        _ => {
            writer.shorten(delivery.cut_body);
            let whole = body(&mut writer, answer).await?;
            let honest = matches!(delivery.framing, Framing::Length);
            Ok(whole && honest)
        }
    }
}

fn head(answer: &Answer, framing: Framing, keep_alive: bool) -> String {
    let mut head = format!("HTTP/1.1 {} {}\r\n", answer.status, reason(answer.status));
    for (name, value) in &answer.headers {
        // Writing to a text can't fail.
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let length = answer.body.len();
    let _ = match framing {
        _ if answer.status == 204 || answer.status == 304 => Ok(()),
        Framing::Length => write!(head, "Content-Length: {length}\r\n"),
        Framing::Wrong(more) => {
            write!(head, "Content-Length: {}\r\n", length.saturating_add_signed(more))
        }
        Framing::Two => {
            write!(head, "Content-Length: {length}\r\nContent-Length: {}\r\n", length + 1)
        }
        Framing::None => Ok(()),
        Framing::ChunkGarbage | Framing::Endless(_) => {
            write!(head, "Transfer-Encoding: chunked\r\n")
        }
    };
    let connection = if keep_alive { "keep-alive" } else { "close" };
    let _ = write!(head, "Date: {}\r\nConnection: {connection}\r\n\r\n", date(SystemTime::now()));
    head
}

async fn body(writer: &mut Writer<'_>, answer: &Answer) -> io::Result<bool> {
    for (bytes, times) in &answer.body.0 {
        for _ in 0..*times {
            if !writer.write(bytes, Part::Body).await? {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

async fn garbage(writer: &mut Writer<'_>, answer: &Answer) -> io::Result<bool> {
    let body = answer.body.bytes().unwrap_or_default();
    let half = &body[..body.len() / 2];
    let chunk = [format!("{:x}\r\n", half.len()).as_bytes(), half, b"\r\n"].concat();
    let first = if half.is_empty() { &[][..] } else { &chunk };
    writer.write(&[first, b"no size\r\n"].concat(), Part::Body).await?;
    Ok(false)
}

async fn endless(writer: &mut Writer<'_>, every: Duration) -> io::Result<bool> {
    while writer.write(b"1\r\n \r\n", Part::Body).await? {
        tokio::time::sleep(every).await;
    }
    Ok(false)
}

struct Writer<'w> {
    wire: &'w mut Wire,
    drip: Option<Drip>,
    /// How many bytes may yet be written.
    left: Option<u64>,
}

impl Writer<'_> {
    fn shorten(&mut self, to: Option<u64>) {
        self.left = match (self.left, to) {
            (Some(left), Some(to)) => Some(left.min(to)),
            (left, to) => left.or(to),
        };
    }

    /// Says whether all of it could be written.
    async fn write(&mut self, bytes: &[u8], part: Part) -> io::Result<bool> {
        let count = match self.left {
            Some(left) => bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX)),
            None => bytes.len(),
        };
        self.left = self.left.map(|left| left - count as u64);
        match self.drip.filter(|drip| drip.part == Part::All || drip.part == part) {
            Some(drip) => self.drip(&bytes[..count], drip).await?,
            None => self.wire.write(&bytes[..count]).await?,
        }
        Ok(count == bytes.len())
    }

    async fn drip(&mut self, bytes: &[u8], drip: Drip) -> io::Result<()> {
        for piece in bytes.chunks(drip.bytes.max(1)) {
            tokio::time::sleep(drip.every).await;
            self.wire.write(piece).await?;
        }
        Ok(())
    }
}
