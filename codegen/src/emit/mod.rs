//! From the IR to files. Loops, no decisions: whatever could be one was made in `lower`.

mod api;
mod client;
mod contract;
mod describe;
mod file;
mod headers;
mod jobs;
pub(crate) mod lib_rs;
mod manifest;
pub(crate) mod names;
pub(crate) mod operations;
pub mod print;
mod readme;
mod registry;
mod round_trip;
pub(crate) mod rules;
mod servers;
pub(crate) mod types;
pub(crate) mod webhooks;

pub use file::File;
pub use registry::{Registered, registry};

use std::num::NonZeroUsize;

use crate::ir::{Crate, Rules, Types};
use jobs::Job;

/// All files of a crate, sorted by path.
pub fn emit(krate: &Crate) -> Vec<File> {
    emit_on(krate, NonZeroUsize::MIN)
}

/// The files that state rules which belong to no API, below `src/validators`.
pub fn validators(rules: &Rules, spec: &str) -> Vec<File> {
    let types = Types::default();
    let printed = rules::Printed { spec, types: &types, rules };
    let jobs = rules::validators(printed).collect();
    jobs::run(jobs, NonZeroUsize::MIN)
}

/// As [`emit`], with the same result, on as many threads.
pub fn emit_on(krate: &Crate, threads: NonZeroUsize) -> Vec<File> {
    let mut jobs: Vec<Job<'_>> = rules::validators(krate.into()).collect();
    jobs.extend(types::types(krate));
    jobs.extend(operations::operations(krate));
    jobs.push(Box::new(|| contract::contract(krate)));
    jobs.push(Box::new(|| round_trip::round_trip(krate).into_iter().collect()));
    jobs.push(Box::new(|| vec![client::client(krate), api::api(krate), readme::readme(krate)]));
    jobs.push(Box::new(|| vec![manifest::manifest(krate), lib_rs::lib_rs(krate)]));
    jobs.push(Box::new(|| {
        let parts = [headers::headers(krate), servers::servers(krate), webhooks::webhooks(krate)];
        parts.into_iter().flatten().collect()
    }));
    let mut files = jobs::run(jobs, threads);
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}
