//! The server itself: one thread that listens, one for each connection.

use std::collections::VecDeque;
use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::{Answer, Received, read};

/// A server that ends when it is dropped. Without a canned answer left, it answers 500.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    answers: Mutex<VecDeque<Answer>>,
    received: Mutex<Vec<Received>>,
    ended: AtomicBool,
}

impl Server {
    /// Listens on a free port.
    ///
    /// # Errors
    /// When the loopback interface can't be used.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared::default());
        let theirs = Arc::clone(&shared);
        thread::spawn(move || listen(&listener, &theirs));
        Ok(Self { address, shared })
    }

    /// The address, to be used as base address of a client.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Adds an answer behind those that wait.
    pub fn answer(&self, answer: Answer) {
        lock(&self.shared.answers).push_back(answer);
    }

    /// What has been received so far, which is forgotten here.
    pub fn take_received(&self) -> Vec<Received> {
        std::mem::take(&mut *lock(&self.shared.received))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // Wakes the listening thread, which then sees the end. If that fails, it is gone already.
        let _ = TcpStream::connect(self.address);
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    for connection in listener.incoming() {
        if shared.ended.load(Ordering::SeqCst) {
            return;
        }
        let Ok(connection) = connection else { continue };
        let shared = Arc::clone(shared);
        // A client that hangs up early is the client's affair.
        thread::spawn(move || serve(connection, &shared).ok());
    }
}

fn serve(mut connection: TcpStream, shared: &Shared) -> io::Result<()> {
    connection.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut reader = BufReader::new(connection.try_clone()?);
    let Some(received) = read::read(&mut reader)? else { return Ok(()) };
    lock(&shared.received).push(received);
    let answer = lock(&shared.answers).pop_front();
    let answer = answer.unwrap_or_else(|| Answer::new(500, "text/plain", "no answer is left"));
    write(&mut connection, &answer)?;
    connection.shutdown(Shutdown::Both)
}

fn write(connection: &mut TcpStream, answer: &Answer) -> io::Result<()> {
    let Some(pause) = answer.pause else { return connection.write_all(&answer.bytes) };
    let (head, body) = answer.bytes.split_at(answer.body_at);
    connection.write_all(head)?;
    for byte in body {
        thread::sleep(pause);
        connection.write_all(&[*byte])?;
    }
    Ok(())
}

/// A test that panicked elsewhere does not make the lists unusable.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
