//! What the page says of one cause.

use std::collections::BTreeSet;

use bindery::diff::{Cause, Evidence, Place, Proof, Report, RustChange, Side as Direction, Spot};

use super::allow;
use super::axes::tone;
use super::code::{Side, sides};
use super::prose::{Piece, pieces};
use crate::diff_report::owner::short;
use crate::diff_report::{Kinds, verdict, words};

/// One cause.
pub struct CauseView {
    /// Its place on the page, and its name in the fragment of the address.
    pub key: String,
    /// The kind of change.
    pub kind: &'static str,
    /// The title, the rule and the source of the kind, where it is known.
    pub about: Option<(&'static str, &'static str, &'static str)>,
    /// How grave it is, allowed or not.
    pub level: &'static str,
    /// The words of all four axes: wire, validate, behaviour, source.
    pub verdicts: [&'static str; 4],
    /// The verdicts that say something: axis, word, tone.
    pub badges: Vec<(&'static str, &'static str, &'static str)>,
    /// What changed.
    pub summary: Vec<Piece>,
    /// The stable name of what was edited.
    pub owner: String,
    /// Its short name.
    pub short: String,
    /// What stood there, and what stands there now.
    pub values: Option<(String, String)>,
    /// In how many operations it is felt, in words; empty where that says nothing.
    pub reach: String,
    /// Where it is felt.
    pub places: Vec<PlaceView>,
    /// The operations, a line each.
    pub operations: String,
    /// The lines of both revisions.
    pub sides: Vec<Side>,
    /// What shows a break.
    pub proof: Option<ProofView>,
    /// What becomes of the Rust surface because of it.
    pub rust: Vec<RustView>,
    /// Where the vendor states it.
    pub evidence: Vec<EvidenceView>,
    /// What else there is to know.
    pub note: Option<Vec<Piece>>,
    /// That it looks like a renaming.
    pub rename: Option<Vec<Piece>>,
    /// Why it is allowed, and until when.
    pub allowed: Option<String>,
    /// Its entry in the list of what is allowed.
    pub entry: String,
}

/// Where it is felt.
pub struct PlaceView {
    /// The method and the path.
    pub operation: String,
    /// Its `operationId`, or nothing.
    pub id: String,
    /// `request` or `answer`.
    pub side: &'static str,
    /// The part of the exchange.
    pub part: String,
}

/// What shows the break.
pub struct ProofView {
    /// The claim.
    pub claim: String,
    /// The value, over several lines, what it is of, and what the validator says of it.
    pub value: Option<(String, String, Vec<Piece>)>,
}

/// A change of the public surface.
pub struct RustView {
    /// The path of the item.
    pub item: String,
    /// The step of the version that it needs.
    pub bump: &'static str,
    /// What it was.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
    /// What happens to code that uses it.
    pub effect: String,
    /// A program that does not compile any more.
    pub witness: Option<String>,
}

/// Where the vendor states one of the sides.
pub struct EvidenceView {
    /// `Before`, `After`, or `Both`.
    pub side: &'static str,
    /// The page, where it is an address of the web.
    pub link: Option<String>,
    /// The page and its section.
    pub text: String,
    /// The dates, and how sure it is.
    pub details: String,
}

impl CauseView {
    /// The view of a cause of this report.
    pub fn new(vendor: &str, report: &Report, cause: &Cause, kinds: Kinds<'_>) -> Self {
        let badges = verdict::axes(cause).into_iter();
        let changes = cause.rust.iter().filter_map(|at| report.package.as_ref()?.changes.get(*at));
        let operations: Vec<_> = operations(cause).into_iter().collect();
        Self {
            key: format!("{vendor}.{}", address(&cause.id)),
            kind: cause.kind,
            about: kinds(cause.kind).map(|kind| (kind.title, kind.about, kind.reference)),
            level: verdict::level(cause).word(),
            verdicts: [
                verdict::wire(cause.wire),
                verdict::validate(cause.validate),
                verdict::behaviour(cause.behaviour),
                verdict::bump(cause.source),
            ],
            badges: badges.map(|(axis, word)| (axis, word, tone(axis, word))).collect(),
            summary: pieces(&cause.summary),
            owner: cause.owner.clone(),
            short: short(&cause.owner),
            values: values(cause),
            reach: reach(cause),
            places: cause.reach.places.iter().map(place).collect(),
            operations: operations.join("\n"),
            sides: sides(cause),
            proof: cause.proof.as_ref().map(proof),
            rust: changes.map(rust).collect(),
            evidence: evidence(cause),
            note: cause.note.as_deref().map(pieces),
            rename: cause.rename.as_ref().map(|rename| pieces(&words::rename(rename))),
            allowed: cause.allowed.as_ref().map(words::allowed),
            entry: allow::entry(cause),
        }
    }
}

/// The operations that feel a cause, each once.
pub fn operations(cause: &Cause) -> BTreeSet<String> {
    cause.reach.places.iter().map(|place| words::line(&place.operation)).collect()
}

/// A name of the letters that need no escape in an address.
pub fn address(name: &str) -> String {
    let letters = name.chars().map(|character| match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => character,
        _ => '-',
    });
    letters.collect()
}

fn reach(cause: &Cause) -> String {
    match cause.is_documentation() && cause.reach.operations == 0 {
        true => String::new(),
        false => words::reach(&cause.reach),
    }
}

fn values(cause: &Cause) -> Option<(String, String)> {
    let value =
        |spot: &Option<Spot>| spot.as_ref()?.value.as_deref().map(|it| words::clip(it, 120));
    Some((value(&cause.before)?, value(&cause.after)?))
}

fn place(place: &Place) -> PlaceView {
    let side = match place.side {
        Direction::Request => "request",
        Direction::Response => "answer",
    };
    PlaceView {
        operation: place.operation.clone(),
        id: place.operation_id.clone().unwrap_or_default(),
        side,
        part: place.part.clone(),
    }
}

fn proof(proof: &Proof) -> ProofView {
    match proof {
        Proof::Proved { side, value, of, told } => ProofView {
            claim: words::proof_claim(*side).to_owned(),
            value: Some((format!("{value:#}"), of.clone(), pieces(told))),
        },
        Proof::Refuted { .. } | Proof::Unproved => {
            ProofView { claim: words::proof(proof), value: None }
        }
    }
}

/// The view of a change of the public surface.
pub fn rust(change: &RustChange) -> RustView {
    RustView {
        item: change.item.clone(),
        bump: verdict::bump(change.bump),
        before: change.before.clone(),
        after: change.after.clone(),
        effect: change.effect.clone(),
        witness: change.witness.clone(),
    }
}

fn evidence(cause: &Cause) -> Vec<EvidenceView> {
    let side = |spot: &Option<Spot>| spot.as_ref().and_then(|spot| spot.evidence.clone());
    match (side(&cause.before), side(&cause.after)) {
        (Some(before), Some(after)) if before == after => vec![source("Both", &after)],
        (before, after) => {
            let before = before.iter().map(|it| source("Before", it));
            before.chain(after.iter().map(|it| source("After", it))).collect()
        }
    }
}

fn source(side: &'static str, evidence: &Evidence) -> EvidenceView {
    let page = &evidence.page;
    let web = page.starts_with("https://") || page.starts_with("http://");
    let details = [("page of", &evidence.updated), ("read", &evidence.seen), ("", &evidence.sure)];
    let details = details
        .iter()
        .filter_map(|(word, text)| Some(format!("{word} {}", text.as_ref()?).trim().to_owned()));
    EvidenceView {
        side,
        link: web.then(|| page.clone()),
        text: words::page(evidence),
        details: details.collect::<Vec<_>>().join(", "),
    }
}
