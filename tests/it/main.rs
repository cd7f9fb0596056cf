//! The one test binary of the repository.

mod editor;
mod source;
mod vendors;
