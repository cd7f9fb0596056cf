//! Connections, and who listens for them.

mod host;
mod stream;

pub(crate) use host::Host;
pub(crate) use stream::Stream;
