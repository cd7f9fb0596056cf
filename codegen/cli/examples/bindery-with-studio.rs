//! `bindery` with an invented vendor more, for the tests of the program.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use bindery_runtime::Vendor;

static VENDORS: &[&Vendor] = &[&studio::VENDOR];

fn specification(_: &str) -> &'static [(&'static str, &'static str)] {
    &[("openapi.yaml", include_str!("../../../tests/studio/openapi.yaml"))]
}

fn main() -> ExitCode {
    bindery_cli::run(std::env::args_os(), VENDORS, specification)
}
