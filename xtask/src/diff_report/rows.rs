//! Causes that are alike in one row: seven properties of a schema that became optional are read once.

use bindery::diff::Cause;
use indexmap::IndexMap;

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
    /// The owners in one: `/components/schemas/Task/properties/{status, progress}`.
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

/// Owners in one, with braces around that in which they differ: `/a/{b, c}/d`.
pub fn braced(owners: &[&str]) -> String {
    let Some((first, others)) = owners.split_first() else { return String::new() };
    let first: Vec<_> = first.split('/').collect();
    let all = |same: &dyn Fn(&[&str]) -> bool| {
        others.iter().all(|owner| same(&owner.split('/').collect::<Vec<_>>()))
    };
    let shortest = owners.iter().map(|owner| owner.split('/').count()).min().unwrap_or(0);
    let starts = |count: &usize| all(&|owner| owner[..*count] == first[..*count]);
    let head = (0..shortest).take_while(starts).last().unwrap_or(0);
    let ends = |count: &usize| all(&|owner| owner.ends_with(&first[first.len() - *count..]));
    let tail = (0..shortest - head).take_while(ends).last().unwrap_or(0);
    let middle = |owner: &&str| {
        let parts: Vec<_> = owner.split('/').collect();
        parts[head..parts.len() - tail].join("/")
    };
    let middles: Vec<_> = owners.iter().map(middle).collect();
    let middles = middles.join(", ");
    let middle = if owners.len() > 1 && head > 0 { format!("{{{middles}}}") } else { middles };
    let parts = first[..head].iter().copied().chain([middle.as_str()]);
    line(&parts.chain(first[first.len() - tail..].iter().copied()).collect::<Vec<_>>().join("/"))
}
