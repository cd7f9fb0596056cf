//! YAML: scalars, keys, places, mistakes.

use insta::assert_snapshot;
use serde_json::json;

use super::{findings, json_of, places};

#[test]
fn plain_scalars_follow_the_core_schema() {
    let text = "
texts: [16:9, 720p, 2026-06-03, 1_000, 0x, 0b1, 1.2.3, '1', \"true\", .e3, 1e, +, ., -0x1F, nil]
integers: [0, -1, +12, 0o17, 0x1F, 18446744073709551615]
reals: [1e3, .5, 5., -1.50, 6.02E+23]
booleans: [true, True, FALSE]
nulls: [null, ~, Null, ]
nothing:
";
    let expected = json!({
        "texts": ["16:9", "720p", "2026-06-03", "1_000", "0x", "0b1", "1.2.3", "1", "true", ".e3",
            "1e", "+", ".", "-0x1F", "nil"],
        "integers": [0, -1, 12, 15, 31, 18_446_744_073_709_551_615_u64],
        "reals": [1000.0, 0.5, 5.0, -1.5, 6.02e23],
        "booleans": [true, true, false],
        "nulls": [null, null, null],
        "nothing": null,
    });
    assert_eq!(json_of("a.yaml", text), expected);
}

#[test]
fn numbers_keep_their_text() {
    let (sources, _) = super::read("a.yaml", "[1e3, 1.10, +.5, 0o17, 0xffffffffffffffffffff, -0]");
    let items = super::root(&sources).as_array().expect("a list");
    let texts: Vec<_> =
        items.iter().map(|it| it.as_number().expect("a number").0.as_str()).collect();
    assert_eq!(texts, ["1e3", "1.10", "0.5", "15", "1208925819614629174706175", "-0"]);
}

#[test]
fn names_are_texts_whatever_they_look_like() {
    let expected = json!({"200": 1, "1.0": 2, "true": 3, "null": 4, "0x1F": 5, "y": 6});
    assert_eq!(json_of("a.yaml", "200: 1\n1.0: 2\ntrue: 3\nnull: 4\n0x1F: 5\ny: 6\n"), expected);
}

#[test]
fn styles_of_text() {
    let text =
        "a: |\n  one\n  two\nb: >-\n  one\n  two\nc: one\n  two\nd: 'it''s'\ne: \"\\u89c6\\n\"\n";
    let expected =
        json!({"a": "one\ntwo\n", "b": "one two", "c": "one two", "d": "it's", "e": "视\n"});
    assert_eq!(json_of("a.yaml", text), expected);
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    assert_eq!(json_of("a.yaml", "\u{FEFF}a: 1"), json!({"a": 1}));
    assert_snapshot!(findings("a.yaml", "\u{FEFF}a: 1\na: 2"), @r#"duplicate-key at 2:1 "a" and 1:2 "a": the key `a` stands twice in one mapping"#);
}

#[test]
fn standard_tags_are_honoured() {
    let text = "a: !!str 1\nb: !!int '3'\nc: !!float 2\nd: !!map {}\ne: !!seq []\nf: ! 5\n";
    let expected = json!({"a": "1", "b": 3, "c": 2, "d": {}, "e": [], "f": "5"});
    assert_eq!(json_of("a.yaml", text), expected);
}

#[test]
fn aliases_copy_and_merge_keys_fill_gaps() {
    let text = "
base: &base {a: 1, b: 2}
other: &other {b: 3, c: 4}
copy: *base
one: {<<: *base, b: 9}
two: {b: 9, <<: [*base, *other]}
quoted: {\"<<\": 1}
";
    let expected = json!({
        "base": {"a": 1, "b": 2}, "other": {"b": 3, "c": 4}, "copy": {"a": 1, "b": 2},
        "one": {"b": 9, "a": 1}, "two": {"b": 9, "a": 1, "c": 4}, "quoted": {"<<": 1},
    });
    assert_eq!(json_of("a.yaml", text), expected);
}

#[test]
fn every_value_knows_its_text() {
    let text = "# 注释
视频: 'é'   # after
list:
- one
-   two: 2
    three: {a: [1, 2 ]}

block: |
  text

empty:
last: &name
  x: !!str 1
";
    assert_snapshot!(places("a.yaml", text), @r#"
    "视频: 'é'   # after\nlist:\n- one\n-   two: 2\n    three: {a: [1, 2 ]}\n\nblock: |\n  text\n\nempty:\nlast: &name\n  x: !!str 1"
      "视频" =
        "'é'"
      "list" =
        "- one\n-   two: 2\n    three: {a: [1, 2 ]}"
          "one"
          "two: 2\n    three: {a: [1, 2 ]}"
            "two" =
              "2"
            "three" =
              "{a: [1, 2 ]}"
                "a" =
                  "[1, 2 ]"
                    "1"
                    "2"
      "block" =
        "text"
      "empty" =
        ""
      "last" =
        "x: !!str 1"
          "x" =
            "1"
    "#);
}

#[test]
fn duplicate_keys_are_refused() {
    assert_snapshot!(findings("a.yaml", "a: 1\n'a': 2\n200: x\n\"200\": y\nb: {c: 1, c: 2, c: 3}\n"), @r#"
    yaml-1.1-boolean at 4:8 "y": `y` is a text here, but a boolean to readers of YAML 1.1
    duplicate-key at 5:11 "c" and 5:5 "c": the key `c` stands twice in one mapping
    duplicate-key at 5:17 "c" and 5:5 "c": the key `c` stands twice in one mapping
    duplicate-key at 2:1 "'a'" and 1:1 "a": the key `a` stands twice in one mapping
    duplicate-key at 4:1 "\"200\"" and 3:1 "200": the key `200` stands twice in one mapping
    "#);
}

#[test]
fn duplicate_keys_in_large_mappings_are_refused() {
    let mut text: String = (0..40).map(|at| format!("k{at}: {at}\n")).collect();
    text += "k7: again\nk39: again\n";
    assert_snapshot!(findings("a.yaml", &text), @r#"
    duplicate-key at 41:1 "k7" and 8:1 "k7": the key `k7` stands twice in one mapping
    duplicate-key at 42:1 "k39" and 40:1 "k39": the key `k39` stands twice in one mapping
    "#);
    let (sources, _) = super::read("a.yaml", &text);
    let object = super::root(&sources).as_object().expect("a mapping");
    assert_eq!(object.len(), 40);
    assert_eq!(object.get("k7").map(|node| node.to_json()), Some(json!(7)));
    assert_eq!(object.get("k40"), None);
}

#[test]
fn what_other_readers_take_otherwise_is_a_warning() {
    assert_snapshot!(findings("a.yaml", "a: off\nb: [Yes, y]\non: 1\nc: 0755\nd: 'no'\ne: 089\n"), @r#"
    yaml-1.1-boolean at 1:4 "off": `off` is a text here, but a boolean to readers of YAML 1.1
    yaml-1.1-boolean at 2:5 "Yes": `Yes` is a text here, but a boolean to readers of YAML 1.1
    yaml-1.1-boolean at 2:10 "y": `y` is a text here, but a boolean to readers of YAML 1.1
    yaml-1.1-boolean at 3:1 "on": `on` is a text here, but a boolean to readers of YAML 1.1
    yaml-1.1-octal at 4:4 "0755": `0755` is `755` here, but octal to readers of YAML 1.1
    "#);
}

#[test]
fn what_json_has_not_is_refused() {
    assert_snapshot!(findings("a.yaml", "a: .inf\nb: -.INF\nc: .nan\nd: 0xfffffffffffffffffffffffffffffffffff\n"), @r#"
    number-not-finite at 1:4 ".inf": `.inf` is no JSON number
    number-not-finite at 2:4 "-.INF": `-.INF` is no JSON number
    number-not-finite at 3:4 ".nan": `.nan` is no JSON number
    number-too-large at 4:4 "0xfffffffffffffffffffffffffffffffffff": more than 128 bits
    "#);
}

#[test]
fn tags_of_ones_own_are_ignored() {
    assert_snapshot!(findings("a.yaml", "a: !Ref b\nc: !!binary aGk=\nd: !set {a: 1}\ne: !!int x\n"), @r#"
    yaml-tag at 1:9 "b": the tag `!Ref` is ignored
    yaml-tag at 2:13 "aGk=": the tag `!!binary` is ignored
    yaml-tag at 3:9 "{": the tag `!set` is ignored
    yaml-tag at 4:10 "x": `x` does not fit its tag `!!int`
    "#);
}

#[test]
fn one_document_a_file() {
    assert_eq!(json_of("a.yaml", "---\na: 1\n...\n"), json!({"a": 1}));
    assert_snapshot!(findings("a.yaml", "a: 1\n---\nb: 2\n"), @r#"several-documents at 2:1 "---": the file holds several YAML documents"#);
}

#[test]
fn aliases_that_name_nothing_or_themselves() {
    assert_snapshot!(findings("a.yaml", "a: *b\n"), @r#"yaml-syntax at 1:4 "*": no value of this name stands before this alias"#);
    assert_snapshot!(findings("a.yaml", "a: &b [*b]\n"), @r#"alias-cycle at 1:8 "*b": a value holds itself"#);
    assert_snapshot!(findings("a.yaml", "a: {<<: 1}\nb: {<<: [{}, 2]}\n"), @r#"
    yaml-merge at 1:9 "1": `<<` merges a mapping or a list of mappings
    yaml-merge at 2:9 "[{}, 2]": `<<` merges a mapping or a list of mappings
    "#);
}

#[test]
fn keys_are_scalars() {
    assert_snapshot!(findings("a.yaml", "{a: 1, [b]: 2}"), @r#"key-not-scalar at 1:8 "[": a key is a text, not a list or a mapping"#);
    assert_snapshot!(findings("a.yaml", "a: &x [1]\n*x : 2\n"), @r#"key-not-scalar at 1:7 "[1]": a key is a text, not a list or a mapping"#);
    assert_snapshot!(findings("a.yaml", "a: 1\n: 2\n"), @r#"yaml-syntax at 2:1 "": a key is missing before `:`"#);
}

#[test]
fn empty_files() {
    assert_snapshot!(findings("a.yaml", ""), @r#"empty-file at 1:1 "": the file is empty"#);
    assert_snapshot!(findings("a.yaml", " \n\n"), @r#"empty-file at 1:1 "": the file is empty"#);
    assert_snapshot!(findings("a.yaml", "# nothing\n"), @r#"empty-file at 1:1 "": the file is empty"#);
    assert_eq!(json_of("a.yaml", "---\n"), json!(null));
}

/// The mistakes that people make, each with the one finding it gives.
#[test]
fn mistakes_of_syntax() {
    let mistakes = [
        "a: 1\n b: 2\n",
        "a:\n  b: 1\n c: 2\n",
        "a: one: two\n",
        "a:\n\tb: 1\n",
        "a: [1, 2\nb: 3\n",
        "a: {b: 1\n",
        "a: 'open\n",
        "a: \"\\d\"\n",
        "a: @x\n",
        "a: `x`\n",
        "a: %x\n",
        "- a\nb: 1\n",
        "a: 1\n- b\n",
        "a\nb: 1\n",
        "a: 'x' y\n",
        "a: ]\n",
        "a: {b}}\n",
        "a: b\nc\n",
    ];
    let all: String =
        mistakes.iter().map(|text| format!("{text:?}\n  {}", findings("a.yaml", text))).collect();
    assert_snapshot!(all, @r#"
    "a: 1\n b: 2\n"
      yaml-syntax at 2:3 ":": a `:` where no key can stand
    "a:\n  b: 1\n c: 2\n"
      yaml-syntax at 3:2 "c": expected a key of the mapping around this line
    "a: one: two\n"
      yaml-syntax at 1:7 ":": a `:` where no key can stand
    "a:\n\tb: 1\n"
      yaml-syntax at 2:2 "b": a tab where YAML allows only spaces
    "a: [1, 2\nb: 3\n"
      yaml-syntax at 2:2 ":" and 1:4 "[": a `:` where none can stand
    "a: {b: 1\n"
      yaml-syntax at 1:4 "{": a bracket is not closed
    "a: 'open\n"
      yaml-syntax at 2:1 "": a quoted text is not closed, or its next line is not indented
    "a: \"\\d\"\n"
      yaml-syntax at 1:4 "\"": no such escape in a double-quoted text
    "a: @x\n"
      yaml-syntax at 1:4 "@": this character can't begin a value
    "a: `x`\n"
      yaml-syntax at 1:4 "`": this character can't begin a value
    "a: %x\n"
      yaml-syntax at 1:4 "%": this character can't begin a value
    "- a\nb: 1\n"
      yaml-syntax at 2:1 "b": expected `-`, as on the list's other lines
    "a: 1\n- b\n"
      yaml-syntax at 2:3 "b": expected a key of the mapping around this line
    "a\nb: 1\n"
      yaml-syntax at 2:2 ":": a `:` where no key can stand
    "a: 'x' y\n"
      yaml-syntax at 1:8 "y": text after the closing quote
    "a: ]\n"
      yaml-syntax at 1:4 "]": no bracket is open that this one closes
    "a: {b}}\n"
      yaml-syntax at 1:7 "}": no bracket is open that this one closes
    "a: b\nc\n"
      yaml-syntax at 2:1 "c": expected `:` after this key
    "#);
}
