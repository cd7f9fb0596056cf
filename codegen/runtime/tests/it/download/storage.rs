//! A storage host, byte by byte, so that it can misbehave.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use bindery_runtime::testing::Received;

/// What the host does with one request.
#[derive(Clone, Debug)]
pub struct Reply {
    head: String,
    body: Vec<u8>,
    /// How often the body is sent.
    times: usize,
    pause: Option<(usize, Duration)>,
    end: End,
}

#[derive(Clone, Copy, Debug)]
enum End {
    Close,
    Reset,
    Hang,
}

impl Reply {
    /// A head of a status line without version and of headers, and a body.
    pub fn new(status: &str, headers: &[&str], body: &[u8]) -> Self {
        let mut head = format!("HTTP/1.1 {status}\r\nconnection: close\r\n");
        for header in headers {
            head.push_str(header);
            head.push_str("\r\n");
        }
        head.push_str("\r\n");
        Self { head, body: body.to_vec(), times: 1, pause: None, end: End::Close }
    }

    /// A status with a short body.
    pub fn status(status: &str) -> Self {
        Self::new(status, &["content-length: 2"], b"no")
    }

    /// A redirect to an address.
    pub fn redirect(to: &str) -> Self {
        let location = format!("location: {to}");
        Self::new("302 Found", &[&location, "content-length: 0"], b"")
    }

    /// Sends this much of the body alone.
    pub fn cut(mut self, length: usize) -> Self {
        self.body.truncate(length);
        self
    }

    /// Sends the body so many times.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Pauses before each so many bytes of the body.
    pub fn dripping(mut self, bytes: usize, pause: Duration) -> Self {
        self.pause = Some((bytes, pause));
        self
    }

    /// Ends with a reset of the connection.
    pub fn reset(mut self) -> Self {
        self.end = End::Reset;
        self
    }

    /// Never ends.
    pub fn hang(mut self) -> Self {
        self.end = End::Hang;
        self
    }
}

/// A file as an honest host serves it.
pub fn serve(file: &[u8], tag: &str, request: &Received) -> Reply {
    let etag = format!("etag: {tag}");
    let asked = request.header("range").filter(|_| request.header("if-range") == Some(tag));
    let from =
        asked.and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok());
    match from {
        None => {
            let length = format!("content-length: {}", file.len());
            Reply::new("200 OK", &["content-type: video/mp4", &etag, &length], file)
        }
        Some(from) if from < file.len() => {
            let length = format!("content-length: {}", file.len() - from);
            let range = format!("content-range: bytes {from}-{}/{}", file.len() - 1, file.len());
            Reply::new("206 Partial Content", &[&etag, &length, &range], &file[from..])
        }
        Some(_) => {
            let range = format!("content-range: bytes */{}", file.len());
            Reply::new("416 Range Not Satisfiable", &[&etag, &range, "content-length: 0"], b"")
        }
    }
}

/// A host that ends with the process.
pub struct Host {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Host {
    /// A host that replies to the request with this number, from zero.
    pub fn start(reply: impl Fn(usize, &Received) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let (reply, seen) = (Arc::new(reply), Arc::clone(&received));
        thread::spawn(move || {
            for connection in listener.incoming() {
                let (reply, seen) = (Arc::clone(&reply), Arc::clone(&seen));
                // A client that hangs up early is the client's affair.
                thread::spawn(move || answer(connection?, reply.as_ref(), &seen));
            }
        });
        Self { address, received }
    }

    /// A host that serves this file honestly.
    pub fn of(file: Vec<u8>) -> Self {
        Self::start(move |_, request| serve(&file, "\"a\"", request))
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

fn answer(
    mut connection: TcpStream,
    reply: &(dyn Fn(usize, &Received) -> Reply + Send + Sync),
    seen: &Mutex<Vec<Received>>,
) -> io::Result<()> {
    let request = read(&mut connection)?;
    let number = {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    let reply = reply(number, &request);
    connection.write_all(reply.head.as_bytes())?;
    for _ in 0..reply.times {
        match reply.pause {
            None => connection.write_all(&reply.body)?,
            Some((bytes, pause)) => {
                for piece in reply.body.chunks(bytes) {
                    thread::sleep(pause);
                    connection.write_all(piece)?;
                }
            }
        }
    }
    match reply.end {
        // The last byte of the request has not been read, so that closing resets.
        End::Reset => thread::sleep(Duration::from_millis(20)),
        End::Hang => thread::sleep(Duration::from_secs(60)),
        End::Close => connection.read_exact(&mut [0])?,
    }
    Ok(())
}

/// The request, of which the last byte stays unread.
fn read(connection: &mut TcpStream) -> io::Result<Received> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r") {
        let mut byte = [0];
        connection.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).map_err(io::Error::other)?;
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers =
        headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
    Ok(Received { method, target, headers, body: Vec::new() })
}
