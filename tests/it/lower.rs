//! Lowering: which Rust types become of schemas.

use std::fmt::Write as _;

use bindery::ir::{
    Branch, Conversion, Presence, Primitive, Runtime, ScalarValue, Step, TypeDef, TypeKind,
    TypeRef, Types,
};
use bindery::lower::{FIRST_VERSION, Options, lower};
use bindery::{Level, Reading, emit, read};

use crate::cases::{self, Case, Expected, shown};

#[test]
fn types() {
    cases::run("lower", make);
}

#[test]
fn rules() {
    cases::run("rules", make);
}

#[test]
fn printed() {
    cases::run("emit", make);
}

/// `types` are the types in short; `diagnostics` what lowering finds; `rust` is a file of the
/// crate, `src/types/mod.rs` if no other is named.
fn make(case: &Case, expected: &Expected) -> String {
    let mut loader = case;
    let options = bindery::Options::from(Level::Foreign);
    let Reading { sources, api, .. } = read(case.root(), &mut loader, options);
    let Some(api) = api else { return "no API\n".to_owned() };
    let runtime = Runtime::Path("runtime".to_owned());
    let options = Options {
        name: "case".to_owned(),
        version: FIRST_VERSION.to_owned(),
        spec: case.root().to_owned(),
        runtime,
        rules: Default::default(),
        round_trips: false,
    };
    let (lowered, diagnostics) = lower(&api, &sources, &options);
    match expected.what.as_str() {
        "types" => lowered.types.list.iter().map(|ty| definition(&lowered.types, ty)).collect(),
        "diagnostics" => shown(&diagnostics, &sources),
        "rust" => {
            let path = expected.how.first().map_or("src/types/mod.rs", String::as_str);
            let files = emit::emit(&lowered);
            let file = files.iter().find(|file| file.path == path);
            // The header and the module's line are the same everywhere.
            file.map_or("no such file".to_owned(), |file| {
                file.text.lines().skip(4).collect::<Vec<_>>().join("\n")
            })
        }
        other => panic!("nothing is called `{other}`"),
    }
}

pub fn definition(types: &Types, ty: &TypeDef) -> String {
    let mut text = String::new();
    match &ty.kind {
        TypeKind::Struct(object) => {
            let new = if object.constructor { " with new" } else { "" };
            let _ = writeln!(text, "struct {}{new}", ty.ident);
            for field in &object.fields {
                let _ = write!(text, "  {}: ", field.ident);
                let _ = write!(text, "{}", wrapped(field.presence, &name(types, &field.ty)));
                if field.ident != field.wire {
                    let _ = write!(text, " = {:?}", field.wire);
                }
                if let Some(constant) = &field.constant {
                    let _ = write!(text, " always {}", scalar(constant));
                }
                if field.coerced.is_some() {
                    text.push_str(" coerced");
                }
                text.push('\n');
            }
            if let Some((ident, ty)) = &object.rest {
                let _ = writeln!(text, "  ..{ident}: Map<{}>", name(types, ty));
            }
        }
        TypeKind::Enum(list) => {
            let _ = writeln!(text, "enum {}", ty.ident);
            for variant in &list.variants {
                let _ = writeln!(text, "  {} = {}", variant.ident, scalar(&variant.value));
            }
            if let Some(unknown) = &list.unknown {
                let _ = writeln!(text, "  {unknown}(..)");
            }
        }
        TypeKind::Values(list) => {
            let _ = writeln!(text, "values {}", ty.ident);
            for variant in &list.variants {
                let _ = writeln!(text, "  {} = {}", variant.ident, variant.value);
            }
            if let Some(unknown) = &list.unknown {
                let _ = writeln!(text, "  {unknown}(..)");
            }
        }
        TypeKind::Sequence(list) => {
            let new = if list.constructor { " with new" } else { "" };
            let _ = writeln!(text, "sequence {}{new}", ty.ident);
            for item in &list.items {
                let mark = if item.required { "" } else { "?" };
                let _ = writeln!(text, "  {}: {}{mark}", item.ident, name(types, &item.ty));
            }
            if let Some((ident, ty)) = &list.rest {
                let _ = writeln!(text, "  ..{ident}: [{}]", name(types, ty));
            }
        }
        TypeKind::Union(union) => {
            let tag = union.tag.as_ref().map(|tag| format!(" by {tag:?}")).unwrap_or_default();
            let _ = writeln!(text, "union {}{tag}", ty.ident);
            for variant in &union.variants {
                let held = name(types, &variant.ty);
                let _ = writeln!(text, "  {}({held}){}", variant.ident, branch(&variant.branch));
            }
        }
        TypeKind::Alias(target) => {
            let _ = writeln!(text, "type {} = {}", ty.ident, name(types, target));
        }
        TypeKind::Wrapper(inner) => {
            let _ = writeln!(text, "struct {}({})", ty.ident, name(types, inner));
        }
    }
    text + &ty.conversions.iter().map(|it| conversion(types, it)).collect::<String>()
}

fn conversion(types: &Types, conversion: &Conversion) -> String {
    let from = types[conversion.from].ident.clone();
    let around = conversion.steps.iter().fold(from.clone(), |inner, step| match step {
        Step::New(id) => format!("{}::new({inner})", types[*id].ident),
        Step::List => format!("[{inner}]"),
        Step::Variant(id, variant) => format!("{}::{variant}({inner})", types[*id].ident),
    });
    format!("  from {from}: {around}\n")
}

fn wrapped(presence: Presence, name: &str) -> String {
    match presence {
        Presence::Required => name.to_owned(),
        Presence::Nullable => format!("{name} or null"),
        Presence::Optional => format!("{name}?"),
        Presence::OptionalNullable => format!("{name}? or null"),
    }
}

fn branch(branch: &Branch) -> String {
    let mut text = String::new();
    let scalars = |values: &[ScalarValue]| values.iter().map(scalar).collect::<Vec<_>>().join(" ");
    let mut say = |what: &str, values: String| {
        if !values.is_empty() {
            let _ = write!(text, " {what}[{values}]");
        }
    };
    say("tags", scalars(&branch.tags));
    say("values", scalars(&branch.values));
    say("required", branch.required.join(" "));
    say("known", branch.known.join(" "));
    for (name, values) in &branch.constants {
        say(&format!("{name}="), scalars(values));
    }
    if branch.closed {
        text.push_str(" closed");
    }
    text
}

fn scalar(value: &ScalarValue) -> String {
    match value {
        ScalarValue::String(text) => format!("{text:?}"),
        ScalarValue::Integer(number) => number.to_string(),
        ScalarValue::Bool(value) => value.to_string(),
    }
}

fn name(types: &Types, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => types[*id].ident.clone(),
        TypeRef::Primitive(Primitive::Null) => "()".to_owned(),
        TypeRef::Primitive(Primitive::String) => "String".to_owned(),
        TypeRef::Primitive(Primitive::Text(format)) => format!("{format:?}"),
        TypeRef::Primitive(primitive) => format!("{primitive:?}").to_lowercase(),
        TypeRef::List(item) => format!("[{}]", name(types, item)),
        TypeRef::Map(value) => format!("Map<{}>", name(types, value)),
        TypeRef::Nullable(inner) => format!("{} or null", name(types, inner)),
        TypeRef::Boxed(inner) => format!("Box<{}>", name(types, inner)),
        TypeRef::Tuple(items) => {
            let items: Vec<String> = items.iter().map(|item| name(types, item)).collect();
            format!("({})", items.join(", "))
        }
        TypeRef::Json => "Json".to_owned(),
    }
}
