//! `cargo xtask generate`: specifications in, crates out.

mod changelog;
mod changes;
mod release;
mod version;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bindery::diagnostic::Diagnostic;
use bindery::ir::Runtime;
use bindery::lower::{FIRST_VERSION, Options, rules};
use bindery::{Faults, Level, emit};

use crate::cli::GenerateArguments;
use crate::loader::DiskLoader;
use crate::pipeline::{self, Generated, Output};
use crate::report::{self, Findings};
use crate::table::Table;
use crate::workspace::{self, Workspace};
use crate::writer::{self, Difference, Mode};
use crate::{Misuse, Outcome, diff_report, name, progress, screen};

use changes::Changes;

/// Generates one document anywhere, or the crates of this repository.
pub fn run(arguments: &GenerateArguments) -> Result<Outcome, Misuse> {
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    let mut run = Run::new(mode);
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => run.anywhere(spec, out, arguments)?,
        _ => run.repository(arguments)?,
    }
    Ok(run.finish())
}

/// Of each code below an error, so many findings are shown with their lines: what a document can't
/// say precisely, it often says a hundred times.
const SHOWN: usize = 3;

/// The folder of the crate of all vendors, which no vendor can have.
const REGISTRY: &str = "vendors";

/// What has been done so far.
struct Run {
    mode: Mode,
    table: Table,
    diagnostics: Vec<Diagnostic>,
    differences: Vec<(PathBuf, Difference)>,
    failed: Vec<String>,
    /// The vendors of the crate of all vendors.
    registered: Vec<emit::Registered>,
    /// What is said at the end.
    last: String,
}

impl Run {
    fn new(mode: Mode) -> Self {
        let files = if mode == Mode::Write { "files written" } else { "files that differ" };
        Self {
            mode,
            table: Table::new(&["crate", "operations", "types", "rules", files]),
            diagnostics: Vec::new(),
            differences: Vec::new(),
            failed: Vec::new(),
            registered: Vec::new(),
            last: String::new(),
        }
    }

    fn anywhere(
        &mut self,
        spec: &Path,
        out: &Path,
        arguments: &GenerateArguments,
    ) -> Result<(), Misuse> {
        workspace::expect_file(spec)?;
        if out.is_file() {
            return Err(Misuse(format!("{}: is a file, not the folder of a crate", out.display())));
        }
        let name = match &arguments.name {
            Some(name) => name.clone(),
            None => name_of(out)?,
        };
        name::check(&name)?;
        let runtime = Runtime::Path(Workspace::find()?.runtime()?);
        let path = spec.to_string_lossy();
        let rules = rules::Options { formats: arguments.formats, contents: arguments.contents };
        let options = Options {
            name: name.clone(),
            version: FIRST_VERSION.to_owned(),
            spec: path.to_string(),
            runtime,
            rules,
            round_trips: false,
        };
        let faults = if arguments.lenient { Faults::Tolerated } else { Faults::Refused };
        let reading = bindery::Options { level: Level::Foreign, faults };
        let generated = pipeline::generate(&mut DiskLoader::new(""), &path, reading, &options);
        self.take(&name, out, &[], generated)
    }

    fn repository(&mut self, arguments: &GenerateArguments) -> Result<(), Misuse> {
        let workspace = Workspace::find()?;
        let known = workspace.vendors()?;
        let named = &arguments.vendors;
        if let Some(unknown) = named.iter().find(|vendor| !known.contains(vendor)) {
            let known = known.join(", ");
            return Err(Misuse(format!(
                "no specification spec/{unknown}/openapi.yaml; there are: {known}"
            )));
        }
        let wanted = known.iter().filter(|vendor| named.is_empty() || named.contains(vendor));
        let vendors: Vec<Vendor> =
            wanted.map(|name| Vendor::find(&workspace, name)).collect::<Result<_, _>>()?;
        self.vendors(&workspace, &vendors, arguments)?;
        if named.is_empty() {
            self.schemas(&workspace)?;
            self.registry(&workspace)?;
            self.strangers(&workspace, &known);
        }
        Ok(())
    }

    fn vendors(
        &mut self,
        workspace: &Workspace,
        vendors: &[Vendor],
        arguments: &GenerateArguments,
    ) -> Result<(), Misuse> {
        let base = arguments.base.as_deref();
        let compares = self.mode == Mode::Write && !arguments.release;
        let mut changes = compares.then(|| Changes::since(workspace, base));
        let bar = progress::bar(vendors.len());
        for vendor in vendors {
            bar.set_message(vendor.name.clone());
            let generated = match arguments.release {
                true => self.released(workspace, vendor, base)?,
                false => vendor.generate(workspace, &vendor.version),
            };
            let made = generated.output.is_some();
            self.take(&vendor.name, &vendor.folder, &[changelog::NAME], generated)?;
            if let Some(changes) = changes.as_mut().filter(|_| made) {
                changes.add(workspace, &vendor.name);
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        self.last.extend(changes.map(|changes| changes.text()));
        Ok(())
    }

    /// The crate of the next version with its CHANGELOG, where something changed.
    fn released(
        &mut self,
        workspace: &Workspace,
        vendor: &Vendor,
        base: Option<&str>,
    ) -> Result<Generated, Misuse> {
        let generated = vendor.generate(workspace, &vendor.version);
        if generated.output.is_none() {
            return Ok(generated);
        }
        let plan = release::plan(workspace, &vendor.name, base)?;
        self.last.push_str(&plan.told);
        let Some((version, text)) = plan.next else { return Ok(generated) };
        let mut generated = vendor.generate(workspace, &version.to_string());
        let file = emit::File { path: changelog::NAME.to_owned(), text };
        generated.output.iter_mut().for_each(|output| output.files.push(file.clone()));
        Ok(generated)
    }

    /// Prints the findings of one document and writes its crate.
    fn take(
        &mut self,
        name: &str,
        out: &Path,
        kept: &[&str],
        generated: Generated,
    ) -> Result<(), Misuse> {
        let Generated { sources, diagnostics, output } = generated;
        let findings = Findings { sources: &sources, diagnostics: &diagnostics };
        let coloured = screen::complaints_are_coloured();
        screen::complain(&report::text(&findings, coloured, SHOWN, ""));
        self.diagnostics.extend(diagnostics);
        let Some(mut output) = output else {
            self.failed.push(name.to_owned());
            return Ok(());
        };
        let files = std::mem::take(&mut output.files).into_iter();
        let files: BTreeMap<_, _> = files.map(|file| (file.path, file.text)).collect();
        let differences = writer::sync(out, &files, kept, self.mode);
        let differences =
            differences.map_err(|error| Misuse(format!("{}: {error}", out.display())))?;
        self.row(name, &output, &differences);
        if output.is_vendor {
            let files = sources.files().map(|(_, file)| file.path().to_owned()).collect();
            self.registered.push(emit::Registered { name: name.to_owned(), files });
        }
        self.differences.extend(differences);
        Ok(())
    }

    fn row(&mut self, name: &str, output: &Output, differences: &[(PathBuf, Difference)]) {
        let own = differences.iter().filter(|(_, difference)| *difference != Difference::Foreign);
        let figures = [output.operations, output.types, output.rules, own.count()];
        let mut cells = vec![name.to_owned()];
        cells.extend(figures.iter().map(ToString::to_string));
        self.table.row(cells);
    }

    /// The schemas of specifications, for editors, and of reports of `diff`, for programs.
    fn schemas(&mut self, workspace: &Workspace) -> Result<(), Misuse> {
        let schemas = [
            ("spec/openapi.schema.json", bindery::editor_schema()),
            ("spec/diff.schema.json", format!("{:#}\n", diff_report::schema())),
        ];
        for (path, text) in schemas {
            let path = workspace.root().join(path);
            let difference = writer::sync_file(&path, &text, self.mode);
            let difference =
                difference.map_err(|error| Misuse(format!("{}: {error}", path.display())))?;
            self.differences.extend(difference.map(|difference| (path, difference)));
        }
        Ok(())
    }

    /// The crate of all vendors.
    fn registry(&mut self, workspace: &Workspace) -> Result<(), Misuse> {
        if !self.failed.is_empty() {
            return Ok(());
        }
        let folder = workspace.generated().join(REGISTRY);
        let files = emit::registry(&self.registered).into_iter();
        let files: BTreeMap<_, _> = files.map(|file| (file.path, file.text)).collect();
        let differences = writer::sync(&folder, &files, &[], self.mode);
        let differences =
            differences.map_err(|error| Misuse(format!("{}: {error}", folder.display())))?;
        self.differences.extend(differences);
        Ok(())
    }

    /// Folders under `generated/` for which there is no specification.
    fn strangers(&mut self, workspace: &Workspace, known: &[String]) {
        let Ok(entries) = fs::read_dir(workspace.generated()) else { return };
        let mut folders: Vec<_> =
            entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        folders.retain(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| {
                !["rustfmt.toml", REGISTRY].contains(&name.as_str()) && !known.contains(&name)
            })
        });
        folders.sort();
        self.differences.extend(folders.into_iter().map(|path| (path, Difference::Foreign)));
    }

    /// Prints the table and the counts.
    fn finish(self) -> Outcome {
        screen::print(&self.table.render());
        let differs = self.report_differences();
        screen::print(&report::count(self.diagnostics.iter()));
        if !self.failed.is_empty() {
            screen::print(&format!("not written because of errors: {}\n", self.failed.join(", ")));
        }
        screen::print(&self.last);
        match differs || !self.failed.is_empty() {
            true => Outcome::Findings,
            false => Outcome::Fine,
        }
    }

    /// Names the files that need a person, and says whether there are any that make us fail.
    fn report_differences(&self) -> bool {
        let writing = self.mode == Mode::Write;
        let told: Vec<_> = self
            .differences
            .iter()
            .filter(|(_, difference)| !writing || difference.concerns_others())
            .collect();
        for (path, difference) in &told {
            let word = if writing { difference.done() } else { difference.word() };
            screen::print(&format!("{word}: {}\n", path.display()));
        }
        if told.iter().any(|(_, difference)| *difference == Difference::Foreign) {
            screen::print("foreign files are not ours to delete: move them away\n");
        }
        if !writing && told.iter().any(|(_, difference)| *difference != Difference::Foreign) {
            screen::print("generate without `--check` brings the rest up to date\n");
        }
        !writing && !told.is_empty()
    }
}

/// A vendor of this repository.
struct Vendor {
    name: String,
    /// Of its crate, as its CHANGELOG says.
    version: String,
    /// Of its crate.
    folder: PathBuf,
}

impl Vendor {
    fn find(workspace: &Workspace, name: &str) -> Result<Self, Misuse> {
        name::check(name)?;
        let folder = workspace.generated().join(name);
        Ok(Self { name: name.to_owned(), version: changelog::version(&folder)?, folder })
    }

    fn generate(&self, workspace: &Workspace, version: &str) -> Generated {
        let path = workspace.spec_of(&self.name);
        let options = Options {
            name: self.name.clone(),
            version: version.to_owned(),
            spec: path.clone(),
            runtime: Runtime::Workspace,
            rules: Default::default(),
            round_trips: false,
        };
        let mut loader = DiskLoader::new(workspace.root());
        pipeline::generate(&mut loader, &path, Level::House.into(), &options)
    }
}

fn name_of(out: &Path) -> Result<String, Misuse> {
    let absolute = std::path::absolute(out).map_err(|error| Misuse(error.to_string()))?;
    let name = absolute.file_name().map(|name| name.to_string_lossy().into_owned());
    name.ok_or_else(|| Misuse("--out has no name that the crate could take: add --name".to_owned()))
}
