//! What generated validators call, one line a rule.
//!
//! Rules for texts and numbers are methods of [`Text`] and [`Number`], so that all rules of a value
//! are one expression. Everything else is a function that takes where the value is and who hears
//! of it, in this order. Nothing is handed back: see [`super::Sink`]. The test itself is inlined;
//! what happens when it fails is not.

mod choice;
mod kind;
mod list;
mod number;
mod object;
mod seen;
mod text;
mod typed;
mod value;

pub use choice::{Branch, any_of, holds, holds_here, not, one_of};
pub use kind::{
    ARRAY, BOOLEAN, INTEGER, NULL, NUMBER, OBJECT, STRING, any_number, array, boolean, integer,
    is_kind, kinds, object, string,
};
pub use list::{
    array_of, contains, items_end, max_contains, max_items, min_items, unique_items, unique_texts,
};
pub use number::{Number, Numbers, if_number, json_integer, json_number, number, number_field};
pub use object::{
    Peek, all_seen, max_properties, member, member_kinds, min_properties, missing, missing_beside,
    peek, unexpected,
};
pub use seen::Seen;
pub use text::{Text, Texts, if_text, json_text, member_text, text, text_field};
pub use typed::{check, has_field};
pub use value::{among, boolean_is, ends_here, equals, forbidden, json, serialized};
