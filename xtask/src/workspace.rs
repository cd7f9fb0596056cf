//! Where things are in this repository.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::Misuse;

/// The repository.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The repository that the tool belongs to: cargo says where, and else it is looked for from
    /// the current folder upwards.
    pub fn find() -> Result<Self, Misuse> {
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let start = match package {
            Some(folder) => folder,
            None => env::current_dir().map_err(|error| Misuse(error.to_string()))?,
        };
        let root = start.ancestors().find(|folder| folder.join("spec").is_dir());
        let root = root.ok_or_else(|| {
            Misuse(
            "this is not the repository, in which the runtime of generated crates is: there is no \
             folder `spec` here or above"
                .to_owned(),
        )
        })?;
        Ok(Self { root: root.to_path_buf() })
    }

    /// The repository's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the generated crates.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// The runtime's folder as an absolute path, for crates outside this repository.
    pub fn runtime(&self) -> Result<String, Misuse> {
        let path = self.root.join("codegen/runtime");
        let path = path.canonicalize();
        let path = path.map_err(|error| Misuse(format!("codegen/runtime: {error}")))?;
        Ok(path.to_string_lossy().into_owned())
    }

    /// Lets another workspace have the same versions as this one, which cargo has already.
    pub fn copy_lock(&self, folder: &Path) -> std::io::Result<()> {
        let lock = self.root.join("Cargo.lock");
        if lock.is_file() {
            fs::copy(lock, folder.join("Cargo.lock"))?;
        }
        Ok(())
    }

    /// The path of a vendor's specification from the root.
    pub fn spec_of(&self, vendor: &str) -> String {
        format!("spec/{vendor}/openapi.yaml")
    }

    /// The folders of `spec/` that hold an `openapi.yaml`, sorted.
    pub fn vendors(&self) -> Result<Vec<String>, Misuse> {
        let entries = fs::read_dir(self.root.join("spec"));
        let entries = entries.map_err(|error| Misuse(format!("spec: {error}")))?;
        let mut vendors: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.path().join("openapi.yaml").is_file())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        vendors.sort();
        Ok(vendors)
    }

    /// Every specification under `spec/`, dated revisions included, as paths from the root.
    pub fn specs(&self) -> Vec<String> {
        let mut found = Vec::new();
        collect(&self.root, &self.root.join("spec"), &mut found);
        found.sort();
        found
    }
}

/// An error that says what is wrong with a path at which there should be a file.
pub fn expect_file(path: &Path) -> Result<(), Misuse> {
    let problem = match fs::metadata(path) {
        Ok(about) if about.is_file() => return Ok(()),
        Ok(about) if about.is_dir() => "is a folder, not a file",
        Ok(_) => "is no regular file",
        Err(_) => "no such file",
    };
    Err(Misuse(format!("{}: {problem}", path.display())))
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.file_name().is_some_and(|name| name == "openapi.yaml") {
            let relative = path.strip_prefix(root).unwrap_or(&path);
            found.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
}
