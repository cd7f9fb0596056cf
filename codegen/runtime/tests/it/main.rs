//! Tests of the runtime as generated crates and their users see it.

mod checks;
mod client;
mod drift;
mod errors;
mod formats;
mod json;
mod keys;
mod media;
mod multipart;
mod streams;
mod styles;
mod support;
mod webhook;
mod wire;
