//! Ids of tasks, in the form of those of the examples.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;

/// How many ids have been made in this process.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// A new id. No two of a process are alike, and those of two processes hardly ever.
pub(super) fn new(example: Option<&Value>) -> Value {
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    // Two 32-bit halves: a count that is mixed without loss, and chance.
    let unique = mix(number as u32);
    let chance = RandomState::new().hash_one(number);
    match example {
        Some(Value::Number(_)) => (1_000_000_000 + u64::from(unique)).into(),
        Some(Value::String(text)) => like(text, unique, chance).into(),
        _ => format!("task-{unique:08x}{chance:08x}").into(),
    }
}

fn like(example: &str, unique: u32, chance: u64) -> String {
    let is_uuid =
        example.len() == 36 && [8, 13, 18, 23].iter().all(|at| example.as_bytes()[*at] == b'-');
    if is_uuid {
        let (a, b, c) =
            (chance as u16, chance >> 16 & 0xFFF, chance >> 28 & 0xFFFF_FFFF_FFFF >> 12);
        return format!("{unique:08x}-{a:04x}-4{b:03x}-8{:03x}-{c:012x}", chance >> 52);
    }
    if !example.is_empty() && example.bytes().all(|byte| byte.is_ascii_digit()) {
        return format!("{}{unique:010}", 1 + chance % 9);
    }
    // The words before the last part say what it is.
    let prefix = example.rfind(['-', '_', ':', '/']).map_or("", |last| &example[..=last]);
    format!("{prefix}{unique:08x}{:04x}", chance as u16)
}

/// A function that gives no number twice, with neighbours far apart.
fn mix(mut bits: u32) -> u32 {
    bits = (bits ^ (bits >> 16)).wrapping_mul(0x7FEB_352D);
    bits = (bits ^ (bits >> 15)).wrapping_mul(0x846C_A68B);
    bits ^ (bits >> 16)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::json;

    use super::*;

    #[test]
    fn ids_are_like_the_example_and_never_alike() {
        let text = |example: Value| new(Some(&example));
        let id = text(json!("task-r2v-001"));
        assert!(id.as_str().is_some_and(|id| id.starts_with("task-r2v-") && id.len() == 21));
        assert!(text(json!("123")).as_str().is_some_and(|id| id.len() == 11));
        assert!(text(json!(5)).is_u64());
        let uuid = text(json!("7f2c6a3e-1111-4222-8333-444455556666"));
        assert!(uuid.as_str().is_some_and(|id| id.len() == 36), "{uuid}");
        let all: HashSet<String> = (0..1_000).map(|_| text(json!("a")).to_string()).collect();
        assert_eq!(all.len(), 1_000);
    }
}
