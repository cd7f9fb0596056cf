//! What can be typed behind `emulate`.

use std::path::PathBuf;

use clap::Args;

#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask emulate acme                      at any free port, which is printed
  cargo xtask emulate acme --port 4010
  cargo xtask emulate acme --faults faults.yaml and what goes wrong is in a script
  cargo xtask emulate --spec api.yaml           any document

Faults: a list of rules, each for some requests, with steps:

  rules:
    - { on: create, times: 1, steps: [bill, reset] }      charged, and nobody hears of it
    - { on: query, chance: 0.2, steps: [status: 503] }    one query of five finds nobody

Exit codes: 1 errors in the specification, 2 used wrongly; else it runs until Ctrl-C.")]
pub struct EmulateArguments {
    /// A folder of `spec/`
    #[arg(value_name = "VENDOR", conflicts_with = "spec", required_unless_present = "spec")]
    pub vendor: Option<String>,
    /// An OpenAPI document anywhere, YAML or JSON
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
    /// The port; 0 is any that is free
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub port: u16,
    /// A script of faults, YAML or JSON
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,
}
