//! Bars on standard error, where somebody looks at it.

use bindery_runtime::{Observer, TaskChange, TaskState};
use indicatif::{ProgressBar, ProgressStyle};

/// A bar for a task that is waited for.
pub fn task() -> ProgressBar {
    styled(ProgressBar::new(100), "{spinner} {elapsed} {bar:30} {percent}% {msg}")
}

/// A bar for a file that is saved.
pub fn file(name: &str) -> ProgressBar {
    let bar = styled(
        ProgressBar::no_length(),
        "{spinner} {msg} {bar:30} {bytes}/{total_bytes} {bytes_per_sec}",
    );
    bar.set_message(name.to_owned());
    bar
}

/// A bar for the items of a batch.
pub fn items(count: usize) -> ProgressBar {
    styled(ProgressBar::new(count as u64), "{spinner} {elapsed} {bar:30} {pos}/{len} {msg}")
}

fn styled(bar: ProgressBar, template: &str) -> ProgressBar {
    let style = ProgressStyle::with_template(template);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

/// Shows on a bar how a task stands.
pub struct OnBar(pub ProgressBar);

impl Observer for OnBar {
    fn task(&self, change: &TaskChange<'_>) {
        let Self(bar) = self;
        bar.set_message(change.state.to_string());
        let part = match (change.state, change.progress) {
            (TaskState::Succeeded, _) => Some(1.0),
            (_, part) => part,
        };
        if let Some(part) = part {
            // From 0 to 100.
            bar.set_position((part * 100.0) as u64);
        }
    }
}

/// Sees nothing.
pub struct Silent;

impl Observer for Silent {}
