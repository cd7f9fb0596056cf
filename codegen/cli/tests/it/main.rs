//! Runs the real program against a vendor on loopback.

mod batch;
mod create;
mod exits;
mod handles;
#[cfg(unix)]
mod interrupts;
#[cfg(unix)]
mod kill;
mod known;
mod onward;
mod rows;
mod secrets;
mod support;
mod tools;
