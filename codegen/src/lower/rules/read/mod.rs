//! Reads what a schema asserts. One file a family of keywords, one function a keyword.

mod choice;
mod evaluated;
mod graph;
mod list;
mod media;
mod number;
mod object;
mod text;
mod value;

use super::context::Context;
use super::sites::Inherited;
use super::tree::Node;
use crate::ir::rules::SiteId;
use crate::model::{Schema, SchemaId};

pub use graph::{leads_back, own_functions};

/// A schema at work.
struct Reader<'c, 'a> {
    context: &'c mut Context<'a>,
    id: SchemaId,
    schema: &'a Schema,
    inherited: Inherited,
    node: Node,
}

/// All that a schema asserts.
pub fn node(context: &mut Context<'_>, id: SchemaId, around: &Inherited) -> Node {
    let schema = context.schema(id);
    let inherited = around.within(schema);
    let mut reader = Reader { context, id, schema, inherited, node: Node::default() };
    value::boolean(&mut reader);
    value::types(&mut reader);
    value::values(&mut reader);
    value::constant(&mut reader);
    number::number(&mut reader);
    text::text(&mut reader);
    list::list(&mut reader);
    object::object(&mut reader);
    choice::references(&mut reader);
    choice::all_of(&mut reader);
    choice::branches(&mut reader);
    choice::not(&mut reader);
    choice::condition(&mut reader);
    evaluated::unevaluated(&mut reader);
    reader.node
}

impl Reader<'_, '_> {
    /// The site of a keyword, by its name in the runtime.
    fn site(&mut self, keyword: &'static str) -> SiteId {
        let place = &self.schema.location;
        self.context.sites.add(self.context.sources, place, &self.inherited, keyword)
    }
}
