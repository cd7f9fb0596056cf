//! Diagnostics as text, JSON and SARIF.

mod json;
mod sarif;
mod text;

use std::collections::BTreeMap;

use bindery::diagnostic::{Diagnostic, Severity};
use bindery::source::Sources;

use crate::screen;

pub use json::json;
pub use sarif::sarif;
pub use text::text;

/// The findings of one document, with the texts that they speak of.
pub struct Findings<'a> {
    pub sources: &'a Sources,
    pub diagnostics: &'a [Diagnostic],
}

impl<'a> Findings<'a> {
    /// The findings in the order in which a reader of the document meets them.
    fn sorted(&self) -> Vec<&'a Diagnostic> {
        let mut sorted: Vec<_> = self.diagnostics.iter().collect();
        sorted.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
        sorted
    }
}

/// Findings of a kind that are shown to somebody who wants something else.
const SHOWN: usize = 8;

/// Prints findings, the first ones of each kind.
pub fn complain(sources: &Sources, diagnostics: &[Diagnostic]) {
    if !diagnostics.is_empty() {
        let findings = Findings { sources, diagnostics };
        screen::complain(&text(&findings, screen::complaints_are_coloured(), SHOWN, ""));
    }
}

/// One word for a severity, as it stands in every format.
fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// How many findings there are of each code: `3 errors: 2 duplicate-key, 1 wrong-type`, a line for
/// each severity; empty without findings.
pub fn count<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>) -> String {
    let mut codes: BTreeMap<(std::cmp::Reverse<Severity>, &str), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *codes.entry((std::cmp::Reverse(diagnostic.severity), diagnostic.code)).or_default() += 1;
    }
    let mut text = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let mut own: Vec<_> = codes.iter().filter(|((key, _), _)| key.0 == severity).collect();
        own.sort_by_key(|((_, code), count)| (std::cmp::Reverse(**count), *code));
        let total: usize = own.iter().map(|(_, count)| **count).sum();
        if total > 0 {
            let plural = if total == 1 { "" } else { "s" };
            let list: Vec<_> =
                own.iter().map(|((_, code), count)| format!("{count} {code}")).collect();
            text.push_str(&format!("{total} {}{plural}: {}\n", word(severity), list.join(", ")));
        }
    }
    text
}
