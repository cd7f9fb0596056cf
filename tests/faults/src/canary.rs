//! A key that must stand nowhere but in the header of a request.

use std::fmt::Debug;
use std::io::Write;
use std::sync::{LazyLock, Mutex, PoisonError};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;

/// The variable in which a process hands the key on to those that it starts.
pub const VARIABLE: &str = "FAULTS_KEY";

/// The key of all clients of this process and of those that it starts. It begins as keys do.
pub static KEY: LazyLock<String> =
    LazyLock::new(|| std::env::var(VARIABLE).unwrap_or_else(|_| fresh()));

fn fresh() -> String {
    use std::hash::{BuildHasher as _, Hasher as _, RandomState};
    let part = || RandomState::new().build_hasher().finish();
    format!("sk-canary-{:016x}{:016x}", part(), part())
}

/// So many bytes of the secret part in a row are a leak.
const PIECE: usize = 8;

static LEAKS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Hears everything that any crate logs, from now on.
pub fn listen() {
    // Another test of this process may have begun to listen.
    let _ = tracing_log::LogTracer::init();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(Logs)
        .finish();
    let _ = tracing::subscriber::set_global_default(subscriber);
}

/// Where leaks were found since this was asked last.
pub fn leaks() -> Vec<String> {
    std::mem::take(&mut *LEAKS.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Looks for the key in what an error says, in every form.
pub fn scan_error(place: &str, error: &(dyn std::error::Error + 'static)) {
    scan(&format!("{place}, Display"), error.to_string().as_bytes());
    scan_debug(place, &error);
    let mut source = error.source();
    while let Some(inner) = source {
        scan(&format!("{place}, source"), format!("{inner} {inner:?}").as_bytes());
        source = inner.source();
    }
}

/// Looks for the key in `Debug`.
pub fn scan_debug(place: &str, value: &impl Debug) {
    scan(&format!("{place}, Debug"), format!("{value:?} {value:#?}").as_bytes());
}

/// Looks for the key, its base64, its hex, and pieces of it.
pub fn scan(place: &str, text: &[u8]) {
    if is_in(text) {
        let shown = String::from_utf8_lossy(&text[..text.len().min(300)]).into_owned();
        let leak = format!("the key stands in {place}: {shown}");
        LEAKS.lock().unwrap_or_else(PoisonError::into_inner).push(leak);
    }
}

static NEEDLES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let secret = KEY["sk-canary-".len()..].as_bytes();
    let mut needles: Vec<Vec<u8>> = secret.windows(PIECE).map(<[u8]>::to_vec).collect();
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    needles.extend(hex.as_bytes().chunks(2 * PIECE).map(<[u8]>::to_vec));
    // Base64 depends on where the key begins: one needle for each of the three places.
    for shift in 0..3 {
        let shifted = [&vec![b' '; shift], secret].concat();
        let text = bindery_runtime::ApiKey::basic(&String::from_utf8_lossy(&shifted), "");
        let inner = text.expose();
        needles.push(inner.as_bytes()[8..24].to_vec());
    }
    needles
});

/// The first two bytes of needles: most of a long text is passed by with one look a byte.
static BEGINNINGS: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let mut beginnings = vec![false; 1 << 16];
    for needle in NEEDLES.iter() {
        beginnings[usize::from(u16::from_be_bytes([needle[0], needle[1]]))] = true;
    }
    beginnings
});

fn is_in(text: &[u8]) -> bool {
    let beginnings = &*BEGINNINGS;
    text.windows(2).enumerate().any(|(at, two)| {
        beginnings[usize::from(u16::from_be_bytes([two[0], two[1]]))]
            && NEEDLES.iter().any(|needle| text[at..].starts_with(needle))
    })
}

/// Every event that is logged.
#[derive(Clone, Copy)]
struct Logs;

impl Write for Logs {
    fn write(&mut self, line: &[u8]) -> std::io::Result<usize> {
        scan("a log", line);
        Ok(line.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Logs {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        *self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaks_are_seen_in_every_form() {
        let secret = &KEY["sk-canary-".len()..];
        let basic = bindery_runtime::ApiKey::basic("user", &KEY);
        let hex: String = KEY.bytes().map(|byte| format!("{byte:02x}")).collect();
        for text in [KEY.as_str(), &secret[3..11], basic.expose(), &hex] {
            assert!(is_in(format!("some {text} more").as_bytes()), "{text}");
        }
        assert!(!is_in(b"sk-canary- and nothing of it"));
    }

    #[test]
    fn logs_are_heard() {
        listen();
        leaks();
        tracing::trace!("the key is {}", *KEY);
        assert_eq!(leaks().len(), 1);
    }
}
