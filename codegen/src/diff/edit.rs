//! One edit as the rules find it, before it is known where it is felt.

use super::kind::Kind;
use super::report::{Behaviour, Side, Validate, Wire};
use crate::source::Location;

/// How the values that a schema allows now stand to those that it allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same values.
    Equal,
    /// All of them and more.
    Widened,
    /// Some of them only.
    Narrowed,
    /// Some no more, and others instead.
    Incomparable,
    /// It can't be decided.
    Unknown,
}

impl Relation {
    /// The relation of values that must satisfy both of two things that have changed so.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Equal, other) => other,
            (own, Self::Equal) => own,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (own, other) if own == other => own,
            _ => Self::Incomparable,
        }
    }

    /// The relation of the values that are not among them.
    pub(crate) fn negated(self) -> Self {
        match self {
            Self::Widened => Self::Narrowed,
            Self::Narrowed => Self::Widened,
            other => other,
        }
    }

    /// From whether all old values are still allowed, and all new ones were.
    pub(crate) fn of(keeps_old: bool, all_were: bool) -> Self {
        match (keeps_old, all_were) {
            (true, true) => Self::Equal,
            (true, false) => Self::Widened,
            (false, true) => Self::Narrowed,
            (false, false) => Self::Incomparable,
        }
    }

    /// Whether every value that is allowed now was allowed before.
    pub(crate) fn is_within(self) -> bool {
        matches!(self, Self::Equal | Self::Narrowed)
    }
}

/// What an edit does, by the direction in which the value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Effect {
    /// On what we send.
    pub(crate) request: Wire,
    /// On what we receive.
    pub(crate) response: Wire,
    /// On what validators let through.
    pub(crate) validate: Validate,
    /// Whether what we send has another effect.
    pub(crate) request_behaviour: Behaviour,
    /// Whether what we receive means something else.
    pub(crate) response_behaviour: Behaviour,
}

impl Effect {
    /// Nothing but words.
    pub(crate) const NONE: Self = Self {
        request: Wire::Same,
        response: Wire::Same,
        validate: Validate::Same,
        request_behaviour: Behaviour::Same,
        response_behaviour: Behaviour::Same,
    };

    /// The law: a request that is narrowed breaks, an answer that is widened breaks.
    pub(crate) fn law(relation: Relation) -> Self {
        let (request, response, validate) = match relation {
            Relation::Equal => (Wire::Same, Wire::Same, Validate::Same),
            Relation::Widened => (Wire::Compatible, Wire::Breaking, Validate::Looser),
            Relation::Narrowed => (Wire::Breaking, Wire::Compatible, Validate::Stricter),
            Relation::Incomparable => (Wire::Breaking, Wire::Breaking, Validate::Different),
            Relation::Unknown => (Wire::Unknown, Wire::Unknown, Validate::Unknown),
        };
        Self { request, response, validate, ..Self::NONE }
    }

    /// The same on the wire in both directions, without a schema.
    pub(crate) fn wire(wire: Wire) -> Self {
        Self { request: wire, response: wire, ..Self::NONE }
    }

    /// What is sent, or what is received, has another effect.
    pub(crate) fn behaves(self) -> Self {
        let changed = Behaviour::Changed;
        Self { request_behaviour: changed, response_behaviour: changed, ..self }
    }

    /// What is sent has another effect.
    pub(crate) fn request_behaves(self) -> Self {
        Self { request_behaviour: Behaviour::Changed, ..self }
    }

    /// In one direction.
    pub(crate) fn at(self, side: Side) -> (Wire, Behaviour) {
        match side {
            Side::Request => (self.request, self.request_behaviour),
            Side::Response => (self.response, self.response_behaviour),
        }
    }
}

/// What stands, or stood, somewhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Mark {
    /// Where.
    pub(crate) location: Location,
    /// The value in few characters.
    pub(crate) value: Option<String>,
    /// Whether it is only what surrounds the edit, since on this side nothing stands there.
    pub(crate) around: bool,
}

impl Mark {
    /// Something that can be shown in few characters.
    pub(crate) fn new(location: Location, value: impl Into<String>) -> Self {
        Self { location, value: Some(value.into()), around: false }
    }

    /// Something that is a whole part of a document.
    pub(crate) fn new_at(location: Location) -> Self {
        Self { location, value: None, around: false }
    }

    /// Something that is a whole part of a document.
    pub(crate) fn at(location: &Location) -> Self {
        Self { location: location.clone(), value: None, around: false }
    }
}

/// An edit.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    /// Its kind.
    pub(crate) kind: &'static Kind,
    /// What stood there.
    pub(crate) before: Option<Mark>,
    /// What stands there.
    pub(crate) after: Option<Mark>,
    /// What it does.
    pub(crate) effect: Effect,
    /// How the values stand to each other, where it is about a schema.
    pub(crate) relation: Option<Relation>,
    /// The only direction in which it is felt, if there is one.
    pub(crate) only: Option<Side>,
    /// The direction in which it breaks all the same, if a value shows it.
    pub(crate) doubt: Option<Side>,
    /// One sentence without a full stop.
    pub(crate) summary: String,
    /// Why it can't be decided, or what else there is to know.
    pub(crate) note: Option<String>,
    /// The member or branch that it is about, where that is not part of its place.
    pub(crate) subject: Option<String>,
}

impl Edit {
    /// An edit of something that is no schema.
    pub(crate) fn new(
        kind: &'static Kind,
        before: Option<Mark>,
        after: Option<Mark>,
        effect: Effect,
        summary: impl Into<String>,
    ) -> Self {
        let summary = summary.into();
        let (relation, only, doubt, note, subject) = (None, None, None, None, None);
        Self { kind, before, after, effect, relation, only, doubt, summary, note, subject }
    }

    /// An edit of a schema, by the law.
    pub(crate) fn law(
        kind: &'static Kind,
        before: Option<Mark>,
        after: Option<Mark>,
        relation: Relation,
        summary: impl Into<String>,
    ) -> Self {
        let edit = Self::new(kind, before, after, Effect::law(relation), summary);
        Self { relation: Some(relation), ..edit }
    }

    /// With a doubt: it can't be decided, and is told as the effect has it unless a value shows a break.
    pub(crate) fn doubt(self, side: Side) -> Self {
        Self { relation: Some(Relation::Unknown), doubt: Some(side), ..self }
    }

    /// With a note.
    pub(crate) fn note(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }

    /// Felt in one direction only.
    pub(crate) fn only(self, side: Option<Side>) -> Self {
        Self { only: side.or(self.only), ..self }
    }

    /// About this.
    pub(crate) fn about(self, subject: impl Into<String>) -> Self {
        Self { subject: Some(subject.into()), ..self }
    }
}
