//! The `jsonschema` crate on the specifications as they are written, without any code of ours.

use std::fs;
use std::path::Path;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

/// The files of one vendor.
pub struct Oracle(Vec<(String, Value)>);

impl Oracle {
    /// Reads `spec/<vendor>/*.yaml`.
    pub fn read(vendor: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(vendor);
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let yaml = paths.filter(|path| path.extension().is_some_and(|it| it == "yaml"));
        let file = |path: std::path::PathBuf| {
            let name = path.file_name().unwrap().to_str().unwrap();
            let text = fs::read_to_string(&path).unwrap();
            (format!("spec:///{name}"), serde_yaml::from_str(&text).unwrap())
        };
        Self(yaml.map(file).collect())
    }

    /// A validator for the schema at `reference`, a file's name and a JSON pointer.
    pub fn validator(&self, reference: &str) -> Validator {
        let mut registry = Registry::new().draft(Draft::Draft202012);
        for (uri, document) in &self.0 {
            registry = registry.add(uri, document).unwrap();
        }
        let registry = registry.prepare().unwrap();
        let schema = json!({ "$ref": format!("spec:///{reference}") });
        let options = jsonschema::options().with_draft(Draft::Draft202012);
        options.with_registry(&registry).build(&schema).unwrap()
    }
}
