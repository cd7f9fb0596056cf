//! All pairs of schemas that belong together, each compared once, however many operations reach it.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use super::flatten;
use super::rules;
use super::shape::{All, Shape};
use crate::diff::edit::{Edit, Relation};
use crate::diff::report::Side;
use crate::model::Schemas;

/// Two schemas that stand in the same place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pair {
    /// The older.
    pub(crate) old: All,
    /// The newer.
    pub(crate) new: All,
    /// Whether null has been judged where the pair is used: branches of a choice.
    pub(crate) null_is_judged: bool,
}

/// How a value of a schema leads to a value of another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// To the member of this name.
    Member(String),
    /// To a member whose name matches this pattern.
    Matching(String),
    /// To any other member.
    Other,
    /// To the names of members.
    Name,
    /// To the item with this number.
    First(usize),
    /// To any other item.
    Item,
    /// To the same value: a branch, an arm of a condition.
    Same,
    /// To what a text holds.
    Content,
}

/// A way from one pair to another.
#[derive(Clone, Debug)]
pub(crate) struct Edge {
    /// The other pair.
    pub(crate) to: usize,
    /// How.
    pub(crate) step: Step,
    /// The only direction in which the value travels.
    pub(crate) only: Option<Side>,
    /// Whether more values at its end are more values at its beginning: not so where a value that matches two
    /// branches of a `oneOf` is refused.
    pub(crate) sure: bool,
}

/// A pair whose values are not those that travel: what follows from it is one edit of its owner.
#[derive(Clone, Debug)]
pub(crate) struct Nested {
    /// The pair.
    pub(crate) to: usize,
    /// What its relation means for the owner.
    pub(crate) sign: Sign,
    /// The edit, if there is a difference; its relation is filled in.
    pub(crate) edit: Edit,
}

/// What the relation of a nested pair means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// The same.
    Same,
    /// The reverse.
    Reversed,
    /// Nothing that can be decided.
    Unknown,
}

/// A pair with what has been found.
#[derive(Debug)]
pub(crate) struct Compared {
    /// The pair.
    pub(crate) pair: Pair,
    /// Its own edits.
    pub(crate) edits: Vec<Edit>,
    /// Where its values lead.
    pub(crate) edges: Vec<Edge>,
    /// What it judges besides.
    pub(crate) nested: Vec<Nested>,
}

/// The pairs of two sets of schemas.
pub(crate) struct Graph<'a> {
    /// The older schemas.
    pub(crate) old: &'a Schemas,
    /// The newer schemas.
    pub(crate) new: &'a Schemas,
    /// The pairs.
    pub(crate) pairs: Vec<Compared>,
    known: HashMap<Pair, usize>,
    done: usize,
    /// From which revision each side is.
    sides: [Revision; 2],
    /// How many questions are open around this one.
    depth: usize,
    aside: Rc<Aside>,
}

/// What has been asked aside, by this graph and those that answer it.
struct Aside {
    answers: RefCell<HashMap<Question, Relation>>,
    /// Pairs that may still be compared for answers.
    left: Cell<usize>,
}

type Question = ([Revision; 2], All, All);

/// Which of the two revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Revision {
    Old,
    New,
}

/// Pairs of one question aside.
const MOST_ASIDE: usize = 400;
/// Pairs of all questions together.
const MOST_TOGETHER: usize = 60_000;
/// Questions within questions.
const DEEPEST: usize = 3;

impl<'a> Graph<'a> {
    /// No pairs yet.
    pub(crate) fn new(old: &'a Schemas, new: &'a Schemas) -> Self {
        let answers = RefCell::default();
        let aside = Rc::new(Aside { answers, left: Cell::new(MOST_TOGETHER) });
        Self::within(old, new, [Revision::Old, Revision::New], 0, aside)
    }

    fn within(
        old: &'a Schemas,
        new: &'a Schemas,
        sides: [Revision; 2],
        depth: usize,
        aside: Rc<Aside>,
    ) -> Self {
        let (pairs, known) = (Vec::new(), HashMap::new());
        Self { old, new, pairs, known, done: 0, sides, depth, aside }
    }

    /// The number of a pair, which will be compared.
    pub(crate) fn pair(&mut self, old: All, new: All, null_is_judged: bool) -> usize {
        let pair = Pair { old, new, null_is_judged };
        if let Some(number) = self.known.get(&pair) {
            return *number;
        }
        let number = self.pairs.len();
        self.known.insert(pair.clone(), number);
        let (edits, edges, nested) = (Vec::new(), Vec::new(), Vec::new());
        self.pairs.push(Compared { pair, edits, edges, nested });
        number
    }

    /// Compares every pair, and those to which they lead.
    pub(crate) fn run(&mut self) {
        self.run_until(usize::MAX);
    }

    /// Whether all were compared before there were too many.
    fn run_until(&mut self, most: usize) -> bool {
        while self.done < self.pairs.len() && self.pairs.len() <= most {
            let number = self.done;
            self.done += 1;
            self.compare(number);
        }
        self.done == self.pairs.len()
    }

    fn compare(&mut self, number: usize) {
        let pair = self.pairs[number].pair.clone();
        let old = flatten::shape(self.old, &pair.old);
        let new = flatten::shape(self.new, &pair.new);
        let (edits, edges, nested) = rules::check(self, &pair, &old, &new);
        let compared = &mut self.pairs[number];
        (compared.edits, compared.edges, compared.nested) = (edits, edges, nested);
    }

    /// How the values of two schemas stand to each other, asked aside.
    pub(crate) fn ask(&self, old: &All, new: &All) -> Relation {
        self.ask_of((self.old, self.sides[0], old), (self.new, self.sides[1], new))
    }

    /// As [`Graph::ask`], of two schemas of the newer side.
    pub(crate) fn ask_new(&self, one: &All, other: &All) -> Relation {
        self.ask_of((self.new, self.sides[1], one), (self.new, self.sides[1], other))
    }

    fn ask_of(
        &self,
        (older, old_side, old): (&Schemas, Revision, &All),
        (newer, new_side, new): (&Schemas, Revision, &All),
    ) -> Relation {
        let sides = [old_side, new_side];
        let question = (sides, old.clone(), new.clone());
        if let Some(answer) = self.aside.answers.borrow().get(&question) {
            return *answer;
        }
        if self.depth >= DEEPEST || self.aside.left.get() == 0 {
            return Relation::Unknown;
        }
        // Until there is an answer, whoever asks the same within it gets none.
        self.aside.answers.borrow_mut().insert(question.clone(), Relation::Unknown);
        let aside = Rc::clone(&self.aside);
        let mut graph = Graph::within(older, newer, sides, self.depth + 1, aside);
        graph.pair(old.clone(), new.clone(), true);
        let most = MOST_ASIDE.min(self.aside.left.get());
        let answer = match graph.run_until(most) {
            true => graph.relations()[0],
            false => Relation::Unknown,
        };
        self.aside.left.set(self.aside.left.get().saturating_sub(graph.done));
        self.aside.answers.borrow_mut().insert(question, answer);
        answer
    }

    /// The shape of an older schema.
    pub(crate) fn old_shape(&self, all: &All) -> Shape {
        flatten::shape(self.old, all)
    }

    /// The shape of a newer schema.
    pub(crate) fn new_shape(&self, all: &All) -> Shape {
        flatten::shape(self.new, all)
    }

    /// The relation of each pair: what its own edits and those behind its edges come to. Pairs that lead
    /// back to each other are equal until one of them is not.
    pub(crate) fn relations(&self) -> Vec<Relation> {
        let own = |compared: &Compared| {
            let edits = compared.edits.iter().filter_map(|edit| edit.relation);
            edits.fold(Relation::Equal, Relation::and)
        };
        let mut relations: Vec<Relation> = self.pairs.iter().map(own).collect();
        let users = self.users();
        let mut waiting: Vec<usize> = (0..relations.len()).collect();
        while let Some(number) = waiting.pop() {
            let relation = self.combined(number, own(&self.pairs[number]), &relations);
            if relation != relations[number] {
                relations[number] = relation;
                waiting.extend(&users[number]);
            }
        }
        relations
    }

    fn combined(&self, number: usize, own: Relation, relations: &[Relation]) -> Relation {
        let compared = &self.pairs[number];
        let behind = compared.edges.iter().map(|edge| match (relations[edge.to], edge.sure) {
            (Relation::Equal, _) => Relation::Equal,
            (relation, true) => relation,
            (_, false) => Relation::Unknown,
        });
        let nested = compared.nested.iter().map(|nested| nested.relation(relations));
        behind.chain(nested).fold(own, Relation::and)
    }

    fn users(&self) -> Vec<Vec<usize>> {
        let mut users = vec![Vec::new(); self.pairs.len()];
        for (number, compared) in self.pairs.iter().enumerate() {
            let edges = compared.edges.iter().map(|edge| edge.to);
            for to in edges.chain(compared.nested.iter().map(|nested| nested.to)) {
                users[to].push(number);
            }
        }
        users
    }
}

impl Nested {
    /// What the pair means for its owner.
    pub(crate) fn relation(&self, relations: &[Relation]) -> Relation {
        match (relations[self.to], self.sign) {
            (Relation::Equal, _) => Relation::Equal,
            (relation, Sign::Same) => relation,
            (relation, Sign::Reversed) => relation.negated(),
            (_, Sign::Unknown) => Relation::Unknown,
        }
    }
}
