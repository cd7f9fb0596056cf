//! One connection: request after request.

use std::sync::Arc;
use std::time::Duration;

use super::exchange;
use super::plan::Ending;
use crate::fault::Step;
use crate::http::Wire;
use crate::net::Stream;
use crate::shared::Shared;

/// Serves a connection until it ends.
pub(crate) async fn serve(shared: Arc<Shared>, stream: Stream) {
    let (number, steps) = shared.change(|state| state.connect());
    let _open = Open(Arc::clone(&shared));
    if let Some(steps) = steps {
        return at_once(stream, &steps).await;
    }
    let mut wire = Wire::new(stream);
    let ending = loop {
        // What is no HTTP, and what breaks off, ends the connection.
        let Ok(Some(head)) = wire.head().await else { break Ending::Close };
        match exchange::run(&shared, &mut wire, head, number).await {
            Ok(Ending::KeepAlive) => {}
            Ok(ending) => break ending,
            Err(_) => break Ending::Close,
        }
    };
    end(wire, ending).await;
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
        Ending::KeepAlive | Ending::Close => wire.stream.close().await,
        Ending::Reset => wire.stream.reset(),
        Ending::Hang => wire.drain().await,
        Ending::CloseIdle(idle) => {
            idle_for(&mut wire, idle).await;
            wire.stream.close().await;
        }
    }
}

/// Waits, unless the client hangs up before. A request that comes meanwhile is not read.
async fn idle_for(wire: &mut Wire, idle: Duration) {
    tokio::select! {
        () = tokio::time::sleep(idle) => {}
        () = wire.drain() => {}
    }
}

/// Counts a connection as open.
struct Open(Arc<Shared>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.change(|state| state.disconnect());
    }
}
