//! Walks everything that can be reached from a place, reading files as they are referred to.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::check::check;
use crate::document::grammar::{HEADER, OPENAPI, PARAMETER, Shape};
use crate::document::{Findings, Version};
use crate::document::{Gathered, Manner, Referral};
use crate::source::{FileId, Loader, Location, Sources};

use super::around;
use super::dangling::Dangling;
use super::dialect::Dialect;
use super::identifiers::Identifiers;
use super::links::{self, Edge, Links};
use super::locate::{Locator, Missing};

/// Checks the value at `root`, which should be `shape`, and all that it refers to, and says where
/// the references lead. After it, every file that counts is in `sources`.
pub fn link(
    root: &Location,
    shape: &'static Shape,
    version: Version,
    sources: &mut Sources,
    loader: &mut dyn Loader,
    findings: &mut Findings,
) -> Links {
    let (identifiers, diagnostics) = (Identifiers::default(), Vec::new());
    let locator = Locator { sources, loader, identifiers, diagnostics };
    let mut linker = Linker {
        root: root.clone(),
        version,
        locator,
        findings,
        walked: HashMap::new(),
        searched: HashSet::new(),
        to_walk: VecDeque::from([(root.clone(), shape)]),
        to_follow: VecDeque::new(),
        waiting: Vec::new(),
        edges: Vec::new(),
        dynamic_anchors: Vec::new(),
        dialects: HashMap::new(),
    };
    linker.run();
    linker.finish()
}

struct Linker<'a, 'f> {
    root: Location,
    version: Version,
    locator: Locator<'a>,
    findings: &'f mut Findings,
    /// Where walks began, and as what.
    walked: HashMap<Location, Vec<&'static Shape>>,
    /// Files searched for anchors.
    searched: HashSet<FileId>,
    to_walk: VecDeque<(Location, &'static Shape)>,
    to_follow: VecDeque<Referral>,
    /// What leads nowhere yet: an identifier may still turn up.
    waiting: Vec<(Referral, Missing)>,
    edges: Vec<Edge>,
    dynamic_anchors: Vec<Location>,
    dialects: HashMap<Location, Dialect>,
}

/// What earlier walks took a place for.
enum Seen {
    AsExpected,
    AsOther(&'static Shape),
    Never,
}

impl Linker<'_, '_> {
    fn run(&mut self) {
        loop {
            self.run_once();
            let found = self.edges.len();
            for (referral, _) in std::mem::take(&mut self.waiting) {
                self.follow(referral);
            }
            if self.edges.len() == found && self.to_walk.is_empty() {
                return;
            }
        }
    }

    fn run_once(&mut self) {
        loop {
            while let Some((location, shape)) = self.to_walk.pop_front() {
                self.walk(&location, shape);
            }
            let Some(referral) = self.to_follow.pop_front() else { return };
            self.follow(referral);
        }
    }

    fn walk(&mut self, location: &Location, shape: &'static Shape) {
        let Some(node) = self.locator.node(location) else { return };
        let gathered = check(node, location, shape, self.version, self.findings);
        let Gathered { referrals, identities } = gathered;
        for identity in identities {
            if identity.is_dynamic {
                self.dynamic_anchors.push(identity.location.clone());
            }
            if let Some(uri) = &identity.dialect {
                let dialect = self.locator.dialect(uri);
                self.dialects.insert(identity.location.clone(), dialect);
            }
            let path = self.locator.sources.path(location.file);
            self.locator.identifiers.add(identity, path);
        }
        self.walked.entry(location.clone()).or_default().push(shape);
        self.to_follow.extend(referrals);
    }

    fn follow(&mut self, referral: Referral) {
        match self.target(&referral) {
            Ok(target) => self.arrive(referral, target),
            Err(missing) => {
                if let Missing::Anchor { resource, .. } = &missing {
                    self.search(resource.file);
                }
                self.waiting.push((referral, missing));
            }
        }
    }

    fn target(&mut self, referral: &Referral) -> Result<Location, Missing> {
        let Referral { site, text, manner, .. } = referral;
        if *manner == Manner::Name {
            for file in [site.file, self.root.file] {
                let schemas = Location { file, pointer: "/components/schemas".to_owned() };
                let named = schemas.child(text);
                if self.locator.node(&named).is_some() {
                    return Ok(named);
                }
            }
            if !text.contains(['#', '/', '.']) {
                let parent =
                    Location { file: site.file, pointer: "/components/schemas".to_owned() };
                let wanted = parent.child(text);
                return Err(Missing::Member { parent, token: text.clone(), wanted });
            }
        }
        self.locator.locate(site, text)
    }

    /// Looks through a whole file for anchors.
    fn search(&mut self, file: FileId) {
        let location = Location { file, pointer: String::new() };
        let Some(node) = self.locator.node(&location) else { return };
        if self.searched.insert(file) && !self.walked.contains_key(&location) {
            let document = node.as_object().is_some_and(|object| object.get("openapi").is_some());
            let shape = if document { &DOCUMENT } else { &Shape::Schema };
            self.to_walk.push_back((location, shape));
        }
    }

    fn arrive(&mut self, referral: Referral, target: Location) {
        if referral.manner == Manner::Example {
            let message = "OpenAPI follows no `$ref` in an example";
            let diagnostic = Diagnostic::note("misplaced-reference", message);
            let diagnostic = diagnostic.at(referral.span, "followed all the same");
            self.findings.add_lenient(Severity::Note, diagnostic);
        }
        if referral.expects != &Shape::Any {
            match self.seen(&target, referral.expects) {
                Seen::AsExpected => {}
                Seen::Never => {
                    self.walked.entry(target.clone()).or_default().push(referral.expects);
                    self.to_walk.push_back((target.clone(), referral.expects));
                }
                Seen::AsOther(other) => {
                    if !self.mismatch(&referral, other) {
                        return;
                    }
                }
            }
        }
        self.edges.push(Edge { referral, target });
    }

    fn seen(&self, target: &Location, expects: &'static Shape) -> Seen {
        let mut other = None;
        for place in around(target) {
            for shape in self.walked.get(&place).into_iter().flatten() {
                match self.shape_below(&place, shape, target) {
                    Some(shape) if shape == expects => return Seen::AsExpected,
                    Some(Shape::Any | Shape::Example | Shape::Either(_)) | None => {}
                    Some(shape) => other = Some(shape),
                }
            }
        }
        other.map_or(Seen::Never, Seen::AsOther)
    }

    /// What a walk that took `from` for `shape` took the place `target` below it for.
    fn shape_below(
        &self,
        from: &Location,
        shape: &'static Shape,
        target: &Location,
    ) -> Option<&'static Shape> {
        let mut node = self.locator.node(from)?;
        let mut shape = shape;
        for token in target.pointer[from.pointer.len()..].split('/').skip(1) {
            let key = token.replace("~1", "/").replace("~0", "~");
            shape = shape.step(&key, node)?;
            node = node.child(&key)?;
        }
        Some(shape.chosen(node))
    }

    /// Reports a reference to the wrong kind of thing; true when it can be used all the same.
    fn mismatch(&mut self, referral: &Referral, other: &'static Shape) -> bool {
        let expected = referral.expects;
        let similar = [Some(&HEADER), Some(&PARAMETER)];
        let usable = similar.contains(&expected.kind()) && similar.contains(&other.kind());
        let message = format!("{} is expected, this leads to {}", expected.name(), other.name());
        let diagnostic = Diagnostic::error("wrong-reference", message).at(referral.span, "");
        let foreign = if usable { Severity::Warning } else { Severity::Error };
        self.findings.add_lenient(foreign, diagnostic);
        usable
    }

    fn finish(mut self) -> Links {
        for diagnostic in self.locator.diagnostics.drain(..) {
            self.findings.add(diagnostic);
        }
        let mut dangling = Dangling::default();
        for (referral, missing) in self.waiting {
            if referral.manner != Manner::Example {
                dangling.add(referral, missing);
            }
        }
        let locator = &self.locator;
        dangling.report(|place| locator.node(place), &locator.identifiers, self.findings);
        let identifiers = &self.locator.identifiers;
        let dynamic: HashSet<Location> =
            self.dynamic_anchors.iter().map(|anchor| identifiers.resource(anchor)).collect();
        for edge in self.edges.iter_mut().filter(|_| !dynamic.is_empty()) {
            // A way through a resource with dynamic anchors is not the way past it.
            let resource = identifiers.resource(&edge.referral.site);
            let passes =
                dynamic.contains(&resource) && identifiers.resource(&edge.target) != resource;
            if let Manner::Reference { alone } = &mut edge.referral.manner {
                *alone &= !passes;
            }
        }
        let Self { dynamic_anchors, dialects, .. } = self;
        let resources = self.locator.identifiers.into_resources();
        let mut links = links::follow(self.edges, self.findings);
        links.resources = resources;
        (links.dynamic_anchors, links.dialects) = (dynamic_anchors, dialects);
        links
    }
}

/// A whole OpenAPI document.
pub static DOCUMENT: Shape = Shape::Object(&OPENAPI);
