//! `$dynamicRef`, settled before anybody looks at a value.
//!
//! Where a dynamic reference leads depends on the schema resources through which a judgement has
//! come to it: the outermost that has the anchor wins. Which ways there are is known from the
//! schemas alone. So what a dynamic reference can be reached from is there once for each set of
//! anchors with which it can be entered, and in each of these copies the reference is a plain one.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use crate::model::{Schema, SchemaId, Schemas};
use crate::resolve::around;
use crate::source::Location;

/// Where dynamic anchors lead, by name.
type Anchors = BTreeMap<String, SchemaId>;

/// Dynamic references by their schema: as written, and where they lead by themselves.
pub type References = HashMap<Location, (String, SchemaId)>;

/// Makes all dynamic references plain ones. `resources` are the schemas with `$id`.
pub fn bind(schemas: &mut Schemas, references: &References, resources: &HashSet<Location>) {
    if references.is_empty() {
        return;
    }
    let mut binding = Binding::new(schemas, references, resources);
    // Every schema may be the one with which a judgement begins.
    for id in schemas.ids().filter(|id| binding.open.contains_key(id)).collect::<Vec<_>>() {
        let anchors = binding.entered(&Anchors::new(), id);
        binding.copies.insert((id, anchors.clone()), id);
        binding.waiting.push_back((id, id, anchors));
    }
    while let Some((copy, source, anchors)) = binding.waiting.pop_front() {
        let mut schema = binding.open[&source].clone();
        for target in targets(&mut schema) {
            *target = binding.copy(schemas, *target, source, &anchors);
        }
        if let Some((text, target)) = references.get(&schema.location) {
            let target = binding.dynamic(text, *target, &anchors);
            let target = binding.copy(schemas, target, source, &anchors);
            match schema.reference {
                None => schema.reference = Some(target),
                Some(_) => schema.all_of.push(target),
            }
        }
        schemas[copy] = schema;
    }
}

struct Binding {
    /// Schemas from which a dynamic reference can be reached, as they were.
    open: HashMap<SchemaId, Schema>,
    /// The resource of each schema.
    resources: HashMap<SchemaId, Location>,
    /// Their dynamic anchors.
    anchors: HashMap<Location, Anchors>,
    /// The dynamic anchor of a schema.
    named: HashMap<SchemaId, String>,
    copies: HashMap<(SchemaId, Anchors), SchemaId>,
    waiting: VecDeque<(SchemaId, SchemaId, Anchors)>,
}

impl Binding {
    fn new(schemas: &Schemas, references: &References, resources: &HashSet<Location>) -> Self {
        let mut binding = Self {
            open: open(schemas, references),
            resources: HashMap::new(),
            anchors: HashMap::new(),
            named: HashMap::new(),
            copies: HashMap::new(),
            waiting: VecDeque::new(),
        };
        for (id, schema) in schemas.iter() {
            let mut places = around(&schema.location);
            let nearest = places.iter().position(|place| resources.contains(place));
            let resource = places.swap_remove(nearest.unwrap_or(places.len() - 1));
            if let Some(name) = &schema.dynamic_anchor {
                binding.anchors.entry(resource.clone()).or_default().insert(name.clone(), id);
                binding.named.insert(id, name.clone());
            }
            binding.resources.insert(id, resource);
        }
        binding
    }

    /// The anchors after a schema has been entered: those that were there win.
    fn entered(&self, anchors: &Anchors, id: SchemaId) -> Anchors {
        let mut all = anchors.clone();
        let resource = self.resources.get(&id).and_then(|resource| self.anchors.get(resource));
        for (name, target) in resource.into_iter().flatten() {
            all.entry(name.clone()).or_insert(*target);
        }
        all
    }

    /// The copy of a schema to which another one leads.
    fn copy(
        &mut self,
        schemas: &mut Schemas,
        target: SchemaId,
        from: SchemaId,
        anchors: &Anchors,
    ) -> SchemaId {
        let Some(schema) = self.open.get(&target) else { return target };
        let anchors = match self.resources.get(&target) == self.resources.get(&from) {
            true => anchors.clone(),
            false => self.entered(anchors, target),
        };
        if let Some(copy) = self.copies.get(&(target, anchors.clone())) {
            return *copy;
        }
        let copy = schemas.push(schema.clone());
        self.copies.insert((target, anchors.clone()), copy);
        self.waiting.push_back((copy, target, anchors));
        copy
    }

    /// Where a dynamic reference leads that is written as `text` and leads to `target` by itself.
    fn dynamic(&self, text: &str, target: SchemaId, anchors: &Anchors) -> SchemaId {
        let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
        match self.named.get(&target) {
            Some(name) if name == fragment => anchors.get(name).copied().unwrap_or(target),
            _ => target,
        }
    }
}

/// Schemas with a dynamic reference, and those that lead to one.
fn open(schemas: &Schemas, references: &References) -> HashMap<SchemaId, Schema> {
    let mut before: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    let mut waiting = Vec::new();
    for (id, schema) in schemas.iter() {
        for target in targets(&mut schema.clone()) {
            before.entry(*target).or_default().push(id);
        }
        if references.contains_key(&schema.location) {
            waiting.push(id);
        }
    }
    let mut open = HashMap::new();
    while let Some(id) = waiting.pop() {
        if open.insert(id, schemas[id].clone()).is_none() {
            waiting.extend(before.remove(&id).into_iter().flatten());
        }
    }
    open
}

/// All schemas to which a schema leads, dynamic references aside.
fn targets(schema: &mut Schema) -> Vec<&mut SchemaId> {
    let one = [
        &mut schema.reference,
        &mut schema.items,
        &mut schema.contains,
        &mut schema.unevaluated_items,
        &mut schema.additional_properties,
        &mut schema.unevaluated_properties,
        &mut schema.property_names,
        &mut schema.not,
        &mut schema.condition,
        &mut schema.then,
        &mut schema.otherwise,
        &mut schema.content_schema,
    ];
    let lists =
        [&mut schema.prefix_items, &mut schema.all_of, &mut schema.any_of, &mut schema.one_of];
    let maps =
        [&mut schema.properties, &mut schema.pattern_properties, &mut schema.dependent_schemas];
    let mapping = schema.discriminator.iter_mut().flat_map(|it| it.mapping.values_mut());
    let one = one.into_iter().flatten();
    let lists = lists.into_iter().flatten();
    let maps = maps.into_iter().flat_map(|map| map.values_mut());
    one.chain(lists).chain(maps).chain(mapping).collect()
}
