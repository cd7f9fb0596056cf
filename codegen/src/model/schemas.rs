//! All schemas of an API, in one place.

use super::{Schema, SchemaId};

/// Schemas of one piece. A list that has to move when it grows needs twice its room while it does.
const PIECE: usize = 16;

/// All schemas of an API. References between them are ids, so cycles are nothing special.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    pieces: Vec<Vec<Schema>>,
}

impl Schemas {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.pieces.last().map_or(0, |last| (self.pieces.len() - 1) * PIECE + last.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Adds one.
    pub fn push(&mut self, schema: Schema) -> SchemaId {
        // An API with four thousand million schemas does not fit into memory.
        let id = SchemaId(self.len() as u32);
        match self.pieces.last_mut().filter(|last| last.len() < PIECE) {
            Some(last) => last.push(schema),
            None => {
                let mut piece = Vec::with_capacity(PIECE);
                piece.push(schema);
                self.pieces.push(piece);
            }
        }
        id
    }

    /// Every id, in the order in which they were found.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..self.len() as u32).map(SchemaId)
    }

    /// Every id with its schema, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        self.ids().zip(self.pieces.iter().flatten())
    }
}

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.pieces[id.0 as usize / PIECE][id.0 as usize % PIECE]
    }
}

impl std::ops::IndexMut<SchemaId> for Schemas {
    fn index_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.pieces[id.0 as usize / PIECE][id.0 as usize % PIECE]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_lead_to_what_was_added_across_pieces() {
        let mut schemas = Schemas::default();
        let named = |name: usize| Schema { name: Some(name.to_string()), ..Schema::default() };
        let ids: Vec<SchemaId> = (0..=2 * PIECE).map(|it| schemas.push(named(it))).collect();
        assert_eq!((schemas.len(), schemas.is_empty()), (2 * PIECE + 1, false));
        for (number, id) in ids.iter().enumerate() {
            assert_eq!(schemas[*id].name, Some(number.to_string()));
        }
        let in_turn: Vec<SchemaId> = schemas.iter().map(|(id, _)| id).collect();
        assert_eq!(in_turn, ids);
        schemas[ids[PIECE]].name = None;
        assert_eq!(schemas.iter().filter(|(_, schema)| schema.name.is_none()).count(), 1);
    }
}
