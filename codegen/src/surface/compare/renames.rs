//! What looks like another name of the same thing.

use std::collections::HashMap;
use std::hash::Hash;

use super::matching::Matching;
use crate::surface::item::{Function, Item, Kind, Payload, Role, Surface};
use crate::surface::text::replace_names;

/// Older types that are other names of newer ones with the same fields or variants.
pub fn aliases(matching: &Matching<'_>) -> Vec<(String, String)> {
    let names = matching.new.items.iter().filter_map(|item| {
        let Kind::Alias(target) = &item.kind else { return None };
        let old = matching.old_head(&item.name)?;
        let new = matching.new_head(&target.meant)?;
        let own = matches!(old.kind, Kind::Struct | Kind::Enum) && old.kind == new.kind;
        own.then_some((old, new))
    });
    let names: Vec<_> = names.collect();
    if names.is_empty() {
        return Vec::new();
    }
    let (before, after) = (members_of(matching.old), members_of(matching.new));
    // They may speak of each other.
    let every: HashMap<_, _> = names.iter().map(|(old, new)| (&*old.name, &*new.name)).collect();
    let alike = names.iter().filter(|(old, new)| {
        let word = |name: &str| every.get(name).map(|name| (*name).to_owned());
        form(old, &before, word) == form(new, &after, |_| None)
    });
    alike.map(|(old, new)| (old.name.clone(), new.name.clone())).collect()
}

/// Builders of calls whose methods have other names, and send the same requests.
pub fn calls(matching: &Matching<'_>) -> Vec<(String, String)> {
    let pairs = unique(matching.lost(), matching.gained(), request);
    let pairs = pairs.into_iter();
    pairs.filter_map(|(old, new)| Some((answer(old)?, answer(new)?))).collect()
}

fn answer(item: &Item) -> Option<String> {
    match &item.kind {
        Kind::Function(function) => Some(function.answer.written.clone()),
        _ => None,
    }
}

/// What a method of the client sends, and in which media type.
fn request(item: &Item) -> Option<Vec<&str>> {
    match &item.kind {
        Kind::Function(Function { role: Role::Call, .. }) => {
            let told = ["its request", "the media type of its body"];
            let facts = item.facts.iter().filter(|fact| told.contains(&&*fact.about));
            Some(facts.map(|fact| &*fact.is).collect())
        }
        _ => None,
    }
}

/// Types that are gone, and those that have come with the same fields or variants.
pub fn types(matching: &Matching<'_>) -> Vec<(String, String)> {
    let is_type = |item: &&Item| {
        item.owner.is_none() && matches!(item.kind, Kind::Struct | Kind::Enum | Kind::Alias(_))
    };
    let lost: Vec<&Item> = matching.lost().filter(is_type).collect();
    let gained: Vec<&Item> = matching.gained().filter(is_type).collect();
    if lost.is_empty() || gained.is_empty() {
        return Vec::new();
    }
    let (before, after) = (members_of(matching.old), members_of(matching.new));
    let old_form = |item: &Item| form(item, &before, |name| matching.known(name));
    let new_form = |item: &Item| form(item, &after, |_| None);
    let pairs = unique_by(lost.into_iter(), gained.into_iter(), old_form, new_form);
    pairs.into_iter().map(|(old, new)| (old.name.clone(), new.name.clone())).collect()
}

fn members_of(surface: &Surface) -> HashMap<&str, Vec<&Item>> {
    let mut members: HashMap<&str, Vec<&Item>> = HashMap::new();
    for item in &surface.items {
        if let Some(owner) = &item.owner {
            members.entry(owner).or_default().push(item);
        }
    }
    members
}

/// What a type is apart from its name: none where that is nothing.
fn form(
    item: &Item,
    members: &HashMap<&str, Vec<&Item>>,
    rename: impl Fn(&str) -> Option<String>,
) -> Option<Vec<String>> {
    let own = |text: &str| {
        replace_names(text, |name| match name == item.name {
            true => Some("Self".to_owned()),
            false => rename(name),
        })
    };
    let mut form = vec![match &item.kind {
        Kind::Alias(target) => format!("alias {}", own(&target.meant)),
        Kind::Enum => "enum".to_owned(),
        _ => "struct".to_owned(),
    }];
    let members = members.get(&*item.name).into_iter().flatten();
    form.extend(members.filter_map(|member| {
        let name = &member.name;
        Some(match &member.kind {
            Kind::Field(ty) => format!("{name}: {}", own(&ty.meant)),
            Kind::Variant(Payload::Nothing(value)) => format!("{name} {value:?}"),
            Kind::Variant(Payload::Holds(ty) | Payload::Unknown(ty)) => {
                format!("{name} {}", own(&ty.meant))
            }
            _ => return None,
        })
    }));
    let is_alias = matches!(item.kind, Kind::Alias(_));
    (is_alias || form.len() > 1).then_some(form)
}

/// Members that are gone, and those that have come to the same type and are of the same type.
pub fn members<'a>(matching: &Matching<'a>) -> Vec<(&'a Item, &'a Item)> {
    let lost: Vec<&Item> = matching.lost().filter(|item| item.owner.is_some()).collect();
    let gained: Vec<&Item> = matching.gained().filter(|item| item.owner.is_some()).collect();
    let values = |item: &Item| place(matching, item);
    let mut pairs = unique_by(
        lost.iter().copied(),
        gained.iter().copied(),
        |item| values(item).map(|(owner, what)| (owner, matching.words(&what))),
        values,
    );
    let fields: HashMap<(String, String), String> = pairs
        .iter()
        .filter_map(|(old, new)| Some(((old.owner.clone()?, old.name.clone()), new.name.clone())))
        .collect();
    let setter = |item: &Item, known: &dyn Fn(&str, &str) -> Option<String>| match &item.kind {
        Kind::Function(Function { role: Role::Setter(field), .. }) => {
            let owner = item.owner.as_deref()?;
            Some((owner_of(matching, item)?, known(owner, field)?))
        }
        _ => None,
    };
    let renamed =
        |owner: &str, field: &str| fields.get(&(owner.to_owned(), field.to_owned())).cloned();
    pairs.extend(unique_by(
        lost.into_iter(),
        gained.into_iter(),
        |item| setter(item, &renamed),
        |item| setter(item, &|_, field| Some(field.to_owned())),
    ));
    pairs
}

/// What a member belongs to, in the older surface, and what it is apart from its name.
fn place(matching: &Matching<'_>, item: &Item) -> Option<(String, String)> {
    let what = match &item.kind {
        Kind::Field(ty) => format!("field {}", ty.meant),
        Kind::Variant(Payload::Nothing(Some(value))) => format!("variant {value}"),
        Kind::Variant(Payload::Holds(ty)) => format!("variant of {}", ty.meant),
        Kind::Function(function) => match function.role {
            Role::Call => format!("call {:?}", request(item)?),
            Role::Setting => format!("setting {}", function.arguments.first()?.ty.meant),
            _ => return None,
        },
        _ => return None,
    };
    Some((owner_of(matching, item)?, what))
}

fn owner_of(matching: &Matching<'_>, item: &Item) -> Option<String> {
    let owner = item.owner.as_deref()?;
    let older = matching.old_owner(item).map(|older| older.name.clone());
    older.or_else(|| matching.old_head(owner).map(|own| own.name.clone()))
}

/// Pairs of what is the same on both sides, and there only once.
fn unique<'a, K: Hash + Eq>(
    old: impl Iterator<Item = &'a Item>,
    new: impl Iterator<Item = &'a Item>,
    key: impl Fn(&'a Item) -> Option<K>,
) -> Vec<(&'a Item, &'a Item)> {
    unique_by(old, new, &key, &key)
}

fn unique_by<'a, K: Hash + Eq>(
    old: impl Iterator<Item = &'a Item>,
    new: impl Iterator<Item = &'a Item>,
    old_key: impl Fn(&'a Item) -> Option<K>,
    new_key: impl Fn(&'a Item) -> Option<K>,
) -> Vec<(&'a Item, &'a Item)> {
    let mut found: HashMap<K, (Vec<&Item>, Vec<&Item>)> = HashMap::new();
    for item in old {
        if let Some(key) = old_key(item) {
            found.entry(key).or_default().0.push(item);
        }
    }
    for item in new {
        if let Some(key) = new_key(item) {
            found.entry(key).or_default().1.push(item);
        }
    }
    let pairs = found.into_values().filter_map(|pair| match (&pair.0[..], &pair.1[..]) {
        ([old], [new]) => Some((*old, *new)),
        _ => None,
    });
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_by_cached_key(|(old, _)| old.path());
    pairs
}
