//! Values that rules are checked on, wherever they stand.

use serde_json::{Map, Value};

use super::element::{Element, Items, Kind, Members};
use crate::validate::rules::Exact;

/// A JSON value: one of `serde_json`, or one of a document, whose numbers have all their digits.
/// Cheap to copy.
#[derive(Clone, Copy, Debug)]
pub enum Node<'v> {
    /// A value of `serde_json`.
    Value(&'v Value),
    /// A value of a document.
    Element(Element<'v>),
}

/// An array.
#[derive(Clone, Copy, Debug)]
pub enum List<'v> {
    /// Of `serde_json`.
    Value(&'v [Value]),
    /// Of a document.
    Element(Items<'v>),
}

/// An object.
#[derive(Clone, Copy, Debug)]
pub enum Object<'v> {
    /// Of `serde_json`.
    Value(&'v Map<String, Value>),
    /// Of a document.
    Element(Members<'v>),
}

/// The items of an array.
#[derive(Clone, Debug)]
pub enum ListItems<'v> {
    /// Of `serde_json`.
    Value(std::slice::Iter<'v, Value>),
    /// Of a document.
    Element(Items<'v>),
}

/// The members of an object.
#[derive(Clone, Debug)]
pub enum ObjectMembers<'v> {
    /// Of `serde_json`.
    Value(serde_json::map::Iter<'v>),
    /// Of a document.
    Element(Members<'v>),
}

impl<'v> From<&'v Value> for Node<'v> {
    #[inline]
    fn from(value: &'v Value) -> Self {
        Self::Value(value)
    }
}

impl<'v> From<Element<'v>> for Node<'v> {
    #[inline]
    fn from(element: Element<'v>) -> Self {
        Self::Element(element)
    }
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum NodeKind<'v> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Exact<'v>),
    /// A text.
    Text(&'v str),
    /// An array.
    List(List<'v>),
    /// An object.
    Object(Object<'v>),
}

impl<'v> Node<'v> {
    /// What it is.
    pub fn kind(self) -> NodeKind<'v> {
        match self {
            Self::Value(value) => match value {
                Value::Null => NodeKind::Null,
                Value::Bool(value) => NodeKind::Bool(*value),
                Value::Number(number) => NodeKind::Number(number.into()),
                Value::String(text) => NodeKind::Text(text),
                Value::Array(items) => NodeKind::List(List::Value(items)),
                Value::Object(members) => NodeKind::Object(Object::Value(members)),
            },
            Self::Element(element) => match element.kind() {
                Kind::Null => NodeKind::Null,
                Kind::Bool(value) => NodeKind::Bool(value),
                Kind::Integer(number) => NodeKind::Number(number.into()),
                Kind::Number(number) => NodeKind::Number(Exact::Decimal(number)),
                Kind::Text(text) => NodeKind::Text(text),
                Kind::Array(items) => NodeKind::List(List::Element(items)),
                Kind::Object(members) => NodeKind::Object(Object::Element(members)),
            },
        }
    }

    /// Whether it is `null`.
    #[inline]
    pub fn is_null(self) -> bool {
        match self {
            Self::Value(value) => value.is_null(),
            Self::Element(element) => element.is_null(),
        }
    }

    /// The truth value that it is.
    #[inline]
    pub fn as_bool(self) -> Option<bool> {
        match self {
            Self::Value(value) => value.as_bool(),
            Self::Element(element) => element.as_bool(),
        }
    }

    /// The text that it is.
    #[inline]
    pub fn as_text(self) -> Option<&'v str> {
        match self {
            Self::Value(Value::String(text)) => Some(text),
            Self::Value(_) => None,
            Self::Element(element) => element.as_text(),
        }
    }

    /// The number that it is.
    #[inline]
    pub fn as_number(self) -> Option<Exact<'v>> {
        match self {
            Self::Value(Value::Number(number)) => Some(number.into()),
            Self::Value(_) => None,
            Self::Element(element) => element.as_number(),
        }
    }

    /// The array that it is.
    #[inline]
    pub fn as_list(self) -> Option<List<'v>> {
        match self {
            Self::Value(Value::Array(items)) => Some(List::Value(items)),
            Self::Value(_) => None,
            Self::Element(element) => element.as_items().map(List::Element),
        }
    }

    /// The object that it is.
    #[inline]
    pub fn as_object(self) -> Option<Object<'v>> {
        match self {
            Self::Value(Value::Object(members)) => Some(Object::Value(members)),
            Self::Value(_) => None,
            Self::Element(element) => element.as_members().map(Object::Element),
        }
    }
}

impl<'v> From<&'v Vec<Value>> for List<'v> {
    #[inline]
    fn from(items: &'v Vec<Value>) -> Self {
        Self::Value(items)
    }
}

impl<'v> List<'v> {
    /// How many items it has.
    #[inline]
    pub fn len(self) -> usize {
        match self {
            Self::Value(items) => items.len(),
            Self::Element(items) => items.len(),
        }
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// Its items.
    #[inline]
    pub fn iter(self) -> ListItems<'v> {
        match self {
            Self::Value(items) => ListItems::Value(items.iter()),
            Self::Element(items) => ListItems::Element(items),
        }
    }

    /// Its first item.
    #[inline]
    pub fn first(self) -> Option<Node<'v>> {
        self.get(0)
    }

    /// The item in this place.
    #[inline]
    pub fn get(self, index: usize) -> Option<Node<'v>> {
        match self {
            Self::Value(items) => items.get(index).map(Node::Value),
            Self::Element(mut items) => items.nth(index).map(Node::Element),
        }
    }
}

impl<'v> IntoIterator for List<'v> {
    type Item = Node<'v>;
    type IntoIter = ListItems<'v>;

    #[inline]
    fn into_iter(self) -> ListItems<'v> {
        self.iter()
    }
}

impl<'v> Iterator for ListItems<'v> {
    type Item = Node<'v>;

    #[inline]
    fn next(&mut self) -> Option<Node<'v>> {
        match self {
            Self::Value(items) => items.next().map(Node::Value),
            Self::Element(items) => items.next().map(Node::Element),
        }
    }
}

/// Members of an object that are looked at one by one.
const FEW: usize = 10;

impl<'v> Object<'v> {
    /// How many members it has.
    #[inline]
    pub fn len(self) -> usize {
        match self {
            Self::Value(members) => members.len(),
            Self::Element(members) => members.len(),
        }
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The member of this name.
    #[inline]
    pub fn get(self, name: &str) -> Option<Node<'v>> {
        match self {
            // To hash the name takes longer than to look at a few.
            Self::Value(members) if members.len() <= FEW => {
                let mut all = members.iter();
                all.find(|(other, _)| *other == name).map(|(_, value)| Node::Value(value))
            }
            Self::Value(members) => members.get(name).map(Node::Value),
            Self::Element(members) => members.get(name).map(Node::Element),
        }
    }

    /// Whether it has a member of this name.
    #[inline]
    pub fn contains_key(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Its members.
    #[inline]
    pub fn iter(self) -> ObjectMembers<'v> {
        match self {
            Self::Value(members) => ObjectMembers::Value(members.iter()),
            Self::Element(members) => ObjectMembers::Element(members),
        }
    }

    /// The names of its members.
    #[inline]
    pub fn keys(self) -> impl Iterator<Item = &'v str> {
        self.iter().map(|(name, _)| name)
    }
}

impl<'v> IntoIterator for Object<'v> {
    type Item = (&'v str, Node<'v>);
    type IntoIter = ObjectMembers<'v>;

    #[inline]
    fn into_iter(self) -> ObjectMembers<'v> {
        self.iter()
    }
}

impl<'v> Iterator for ObjectMembers<'v> {
    type Item = (&'v str, Node<'v>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Value(members) => {
                members.next().map(|(name, value)| (name.as_str(), Node::Value(value)))
            }
            Self::Element(members) => {
                members.next().map(|(name, value)| (name, Node::Element(value)))
            }
        }
    }
}
