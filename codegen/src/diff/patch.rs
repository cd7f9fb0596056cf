//! The steps from one tree to another (RFC 6902).

use super::report::{FilePatch, PatchOperation};
use crate::source::{FileId, Node, Object, Sources, Value, push_escaped};

/// The steps for each file of a document: the document itself, then files with the same path beside it.
pub(crate) fn patches(old: &Sources, new: &Sources) -> Vec<FilePatch> {
    let mut found = Vec::new();
    let mut taken = vec![false; new.files().len()];
    for (id, file) in old.files() {
        let other = counterpart(old, new, id);
        let operations = match other {
            Some(other) => {
                taken[other.0 as usize] = true;
                between(old.root(id), new.root(other))
            }
            None => Vec::new(),
        };
        let head = other.map(|other| new.path(other).to_owned());
        if head.is_none() || !operations.is_empty() {
            found.push(FilePatch { base: Some(file.path().to_owned()), head, operations });
        }
    }
    for (id, file) in new.files().filter(|(id, _)| !taken[id.0 as usize]) {
        let operations = between(None, new.root(id));
        found.push(FilePatch { base: None, head: Some(file.path().to_owned()), operations });
    }
    found
}

/// The file of the newer revision that stands where one of the older does, seen from the document.
fn counterpart(old: &Sources, new: &Sources, id: FileId) -> Option<FileId> {
    if id.0 == 0 {
        return new.files().next().map(|(id, _)| id);
    }
    let beside = |sources: &Sources, id: FileId| {
        let root = sources.path(FileId(0)).rsplit_once('/').map_or("", |(folder, _)| folder);
        let path = sources.path(id);
        path.strip_prefix(root).unwrap_or(path).trim_start_matches('/').to_owned()
    };
    let own = beside(old, id);
    new.files().map(|(id, _)| id).find(|other| other.0 != 0 && beside(new, *other) == own)
}

fn between(old: Option<&Node>, new: Option<&Node>) -> Vec<PatchOperation> {
    let mut steps = Vec::new();
    match (old, new) {
        (Some(old), Some(new)) => walk(old, new, &mut String::new(), &mut steps),
        (None, Some(new)) => {
            steps.push(PatchOperation::Add { path: String::new(), value: new.to_json() });
        }
        _ => {}
    }
    steps
}

fn walk(old: &Node, new: &Node, path: &mut String, steps: &mut Vec<PatchOperation>) {
    if old.value == new.value {
        return;
    }
    match (&old.value, &new.value) {
        (Value::Object(old), Value::Object(new)) => objects(old, new, path, steps),
        (Value::Array(old), Value::Array(new)) => arrays(old, new, path, steps),
        _ => steps.push(PatchOperation::Replace { path: path.clone(), value: new.to_json() }),
    }
}

fn within(path: &mut String, key: &str, work: impl FnOnce(&mut String)) {
    let length = path.len();
    path.push('/');
    push_escaped(path, key);
    work(path);
    path.truncate(length);
}

fn objects(old: &Object, new: &Object, path: &mut String, steps: &mut Vec<PatchOperation>) {
    for (key, _) in old.iter().filter(|(key, _)| new.get(key).is_none()) {
        within(path, key, |path| steps.push(PatchOperation::Remove { path: path.clone() }));
    }
    for (key, after) in new.iter() {
        within(path, key, |path| match old.get(key) {
            Some(before) => walk(before, after, path, steps),
            None => {
                steps.push(PatchOperation::Add { path: path.clone(), value: after.to_json() });
            }
        });
    }
}

/// What both begin with and end with stays; what lies between is gone through in step, as far as items
/// are alike.
fn arrays(old: &[Node], new: &[Node], path: &mut String, steps: &mut Vec<PatchOperation>) {
    let mut at = 0;
    let mut kept = common(old, new).into_iter().peekable();
    let (mut before, mut after) = (0, 0);
    loop {
        let (next_old, next_new) = kept.next().unwrap_or((old.len(), new.len()));
        while before < next_old && after < next_new {
            let (was, is) = (&old[before], &new[after]);
            within(path, &at.to_string(), |path| walk(was, is, path, steps));
            (before, after, at) = (before + 1, after + 1, at + 1);
        }
        while before < next_old {
            within(path, &at.to_string(), |path| {
                steps.push(PatchOperation::Remove { path: path.clone() });
            });
            before += 1;
        }
        while after < next_new {
            let value = new[after].to_json();
            within(path, &at.to_string(), |path| {
                steps.push(PatchOperation::Add { path: path.clone(), value });
            });
            (after, at) = (after + 1, at + 1);
        }
        if next_old == old.len() && next_new == new.len() {
            return;
        }
        (before, after, at) = (next_old + 1, next_new + 1, at + 1);
    }
}

/// The longest list of equal items in the same order; of very long lists only what they begin and end with.
fn common(old: &[Node], new: &[Node]) -> Vec<(usize, usize)> {
    let head = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let backward = old_rest.iter().rev().zip(new_rest.iter().rev());
    let tail = backward.take_while(|(one, other)| one == other).count();
    let middle = longest(&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);
    let mut kept: Vec<(usize, usize)> = (0..head).map(|at| (at, at)).collect();
    kept.extend(middle.into_iter().map(|(one, other)| (one + head, other + head)));
    kept.extend((0..tail).rev().map(|at| (old.len() - 1 - at, new.len() - 1 - at)));
    kept
}

fn longest(old: &[Node], new: &[Node]) -> Vec<(usize, usize)> {
    const MOST: usize = 40_000;
    if old.len() * new.len() > MOST {
        return Vec::new();
    }
    let width = new.len() + 1;
    let mut lengths = vec![0_u32; (old.len() + 1) * width];
    for one in (0..old.len()).rev() {
        for other in (0..new.len()).rev() {
            lengths[one * width + other] = match old[one] == new[other] {
                true => lengths[(one + 1) * width + other + 1] + 1,
                false => lengths[(one + 1) * width + other].max(lengths[one * width + other + 1]),
            };
        }
    }
    let (mut one, mut other, mut kept) = (0, 0, Vec::new());
    while one < old.len() && other < new.len() {
        if old[one] == new[other] {
            kept.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if lengths[(one + 1) * width + other] >= lengths[one * width + other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    kept
}
