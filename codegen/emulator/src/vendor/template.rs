//! Path templates.

use crate::http::Head;

/// A path with `{parameters}`, the prefix of its server included.
#[derive(Clone, Debug)]
pub(crate) struct Template(Vec<Part>);

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Text(String),
    Parameter(String),
}

impl Template {
    pub(crate) fn parse(mut text: &str) -> Self {
        let mut parts = Vec::new();
        while let Some((before, rest)) = text.split_once('{') {
            let Some((name, after)) = rest.split_once('}') else { break };
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            parts.push(Part::Parameter(name.to_owned()));
            text = after;
        }
        if !text.is_empty() {
            parts.push(Part::Text(text.to_owned()));
        }
        Self(parts)
    }

    /// How many parameters it has: of two templates that fit, the one with fewer is meant.
    pub(crate) fn parameters(&self) -> usize {
        self.0.iter().filter(|part| matches!(part, Part::Parameter(_))).count()
    }

    /// The values of its parameters in a path, decoded; none where it doesn't fit.
    pub(crate) fn fit(&self, path: &str) -> Option<Vec<(String, String)>> {
        let mut values = Vec::new();
        fit(&self.0, path, &mut values).then_some(values)
    }
}

fn fit(parts: &[Part], path: &str, values: &mut Vec<(String, String)>) -> bool {
    match parts {
        [] => path.is_empty(),
        [Part::Text(text), rest @ ..] => {
            path.strip_prefix(text.as_str()).is_some_and(|path| fit(rest, path, values))
        }
        [Part::Parameter(name), rest @ ..] => {
            let most = path.find('/').unwrap_or(path.len());
            let ends = (1..=most).rev().filter(|end| path.is_char_boundary(*end));
            for end in ends {
                let depth = values.len();
                values.push((name.clone(), crate::http::decode(&path[..end])));
                if fit(rest, &path[end..], values) {
                    return true;
                }
                values.truncate(depth);
            }
            false
        }
    }
}

/// The value of a path parameter.
pub(crate) fn value<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    values.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The path of a request, without a slash too many at its end.
pub(crate) fn path(head: &Head) -> &str {
    let path = head.path();
    match path.strip_suffix('/') {
        Some("") | None => path,
        Some(shorter) => shorter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_takes_a_path_apart() {
        let template = Template::parse("/v1/{name}.{kind}:cancel");
        let values = template.fit("/v1/a.b%2Fc.mp4:cancel");
        let expected = [("name", "a.b/c"), ("kind", "mp4")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(values, Some(expected.to_vec()));
        assert_eq!(Template::parse("/v1/{id}").fit("/v1/"), None);
        assert_eq!(Template::parse("/v1/{id}").fit("/v1/a/b"), None);
        assert_eq!(Template::parse("/v1").fit("/v1"), Some(Vec::new()));
    }
}
