//! The one test binary of the repository.

mod broken;
mod calls;
mod cases;
mod clients;
mod corpus;
mod diff;
mod editor;
mod evil;
mod features;
mod findings;
mod fresh;
mod growth;
mod house;
mod lint;
mod lower;
mod names;
mod pipeline;
mod print;
mod reading;
mod readme;
mod rules;
mod source;
mod specs;
mod studio;
mod surface;
mod vendors;
