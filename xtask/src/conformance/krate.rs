//! The crate of all validators, and the program that runs them.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use bindery::lower::rules;
use bindery::{Options, read_schema};

use super::suite::{File, Group, One, Part, SCHEMA, one_line};
use crate::compiled::Compiled;
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
    compiled: Compiled,
    cases: String,
}

/// Longer than all tests need.
const LIMIT: Duration = Duration::from_secs(600);

impl Krate {
    /// An empty crate.
    pub fn new(folder: &Path, runtime: &str) -> std::io::Result<Self> {
        Ok(Self { compiled: Compiled::new("conformance", folder, runtime)?, cases: String::new() })
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
        let number = self.compiled.add(&rules, entry, &file.name)?;
        for test in &group.tests {
            // Writing to a text can't fail.
            let _ = writeln!(self.cases, "{number}\t{}", one_line(&test.data));
        }
        Ok(Made { trouble, judge: Some(number) })
    }

    /// Compiles the crate and gives the verdicts on all values, in the order in which they came.
    pub fn run(&self, target: &Path) -> Result<Vec<String>, Misuse> {
        let failed = |error: std::io::Error| Misuse(error.to_string());
        self.compiled.write("src/cases.txt", &self.cases).map_err(failed)?;
        let body = "testing::verdicts(include_str!(\"cases.txt\"), judges);";
        let program = self.compiled.build(target, "", body)?;
        let finished = process::run(&mut Command::new(program), LIMIT).map_err(failed)?;
        match finished.is_fine() {
            true => Ok(finished.output.lines().map(str::to_owned).collect()),
            false => Err(Misuse(format!(
                "the validators do not run: {}\n{}",
                finished.ending(),
                finished.complaints
            ))),
        }
    }
}
