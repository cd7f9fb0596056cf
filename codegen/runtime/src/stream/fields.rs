//! The fields of server-sent events, as the HTML standard reads them.

use std::time::Duration;

/// The fields of one event.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fields {
    /// What it carries: the lines of all `data` fields.
    pub data: String,
    /// What kind of event it is, if it says so.
    pub event: Option<String>,
    /// The last id that the stream has given, by this event or one before it.
    pub id: Option<String>,
    /// How long to wait before calling again, if it says so.
    pub retry: Option<Duration>,
}

/// Gathers lines until an event is whole.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    fields: Fields,
    has_data: bool,
    last_id: Option<String>,
    begun: bool,
}

impl Gathering {
    /// Takes a line; the empty one ends an event. An event without data is none.
    pub(super) fn line(&mut self, line: &[u8]) -> Option<Fields> {
        let line = match self.begun {
            false => line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line),
            true => line,
        };
        self.begun = true;
        if line.is_empty() {
            return self.finish();
        }
        let line = String::from_utf8_lossy(line);
        let (name, value) = line.split_once(':').unwrap_or((&line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                if self.has_data {
                    self.fields.data.push('\n');
                }
                self.fields.data.push_str(value);
                self.has_data = true;
            }
            "event" => self.fields.event = Some(value.to_owned()),
            "id" if !value.contains('\0') => self.last_id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.fields.retry = value.parse().ok().map(Duration::from_millis);
            }
            // Comments have no name; other fields mean nothing.
            _ => {}
        }
        None
    }

    /// The event that the lines so far make.
    pub(super) fn finish(&mut self) -> Option<Fields> {
        let fields = std::mem::take(&mut self.fields);
        let whole = std::mem::take(&mut self.has_data);
        whole.then(|| Fields { id: self.last_id.clone(), ..fields })
    }

    /// The bytes gathered so far.
    pub(super) fn size(&self) -> usize {
        self.fields.data.len()
    }
}
