//! A listener on loopback, on a thread and a runtime of its own.

use std::future::Future;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// As many connections as the system lets wait.
const BACKLOG: u32 = 4096;

/// Listens until it is dropped, which ends all connections too.
#[derive(Debug)]
pub(crate) struct Host {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    /// Listens at a port, 0 being any that is free, and serves each connection in a task of its own.
    pub(crate) fn start<S, F>(port: u16, serve: S) -> io::Result<Self>
    where
        S: Fn(TcpStream) -> F + Send + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::channel();
        let thread = thread::Builder::new().name("bindery-emulator".to_owned());
        // The runtime begins and ends on its own thread: where the caller is async it may do neither.
        let thread = thread.spawn(move || {
            let listening = listen(port).and_then(|(runtime, listener)| {
                let address = listener.local_addr()?;
                Ok((runtime, listener, address))
            });
            match listening {
                Ok((runtime, listener, address)) => {
                    let _ = tell.send(Ok(address));
                    runtime.block_on(until(stopped, &listener, serve));
                }
                Err(error) => drop(tell.send(Err(error))),
            }
        })?;
        let address = told.recv().map_err(io::Error::other)??;
        Ok(Self { address, stop: Some(stop), thread: Some(thread) })
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // A thread that has ended hears nothing, and needs nothing.
        let _ = self.stop.take().map(|stop| stop.send(()));
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn listen(port: u16) -> io::Result<(Runtime, TcpListener)> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let guard = runtime.enter();
    let socket = TcpSocket::new_v4()?;
    // A port that has just been in use may be used again.
    socket.set_reuseaddr(true)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    let listener = socket.listen(BACKLOG)?;
    drop(guard);
    Ok((runtime, listener))
}

async fn until<S, F>(stopped: oneshot::Receiver<()>, listener: &TcpListener, serve: S)
where
    S: Fn(TcpStream) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    tokio::select! {
        () = accept(listener, serve) => {}
        _ = stopped => {}
    }
}

async fn accept<S, F>(listener: &TcpListener, serve: S)
where
    S: Fn(TcpStream) -> F,
    F: Future<Output = ()> + Send + 'static,
{
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Small writes are to go out as they are.
                let _ = stream.set_nodelay(true);
                tokio::spawn(serve(stream));
            }
            // Too many files are open: some will be closed.
            Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}
