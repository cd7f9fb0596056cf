//! Crates that are compiled together.
//!
//! One run of cargo compiles many crates at once and needs one look at their dependencies. But it
//! also joins the features that they ask of a dependency, and one crate could live on what another
//! has asked for. So only crates whose manifests ask for the same things share a workspace.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Document, Job};
use crate::Misuse;

/// A workspace of crates.
pub struct Group {
    /// Its folder.
    pub folder: PathBuf,
    /// The names of its crates.
    pub members: Vec<String>,
}

/// Moves the crates that were written into workspaces.
pub fn arrange(job: &Job<'_>, documents: &[Document]) -> Result<Vec<Group>, Misuse> {
    let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for document in documents.iter().filter(|document| document.is_written()) {
        let path = job.crates.join(&document.name).join("Cargo.toml");
        let manifest = fs::read_to_string(path).unwrap_or_default();
        alike.entry(wants(&manifest)).or_default().push(document.name.clone());
    }
    let groups = alike.into_values().enumerate().map(|(index, members)| {
        let folder = job.crates.join(format!("group-{}", index + 1));
        group(job, folder, members).map_err(|error| Misuse(error.to_string()))
    });
    groups.collect()
}

fn group(job: &Job<'_>, folder: PathBuf, members: Vec<String>) -> std::io::Result<Group> {
    fs::create_dir_all(&folder)?;
    for name in &members {
        fs::rename(job.crates.join(name), folder.join(name))?;
    }
    let text = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n";
    fs::write(folder.join("Cargo.toml"), text)?;
    job.workspace.copy_lock(&folder)?;
    Ok(Group { folder, members })
}

/// What a manifest asks of others: its dependencies, and the features that reach into them.
fn wants(manifest: &str) -> String {
    let mut section = "";
    let mut wants = String::new();
    for line in manifest.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with('[') {
            section = line;
        }
        let counts = match section {
            "[features]" => line.contains('/') || line.contains("dep:"),
            section => section.contains("dependencies"),
        };
        if counts {
            wants.push_str(line);
            wants.push('\n');
        }
    }
    wants
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_own_features_make_no_difference_but_dependencies_do() {
        let one = "[package]\nname = \"a\"\n[features]\nx = []\n[dependencies]\nd = \"1\"\n";
        let other = "[package]\nname = \"b\"\n[dependencies]\nd = \"1\"\n";
        assert_eq!(wants(one), wants(other));
        assert_ne!(wants(one), wants(&other.replace("\"1\"", "{ features = [\"y\"] }")));
        assert_ne!(wants(one), wants(&one.replace("[]", "[\"d/y\"]")));
    }
}
