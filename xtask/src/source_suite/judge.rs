//! What the compiler says of packages and programs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use crate::{Misuse, process, progress};

/// Longer than any of these programs needs.
const LIMIT: Duration = Duration::from_secs(1_800);

/// What came out of a workspace.
#[derive(Default)]
pub struct Checked {
    /// What compiles: package and target.
    pub fine: BTreeSet<(String, String)>,
    /// What the compiler says first of what does not.
    pub errors: BTreeMap<(String, String), String>,
}

impl Checked {
    /// Whether a target of a package compiles.
    pub fn is_fine(&self, package: &str, target: &str) -> bool {
        self.fine.contains(&(package.to_owned(), target.to_owned()))
    }

    /// What is said of a target, if anything is.
    pub fn said(&self, package: &str, target: &str) -> Option<&str> {
        self.errors.get(&(package.to_owned(), target.to_owned())).map(String::as_str)
    }
}

#[derive(Deserialize)]
struct Line {
    reason: String,
    manifest_path: Option<PathBuf>,
    message: Option<Message>,
    target: Option<Target>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Lets the compiler look at everything in a workspace.
pub fn check(folder: &Path, target: &Path) -> Result<Checked, Misuse> {
    let mut command = process::cargo(target);
    command.current_dir(folder).args(["check", "--workspace", "--keep-going"]);
    command.args(["--message-format=json", "--offline"]).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    let bar = progress::waiting("compiling");
    let finished = process::run(&mut command, LIMIT);
    bar.finish_and_clear();
    let finished = finished.map_err(|error| Misuse(error.to_string()))?;
    let mut checked = Checked::default();
    for line in finished.output.lines() {
        if let Ok(line) = serde_json::from_str::<Line>(line) {
            take(&mut checked, folder, line);
        }
    }
    match checked.fine.is_empty() {
        true => Err(Misuse(format!("nothing was compiled:\n{}", finished.complaints))),
        false => Ok(checked),
    }
}

fn take(checked: &mut Checked, folder: &Path, line: Line) {
    let own = line.manifest_path.as_deref().and_then(|path| path.strip_prefix(folder).ok());
    let package = own.and_then(Path::parent).map(|path| path.to_string_lossy().into_owned());
    let (Some(package), Some(target)) = (package, line.target) else { return };
    let place = (package, target.name);
    match (line.reason.as_str(), line.message) {
        ("compiler-artifact", _) => {
            checked.fine.insert(place);
        }
        ("compiler-message", Some(Message { level, rendered: Some(text) })) if level == "error" => {
            checked.errors.entry(place).or_insert(text);
        }
        _ => {}
    }
}
