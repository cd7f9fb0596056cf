//! Enums and objects that are too large for a type of Rust that somebody would read.

use super::context::Context;
use super::merge::Merged;
use super::shape::MOST_VARIANTS;

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
    let members = merged.properties.len();
    if members > MOST_FIELDS {
        let message =
            format!("{members} members are more than the {MOST_FIELDS} fields of a struct");
        context.warn("large-object", *id, message, "the others are among those without a field");
    }
}
