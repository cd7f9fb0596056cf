//! Faults: what goes wrong, when, and how often.
//!
//! A [`Script`] is a list of rules. The first rule that fits a request is applied to it, alone: its
//! steps are taken in order. Without a rule a request is answered as the vendor would.
//!
//! ```yaml
//! seed: 7                      # for `chance`; 0 if not given
//! rules:
//!   - on: create               # create, query, file, other or any
//!     skip: 1                  # the first request that fits is spared
//!     times: 2                 # or `forever`, which is the default
//!     chance: 0.1              # each request that fits is met with this probability; 1 if not given
//!     steps:
//!       - bill                 # the whole request is read, the task exists and is charged
//!       - delay: 200ms
//!       - reset                # and nobody hears of it
//!   - on: query
//!     task: 3                  # only the third task; or a task's id, or its correlation text
//!     times: 1
//!     steps:
//!       - status: { code: 429, headers: { Retry-After: "2" } }   # the body is the vendor's example
//! ```
//!
//! What stands before the answer ([`Step::Read`], [`Step::Bill`], [`Step::Delay`]) happens where it
//! stands. What says how the answer is (the others) is collected, and the answer is written at the end
//! of the steps, or at [`Step::Close`], [`Step::Reset`] or [`Step::Hang`]. These three by themselves,
//! without a step that speaks of an answer, end the request without any. An answer that no step
//! replaces is the usual one, so a create with it is billed.

mod base64;
mod bomb;
mod player;
mod quantity;
mod read;
mod reply;
mod script;
mod step;

pub(crate) use bomb::bomb;
pub(crate) use player::{Player, Seen};
pub use read::ScriptError;
pub use reply::{Reply, ReplyBody};
pub use script::{On, Rule, Script, TaskChoice, Times};
pub use step::{Bomb, Drip, Edit, Encoding, Part, Redirect, Step};
