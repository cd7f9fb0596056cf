//! How a parameter is written in the end, as far as its values show it.

use std::fmt;

use crate::diff::schema::{All, Shape, TypeSet, shape};
use crate::model::{Parameter, ParameterIn, Schemas, Style};

/// How the values of a parameter are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    place: ParameterIn,
    style: Style,
    explode: bool,
    reserved: bool,
    /// The types of its values.
    types: u8,
    /// Whether a text of it can have characters that are escaped.
    texts: bool,
}

/// How a parameter is written.
pub(crate) fn of(schemas: &Schemas, parameter: &Parameter) -> Written {
    let shape: Option<Shape> = parameter.schema.map(|id| shape(schemas, &All::one(id)));
    let types = shape.map_or(TypeSet::ALL.0, |shape| shape.types.0);
    let Parameter { place, style, explode, allow_reserved, .. } = parameter;
    Written {
        place: *place,
        style: *style,
        explode: *explode,
        reserved: *allow_reserved,
        types,
        texts: types & (TypeSet::STRING | TypeSet::ARRAY | TypeSet::OBJECT) != 0,
    }
}

/// Whether every value that both have is written in the same way.
pub(crate) fn same(old: &Written, new: &Written) -> bool {
    let types = old.types & new.types;
    let (old_plain, new_plain) = (lead(old.style), lead(new.style));
    let scalar = types & !(TypeSet::ARRAY | TypeSet::OBJECT) == 0 || old_plain == new_plain;
    let list = types & TypeSet::ARRAY == 0 || lists(old) == lists(new);
    let object = types & TypeSet::OBJECT == 0 || objects(old) == objects(new);
    let reserved = !(old.texts && new.texts)
        || old.place != ParameterIn::Query
        || old.reserved == new.reserved;
    scalar && list && object && reserved
}

/// What stands before a single value.
fn lead(style: Style) -> &'static str {
    match style {
        Style::Matrix => ";name=",
        Style::Label => ".",
        Style::Simple => "",
        Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject => "name=",
    }
}

/// What tells lists apart: their beginning, and what stands between items.
fn lists(written: &Written) -> (&'static str, &'static str) {
    let between = match (written.style, written.explode) {
        (Style::Matrix, true) => ";name=",
        (Style::Label, true) => ".",
        (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, true) => "&name=",
        (Style::SpaceDelimited, false) => " ",
        (Style::PipeDelimited, false) => "|",
        _ => ",",
    };
    (lead(written.style), between)
}

fn objects(written: &Written) -> (Style, bool) {
    (written.style, written.explode || written.style == Style::DeepObject)
}

impl fmt::Display for Written {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = match self.style {
            Style::Matrix => "matrix",
            Style::Label => "label",
            Style::Simple => "simple",
            Style::Form => "form",
            Style::SpaceDelimited => "spaceDelimited",
            Style::PipeDelimited => "pipeDelimited",
            Style::DeepObject => "deepObject",
        };
        let explode = if self.explode { ", exploded" } else { "" };
        let reserved = if self.reserved { ", reserved characters kept" } else { "" };
        write!(formatter, "{style}{explode}{reserved}")
    }
}
