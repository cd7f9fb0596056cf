//! Plays a vendor on loopback, made from its specification.
//!
//! An [`Emulator`] answers by the examples of the specification, judges requests by its schemas, lets
//! tasks live and end ([`Pace`], [`Outcome`]), serves the files that they lead to, and keeps a ledger
//! of every create ([`Entry`]): whether the whole request came, and whether it was billed. It goes
//! wrong on demand, byte by byte ([`Script`]; [`fault`] says how scripts are written).
//!
//! It runs on a thread and a runtime of its own, so that blocking and asynchronous clients can be
//! tried on it alike. Beside it stand a [`Recorder`], a host of somebody else to which it can lead a
//! client, and a [`Proxy`]. Any key will do; none of them is ever printed.

mod emulator;
mod event;
pub mod fault;
mod files;
mod http;
mod introduction;
mod ledger;
mod load;
mod net;
mod pace;
mod play;
mod proxy;
mod recorder;
mod shared;
mod state;
#[cfg(feature = "tls")]
mod tls;
mod vendor;

pub use bindery::model::Api;
pub use emulator::{Builder, Emulator};
pub use event::Event;
pub use fault::{
    Bomb, Drip, Edit, Encoding, On, Part, Redirect, Reply, ReplyBody, Rule, Script, ScriptError,
    Step, TaskChoice, Times,
};
pub use ledger::{Counts, Entry, Received};
pub use load::{LoadError, load, load_file};
pub use pace::{Outcome, Pace, Phase};
pub use proxy::{Proxy, ProxyMode};
pub use recorder::Recorder;
pub use state::Task;
#[cfg(feature = "tls")]
pub use tls::Tls;
