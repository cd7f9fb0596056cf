//! The two sides of a comparison: files, or a revision of git and what lies here.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use bindery::diagnostic::has_errors;
use bindery::diff::{self, Report, Revised};
use bindery::model::Api;
use bindery::source::{Loader, Sources};
use bindery::surface::{self, Files};
use bindery::{Faults, Level, Options, Reading};

use super::package;
use crate::cli::DiffArguments;
use crate::loader::DiskLoader;
use crate::report::{self, Findings};
use crate::workspace::{self, Workspace};
use crate::{Misuse, progress, screen};

/// A document that has been read.
pub struct Document {
    pub sources: Sources,
    pub api: Api,
}

impl Document {
    fn revised(&self) -> Revised<'_> {
        Revised { api: &self.api, sources: &self.sources }
    }

    /// Reads a document; what is wrong with it is printed.
    pub fn read(loader: &mut dyn Loader, path: &str) -> Result<Self, Misuse> {
        // What leads nowhere is any JSON on both sides, so that all else can be compared.
        let options = Options { level: Level::Foreign, faults: Faults::Tolerated };
        let Reading { sources, api, diagnostics } = bindery::read(path, loader, options);
        match api.filter(|_| !has_errors(&diagnostics)) {
            Some(api) => Ok(Self { sources, api }),
            None => {
                let findings = Findings { sources: &sources, diagnostics: &diagnostics };
                let coloured = screen::complaints_are_coloured();
                screen::complain(&report::text(&findings, coloured, 20, ""));
                Err(Misuse(format!("{path} can't be compared")))
            }
        }
    }
}

/// Compares two documents that have been read.
pub fn compare_documents(base: &Document, head: &Document) -> Report {
    diff::compare(base.revised(), head.revised())
}

/// Compares two documents, and the crates that they make.
fn whole(base: &Document, head: &Document, name: &str) -> Report {
    thread::scope(|scope| {
        let changes = scope.spawn(|| package::changes(base, head, name));
        let mut report = compare_documents(base, head);
        // What panics there has said so.
        if let Ok(Some(changes)) = changes.join() {
            let files = Files { old: &base.sources, new: &head.sources };
            surface::attach(&mut report, name, changes, files);
        }
        report
    })
}

/// Compares what was asked for.
pub fn compare(arguments: &DiffArguments) -> Result<Vec<Report>, Misuse> {
    match arguments.names.as_slice() {
        [base, head] if arguments.base.is_none() && are_files(base, head) => {
            files(base, head).map(|report| vec![report])
        }
        names if names.iter().any(|name| Path::new(name).is_file()) => {
            let message =
                "two documents are compared, the older first; and vendors with a `--base`";
            Err(Misuse(format!("{}: {message}", names.join(" "))))
        }
        vendors => of_vendors(vendors, arguments.base.as_deref()),
    }
}

fn are_files(base: &str, head: &str) -> bool {
    let is_path = |name: &str| name.contains(['/', '.']) || Path::new(name).is_file();
    is_path(base) || is_path(head)
}

fn files(base: &str, head: &str) -> Result<Report, Misuse> {
    let read = |path: &str| {
        workspace::expect_file(Path::new(path))?;
        Document::read(&mut DiskLoader::new(""), path)
    };
    let (base, head) = (read(base)?, read(head)?);
    Ok(whole(&base, &head, "api"))
}

fn of_vendors(vendors: &[String], base: Option<&str>) -> Result<Vec<Report>, Misuse> {
    let workspace = Workspace::find()?;
    let base = match base {
        Some(base) => resolved(workspace.root(), base)?,
        None => main_branch(workspace.root())?,
    };
    let known = workspace.vendors()?;
    if let Some(stranger) = vendors.iter().find(|name| !known.contains(name)) {
        let known = known.join(", ");
        let message = format!("there is no spec/{stranger}/openapi.yaml: the vendors are {known}");
        return Err(Misuse(message));
    }
    let wanted = if vendors.is_empty() { &known } else { vendors };
    let bar = progress::bar(wanted.len());
    let mut reports = Vec::new();
    for vendor in wanted {
        bar.set_message(vendor.clone());
        reports.extend(of_vendor(&workspace, vendor, &base)?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(reports)
}

/// None where the older revision has no such vendor.
fn of_vendor(workspace: &Workspace, vendor: &str, base: &str) -> Result<Option<Report>, Misuse> {
    let path = workspace.spec_of(vendor);
    let mut older = GitLoader { root: workspace.root().to_path_buf(), revision: base.to_owned() };
    if older.load(&path).is_err() {
        screen::complain(&format!("{path} is not in {base}: a new vendor\n"));
        return Ok(None);
    }
    let old = Document::read(&mut older, &path)?;
    let new = Document::read(&mut DiskLoader::new(workspace.root()), &path)?;
    Ok(Some(whole(&old, &new, vendor)))
}

/// Reads files as a revision of git has them.
struct GitLoader {
    root: PathBuf,
    revision: String,
}

impl Loader for GitLoader {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let name = format!("{}:{path}", self.revision);
        git(&self.root, &["show", &name]).map_err(|_| "no such file".to_owned())
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let output = output.map_err(|error| format!("git can't be run: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}

fn resolved(root: &Path, revision: &str) -> Result<String, Misuse> {
    let name = format!("{revision}^{{commit}}");
    let found = git(root, &["rev-parse", "--verify", "--quiet", &name]);
    found.map(|_| revision.to_owned()).map_err(|error| {
        let reason = if error.is_empty() { "there is no such revision" } else { error.as_str() };
        Misuse(format!("--base {revision}: {reason}"))
    })
}

fn main_branch(root: &Path) -> Result<String, Misuse> {
    let names = ["origin/main", "main", "origin/master", "master"];
    let found = names.iter().find(|name| resolved(root, name).is_ok());
    found.map(|name| (*name).to_owned()).ok_or_else(|| {
        Misuse("there is neither a branch main nor a branch master: name a --base".to_owned())
    })
}
