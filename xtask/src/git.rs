//! What git knows of this repository.

use std::path::{Path, PathBuf};
use std::process::Command;

use bindery::source::Loader;

use crate::Misuse;

/// Reads files as a revision has them.
pub struct GitLoader {
    pub root: PathBuf,
    pub revision: String,
}

impl Loader for GitLoader {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let name = format!("{}:./{path}", self.revision);
        run(&self.root, &["show", &name]).map_err(|_| "no such file".to_owned())
    }
}

/// The revision to compare with: this one, or the main branch.
pub fn base(root: &Path, named: Option<&str>) -> Result<String, Misuse> {
    match named {
        Some(revision) => resolved(root, revision),
        None => main_branch(root),
    }
}

/// A revision as people write it: of a long hash the beginning.
pub fn short(revision: &str) -> &str {
    let is_hash = revision.len() == 40 && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hash { &revision[..10] } else { revision }
}

/// Whether a tracked file below `path` is another one in the revision than here.
pub fn differs(root: &Path, revision: &str, path: &str) -> bool {
    run(root, &["diff", "--quiet", "--no-ext-diff", revision, "--", path]).is_err()
}

/// The text of a file as the last commit has it.
pub fn committed(root: &Path, path: &str) -> Option<String> {
    let bytes = run(root, &["show", &format!("HEAD:./{path}")]).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The commit by which `text` came into a file; where that can't be told, the last that changed the file.
pub fn commit_of(root: &Path, path: &str, text: &str) -> Option<String> {
    let log =
        |more: &[&str]| line(root, &[&["log", "-1", "--format=%H"], more, &["--", path]].concat());
    log(&[&format!("-S{text}")]).or_else(|| log(&[]))
}

/// The files of a revision below `path`.
pub fn files(root: &Path, revision: &str, path: &str) -> Vec<String> {
    let listed = run(root, &["ls-tree", "-r", "--name-only", revision, path]).unwrap_or_default();
    String::from_utf8_lossy(&listed).lines().map(str::to_owned).collect()
}

/// Whether older commits are missing here.
pub fn is_shallow(root: &Path) -> bool {
    run(root, &["rev-parse", "--is-shallow-repository"]).is_ok_and(|told| told.starts_with(b"true"))
}

fn resolved(root: &Path, revision: &str) -> Result<String, Misuse> {
    let name = format!("{revision}^{{commit}}");
    let found = run(root, &["rev-parse", "--verify", "--quiet", &name]);
    found.map(|_| revision.to_owned()).map_err(|error| {
        let reason = if error.is_empty() { "there is no such revision" } else { error.as_str() };
        Misuse(format!("--base {revision}: {reason}"))
    })
}

fn main_branch(root: &Path) -> Result<String, Misuse> {
    let names = ["origin/main", "main", "origin/master", "master"];
    let found = names.iter().find(|name| resolved(root, name).is_ok());
    let Some(name) = found else {
        let message = "there is neither a branch main nor a branch master: name a --base";
        return Err(Misuse(message.to_owned()));
    };
    // What has come to the main branch since is no change of what lies here.
    let common = line(root, &["merge-base", name, "HEAD"]);
    let tip = line(root, &["rev-parse", name]);
    Ok(match common {
        Some(common) if Some(&common) != tip.as_ref() => common,
        _ => (*name).to_owned(),
    })
}

/// What git prints in a line, if it prints anything.
fn line(root: &Path, arguments: &[&str]) -> Option<String> {
    let told = run(root, arguments).ok()?;
    let told = String::from_utf8_lossy(&told).trim().to_owned();
    (!told.is_empty()).then_some(told)
}

fn run(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let output = output.map_err(|error| format!("git can't be run: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}
