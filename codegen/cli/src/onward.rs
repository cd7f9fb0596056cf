//! Commands that go on with a task, with all options that they need, so that they work as they are pasted.

use bindery_runtime::TaskHandle;

use crate::arguments::Access;
use crate::failure::Charge;
use crate::shown::word;
use crate::target::Target;

/// How a task is gone on with.
#[derive(Clone, Copy)]
pub struct Onward<'a> {
    pub access: &'a Access,
    /// Where its files are to go.
    pub target: Option<&'a Target>,
    /// What is known of its charge before the vendor is asked.
    pub charge: Charge,
}

impl<'a> Onward<'a> {
    /// Of a task that somebody has begun at some time, or has not: a handle alone proves nothing.
    pub fn of_any(access: &'a Access, target: Option<&'a Target>) -> Self {
        Self { access, target, charge: Charge::Unsaid }
    }

    /// Of a task that this run has begun.
    pub fn of_own(access: &'a Access, target: Option<&'a Target>) -> Self {
        Self { access, target, charge: Charge::Yes }
    }

    /// The vendor has told of the task, so there is one.
    pub fn seen(self) -> Self {
        Self { charge: Charge::Yes, ..self }
    }

    /// The command that asks where the task stands.
    pub fn get(&self, handle: &TaskHandle) -> String {
        format!("`bindery get {}{}`", word(&handle.to_string()), access(self.access))
    }

    /// The command that waits for the task, and saves its files where that was asked for.
    pub fn wait(&self, handle: &TaskHandle) -> String {
        let target = self.target.map_or_else(String::new, |target| {
            format!(" --download {}{}", path(target), overwrite(target.overwrite))
        });
        format!("`bindery wait {}{target}{}`", word(&handle.to_string()), access(self.access))
    }

    /// The command that saves the files of the task.
    pub fn download(&self, handle: &TaskHandle) -> String {
        self.saving(handle, self.target.is_some_and(|target| target.overwrite))
    }

    /// The command that saves the files of the task, over those that are there.
    pub fn download_over(&self, handle: &TaskHandle) -> String {
        self.saving(handle, true)
    }

    fn saving(&self, handle: &TaskHandle, over: bool) -> String {
        let target = self.target.map_or_else(String::new, |target| format!(" {}", path(target)));
        let (handle, over) = (word(&handle.to_string()), overwrite(over));
        format!("`bindery download {handle}{target}{over}{}`", access(self.access))
    }
}

/// The options that say how the vendor is reached.
pub fn access(access: &Access) -> String {
    let Access { base_url, key_file, key_stdin, timeout: _ } = access;
    let mut text = String::new();
    if let Some(base_url) = base_url {
        text.push_str(&format!(" --base-url {}", word(base_url)));
    }
    if let Some(file) = key_file {
        text.push_str(&format!(" --key-file {}", word(&file.to_string_lossy())));
    }
    if *key_stdin {
        text.push_str(" --key-stdin");
    }
    text
}

fn path(target: &Target) -> String {
    word(&target.path.to_string_lossy())
}

fn overwrite(over: bool) -> &'static str {
    if over { " --overwrite" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_given_is_left_out() {
        let access = Access {
            base_url: Some("http://127.0.0.1:1/v1".to_owned()),
            key_file: Some("my key.txt".into()),
            key_stdin: false,
            timeout: None,
        };
        let target = Target { path: "a.mp4".into(), overwrite: true };
        let onward = Onward::of_any(&access, Some(&target));
        // This is how a handle reads.
        let handle = "v+make:1".parse().unwrap();
        let end = "--base-url http://127.0.0.1:1/v1 --key-file 'my key.txt'`";
        assert_eq!(onward.get(&handle), format!("`bindery get v+make:1 {end}"));
        let saves = "--download a.mp4 --overwrite";
        assert_eq!(onward.wait(&handle), format!("`bindery wait v+make:1 {saves} {end}"));
        let saves = "bindery download v+make:1 a.mp4 --overwrite";
        assert_eq!(onward.download(&handle), format!("`{saves} {end}"));
    }
}
