//! Causes that are alike in one row: seven properties of a schema that became optional are read once.

use bindery::diff::Cause;
use indexmap::IndexMap;

use super::owner::short;
use super::verdict::axes_line;
use super::words::{line, values};

/// Causes of one kind under one parent, with the same verdicts and values: at least one.
pub struct Row<'a> {
    /// The first of them.
    pub first: &'a Cause,
    /// The others, in the order of the report.
    pub others: Vec<&'a Cause>,
}

/// The causes in rows, in the order of the first of each.
pub fn rows<'a>(causes: &[&'a Cause]) -> Vec<Row<'a>> {
    let mut rows: IndexMap<RowKey<'a>, Row<'a>> = IndexMap::new();
    for cause in causes {
        rows.entry(key(cause))
            .and_modify(|row| row.others.push(cause))
            .or_insert(Row { first: cause, others: Vec::new() });
    }
    rows.into_values().collect()
}

type RowKey<'a> = (&'a str, &'a str, String, Option<String>, Option<&'a str>);

fn key(cause: &Cause) -> RowKey<'_> {
    let parent = cause.owner.rsplit_once('/').map_or("", |(parent, _)| parent);
    (cause.kind, parent, axes_line(cause), values(cause), cause.note.as_deref())
}

impl Row<'_> {
    /// The owners in one: `Task.{status, progress}`.
    pub fn owner(&self) -> String {
        let all = std::iter::once(&self.first).chain(&self.others);
        braced(&all.map(|cause| cause.owner.as_str()).collect::<Vec<_>>())
    }

    /// The sentence of the first, and how many more are alike.
    pub fn summary(&self) -> String {
        match self.others.len() {
            0 => line(&self.first.summary),
            more => format!("{}; {more} more alike", line(&self.first.summary)),
        }
    }

    /// How many causes it stands for.
    pub fn count(&self) -> usize {
        1 + self.others.len()
    }
}

/// Owners in one, by their short names, with braces around that in which they differ: `Task.{status, progress}`.
pub fn braced(owners: &[&str]) -> String {
    const MOST: usize = 12;
    let mut names: Vec<String> = owners.iter().map(|owner| short(owner)).collect();
    names.dedup();
    let Some((first, others)) = names.split_first() else { return String::new() };
    if others.is_empty() {
        return line(first);
    }
    let same = |end: &usize| others.iter().all(|name| name.get(..*end) == first.get(..*end));
    let mut ends = first.match_indices(['.', ' ']).map(|(at, _)| at + 1);
    let common = ends.rfind(same).unwrap_or(0);
    let rest: Vec<&str> = names.iter().take(MOST).map(|name| &name[common..]).collect();
    let more = if names.len() > MOST { ", …" } else { "" };
    let rest = format!("{}{more}", rest.join(", "));
    match common {
        0 => line(&rest),
        _ => line(&format!("{}{{{rest}}}", &first[..common])),
    }
}
