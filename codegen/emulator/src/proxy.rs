//! A proxy between a client and a host.

use std::io;
use std::sync::Arc;

use tokio::io::copy_bidirectional;
use tokio::net::TcpStream;

use crate::http::{Answer, Delivery, Head, Wire, deliver};
use crate::ledger::Received;
use crate::net::{Host, Stream};
use crate::recorder::Book;

/// What a proxy does with what it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProxyMode {
    /// It connects: by `CONNECT`, or by a request for a whole `http` address.
    Pass,
    /// It wants to know who asks: 407.
    AuthenticationRequired,
    /// It refuses with this status.
    Refuse(u16),
    /// It closes without an answer.
    CloseAtOnce,
    /// It says that it has connected, and closes.
    CloseAfterConnect,
}

/// An HTTP proxy on loopback. Ends when it is dropped.
///
/// ```
/// use bindery_emulator::{Proxy, ProxyMode};
///
/// let proxy = Proxy::start(ProxyMode::AuthenticationRequired).unwrap();
/// assert!(proxy.url().starts_with("http://127.0.0.1:"));
/// ```
pub struct Proxy {
    host: Host,
    book: Arc<Book>,
}

impl Proxy {
    /// Listens.
    ///
    /// # Errors
    /// When loopback can't be used.
    pub fn start(mode: ProxyMode) -> io::Result<Self> {
        let book = Arc::new(Book::default());
        let theirs = Arc::clone(&book);
        let host = Host::start(0, move |stream| {
            let (wire, book) = (Wire::new(Stream::Plain(stream)), Arc::clone(&theirs));
            async move {
                // A connection that breaks is the end of it.
                let _ = serve(wire, mode, &book).await;
            }
        })?;
        Ok(Self { host, book })
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://{}", self.host.address())
    }

    /// The heads of all requests so far. Bodies, and what goes through a tunnel, are not kept.
    pub fn received(&self) -> Vec<Received> {
        self.book.lines().clone()
    }
}

async fn serve(mut wire: Wire, mode: ProxyMode, book: &Book) -> io::Result<()> {
    let Some(head) = wire.head().await? else { return Ok(()) };
    book.add(&head);
    match mode {
        ProxyMode::Pass => return pass(wire, &head).await,
        ProxyMode::CloseAtOnce => {}
        ProxyMode::CloseAfterConnect => connected(&mut wire).await?,
        ProxyMode::Refuse(status) => refuse(&mut wire, status).await?,
        ProxyMode::AuthenticationRequired => refuse(&mut wire, 407).await?,
    }
    wire.stream.close().await;
    Ok(())
}

async fn pass(mut wire: Wire, head: &Head) -> io::Result<()> {
    let connects = head.method == "CONNECT";
    let host = match head.target.split_once("://") {
        Some((_, rest)) => rest.split('/').next().unwrap_or_default(),
        None => &head.target,
    };
    let host = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
    let Ok(mut other) = TcpStream::connect(host.as_str()).await else {
        refuse(&mut wire, 502).await?;
        wire.stream.close().await;
        return Ok(());
    };
    match connects {
        true => connected(&mut wire).await?,
        false => tokio::io::AsyncWriteExt::write_all(&mut other, &forwarded(head)).await?,
    }
    let waiting = wire.waiting();
    tokio::io::AsyncWriteExt::write_all(&mut other, &waiting).await?;
    copy_bidirectional(&mut wire.stream, &mut other).await.map(|_| ())
}

/// The head as the other host is to have it. The connection serves no second request.
fn forwarded(head: &Head) -> Vec<u8> {
    let path = head
        .target
        .split_once("://")
        .map_or("/", |(_, rest)| rest.find('/').map_or("/", |slash| &rest[slash..]));
    let mut text = format!("{} {path} HTTP/1.1\r\n", head.method);
    for (name, value) in &head.headers {
        let own = ["connection", "proxy-connection", "proxy-authorization"];
        if !own.contains(&name.to_lowercase().as_str()) {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    text.push_str("Connection: close\r\n\r\n");
    text.into_bytes()
}

async fn connected(wire: &mut Wire) -> io::Result<()> {
    wire.write(b"HTTP/1.1 200 Connection established\r\n\r\n").await
}

async fn refuse(wire: &mut Wire, status: u16) -> io::Result<()> {
    let mut answer = Answer::new(status, "text/plain", "the proxy refuses");
    if status == 407 {
        answer.set("Proxy-Authenticate", "Basic realm=\"proxy\"".to_owned());
    }
    deliver(wire, &answer, &Delivery::default(), false, false).await.map(|_| ())
}

impl std::fmt::Debug for Proxy {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Proxy").field("url", &self.url()).finish_non_exhaustive()
    }
}
