//! Addresses with variables.

use crate::percent::{self, Keep};

/// An address and the values of its variables.
#[derive(Clone, Debug)]
pub struct Server {
    template: &'static str,
    values: Vec<(&'static str, String)>,
}

impl Server {
    /// The address with the usual values.
    pub fn new(template: &'static str, defaults: &[(&'static str, &'static str)]) -> Self {
        let values = defaults.iter().map(|(name, value)| (*name, (*value).to_owned()));
        Self { template, values: values.collect() }
    }

    /// Sets a variable.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.values.retain(|(other, _)| *other != name);
        self.values.push((name, value.into()));
    }

    /// The whole address.
    pub fn url(&self) -> String {
        let mut url = String::new();
        let mut rest = self.template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let value = self.values.iter().find(|(other, _)| *other == name);
            url.push_str(before);
            // A value may be any part of an address.
            percent::push(&mut url, value.map_or("", |(_, value)| value), Keep::Reserved);
            rest = after;
        }
        url.push_str(rest);
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_where_they_must_be() {
        let mut server =
            Server::new("https://{host}/{path}", &[("host", "a.example"), ("path", "")]);
        server.set("path", "a b/ü%20");
        assert_eq!(server.url(), "https://a.example/a%20b/%C3%BC%20");
    }
}
