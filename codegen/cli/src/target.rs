//! Where files go, and whether they can go there: looked at before anything is paid for.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Where files go.
#[derive(Clone, Debug)]
pub struct Target {
    pub path: PathBuf,
    pub overwrite: bool,
}

impl Target {
    /// Of an option.
    pub fn new(path: Option<&Path>, overwrite: bool) -> Option<Self> {
        path.map(|path| Self { path: path.to_owned(), overwrite })
    }

    /// Whether files go into it, under names of their own.
    pub fn is_folder(&self) -> bool {
        self.path.is_dir() || self.path.to_string_lossy().ends_with(['/', '\\'])
    }

    /// Makes the folder, and refuses a place where nothing could be saved.
    pub fn prepare(&self) -> Result<(), Failure> {
        let Self { path, overwrite } = self;
        if self.is_folder() {
            return folder(path);
        }
        match fs::symlink_metadata(path) {
            Ok(_) if !overwrite => Err(Failure::invalid(
                format!("{} is there already", path.display()),
                "choose another path, or use --overwrite",
            )),
            // A link is replaced as it is, wherever it leads.
            Ok(there) if !there.is_file() && !there.is_symlink() => Err(Failure::invalid(
                format!("{} is no file that can be replaced", path.display()),
                "choose another path",
            )),
            _ => folder(parent(path)),
        }
    }
}

/// The folder of a file.
fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Makes a folder, and tries whether files can be written to it.
pub fn folder(path: &Path) -> Result<(), Failure> {
    let refused = |what: &str, error: &io::Error| {
        let what = format!("the folder {} can't be {what}: {error}", path.display());
        Failure::invalid(what, "choose another path for what is saved")
    };
    fs::create_dir_all(path).map_err(|error| refused("made", &error))?;
    try_to_write(path).map_err(|error| refused("written to", &error))
}

/// Only writing tells: permissions do not say that a disk is read-only.
fn try_to_write(folder: &Path) -> io::Result<()> {
    let probe = folder.join(format!(".bindery-{}", std::process::id()));
    let made: io::Result<File> = OpenOptions::new().write(true).create_new(true).open(&probe);
    match made {
        Ok(_) => fs::remove_file(&probe),
        // Left by a program that ended between two lines: somebody could write here.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places() {
        let here = std::env::temp_dir().join(format!("bindery-target-{}", std::process::id()));
        let target = |name: &str, overwrite| Target { path: here.join(name), overwrite };
        for name in ["a/b/film.mp4", "a/c/", "a"] {
            assert!(target(name, false).prepare().is_ok(), "{name}");
        }
        assert!(here.join("a/c").is_dir());
        assert!(fs::write(here.join("film.mp4"), "").is_ok());
        assert!(target("film.mp4", false).prepare().is_err());
        assert!(target("film.mp4", true).prepare().is_ok());
        // A folder of that name can't be made.
        assert!(target("film.mp4/", true).prepare().is_err());
        assert!(target("film.mp4/b.mp4", false).prepare().is_err());
        assert!(fs::read_dir(here.join("a/c")).is_ok_and(|names| names.count() == 0));
        assert!(fs::remove_dir_all(here).is_ok());
    }
}
