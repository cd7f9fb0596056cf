//! Where an edit of a schema is felt: from its pair back to the places at which values travel.

use std::collections::VecDeque;

use super::api::Root;
use super::report::Side;
use super::schema::{Graph, Step};

/// The ways from pairs back to those that lead to them.
pub(crate) struct Ways {
    back: Vec<Vec<Back>>,
    roots: Vec<Vec<usize>>,
}

struct Back {
    from: usize,
    step: Step,
    only: Option<Side>,
}

/// A place that an edit reaches, and how a value there leads to the edit.
pub(crate) struct Reached {
    /// The place, as a number of the comparison's roots.
    pub(crate) root: usize,
    /// The pairs on the way, from the root to the edit, and the steps between them.
    pub(crate) steps: Vec<(usize, Step)>,
}

impl Ways {
    /// The ways of a graph.
    pub(crate) fn of(graph: &Graph<'_>, roots: &[Root]) -> Self {
        let mut back: Vec<Vec<Back>> = graph.pairs.iter().map(|_| Vec::new()).collect();
        for (from, compared) in graph.pairs.iter().enumerate() {
            for edge in &compared.edges {
                let (step, only) = (edge.step.clone(), edge.only);
                back[edge.to].push(Back { from, step, only });
            }
        }
        let mut by_pair: Vec<Vec<usize>> = graph.pairs.iter().map(|_| Vec::new()).collect();
        for (number, root) in roots.iter().enumerate() {
            by_pair[root.pair].push(number);
        }
        Self { back, roots: by_pair }
    }

    /// The places that lead to a pair, whatever travels one way only.
    pub(crate) fn anyhow_to(&self, pair: usize) -> Vec<usize> {
        let mut seen = vec![false; self.back.len()];
        let (mut waiting, mut found) = (vec![pair], Vec::new());
        seen[pair] = true;
        while let Some(current) = waiting.pop() {
            found.extend(&self.roots[current]);
            for back in &self.back[current] {
                if !std::mem::replace(&mut seen[back.from], true) {
                    waiting.push(back.from);
                }
            }
        }
        found.sort_unstable();
        found
    }

    /// The places in this direction that lead to a pair, the nearest first.
    pub(crate) fn to(&self, pair: usize, side: Side, roots: &[Root]) -> Vec<Reached> {
        let mut next: Vec<Option<(usize, Step)>> = vec![None; self.back.len()];
        let mut seen = vec![false; self.back.len()];
        let mut waiting = VecDeque::from([pair]);
        seen[pair] = true;
        let mut found = Vec::new();
        while let Some(current) = waiting.pop_front() {
            let here = self.roots[current].iter().filter(|root| roots[**root].place.side == side);
            found.extend(
                here.map(|root| Reached { root: *root, steps: follow(&next, current, pair) }),
            );
            for back in &self.back[current] {
                let travels = back.only.is_none_or(|only| only == side);
                if travels && !seen[back.from] {
                    seen[back.from] = true;
                    next[back.from] = Some((current, back.step.clone()));
                    waiting.push_back(back.from);
                }
            }
        }
        found
    }
}

/// The steps from a pair to the edited one.
fn follow(next: &[Option<(usize, Step)>], from: usize, to: usize) -> Vec<(usize, Step)> {
    let (mut steps, mut current) = (Vec::new(), from);
    while current != to {
        let Some((after, step)) = &next[current] else { break };
        steps.push((current, step.clone()));
        current = *after;
    }
    steps
}
