//! The commands.

mod cli;
mod compiled;
mod folder;
mod source_suite;
