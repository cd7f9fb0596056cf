//! What every file of measurements says beside its tables: the command, the day, the machine, the versions.

use std::fs;
use std::io;
use std::path::Path;

/// A report in Markdown that is being put together.
pub struct Report {
    /// The file's name in the folder of the benchmark.
    file: &'static str,
    text: String,
}

impl Report {
    /// Begins with a title, how it came about, and where. `versions` names crates of the lock file.
    pub fn new(file: &'static str, title: &str, command: &str, versions: &[&str]) -> Self {
        let text = format!(
            "# {title}\n\nWritten by `{command}` on {day}, on {machine}.\n\n{versions}",
            day = today(),
            machine = machine(),
            versions = of_lock_file(versions),
        );
        Self { file, text }
    }

    /// Adds a paragraph, or a table.
    pub fn add(&mut self, paragraph: &str) {
        self.text.push('\n');
        self.text.push_str(paragraph.trim_end());
        self.text.push('\n');
    }

    /// Prints it, or writes its file where the program was started with `--write`.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn deliver(&self) -> io::Result<()> {
        if !std::env::args().any(|argument| argument == "--write") {
            println!("{}", self.text);
            return Ok(());
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::write(folder.join(self.file), &self.text)
    }
}

/// A table of texts in Markdown; its first column holds titles.
pub fn table(columns: &[&str], rows: &[(String, Vec<String>)]) -> String {
    let mut text =
        format!("| | {} |\n|---|{}\n", columns.join(" | "), "---|".repeat(columns.len()));
    for (title, cells) in rows {
        text += &format!("| {title} | {} |\n", cells.join(" | "));
    }
    text
}

/// The peak of this process's memory so far, in bytes; none where the system doesn't say.
pub fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kib| kib << 10)
}

/// How many processes run or wait to, on average of the last minute, as the system says it.
pub fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().filter(|it| !it.is_empty()).unwrap_or("unknown").to_owned()
}

fn today() -> String {
    let now = jiff::Timestamp::now().to_string();
    now.split('T').next().unwrap_or_default().to_owned()
}

fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let facts = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = facts.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split(": ").nth(1)).unwrap_or("unknown");
    format!("{cores} cores ({model}), load {} at its end", load())
}

fn of_lock_file(names: &[&str]) -> String {
    let lock = include_str!("../../Cargo.lock");
    let version = |name: &&str| {
        let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
        Some(format!("{name} {}", rest.split('"').next()?))
    };
    let found: Vec<_> = names.iter().filter_map(version).collect();
    match found.is_empty() {
        true => String::new(),
        false => format!("Versions: {}.\n", found.join(", ")),
    }
}
