//! Where in a value a check is, and where in the specification the rules stand that are checked: a
//! linked list on the stack.
//!
//! Both ways are one list because they run side by side: a member of the value is described under
//! `properties`, an item under `items`. Where they part, a step says where the rules stand.

use std::fmt::Write as _;

use super::detail::push_visible;
use super::note::Note;

/// The way from the root of the value to the part being checked. Costs nothing until it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
    depth: u32,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Member(&'a str),
    Item(usize),
    /// The name of a member, not its value.
    Name(&'a str),
    /// The same value, seen as one of several forms that it may have.
    Form(&'a str),
    /// The same value; this function checks it.
    Function(&'static str),
    /// The same value; the rules are those of the schema at this pointer, about which nothing is
    /// told but what it says itself.
    Schema(&'a str),
    /// The same value; the rules stand at this pointer.
    On(&'a str),
    /// The same value; this is told of the rules.
    Noted(&'static Note),
}

/// The deepest nesting that is checked. Parsers of JSON stop far earlier.
const DEEPEST: u32 = 400;

impl<'a> Path<'a> {
    /// The value itself.
    pub const ROOT: Path<'static> = Path { parent: None, step: Step::Root, depth: 0 };

    /// The member `name` of this object, described under `properties`.
    #[inline]
    pub fn member<'b>(&'b self, name: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Member(name), depth: self.depth + 1 }
    }

    /// The item `index` of this array, described by `items`.
    #[inline]
    pub fn item(&self, index: usize) -> Path<'_> {
        Path { parent: Some(self), step: Step::Item(index), depth: self.depth + 1 }
    }

    /// The name of the member `name` of this object.
    #[inline]
    pub fn name<'b>(&'b self, name: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Name(name), depth: self.depth + 1 }
    }

    /// The same value, seen as one of several forms that it may have.
    #[inline]
    pub fn form<'b>(&'b self, title: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Form(title), depth: self.depth + 1 }
    }

    /// The same value, whose rules are those of the schema at this pointer.
    #[inline]
    pub fn schema<'b>(&'b self, pointer: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Schema(pointer), depth: self.depth }
    }

    /// The same value, where the rules stand at this pointer.
    #[inline]
    pub fn on<'b>(&'b self, pointer: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::On(pointer), depth: self.depth }
    }

    /// The same value, where this is told of the rules.
    #[inline]
    pub fn noted(&self, note: &'static Note) -> Path<'_> {
        Path { parent: Some(self), step: Step::Noted(note), depth: self.depth }
    }

    /// The same value, checked by this function, which may lead back to itself.
    #[inline]
    pub fn within(&self, function: &'static str) -> Path<'_> {
        Path { parent: Some(self), step: Step::Function(function), depth: self.depth + 1 }
    }

    /// Whether this function is at work on this very value.
    pub fn is_within(&self, function: &str) -> bool {
        for path in std::iter::successors(Some(self), |path| path.parent) {
            match path.step {
                Step::Function(other) if other == function => return true,
                Step::Root | Step::Member(_) | Step::Item(_) | Step::Name(_) => return false,
                _ => {}
            }
        }
        false
    }

    /// Whether the value is nested deeper than is checked.
    #[inline]
    pub fn is_too_deep(&self) -> bool {
        self.depth > DEEPEST
    }

    /// The JSON pointer (RFC 6901) to the part.
    pub fn pointer(&self) -> String {
        let mut pointer = String::with_capacity(USUAL);
        self.each(&mut |step| match step {
            Step::Member(name) => {
                pointer.push('/');
                push_escaped(&mut pointer, name);
            }
            // Writing into a string does not fail.
            Step::Item(index) => {
                let _ = write!(pointer, "/{index}");
            }
            _ => {}
        });
        pointer
    }

    /// How a person would write the part: `input[0].params.duration`. Empty for the root.
    pub(super) fn subject(&self) -> String {
        let mut subject = String::with_capacity(USUAL);
        self.each(&mut |step| match step {
            Step::Member(name) => {
                if !subject.is_empty() {
                    subject.push('.');
                }
                push_name(&mut subject, name);
            }
            // Writing into a string does not fail.
            Step::Item(index) => {
                let _ = write!(subject, "[{index}]");
            }
            _ => {}
        });
        subject
    }

    /// The pointer to the schema whose rules are checked, after the file's name where it stands in
    /// another file than the root.
    pub(super) fn schema_pointer(&self) -> String {
        let mut pointer = String::with_capacity(2 * USUAL);
        self.each(&mut |step| match step {
            Step::Member(name) => {
                pointer.push_str("/properties/");
                push_escaped(&mut pointer, name);
            }
            Step::Item(_) => pointer.push_str("/items"),
            Step::Schema(place) | Step::On(place) => {
                pointer.clear();
                pointer.push_str(place);
            }
            Step::Root | Step::Name(_) | Step::Form(_) | Step::Function(_) | Step::Noted(_) => {}
        });
        pointer
    }

    /// What is told of the rules.
    pub(super) fn note(&self) -> Note {
        let told =
            std::iter::successors(Some(self), |path| path.parent).find_map(|path| {
                match path.step {
                    Step::Noted(note) => Some(*note),
                    Step::Schema(_) => Some(Note::NONE),
                    _ => None,
                }
            });
        told.unwrap_or(Note::NONE)
    }

    /// The name that is checked, if it is a name and not a value.
    pub(super) fn checked_name(&self) -> Option<&'a str> {
        let own = std::iter::successors(Some(self), |path| path.parent)
            .find(|path| !matches!(path.step, Step::Schema(_) | Step::On(_) | Step::Noted(_)))?;
        match own.step {
            Step::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The name of the member that this is, if it is one.
    pub(super) fn member_name(&self) -> Option<&'a str> {
        std::iter::successors(Some(self), |path| path.parent).find_map(|path| match path.step {
            Step::Member(name) => Some(name),
            _ => None,
        })
    }

    /// The innermost form as which a value on this way is seen.
    pub(super) fn innermost_form(&self) -> Option<&'a str> {
        std::iter::successors(Some(self), |path| path.parent).find_map(|path| match path.step {
            Step::Form(title) if !title.is_empty() => Some(title),
            _ => None,
        })
    }

    /// Every step from the root on. The way is not longer than what is checked is deep.
    fn each(&self, step: &mut dyn FnMut(Step<'a>)) {
        if let Some(parent) = self.parent {
            parent.each(step);
        }
        step(self.step);
    }
}

/// Most ways are shorter when they are written down.
const USUAL: usize = 48;

/// Names come from anywhere, and may be too long.
fn push_name(subject: &mut String, name: &str) {
    const LONGEST: usize = 60;
    name.chars().take(LONGEST).for_each(|character| push_visible(subject, character));
    if name.chars().nth(LONGEST).is_some() {
        subject.push('…');
    }
}

fn push_escaped(pointer: &mut String, name: &str) {
    if !name.contains(['~', '/']) {
        return pointer.push_str(name);
    }
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_pointer_and_subject() {
        let root = Path::ROOT;
        let input = root.member("input");
        let form = input.form("Text");
        let first = form.item(0);
        let odd = first.member("a/b~c");
        assert_eq!(odd.pointer(), "/input/0/a~1b~0c");
        assert_eq!(odd.subject(), "input[0].a/b~c");
        assert_eq!(odd.innermost_form(), Some("Text"));
        assert_eq!(root.pointer(), "");
    }

    #[test]
    fn a_function_is_at_work_until_the_value_changes() {
        let root = Path::ROOT;
        let tree = root.within("tree");
        let form = tree.form("Leaf");
        let schema = form.schema("/components/schemas/Leaf");
        assert!(schema.is_within("tree"));
        assert!(!schema.is_within("leaf"));
        assert!(!root.is_within("tree"));
        for below in [schema.member("a"), schema.item(0), schema.name("a")] {
            assert!(!below.is_within("tree"));
        }
    }

    #[test]
    fn the_way_in_the_specification_runs_beside() {
        static NOTE: Note = Note { message: "m", source: "s", sensitive: true };
        let root = Path::ROOT;
        let pet = root.schema("/components/schemas/Pet");
        let tags = pet.member("ta/gs");
        let noted = tags.noted(&NOTE);
        let tag = noted.item(3);
        assert_eq!(tag.schema_pointer(), "/components/schemas/Pet/properties/ta~1gs/items");
        assert_eq!(tag.note(), NOTE);
        let base = tag.on("/components/schemas/Base");
        assert_eq!(base.schema_pointer(), "/components/schemas/Base");
        assert_eq!((base.note(), base.pointer().as_str()), (NOTE, "/ta~1gs/3"));
        assert_eq!(base.schema("/x").note(), Note::NONE);
    }
}
