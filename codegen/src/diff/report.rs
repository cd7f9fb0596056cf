//! What a comparison says, as data: every form of the report is printed from it.

use schemars::JsonSchema;
use serde::Serialize;

/// What changed between two revisions of a specification.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The older revision.
    pub base: Revision,
    /// The newer revision.
    pub head: Revision,
    /// One entry a cause: first what breaks, then what may, then the rest, each in the order of their
    /// owners.
    pub causes: Vec<Cause>,
    /// Edits of the text that are proved to have no effect. They are counted and not listed.
    pub silent: usize,
    /// What becomes of the generated crate, where both revisions make one.
    #[serde(rename = "crate")]
    pub package: Option<Package>,
    /// What turns the files of the older revision into those of the newer one (RFC 6902), by file.
    pub patches: Vec<FilePatch>,
}

/// One side of the comparison.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Revision {
    /// The path of the document, or what names the revision.
    pub name: String,
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
}

/// One edit, wherever it is felt.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    /// The same for the same edit in every comparison: made of kind, owner and values, never of the words.
    pub id: String,
    /// The kind, for example `min-length-raised`; `cargo xtask diff --explain KIND` tells more.
    pub kind: &'static str,
    /// The stable name of what was edited: a JSON pointer in which members of lists are named, not counted.
    pub owner: String,
    /// One sentence without a full stop.
    pub summary: String,
    /// What stood there, if anything did.
    pub before: Option<Spot>,
    /// What stands there now, if anything does.
    pub after: Option<Spot>,
    /// What it does to an exchange between those who keep to the older and the newer revision.
    pub wire: Wire,
    /// What it does to what the generated validators let through.
    pub validate: Validate,
    /// Whether the same bytes have another effect.
    pub behaviour: Behaviour,
    /// The smallest version bump that the generated Rust needs because of it.
    pub source: Bump,
    /// Why the verdict is not known, or what else there is to know about it.
    pub note: Option<String>,
    /// Where it is felt.
    pub reach: Reach,
    /// A value that shows a break; none where no break of a schema is claimed.
    pub proof: Option<Proof>,
    /// What it looks like besides: a removal and an addition that are probably one renaming.
    pub rename: Option<Rename>,
    /// The changes of the generated Rust that follow from it, as places in [`Package::changes`].
    pub rust: Vec<usize>,
    /// Why somebody allowed it, and until when.
    pub allowed: Option<Allowed>,
}

/// One side of an edit.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Spot {
    /// The file.
    pub file: String,
    /// The JSON pointer within the file.
    pub pointer: String,
    /// The first line of what stands there, counted from 1.
    pub line: usize,
    /// The column where it begins, counted from 1 in characters.
    pub column: usize,
    /// The last line of it.
    pub end_line: usize,
    /// The value in few characters, where it is a value that can be shown so.
    pub value: Option<String>,
    /// The line with which the excerpt begins, counted from 1.
    pub excerpt_line: usize,
    /// The lines around it.
    pub excerpt: Vec<String>,
    /// Where the vendor states it: the nearest `x-source`.
    pub evidence: Option<Evidence>,
}

/// Where the vendor states something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The page.
    pub page: String,
    /// The section of the page.
    pub section: Option<String>,
    /// The date that the page bears.
    pub updated: Option<String>,
    /// When it was read.
    pub seen: Option<String>,
    /// How sure it is.
    pub sure: Option<String>,
}

/// What an edit does to an exchange between those who keep to the two revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// Nothing changes on the wire.
    Same,
    /// What was sent and read yesterday is still understood.
    Compatible,
    /// It can't be decided; the note says why.
    Unknown,
    /// Something that was right yesterday fails now.
    Breaking,
}

/// What an edit does to what the validators let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Validate {
    /// The same values.
    Same,
    /// More values.
    Looser,
    /// Fewer values.
    Stricter,
    /// Some more and some fewer.
    Different,
    /// It can't be decided.
    Unknown,
}

/// Whether the same bytes have another effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Behaviour {
    /// They have the same effect.
    Same,
    /// They have, or may have, another effect.
    Changed,
}

/// A step of a version, by the rules of Cargo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// The generated code is the same.
    None,
    /// Nothing of the public surface changes.
    Patch,
    /// The public surface grows.
    Minor,
    /// Code that compiled may not compile any more.
    Major,
}

/// Where an edit is felt.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// How many operations reach it.
    pub operations: usize,
    /// How many of them on the side of what we send.
    pub requests: usize,
    /// How many of them on the side of what we receive.
    pub responses: usize,
    /// The places, in the order of the document.
    pub places: Vec<Place>,
}

/// A place in which an edit is felt.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The operation by method and path, for example `POST /videos`; a webhook by `webhook` and its name.
    pub operation: String,
    /// Its `operationId`.
    pub operation_id: Option<String>,
    /// The direction.
    pub side: Side,
    /// Which part of the exchange, for example `body application/json` or `query parameter limit`.
    pub part: String,
}

/// The direction in which something travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// We send it: requests, and answers to webhooks and callbacks.
    Request,
    /// We receive it: answers, and the requests of webhooks and callbacks.
    Response,
}

/// Whether a value shows the break.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase", tag = "state")]
pub enum Proof {
    /// This value does.
    Proved {
        /// The direction in which it breaks.
        side: Side,
        /// The value: valid before and refused now in a request, refused before and possible now in an answer.
        value: serde_json::Value,
        /// What the value is of, for example `POST /videos body application/json`, or the owner where the
        /// value is a part of the body only.
        of: String,
        /// What the validator that refuses it says.
        told: String,
    },
    /// Both sides are proved to take the same.
    Refuted {
        /// By what.
        why: String,
    },
    /// The rule says so, and no value was found that shows it.
    Unproved,
}

/// A removal and an addition that are probably one renaming.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Rename {
    /// The old name.
    pub from: String,
    /// The new name.
    pub to: String,
    /// How alike they are, in percent.
    pub score: u8,
}

/// What somebody has allowed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Allowed {
    /// Why.
    pub reason: String,
    /// The last day on which it is allowed, if there is one.
    pub until: Option<String>,
}

/// What becomes of the generated crate.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The smallest legal bump.
    pub bump: Bump,
    /// The ids of the causes that force it.
    pub forced_by: Vec<String>,
    /// The bump that would do without them.
    pub otherwise: Bump,
    /// Every change of the public surface: first what breaks.
    pub changes: Vec<RustChange>,
}

/// A change of the public surface of the generated crate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RustChange {
    /// The path of the item, for example `TextToVideo::duration`.
    pub item: String,
    /// What it was, as it is written in Rust.
    pub before: Option<String>,
    /// What it is, as it is written in Rust.
    pub after: Option<String>,
    /// What it needs.
    pub bump: Bump,
    /// One sentence that says what happens to code that uses it.
    pub effect: String,
    /// The smallest program that compiles before and does not any more.
    pub witness: Option<String>,
}

/// What turns a file of the older revision into that of the newer one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct FilePatch {
    /// The path of the older file; none where the file is new.
    pub base: Option<String>,
    /// The path of the newer file; none where the file is gone.
    pub head: Option<String>,
    /// The steps, in order.
    pub operations: Vec<PatchOperation>,
}

/// A step of a JSON Patch.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase", tag = "op")]
pub enum PatchOperation {
    /// Adds a member, or an item before the one with this number.
    Add {
        /// Where.
        path: String,
        /// What.
        value: serde_json::Value,
    },
    /// Removes a member or an item.
    Remove {
        /// Where.
        path: String,
    },
    /// Puts another value in the place of one.
    Replace {
        /// Where.
        path: String,
        /// The other value.
        value: serde_json::Value,
    },
}

impl Report {
    /// The causes that nobody has allowed.
    pub fn open(&self) -> impl Iterator<Item = &Cause> {
        self.causes.iter().filter(|cause| cause.allowed.is_none())
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.causes.is_empty() && self.package.as_ref().is_none_or(|it| it.changes.is_empty())
    }
}

impl Cause {
    /// Whether it only speaks to readers: no verdict is touched.
    pub fn is_documentation(&self) -> bool {
        (self.wire, self.validate, self.behaviour) == (Wire::Same, Validate::Same, Behaviour::Same)
            && self.source <= Bump::Patch
    }
}

/// The JSON Schema of the report in JSON.
pub fn report_schema() -> String {
    let schema = schemars::schema_for!(Report);
    // A schema that was just made is JSON.
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}
