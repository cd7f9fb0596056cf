//! A way to the vendor that takes time, as all ways do but loopback: what one side closes, the other still writes to.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

/// How long a byte is under way.
const ONE_WAY: Duration = Duration::from_millis(2);

/// Listens, and hands everything on to a port of this machine, later. Ends with the runtime.
pub async fn to(port: u16) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            tokio::spawn(async move {
                let Ok(far) = TcpStream::connect(("127.0.0.1", port)).await else { return };
                let ((near_in, near_out), (far_in, far_out)) =
                    (near.into_split(), far.into_split());
                tokio::spawn(carry(near_in, far_out));
                tokio::spawn(carry(far_in, near_out));
            });
        }
    });
    Ok(address)
}

/// Carries bytes, and at last the end of them, in one direction.
async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf) {
    let (sender, mut under_way) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let writing = tokio::spawn(async move {
        while let Some((at, bytes)) = under_way.recv().await {
            sleep_until(at).await;
            // No bytes are the end.
            if bytes.is_empty() || to.write_all(&bytes).await.is_err() {
                break;
            }
        }
    });
    loop {
        let mut bytes = vec![0; 16 << 10];
        let read = from.read(&mut bytes).await.unwrap_or(0);
        bytes.truncate(read);
        if sender.send((Instant::now() + ONE_WAY, bytes)).is_err() || read == 0 {
            break;
        }
    }
    // It ends by itself.
    let _ = writing.await;
}
