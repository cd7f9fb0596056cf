//! Sentences that several forms share, with what comes from a specification made harmless.

use bindery::diff::{Allowed, Cause, Evidence, Proof, Reach, Rename, Revision, Side, Spot};

/// A text in one line, in which nothing can hide.
pub fn line(text: &str) -> String {
    visible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text in which what can't be seen, or makes other text be seen elsewhere, is written as an escape.
pub fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        match is_harmful(character) {
            true => visible.extend(character.escape_unicode()),
            false => visible.push(character),
        }
    }
    visible
}

/// Control characters but for those of lines, separators of lines, what turns the reading direction, and
/// what has no width, except between letters that it joins.
pub fn is_harmful(character: char) -> bool {
    let line = matches!(character, '\n' | '\r' | '\t');
    let hidden = matches!(
        character,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    );
    hidden || (character.is_control() && !line)
}

/// The text, or as much of it as fits into so many characters, with `…` where it was cut.
pub fn clip(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut clipped: String = text.chars().take(most.saturating_sub(1)).collect();
    clipped.push('…');
    clipped
}

/// `1 operation`, `2 operations`.
pub fn many(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}

/// The two sides by name: `main:spec/a.yaml 1.4 → spec/a.yaml 1.5`.
pub fn revisions(base: &Revision, head: &Revision) -> String {
    format!("{} → {}", revision(base), revision(head))
}

fn revision(revision: &Revision) -> String {
    line(&format!("{} {}", revision.name, revision.version))
}

/// What stood there and what stands there now, where both can be shown in few characters.
pub fn values(cause: &Cause) -> Option<String> {
    let value = |spot: &Option<Spot>| {
        let value = spot.as_ref().and_then(|spot| spot.value.as_deref())?;
        Some(clip(&line(value), 60))
    };
    Some(format!("{} → {}", value(&cause.before)?, value(&cause.after)?))
}

/// `felt by 63 operations, in requests of 4, in answers of 63`
pub fn reach(reach: &Reach) -> String {
    if reach.operations == 0 {
        return "felt by no operation".to_owned();
    }
    let mut text = format!("felt by {}", many(reach.operations, "operation"));
    for (count, side) in [(reach.requests, "requests"), (reach.responses, "answers")] {
        if count > 0 && count == reach.operations {
            text.push_str(&format!(", in {side}"));
        } else if count > 0 {
            text.push_str(&format!(", in {side} of {count}"));
        }
    }
    text
}

/// What a value of a proof shows, without the value.
pub fn proof_claim(side: Side) -> &'static str {
    match side {
        Side::Request => "was right to send and is refused now",
        Side::Response => "was not possible in an answer and is now",
    }
}

/// The proof in one sentence; none where none is asked for.
pub fn proof(proof: &Proof) -> String {
    match proof {
        Proof::Proved { side, value, told, .. } => {
            let value = clip(&value.to_string(), 80);
            format!("{} {}: {}", line(&value), proof_claim(*side), line(told))
        }
        Proof::Refuted { why } => format!("proved to have no effect: {}", line(why)),
        Proof::Unproved => "the rule says so; no value was found that shows it".to_owned(),
    }
}

/// The proof in so many characters, of which the value gets what is left.
pub fn proof_in(proof: &Proof, room: usize) -> String {
    let Proof::Proved { side, value, told, .. } = proof else {
        return clip(&self::proof(proof), room);
    };
    let claim = match side {
        Side::Request => "refused now",
        Side::Response => "possible now",
    };
    let told = clip(&line(told), room / 2);
    let left = room.saturating_sub(claim.len() + told.chars().count() + 5);
    format!("{claim}: {} ({told})", clip(&line(&value.to_string()), left))
}

/// `https://example.com/video § 3. Parameters`
pub fn page(evidence: &Evidence) -> String {
    match &evidence.section {
        Some(section) => line(&format!("{} § {section}", evidence.page)),
        None => line(&evidence.page),
    }
}

/// `https://example.com/video § 3. Parameters, 2026-11-20`
pub fn evidence(evidence: &Evidence) -> String {
    match evidence.updated.as_ref().or(evidence.seen.as_ref()) {
        Some(date) => line(&format!("{}, {date}", page(evidence))),
        None => page(evidence),
    }
}

/// The evidence of a cause: the newer side's, or where it was lost the older side's.
pub fn newest_evidence(cause: &Cause) -> Option<&Evidence> {
    let after = cause.after.as_ref().and_then(|spot| spot.evidence.as_ref());
    after.or_else(|| cause.before.as_ref().and_then(|spot| spot.evidence.as_ref()))
}

/// The places on both sides: `spec/a.yaml:12 → :14`.
pub fn places(cause: &Cause) -> String {
    match (&cause.before, &cause.after) {
        (Some(before), Some(after)) if before.file == after.file && before.line == after.line => {
            place(after)
        }
        (Some(before), Some(after)) if before.file == after.file => {
            format!("{} → :{}", place(before), after.line)
        }
        (Some(before), Some(after)) => format!("{} → {}", place(before), place(after)),
        (Some(before), None) => format!("{} → gone", place(before)),
        (None, Some(after)) => format!("{}, new", place(after)),
        (None, None) => String::new(),
    }
}

fn place(spot: &Spot) -> String {
    line(&format!("{}:{}", spot.file, spot.line))
}

/// That it looks like a renaming, and how sure that is.
pub fn rename(rename: &Rename) -> String {
    let (from, to) = (line(&rename.from), line(&rename.to));
    format!("looks like a renaming of `{from}` to `{to}` ({} % alike)", rename.score)
}

/// Why something is allowed, and until when.
pub fn allowed(allowed: &Allowed) -> String {
    let until = allowed.until.as_ref().map(|day| format!(" (until {})", line(day)));
    format!("{}{}", line(&allowed.reason), until.unwrap_or_default())
}

/// `12 edits proved to have no effect`
pub fn silent(count: usize) -> String {
    format!("{} proved to have no effect", many(count, "edit"))
}
