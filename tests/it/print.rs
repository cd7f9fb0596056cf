//! The layout of generated code: what is printed has the tokens that were to be printed, means what
//! prettyplease would have printed, and is printed the same once more.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use bindery::emit::print::print;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[test]
fn generated_code_keeps_its_tokens_and_its_layout() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["generated", "tests/keywords/src"] {
        rust_files(&root.join(folder), &mut files);
    }
    assert!(files.len() > 40, "no generated code found");
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        check(&text, &path.display().to_string());
    }
}

#[test]
fn every_form_of_code_that_emitters_use() {
    check(include_str!("print/forms.rs.txt"), "forms");
    let printed = print(TokenStream::from_str(include_str!("print/forms.rs.txt")).unwrap());
    assert_eq!(printed, include_str!("print/forms.rs.txt"));
}

fn check(text: &str, name: &str) {
    let tokens = TokenStream::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let printed = print(tokens.clone());
    let again = TokenStream::from_str(&printed).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(plain(tokens.clone()), plain(again.clone()), "{name}");
    assert_eq!(print(again), printed, "{name}: another layout the second time");
    let longest = printed.lines().filter(|line| !line.trim_start().starts_with("//"));
    let longest = longest
        // A text, or a path alone, has no place at which it could be broken.
        .filter(|line| line.len() > 100 && !line.contains('"') && line.trim().contains(' '))
        .max_by_key(|line| line.len());
    assert_eq!(longest, None, "{name}: a line too long");
    let parsed: syn::File =
        syn::parse_str(&printed).unwrap_or_else(|error| panic!("{name}: {error}"));
    let other = prettyplease::unparse(&syn::parse2(tokens).unwrap());
    assert_eq!(prettyplease::unparse(&parsed), other, "{name}");
}

/// The tokens without commas at the end of a list.
fn plain(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inner = plain(group.stream());
                // An import of one name needs no braces.
                let braces = group.delimiter() == Delimiter::Brace && inner.len() == 1;
                if !braces {
                    found.push("(".to_owned());
                }
                found.extend(inner);
                if found.last().is_some_and(|last| last == ",") {
                    found.pop();
                }
                if !braces {
                    found.push(")".to_owned());
                }
            }
            other => found.push(other.to_string()),
        }
    }
    found
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}
