// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};

/// A client for Keywords.
///
/// It is cheap to clone, and its clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    #[allow(dead_code)]
    pub(crate) core: codegen::Core,
}

impl From<codegen::Core> for Client {
    fn from(core: codegen::Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// A client with the usual settings.
    ///
    /// # Errors
    /// When a setting can't work: an empty key, for example.
    pub fn new(base_url: impl Into<String>) -> Result<Self, bindery_runtime::Error> {
        Self::builder().base_url(base_url).build()
    }
    /// Settings: keys, the base address, time-outs, headers, whether rules are checked.
    #[must_use]
    pub fn builder() -> bindery_runtime::ClientBuilder<Self> {
        bindery_runtime::ClientBuilder::new(&API)
    }
}

static API: describe::Api = describe::Api {
    package: "keywords/0.1.0",
    base_url: None,
    schemes: &[],
    main_scheme: None,
    envelope: &describe::USUAL_ENVELOPE,
    creates: &[],
};
