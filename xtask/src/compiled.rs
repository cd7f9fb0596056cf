//! Validators of schemas, compiled into a program of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use bindery::emit;
use bindery::ir::Rules;
use bindery::ir::rules::FunctionId;

use crate::{Misuse, process, progress};

/// Longer than these crates need.
const LIMIT: Duration = Duration::from_secs(1_800);

/// A crate that is written schema by schema.
pub struct Compiled {
    folder: PathBuf,
    name: &'static str,
    judges: Vec<String>,
}

impl Compiled {
    /// A crate of this name without validators. What is there already is written anew only where it differs, so
    /// that cargo finds nothing to do where nothing has changed.
    pub fn new(name: &'static str, folder: &Path, runtime: &str) -> std::io::Result<Self> {
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nbindery-runtime = {{ path = {runtime:?}, features = [\"testing\"] }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n"
        );
        let krate = Self { folder: folder.to_path_buf(), name, judges: Vec::new() };
        krate.write("Cargo.toml", &manifest)?;
        Ok(krate)
    }

    /// Adds the rules of a schema, and gives the number of its validator.
    pub fn add(&mut self, rules: &Rules, entry: FunctionId, spec: &str) -> std::io::Result<usize> {
        let number = self.judges.len();
        for file in emit::validators(rules, spec) {
            let path = file.path.replacen("src/validators", &format!("src/group_{number}"), 1);
            self.write(&path, &file.text)?;
        }
        self.judges.push(format!("group_{number}::{}", rules[entry].ident));
        Ok(number)
    }

    /// Writes a file, unless it is there as it should be.
    pub fn write(&self, path: &str, text: &str) -> std::io::Result<()> {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return Ok(());
        }
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    }

    /// Compiles a program whose `main` ends in `result` and does this, `judges` being all validators
    /// by their numbers. Gives the program.
    pub fn build(&self, target: &Path, result: &str, body: &str) -> Result<PathBuf, Misuse> {
        let failed = |error: std::io::Error| Misuse(error.to_string());
        self.write("src/main.rs", &self.program(result, body)).map_err(failed)?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.env("CARGO_TARGET_DIR", target);
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS");
        command.args(["build", "--quiet", "--manifest-path"]).arg(self.folder.join("Cargo.toml"));
        let bar = progress::waiting("compiling validators");
        let finished = process::run(&mut command, LIMIT).map_err(failed)?;
        bar.finish_and_clear();
        match finished.is_fine() {
            true => Ok(target.join("debug").join(self.name)),
            false => {
                let ending = finished.ending();
                let complaints: String = finished.complaints.chars().take(4_000).collect();
                Err(Misuse(format!("the validators do not compile: {ending}\n{complaints}")))
            }
        }
    }

    fn program(&self, result: &str, body: &str) -> String {
        let modules: String =
            (0..self.judges.len()).map(|number| format!("mod group_{number};\n")).collect();
        let judges: String =
            self.judges.iter().map(|judge| format!("        {judge},\n")).collect();
        format!(
            "//! All validators.\n\nuse bindery_runtime::testing;\n\nmod types {{}}\n{modules}\n\
             fn main(){result} {{\n    let judges: &[testing::Judge] = &[\n{judges}    ];\n    {body}\n}}\n"
        )
    }
}
