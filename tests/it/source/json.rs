//! JSON: strictly as RFC 8259 has it.

use insta::assert_snapshot;
use serde_json::json;

use super::{findings, json_of, places};

#[test]
fn values_of_every_kind() {
    let text = r#" {"a": [null, true, false, -0.5e+3, 12, "x"], "b": {}, "c": [], "": 1} "#;
    let expected = json!({"a": [null, true, false, -500.0, 12, "x"], "b": {}, "c": [], "": 1});
    assert_eq!(json_of("a.json", text), expected);
}

#[test]
fn escapes() {
    let text = r#"["\"\\\/\b\f\n\r\t", "\u0041\u89c6", "\ud83d\ude00x", "视频"]"#;
    let expected = json!(["\"\\/\u{8}\u{c}\n\r\t", "A视", "😀x", "视频"]);
    assert_eq!(json_of("a.json", text), expected);
}

#[test]
fn every_value_knows_its_text() {
    assert_snapshot!(places("a.json", "{\"é\": [1, {\"b\" : \"\\n\"} ], \"c\":{} }\n"), @r#"
    "{\"é\": [1, {\"b\" : \"\\n\"} ], \"c\":{} }"
      "\"é\"" =
        "[1, {\"b\" : \"\\n\"} ]"
          "1"
          "{\"b\" : \"\\n\"}"
            "\"b\"" =
              "\"\\n\""
      "\"c\"" =
        "{}"
    "#);
}

#[test]
fn the_name_or_the_first_byte_says_what_a_file_is() {
    assert_eq!(json_of("a.JSON", "[1]"), json!([1]));
    assert_eq!(
        json_of("a.yaml", "{\"a\": \"\\ud83d\\ude00\", \"\\/\": 1}"),
        json!({"a": "😀", "/": 1})
    );
    assert_eq!(json_of("noname", " {a: 1, b: [x,]}"), json!({"a": 1, "b": ["x"]}));
    assert_snapshot!(findings("a.json", "a: 1"), @r#"json-syntax at 1:1 "a": `a` is no JSON value"#);
}

#[test]
fn duplicate_names_are_refused() {
    assert_snapshot!(findings("a.json", r#"{"a": 1, "\u0061": 2, "b": {"<<": 1, "<<": 2}}"#), @r#"
    duplicate-key at 1:38 "\"<<\"" and 1:29 "\"<<\"": the key `<<` stands twice in one mapping
    duplicate-key at 1:10 "\"\\u0061\"" and 1:2 "\"a\"": the key `a` stands twice in one mapping
    "#);
}

/// The mistakes that people make, each with the one finding it gives.
#[test]
fn mistakes_of_syntax() {
    let mistakes = [
        "",
        "{",
        "[1",
        "{\"a\"",
        "{\"a\":",
        "{\"a\": 1",
        "[1,]",
        "{\"a\": 1,}",
        "[1 2]",
        "{\"a\" 1}",
        "{a: 1}",
        "{'a': 1}",
        "[01]",
        "[+1]",
        "[1.]",
        "[.5]",
        "[1e]",
        "[-]",
        "[0x1]",
        "[1_000]",
        "[NaN]",
        "[Infinity]",
        "[True]",
        "[undefined]",
        "[1] 2",
        "// c\n1",
        "[1, # c\n2]",
        "[\"open",
        "[\"a\nb\"]",
        "[\"a\tb\"]",
        "[\"\\x\"]",
        "[\"\\u12g4\"]",
        "[\"\\ud83d\"]",
        "[\"\\ude00\"]",
        "[\"\\ud83d\\u0041\"]",
        "[\"\\",
        "[}",
        "{]",
        "{\"a\":]",
        ",",
        "[1,,2]",
        "]",
        "\u{a0}1",
        "{1: 2}",
    ];
    let all: String =
        mistakes.iter().map(|text| format!("{text:?}\n  {}", findings("a.json", text))).collect();
    assert_snapshot!(all, @r##"
    ""
      empty-file at 1:1 "": the file is empty
    "{"
      json-syntax at 1:2 "" and 1:1 "{": expected a name in double quotes or `}`, found the end of the file
    "[1"
      json-syntax at 1:3 "" and 1:1 "[": expected `,` or `]`, found the end of the file
    "{\"a\""
      json-syntax at 1:5 "" and 1:1 "{": expected `:` after the name
    "{\"a\":"
      json-syntax at 1:6 "" and 1:1 "{": expected a value, found the end of the file
    "{\"a\": 1"
      json-syntax at 1:8 "" and 1:1 "{": expected `,` or `}`, found the end of the file
    "[1,]"
      json-syntax at 1:4 "]" and 1:1 "[": expected a value, found `]`
    "{\"a\": 1,}"
      json-syntax at 1:9 "}" and 1:1 "{": expected a name in double quotes, found `}`
    "[1 2]"
      json-syntax at 1:4 "2" and 1:1 "[": expected `,` or `]`, found `2`
    "{\"a\" 1}"
      json-syntax at 1:6 "1" and 1:1 "{": expected `:` after the name
    "{a: 1}"
      json-syntax at 1:2 "a" and 1:1 "{": expected a name in double quotes or `}`, found `a`
    "{'a': 1}"
      json-syntax at 1:2 "'" and 1:1 "{": expected a name in double quotes or `}`, found `'`
    "[01]"
      json-syntax at 1:2 "0" and 1:1 "[": not a JSON number
    "[+1]"
      json-syntax at 1:2 "+" and 1:1 "[": expected a value, found `+`
    "[1.]"
      json-syntax at 1:2 "1" and 1:1 "[": not a JSON number
    "[.5]"
      json-syntax at 1:2 "." and 1:1 "[": expected a value, found `.`
    "[1e]"
      json-syntax at 1:2 "1" and 1:1 "[": not a JSON number
    "[-]"
      json-syntax at 1:2 "-" and 1:1 "[": not a JSON number
    "[0x1]"
      json-syntax at 1:2 "0" and 1:1 "[": not a JSON number
    "[1_000]"
      json-syntax at 1:2 "1" and 1:1 "[": not a JSON number
    "[NaN]"
      json-syntax at 1:2 "N" and 1:1 "[": `NaN` is no JSON value
    "[Infinity]"
      json-syntax at 1:2 "I" and 1:1 "[": `Infinity` is no JSON value
    "[True]"
      json-syntax at 1:2 "T" and 1:1 "[": `True` is no JSON value
    "[undefined]"
      json-syntax at 1:2 "u" and 1:1 "[": `undefined` is no JSON value
    "[1] 2"
      json-syntax at 1:5 "2": expected the end of the file, found `2`
    "// c\n1"
      json-syntax at 1:1 "/": expected a value, found `/`
    "[1, # c\n2]"
      json-syntax at 1:5 "#" and 1:1 "[": expected a value, found `#`
    "[\"open"
      json-syntax at 1:2 "\"" and 1:1 "[": this text has no closing quote
    "[\"a\nb\"]"
      json-syntax at 1:2 "\"" and 1:1 "[": this text does not end on its line
    "[\"a\tb\"]"
      json-syntax at 1:4 "\t" and 1:1 "[": a control character: write it as an escape
    "[\"\\x\"]"
      json-syntax at 1:3 "\\" and 1:1 "[": JSON has no such escape
    "[\"\\u12g4\"]"
      json-syntax at 1:3 "\\" and 1:1 "[": expected four hexadecimal digits after `\u`
    "[\"\\ud83d\"]"
      json-syntax at 1:3 "\\" and 1:1 "[": half of a surrogate pair
    "[\"\\ude00\"]"
      json-syntax at 1:3 "\\" and 1:1 "[": half of a surrogate pair
    "[\"\\ud83d\\u0041\"]"
      json-syntax at 1:3 "\\" and 1:1 "[": half of a surrogate pair
    "[\"\\"
      json-syntax at 1:3 "\\" and 1:1 "[": JSON has no such escape
    "[}"
      json-syntax at 1:2 "}" and 1:1 "[": expected a value, found `}`
    "{]"
      json-syntax at 1:2 "]" and 1:1 "{": expected a name in double quotes or `}`, found `]`
    "{\"a\":]"
      json-syntax at 1:6 "]" and 1:1 "{": expected a value, found `]`
    ","
      json-syntax at 1:1 ",": expected a value, found `,`
    "[1,,2]"
      json-syntax at 1:4 "," and 1:1 "[": expected a value, found `,`
    "]"
      json-syntax at 1:1 "]": expected a value, found `]`
    "\u{a0}1"
      json-syntax at 1:1 "\u{a0}": expected a value, found ` `
    "{1: 2}"
      json-syntax at 1:2 "1" and 1:1 "{": expected a name in double quotes or `}`, found `1`
    "##);
}

#[test]
fn the_reader_agrees_with_serde_json_on_what_is_json() {
    let texts = [
        "0",
        "-0",
        "-",
        "00",
        "1.0",
        "1.",
        "1e5",
        "1e",
        "1E+05",
        "\"\"",
        "\"\\u0000\"",
        "\"\u{7f}\"",
        "[]",
        "[[]]",
        "[,]",
        "{}",
        "{\"\":{}}",
        "nul",
        "null",
        "nulll",
        "true false",
        "\"\\uD800\"",
        " 1 ",
        "\u{b}1",
        "1\u{0}",
    ];
    for text in texts {
        let ours = super::read("a.json", text).1.is_empty();
        let theirs = serde_json::from_str::<serde_json::Value>(text).is_ok();
        assert_eq!(ours, theirs, "{text:?}");
    }
}
