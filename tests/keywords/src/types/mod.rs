// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

mod choices;
mod objects;
mod scalars;
mod a_to_c;
mod d_to_f;
mod g_to_l;
mod m_to_p;
mod t_to_z;

pub use choices::*;
pub use objects::*;
pub use scalars::*;
pub use a_to_c::*;
pub use d_to_f::*;
pub use g_to_l::*;
pub use m_to_p::*;
pub use t_to_z::*;
