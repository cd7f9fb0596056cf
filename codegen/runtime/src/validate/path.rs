//! Where in a value a check is: a linked list on the stack.

use std::fmt::Write as _;

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
}

/// The deepest nesting that is checked. Parsers of JSON stop far earlier.
const DEEPEST: u32 = 400;

impl<'a> Path<'a> {
    /// The value itself.
    pub const ROOT: Path<'static> = Path { parent: None, step: Step::Root, depth: 0 };

    /// The member `name` of this object.
    #[inline]
    pub fn member<'b>(&'b self, name: &'b str) -> Path<'b> {
        Path { parent: Some(self), step: Step::Member(name), depth: self.depth + 1 }
    }

    /// The item `index` of this array.
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

    /// The same value, one function further.
    #[inline]
    pub fn deeper(&self) -> Path<'_> {
        self.form("")
    }

    /// Whether the value is nested deeper than is checked.
    #[inline]
    pub fn is_too_deep(&self) -> bool {
        self.depth > DEEPEST
    }

    /// The JSON pointer (RFC 6901) to the part.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in self.steps() {
            match step {
                Step::Member(name) => {
                    pointer.push('/');
                    push_escaped(&mut pointer, name);
                }
                // Writing into a string does not fail.
                Step::Item(index) => {
                    let _ = write!(pointer, "/{index}");
                }
                Step::Root | Step::Name(_) | Step::Form(_) => {}
            }
        }
        pointer
    }

    /// How a person would write the part: `input[0].params.duration`. Empty for the root.
    pub(super) fn subject(&self) -> String {
        let mut subject = String::new();
        for step in self.steps() {
            match step {
                Step::Member(name) => {
                    if !subject.is_empty() {
                        subject.push('.');
                    }
                    subject.push_str(name);
                }
                // Writing into a string does not fail.
                Step::Item(index) => {
                    let _ = write!(subject, "[{index}]");
                }
                Step::Root | Step::Name(_) | Step::Form(_) => {}
            }
        }
        subject
    }

    /// The name that is checked, if it is a name and not a value.
    pub(super) fn checked_name(&self) -> Option<&'a str> {
        match self.step {
            Step::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The innermost form as which a value on this way is seen.
    pub(super) fn innermost_form(&self) -> Option<&'a str> {
        self.steps().into_iter().rev().find_map(|step| match step {
            Step::Form(title) if !title.is_empty() => Some(title),
            _ => None,
        })
    }

    fn steps(&self) -> Vec<Step<'a>> {
        let mut steps: Vec<_> =
            std::iter::successors(Some(self), |path| path.parent).map(|path| path.step).collect();
        steps.reverse();
        steps
    }
}

fn push_escaped(pointer: &mut String, name: &str) {
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
}
