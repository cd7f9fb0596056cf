//! Types and paths as they are written outside of the crate.

use crate::emit::lib_rs::{OF_TASKS, SHARED};

use super::item::{Item, Kind, Surface, Type};
use super::text::replace_names;

/// An item of the crate as it is written outside of it.
pub fn path(library: &str, name: &str) -> String {
    match SHARED.contains(&name) || OF_TASKS.contains(&name) {
        true => format!("{library}::types::{name}"),
        false => format!("{library}::{name}"),
    }
}

/// A type.
pub fn written(surface: &Surface, ty: &Type) -> String {
    outside(surface, &ty.written)
}

fn outside(surface: &Surface, text: &str) -> String {
    let library = &surface.library;
    let text = text.replace("codegen::Map<", "std::collections::BTreeMap<String, ");
    replace_names(&text, |name| {
        if name == "codegen::Value" {
            return Some(format!("{library}::runtime::Value"));
        }
        if let Some(format) = name.strip_prefix("codegen::") {
            return Some(format!("{library}::formats::{format}"));
        }
        if let Some(name) = name.strip_prefix("bindery_runtime::") {
            return Some(format!("{library}::runtime::{name}"));
        }
        surface.has_type(name).then(|| path(library, name))
    })
}

impl Surface {
    fn has_type(&self, name: &str) -> bool {
        let place = self.items.partition_point(|item| *item.path() < *name);
        let own = self.items[place..].iter().take_while(|item| item.path() == name);
        own.into_iter().any(|item| item.owner.is_none() && is_type(item))
    }
}

fn is_type(item: &Item) -> bool {
    let Item { kind, .. } = item;
    matches!(kind, Kind::Struct | Kind::Opaque | Kind::Tuple(_) | Kind::Enum | Kind::Alias(_))
}
