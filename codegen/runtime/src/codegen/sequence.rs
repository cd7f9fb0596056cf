//! Arrays whose items differ by position: tuples, and structs with a field an item.

use super::{Decoded, Encoder, Json, Mismatch};
use crate::json::{Element, Items, Kind};

/// The items of an array, taken out one by one.
#[derive(Debug)]
pub struct Sequence<'v> {
    items: Items<'v>,
    index: usize,
}

/// The items of a value that must be an array.
///
/// # Errors
/// For any other value.
pub fn sequence(from: Element<'_>) -> Decoded<Sequence<'_>> {
    match from.kind() {
        Kind::Array(items) => Ok(Sequence { items, index: 0 }),
        _ => Err(Mismatch::kind("an array", from)),
    }
}

impl Sequence<'_> {
    /// The next item, which is always there.
    ///
    /// # Errors
    /// Where it is missing or has another form.
    pub fn required<T: Json>(&mut self) -> Decoded<T> {
        let index = self.index;
        match self.optional()? {
            Some(item) => Ok(item),
            None => Err(Mismatch::new(format!("the item {index} is missing"))),
        }
    }

    /// The next item, if there is one.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn optional<T: Json>(&mut self) -> Decoded<Option<T>> {
        let index = self.index;
        self.index += 1;
        let item = self.items.next().map(T::decode).transpose();
        item.map_err(|mismatch| mismatch.under(&index.to_string()))
    }

    /// All items that are left.
    ///
    /// # Errors
    /// Where one of them has another form.
    pub fn rest<T: Json>(mut self) -> Decoded<Vec<T>> {
        let mut rest = Vec::with_capacity(self.items.len());
        while let Some(item) = self.optional()? {
            rest.push(item);
        }
        Ok(rest)
    }
}

/// Items that nobody has asked for are not kept.
impl Drop for Sequence<'_> {
    fn drop(&mut self) {
        if !self.items.is_empty() {
            self.items.note_loss();
        }
    }
}

/// What follows the last item of a tuple is passed over, as unknown members of objects are.
macro_rules! tuples {
    ($(($($item:ident)*))*) => {$(
        impl<$($item: Json),*> Json for ($($item,)*) {
            fn encode(&self, to: &mut Encoder) {
                #[allow(non_snake_case)]
                let ($($item,)*) = self;
                let mut items = to.items();
                $(items.item($item);)*
                items.end();
            }

            fn decode(from: Element<'_>) -> Decoded<Self> {
                let mut from = sequence(from)?;
                Ok(($(from.required::<$item>()?,)*))
            }
        }
    )*};
}

tuples! {
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
    (A B C D E F G H I)
    (A B C D E F G H I J)
    (A B C D E F G H I J K)
    (A B C D E F G H I J K L)
}
