//! The second opinion: `cargo semver-checks`, on what rustdoc says of the crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::made::LIBRARY;
use crate::{Misuse, process, progress};

/// Longer than any of these runs needs.
const LIMIT: Duration = Duration::from_secs(1_800);

/// The tool, and what rustdoc says of the crates.
pub struct Opinion {
    tool: PathBuf,
    documents: PathBuf,
}

/// Documents the packages, where the tool is there: at the path that was given, or installed.
pub fn prepare(
    given: Option<&Path>,
    folder: &Path,
    target: &Path,
    packages: &[&str],
) -> Result<Option<Opinion>, Misuse> {
    let tool = given.map_or_else(|| PathBuf::from("cargo-semver-checks"), Path::to_path_buf);
    let mut version = Command::new(&tool);
    let there = process::run(version.args(["semver-checks", "--version"]), LIMIT);
    if !there.is_ok_and(|finished| finished.is_fine()) {
        return match given {
            Some(given) => Err(Misuse(format!("{}: this can't be run", given.display()))),
            None => Ok(None),
        };
    }
    document(folder, target, packages)?;
    Ok(Some(Opinion { tool, documents: target.join("doc") }))
}

/// Every crate under the name of the library, so that their paths can be compared.
fn document(folder: &Path, target: &Path, packages: &[&str]) -> Result<(), Misuse> {
    let mut command = process::cargo(target);
    command.current_dir(folder).args(["doc", "--no-deps", "--offline", "--quiet"]);
    command.args(packages.iter().flat_map(|package| ["--package", *package]));
    // JSON is to be had from the compiler's next version only, or by this.
    command.env("RUSTC_BOOTSTRAP", "1");
    command.env("RUSTDOCFLAGS", "-Zunstable-options --output-format json --cap-lints allow");
    let bar = progress::waiting("documenting");
    let finished = process::run(&mut command, LIMIT);
    bar.finish_and_clear();
    let finished = finished.map_err(|error| Misuse(error.to_string()))?;
    if !finished.is_fine() {
        return Err(Misuse(format!("rustdoc fails:\n{}", finished.complaints)));
    }
    packages.iter().try_for_each(|package| {
        let path = target.join("doc").join(format!("{package}.json"));
        let failed = |error: std::io::Error| Misuse(format!("{}: {error}", path.display()));
        let text = fs::read_to_string(&path).map_err(failed)?;
        fs::write(&path, text.replace(&format!("{package:?}"), &format!("{LIBRARY:?}")))
            .map_err(failed)
    })
}

impl Opinion {
    /// The step that it asks for: `major`, `minor`, or none.
    pub fn of(&self, old: &str, new: &str) -> Result<&'static str, Misuse> {
        let document = |package: &str| self.documents.join(format!("{package}.json"));
        let mut command = Command::new(&self.tool);
        command.arg("semver-checks").arg("--baseline-rustdoc").arg(document(old));
        command.arg("--current-rustdoc").arg(document(new)).args(["--release-type", "patch"]);
        let finished = process::run(command.env("CARGO_TERM_COLOR", "never"), LIMIT);
        let finished = finished.map_err(|error| Misuse(error.to_string()))?;
        let said = format!("{}{}", finished.output, finished.complaints);
        if said.contains("requires new major version") {
            return Ok("major");
        }
        if said.contains("requires new minor version") {
            return Ok("minor");
        }
        match said.contains("no semver update required") {
            true => Ok("none"),
            false => {
                Err(Misuse(format!("cargo semver-checks fails: {}\n{said}", finished.ending())))
            }
        }
    }
}
