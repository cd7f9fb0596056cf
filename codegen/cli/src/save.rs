//! Saves the files of results.

use std::path::PathBuf;

use bindery_runtime::{DownloadError, Downloader, Saved, Task};
use indicatif::ProgressBar;
use serde_json::{Value, json};

use crate::failure::{Charge, Failure};
use crate::onward::Onward;
use crate::target::Target;
use crate::{interrupt, progress};

/// Saves all files of a task. A link that is over is renewed by asking the task, once a file.
pub async fn files(
    task: &Task<Value>,
    addresses: &[String],
    target: &Target,
    onward: Onward<'_>,
) -> Result<Vec<Saved>, Failure> {
    let stem = file_name(task.id());
    let mut saved = Vec::with_capacity(addresses.len());
    for (index, address) in addresses.iter().enumerate() {
        let path = path(target, &stem, address, (index, addresses.len()));
        let bar = progress::file(&path.to_string_lossy());
        let done = one(task, index, address, path, target.overwrite, &bar);
        let Some(done) = interrupt::or(done).await else {
            let handle = task.handle();
            let next = format!("go on with {}", onward.download(handle));
            let failure = Failure::interrupted("stopped", Charge::Yes, next);
            return Err(failure.with_task(handle));
        };
        bar.finish_and_clear();
        let failed = |error| Failure::of_download(&error, task.handle(), onward);
        saved.push(done.map_err(failed)?);
    }
    Ok(saved)
}

/// Saves one file of a task.
pub async fn one(
    task: &Task<Value>,
    index: usize,
    address: &str,
    path: PathBuf,
    overwrite: bool,
    bar: &ProgressBar,
) -> Result<Saved, DownloadError> {
    let fresh = async move || {
        let update = task.poll_once().await.map_err(|error| error.to_string())?;
        let fresh = update.files.get(index).cloned();
        fresh.ok_or_else(|| "the task has no such file any more".to_owned())
    };
    Downloader::new()?
        .download(address)
        .overwrite(overwrite)
        .on_progress(|progress| on_bar(bar, progress.bytes, progress.total))
        .refresh(fresh)
        .to_file(path)
        .await
}

/// Saves the file at an address that belongs to no task.
pub async fn plain(address: &str, target: &Target) -> Result<Saved, Failure> {
    let stem = name_of(address);
    let path = path(target, &stem, "", (0, 1));
    let bar = progress::file(&path.to_string_lossy());
    let listener = |progress: &bindery_runtime::Progress| {
        on_bar(&bar, progress.bytes, progress.total);
    };
    let downloader = Downloader::new().map_err(|error| Failure::of_plain_download(&error))?;
    let call = downloader.download(address).overwrite(target.overwrite).on_progress(listener);
    match interrupt::or(call.to_file(path)).await {
        Some(done) => done.map_err(|error| Failure::of_plain_download(&error)),
        None => {
            let next = "the same command goes on where it can";
            Err(Failure::interrupted("stopped", Charge::Unsaid, next))
        }
    }
}

fn on_bar(bar: &ProgressBar, bytes: u64, total: Option<u64>) {
    if let Some(total) = total {
        bar.set_length(total);
    }
    bar.set_position(bytes);
}

/// A file that was saved, for programs.
pub fn as_json(saved: &Saved) -> Value {
    json!({
        "path": saved.path.to_string_lossy(),
        "bytes": saved.bytes,
        "media_type": saved.media_type,
        "resumed_from": saved.resumed_from,
    })
}

/// Where a file goes: into a folder under this name, or to the path itself, numbered where there are several.
pub fn path(target: &Target, stem: &str, address: &str, (index, count): (usize, usize)) -> PathBuf {
    let number = if count > 1 { format!("-{}", index + 1) } else { String::new() };
    let is_folder = target.is_folder();
    let target = &target.path;
    if is_folder {
        let ending = ending(address).map(|ending| format!(".{ending}")).unwrap_or_default();
        return target.join(format!("{stem}{number}{ending}"));
    }
    if count == 1 {
        return target.to_owned();
    }
    let name = target.file_stem().unwrap_or_default().to_string_lossy();
    let ending = target.extension().map(|it| format!(".{}", it.to_string_lossy()));
    target.with_file_name(format!("{name}{number}{}", ending.unwrap_or_default()))
}

/// The ending of the name at an address.
fn ending(address: &str) -> Option<String> {
    let name = last_segment(address);
    let (stem, ending) = name.rsplit_once('.')?;
    let is_short = (1..=5).contains(&ending.len()) && !stem.is_empty();
    let is_plain = ending.chars().all(|it| it.is_ascii_alphanumeric());
    (is_short && is_plain).then(|| ending.to_ascii_lowercase())
}

/// The name at an address, as a file may be called.
fn name_of(address: &str) -> String {
    match last_segment(address) {
        "" => "download".to_owned(),
        name => file_name(name),
    }
}

fn last_segment(address: &str) -> &str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or(path, |(_, rest)| rest);
    path.split_once('/').and_then(|(_, path)| path.rsplit('/').next()).unwrap_or_default()
}

/// A name that is one on every platform. Different texts have different names.
pub fn file_name(text: &str) -> String {
    let mut name = String::new();
    for (index, character) in text.chars().enumerate() {
        let is_plain = character.is_alphanumeric() || "-_ ".contains(character);
        match is_plain || (character == '.' && index > 0) {
            true => name.push(character),
            false => name.push_str(&format!("%{:02X}", u32::from(character))),
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn names_stay_in_their_folder() {
        for (text, name) in [
            ("film 1", "film 1"),
            ("../a", "%2E.%2Fa"),
            ("a/b", "a%2Fb"),
            ("a%2Fb", "a%252Fb"),
            (".hidden", "%2Ehidden"),
            ("größe.v2", "größe.v2"),
        ] {
            assert_eq!(file_name(text), name);
        }
        assert_eq!(name_of("https://a.example/x/1.mp4?sig=2/3"), "1.mp4");
        assert_eq!(name_of("https://a.example"), "download");
        assert_eq!(name_of("https://a.example/.."), "%2E.");
    }

    #[test]
    fn several_files_are_numbered() {
        let path = |target: &str, all| {
            let target = Target { path: target.into(), overwrite: false };
            path(&target, "t", "https://a.example/1.MP4?x", all)
        };
        assert_eq!(path("no-such/", (0, 1)), Path::new("no-such/t.mp4"));
        assert_eq!(path("no-such/", (1, 2)), Path::new("no-such/t-2.mp4"));
        assert_eq!(path("out.mp4", (0, 1)), Path::new("out.mp4"));
        assert_eq!(path("out.mp4", (1, 2)), Path::new("out-2.mp4"));
    }
}
