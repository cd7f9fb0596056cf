//! Packages that are written, and compiled alone: what they depend on has been compiled before.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::programs::{Maker, Program};
use super::{Figures, Job};
use crate::corpus::{EXPANDED, Note, bound_memory, note_in, noted_program};
use crate::process::{self, Finished};
use crate::{Misuse, progress};

/// Longer than the dependencies of any package take.
const DEPENDENCIES: Duration = Duration::from_secs(3_600);

/// What compilers say that get no more memory.
const OUT_OF_MEMORY: [&str; 3] =
    ["memory allocation of", "out of memory", "Cannot allocate memory"];

const CHECK: &[&str] = &["check", "--quiet"];
const BUILD: &[&str] = &["build", "--release", "--quiet"];

/// The package of a maker. Each document replaces the one before.
pub struct Package<'a> {
    pub maker: Maker,
    job: &'a Job<'a>,
    folder: PathBuf,
    target: PathBuf,
    /// What it comes to without a validator.
    empty: Figures,
}

impl<'a> Package<'a> {
    /// A package without a validator, compiled with all that it depends on.
    pub fn new(job: &'a Job<'a>, maker: Maker) -> Result<Self, Misuse> {
        let (folder, target) = (job.folder.join(maker.package()), job.folder.join("build"));
        let mut package = Self { maker, job, folder, target, empty: Figures::default() };
        let empty = maker.empty();
        let failed = |error: std::io::Error| Misuse(error.to_string());
        package.write(&empty).map_err(failed)?;
        let lock = job.workspace.root().join(maker.lock());
        fs::copy(lock, package.folder.join("Cargo.lock")).map_err(failed)?;
        for how in [CHECK, BUILD] {
            let bar = progress::waiting("compiling dependencies");
            let finished = process::run(&mut package.cargo(how), DEPENDENCIES);
            bar.finish_and_clear();
            let finished = finished.map_err(failed)?;
            if !finished.is_fine() {
                let name = maker.name();
                return Err(Misuse(format!(
                    "{name}: {}\n{}",
                    finished.ending(),
                    finished.complaints
                )));
            }
        }
        package.empty.bytes = Some(package.bytes().map_err(failed)?);
        package.empty.lines = package.expanded(&empty.main).ok();
        Ok(package)
    }

    /// Measures the program of a document.
    pub fn measure(&self, program: Program, figures: &mut Figures) -> Result<(), Misuse> {
        self.write(&program).map_err(|error| Misuse(error.to_string()))?;
        figures.lines = program.lines;
        figures.remarks.extend(program.remarks);
        if let Err(trouble) = self.stages(&program.main, figures) {
            figures.remarks.push(trouble);
        }
        Ok(())
    }

    fn stages(&self, main: &str, figures: &mut Figures) -> Result<(), String> {
        figures.check = Some(self.best(CHECK, main)?);
        if figures.lines.is_none() {
            match self.expanded(main) {
                Ok(lines) => figures.lines = Some(beyond(lines, self.empty.lines)),
                Err(trouble) => figures.remarks.push(format!("lines: {trouble}")),
            }
        }
        figures.build = Some(self.best(BUILD, main)?);
        let bytes = self.bytes().map_err(|error| error.to_string())?;
        figures.bytes = Some(beyond(bytes, self.empty.bytes));
        Ok(())
    }

    /// The quickest of several runs of the compiler.
    fn best(&self, how: &[&str], main: &str) -> Result<Note, String> {
        let mut best: Option<Note> = None;
        for _ in 0..self.job.arguments.repeat.max(1) {
            let (_, note) = self.compile(how, main)?;
            best = Some(best.filter(|best| best.seconds <= note.seconds).unwrap_or(note));
        }
        best.ok_or_else(|| "was not compiled".to_owned())
    }

    /// Lines of the program after macros, as the compiler prints it.
    fn expanded(&self, main: &str) -> Result<usize, String> {
        let how = ["rustc", "--profile=check", "--quiet", "--", EXPANDED];
        let (finished, _) = self.compile(&how, main)?;
        Ok(finished.output.lines().count())
    }

    /// Compiles the package alone.
    fn compile(&self, how: &[&str], main: &str) -> Result<(Finished, Note), String> {
        let failed = |error: std::io::Error| error.to_string();
        let notes = self.target.join("notes");
        let name = self.maker.package();
        // The last note is of another run, and what is newer is compiled again.
        let _ = fs::remove_dir_all(&notes);
        fs::write(self.folder.join("src/main.rs"), main).map_err(failed)?;
        let limit = Duration::from_secs(self.job.arguments.limit);
        let mut command = self.cargo(how);
        note_in(&notes, limit, &mut command).map_err(failed)?;
        bound_memory(self.job.arguments.megabytes, &mut command);
        let finished =
            process::run(&mut command, limit + Duration::from_secs(60)).map_err(failed)?;
        let note = noted_program(&notes, name);
        match note {
            Some(note) if finished.is_fine() => Ok((finished, note)),
            note => Err(format!("`cargo {}`: {}", how[0], self.trouble(&finished, note))),
        }
    }

    fn trouble(&self, finished: &Finished, note: Option<Note>) -> String {
        let Note { seconds, peak_mb, ended } = note.unwrap_or_default();
        let complaints = &finished.complaints;
        if ended || finished.status.is_none() {
            return format!("ended after {:.0} s, with {peak_mb:.0} MB", finished.seconds);
        }
        if OUT_OF_MEMORY.iter().any(|words| complaints.contains(words)) {
            let most = self.job.arguments.megabytes;
            return format!("wants more than {most} MB, after {seconds:.0} s");
        }
        let mut errors = complaints.lines().filter(|line| line.starts_with("error"));
        let first: String = errors.next().unwrap_or("no word of it").chars().take(200).collect();
        format!("{first} ({})", finished.ending())
    }

    fn cargo(&self, how: &[&str]) -> Command {
        let mut command = process::measured_cargo(&self.target, &self.folder);
        command.args(how);
        command
    }

    fn write(&self, program: &Program) -> std::io::Result<()> {
        for part in ["src", "schemas"] {
            // It may not be there yet.
            let _ = fs::remove_dir_all(self.folder.join(part));
        }
        let main = ("src/main.rs".to_owned(), program.main.clone());
        let manifest = ("Cargo.toml".to_owned(), self.manifest()?);
        for (path, text) in [main, manifest].iter().chain(&program.files) {
            let path = self.folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
            fs::write(path, text)?;
        }
        Ok(())
    }

    fn manifest(&self) -> std::io::Result<String> {
        let (name, dependency) = (self.maker.package(), self.maker.dependency(self.job));
        let dependency = dependency.map_err(|Misuse(why)| std::io::Error::other(why))?;
        Ok(format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [profile.release]\nstrip = true\n\n[dependencies]\n{dependency}\n\
             serde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n"
        ))
    }

    fn bytes(&self) -> std::io::Result<u64> {
        Ok(fs::metadata(self.target.join("release").join(self.maker.package()))?.len())
    }
}

/// What is more than the same without validators.
fn beyond<T: Ord + std::ops::Sub<Output = T> + Default>(all: T, empty: Option<T>) -> T {
    let empty = empty.unwrap_or_default();
    if all > empty { all - empty } else { T::default() }
}
