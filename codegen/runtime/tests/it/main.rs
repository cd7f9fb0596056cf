//! Tests of the runtime as generated crates and their users see it.

mod batch;
mod checks;
mod client;
mod concurrency;
mod create;
mod download;
mod drift;
mod errors;
mod formats;
mod guards;
mod journal;
mod json;
mod keys;
mod machines;
mod media;
mod multipart;
mod streams;
mod styles;
mod support;
mod task;
mod tracing;
mod vendor;
mod webhook;
mod wire;
