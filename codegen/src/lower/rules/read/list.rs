//! Keywords about arrays.

use super::Reader;
use crate::lower::rules::sites::Inherited;
use crate::lower::rules::tree::{ContainsPart, ListPart, Rest};
use crate::model::SchemaId;

pub fn list(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    let mut part = ListPart::default();
    if let Some(least) = schema.min_items.filter(|least| *least > 0) {
        part.least = Some((least, reader.site("MinItems")));
    }
    if let Some(most) = schema.max_items {
        part.most = Some((most, reader.site("MaxItems")));
    }
    if schema.unique_items {
        part.unique = Some(reader.site("UniqueItems"));
    }
    items(reader, &mut part);
    if let Some(item) = schema.contains {
        part.contains = contains(reader, item);
    }
    if !is_free(&part) {
        reader.node.lists.push(part);
    }
}

fn items(reader: &mut Reader<'_, '_>, part: &mut ListPart) {
    let schema = reader.schema;
    let inherited = reader.inherited.of_parts();
    for item in &schema.prefix_items {
        part.prefix.push(reader.context.target(*item, &inherited));
    }
    if let Some(item) = schema.items {
        part.rest = rest(reader, item, "Items");
    }
}

/// A schema for everything else, where `false` is said better than by trying.
pub fn rest(reader: &mut Reader<'_, '_>, schema: SchemaId, keyword: &'static str) -> Rest {
    if reader.context.schema(schema).boolean == Some(false) {
        return Rest::None(reader.site(keyword));
    }
    let inherited = reader.inherited.of_parts();
    let target = reader.context.target(schema, &inherited);
    if target.is_free() { Rest::Free } else { Rest::All(target) }
}

fn contains(reader: &mut Reader<'_, '_>, item: SchemaId) -> Option<ContainsPart> {
    let schema = reader.schema;
    // More than memory holds is more than any array has.
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let least = match schema.min_contains {
        None => Some((1, reader.site("Contains"))),
        Some(0) => None,
        Some(least) => Some((count(least), reader.site("MinContains"))),
    };
    let most = schema.max_contains.map(|most| (count(most), reader.site("MaxContains")));
    if least.is_none() && most.is_none() {
        return None;
    }
    // Nobody is told why an item does not count.
    let item = reader.context.target(item, &Inherited::when_asked());
    Some(ContainsPart { item, least, most })
}

fn is_free(part: &ListPart) -> bool {
    let ListPart { least, most, unique, prefix, rest, contains, unevaluated: _ } = part;
    least.is_none()
        && most.is_none()
        && unique.is_none()
        && prefix.iter().all(|item| item.is_free())
        && matches!(rest, Rest::Free)
        && contains.is_none()
}
