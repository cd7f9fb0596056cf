//! Tests of the runtime as generated crates and their users see it.

mod checks;
mod client;
mod download;
mod drift;
mod errors;
mod formats;
mod json;
mod keys;
mod multipart;
mod streams;
mod styles;
mod support;
mod wire;
