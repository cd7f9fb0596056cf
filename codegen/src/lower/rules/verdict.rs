//! What is known of rules without a value.

use crate::ir::Presence;
use crate::ir::rules::Rule;

/// What rules say of every value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All values are allowed.
    Always,
    /// None is.
    Never,
    /// It depends.
    Depends,
}

/// The verdict of rules that must all hold.
pub fn verdict(rules: &[Rule]) -> Verdict {
    if rules.iter().any(is_never) {
        return Verdict::Never;
    }
    if rules.is_empty() { Verdict::Always } else { Verdict::Depends }
}

fn is_never(rule: &Rule) -> bool {
    match rule {
        Rule::Never(..) | Rule::Missing(..) => true,
        Rule::Field(field) => {
            field.place.presence == Presence::Required && verdict(&field.rules) == Verdict::Never
        }
        Rule::Variants(variants) => {
            !variants.is_empty()
                && variants.iter().all(|variant| verdict(&variant.rules) == Verdict::Never)
        }
        Rule::Form(_, rules) | Rule::Inside(_, _, rules) | Rule::Scalar(_, _, rules) => {
            verdict(rules) == Verdict::Never
        }
        Rule::Narrow(_, Some(_), rules) => verdict(rules) == Verdict::Never,
        _ => false,
    }
}
