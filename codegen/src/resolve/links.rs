//! Where every reference leads.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::Diagnostic;
use crate::document::Findings;
use crate::document::{Manner, Referral};
use crate::source::{Location, Span};

use super::dialect::Dialect;

/// Members of a cycle that are shown.
const SHOWN: usize = 8;

/// What was found about places by walking through all of a specification.
#[derive(Debug, Default)]
pub struct Links {
    /// The end of every reference that leads somewhere, by the place that refers. What dangles, or
    /// leads in a circle, is not here, and has been reported.
    ends: HashMap<Location, Link>,
    /// Schemas with `$id`.
    pub resources: HashSet<Location>,
    /// Schemas with `$dynamicAnchor`.
    pub dynamic_anchors: Vec<Location>,
    /// What `$schema` says, by the schemas that have it.
    pub dialects: HashMap<Location, Dialect>,
}

#[derive(Debug)]
struct Link {
    target: Location,
    alone: bool,
}

impl Links {
    /// The place at the end of the reference at `site`, past all places that only refer on.
    pub fn end(&self, site: &Location) -> Option<&Location> {
        self.ends.get(site).map(|link| &link.target)
    }

    /// The dialect in which the schema at a place is written.
    pub fn dialect(&self, location: &Location) -> Dialect {
        if self.dialects.is_empty() {
            return Dialect::default();
        }
        let mut around = super::around(location).into_iter();
        around.find_map(|place| self.dialects.get(&place).copied()).unwrap_or_default()
    }

    /// Whether the place is nothing but a reference.
    pub fn is_alone(&self, site: &Location) -> bool {
        self.ends.get(site).is_some_and(|link| link.alone)
    }
}

/// A reference and its direct target.
#[derive(Debug)]
pub struct Edge {
    /// The reference.
    pub referral: Referral,
    /// Where it leads.
    pub target: Location,
}

/// Follows every reference to its end, and reports those that lead in a circle.
pub fn follow(edges: Vec<Edge>, findings: &mut Findings) -> Links {
    let circular = report_cycles(&edges, findings);
    let next: HashMap<&Location, &Location> = edges
        .iter()
        .filter(|edge| edge.referral.manner == Manner::Reference { alone: true })
        .filter(|edge| !circular.contains(&edge.referral.site))
        .map(|edge| (&edge.referral.site, &edge.target))
        .collect();
    let mut ends: HashMap<&Location, &Location> = HashMap::new();
    for edge in &edges {
        let mut passed = Vec::new();
        let mut place = &edge.target;
        let end = loop {
            if let Some(end) = ends.get(place) {
                break *end;
            }
            let Some(target) = next.get(place) else { break place };
            passed.push(place);
            place = *target;
        };
        ends.extend(passed.into_iter().map(|place| (place, end)));
    }
    let targets: Vec<Location> = edges
        .iter()
        .map(|edge| (*ends.get(&edge.target).unwrap_or(&&edge.target)).clone())
        .collect();
    let mut links = HashMap::with_capacity(edges.len());
    for (edge, target) in edges.into_iter().zip(targets) {
        let Referral { site, manner, .. } = edge.referral;
        if !circular.contains(&site) {
            let alone = manner == Manner::Reference { alone: true };
            links.insert(site, Link { target, alone });
        }
    }
    Links { ends: links, ..Links::default() }
}

/// The places on circles of references.
fn report_cycles(edges: &[Edge], findings: &mut Findings) -> HashSet<Location> {
    let next: HashMap<&Location, (&Location, Span)> = edges
        .iter()
        .filter(|edge| matches!(edge.referral.manner, Manner::Reference { .. }))
        .map(|edge| (&edge.referral.site, (&edge.target, edge.referral.span)))
        .collect();
    let mut circular = HashSet::new();
    let mut passed: HashMap<&Location, usize> = HashMap::new();
    for (walk, edge) in edges.iter().enumerate() {
        let mut place = &edge.referral.site;
        let mut path = Vec::new();
        while let Some((target, span)) = next.get(place) {
            match passed.get(place) {
                None => {
                    passed.insert(place, walk);
                    path.push((place, *span));
                    place = target;
                }
                Some(earlier) if *earlier == walk => {
                    let start = path.iter().position(|(other, _)| *other == place).unwrap_or(0);
                    findings.add(cycle(&path[start..]));
                    circular.extend(path[start..].iter().map(|(place, _)| (*place).clone()));
                    break;
                }
                Some(_) => break,
            }
        }
    }
    circular
}

fn cycle(members: &[(&Location, Span)]) -> Diagnostic {
    let message = match members.len() {
        1 => "this reference leads to itself".to_owned(),
        count => format!("these {count} references lead in a circle"),
    };
    let mut diagnostic = Diagnostic::error("reference-cycle", message);
    for (index, (_, span)) in members.iter().take(SHOWN).enumerate() {
        diagnostic = diagnostic.at(*span, if index == 0 { "" } else { "and on" });
    }
    diagnostic.help("one of them must say what the value is")
}
