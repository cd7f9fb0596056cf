//! Collects diagnostics so that one mistake is told once.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::level::{Faults, Level};
use crate::source::{Location, Span};

/// More findings than this help nobody.
const MOST: usize = 10_000;

/// A key of the object at a place.
type Key = (Location, String);

/// The diagnostics of a reading.
#[derive(Debug)]
pub struct Findings {
    level: Level,
    faults: Faults,
    list: Vec<Diagnostic>,
    seen: HashSet<(&'static str, Option<Span>)>,
    missing: Vec<(Key, Diagnostic)>,
    explained: HashSet<Key>,
    left_out: usize,
}

impl Findings {
    /// None yet.
    pub fn new(level: Level, faults: Faults) -> Self {
        Self {
            level,
            faults,
            list: Vec::new(),
            seen: HashSet::new(),
            missing: Vec::new(),
            explained: HashSet::new(),
            left_out: 0,
        }
    }

    /// Whose document is read.
    pub fn level(&self) -> Level {
        self.level
    }

    /// Adds one, unless its code has been reported at the same place. An error becomes a warning
    /// where faults are tolerated.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        match self.faults {
            Faults::Refused => self.add_final(diagnostic),
            Faults::Tolerated => self.add_final(tolerated(diagnostic)),
        }
    }

    /// Adds one that stays an error even where faults are tolerated: nothing could be made of the
    /// document.
    pub fn add_final(&mut self, diagnostic: Diagnostic) {
        let place = diagnostic.labels.first().map(|label| label.span);
        if place.is_some() && !self.seen.insert((diagnostic.code, place)) {
            return;
        }
        if self.list.len() < MOST {
            self.list.push(diagnostic);
        } else {
            self.left_out += 1;
        }
    }

    /// Adds what is an error in our own documents, and less in those of others.
    pub fn add_lenient(&mut self, foreign: Severity, mut diagnostic: Diagnostic) {
        diagnostic.severity = match self.level {
            Level::House => Severity::Error,
            Level::Foreign => foreign,
        };
        self.add(diagnostic);
    }

    /// Adds that the object at `location` lacks `key`, unless something else
    /// [explains](Self::explain) it.
    pub fn add_missing(&mut self, location: Location, key: &str, diagnostic: Diagnostic) {
        if self.missing.len() < MOST {
            self.missing.push(((location, key.to_owned()), diagnostic));
        } else {
            self.left_out += 1;
        }
    }

    /// Another finding says why the object at `location` has no `key`.
    pub fn explain(&mut self, location: Location, key: &str) {
        self.explained.insert((location, key.to_owned()));
    }

    /// Whether another finding says why the object at `location` has no `key`.
    pub fn is_explained(&self, location: &Location, key: &str) -> bool {
        self.explained.contains(&(location.clone(), key.to_owned()))
    }

    /// All of them, in the order of the documents.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        for (key, diagnostic) in std::mem::take(&mut self.missing) {
            if !self.explained.contains(&key) {
                self.add(diagnostic);
            }
        }
        self.list.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
        if self.left_out > 0 {
            let message = format!("{} more findings are not shown", self.left_out);
            self.list.push(Diagnostic::warning("too-many-findings", message));
        }
        self.list
    }
}

fn tolerated(mut diagnostic: Diagnostic) -> Diagnostic {
    const CONSEQUENCE: &str = "what is said here is left out, or allows anything";
    if diagnostic.is_error() {
        diagnostic.severity = Severity::Warning;
        diagnostic.help = Some(match diagnostic.help.take() {
            Some(help) => format!("{help}; until then {CONSEQUENCE}"),
            None => CONSEQUENCE.to_owned(),
        });
    }
    diagnostic
}
