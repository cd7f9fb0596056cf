//! Programs that are written, compiled and run for the occasion.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use bindery::diagnostic::Diagnostic;
use bindery::emit;
use bindery::lower::rules;
use bindery::model::{SchemaId, Schemas};
use bindery::source::Sources;

use crate::workspace::Workspace;
use crate::{Misuse, process, progress};

/// Longer than any of these programs needs.
const LIMIT: Duration = Duration::from_secs(1_800);

/// A package with one program, in `target/<name>`. What is there already is written anew only where
/// it differs, so that cargo finds nothing to do where nothing has changed.
pub struct Program {
    name: &'static str,
    folder: PathBuf,
    target: PathBuf,
}

impl Program {
    /// A package without a program. `dependencies` are lines of its manifest, beside the runtime.
    pub fn new(
        workspace: &Workspace,
        name: &'static str,
        dependencies: &str,
    ) -> Result<Self, Misuse> {
        let target = workspace.root().join("target");
        let program = Self { name, folder: target.join(name), target: target.join("programs") };
        let runtime = workspace.runtime()?;
        let manifest = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nbindery-runtime = {{ path = {runtime:?}, features = [\"testing\"] }}\n{dependencies}\n\
             [profile.dev]\ndebug = false\nincremental = false\n"
        );
        program.write("Cargo.toml", &manifest)?;
        workspace.copy_lock(&program.folder).map_err(|error| Misuse(error.to_string()))?;
        Ok(program)
    }

    /// Writes a file, unless it is there as it should be.
    pub fn write(&self, path: &str, text: &str) -> Result<(), Misuse> {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return Ok(());
        }
        let written = path.parent().map_or(Ok(()), fs::create_dir_all);
        let written = written.and_then(|()| fs::write(&path, text));
        written.map_err(|error| Misuse(format!("{}: {error}", path.display())))
    }

    /// Compiles the program, and gives its path.
    pub fn build(&self, main: &str) -> Result<PathBuf, Misuse> {
        self.write("src/main.rs", main)?;
        let mut command = process::cargo(&self.target);
        command.args(["build", "--quiet", "--manifest-path"]).arg(self.folder.join("Cargo.toml"));
        let bar = progress::waiting("compiling");
        let finished = process::run(&mut command, LIMIT);
        bar.finish_and_clear();
        let finished = finished.map_err(|error| Misuse(error.to_string()))?;
        if !finished.is_fine() {
            let complaints: String = finished.complaints.chars().take(4_000).collect();
            let ending = finished.ending();
            return Err(Misuse(format!("what was made does not compile: {ending}\n{complaints}")));
        }
        Ok(self.target.join("debug").join(self.name))
    }

    /// Compiles the program and runs it on `cases`, which it finds in `cases.txt`. Gives its line
    /// for each of them.
    pub fn verdicts(&self, main: &str, cases: &str) -> Result<Vec<String>, Misuse> {
        self.write("src/cases.txt", cases)?;
        let program = self.build(main)?;
        let finished = process::run(&mut Command::new(program), LIMIT);
        let finished = finished.map_err(|error| Misuse(error.to_string()))?;
        let verdicts: Vec<String> = finished.output.lines().map(str::to_owned).collect();
        match finished.is_fine() && verdicts.len() == cases.lines().count() {
            true => Ok(verdicts),
            false => {
                let (ending, complaints) = (finished.ending(), finished.complaints);
                Err(Misuse(format!("what was made does not run: {ending}\n{complaints}")))
            }
        }
    }
}

/// A program of validators, written schema by schema.
pub struct Validators {
    program: Program,
    judges: Vec<String>,
}

impl Validators {
    /// No validators yet.
    pub fn new(workspace: &Workspace, name: &'static str) -> Result<Self, Misuse> {
        Ok(Self { program: Program::new(workspace, name, "")?, judges: Vec::new() })
    }

    /// Adds the validator of a schema. Gives its number, and what it leaves out.
    pub fn add(
        &mut self,
        (schemas, root): (&Schemas, SchemaId),
        sources: &Sources,
        options: rules::Options,
    ) -> Result<(usize, Vec<Diagnostic>), Misuse> {
        let (number, mut diagnostics) = (self.judges.len(), Vec::new());
        let (rules, entry) = rules::of_schema(schemas, root, sources, options, &mut diagnostics);
        for file in emit::validators(&rules, sources.path(schemas[root].location.file)) {
            let path = file.path.replacen("src/validators", &format!("src/group_{number}"), 1);
            self.program.write(&path, &file.text)?;
        }
        self.judges.push(format!("group_{number}::{}", rules[entry].ident));
        Ok((number, diagnostics))
    }

    /// The verdicts on cases: each the number of a validator, a tab and a JSON text, on its line.
    pub fn verdicts(&self, cases: &str) -> Result<Vec<String>, Misuse> {
        let body = "testing::verdicts(include_str!(\"cases.txt\"), judges);";
        self.program.verdicts(&self.main("", body), cases)
    }

    /// A program that checks the files it is called with by the first validator.
    pub fn reporter(&self) -> Result<PathBuf, Misuse> {
        self.program.build(&self.main(" -> std::process::ExitCode", "testing::report(judges[0])"))
    }

    fn main(&self, result: &str, body: &str) -> String {
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
