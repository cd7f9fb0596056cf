//! For programs that are not async: the same calls, on the thread that waits for them.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_core::Stream;
use tokio::runtime::{Builder, Runtime};

use crate::Error;

/// Waits for futures and streams of clients, outside of any async runtime and inside of one.
///
/// There is one way to make a call, and this is the other end of it: what is sent, what is sent again and what is
/// charged can't differ from async programs. A thread of its own serves sockets and timers.
///
/// ```
/// use bindery_runtime::Blocking;
///
/// let blocking = Blocking::new()?;
/// assert_eq!(blocking.wait(async { 1 + 1 }), 2);
/// # Ok::<(), bindery_runtime::Error>(())
/// ```
pub struct Blocking {
    runtime: Option<Runtime>,
}

impl Blocking {
    /// Starts the thread.
    ///
    /// # Errors
    /// [`Error::Configuration`] when the system gives no thread.
    pub fn new() -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("bindery")
            .enable_all()
            .build()
            .map_err(|error| Error::configuration(format!("no thread can be started: {error}")))?;
        Ok(Self { runtime: Some(runtime) })
    }

    /// Waits for a future, and blocks this thread meanwhile.
    pub fn wait<F: Future>(&self, future: F) -> F::Output {
        let _inside = self.runtime.as_ref().map(Runtime::enter);
        let parked = Arc::new(Parked { thread: thread::current(), woken: AtomicBool::new(false) });
        let waker = Waker::from(Arc::clone(&parked));
        let mut context = Context::from_waker(&waker);
        let mut future = pin!(future);
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return output;
            }
            parked.wait();
        }
    }

    /// The items of a stream, each of which blocks this thread until it is there.
    pub fn iter<S: Stream + Unpin>(&self, stream: S) -> impl Iterator<Item = S::Item> + use<'_, S> {
        let mut stream = stream;
        std::iter::from_fn(move || {
            self.wait(std::future::poll_fn(|context| Pin::new(&mut stream).poll_next(context)))
        })
    }
}

/// A runtime must not be waited for where async code runs.
impl Drop for Blocking {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl fmt::Debug for Blocking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blocking").finish_non_exhaustive()
    }
}

/// A thread that waits until it is woken.
struct Parked {
    thread: Thread,
    woken: AtomicBool,
}

impl Parked {
    fn wait(&self) {
        while !self.woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

impl Wake for Parked {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Blocking;

    #[test]
    fn outside_and_inside_of_a_runtime() {
        async fn later() -> u8 {
            tokio::time::sleep(Duration::from_millis(5)).await;
            7
        }
        // The machine that runs tests has threads.
        let blocking = Blocking::new().unwrap();
        assert_eq!(blocking.wait(later()), 7);
        let other = tokio::runtime::Builder::new_current_thread().build();
        // As above.
        other.unwrap().block_on(async {
            assert_eq!(Blocking::new().map(|it| it.wait(later())).ok(), Some(7));
            assert_eq!(blocking.wait(later()), 7);
        });
    }
}
