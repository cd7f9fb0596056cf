//! One connection: request after request.

use std::io::{self, ErrorKind};
use std::sync::Arc;

use tokio::net::TcpStream;
use tokio::time::timeout;

use super::exchange;
use super::plan::Ending;
use crate::fault::Step;
use crate::http::Wire;
use crate::net::Stream;
use crate::shared::Shared;

/// Serves a connection until it ends.
pub(crate) async fn serve(shared: Arc<Shared>, stream: TcpStream) {
    let (number, steps) = shared.change(|state| state.connect());
    let _open = Open(Arc::clone(&shared));
    if let Some(steps) = steps {
        return at_once(Stream::Plain(stream), &steps).await;
    }
    let Some(stream) = shared.guard.admit(stream).await else { return };
    let mut wire = Wire::new(stream);
    let ending = loop {
        let head = match wire.head().await {
            Ok(Some(head)) => head,
            Ok(None) => break Ending::Close,
            Err(error) => break not_understood(&mut wire, &error).await,
        };
        match exchange::run(&shared, &mut wire, head, number).await {
            Ok(Ending::KeepAlive) => {}
            // A connection on which a request comes meanwhile is not idle.
            Ok(Ending::CloseIdle(idle)) if timeout(idle, wire.next()).await.is_ok() => {}
            Ok(ending) => break ending,
            Err(_) => break Ending::Close,
        }
    };
    end(wire, ending).await;
}

/// Says that what came is no HTTP, if it did come.
async fn not_understood(wire: &mut Wire, error: &io::Error) -> Ending {
    if error.kind() == ErrorKind::InvalidData {
        let answer = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        // Whoever speaks something else may have gone.
        let _ = wire.write(answer).await;
    }
    Ending::Close
}

/// Ends a connection of which nothing has been read.
async fn at_once(stream: Stream, steps: &[Step]) {
    for step in steps {
        match step {
            Step::Delay(time) => tokio::time::sleep(*time).await,
            Step::AcceptReset => return stream.reset(),
            _ => return stream.close().await,
        }
    }
}

async fn end(mut wire: Wire, ending: Ending) {
    match ending {
        Ending::KeepAlive | Ending::Close | Ending::CloseIdle(_) => wire.stream.close().await,
        Ending::Reset => wire.stream.reset(),
        Ending::Hang => wire.drain().await,
        Ending::HangUnread => wire.stream.broken().await,
    }
}

/// Counts a connection as open.
struct Open(Arc<Shared>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.change(|state| state.disconnect());
    }
}
