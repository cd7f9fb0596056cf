//! The vendor, in a process of its own.

use std::error::Error;
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use bindery_emulator::{Emulator, Pace};

/// How long a task takes: every one of many is asked for several times.
const PACE: Pace = Pace::time(Duration::from_secs(5), Duration::from_secs(10));

/// Plays the vendor: says its address, then its figures once a line is read.
pub fn play() -> Result<(), Box<dyn Error>> {
    let text = include_str!("../../../../tests/studio/openapi.yaml");
    let api = bindery_emulator::load([("openapi.yaml", text)])?;
    let emulator = Emulator::builder(&api).pace(PACE).keep(1).start()?;
    println!("{}", emulator.url());
    io::stdout().flush()?;
    io::stdin().read_line(&mut String::new())?;
    let counts = emulator.counts();
    println!("{}\t{}\t{}", counts.queries, counts.most_open, counts.connections);
    Ok(())
}

/// The other side of such a process.
pub struct Vendor {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    pub url: String,
}

impl Vendor {
    /// Starts it.
    pub fn start() -> Result<Self, Box<dyn Error>> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("--vendor")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let to = child.stdin.take().ok_or("no way to the vendor")?;
        let from = child.stdout.take().ok_or("no way from the vendor")?;
        let mut from = BufReader::new(from);
        let mut url = String::new();
        from.read_line(&mut url)?;
        Ok(Self { child, to, from, url: url.trim().to_owned() })
    }

    /// Ends it. Queries, the most connections at once, and connections in all.
    pub fn figures(mut self) -> Result<Vec<String>, Box<dyn Error>> {
        self.to.write_all(b"\n")?;
        let mut line = String::new();
        self.from.read_line(&mut line)?;
        self.child.wait()?;
        Ok(line.trim().split('\t').map(str::to_owned).collect())
    }
}
