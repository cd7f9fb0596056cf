//! Runs the real program against a vendor on loopback.

mod agrees;
mod batch;
mod create;
mod exits;
mod handles;
#[cfg(unix)]
mod interrupts;
#[cfg(unix)]
mod kill;
mod known;
mod lost;
mod onward;
#[cfg(unix)]
mod output;
mod refused;
mod rows;
mod saving;
mod secrets;
mod support;
mod tools;
