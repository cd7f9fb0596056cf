//! The one test binary of the repository.

mod cases;
mod corpus;
mod editor;
mod reading;
mod house;
mod source;
mod vendors;
