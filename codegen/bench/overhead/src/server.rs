//! A vendor that costs as little as one can: it reads a request and writes an answer that is ready.

use std::io;
use std::net::SocketAddr;
use std::thread;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The answer to a create of a film.
pub const TAKEN: &str =
    r#"{"code":0,"message":"ok","request_id":"r-1","data":{"film_id":"film-7","state":"waiting"}}"#;

/// The answer to a query for a film.
pub const FILM: &str = r#"{"code":0,"message":"ok","data":{"film_id":"film-7","state":"filming","percent":40,"note":"mine"}}"#;

/// The answer to both calls for a video.
pub const VIDEO: &str = r#"{"id":"task_7f3a","task_id":"task_7f3a","object":"video.generation.job","model":"viduq3p-1080p","status":"in_progress","progress":40,"created_at":1764000000}"#;

/// Listens on a thread of its own for as long as the process lives.
pub fn start() -> io::Result<SocketAddr> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        runtime.block_on(async {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream));
            }
        });
    });
    Ok(address)
}

/// Answers until the client has gone.
async fn serve(mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut bytes = Vec::with_capacity(16 << 10);
    loop {
        let length = loop {
            match whole(&bytes) {
                Some(length) if length <= bytes.len() => break length,
                _ => {}
            }
            if stream.read_buf(&mut bytes).await? == 0 {
                return Ok(());
            }
        };
        let body = answer(&bytes);
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
        stream.write_all(format!("{head}{}\r\n\r\n{body}", body.len()).as_bytes()).await?;
        bytes.drain(..length);
    }
}

fn answer(request: &[u8]) -> &'static str {
    match request {
        [b'P', ..] if request.starts_with(b"POST /plain-films ") => TAKEN,
        _ if request.starts_with(b"GET /films/") => FILM,
        _ => VIDEO,
    }
}

/// The length of the request that begins here, once its head is there.
fn whole(bytes: &[u8]) -> Option<usize> {
    let head = bytes.windows(4).position(|window| window == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let length = text.split("\r\ncontent-length: ").nth(1);
    let length = length.and_then(|rest| rest.split("\r\n").next()?.parse::<usize>().ok());
    Some(head + length.unwrap_or(0))
}
