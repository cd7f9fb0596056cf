//! Enums, objects and numbers that are too large for the type of Rust that they would have.

use super::context::Context;
use super::merge::Merged;
use super::shape::{MOST_VARIANTS, outgrows_u64};

/// Members beyond this number have no field of their own: they are among the others, by name.
pub const MOST_FIELDS: usize = 300;

/// Says what becomes of them.
pub fn report(context: &mut Context<'_>, merged: &Merged<'_>) {
    let Some((id, _)) = merged.leaves.first() else { return };
    let values = merged.values.as_ref().map_or(0, Vec::len);
    if values > MOST_VARIANTS {
        let message = format!("{values} values are more than the {MOST_VARIANTS} of an enum");
        context.warn("large-enum", *id, message, "the type takes any value, the rules only these");
    }
    if outgrows_u64(merged) {
        let message = "whole numbers are named here that need more than 64 bits".to_owned();
        context.warn("large-integer", *id, message, "becomes `f64`, which keeps about 16 digits");
    }
    let members = merged.properties.len();
    if members > MOST_FIELDS {
        let message =
            format!("{members} members are more than the {MOST_FIELDS} fields of a struct");
        context.warn("large-object", *id, message, "the others are among those without a field");
    }
}
