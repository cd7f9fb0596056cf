//! Processes of their own, for what a process alone can be done to: stopped, or given another environment.

mod crowd;

pub(crate) use crowd::Classes;

use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use bindery_runtime::{BoxFuture, CreateError, ReqwestTransport, TaskHandle, WaitError};
use studio::{Client, FilmAnswer, NewFilm};
use tokio::process::{Child, Command};
use tracing::level_filters::LevelFilter;

use crate::canary::{self, KEY, VARIABLE};
use crate::vendor::{CONNECTING, TIMEOUT};
use crate::watch::Watched;
use crate::{Driver, Lab, descriptors, memory, watch};

/// The first argument of such a process.
pub const ARGUMENT: &str = "child";

/// The certificate that it is to trust, in PEM.
const TRUST_VARIABLE: &str = "FAULTS_TRUST";

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Sets the program that such a process runs: `faults`, wherever it was built.
pub fn set_program(path: impl Into<PathBuf>) {
    // It is the same each time.
    let _ = PROGRAM.set(path.into());
}

/// What a process is to do at a vendor's address.
pub(crate) enum Job<'j> {
    /// Waits for a task at most so long, as often as the vendor's description says.
    Wait(&'j TaskHandle, Duration),
    /// Creates a film, and trusts this certificate.
    Create(Option<&'j str>),
    /// Is a crowd of so many threads, or tasks, of which each creates so many films, with so many connections at once.
    Crowd(u64, u64, u64),
    /// Creates so many films, then more until there are as many as this, and tells its memory after both.
    Many(u64, u64),
}

/// Starts a process. It ends with what is given back.
pub(crate) fn start(
    lab: &Lab,
    url: &str,
    job: &Job<'_>,
    variables: &[(&str, &str)],
) -> Result<Child, String> {
    let program = PROGRAM.get().ok_or("nobody has said where the program of children is")?;
    let mut command = match job {
        // The limit is that of the process that the shell becomes.
        Job::Crowd(..) => {
            let mut shell = Command::new("sh");
            let limited = format!("ulimit -n {} && exec \"$0\" \"$@\"", descriptors::LIMIT);
            shell.args(["-c", &limited]).arg(program);
            shell
        }
        _ => Command::new(program),
    };
    command.args([ARGUMENT, lab.driver().name(), url]);
    match job {
        Job::Wait(handle, deadline) => {
            let handle = serde_json::to_string(handle).map_err(|error| error.to_string())?;
            command.args(["wait", &handle, &deadline.as_millis().to_string()]);
        }
        Job::Create(trusted) => {
            command.arg("create").env(TRUST_VARIABLE, trusted.unwrap_or_default());
        }
        Job::Crowd(threads, each, most) => {
            command.arg("crowd").args([threads, each, most].map(u64::to_string));
        }
        Job::Many(first, all) => {
            command.args(["many", &first.to_string(), &all.to_string()]);
        }
    }
    // Only the proxies of the case count.
    for name in ["http_proxy", "https_proxy", "all_proxy", "no_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.envs(variables.iter().copied()).env(VARIABLE, KEY.as_str());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command.spawn().map_err(|error| error.to_string())
}

/// Waits for the end of a process, and looks for the key in all that it has said. Gives the first line of it.
pub(crate) async fn ended(child: Child) -> Result<String, String> {
    let Output { status, stdout, stderr } =
        child.wait_with_output().await.map_err(|error| error.to_string())?;
    canary::scan("what a process printed", &stdout);
    stderr.split(|byte| *byte == b'\n').for_each(|line| canary::scan("the log of a process", line));
    let said = String::from_utf8_lossy(&stdout).into_owned();
    match status.success() {
        true => Ok(said.lines().next().unwrap_or_default().to_owned()),
        false => Err(format!("the process ended with {status}: {said}")),
    }
}

/// Does what the arguments say. The first line is what came of it, as one word; errors follow in every form.
///
/// # Errors
/// When the arguments are none of `start`, or the client can't be set up.
pub fn run(arguments: &[String]) -> Result<String, String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [driver, url, job @ ..] = arguments.as_slice() else { return Err("too few".to_owned()) };
    let driver = Driver::of_name(driver).ok_or("no such driver")?;
    let client = client(url)?;
    match job.first() {
        // Its log is scanned while it is written.
        Some(&"crowd") => canary::listen(),
        Some(&"many") => {}
        _ => log(),
    }
    let job: BoxFuture<'_, Result<String, String>> = match job {
        ["wait", handle, deadline] => Box::pin(wait(&client, handle, deadline)),
        ["create"] => Box::pin(create(&client)),
        ["crowd", numbers @ ..] => Box::pin(crowd::run(&client, driver, numbers)),
        ["many", first, all] => Box::pin(many(&client, first, all)),
        _ => return Err("no such job".to_owned()),
    };
    driver.wait(job)?
}

async fn wait(client: &Client, handle: &str, deadline: &str) -> Result<String, String> {
    let handle: TaskHandle = serde_json::from_str(handle).map_err(|error| error.to_string())?;
    let task: bindery_runtime::Task<FilmAnswer> =
        client.task(handle).map_err(|error| error.to_string())?;
    let deadline = deadline.parse().map_err(|_| "no deadline".to_owned())?;
    match task.wait(Duration::from_millis(deadline)).await {
        Ok(_) => Ok("succeeded\n".to_owned()),
        Err(error @ WaitError::Deadline(_)) => Ok(format!("deadline\n{error}\n{error:?}\n")),
        Err(error) => Ok(format!("other\n{error}\n{error:?}\n")),
    }
}

async fn create(client: &Client) -> Result<String, String> {
    let result = client.create_plain_film(NewFilm::new("A paper boat")).submit().await;
    let told = |error: &CreateError| format!("{}\n{error}\n{error:?}\n{error:#?}\n", error.class());
    Ok(result.map_or_else(|error| told(&error), |task| format!("accepted\n{task:?}\n")))
}

/// As many at a time.
const WORKERS: u64 = 16;

async fn many(client: &Client, first: &str, all: &str) -> Result<String, String> {
    let number = |text: &str| text.parse::<u64>().map_err(|error| error.to_string());
    let (first, all) = (number(first)?, number(all)?);
    creates(client, first).await?;
    let early = settled()?;
    creates(client, all - first).await?;
    let late = settled()?;
    Ok(format!("{early} {late}\n"))
}

/// What is allocated, and what the system has given, when what was watched is forgotten.
fn settled() -> Result<String, String> {
    match watch::wrong().into_iter().next() {
        Some(wrong) => Err(wrong),
        None => Ok(format!("{} {}", memory::heap(), memory::resident().unwrap_or_default())),
    }
}

/// Creates films, and keeps nothing of what comes back.
async fn creates(client: &Client, count: u64) -> Result<(), String> {
    let workers = (0..WORKERS).map(|worker| {
        let client = client.clone();
        tokio::spawn(async move {
            for number in (worker..count).step_by(WORKERS as usize) {
                let film = NewFilm::new("A paper boat");
                // Whether it was accepted is the vendor's affair here.
                let _ = match number % 2 {
                    0 => client.create_plain_film(film).submit().await,
                    _ => client.create_film(film).submit().await,
                };
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn client(url: &str) -> Result<Client, String> {
    let trusted = std::env::var(TRUST_VARIABLE).unwrap_or_default();
    let trusted = (!trusted.is_empty())
        .then(|| reqwest::Certificate::from_pem(trusted.as_bytes()))
        .transpose()
        .map_err(|error| error.to_string())?;
    let transport = ReqwestTransport::from_builder(|| {
        let builder = reqwest::Client::builder().connect_timeout(CONNECTING);
        builder.tls_certs_merge(trusted.clone())
    });
    let transport = transport.map_err(|error| error.to_string())?;
    let client = Client::builder().key(KEY.as_str()).base_url(url).timeout(TIMEOUT);
    client.transport(Watched(transport)).build().map_err(|error| error.to_string())
}

/// Logs all that any crate says to standard error.
fn log() {
    // A process does this once.
    let _ = tracing_log::LogTracer::init();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(std::io::stderr)
        .finish();
    let _ = tracing::subscriber::set_global_default(subscriber);
}
