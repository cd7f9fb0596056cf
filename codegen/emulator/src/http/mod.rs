//! HTTP/1.1 by hand, so that it can be wrong on purpose.

mod answer;
mod body;
mod date;
mod deliver;
mod head;
mod reason;
mod wire;

pub(crate) use answer::{Answer, Content};
pub(crate) use body::Reading;
pub(crate) use deliver::{Delivery, Drip, Framing, deliver};
pub(crate) use head::{Head, decode};
pub(crate) use reason::reason;
pub(crate) use wire::Wire;
