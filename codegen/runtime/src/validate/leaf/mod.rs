//! One function a rule: what generated validators call, one line each.
//!
//! All take where the value is, the site of the rule and who hears of it, in this order. The test
//! itself is inlined; what happens when it fails is not.

mod choice;
mod kind;
mod list;
mod number;
mod object;
mod text;
mod value;

pub use choice::{Branch, any_of, closest, holds, not, one_of};
pub use kind::{
    ARRAY, BOOLEAN, INTEGER, NULL, NUMBER, OBJECT, STRING, array, boolean, integer, is_kind, kinds,
    number, object, string,
};
pub use list::{
    contains, items_end, max_contains, max_items, min_items, unique_items, unique_texts,
};
pub use number::{
    exclusive_maximum, exclusive_minimum, finite, maximum, minimum, multiple_of, number_among,
    whole,
};
pub use object::{
    absent, all_seen, dependent_required, has, max_properties, min_properties, missing,
    missing_beside, required, tag, unexpected,
};
pub use text::{format, max_length, min_length, pattern, text_among, text_is};
pub use value::{among, boolean_is, equals, forbidden, never, serialized, too_deep};
