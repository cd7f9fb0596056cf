//! Where the key comes from: never from the command line.

use std::ffi::OsString;
use std::io::Read as _;
use std::path::Path;

use bindery_runtime::{ApiKey, Vendor};

use crate::arguments::Access;
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
        Some(path) => whole("the file of --key-file", from_file(path)),
        None if access.key_stdin => {
            let mut text = String::new();
            let read = std::io::stdin().read_to_string(&mut text);
            whole("standard input", read.map(|_| text))
        }
        None => ApiKey::from_env(vendor.key_variable).map_err(|_| {
            Failure::invalid(
                format!("there is no key of {}: {} is not set", vendor.title, vendor.key_variable),
                "set the variable, or use --key-file FILE or --key-stdin",
            )
        }),
    }
}

fn from_file(path: &Path) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}

/// One line. What was read, and the path, which may be a key by mistake, are not shown.
fn whole(place: &str, read: std::io::Result<String>) -> Result<ApiKey, Failure> {
    let next = "it must hold the key and nothing else";
    let text = read.map_err(|error| {
        Failure::invalid(format!("{place} can't be read: {}", error.kind()), next)
    })?;
    match text.trim() {
        "" => Err(Failure::invalid(format!("{place} is empty"), next)),
        key if key.contains(['\n', '\r']) => {
            Err(Failure::invalid(format!("{place} has more than one line"), next))
        }
        key => Ok(ApiKey::new(key)),
    }
}
