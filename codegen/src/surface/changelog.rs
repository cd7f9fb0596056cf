//! Changes as the entry of a version in the `CHANGELOG.md` of the crate, for those who use it.

use crate::diff::{Bump, RustChange};

/// The sections of an entry, each item in a line: what breaks, what is new, what does something else, and
/// what users are advised against. Empty where nothing is to be told.
pub fn changelog(changes: &[RustChange]) -> String {
    let sections = ["Breaking", "Added", "Changed", "Deprecated"].map(|title| {
        let own = changes.iter().filter(|change| section(change) == Some(title));
        let points: String = own.map(point).collect();
        if points.is_empty() { String::new() } else { format!("### {title}\n\n{points}") }
    });
    let told: Vec<&str> = sections.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    told.join("\n")
}

fn section(change: &RustChange) -> Option<&'static str> {
    let deprecated = |side: &Option<String>| side.as_ref().is_some_and(|it| it.starts_with(SIGN));
    match (change.bump, &change.before, &change.after) {
        (Bump::None, ..) => None,
        (Bump::Major, ..) => Some("Breaking"),
        (_, Some(_), after) if deprecated(after) && !deprecated(&change.before) => {
            Some("Deprecated")
        }
        (Bump::Minor, None, _) => Some("Added"),
        _ => Some("Changed"),
    }
}

/// How the signature of something begins that users are advised against.
const SIGN: &str = "#[deprecated]";

fn point(change: &RustChange) -> String {
    let RustChange { item, before, after, effect, .. } = change;
    let code = |text: &str| format!("`{text}`");
    let signatures = match (before, after) {
        (Some(before), Some(after)) if before == after => String::new(),
        (Some(before), Some(after)) => format!(" {} is now {}.", code(before), code(after)),
        (Some(before), None) => format!(" {} is gone.", code(before)),
        (None, Some(after)) => format!(" {} is new.", code(after)),
        (None, None) => String::new(),
    };
    let effect = match (before, change.bump) {
        // That it is new, the section says.
        (None, Bump::Minor) => String::new(),
        _ => format!(" {effect}"),
    };
    format!("- **{item}**:{signatures}{effect}\n")
}
