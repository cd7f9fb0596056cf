//! The commands.

mod cli;
mod compiled;
mod folder;
