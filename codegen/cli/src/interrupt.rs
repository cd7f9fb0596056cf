//! What Ctrl-C does.

use std::future::Future;

use tokio::signal::ctrl_c;
use tokio::task::JoinHandle;

use crate::screen;

/// What a future gives, or nothing where Ctrl-C came first. Only for what may be dropped.
pub async fn or<T>(future: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        done = future => Some(done),
        () = pressed() => None,
    }
}

/// How something has ended that must not be dropped.
pub enum Ended<T> {
    /// Undisturbed.
    Quietly(T),
    /// After Ctrl-C was pressed once.
    Afterwards(T),
    /// Ctrl-C was pressed twice.
    Abandoned,
}

/// Lets a paid call end, even if Ctrl-C comes: to stop would not stop the charge. A second Ctrl-C ends at once.
pub async fn after<T>(mut task: JoinHandle<T>, notice: &str) -> Result<Ended<T>, String> {
    let failed = |error: tokio::task::JoinError| format!("the call broke off: {error}");
    tokio::select! {
        biased;
        done = &mut task => return done.map(Ended::Quietly).map_err(failed),
        () = pressed() => screen::complain(notice),
    }
    tokio::select! {
        biased;
        done = task => done.map(Ended::Afterwards).map_err(failed),
        () = pressed() => Ok(Ended::Abandoned),
    }
}

/// Waits for Ctrl-C. Where the system can't tell of it, it ends the program by itself.
pub async fn pressed() {
    if ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
