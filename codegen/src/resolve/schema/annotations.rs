//! What a schema says beside constraining, and its identifiers.

use crate::model::{Example, Schema};
use crate::resolve::common;
use crate::resolve::place::Place;

use super::SchemaReader;

impl<'s> SchemaReader<'s, '_> {
    pub(super) fn annotations(&mut self, place: &Place<'s>, schema: &mut Schema) {
        let trees = &self.trees;
        schema.id = place.text("$id", trees);
        schema.anchor = place.text("$anchor", trees);
        schema.dynamic_anchor = place.text("$dynamicAnchor", trees);
        if let Some(text) = place.text("$dynamicRef", trees) {
            let target = self.referred(&place.location.child("$dynamicRef"));
            self.dynamic.extend(target.map(|target| (place.location.clone(), (text, target))));
        }
        let trees = &self.trees;
        let annotations = &mut schema.annotations;
        annotations.title = place.text("title", trees);
        annotations.description = place.text("description", trees);
        annotations.default = place.data("default");
        annotations.deprecated = place.is("deprecated", trees);
        annotations.read_only = place.is("readOnly", trees);
        annotations.write_only = place.is("writeOnly", trees);
        annotations.external_docs = common::external_docs(place, trees);
        schema.annotations.examples = self.schema_examples(place);
    }

    fn schema_examples(&mut self, place: &Place<'s>) -> Vec<Example> {
        let lone = place.present("example").into_iter();
        let items = place.items("examples", &self.trees).into_iter();
        lone.chain(items).map(|item| common::bare_example(&item, self)).collect()
    }
}
