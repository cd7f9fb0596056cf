//! Tells about references that lead nowhere: one diagnostic for each missing thing.

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Findings, suggest};
use crate::document::{Manner, Referral};
use crate::source::{Location, Node, Span};

use super::identifiers::Identifiers;
use super::locate::Missing;

/// Further places that are shown for one missing thing.
const SHOWN: usize = 4;

/// Missing things for which a similar name is looked for. Each look compares all names.
const SUGGESTIONS: usize = 100;

/// References that lead nowhere, by what is missing.
#[derive(Default)]
pub struct Dangling(IndexMap<String, Entry>);

struct Entry {
    missing: Missing,
    first: Referral,
    others: Vec<Span>,
}

impl Dangling {
    /// Adds a reference and why it leads nowhere.
    pub fn add(&mut self, referral: Referral, missing: Missing) {
        let key = match &missing {
            Missing::Broken => return,
            Missing::File { path, .. } => format!("file {path}"),
            Missing::Remote(uri) => format!("remote {uri}"),
            Missing::Member { wanted, .. } => format!("at {} {}", wanted.file.0, wanted.pointer),
            Missing::Anchor { resource, name } => {
                format!("anchor {} {} {name}", resource.file.0, resource.pointer)
            }
        };
        match self.0.get_mut(&key) {
            Some(entry) => entry.others.push(referral.span),
            None => {
                self.0.insert(key, Entry { missing, first: referral, others: Vec::new() });
            }
        }
    }

    /// Reports them all.
    pub fn report<'n>(
        self,
        node: impl Fn(&Location) -> Option<&'n Node>,
        identifiers: &Identifiers,
        findings: &mut Findings,
    ) {
        for (index, entry) in self.0.into_values().enumerate() {
            if let Missing::Member { parent, token, .. } = &entry.missing
                && findings.is_explained(parent, token)
            {
                continue;
            }
            let similar = match index < SUGGESTIONS {
                true => similar(&entry, &node, identifiers),
                false => None,
            };
            let mut diagnostic = entry.diagnostic(similar);
            for span in entry.others.iter().take(SHOWN) {
                diagnostic = diagnostic.at(*span, "here too");
            }
            if let Some(more) = entry.others.len().checked_sub(SHOWN).filter(|more| *more > 0) {
                let help =
                    diagnostic.help.take().map(|help| format!("{help}; ")).unwrap_or_default();
                diagnostic = diagnostic.help(format!("{help}referred to in {more} more places"));
            }
            match entry.first.manner {
                Manner::Name => findings.add_lenient(Severity::Warning, diagnostic),
                _ => findings.add(diagnostic),
            }
        }
    }
}

impl Entry {
    fn diagnostic(&self, similar: Option<String>) -> Diagnostic {
        let Referral { span, text, manner, .. } = &self.first;
        let label = similar.map(|name| format!("is `{name}` meant?")).unwrap_or_default();
        match &self.missing {
            Missing::File { reason, .. } => {
                Diagnostic::error("file-not-found", reason.as_str()).at(*span, label)
            }
            Missing::Remote(uri) => {
                let message = format!("`{uri}` is on the network, which is not read");
                Diagnostic::error("remote-reference", message)
                    .at(*span, label)
                    .help("save it beside the document and refer to the file")
            }
            _ if *manner == Manner::Name => {
                Diagnostic::error("dangling-mapping", format!("there is no schema `{text}`"))
                    .at(*span, label)
            }
            Missing::Member { parent, token, .. } => {
                let within = match parent.pointer.is_empty() {
                    true => "the file".to_owned(),
                    false => format!("`{}`", parent.pointer),
                };
                let message = format!("`{text}` leads nowhere: {within} has no `{token}`");
                Diagnostic::error("dangling-reference", message).at(*span, label)
            }
            Missing::Anchor { name, .. } => {
                let message = format!("`{text}` leads nowhere: no schema has the anchor `{name}`");
                Diagnostic::error("dangling-reference", message).at(*span, label)
            }
            Missing::Broken => Diagnostic::error("dangling-reference", "").at(*span, label),
        }
    }
}

/// The component with the name that the reference ends in.
fn component<'n>(entry: &Entry, node: &impl Fn(&Location) -> Option<&'n Node>) -> Option<String> {
    let (_, token) = entry.first.text.rsplit_once('/')?;
    let groups = ["schemas", "parameters", "responses", "requestBodies", "headers"];
    let mut pointers = groups.iter().map(|group| format!("/components/{group}/{token}"));
    let there = |pointer: &String| {
        node(&Location { file: entry.first.site.file, pointer: pointer.clone() }).is_some()
    };
    pointers.find(there).map(|pointer| format!("#{pointer}"))
}

/// What the author of the reference may have meant.
fn similar<'n>(
    entry: &Entry,
    node: &impl Fn(&Location) -> Option<&'n Node>,
    identifiers: &Identifiers,
) -> Option<String> {
    match &entry.missing {
        Missing::Member { parent, token, .. } => {
            let keys = node(parent)?.as_object()?.iter().map(|(key, _)| key);
            let nearest = suggest::nearest(token, keys).map(str::to_owned);
            nearest.or_else(|| component(entry, node))
        }
        Missing::Anchor { resource, name } => {
            let pointer = format!("/{name}");
            let place = Location { file: resource.file, pointer: pointer.clone() };
            if node(&place).is_some() {
                return Some(format!("#{pointer}"));
            }
            suggest::nearest(name, identifiers.anchors(resource)).map(|name| format!("#{name}"))
        }
        Missing::File { .. } => {
            let token = &entry.first.text;
            let pointer = format!("/components/schemas/{token}");
            let place = Location { file: entry.first.site.file, pointer: pointer.clone() };
            node(&place).map(|_| format!("#{pointer}"))
        }
        Missing::Remote(_) | Missing::Broken => None,
    }
}
