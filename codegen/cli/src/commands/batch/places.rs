//! Where the files of a batch go: what is there already, and whether this journal has put it there.

use std::collections::HashMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

use bindery_runtime::batch::{Item, Stage};
use bindery_runtime::{Journal, TaskHandle};

use super::rows::Row;
use crate::failure::Failure;
use crate::target::Target;
use crate::{save, screen, shown};

/// What is at the place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum There {
    Nothing,
    /// The file, as long as it was when it was saved.
    Saved,
    /// What has become of the file since it was saved here: its length is another.
    Altered,
    /// Something that was not saved from this journal.
    Foreign,
}

/// What is at the place of a file of this item.
pub fn there(path: &Path, item: Option<&Item>) -> There {
    if fs::symlink_metadata(path).is_err() {
        return There::Nothing;
    }
    let Some(Item { saved, .. }) = item else { return There::Foreign };
    let length = fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|it| it.len());
    // A folder that was moved still holds what was saved into it.
    let is_name = |place: &str| Path::new(place).file_name() == path.file_name();
    if saved.iter().any(|(place, bytes)| is_name(place) && length == Some(*bytes)) {
        return There::Saved;
    }
    match saved.contains_key(&*path.to_string_lossy()) {
        true => There::Altered,
        false => There::Foreign,
    }
}

/// Nothing is sent while something else stands where a result would go: it would be taken for the result.
pub fn expect_free(rows: &[Row], journal: &Journal, folder: &Path) -> Result<(), Failure> {
    let films = films(folder);
    let mut foreign = Vec::new();
    for row in rows {
        let item = journal.item(&row.key);
        for path in wanted(row, item.as_ref(), folder, &films) {
            match there(&path, item.as_ref()) {
                There::Foreign => foreign.push(path),
                There::Altered => screen::complain(&format!(
                    "{} is no longer as long as it was when it was saved, and is saved again\n",
                    path.display()
                )),
                There::Nothing | There::Saved => {}
            }
        }
    }
    match foreign.as_slice() {
        [] => Ok(()),
        foreign => Err(told(foreign)),
    }
}

fn told(foreign: &[PathBuf]) -> Failure {
    let (files, stand) = if foreign.len() == 1 { ("file", "stands") } else { ("files", "stand") };
    let mut what = format!(
        "{} {files} {stand} where a result would go, and this journal did not save what is there, so nothing was sent:",
        foreign.len()
    );
    what.push_str(&shown::some(foreign.iter().map(|it| it.display().to_string())));
    let paths: Vec<_> = foreign.iter().map(|it| it.to_string_lossy()).collect();
    Failure::invalid(what, "give another folder with --download, or move what is there")
        .with("paths", paths)
}

/// Where files of this row go, or may go as long as nobody knows how they are called.
fn wanted(row: &Row, item: Option<&Item>, folder: &Path, films: &Films) -> Vec<PathBuf> {
    let stem = save::file_name(&row.key);
    match item {
        Some(Item { stage: Stage::Failed, .. }) => Vec::new(),
        Some(Item { stage: Stage::Succeeded, files, .. }) => paths(folder, &stem, files),
        _ => films.get(&stem).cloned().unwrap_or_default(),
    }
}

/// The places of the files of a result.
pub fn paths(folder: &Path, stem: &str, files: &[String]) -> Vec<PathBuf> {
    let target = Target { path: folder.to_owned(), overwrite: false };
    let path =
        |(index, file): (usize, &String)| save::path(&target, stem, file, (index, files.len()));
    files.iter().enumerate().map(path).collect()
}

/// Files of a folder that may be taken for results, by their names without the ending.
type Films = HashMap<String, Vec<PathBuf>>;

fn films(folder: &Path) -> Films {
    let mut films = Films::new();
    // A folder that is not there yet has none.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let stem = match name.rsplit_once('.') {
            Some((stem, ending)) if is_film(ending) => stem.to_owned(),
            _ if entry.path().is_file() => name,
            _ => continue,
        };
        films.entry(stem).or_default().push(entry.path());
    }
    films
}

/// Pictures may be what films are made from, and stand beside them under the same names.
fn is_film(ending: &str) -> bool {
    let known = ["mp4", "m4v", "mov", "webm", "mkv", "avi", "gif", "mp3", "wav"];
    known.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// Where all bytes of a file come to be before it gets its name. Another task has another place, whatever its key.
pub fn beside(path: &Path, handle: &TaskHandle) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    handle.to_string().hash(&mut hasher);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{:08x}", hasher.finish() >> 32));
    path.with_file_name(name)
}

/// Gives a file its name, over nothing but what was saved there before.
pub fn name(whole: &Path, path: &Path, there: There) -> io::Result<()> {
    if there == There::Altered {
        return fs::rename(whole, path);
    }
    // Unlike a rename, a link never replaces anything. Not every disk has them.
    match fs::hard_link(whole, path) {
        Ok(()) => fs::remove_file(whole),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => fs::rename(whole, path),
    }
}
