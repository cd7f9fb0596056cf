//! Names for places that stay the same when a list gets another member before them.

use crate::source::{Location, Node, Sources, push_escaped};

/// A JSON pointer in which members of lists are named; with the file, where it is not the document itself.
pub(crate) fn owner(sources: &Sources, location: &Location) -> String {
    let mut name = String::new();
    if location.file.0 != 0 {
        let path = sources.path(location.file);
        name.push_str(path.rsplit('/').next().unwrap_or(path));
        name.push('#');
    }
    let mut node = sources.root(location.file);
    for token in location.pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let child = node.and_then(|node| node.child(&key));
        let is_item = node.is_some_and(|node| node.as_array().is_some());
        let told = child.filter(|_| is_item).and_then(told);
        name.push('/');
        push_escaped(&mut name, told.as_deref().unwrap_or(&key));
        node = child;
    }
    name
}

/// What an item calls itself.
fn told(item: &Node) -> Option<String> {
    let text = |key: &str| item.child(key).and_then(Node::as_str);
    if let Some(reference) = text("$ref") {
        return reference.rsplit('/').next().map(str::to_owned);
    }
    if let (Some(place), Some(name)) = (text("in"), text("name")) {
        return Some(format!("{place} {name}"));
    }
    let own = text("title").or_else(|| text("name")).or_else(|| text("url"));
    own.or_else(|| item.as_str()).map(str::to_owned)
}
