// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

mod generation;
mod subject;
mod a_to_c;
mod d_to_f;
mod g_to_l;
mod m_to_p;
mod q_to_s;
mod t_to_z;

pub use generation::*;
pub use subject::*;
pub use a_to_c::*;
pub use d_to_f::*;
pub use g_to_l::*;
pub use m_to_p::*;
pub use q_to_s::*;
pub use t_to_z::*;
