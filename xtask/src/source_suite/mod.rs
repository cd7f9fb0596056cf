//! `cargo xtask source-suite`: verdicts on the Rust of a changed document, judged by the compiler.
//!
//! For each edit of a document both crates are generated. A program that uses everything of the older
//! one must compile against it, and must compile against the newer one just where no break is claimed;
//! the smallest programs that a break is shown by must compile before and not after. Every edit is judged
//! a second time as if it were undone.

mod arguments;
mod consumer;
mod edits;
mod judge;
mod made;
mod places;
mod rows;
mod semver;

use bindery::diff::Bump;
use bindery::surface::{self, Change};

use serde_json::Value;

use crate::workspace::Workspace;
use crate::{Misuse, Outcome, screen};
pub use arguments::Arguments;
use edits::Table;
use judge::Checked;
use made::Made;
use places::Folder;
use rows::Report;
use semver::Opinion;

/// A crate under the name of its package.
struct Package {
    name: String,
    made: Made,
}

/// Two crates, of which one comes after the other.
struct Case {
    /// The name of the edit; backwards where it is undone.
    name: String,
    /// What the table says; nothing where an edit is undone.
    expected: Option<Bump>,
    /// The older crate, by its place among the packages.
    before: usize,
    /// The newer one.
    after: usize,
    /// What has changed.
    changes: Vec<Change>,
}

impl Case {
    fn bump(&self) -> Bump {
        surface::bump(&self.changes)
    }

    /// The programs that show what breaks.
    fn witnesses(&self) -> impl Iterator<Item = &str> {
        self.changes.iter().filter_map(|change| change.change.witness.as_deref())
    }
}

/// What the compiler has said, and who is asked for a second opinion.
struct Judges {
    checked: Checked,
    opinion: Option<Opinion>,
}

/// Judges every edit, and prints a row for each.
pub fn run(arguments: &Arguments) -> Result<Outcome, Misuse> {
    let workspace = Workspace::find()?;
    let path = arguments.table.clone();
    let path = path.unwrap_or_else(|| workspace.root().join("tests/cases/source/edits.yaml"));
    let mut table = edits::read(&path)?;
    if !arguments.only.is_empty() {
        let wanted = |name: &str| arguments.only.iter().any(|only| name.contains(only));
        table.edits.retain(|edit| wanted(&edit.name));
    }
    let packages = packages(&table, &workspace.runtime()?)?;
    let cases = cases(&table, &packages);
    let judges = match arguments.verdicts_only {
        true => None,
        false => Some(judges(&workspace, arguments, &packages, &cases)?),
    };
    let rows = rows::judge(&packages, &cases, judges.as_ref())?;
    let report = Report::new(rows, &table.disagreements);
    if let Some(path) = &arguments.json {
        let failed = |error: String| Misuse(format!("{}: {error}", path.display()));
        let text = serde_json::to_string_pretty(&report).map_err(|it| failed(it.to_string()))?;
        std::fs::write(path, text + "\n").map_err(|error| failed(error.to_string()))?;
    }
    screen::print(&report.text());
    Ok(if report.is_fine() { Outcome::Fine } else { Outcome::Findings })
}

/// Lets the compiler look at everything, and rustdoc where it is asked for a second opinion.
fn judges(
    workspace: &Workspace,
    arguments: &Arguments,
    packages: &[Package],
    cases: &[Case],
) -> Result<Judges, Misuse> {
    let folder = Folder::new(workspace, arguments.keep.as_deref())?;
    places::write(workspace, &folder, packages, cases)?;
    let checked = judge::check(&folder.path, &folder.target)?;
    let tool = arguments.semver_checks.as_deref();
    let names: Vec<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let opinion = semver::prepare(tool, &folder.path, &folder.target, &names)?;
    Ok(Judges { checked, opinion })
}

/// The crate of the document, then those after each edit.
fn packages(table: &Table, runtime: &str) -> Result<Vec<Package>, Misuse> {
    let make = |name: String, document: &Value| {
        let made = made::make(document, &name, runtime)?;
        Ok(Package { name, made })
    };
    let edited = table.edits.iter().enumerate().map(|(number, edit)| {
        let document = edits::apply(&table.base, edit)?;
        make(format!("new_{number}"), &document)
    });
    std::iter::once(make("old".to_owned(), &table.base)).chain(edited).collect()
}

/// How the name of an edit ends that is undone.
const UNDONE: &str = " (undone)";

/// Each edit done, and undone.
fn cases(table: &Table, packages: &[Package]) -> Vec<Case> {
    let case = |name: String, expected, before: usize, after: usize| {
        let (old, new) = (&packages[before].made.surface, &packages[after].made.surface);
        Case { name, expected, before, after, changes: surface::compare(old, new) }
    };
    let each = table.edits.iter().zip(1..);
    let pairs = each.flat_map(|(edit, place)| {
        let back = format!("{}{UNDONE}", edit.name);
        [case(edit.name.clone(), Some(edit.bump), 0, place), case(back, None, place, 0)]
    });
    pairs.collect()
}

/// A step of a version in one word.
fn word(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "none",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}
