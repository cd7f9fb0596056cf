//! Which schema each type stands for.

use std::collections::HashMap;

use crate::ir::{TypeId, TypeRef};
use crate::lower::rules::read::leads_back;
use crate::lower::types::Table;
use crate::model::{SchemaId, Schemas};

/// The schema that a type stands for. Others may have the same type, with more rules; types that
/// are made from several schemas at once stand for none.
#[derive(Clone, Debug, Default)]
pub struct Homes(HashMap<TypeId, SchemaId>);

impl Homes {
    /// Of several schemas with one type, that which the others refer to.
    pub fn new(schemas: &Schemas, table: &Table) -> Self {
        let mut candidates: HashMap<TypeId, Vec<SchemaId>> = HashMap::new();
        for (id, _) in schemas.iter() {
            for ty in table.each(id).filter_map(TypeRef::named) {
                candidates.entry(ty).or_default().push(id);
            }
        }
        let home = |ids: &Vec<SchemaId>| {
            let refers = |id: &SchemaId| {
                ids.iter().any(|other| other != id && leads_back(schemas, *id, *other))
            };
            ids.iter().find(|id| !refers(id)).or(ids.first()).copied()
        };
        Self(candidates.iter().filter_map(|(ty, ids)| Some((*ty, home(ids)?))).collect())
    }

    /// Every type with its schema.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, SchemaId)> + '_ {
        self.0.iter().map(|(ty, schema)| (*ty, *schema))
    }

    /// The schema of a type.
    pub fn of(&self, ty: TypeId) -> Option<SchemaId> {
        self.0.get(&ty).copied()
    }
}
