//! The crate of all validators, and the program that runs them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use bindery::lower::rules;
use bindery::{Options, emit, read_schema};

use super::suite::{File, Group, One, Part, SCHEMA, one_line};
use crate::{Misuse, process};

/// What was made of a schema.
pub struct Made {
    /// Why there is no validator, or why it leaves something out.
    pub trouble: Vec<String>,
    /// The number of its validator.
    pub judge: Option<usize>,
}

/// A crate that is written schema by schema.
pub struct Krate {
    folder: PathBuf,
    judges: Vec<String>,
    cases: String,
}

/// Longer than these crates need.
const LIMIT: Duration = Duration::from_secs(1_800);

impl Krate {
    /// An empty crate.
    pub fn new(folder: &Path, runtime: &str) -> std::io::Result<Self> {
        // What an earlier run has left.
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"conformance\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nbindery-runtime = {{ path = {runtime:?}, features = [\"testing\"] }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        Ok(Self { folder: folder.to_path_buf(), judges: Vec::new(), cases: String::new() })
    }

    /// Adds the validator of a group, and its values.
    pub fn add(
        &mut self,
        file: &File,
        group: &Group,
        remotes: Option<&Path>,
    ) -> std::io::Result<Made> {
        let schema = one_line(&group.schema);
        let mut loader = One { schema: &schema, remotes };
        let reading = read_schema(SCHEMA, &mut loader, Options::default());
        let errors = reading.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
        let mut trouble: Vec<String> =
            errors.map(|it| format!("{}: {}", it.code, it.message)).collect();
        let Some((schemas, root)) = reading.schemas.filter(|_| trouble.is_empty()) else {
            return Ok(Made { trouble, judge: None });
        };
        let mut diagnostics = Vec::new();
        let options = rules::Options { formats: file.part == Part::Format };
        let (rules, entry) =
            rules::of_schema(&schemas, root, &reading.sources, options, &mut diagnostics);
        trouble.extend(diagnostics.into_iter().map(|it| it.message));
        let number = self.judges.len();
        for printed in emit::validators(&rules, &file.name) {
            let path = printed.path.replacen("src/validators", &format!("src/group_{number}"), 1);
            let path = self.folder.join(path);
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, printed.text)?;
        }
        self.judges.push(format!("group_{number}::{}", rules[entry].ident));
        for test in &group.tests {
            // Writing to a text can't fail.
            let _ = writeln!(self.cases, "{number}\t{}", one_line(&test.data));
        }
        Ok(Made { trouble, judge: Some(number) })
    }

    /// Compiles the crate and gives the verdicts on all values, in the order in which they came.
    pub fn run(&self, target: &Path) -> Result<Vec<String>, Misuse> {
        let failed = |error: std::io::Error| Misuse(error.to_string());
        fs::write(self.folder.join("src/cases.txt"), &self.cases).map_err(failed)?;
        fs::write(self.folder.join("src/main.rs"), self.program()).map_err(failed)?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", target);
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS");
        command.args(["run", "--quiet"]);
        let finished = process::run(&mut command, LIMIT).map_err(failed)?;
        match finished.is_fine() {
            true => Ok(finished.output.lines().map(str::to_owned).collect()),
            false => Err(Misuse(format!(
                "the validators do not run: {}\n{}",
                finished.ending(),
                finished.complaints
            ))),
        }
    }

    fn program(&self) -> String {
        let mut text = "//! All validators.\n\nmod types {}\n".to_owned();
        for number in 0..self.judges.len() {
            let _ = writeln!(text, "mod group_{number};");
        }
        let _ = writeln!(
            text,
            "\nfn main() {{\n    bindery_runtime::testing::verdicts(include_str!(\"cases.txt\"), &["
        );
        for judge in &self.judges {
            let _ = writeln!(text, "        {judge},");
        }
        text.push_str("    ]);\n}\n");
        text
    }
}
