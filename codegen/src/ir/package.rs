//! The crate as a whole.

use super::{Client, ContractFile, Docs, Guide, RoundTrips, Rules, Types};

/// A generated crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// The package name, also the name of the library.
    pub name: String,
    /// The version of the package.
    pub version: String,
    /// One line for the manifest.
    pub description: String,
    /// The doc comment of the library.
    pub docs: Docs,
    /// The specification it is made from, as the header of every file names it.
    pub spec: String,
    /// How the manifest finds the runtime.
    pub runtime: Runtime,
    /// Lints that the crate can't satisfy: what the vendor has deprecated is still sent, and names
    /// of other scripts are kept.
    pub allows: Vec<String>,
    /// How deep the compiler must look into types, where its own limit may be too low.
    pub recursion_limit: Option<usize>,
    /// How it is split, if it is.
    pub features: Option<Features>,
    /// Its types.
    pub types: Types,
    /// The rules of its values.
    pub rules: Rules,
    /// Its client.
    pub client: Client,
    /// Its README.
    pub guide: Guide,
    /// Its tests of the specification's examples.
    pub contracts: Vec<ContractFile>,
    /// The examples for a program that sends them through their types, where one is wanted.
    pub round_trips: Option<RoundTrips>,
}

/// How the manifest of a crate finds `bindery-runtime`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// The crate is a member of a workspace that knows the runtime and the settings of packages.
    Workspace,
    /// The crate stands alone; the runtime is in this folder.
    Path(String),
    /// The crate is a member of somebody else's workspace; the runtime is in this folder.
    Member(String),
}

/// The features of a crate: each turns on the operations of a tag, and what these use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Features {
    /// The feature that turns on all others, which is the default.
    pub all: String,
    /// The features of the tags.
    pub tags: Vec<String>,
}
