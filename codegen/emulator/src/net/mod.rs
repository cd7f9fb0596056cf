//! Connections, and who listens for them.

mod guard;
mod host;
mod stream;

pub(crate) use guard::{Guard, Security};
pub(crate) use host::Host;
pub(crate) use stream::Stream;
