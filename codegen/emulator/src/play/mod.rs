//! One connection after the other: what is asked, what is answered, what goes wrong.

mod aim;
mod answers;
mod connection;
mod exchange;
mod fill;
mod plan;
mod steps;

pub(crate) use connection::serve;
