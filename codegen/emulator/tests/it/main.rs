//! The emulator, by raw sockets: a small vendor of its own, and every vendor under `spec/`.

mod client;
mod faults;
mod files;
mod ledger;
mod load;
mod requests;
mod small;
mod tasks;
mod vendors;
