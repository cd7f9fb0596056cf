//! Rust that makes a value from its JSON.

use serde_json::Value;

use crate::ir::{
    Branch, Conversion, Expression, Field, Presence, Primitive, ScalarEnum, ScalarValue, Step,
    Struct, TextFormat, TypeDef, TypeId, TypeKind, TypeRef, Types, Union,
};

/// Names that the root of a crate has for itself.
const ROOT_NAMES: [&str; 13] = [
    "ApiKey",
    "ClientBuilder",
    "Error",
    "Reply",
    "Request",
    "RequestOptions",
    "Response",
    "ValidateJson",
    "Violation",
    "Violations",
    "ReadError",
    "Observer",
    "Drift",
];

/// How many optional members an expression sets.
const MOST_SETTERS: usize = 3;

/// Texts longer than this get a variable.
const LONG_TEXT: usize = 30;

/// Names of variables that a program has for itself.
const VARIABLES: [&str; 4] = ["answer", "client", "request", "task"];

/// What an expression uses.
#[derive(Default)]
pub(super) struct Used {
    /// Names of the library.
    pub(super) imports: Vec<String>,
    /// Variables with long texts.
    pub(super) texts: Vec<(String, Expression)>,
}

impl Used {
    pub(super) fn add(&mut self, other: Self) {
        self.imports.extend(other.imports);
        self.texts.extend(other.texts);
    }

    /// A variable for a long text, by the name of its field.
    fn shortened(&mut self, field: &Field, made: Expression) -> Expression {
        let Expression::Scalar(ScalarValue::String(text)) = &made else { return made };
        let name = &field.ident;
        let taken = VARIABLES.contains(&name.as_str()) || self.texts.iter().any(|it| it.0 == *name);
        if taken || text.chars().count() <= LONG_TEXT {
            return made;
        }
        self.texts.push((name.clone(), made));
        Expression::Path(name.clone())
    }
}

/// What the place of the expression takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Whatever becomes the type by `Into`.
    Into,
    /// The type itself.
    Exact,
}

/// The expression, if there is a short one.
pub(super) fn expression(
    types: &Types,
    ty: &TypeRef,
    value: &Value,
    form: Form,
    used: &mut Used,
) -> Option<Expression> {
    match ty {
        TypeRef::Named(id) => named(types, *id, value, form, used),
        TypeRef::Primitive(Primitive::Text(format)) => {
            formatted(*format, value.as_str()?, form, used)
        }
        TypeRef::Primitive(primitive) => scalar(*primitive, value, form),
        TypeRef::List(item) => list(types, item, value, form, used),
        TypeRef::Boxed(inner) if form == Form::Into => expression(types, inner, value, form, used),
        TypeRef::Nullable(inner) if !value.is_null() => {
            let inner = expression(types, inner, value, Form::Exact, used)?;
            Some(Expression::Call("Some".to_owned(), vec![inner]))
        }
        TypeRef::Nullable(_) => Some(Expression::Path("None".to_owned())),
        TypeRef::Tuple(_) | TypeRef::Boxed(_) | TypeRef::Map(_) | TypeRef::Json => None,
    }
}

fn scalar(primitive: Primitive, value: &Value, form: Form) -> Option<Expression> {
    match (primitive, value) {
        (Primitive::String, Value::String(text)) => Some(text_expression(text, form)),
        (Primitive::Bool, Value::Bool(value)) => {
            Some(Expression::Scalar(ScalarValue::Bool(*value)))
        }
        (Primitive::F64, Value::Number(number)) => number.as_f64().map(Expression::Float),
        (
            Primitive::I32 | Primitive::I64 | Primitive::U32 | Primitive::U64,
            Value::Number(number),
        ) => number.as_i64().map(|number| Expression::Scalar(ScalarValue::Integer(number))),
        _ => None,
    }
}

fn text_expression(text: &str, form: Form) -> Expression {
    let literal = Expression::Scalar(ScalarValue::String(text.to_owned()));
    match form {
        Form::Into => literal,
        Form::Exact => Expression::Chain(Box::new(literal), vec![("to_owned".to_owned(), vec![])]),
    }
}

/// A text with a format, which any text becomes.
fn formatted(format: TextFormat, text: &str, form: Form, used: &mut Used) -> Option<Expression> {
    let literal = text_expression(text, Form::Into);
    Some(match form {
        Form::Into => literal,
        Form::Exact => {
            used.imports.push("formats".to_owned());
            Expression::Call(format!("formats::{format:?}::from"), vec![literal])
        }
    })
}

/// In setters and `new`, lists are anything that can be iterated.
fn list(
    types: &Types,
    item: &TypeRef,
    value: &Value,
    form: Form,
    used: &mut Used,
) -> Option<Expression> {
    let text = matches!(item, TypeRef::Primitive(primitive) if primitive.is_text());
    let texts = text && form == Form::Into;
    let item_form = if texts { Form::Into } else { Form::Exact };
    let items: Option<Vec<_>> = value
        .as_array()?
        .iter()
        .map(|value| expression(types, item, value, item_form, used))
        .collect();
    match form {
        Form::Into => Some(Expression::Array(items?)),
        Form::Exact => Some(Expression::List(items?)),
    }
}

fn named(
    types: &Types,
    id: TypeId,
    value: &Value,
    form: Form,
    used: &mut Used,
) -> Option<Expression> {
    let ty = &types[id];
    match &ty.kind {
        TypeKind::Alias(target) => expression(types, target, value, form, used),
        TypeKind::Enum(shape) => enumeration(ty, shape, value, form, used),
        TypeKind::Struct(shape) => {
            let short = (form == Form::Into).then(|| converted(types, ty, value, used));
            short.flatten().or_else(|| structure(types, ty, shape, value, used))
        }
        TypeKind::Union(shape) => {
            let short = (form == Form::Into).then(|| converted(types, ty, value, used));
            short.flatten().or_else(|| union(types, ty, shape, value, form, used))
        }
        TypeKind::Wrapper(_) | TypeKind::Values(_) | TypeKind::Sequence(_) => None,
    }
}

fn enumeration(
    ty: &TypeDef,
    shape: &ScalarEnum,
    value: &Value,
    form: Form,
    used: &mut Used,
) -> Option<Expression> {
    let variant = shape.variants.iter().find(|variant| is(&variant.value, value));
    match (variant, value) {
        (Some(variant), _) => {
            Some(Expression::Path(format!("{}::{}", head(ty, used), variant.ident)))
        }
        (None, Value::String(text)) if shape.unknown.is_some() => match form {
            Form::Into => Some(text_expression(text, Form::Into)),
            Form::Exact => {
                let from = format!("{}::from", head(ty, used));
                Some(Expression::Call(from, vec![text_expression(text, Form::Into)]))
            }
        },
        _ => None,
    }
}

/// The name of a type at the root of the crate, which is imported.
fn head(ty: &TypeDef, used: &mut Used) -> String {
    if ROOT_NAMES.contains(&ty.ident.as_str()) {
        used.imports.push("types".to_owned());
        return format!("types::{}", ty.ident);
    }
    used.imports.push(ty.ident.clone());
    ty.ident.clone()
}

fn structure(
    types: &Types,
    ty: &TypeDef,
    shape: &Struct,
    value: &Value,
    used: &mut Used,
) -> Option<Expression> {
    let members = value.as_object().filter(|_| shape.constructor)?;
    let known = |name: &String| shape.fields.iter().any(|field| field.wire == *name);
    if !members.keys().all(known) {
        return None;
    }
    let mut own = Used::default();
    let new = format!("{}::new", head(ty, &mut own));
    let mut arguments = Vec::new();
    let mut setters = Vec::new();
    for field in &shape.fields {
        let member = members.get(&field.wire);
        match (&field.constant, field.presence) {
            (Some(constant), _) if member.is_some_and(|value| !is(constant, value)) => return None,
            (Some(_), _) => {}
            (None, Presence::Required) => {
                let made = expression(types, &field.ty, member?, Form::Into, &mut own)?;
                arguments.push(own.shortened(field, made));
            }
            (None, Presence::Nullable) => {
                let nullable = TypeRef::Nullable(Box::new(field.ty.clone()));
                arguments.push(expression(types, &nullable, member?, Form::Exact, &mut own)?);
            }
            (None, Presence::Optional | Presence::OptionalNullable) => {
                if setters.len() < MOST_SETTERS {
                    setters.extend(member.and_then(|it| setter(types, field, it, &mut own)));
                }
            }
        }
    }
    used.add(own);
    let made = Expression::Call(new, arguments);
    Some(match setters.is_empty() {
        true => made,
        false => Expression::Chain(Box::new(made), setters),
    })
}

/// Sets a scalar; what is deeper can be left out.
fn setter(
    types: &Types,
    field: &Field,
    value: &Value,
    used: &mut Used,
) -> Option<(String, Vec<Expression>)> {
    if value.is_object() || value.is_null() {
        return None;
    }
    let form = match field.presence {
        Presence::OptionalNullable => Form::Exact,
        _ => Form::Into,
    };
    let value = expression(types, &field.ty, value, form, used)?;
    Some((field.setter.clone(), vec![value]))
}

fn union(
    types: &Types,
    ty: &TypeDef,
    shape: &Union,
    value: &Value,
    form: Form,
    used: &mut Used,
) -> Option<Expression> {
    let tag = shape.tag.as_deref();
    let fitting = shape.variants.iter().filter(|variant| fits(&variant.branch, tag, value));
    fitting.into_iter().find_map(|variant| {
        let mut own = Used::default();
        let inner = expression(types, &variant.ty, value, Form::Exact, &mut own)?;
        let made = match variant.from && form == Form::Into {
            true => inner,
            false => {
                Expression::Call(format!("{}::{}", head(ty, &mut own), variant.ident), vec![inner])
            }
        };
        used.add(own);
        Some(made)
    })
}

/// Whether the value can be of this form, as far as names and constants tell.
fn fits(branch: &Branch, tag: Option<&str>, value: &Value) -> bool {
    let Value::Object(members) = value else {
        return branch.values.is_empty() || branch.values.iter().any(|one| is(one, value));
    };
    let tagged = tag
        .and_then(|tag| members.get(tag))
        .is_none_or(|found| branch.tags.is_empty() || branch.tags.iter().any(|one| is(one, found)));
    let constants = branch.constants.iter().all(|(name, values)| {
        members.get(name).is_none_or(|found| values.iter().any(|one| is(one, found)))
    });
    branch.kinds.object
        && tagged
        && constants
        && branch.required.iter().all(|name| members.contains_key(name))
        && (!branch.closed || members.keys().all(|name| branch.known.contains(name)))
}

fn is(scalar: &ScalarValue, value: &Value) -> bool {
    match (scalar, value) {
        (ScalarValue::String(a), Value::String(b)) => a == b,
        (ScalarValue::Integer(a), Value::Number(b)) => b.as_i64() == Some(*a),
        (ScalarValue::Bool(a), Value::Bool(b)) => a == b,
        _ => false,
    }
}

/// A value around which something fixed is put: its inside alone, where that says it all.
fn converted(types: &Types, ty: &TypeDef, value: &Value, used: &mut Used) -> Option<Expression> {
    ty.conversions.iter().rev().find_map(|conversion| {
        let Conversion { from, steps } = conversion;
        let inside =
            steps.iter().rev().try_fold(value, |value, step| inside(types, step, value))?;
        let mut own = Used::default();
        let made = named(types, *from, inside, Form::Exact, &mut own)?;
        used.add(own);
        Some(made)
    })
}

/// What is left of a value when one step is taken off.
fn inside<'a>(types: &Types, step: &Step, value: &'a Value) -> Option<&'a Value> {
    match step {
        Step::Variant(..) => Some(value),
        Step::List => match value.as_array()?.as_slice() {
            [only] => Some(only),
            _ => None,
        },
        Step::New(id) => {
            let TypeKind::Struct(shape) = &types[*id].kind else { return None };
            let members = value.as_object()?;
            let mut asked = None;
            for (name, value) in members {
                let field = shape.fields.iter().find(|field| field.wire == *name)?;
                match &field.constant {
                    Some(constant) if is(constant, value) => {}
                    None if field.presence == Presence::Required && asked.is_none() => {
                        asked = Some(value);
                    }
                    _ => return None,
                }
            }
            asked
        }
    }
}
