//! Where the key comes from: never from the command line.

use std::env::VarError;
use std::ffi::{OsStr, OsString};
use std::io::Read as _;
use std::path::Path;

use bindery_runtime::{ApiKey, Vendor};

use crate::arguments::Access;
use crate::body::without_mark;
use crate::failure::Failure;

/// Options by which people try to hand over a key.
const NAMES: [&str; 12] = [
    "key",
    "api-key",
    "apikey",
    "api_key",
    "token",
    "access-token",
    "auth",
    "authorization",
    "bearer",
    "secret",
    "password",
    "credentials",
];

/// Refuses a key among the arguments, without repeating it.
pub fn refuse_in(arguments: &[OsString]) -> Result<(), Failure> {
    let options = arguments.iter().skip(1).take_while(|argument| *argument != "--");
    for argument in options {
        let text = argument.to_string_lossy();
        let name = text.strip_prefix("--").and_then(|rest| rest.split('=').next());
        let Some(name) = name.map(str::to_lowercase) else { continue };
        if NAMES.contains(&name.as_str()) {
            let what = format!(
                "there is no `--{name}`: what stands in a command is seen by everybody on this machine and \
                 kept in the history of the shell"
            );
            let next = "set the vendor's environment variable (`bindery vendors` names it), or use --key-file \
                        FILE or --key-stdin; if the key was a real one, make a new one";
            return Err(Failure::invalid(what, next));
        }
    }
    Ok(())
}

/// The key of a vendor.
pub fn read(vendor: &Vendor, access: &Access) -> Result<ApiKey, Failure> {
    match &access.key_file {
        Some(path) => from_file(path),
        None if access.key_stdin => {
            let mut text = Vec::new();
            let read = std::io::stdin().read_to_end(&mut text);
            read.map_err(|error| unreadable("standard input", &error))?;
            whole("standard input", text)
        }
        None => from_variable(vendor),
    }
}

fn from_variable(vendor: &Vendor) -> Result<ApiKey, Failure> {
    let name = vendor.key_variable;
    match std::env::var(name) {
        Ok(text) => whole(&format!("the variable {name}"), text.into_bytes()),
        Err(VarError::NotPresent) => Err(Failure::invalid(
            format!("there is no key of {}: {name} is not set", vendor.title),
            "set the variable, or use --key-file FILE or --key-stdin",
        )),
        Err(VarError::NotUnicode(_)) => Err(no_text(&format!("the variable {name}"))),
    }
}

fn from_file(path: &Path) -> Result<ApiKey, Failure> {
    let place = match is_surely_a_path(path) {
        true => format!("the file of --key-file, {},", path.display()),
        false => "the file of --key-file (its name is not shown, for it may be a key)".to_owned(),
    };
    let bytes = std::fs::read(path).map_err(|error| unreadable(&place, &error))?;
    whole(&place, bytes)
}

/// Whether what stands in the place of a path can't be a key: it is short, and looks like one.
fn is_surely_a_path(path: &Path) -> bool {
    let is_short = |name: &OsStr| name.len() <= SHORT;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let has_folder = folder.is_some_and(Path::is_dir);
    path.file_name().is_some_and(is_short) && (has_folder || path.extension().is_some())
}

/// Bytes of a name that is shorter than keys are.
const SHORT: usize = 20;

const NEXT: &str = "it must hold the key and nothing else";

fn unreadable(place: &str, error: &std::io::Error) -> Failure {
    Failure::invalid(format!("{place} can't be read: {error}"), NEXT)
}

fn no_text(place: &str) -> Failure {
    Failure::invalid(format!("{place} holds what is no text"), NEXT)
}

/// One line. What was read is not shown.
fn whole(place: &str, bytes: Vec<u8>) -> Result<ApiKey, Failure> {
    let text = String::from_utf8(without_mark(bytes)).map_err(|_| no_text(place))?;
    match text.trim() {
        "" => Err(Failure::invalid(format!("{place} is empty"), NEXT)),
        key if key.contains(['\n', '\r']) => {
            Err(Failure::invalid(format!("{place} has more than one line"), NEXT))
        }
        key if key.contains(char::is_control) => {
            Err(Failure::invalid(format!("{place} has a character that no key has"), NEXT))
        }
        key => Ok(ApiKey::new(key)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_a_key_is_no_path() {
        for path in ["/nonexist", "./key.txt", "key.txt", "/tmp/key"] {
            assert!(is_surely_a_path(Path::new(path)), "{path}");
        }
        for key in ["sk-canary-5f1d9e7ab2c84d60", "sk-1", "a.b.c/0123456789abcdefghijk", "gone/a"] {
            assert!(!is_surely_a_path(Path::new(key)), "{key}");
        }
    }
}
