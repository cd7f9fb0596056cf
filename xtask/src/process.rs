//! Other processes: with a limit of time, and with what they have needed.

use std::env;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What came of a process.
pub struct Finished {
    /// None when its time was up.
    pub status: Option<ExitStatus>,
    /// Wall time.
    pub seconds: f64,
    /// What it printed.
    pub output: String,
    /// What it complained about.
    pub complaints: String,
}

impl Finished {
    /// Whether it ended well.
    pub fn is_fine(&self) -> bool {
        self.status.is_some_and(|status| status.success())
    }

    /// How it ended, in words.
    pub fn ending(&self) -> String {
        match self.status {
            None => format!("was ended after {:.0} s", self.seconds),
            Some(status) => status.to_string(),
        }
    }
}

/// Cargo for this workspace, which builds where it always does.
pub fn own_cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo has told this program about its own package would mislead the other one.
    command.env_remove("CARGO_MANIFEST_DIR");
    command
}

/// Cargo for a workspace other than this one, building into `target`.
pub fn cargo(target: &Path) -> Command {
    let mut command = own_cargo();
    command.env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS");
    command
}

/// Cargo in a folder, with the settings that are the same for all that is measured. It leads a group of
/// processes, so that all of it is ended with it.
pub fn measured_cargo(target: &Path, folder: &Path) -> Command {
    let mut command = cargo(target);
    command.current_dir(folder).env("CARGO_INCREMENTAL", "0");
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

/// Runs a command to its end, or ends it.
pub fn run(command: &mut Command, limit: Duration) -> io::Result<Finished> {
    let start = Instant::now();
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (output, complaints) = (drain(child.stdout.take()), drain(child.stderr.take()));
    let status = wait(&mut child, limit)?;
    let seconds = start.elapsed().as_secs_f64();
    Ok(Finished { status, seconds, output: text(output), complaints: text(complaints) })
}

/// Waits for the end of a process; none when its time was up and it was ended.
pub fn wait(child: &mut Child, limit: Duration) -> io::Result<Option<ExitStatus>> {
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() >= limit {
            end(child);
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

type Text = thread::JoinHandle<Vec<u8>>;

fn drain(stream: Option<impl Read + Send + 'static>) -> Option<Text> {
    let mut stream = stream?;
    Some(thread::spawn(move || {
        let mut bytes = Vec::new();
        // What could be read is shown.
        let _ = stream.read_to_end(&mut bytes);
        bytes
    }))
}

fn text(stream: Option<Text>) -> String {
    let bytes = stream.and_then(|stream| stream.join().ok()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Ends a process, and the whole group of which it is the leader.
fn end(child: &mut Child) {
    #[cfg(unix)]
    if let Ok(id) = i32::try_from(child.id()) {
        // It leads no group unless it was started so.
        let id = nix::unistd::Pid::from_raw(id);
        let _ = nix::sys::signal::killpg(id, nix::sys::signal::Signal::SIGKILL);
    }
    // It may have ended by itself.
    let _ = child.kill();
}

/// The most memory that this process has had, in MB; 0 where that can't be known.
pub fn own_peak() -> f64 {
    peak(Who::Own)
}

/// The most memory that any ended child of this process has had, in MB.
pub fn peak_of_children() -> f64 {
    peak(Who::Children)
}

/// Lets this process and its children have no more than so many megabytes of addresses each.
#[cfg(unix)]
pub fn bound_memory(megabytes: u64) {
    use nix::sys::resource::{Resource, setrlimit};
    let bytes = megabytes.saturating_mul(1 << 20);
    // Where this is refused, the system has a bound of its own.
    let _ = setrlimit(Resource::RLIMIT_AS, bytes, bytes);
}

#[cfg(not(unix))]
pub fn bound_memory(_: u64) {}

enum Who {
    Own,
    Children,
}

#[cfg(unix)]
fn peak(who: Who) -> f64 {
    use nix::sys::resource::{UsageWho, getrusage};
    let who = match who {
        Who::Own => UsageWho::RUSAGE_SELF,
        Who::Children => UsageWho::RUSAGE_CHILDREN,
    };
    // Kilobytes everywhere but on Apple's systems.
    let unit = if cfg!(target_vendor = "apple") { 1024.0 * 1024.0 } else { 1024.0 };
    getrusage(who).map_or(0.0, |usage| usage.max_rss() as f64 / unit)
}

#[cfg(not(unix))]
fn peak(_: Who) -> f64 {
    0.0
}
