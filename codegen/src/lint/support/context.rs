//! What a lint is given, and where it leaves its findings.

use std::collections::HashSet;

use crate::diagnostic::Diagnostic;
use crate::lint::Lint;
use crate::model::Api;
use crate::source::{Location, Sources, Span};

/// The API under scrutiny and the findings so far.
pub struct Context<'a> {
    /// The API.
    pub api: &'a Api,
    /// Its texts.
    pub sources: &'a Sources,
    lint: &'static Lint,
    found: Vec<Diagnostic>,
    seen: HashSet<(Span, String)>,
}

impl<'a> Context<'a> {
    /// No findings yet.
    pub fn new(lint: &'static Lint, api: &'a Api, sources: &'a Sources) -> Self {
        Self { api, sources, lint, found: Vec::new(), seen: HashSet::new() }
    }

    /// A finding about the thing at a place; its name is marked. What stands in two places
    /// through a YAML alias is reported once.
    pub fn report(&mut self, at: &Location, message: impl Into<String>) {
        self.push(self.sources.key_span(at), message.into());
    }

    /// A finding about the value at a place.
    pub fn report_value(&mut self, at: &Location, message: impl Into<String>) {
        self.push(self.sources.span(at), message.into());
    }

    /// A finding about some bytes.
    pub fn report_span(&mut self, span: Span, message: impl Into<String>) {
        self.push(span, message.into());
    }

    fn push(&mut self, span: Span, message: String) {
        if self.seen.insert((span, message.clone())) {
            let Lint { code, severity, help, .. } = *self.lint;
            let labels = Vec::new();
            let finding = Diagnostic { code, severity, message, labels, help: Some(help.into()) };
            self.found.push(finding.at(span, ""));
        }
    }

    /// The findings.
    pub fn finish(self) -> Vec<Diagnostic> {
        self.found
    }
}
