//! The members of an object: in the order of the text, found by name.

use super::{Node, Span};

/// Up to this many members a walk over them is faster than an index.
const WALK: usize = 12;

/// The members of an object, in order, each name once.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<Member>,
    /// Made for large objects only.
    index: Option<Box<Index>>,
}

/// One member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name.
    pub name: String,
    /// Where the name stands.
    pub key: Span,
    /// The value.
    pub value: Node,
}

/// The positions of the members, sorted by name. No hash, so no input can make it slow.
#[derive(Clone, Debug)]
struct Index(Vec<u32>);

impl Object {
    /// An object of these members. Of two with one name the first stays; each later one goes to
    /// `duplicate`, beside the first.
    pub fn new(members: Vec<Member>, mut duplicate: impl FnMut(&Member, &Member)) -> Self {
        let doubles = if members.len() <= WALK {
            doubles_by_walk(&members)
        } else {
            doubles_by_index(&members, &Index::of(&members))
        };
        for (first, again) in &doubles {
            duplicate(&members[*first], &members[*again]);
        }
        Self::of_unique(without(members, &doubles))
    }

    /// Adds members whose names are not there yet.
    #[must_use]
    pub fn merged_with(self, others: Vec<Member>) -> Self {
        let mut members = self.members;
        members.extend(others);
        Self::new(members, |_, _| ())
    }

    fn of_unique(members: Vec<Member>) -> Self {
        let index = (members.len() > WALK).then(|| Box::new(Index::of(&members)));
        Self { members, index }
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The members, in the order of the text.
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The members, to take them apart.
    pub fn into_members(self) -> Vec<Member> {
        self.members
    }

    /// The member `name`.
    pub fn member(&self, name: &str) -> Option<&Member> {
        match &self.index {
            None => self.members.iter().find(|member| member.name == name),
            Some(index) => index.find(&self.members, name),
        }
    }

    /// The value of the member `name`.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.member(name).map(|member| &member.value)
    }

    /// Whether there is a member `name`.
    pub fn contains(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// Where the name `name` stands.
    pub fn key_span(&self, name: &str) -> Option<Span> {
        self.member(name).map(|member| member.key)
    }

    /// Names and values, in the order of the text.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> + DoubleEndedIterator {
        self.members.iter().map(|member| (member.name.as_str(), &member.value))
    }
}

/// Equality of names and values, whatever their order and places.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.iter().all(|(name, value)| other.get(name).is_some_and(|it| it == value))
    }
}

/// Of two members with one name the first stays.
impl FromIterator<Member> for Object {
    fn from_iter<T: IntoIterator<Item = Member>>(members: T) -> Self {
        Self::new(members.into_iter().collect(), |_, _| ())
    }
}

impl Index {
    fn of(members: &[Member]) -> Self {
        // Spans are `u32` byte offsets, so a file can't hold more members than that.
        let mut order: Vec<u32> = (0_u32..).take(members.len()).collect();
        order.sort_by(|a, b| members[*a as usize].name.cmp(&members[*b as usize].name));
        Self(order)
    }

    fn find<'a>(&self, members: &'a [Member], name: &str) -> Option<&'a Member> {
        let found = self.0.binary_search_by(|at| members[*at as usize].name.as_str().cmp(name));
        Some(&members[self.0[found.ok()?] as usize])
    }
}

/// Pairs of positions, the first of a name and each later one, in the order of the later ones.
type Doubles = Vec<(usize, usize)>;

fn doubles_by_walk(members: &[Member]) -> Doubles {
    let first = |name: &str| members.iter().position(|member| member.name == name);
    let pairs = members.iter().enumerate().filter_map(|(at, member)| {
        let first = first(&member.name)?;
        (first != at).then_some((first, at))
    });
    pairs.collect()
}

fn doubles_by_index(members: &[Member], index: &Index) -> Doubles {
    let mut doubles = Vec::new();
    // The sort is stable, so the first of a run of equal names is the first of the text.
    for run in index.0.chunk_by(|a, b| members[*a as usize].name == members[*b as usize].name) {
        doubles.extend(run[1..].iter().map(|again| (run[0] as usize, *again as usize)));
    }
    doubles.sort_by_key(|(_, again)| *again);
    doubles
}

fn without(mut members: Vec<Member>, doubles: &Doubles) -> Vec<Member> {
    if doubles.is_empty() {
        return members;
    }
    let mut at = 0;
    let mut left = doubles.iter().map(|(_, again)| *again).peekable();
    members.retain(|_| {
        let dropped = left.next_if_eq(&at).is_some();
        at += 1;
        !dropped
    });
    members
}
