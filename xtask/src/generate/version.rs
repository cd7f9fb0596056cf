//! Versions of crates, and which comes next.

use std::fmt;
use std::str::FromStr;

use bindery::diff::Bump;

/// A version without words behind it: `1.2.3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// The smallest version after this one that may bring such a change, by the rules of Cargo: a break
    /// moves the first digit that is not 0.
    pub fn next(self, bump: Bump) -> Self {
        let Self { major, minor, patch } = self;
        match (major, minor, bump) {
            (_, _, Bump::None) => self,
            (0, 0, _) => Self { patch: patch + 1, ..self },
            (0, _, Bump::Major) => Self { minor: minor + 1, patch: 0, ..self },
            (0, _, _) => Self { patch: patch + 1, ..self },
            (_, _, Bump::Major) => Self { major: major + 1, minor: 0, patch: 0 },
            (_, _, Bump::Minor) => Self { minor: minor + 1, patch: 0, ..self },
            (_, _, Bump::Patch) => Self { patch: patch + 1, ..self },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Version {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let numbers: Result<Vec<_>, ()> = text.split('.').map(number).collect();
        match numbers?[..] {
            [major, minor, patch] => Ok(Self { major, minor, patch }),
            _ => Err(()),
        }
    }
}

/// Small enough that another one comes after it, and written as cargo takes it.
fn number(digits: &str) -> Result<u64, ()> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let padded = digits.len() > 1 && digits.starts_with('0');
    match digits.parse::<u32>() {
        Ok(number) if plain && !padded => Ok(number.into()),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use bindery::diff::Bump;

    use super::Version;

    #[test]
    fn the_next_version_is_the_smallest_that_is_legal() {
        let next = [
            ("0.1.0", Bump::Major, "0.2.0"),
            ("0.1.4", Bump::Minor, "0.1.5"),
            ("0.1.4", Bump::Patch, "0.1.5"),
            ("0.0.4", Bump::Major, "0.0.5"),
            ("0.0.4", Bump::Patch, "0.0.5"),
            ("1.2.3", Bump::Major, "2.0.0"),
            ("1.2.3", Bump::Minor, "1.3.0"),
            ("1.2.3", Bump::Patch, "1.2.4"),
            ("1.2.3", Bump::None, "1.2.3"),
        ];
        for (version, bump, expected) in next {
            // These are versions.
            let version: Version = version.parse().unwrap();
            assert_eq!(version.next(bump).to_string(), expected);
        }
    }

    #[test]
    fn what_cargo_would_not_take_is_no_version() {
        for text in ["", "1", "1.2", "1.2.3.4", "1.02.3", "1.2.x", "1.2.+3", "v1.2.3", "1.2.3-rc.1"]
        {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
