//! The files of the suite, and which of our kinds stand for its findings.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Misuse;

/// The suite.
pub struct Suite {
    pub cases: Vec<Case>,
    pub pairs: Vec<Pair>,
}

/// Two documents and what is expected of them.
#[derive(Deserialize)]
pub struct Case {
    pub test: String,
    pub base_spec: String,
    pub revision_spec: String,
    pub expected: Vec<Finding>,
    /// Whether the documents alone show it, without options of the other tool.
    pub reproduced: bool,
}

/// Two documents and all that the other tool says of them.
#[derive(Deserialize)]
pub struct Pair {
    pub base_spec: String,
    pub revision_spec: String,
    #[serde(default)]
    pub changes: Option<Vec<Finding>>,
}

/// A finding of the other tool.
#[derive(Clone, Deserialize)]
pub struct Finding {
    pub id: String,
    #[serde(default)]
    pub level: String,
    #[serde(default)]
    pub operation: Option<String>,
    #[serde(default)]
    pub path: Option<String>,
    #[serde(default)]
    pub text: String,
}

/// Which of our kinds stand for its findings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// By the id of the finding: each of these kinds says the same.
    pub kinds: BTreeMap<String, Vec<String>>,
    /// Findings that we do not make, on purpose.
    pub disagree: Vec<Disagreement>,
    /// Findings that we make and the other tool does not, on purpose: by our kind.
    pub beyond: Vec<Disagreement>,
}

/// What we see otherwise on purpose.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disagreement {
    /// The id of the finding, theirs or ours.
    pub id: String,
    /// The tests in which it is so; all of them if none is named.
    #[serde(default)]
    pub tests: Vec<String>,
    /// Why.
    pub reason: String,
}

impl Suite {
    /// Reads the files of a folder.
    pub fn read(folder: &Path) -> Result<Self, Misuse> {
        let cases = lines(&folder.join("cases.jsonl"))?;
        let pairs = lines(&folder.join("pairs.jsonl"))?;
        Ok(Self { cases, pairs })
    }

    /// All that the other tool says of two documents.
    pub fn changes(&self, base: &str, revision: &str) -> &[Finding] {
        let pair =
            self.pairs.iter().find(|it| it.base_spec == base && it.revision_spec == revision);
        pair.and_then(|pair| pair.changes.as_deref()).unwrap_or_default()
    }
}

impl Map {
    /// Reads the map.
    pub fn read(path: &Path) -> Result<Self, Misuse> {
        let text = read(path)?;
        let map: Self = serde_yaml::from_str(&text)
            .map_err(|error| Misuse(format!("{}: {error}", path.display())))?;
        let kinds = map.kinds.values().flatten();
        let stranger = kinds.into_iter().find(|kind| bindery::diff::kind(kind).is_none());
        let unexplained =
            map.disagree.iter().chain(&map.beyond).find(|it| it.reason.trim().is_empty());
        if let Some(it) = unexplained {
            return Err(Misuse(format!("{}: `{}` has no reason", path.display(), it.id)));
        }
        match stranger {
            Some(kind) => Err(Misuse(format!("{}: there is no kind `{kind}`", path.display()))),
            None => Ok(map),
        }
    }

    /// Whether we do not make a finding of a test, on purpose.
    pub fn disagrees(&self, id: &str, test: &str) -> bool {
        self.disagree.iter().any(|it| {
            it.id == id && (it.tests.is_empty() || it.tests.iter().any(|name| name == test))
        })
    }

    /// Whether we make a finding in a test that expects none, on purpose.
    pub fn goes_beyond(&self, kind: &str, test: &str) -> bool {
        self.beyond.iter().any(|it| it.id == kind && it.tests.iter().any(|name| name == test))
    }

    /// Whether one of our kinds stands for a finding.
    pub fn means(&self, id: &str, kind: &str) -> bool {
        self.kinds.get(id).is_some_and(|kinds| kinds.iter().any(|it| it == kind))
    }
}

fn read(path: &Path) -> Result<String, Misuse> {
    fs::read_to_string(path).map_err(|error| Misuse(format!("{}: {error}", path.display())))
}

fn lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, Misuse> {
    let text = read(path)?;
    let parse = |(number, line): (usize, &str)| {
        serde_json::from_str(line)
            .map_err(|error| Misuse(format!("{}:{}: {error}", path.display(), number + 1)))
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(parse).collect()
}
