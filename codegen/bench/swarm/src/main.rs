//! Many tasks that are waited for at once by one client.
//!
//! ```sh
//! cargo run --release --manifest-path codegen/bench/Cargo.toml --package swarm              # prints the table
//! cargo run --release --manifest-path codegen/bench/Cargo.toml --package swarm -- --write   # writes SWARM.md
//! ```
//!
//! The vendor is a process of its own, and so is each client.

mod client;
mod vendor;

use std::error::Error;
use std::process::Command;

use report::Report;

use vendor::Vendor;

const COMMAND: &str =
    "cargo run --release --manifest-path codegen/bench/Cargo.toml --package swarm -- --write";

/// Tasks and the client's bound on exchanges that are under way at once.
const RUNS: [(usize, Bound); 3] =
    [(1_000, Bound::Usual), (10_000, Bound::Usual), (10_000, Bound::None)];

/// How many exchanges may be under way at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    /// As many as without a setting.
    Usual,
    /// Any number.
    None,
}

impl Bound {
    fn name(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::None => "none",
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--vendor"] => vendor::play(),
        ["--client", tasks, bound, url] => client::run(tasks.parse()?, bound, url),
        _ => all(),
    }
}

fn all() -> Result<(), Box<dyn Error>> {
    let mut rows = Vec::new();
    for (tasks, bound) in RUNS {
        let vendor = Vendor::start()?;
        let mut client = Command::new(std::env::current_exe()?);
        client.args(["--client", &tasks.to_string(), bound.name(), &vendor.url]);
        let output = client.output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into());
        }
        let figures = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let mut cells: Vec<String> = figures.split('\t').map(str::to_owned).collect();
        cells.extend(vendor.figures()?);
        rows.push((format!("{tasks} tasks, bound: {}", bound.name()), cells));
    }
    let title = "Many tasks that are waited for at once by one client";
    let mut report = Report::new("SWARM.md", title, COMMAND, &["reqwest", "tokio"]);
    report.add(include_str!("legend.md"));
    let columns = [
        "ended well",
        "until the last was taken on, s",
        "until the last ended, s",
        "work, s",
        "peak memory, MiB",
        "bytes a task",
        "queries",
        "connections at most",
        "connections in all",
    ];
    report.add(&report::table(&columns, &rows));
    report.deliver()?;
    Ok(())
}
