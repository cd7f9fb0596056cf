//! Keywords about objects.

use super::Reader;
use super::list::rest;
use crate::lower::rules::tree::{ObjectPart, Rest};
use crate::lower::types::direction::required;

pub fn object(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    let mut part = ObjectPart::default();
    let direction = reader.context.facing(reader.id);
    let required = required(reader.context.schemas, schema, direction);
    if !required.is_empty() {
        part.required = Some((required, reader.site("Required")));
    }
    if let Some(least) = schema.min_properties.filter(|least| *least > 0) {
        part.least = Some((least, reader.site("MinProperties")));
    }
    if let Some(most) = schema.max_properties {
        part.most = Some((most, reader.site("MaxProperties")));
    }
    members(reader, &mut part);
    dependent(reader, &mut part);
    if !is_free(&part) {
        reader.node.objects.push(part);
    }
}

fn members(reader: &mut Reader<'_, '_>, part: &mut ObjectPart) {
    let schema = reader.schema;
    let inherited = reader.inherited.of_parts();
    for (name, property) in &schema.properties {
        part.named.push((name.clone(), reader.context.target(*property, &inherited)));
    }
    for (source, property) in &schema.pattern_properties {
        let place = schema.location.child("patternProperties").child(source);
        if let Some(pattern) = reader.context.pattern(source, &place) {
            part.patterns.push((pattern, reader.context.target(*property, &inherited)));
        }
    }
    if let Some(others) = schema.additional_properties {
        part.others = rest(reader, others, "AdditionalProperties");
    }
    if let Some(names) = schema.property_names {
        part.names =
            Some(reader.context.target(names, &inherited)).filter(|names| !names.is_free());
    }
}

fn dependent(reader: &mut Reader<'_, '_>, part: &mut ObjectPart) {
    let schema = reader.schema;
    let ruled = schema.dependent_required.iter().filter(|(_, others)| !others.is_empty());
    for (name, others) in ruled {
        let site = reader.site("DependentRequired");
        part.dependent_required.push((name.clone(), others.clone(), site));
    }
    let inherited = reader.inherited.under_condition();
    for (name, dependent) in &schema.dependent_schemas {
        let target = reader.context.target(*dependent, &inherited);
        part.dependent_schemas.push((name.clone(), target));
    }
}

/// Whether it says nothing. Named members that may be anything matter where others are ruled.
fn is_free(part: &ObjectPart) -> bool {
    let ObjectPart {
        required,
        least,
        most,
        named,
        patterns,
        others,
        also_known: _,
        names,
        dependent_required,
        dependent_schemas,
        unevaluated: _,
    } = part;
    required.is_none()
        && least.is_none()
        && most.is_none()
        && named.iter().all(|(_, target)| target.is_free())
        && patterns.iter().all(|(_, target)| target.is_free())
        && matches!(others, Rest::Free)
        && names.is_none()
        && dependent_required.is_empty()
        && dependent_schemas.iter().all(|(_, target)| target.is_free())
}
