//! The commands.

mod cli;
mod compiled;
mod diff;
mod folder;
mod source_suite;
