//! The four axes of the headline, with how many causes have each verdict.

use bindery::diff::{Behaviour, Bump, Cause, Report, Validate, Wire};

use crate::diff_report::verdict;

/// An axis, the question that it answers, and its verdicts that occur, the gravest first.
pub struct Axis {
    /// Its name, as it stands in reports.
    pub name: &'static str,
    /// The question.
    pub question: &'static str,
    /// Its verdicts that occur.
    pub values: Vec<Value>,
}

/// A verdict, and how often it occurs.
pub struct Value {
    /// Its word.
    pub word: &'static str,
    /// How grave it is: `grave`, `doubtful` or `calm`.
    pub tone: &'static str,
    /// How many causes have it.
    pub count: usize,
}

/// All four.
pub fn axes(reports: &[Report]) -> Vec<Axis> {
    let wire = [Wire::Breaking, Wire::Unknown, Wire::Compatible].map(verdict::wire);
    let validate = [Validate::Unknown, Validate::Different, Validate::Stricter, Validate::Looser]
        .map(verdict::validate);
    let behaviour = [Behaviour::Changed].map(verdict::behaviour);
    let source = [Bump::Major, Bump::Minor, Bump::Patch].map(verdict::bump);
    vec![
        axis("wire", "Does yesterday's exchange work?", reports, &wire, |cause| {
            verdict::wire(cause.wire)
        }),
        axis("validate", "Do validators judge alike?", reports, &validate, |cause| {
            verdict::validate(cause.validate)
        }),
        axis("behaviour", "Does it do the same?", reports, &behaviour, |cause| {
            verdict::behaviour(cause.behaviour)
        }),
        axis("source", "Does Rust code compile?", reports, &source, |cause| {
            verdict::bump(cause.source)
        }),
    ]
}

fn axis(
    name: &'static str,
    question: &'static str,
    reports: &[Report],
    words: &[&'static str],
    verdict: fn(&Cause) -> &'static str,
) -> Axis {
    let count = |word| {
        let open = reports.iter().flat_map(Report::open);
        open.filter(|cause| verdict(cause) == word).count()
    };
    let values =
        words.iter().map(|word| Value { word, tone: tone(name, word), count: count(*word) });
    Axis { name, question, values: values.filter(|value| value.count > 0).collect() }
}

/// How grave a verdict is.
pub fn tone(axis: &str, word: &str) -> &'static str {
    match (axis, word) {
        ("wire", "breaking") => "grave",
        (_, "unknown" | "different" | "changed" | "major" | "stricter") => "doubtful",
        _ => "calm",
    }
}
