//! How often one paid call reaches the vendor when networks and vendors fail: ours beside the policies of others.
//!
//! ```sh
//! cargo run --release --manifest-path codegen/bench/Cargo.toml --package creates              # prints the table
//! cargo run --release --manifest-path codegen/bench/Cargo.toml --package creates -- --write   # writes CREATES.md
//! ```
//!
//! All call the same emulator under the same script, with the same time-outs, each as its documentation shows it,
//! and with the retries that it comes with.

mod clients;
mod distance;
mod faults;
mod shop;

use std::error::Error;
use std::process::Command;
use std::time::Duration;

use bindery_emulator::{Api, Emulator, Received, Recorder, Reply};
use report::Report;

use clients::{KEY, Who};
use faults::{Fault, IDLE};

/// How long everybody waits for an answer.
const TIMEOUT: Duration = Duration::from_millis(600);

/// How long everybody waits where a large answer comes.
const LARGE: Duration = Duration::from_secs(30);

/// When a call is taken for one that goes on for ever.
const PATIENCE: Duration = Duration::from_secs(90);

/// Calls over connections that are closed when they are idle.
const CALLS: u32 = 200;

/// Pauses between these calls are of so many lengths, from none to twice what the server waits.
const STEPS: u32 = 20;

const COMMAND: &str =
    "cargo run --release --manifest-path codegen/bench/Cargo.toml --package creates -- --write";

type Failure = Box<dyn Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Runtime::new()?;
    match arguments.as_slice() {
        [what, who, url] if what == "--alone" => runtime.block_on(alone(who, url)),
        _ => runtime.block_on(all()),
    }
}

async fn all() -> Result<(), Failure> {
    let api = shop::api()?;
    let mut rows = Vec::new();
    for fault in Fault::ALL {
        let mut cells = Vec::new();
        for who in Who::ALL {
            let cell = match fault {
                Fault::IdleClosed => idle(&api, who).await?,
                Fault::Bomb => bomb(&api, who)?,
                _ => one(&api, fault, who).await?,
            };
            cells.push(cell);
        }
        rows.push((fault.title().to_owned(), cells));
    }
    let versions = ["reqwest", "reqwest-middleware", "reqwest-retry", "octocrab", "async-openai"];
    let title = "How often a paid call reaches the vendor";
    let mut report = Report::new("CREATES.md", title, COMMAND, &versions);
    report.add(include_str!("legend.md"));
    report.add(&report::table(&Who::ALL.map(Who::name), &rows));
    report.deliver()?;
    Ok(())
}

/// One call under one fault.
async fn one(api: &Api, fault: Fault, who: Who) -> Result<String, Failure> {
    let other = Recorder::answering(Reply::new(200).body(r#"{"code":0,"data":{"film_id":"x"}}"#))?;
    let emulator = shop::start(api, fault.script(&other.url()))?;
    let sender = who.sender(&emulator.url(), TIMEOUT)?;
    let ended = tokio::time::timeout(PATIENCE, sender.create()).await;
    let mut cell = counts(&emulator);
    if fault == Fault::Busy {
        match shop::waited(&emulator) {
            Some(true) => cell += ", waits",
            Some(false) => cell += ", **ignores it**",
            None => cell += ", ends",
        }
    }
    if fault == Fault::Elsewhere {
        cell += &elsewhere(&other.received());
    }
    match ended {
        Err(_) => cell += ", and goes on",
        Ok(Ok(())) => cell += ", answer taken",
        Ok(Err(_)) => {}
    }
    Ok(cell)
}

/// Requests that came, and how many of them were billed.
fn counts(emulator: &Emulator) -> String {
    let (complete, billed) = (shop::complete(emulator), emulator.billed());
    match (complete, billed) {
        (0 | 1, _) | (_, 0) => complete.to_string(),
        (_, 1) => format!("{complete}, billed once"),
        _ => format!("**{complete}, billed {billed} times**"),
    }
}

/// What another host was told.
fn elsewhere(received: &[Received]) -> String {
    let Some(request) = received.first() else {
        return "; the other host hears nothing".to_owned();
    };
    let leaked =
        |(name, value): &(String, String)| value.contains(KEY).then(|| format!("`{name}`"));
    let mut told: Vec<String> = request.headers.iter().filter_map(leaked).collect();
    if !request.body.is_empty() {
        told.insert(0, "the body".to_owned());
    }
    match told.is_empty() {
        true => format!("; the other host gets an empty {}", request.method),
        false => format!("; **the other host gets {}**", told.join(" and ")),
    }
}

/// Many calls, each at about the time when the server closes the connection of the one before.
async fn idle(api: &Api, who: Who) -> Result<String, Failure> {
    let emulator = shop::start(api, Fault::IdleClosed.script(""))?;
    let way = distance::to(emulator.port()).await?;
    let url = emulator.url().replace(emulator.origin(), &format!("http://{way}"));
    let sender = who.sender(&url, TIMEOUT)?;
    let mut failed = 0;
    for number in 0..CALLS {
        failed += usize::from(sender.create().await.is_err());
        tokio::time::sleep(2 * IDLE * (number % STEPS) / STEPS).await;
    }
    let complete = shop::complete(&emulator);
    let failed = if failed == 0 { "0".to_owned() } else { format!("**{failed}**") };
    Ok(format!("{failed} failed ({complete} came)"))
}

/// One call in a process of its own, whose memory is told afterwards.
fn bomb(api: &Api, who: Who) -> Result<String, Failure> {
    let emulator = shop::start(api, Fault::Bomb.script(""))?;
    let program = std::env::current_exe()?;
    let output = Command::new(program).args(["--alone", who.name(), &emulator.url()]).output()?;
    let growth = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(format!("{}, {growth}", counts(&emulator)))
}

/// Sends one request and prints by how much memory has grown meanwhile.
async fn alone(who: &str, url: &str) -> Result<(), Failure> {
    let who = Who::ALL.into_iter().find(|it| it.name() == who).ok_or("nobody has this name")?;
    let sender = who.sender(url, LARGE)?;
    let before = report::peak_memory().unwrap_or_default();
    // Whether it is an error tells nothing here.
    let _ = sender.create().await;
    let growth = report::peak_memory().unwrap_or_default().saturating_sub(before) >> 20;
    match growth {
        0..32 => println!("{growth} MiB more"),
        _ => println!("**{growth} MiB more**"),
    }
    Ok(())
}
