//! Objects and maps.

use super::context::{Context, Lowered};
use super::key::Key;
use super::large::MOST_FIELDS;
use super::merge::{Merged, merge};
use super::{of, origins, shape};
use crate::extensions::RustNull;
use crate::ir::{Field, Presence, Primitive, ScalarValue, Struct, TypeId, TypeKind, TypeRef};
use crate::lower::docs;
use crate::lower::names::{self, Scope};
use crate::lower::words;
use crate::model::{Schema, SchemaId};

/// The type of an object without members of known names.
pub fn map(context: &mut Context<'_>, key: &Key, merged: &Merged<'_>, candidate: &str) -> Lowered {
    let value = others(context, key, merged, candidate).unwrap_or(TypeRef::Json);
    Lowered::plain(TypeRef::Map(Box::new(value)))
}

/// The type of members without a field of their own; none where there are no such members.
fn others(
    context: &mut Context<'_>,
    key: &Key,
    merged: &Merged<'_>,
    candidate: &str,
) -> Option<TypeRef> {
    let direction = key.direction;
    let typed = |id: &SchemaId| !shape::is_anything(&context.api.schemas[*id]);
    let additional = merged.additional.iter().filter(|_| !merged.closed);
    // Names that match no pattern may stand for anything.
    let open = !merged.closed && merged.additional.is_empty() && !merged.every_name;
    let untyped = open || additional.clone().any(|id| !typed(id));
    let schemas: Vec<SchemaId> =
        additional.chain(&merged.patterns).copied().filter(typed).collect();
    let value = format!("{candidate}Value");
    match schemas.as_slice() {
        [] if merged.closed && merged.patterns.is_empty() => None,
        [] => Some(TypeRef::Json),
        [first, ..] if untyped => {
            if !merged.patterns.is_empty() {
                let message = "only members of some names have a type".to_owned();
                context.warn("mixed-members", *first, message, "all become any JSON value");
            }
            Some(TypeRef::Json)
        }
        [only] => Some(of(context, &Key::of(*only).toward(direction), &value).whole()),
        [first, ..] => {
            let of_one =
                |id: &SchemaId| of(context, &Key::of(*id).toward(direction), &value).whole();
            let types: Vec<TypeRef> = schemas.iter().map(of_one).collect();
            if types.windows(2).all(|pair| pair[0] == pair[1]) {
                return types.into_iter().next();
            }
            let message = "members are of several types by the pattern of their names".to_owned();
            context.warn("mixed-members", *first, message, "they become any JSON value");
            Some(TypeRef::Json)
        }
    }
}

/// The struct of an object.
pub fn object(context: &mut Context<'_>, key: &Key, merged: &Merged<'_>, ident: &str) -> Struct {
    let named = fields_of(merged);
    let all = named.len() == merged.properties.len();
    let rest = if all { others(context, key, merged, ident) } else { Some(TypeRef::Json) };
    let constructor = context.is_sent(key, merged);
    let strict = constructor && !context.is_received(key, merged);
    let idents = idents(context, &named);
    let mut scope = Scope::reserving(idents.iter().map(String::as_str));
    let mut fields = Vec::new();
    for ((wire, schemas), field) in named.into_iter().zip(idents) {
        let member = Key::all(schemas.iter().copied()).toward(key.direction);
        fields.extend(self::field(context, merged, wire, &member, field, ident));
    }
    for field in &mut fields {
        field.null_is_absence |= !strict;
    }
    let one_way = merged.one_way.iter().map(|name| (*name).to_owned()).collect();
    Struct { fields, rest: rest.map(|ty| (scope.take("rest"), ty)), one_way, constructor, strict }
}

/// A member by its name, and the schemas that hold for it.
type Member<'m, 'a> = (&'m &'a str, &'m Vec<SchemaId>);

/// The members that become fields: all of them, or as many as a struct may have, those first that
/// must be there.
fn fields_of<'m, 'a>(merged: &'m Merged<'a>) -> Vec<Member<'m, 'a>> {
    let mut fields: Vec<_> = merged.properties.iter().collect();
    if fields.len() > MOST_FIELDS {
        fields.sort_by_key(|(wire, _)| !merged.required.contains(*wire));
        fields.truncate(MOST_FIELDS);
    }
    fields
}

/// Names of the fields, in the order of the members.
fn idents(context: &Context<'_>, members: &[Member<'_, '_>]) -> Vec<String> {
    let wanted = members.iter().map(|(wire, schemas)| {
        let given = schemas.iter().find_map(|id| {
            // Names with a capital are for the type of the member.
            let small = |name: &String| name.starts_with(|c: char| c.is_lowercase() || c == '_');
            let rust = context.api.schemas[*id].extensions.rust.as_ref()?;
            rust.name.clone().filter(small)
        });
        let ident = given.unwrap_or_else(|| words::value_ident(&words::split(wire)));
        ((**wire).to_owned(), ident)
    });
    names::unique(&mut Scope::default(), &wanted.collect::<Vec<_>>())
}

/// Names that a setter can't have, because the type has them for something else.
const NO_SETTERS: [&str; 8] =
    ["new", "default", "clone", "validate", "is_valid", "check", "encode", "decode"];

fn field(
    context: &mut Context<'_>,
    merged: &Merged<'_>,
    wire: &str,
    key: &Key,
    ident: String,
    owner: &str,
) -> Option<Field> {
    let mut schemas = key.parts.iter().map(|part| part.schema);
    let forbidden = schemas.any(|id| context.api.schemas[id].boolean == Some(false));
    if forbidden {
        return None;
    }
    let candidate = format!("{owner}{}", words::pascal(&words::split(wire)));
    let lowered = of(context, key, &candidate);
    let said = merge(context.api, key).leaves;
    let required = merged.required.contains(wire);
    let null_is_absence = lowered.nullable && !required && null_is_absence(&said);
    let setter = match NO_SETTERS.contains(&ident.as_str()) {
        true => format!("with_{ident}"),
        false => ident.clone(),
    };
    Some(Field {
        wire: wire.to_owned(),
        null_is_absence,
        presence: match (required, lowered.nullable && !null_is_absence) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        },
        docs: docs::of_field(&said, wire),
        deprecated: said.iter().any(|(_, schema)| schema.annotations.deprecated),
        sensitive: said
            .iter()
            .any(|(_, schema)| schema.extensions.sensitive.as_ref().is_some_and(|it| it.0)),
        constant: lowered.constant,
        coerced: lowered.coerced,
        ty: lowered.ty,
        origins: origins::of_member(merged, wire),
        ident,
        setter,
    })
}

/// Whether the author says that null means the same as absence.
fn null_is_absence(said: &[(SchemaId, &Schema)]) -> bool {
    said.iter().any(|(_, schema)| {
        let rust = schema.extensions.rust.as_ref();
        rust.is_some_and(|rust| rust.null == Some(RustNull::Absent))
    })
}

/// Lets the constructors of structs that a tag chooses set the tag.
pub fn set_tags(context: &mut Context<'_>) {
    let tags: Vec<(TypeId, Vec<(String, ScalarValue)>)> = context.tags.drain().collect();
    for (id, tags) in tags {
        let [(wire, value), others @ ..] = tags.as_slice() else { continue };
        let TypeKind::Struct(object) = &mut context.types[id.0 as usize].kind else { continue };
        let field = object.fields.iter_mut().find(|field| field.wire == *wire);
        let Some(field) = field else { continue };
        let text = field.ty == TypeRef::Primitive(Primitive::String);
        let same = others.iter().all(|other| other == &tags[0]);
        if text && same && field.constant.is_none() && matches!(value, ScalarValue::String(_)) {
            field.constant = Some(value.clone());
        }
    }
}
