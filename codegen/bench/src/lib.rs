//! What the benchmark compares: inputs, those who judge or read them, and the table of what came out.

pub mod by_hand;
pub mod entrants;
pub mod inputs;
pub mod peers;
pub mod table;
