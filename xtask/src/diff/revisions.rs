//! The two sides of a comparison: files, or a revision of git and what lies here.

use std::path::Path;
use std::thread;

use bindery::diagnostic::has_errors;
use bindery::diff::{self, Report, Revised};
use bindery::model::Api;
use bindery::source::{Loader, Sources};
use bindery::surface::{self, Files};
use bindery::{Faults, Level, Options, Reading};

use super::package;
use crate::cli::DiffArguments;
use crate::git::{self, GitLoader};
use crate::loader::DiskLoader;
use crate::report::{self, Findings};
use crate::workspace::{self, Workspace};
use crate::{Misuse, name, progress, screen};

/// A document that has been read.
pub struct Document {
    pub sources: Sources,
    pub api: Api,
}

impl Document {
    fn revised(&self) -> Revised<'_> {
        Revised { api: &self.api, sources: &self.sources }
    }

    /// Reads a document. One that is wrong in itself can't be compared: what it says would have to be guessed.
    /// What is wrong is printed.
    pub fn read(loader: &mut dyn Loader, path: &str) -> Result<Self, Misuse> {
        Self::read_with(loader, path, Faults::Refused)
    }

    /// Reads a document as well as it can be read, whatever is wrong in itself being tolerated.
    pub fn read_tolerantly(loader: &mut dyn Loader, path: &str) -> Result<Self, Misuse> {
        Self::read_with(loader, path, Faults::Tolerated)
    }

    fn read_with(loader: &mut dyn Loader, path: &str, faults: Faults) -> Result<Self, Misuse> {
        let options = Options { level: Level::Foreign, faults };
        let Reading { sources, api, diagnostics } = bindery::read(path, loader, options);
        match api.filter(|_| !has_errors(&diagnostics)) {
            Some(api) => Ok(Self { sources, api }),
            None => {
                let findings = Findings { sources: &sources, diagnostics: &diagnostics };
                let coloured = screen::complaints_are_coloured();
                screen::complain(&report::text(&findings, coloured, 20, ""));
                Err(Misuse(format!("{path} can't be compared before that is mended")))
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

/// What was compared.
pub struct Compared {
    /// One a document.
    pub reports: Vec<Report>,
    /// Vendors that were there and are not any more.
    pub gone: Vec<String>,
}

/// Compares what was asked for.
pub fn compare(arguments: &DiffArguments) -> Result<Compared, Misuse> {
    match arguments.names.as_slice() {
        [base, head] if arguments.base.is_none() && are_files(base, head) => {
            let reports = vec![files(base, head)?];
            Ok(Compared { reports, gone: Vec::new() })
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
    let (old, new) = (read(base)?, read(head)?);
    Ok(whole(&old, &new, &crate_name(Path::new(head))))
}

/// What the crate of a document may be called: as the file is, or its folder where that says nothing.
fn crate_name(path: &Path) -> String {
    let text = |name: Option<&std::ffi::OsStr>| {
        name.map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
    };
    let (stem, folder) = (text(path.file_stem()), text(path.parent().and_then(Path::file_name)));
    let name = if stem == "openapi" { folder } else { stem };
    if name::check(&name).is_ok() { name } else { "api".to_owned() }
}

fn of_vendors(vendors: &[String], base: Option<&str>) -> Result<Compared, Misuse> {
    let workspace = Workspace::find()?;
    let base = git::base(workspace.root(), base)?;
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
        match of_vendor(&workspace, vendor, &base)? {
            Some(report) => reports.push(report),
            None => new_vendor(&workspace, vendor, &base),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let gone = if vendors.is_empty() { gone(workspace.root(), &base, &known) } else { Vec::new() };
    Ok(Compared { reports, gone })
}

/// Vendors of the older revision for which there is no folder any more.
fn gone(root: &Path, base: &str, known: &[String]) -> Vec<String> {
    let listed = git::files(root, base, "spec/");
    let vendors = listed.iter().filter_map(|path| {
        let vendor = path.strip_prefix("spec/")?.strip_suffix("/openapi.yaml")?;
        (!vendor.contains('/')).then(|| vendor.to_owned())
    });
    vendors.filter(|vendor| !known.contains(vendor)).collect()
}

fn new_vendor(workspace: &Workspace, vendor: &str, base: &str) {
    let path = workspace.spec_of(vendor);
    let base = git::short(base);
    screen::complain(&format!("{path} is not in {base}: a new vendor\n"));
}

/// Compares a vendor as a revision has it with what lies here; none where the revision has no such vendor.
pub fn of_vendor(
    workspace: &Workspace,
    vendor: &str,
    base: &str,
) -> Result<Option<Report>, Misuse> {
    let path = workspace.spec_of(vendor);
    let mut older = GitLoader { root: workspace.root().to_path_buf(), revision: base.to_owned() };
    if older.load(&path).is_err() {
        return Ok(None);
    }
    let old = Document::read(&mut older, &path)?;
    let new = Document::read(&mut DiskLoader::new(workspace.root()), &path)?;
    let mut report = whole(&old, &new, vendor);
    report.base.name = format!("{}:{path}", git::short(base));
    Ok(Some(report))
}
