//! From the IR to files. Loops, no decisions: whatever could be one was made in `lower`.

mod api;
mod client;
mod contract;
mod describe;
mod file;
mod lib_rs;
mod manifest;
mod names;
mod operations;
mod readme;
mod round_trip;
mod rules;
mod types;
mod webhooks;

pub use file::File;

use crate::ir::Crate;

/// All files of a crate, sorted by path.
pub fn emit(krate: &Crate) -> Vec<File> {
    let mut files = vec![manifest::manifest(krate), lib_rs::lib_rs(krate)];
    files.extend(types::types(krate));
    files.push(client::client(krate));
    files.extend(operations::operations(krate));
    files.extend(rules::validators(krate));
    files.extend(webhooks::webhooks(krate));
    files.extend(contract::contract(krate));
    files.extend(round_trip::round_trip(krate));
    files.push(api::api(krate));
    files.push(readme::readme(krate));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}
