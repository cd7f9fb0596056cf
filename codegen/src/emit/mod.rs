//! From the IR to files. Loops, no decisions: whatever could be one was made in `lower`.

mod file;
mod lib_rs;
mod manifest;
mod names;
mod types;

pub use file::File;

use crate::ir::Crate;

/// All files of a crate, sorted by path.
pub fn emit(krate: &Crate) -> Vec<File> {
    let mut files = vec![manifest::manifest(krate), lib_rs::lib_rs(krate)];
    files.extend(types::types(krate));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}
