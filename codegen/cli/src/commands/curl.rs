//! `bindery curl`: a create as a command for a shell, with the key left out.

use bindery_runtime::Request;
use serde_json::json;

use super::request::{self, NO_KEY};
use crate::arguments::{Access, CurlArguments};
use crate::catalogue::{self, Catalogue};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::settings::Rules;
use crate::{body, screen, shown};

/// Bytes of a body that stand in the command itself. Linux takes 128 KiB for an argument.
const LONGEST: usize = 64 << 10;

/// Checks the request and prints the command.
pub async fn run(arguments: &CurlArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    let vendor = catalogue.vendor(&arguments.vendor)?;
    let operation = catalogue::operation(vendor, arguments.operation.as_deref())?;
    let base_url = arguments.base_url.clone();
    let access = Access { base_url, key_file: None, key_stdin: false, timeout: None };
    let looking = request::client(vendor, &access)?;
    let body = body::read(&arguments.body, Rules { client: &looking, operation }).await?;
    let request = request::checked(&looking, operation, &body)?;
    let command = command(&request, vendor.key_variable);
    match arguments.json {
        true => screen::json(&json!({ "result": "checked", "curl": command.trim_end() })),
        false => screen::print(&command),
    }
    screen::complain("each run of this command is a create of its own, and charged\n");
    Ok(Exit::Done)
}

/// The command, line by line.
fn command(request: &Request, key_variable: &str) -> String {
    let key = format!("${{{key_variable}}}");
    let key = key.as_str();
    let url = request.url_with_credentials();
    let mut lines = vec![format!("curl -X {} {}", request.method, quoted(&url, key))];
    for (name, _) in request::headers(request, "").iter().filter(|(name, _)| name != "user-agent") {
        let value = request.headers.get(name.as_str()).map(|value| value.as_bytes());
        let value = String::from_utf8_lossy(value.unwrap_or_default());
        lines.push(format!("-H {}", quoted(&format!("{name}: {value}"), key)));
    }
    let bytes = request.body.as_ref().and_then(|body| body.as_bytes()).unwrap_or_default();
    let body = String::from_utf8_lossy(bytes);
    if bytes.len() <= LONGEST {
        lines.push(format!("--data-raw {}", shown::word(&body)));
        return format!("{}\n", lines.join(" \\\n  "));
    }
    lines.push("--data-binary @- <<'BODY'".to_owned());
    format!("{}\n{}\nBODY\n", lines.join(" \\\n  "), body.trim_end())
}

/// A word for a shell, in which the key is a variable.
fn quoted(text: &str, key: &str) -> String {
    if !text.contains(NO_KEY) {
        return shown::word(text);
    }
    let mut word = String::from("\"");
    for character in text.chars() {
        if matches!(character, '"' | '\\' | '$' | '`') {
            word.push('\\');
        }
        word.push(character);
    }
    word.push('"');
    word.replace(NO_KEY, key)
}
