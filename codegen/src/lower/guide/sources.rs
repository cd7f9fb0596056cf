//! Where the vendor says what: pages, each with a number.

use indexmap::IndexMap;

use super::Context;
use crate::extensions::{Certainty, Source};
use crate::lower::docs::one_line;

/// The pages that have been referred to, and what other sources say.
#[derive(Default)]
pub(super) struct Sources {
    /// When each page was seen.
    pages: IndexMap<String, Option<String>>,
    /// What it is about, what another page says, how sure that is.
    contradictions: Vec<[String; 3]>,
}

impl Sources {
    /// A reference to a source of `subject`.
    pub(super) fn refer(&mut self, subject: &str, source: &Source) -> String {
        let page = one_line(&source.page);
        let entry = self.pages.entry(page.clone());
        let number = entry.index() + 1;
        let seen = entry.or_default();
        if seen.is_none() {
            seen.clone_from(&source.seen);
        }
        for other in &source.elsewhere {
            let row = [
                subject.to_owned(),
                format!("{}: {}", link(&one_line(&other.page)), one_line(&other.says)),
                certainty(other.sure).to_owned(),
            ];
            if !self.contradictions.contains(&row) {
                self.contradictions.push(row);
            }
        }
        let mut text = format!("[{number}]");
        if let Some(section) = &source.section {
            text.push(' ');
            text.push_str(&one_line(section));
        }
        if source.sure != Certainty::Stated {
            text.push_str(&format!(" ({})", certainty(source.sure)));
        }
        text
    }
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Stated => "stated",
        Certainty::ThirdParty => "third party",
        Certainty::Inferred => "inferred",
    }
}

fn link(page: &str) -> String {
    let is_address = page.starts_with("http") && !page.contains(' ');
    if is_address { format!("<{page}>") } else { page.to_owned() }
}

/// The sections at the end of the README.
pub(super) fn list(context: &mut Context<'_>) {
    let Sources { pages, contradictions } = std::mem::take(&mut context.sources);
    if pages.is_empty() {
        return;
    }
    context.heading(2, "Sources");
    let rows = pages.iter().enumerate().map(|(index, (page, seen))| {
        vec![format!("[{}]", index + 1), link(page), seen.clone().unwrap_or_default()]
    });
    let rows = rows.collect();
    context.table(&["", "page", "seen"], rows);
    if !contradictions.is_empty() {
        context.heading(3, "What other sources say");
        let rows = contradictions.into_iter().map(|row| row.to_vec()).collect();
        context.table(&["about", "source", "how sure"], rows);
    }
}
