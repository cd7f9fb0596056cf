//! What `serde_yaml` and `serde_json` write reads back equal.

use serde_json::{Map, Value, json};

use super::{read, root};

/// A small generator of values, the same in every run.
struct Generator(u64);

impl Generator {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    // No `<<`: serde_yaml writes it unquoted, which makes it a merge key.
    fn text(&mut self) -> String {
        const WORDS: [&str; 33] = [
            "",
            "a",
            "yes",
            "off",
            "null",
            "~",
            "true",
            "1",
            "1e3",
            "0x1F",
            "0o7",
            "16:9",
            "2026-06-03",
            "- a",
            "a: b",
            "# no",
            "a #b",
            "{x}",
            "[y",
            "'",
            "\"",
            "\\",
            "\n",
            "two\nlines\n",
            " lead",
            "trail ",
            "视频",
            "😀",
            "\t",
            "*a",
            "&a",
            "!t",
            "%",
        ];
        let count = 1 + self.below(3);
        (0..count).map(|_| WORDS[self.below(WORDS.len() as u64) as usize]).collect()
    }

    fn value(&mut self, depth: u64) -> Value {
        let kinds = if depth == 0 { 6 } else { 8 };
        match self.below(kinds) {
            0 => Value::Null,
            1 => (self.below(2) == 0).into(),
            2 => (self.below(u64::MAX) as i64).wrapping_neg().into(),
            3 => f64::from_bits(self.below(u64::MAX) << 20 | self.below(1 << 20)).into(),
            4 | 5 => self.text().into(),
            6 => (0..self.below(5)).map(|_| self.value(depth - 1)).collect(),
            _ => {
                let members = (0..self.below(20)).map(|_| (self.text(), self.value(depth - 1)));
                Value::Object(members.collect::<Map<_, _>>())
            }
        }
    }
}

#[test]
fn values_written_as_yaml_or_json_read_back_equal() {
    let mut generator = Generator(7);
    for _ in 0..500 {
        let value = json!([generator.value(4)]);
        let written = [
            ("a.yaml", serde_yaml::to_string(&value).expect("a value")),
            ("a.json", serde_json::to_string(&value).expect("a value")),
            ("b.json", serde_json::to_string_pretty(&value).expect("a value")),
            ("b.yaml", serde_json::to_string(&value).expect("a value")),
        ];
        for (name, text) in written {
            let (sources, found) = read(name, &text);
            assert!(!bindery::diagnostic::has_errors(&found), "{found:?}\n{text}");
            assert_eq!(root(&sources).to_json(), value, "{name}\n{text}");
        }
    }
}
