// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

mod charge;
mod a_to_c;
mod m_to_p;
mod q_to_s;

pub use charge::*;
pub use a_to_c::*;
pub use m_to_p::*;
pub use q_to_s::*;
