//! What has become of an item that is there on both sides.

use super::effect;
use super::matching::{Matching, is_same_sort};
use crate::diff::Bump;
use crate::surface::item::{Argument, Fact, Function, Item, Kind, Payload, Receiver, Type};

/// What a change needs and does.
pub struct Difference {
    /// What it needs.
    pub bump: Bump,
    /// What it does to code that uses the item.
    pub effect: String,
    /// What it is about.
    pub about: About,
}

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What is written.
    Code,
    /// What it means, though it may be written as before.
    Meaning,
    /// The features with which the item is there.
    Condition,
}

impl Difference {
    /// One of what is written.
    pub fn new(bump: Bump, effect: String) -> Self {
        Self { bump, effect, about: About::Code }
    }
}

/// The difference that needs most, if there is any.
pub fn difference(matching: &Matching<'_>, old: &Item, new: &Item) -> Option<Difference> {
    signature(matching, old, new).or_else(|| beside(matching, old, new)).or_else(|| {
        let other = old.docs != new.docs;
        other.then(|| Difference::new(Bump::Patch, effect::documentation()))
    })
}

/// What differs though the signature does not, told together.
fn beside(matching: &Matching<'_>, old: &Item, new: &Item) -> Option<Difference> {
    let all = [condition(matching, old, new), deprecation(old, new), facts(old, new)];
    let together = |one: Difference, other: Difference| Difference {
        bump: one.bump.max(other.bump),
        effect: format!("{} {}", one.effect, other.effect),
        about: one.about,
    };
    all.into_iter().flatten().reduce(together)
}

fn signature(matching: &Matching<'_>, old: &Item, new: &Item) -> Option<Difference> {
    let breaking = |effect: String| Some(Difference::new(Bump::Major, effect));
    match (&old.kind, &new.kind) {
        (Kind::Field(before), Kind::Field(after)) if !matching.is_same(before, after) => {
            breaking(effect::field(before, after))
        }
        (Kind::Tuple(before), Kind::Tuple(after)) | (Kind::Alias(before), Kind::Alias(after))
            if !matching.is_same(before, after) =>
        {
            breaking(effect::inner(old, before, after))
        }
        (Kind::Alias(before), _) if !is_same_sort(&old.kind, &new.kind) => {
            let same = matching.meant(before) == new.name;
            let other = || Difference::new(Bump::Major, effect::other_kind(old, new));
            (!same).then(other)
        }
        (Kind::Variant(before), Kind::Variant(after)) if !is_held(matching, before, after) => {
            breaking(effect::payload(before, after))
        }
        (Kind::Function(before), Kind::Function(after)) => {
            let copied = matching.is_copy(new);
            function(
                matching,
                before,
                &Function { receiver: receiver(before, after, copied), ..after.clone() },
            )
        }
        (_, Kind::Alias(target)) if matching.known(&old.name).as_ref() == Some(&target.meant) => {
            None
        }
        (before, after) if !is_same_sort(before, after) => breaking(effect::other_kind(old, new)),
        _ => None,
    }
}

fn is_held(matching: &Matching<'_>, old: &Payload, new: &Payload) -> bool {
    match (old, new) {
        (Payload::Nothing(_), Payload::Nothing(_)) => true,
        (Payload::Holds(old), Payload::Holds(new))
        | (Payload::Unknown(old), Payload::Unknown(new)) => matching.is_same(old, new),
        _ => false,
    }
}

fn function(matching: &Matching<'_>, old: &Function, new: &Function) -> Option<Difference> {
    let breaking = |effect: String| Some(Difference::new(Bump::Major, effect));
    if old.arguments.len() != new.arguments.len() {
        return breaking(effect::arguments(&old.arguments, &new.arguments));
    }
    let pairs: Vec<_> = old.arguments.iter().zip(&new.arguments).collect();
    let other = pairs.iter().filter(|(old, new)| !matching.is_same(&old.ty, &new.ty));
    let other: Vec<_> = other.collect();
    if let Some((before, after)) =
        other.iter().find(|pair| !takes(matching, &pair.0.ty, &pair.1.ty))
    {
        return breaking(effect::argument(before, after));
    }
    if old.receiver != new.receiver || old.waits != new.waits {
        return breaking(effect::receiver());
    }
    let longer = old.answer.meant == "&str" && new.answer.meant == "&'static str";
    if !longer && !matching.is_same(&old.answer, &new.answer) {
        return breaking(effect::answer(&old.answer, &new.answer));
    }
    if is_permuted(&old.arguments, &new.arguments) {
        let effect = effect::permuted(&new.arguments);
        return Some(Difference { bump: Bump::Major, effect, about: About::Meaning });
    }
    if let [(before, after), ..] = other[..] {
        return Some(Difference::new(Bump::Minor, effect::wider(before, after)));
    }
    let renamed = pairs.iter().find(|(old, new)| old.name != new.name);
    renamed.map(|(old, new)| Difference::new(Bump::Patch, effect::argument_name(old, new)))
}

/// What can be copied is given where it was lent.
fn receiver(old: &Function, new: &Function, copied: bool) -> Receiver {
    match (old.receiver, new.receiver) {
        (Receiver::Reference, Receiver::Value) if copied => Receiver::Reference,
        (_, receiver) => receiver,
    }
}

/// Whether what could be given still can be.
fn takes(matching: &Matching<'_>, old: &Type, new: &Type) -> bool {
    let old = matching.meant(old);
    let new = &new.meant;
    let item = old.strip_prefix("Vec<").or(old.strip_prefix("impl IntoIterator<Item = "));
    let item = item.and_then(|item| item.strip_suffix('>'));
    let lists = item.is_some_and(|item| {
        *new == format!("impl IntoIterator<Item = {item}>")
            || *new == format!("impl IntoIterator<Item = impl Into<{item}>>")
    });
    old == *new || *new == format!("impl Into<{old}>") || lists
}

/// The same arguments in another order: what compiles means something else.
fn is_permuted(old: &[Argument], new: &[Argument]) -> bool {
    let names = |arguments: &[Argument]| -> Vec<String> {
        arguments.iter().map(|it| it.name.clone()).collect()
    };
    let (before, after) = (names(old), names(new));
    let (mut sorted, mut others) = (before.clone(), after.clone());
    sorted.sort();
    others.sort();
    before != after && sorted == others
}

/// What is there with its type is told of with its type, and what the crate as a whole is split into is
/// told of once.
fn condition(matching: &Matching<'_>, old: &Item, new: &Item) -> Option<Difference> {
    let with_type = || {
        let owner = old.owner.as_deref().and_then(|owner| matching.old_head(owner));
        owner.is_some_and(|owner| owner.features == old.features)
    };
    let whole = matching.is_split_anew();
    if old.features == new.features || whole || with_type() {
        return None;
    }
    let kept = |name: &String| new.features.contains(name);
    let wider =
        new.features.is_empty() || (!old.features.is_empty() && old.features.iter().all(kept));
    let bump = if wider { Bump::Minor } else { Bump::Major };
    let effect = effect::condition(&new.features, wider);
    Some(Difference { bump, effect, about: About::Condition })
}

fn deprecation(old: &Item, new: &Item) -> Option<Difference> {
    match (old.deprecated, new.deprecated) {
        (false, true) => Some(Difference::new(Bump::Minor, effect::deprecated())),
        (true, false) => Some(Difference::new(Bump::Patch, effect::reinstated())),
        _ => None,
    }
}

fn facts(old: &Item, new: &Item) -> Option<Difference> {
    let is = |facts: &[Fact], about: &str| -> Option<String> {
        facts.iter().find(|fact| fact.about == about).map(|fact| fact.is.clone())
    };
    let abouts = old.facts.iter().chain(&new.facts).map(|fact| fact.about.as_str());
    let mut told: Vec<&str> = Vec::new();
    for about in abouts {
        let (before, after) = (is(&old.facts, about), is(&new.facts, about));
        if !told.contains(&about) && is_other(about, before.as_deref(), after.as_deref()) {
            told.push(about);
        }
    }
    let changed = told.into_iter().map(|it| (it, is(&old.facts, it), is(&new.facts, it)));
    let changed: Vec<_> = changed.collect();
    (!changed.is_empty()).then(|| Difference::new(Bump::Patch, effect::facts(&changed)))
}

/// What is added to an order does not change the order of the others.
fn is_other(about: &str, old: Option<&str>, new: Option<&str>) -> bool {
    if about != Fact::ORDER {
        return old != new;
    }
    let words = |text: Option<&str>| -> Vec<String> {
        text.unwrap_or_default().split_whitespace().map(str::to_owned).collect()
    };
    let (mut old, mut new) = (words(old), words(new));
    let both = |own: &mut Vec<String>, other: &[String]| own.retain(|it| other.contains(it));
    let all = old.clone();
    both(&mut old, &new);
    both(&mut new, &all);
    old != new
}
