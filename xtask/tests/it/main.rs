//! The commands.

mod cli;
mod compiled;
mod diff;
mod folder;
mod release;
mod source_suite;
mod vendor;
mod workflow;
