//! The one place that writes generated files, or compares them with what is there.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How every file begins that is written here, after the sign of a comment.
pub const MARK: &str = "Written by Bindery from ";

/// Whether to write or only to compare.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Make the folder equal to the files.
    Write,
    /// Change nothing, say what differs.
    Check,
}

/// What is different, or was until it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Not there.
    Missing,
    /// There, with another text.
    Stale,
    /// Written by us for an earlier specification, now without a reason to be.
    Leftover,
    /// Not written by us.
    Foreign,
}

impl Difference {
    /// Whether a person should hear of it even when we have put it right.
    pub fn concerns_others(self) -> bool {
        matches!(self, Self::Leftover | Self::Foreign)
    }

    /// One word for what has been done about it.
    pub fn done(self) -> &'static str {
        match self {
            Self::Missing | Self::Stale => "written",
            Self::Leftover => "deleted",
            Self::Foreign => "foreign",
        }
    }

    /// One word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Leftover => "leftover",
            Self::Foreign => "foreign",
        }
    }
}

/// Makes `folder` hold exactly `files` (paths from it, with `/`), or says what differs. Files that
/// are not ours are never touched: where one stands in the way, nothing is written at all. Those of
/// `kept` that are not among `files` may be there, and stay as they are.
pub fn sync(
    folder: &Path,
    files: &BTreeMap<String, String>,
    kept: &[&str],
    mode: Mode,
) -> io::Result<Vec<(PathBuf, Difference)>> {
    if mode == Mode::Write {
        refuse_to_overwrite(folder, files)?;
    }
    let mut differences = Vec::new();
    for (name, text) in files {
        let path = folder.join(name);
        if let Some(difference) = compare(&path, text)? {
            if mode == Mode::Write {
                write(&path, text)?;
            }
            differences.push((path, difference));
        }
    }
    let known = |name: &str| files.contains_key(name) || kept.contains(&name);
    for path in other_files(folder, known)? {
        let difference = if is_ours(&path) { Difference::Leftover } else { Difference::Foreign };
        if mode == Mode::Write && difference == Difference::Leftover {
            fs::remove_file(&path)?;
        }
        differences.push((path, difference));
    }
    Ok(differences)
}

/// An error when a file that somebody else wrote stands where one of ours would go.
fn refuse_to_overwrite(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    for (name, text) in files {
        let path = folder.join(name);
        let stranger = path.exists() && compare(&path, text)?.is_some() && !is_ours(&path);
        if stranger {
            let message = format!("{name} there was not written by Bindery: nothing is written");
            return Err(io::Error::other(message));
        }
    }
    Ok(())
}

/// Makes one file hold `text`, or says how it differs.
pub fn sync_file(path: &Path, text: &str, mode: Mode) -> io::Result<Option<Difference>> {
    let difference = compare(path, text)?;
    if difference.is_some() && mode == Mode::Write {
        write(path, text)?;
    }
    Ok(difference)
}

fn compare(path: &Path, text: &str) -> io::Result<Option<Difference>> {
    match fs::read(path) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(None),
        Ok(_) => Ok(Some(Difference::Stale)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(Difference::Missing)),
        Err(error) => Err(error),
    }
}

/// Writes beside the file first, so that a crash leaves the old text or the new, never half.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}

/// What cargo and version control keep in a crate's folder is nobody's business here.
fn is_kept_by_tools(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "target" || name == "Cargo.lock" || name == ".git")
}

fn other_files(folder: &Path, known: impl Fn(&str) -> bool) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        let Ok(entries) = fs::read_dir(&current) else { continue };
        for entry in entries {
            let path = entry?.path();
            if is_kept_by_tools(&path) {
                continue;
            }
            let name = path.strip_prefix(folder).unwrap_or(&path);
            let name = name.to_string_lossy().replace('\\', "/");
            if path.is_dir() && !path.is_symlink() {
                // Another crate inside this one is none of our business.
                if !path.join("Cargo.toml").exists() {
                    folders.push(path);
                }
            } else if !known(&name) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether the first line carries our mark, after the sign that begins a comment there.
fn is_ours(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let first = text.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let first = String::from_utf8_lossy(first);
    ["// ", "# ", "<!-- "]
        .iter()
        .any(|sign| first.strip_prefix(sign).is_some_and(|comment| comment.starts_with(MARK)))
}
