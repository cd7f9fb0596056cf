//! Which key serves which way to authenticate.

use std::fmt;

use super::headers;
use crate::describe::{Api, Scheme, SchemeKind};
use crate::{ApiKey, Error};

/// Keys by the name of their scheme.
#[derive(Clone, Default)]
pub(crate) struct Keys(Vec<(&'static str, ApiKey)>);

impl Keys {
    /// Finds the scheme of each key; no name means the API's main scheme.
    pub(super) fn new(
        api: &'static Api,
        given: Vec<(Option<String>, ApiKey)>,
    ) -> Result<Self, Error> {
        let mut keys = Self::default();
        for (name, key) in given {
            let scheme = find(api, name.as_deref())?;
            check(scheme, &key)?;
            keys.0.retain(|(other, _)| *other != scheme.name);
            keys.0.push((scheme.name, key));
        }
        Ok(keys)
    }

    pub(crate) fn get(&self, scheme: &str) -> Option<&ApiKey> {
        self.0.iter().find(|(name, _)| *name == scheme).map(|(_, key)| key)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &ApiKey> {
        self.0.iter().map(|(_, key)| key)
    }
}

fn find(api: &'static Api, name: Option<&str>) -> Result<&'static Scheme, Error> {
    let found = match name {
        Some(name) => api.schemes.iter().find(|scheme| scheme.name == name),
        None => api.main_scheme.and_then(|index| api.schemes.get(index)),
    };
    found.ok_or_else(|| {
        let names: Vec<_> = api.schemes.iter().map(|scheme| scheme.name).collect();
        Error::configuration(match (name, names.is_empty()) {
            (_, true) => "this API takes no key".to_owned(),
            (Some(name), _) => {
                format!("`{name}` is none of the ways to authenticate: {}", names.join(", "))
            }
            (None, _) => format!("give each key its name by `key_for`: {}", names.join(", ")),
        })
    })
}

/// Refuses what would fail only later, and less clearly.
fn check(scheme: &Scheme, key: &ApiKey) -> Result<(), Error> {
    let secret = key.expose();
    if secret.is_empty() {
        return Err(Error::configuration(format!("the key for {} is empty", scheme.name)));
    }
    if secret.trim() != secret {
        return Err(Error::configuration(format!(
            "the key for {} begins or ends with a blank or a line break",
            scheme.name
        )));
    }
    match scheme.kind {
        SchemeKind::Authorization(word) if starts_with_word(secret, word) => {
            Err(Error::configuration(format!(
                "give the key for {} without the word {word}: it is put before the key",
                scheme.name
            )))
        }
        SchemeKind::Cookie(_) if secret.contains([';', ',', ' ', '"', '\\']) => {
            Err(Error::configuration(format!(
                "the key for {} has a character that a cookie can't carry",
                scheme.name
            )))
        }
        SchemeKind::Query(_) | SchemeKind::Connection => Ok(()),
        _ => headers::sensitive(scheme.name, secret).map(|_| ()),
    }
}

/// Whether the text begins with the word of an authorization scheme and a blank.
fn starts_with_word(text: &str, word: &str) -> bool {
    let (Some(head), Some(rest)) = (text.get(..word.len()), text.get(word.len()..)) else {
        return false;
    };
    head.eq_ignore_ascii_case(word) && rest.starts_with(' ')
}

/// Shows the names of the schemes.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(name, key)| (name, key))).finish()
    }
}
