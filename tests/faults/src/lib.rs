//! What a client does when networks and vendors fail: the fault matrix.
//!
//! A [`Row`] is a fault, with what must hold; its cases run against the emulator, by an async and by a blocking
//! driver. After each case the [`Lab`] checks what must hold always: nothing is billed twice, without a key
//! nothing is sent again that may have arrived, the key stands nowhere, memory is bounded, time is kept.

mod canary;
mod case;
pub mod child;
mod descriptors;
mod driver;
mod lab;
mod lateness;
mod memory;
mod random;
mod rows;
mod vendor;
mod watch;

pub use case::{Case, Row, Verdict};
pub use driver::{Driver, Ended, Outcome};
pub use lab::Lab;
pub use rows::ROWS;
pub use vendor::{Create, Shop};

/// Ends a case where something does not hold.
#[macro_export]
macro_rules! ensure {
    ($holds:expr, $($said:tt)+) => {
        let holds: bool = $holds;
        if !holds {
            return ::core::result::Result::Err(::std::format!($($said)+));
        }
    };
}
