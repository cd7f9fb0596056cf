//! How grave causes are, and how many there are of each.

use bindery::diff::{Behaviour, Bump, Cause, Package, Report, Validate, Wire};

use super::words::line;

/// How much of a reader's attention a cause wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What was right yesterday fails on the wire.
    Breaking,
    /// Somebody has to decide: it is not known, has another effect, or breaks Rust code.
    Review,
    /// It is felt, and nobody has to do anything.
    Compatible,
    /// It only speaks to readers.
    Documentation,
}

impl Level {
    /// All of them, the gravest first.
    pub const ALL: [Self; 4] =
        [Self::Breaking, Self::Review, Self::Compatible, Self::Documentation];

    /// One word for it, the same in every form.
    pub fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Review => "review",
            Self::Compatible => "compatible",
            Self::Documentation => "documentation",
        }
    }
}

/// How grave a cause is, whether it is allowed or not.
pub fn level(cause: &Cause) -> Level {
    let unknown = cause.wire == Wire::Unknown || cause.validate == Validate::Unknown;
    if cause.wire == Wire::Breaking {
        Level::Breaking
    } else if unknown || cause.behaviour == Behaviour::Changed || cause.source == Bump::Major {
        Level::Review
    } else if cause.is_documentation() {
        Level::Documentation
    } else {
        Level::Compatible
    }
}

/// The causes of a level that nobody has allowed, in the order of the report.
pub fn open(report: &Report, wanted: Level) -> Vec<&Cause> {
    report.open().filter(|cause| level(cause) == wanted).collect()
}

/// The causes that somebody has allowed, in the order of the report.
pub fn allowed(report: &Report) -> Vec<&Cause> {
    report.causes.iter().filter(|cause| cause.allowed.is_some()).collect()
}

/// The headline in words: `2 breaking, 1 to review, 9 compatible, 4 documentation, 1 allowed`.
pub fn counts(report: &Report) -> String {
    let count = |level| open(report, level).len();
    let counts = [
        (count(Level::Breaking), "breaking"),
        (count(Level::Review), "to review"),
        (count(Level::Compatible), "compatible"),
        (count(Level::Documentation), "documentation"),
        (allowed(report).len(), "allowed"),
    ];
    let told = counts.iter().filter(|(count, _)| *count > 0);
    let told: Vec<_> = told.map(|(count, word)| format!("{count} {word}")).collect();
    if told.is_empty() { "nothing changed".to_owned() } else { told.join(", ") }
}

/// The verdicts of a cause that say something: the name of the axis and the word.
pub fn axes(cause: &Cause) -> Vec<(&'static str, &'static str)> {
    let all = [
        ("wire", wire(cause.wire)),
        ("validate", validate(cause.validate)),
        ("behaviour", behaviour(cause.behaviour)),
        ("source", bump(cause.source)),
    ];
    all.into_iter().filter(|(_, word)| !matches!(*word, "same" | "none")).collect()
}

/// The verdicts in a line: `wire breaking, source major`.
pub fn axes_line(cause: &Cause) -> String {
    let axes = axes(cause).into_iter().map(|(axis, word)| format!("{axis} {word}"));
    axes.collect::<Vec<_>>().join(", ")
}

/// The word for a verdict on the wire.
pub fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Same => "same",
        Wire::Compatible => "compatible",
        Wire::Unknown => "unknown",
        Wire::Breaking => "breaking",
    }
}

/// The word for what the validators let through.
pub fn validate(validate: Validate) -> &'static str {
    match validate {
        Validate::Same => "same",
        Validate::Looser => "looser",
        Validate::Stricter => "stricter",
        Validate::Different => "different",
        Validate::Unknown => "unknown",
    }
}

/// The word for the effect of the same bytes.
pub fn behaviour(behaviour: Behaviour) -> &'static str {
    match behaviour {
        Behaviour::Same => "same",
        Behaviour::Changed => "changed",
    }
}

/// The word for a step of a version.
pub fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "none",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}

/// What the crate needs: `crate lumen needs major: 2 of 14 causes force it, without them minor`.
pub fn bump_sentence(report: &Report, package: &Package) -> String {
    let name = line(&package.name);
    let needs = match package.bump {
        Bump::None => return format!("crate {name} stays as it is"),
        needed => bump(needed),
    };
    let forced = package.forced_by.len();
    if forced == 0 || package.otherwise == package.bump {
        return format!("crate {name} needs {needs}");
    }
    let verb = if forced == 1 { "forces" } else { "force" };
    let otherwise = match package.otherwise {
        Bump::None => "nothing",
        otherwise => bump(otherwise),
    };
    let all = report.causes.len();
    format!(
        "crate {name} needs {needs}: {forced} of {all} causes {verb} it, without them {otherwise}"
    )
}
