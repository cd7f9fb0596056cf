//! `cargo xtask generate --release`: what changed since the newest entry of a CHANGELOG, as the next one.

use bindery::diff::{Bump, Report};
use bindery::lower::FIRST_VERSION;

use super::changelog::{Changelog, Entry, NAME};
use super::version::Version;
use crate::workspace::Workspace;
use crate::{Misuse, diff, diff_report, git};

/// What becomes of a vendor's CHANGELOG.
pub struct Plan {
    /// What is said of it.
    pub told: String,
    /// The version and the whole text, where there is an entry to write.
    pub next: Option<(Version, String)>,
}

/// Compares the specification with what it was when the newest entry was committed.
pub fn plan(workspace: &Workspace, vendor: &str, named: Option<&str>) -> Result<Plan, Misuse> {
    let history = History::read(workspace, vendor)?;
    let base = history.base(workspace, named)?;
    let report = diff::of_vendor(workspace, vendor, &base)?;
    let (report, newest) = match (report, history.newest()) {
        (Some(report), newest) => (report, newest),
        (None, None) => return Ok(history.first(vendor)),
        (None, Some(_)) => {
            let path = workspace.spec_of(vendor);
            let base = git::short(&base);
            return Err(Misuse(format!("{path} is not in {base}: name another --base")));
        }
    };
    match (bump(&report)?, newest) {
        (Bump::None, Some(newest)) => {
            let since = named.map_or_else(|| newest.version.to_string(), str::to_owned);
            Ok(history.nothing(vendor, &report, &since))
        }
        (Bump::None, None) => Ok(history.first(vendor)),
        (bump, newest) => {
            let version = newest.map_or_else(first_version, |entry| entry.version).next(bump);
            let mut plan = history.entry(vendor, version, diff_report::changelog(&report));
            plan.told.insert_str(0, &diff_report::short(&report));
            Ok(plan)
        }
    }
}

fn bump(report: &Report) -> Result<Bump, Misuse> {
    let package = report.package.as_ref();
    package.map(|package| package.bump).ok_or_else(|| {
        let path = &report.base.name;
        Misuse(format!("no crate can be made of {path}: name another --base"))
    })
}

fn first_version() -> Version {
    // The first version is one.
    FIRST_VERSION.parse().expect("a version")
}

/// A CHANGELOG in which what is committed and what is not are told apart by git: an entry counts as
/// written when the last commit has one of its version. One above these may be written anew.
struct History {
    /// From the root.
    path: String,
    committed: Changelog,
    pending: Option<Entry>,
}

impl History {
    fn read(workspace: &Workspace, vendor: &str) -> Result<Self, Misuse> {
        let path = format!("generated/{vendor}/{NAME}");
        let found = Changelog::read(&workspace.root().join(&path))?;
        let mut committed =
            found.unwrap_or_else(|| Changelog::new(vendor, &workspace.spec_of(vendor)));
        let last = git::committed(workspace.root(), &path);
        let last = last.map(|text| Changelog::parse(&text, &format!("HEAD:{path}"))).transpose()?;
        let written = |entry: &Entry| {
            last.iter().flat_map(|it| &it.entries).any(|it| it.version == entry.version)
        };
        let pending = match committed.entries.first() {
            Some(entry) if !written(entry) => Some(committed.entries.remove(0)),
            _ => None,
        };
        Ok(Self { path, committed, pending })
    }

    fn newest(&self) -> Option<&Entry> {
        self.committed.entries.first()
    }

    /// The revision to compare with: the one that is named, or that of the newest entry, or the main branch.
    fn base(&self, workspace: &Workspace, named: Option<&str>) -> Result<String, Misuse> {
        let root = workspace.root();
        let newest = self.newest().filter(|_| named.is_none());
        if newest.is_some() && git::is_shallow(root) {
            let help = "`git fetch --unshallow` fetches them, or name a --base";
            return Err(Misuse(format!("{}: older commits are missing here: {help}", self.path)));
        }
        let commit = newest.and_then(|entry| git::commit_of(root, &self.path, &entry.title()));
        commit.map_or_else(|| git::base(root, named), Ok)
    }

    fn first(self, vendor: &str) -> Plan {
        self.entry(vendor, first_version(), "First version.".to_owned())
    }

    /// The CHANGELOG with this entry in the place of one that is not committed.
    fn entry(mut self, vendor: &str, version: Version, body: String) -> Plan {
        let entry = Entry::new(version, today(), body).dated_as(self.pending.as_ref());
        let told = match self.pending.as_ref() == Some(&entry) {
            true => format!("{vendor} {version}: the entry is there already\n"),
            false => format!("{vendor} {version}: a new entry in {}\n", self.path),
        };
        self.committed.entries.insert(0, entry);
        Plan { told, next: Some((version, self.committed.text())) }
    }

    fn nothing(&self, vendor: &str, report: &Report, since: &str) -> Plan {
        let what = if report.is_empty() { "nothing changed" } else { "the crate is the same" };
        let mut told = format!("{vendor}: {what} since {since}\n");
        if let Some(entry) = &self.pending {
            let undo = format!("`git checkout {}` and generate again", self.path);
            let line = format!("  the entry of {} is in no commit: {undo}\n", entry.version);
            told.push_str(&line);
        }
        Plan { told, next: None }
    }
}

/// `2026-01-31`
fn today() -> String {
    jiff::Timestamp::now().to_string().chars().take(10).collect()
}
