//! Names for crates that nobody has named.

use std::collections::HashSet;
use std::path::Path;

use crate::name;

/// Names given so far.
#[derive(Default)]
pub struct Names(HashSet<String>);

impl Names {
    /// A free name for the crate of a document: that of its file, in the letters that cargo takes.
    pub fn of(&mut self, path: &Path) -> String {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let mut plain: String = stem.chars().map(letter).collect();
        if !plain.starts_with(|first: char| first.is_ascii_lowercase()) {
            plain.insert_str(0, "api_");
        }
        if name::check(&plain).is_err() {
            plain.push_str("_api");
        }
        let numbered = (2_u32..).map(|number| format!("{plain}_{number}"));
        let mut candidates = std::iter::once(plain.clone()).chain(numbered);
        let free = candidates.find(|name| self.0.insert(name.clone()));
        // There are more numbers than documents.
        free.unwrap_or(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_free_and_ones_that_cargo_takes() {
        let mut names = Names::default();
        let mut name = |path: &str| names.of(Path::new(path));
        assert_eq!(name("a/Public.v2.yaml"), "public_v2");
        assert_eq!(name("b/public-v2.json"), "public_v2_2");
        assert_eq!(name("box.json"), "box_api");
        assert_eq!(name("3.0.yaml"), "api_3_0");
        assert_eq!(name("test.yaml"), "test_api");
    }
}
