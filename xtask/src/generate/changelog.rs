//! The `CHANGELOG.md` of a crate: the one place where its version is kept.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use bindery::lower::FIRST_VERSION;

use super::version::Version;
use crate::Misuse;
use crate::writer::MARK;

/// Its name in the folder of a crate.
pub const NAME: &str = "CHANGELOG.md";

/// The text as what stands above the entries, and the entries, the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changelog {
    head: String,
    pub entries: Vec<Entry>,
}

/// What is told of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub version: Version,
    /// `2026-01-31`
    date: String,
    body: String,
}

impl Entry {
    pub fn new(version: Version, date: String, body: String) -> Self {
        Self { version, date, body }
    }

    /// With the date of another one that says the same.
    pub fn dated_as(self, other: Option<&Self>) -> Self {
        match other {
            Some(it) if (it.version, it.body.trim()) == (self.version, self.body.trim()) => {
                it.clone()
            }
            _ => self,
        }
    }

    /// How it begins, whatever its date.
    pub fn title(&self) -> String {
        format!("## [{}]", self.version)
    }

    fn text(&self) -> String {
        let date = if self.date.is_empty() { String::new() } else { format!(" - {}", self.date) };
        format!("{}{date}\n\n{}\n", self.title(), self.body.trim())
    }
}

impl Changelog {
    /// One without an entry.
    pub fn new(name: &str, spec: &str) -> Self {
        let mark = format!("{MARK}{spec} by `cargo xtask generate --release`.");
        let kept = "The crate's version is that of its newest entry.";
        Self {
            head: format!("<!-- {mark} {kept} -->\n\n# Changelog of `{name}`\n"),
            entries: Vec::new(),
        }
    }

    /// Reads the file at `path`, if it is there.
    pub fn read(path: &Path) -> Result<Option<Self>, Misuse> {
        let shown = path.display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, &shown).map(Some),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Misuse(format!("{shown}: {error}"))),
        }
    }

    /// Reads a text; `name` is what complaints call it. There is an entry, and each has a version.
    pub fn parse(text: &str, name: &str) -> Result<Self, Misuse> {
        let mut head = String::new();
        let mut entries: Vec<Entry> = Vec::new();
        for (number, line) in text.lines().enumerate() {
            if let Some(title) = line.strip_prefix("## ") {
                let entry = entry(title).ok_or_else(|| {
                    let place = format!("{name}:{}", number + 1);
                    Misuse(format!("{place}: `{line}` names no version: {FORM}"))
                })?;
                entries.push(entry);
                continue;
            }
            let part = entries.last_mut().map_or(&mut head, |entry| &mut entry.body);
            part.push_str(line);
            part.push('\n');
        }
        match entries.is_empty() {
            true => Err(Misuse(format!("{name}: there is no entry with a version: {FORM}"))),
            false => Ok(Self { head, entries }),
        }
    }

    pub fn text(&self) -> String {
        let entries: Vec<_> = self.entries.iter().map(Entry::text).collect();
        format!("{}\n\n{}", self.head.trim_end(), entries.join("\n"))
    }
}

/// How a complaint says what an entry is.
const FORM: &str = "an entry begins with a line like `## [0.1.0] - 2026-01-31`";

fn entry(title: &str) -> Option<Entry> {
    let (version, rest) = title.trim().strip_prefix('[')?.split_once(']')?;
    let date = rest.trim().trim_start_matches('-').trim().to_owned();
    Some(Entry::new(version.parse().ok()?, date, String::new()))
}

/// The version of the crate in a folder.
pub fn version(folder: &Path) -> Result<String, Misuse> {
    let changelog = Changelog::read(&folder.join(NAME))?;
    let newest = changelog.and_then(|it| it.entries.first().map(|entry| entry.version));
    Ok(newest.map_or_else(|| FIRST_VERSION.to_owned(), |version| version.to_string()))
}
