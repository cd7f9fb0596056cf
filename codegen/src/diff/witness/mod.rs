//! Values that show a break: right on one side and refused on the other.

mod blame;
mod boundary;
mod lift;
mod prove;
mod sample;
mod text;
mod validators;

pub(crate) use prove::{Prover, Written};
