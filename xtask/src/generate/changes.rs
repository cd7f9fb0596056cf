//! What `cargo xtask generate` says at its end: what changed since the base revision.

use crate::workspace::Workspace;
use crate::{Misuse, diff, diff_report, git};

/// Short reports of vendors, with the revision that they are compared with.
pub struct Changes {
    base: Option<String>,
    told: String,
}

impl Changes {
    /// Compares with this revision or the main branch. Where neither is there, nothing is compared.
    pub fn since(workspace: &Workspace, named: Option<&str>) -> Self {
        match git::base(workspace.root(), named) {
            Ok(base) => Self { base: Some(base), told: String::new() },
            Err(Misuse(message)) if named.is_some() => {
                Self { base: None, told: format!("nothing is compared: {message}\n") }
            }
            Err(_) => Self { base: None, told: String::new() },
        }
    }

    /// Compares a vendor. That costs little where its files are those of the base revision.
    pub fn add(&mut self, workspace: &Workspace, vendor: &str) {
        let Some(base) = &self.base else { return };
        if !git::differs(workspace.root(), base, &format!("spec/{vendor}")) {
            return;
        }
        let told = match diff::of_vendor(workspace, vendor, base) {
            Ok(Some(report)) => diff_report::short(&report),
            Ok(None) => format!("{vendor}: new\n"),
            Err(Misuse(message)) => format!("{vendor}: {message}\n"),
        };
        self.told.push_str(&told);
    }

    /// All of it; empty where nothing changed.
    pub fn text(&self) -> String {
        match &self.base {
            Some(base) if !self.told.is_empty() => {
                format!("since {}:\n{}", git::short(base), self.told)
            }
            _ => self.told.clone(),
        }
    }
}
