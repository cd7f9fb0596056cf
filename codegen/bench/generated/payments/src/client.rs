// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;

/// A client for Payments.
///
/// It is cheap to clone, and its clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
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
    pub fn new() -> Result<Self, bindery_runtime::Error> {
        Self::builder().build()
    }
    /// Settings: keys, the base address, time-outs, headers, whether rules are checked.
    #[must_use]
    pub fn builder() -> bindery_runtime::ClientBuilder<Self> {
        bindery_runtime::ClientBuilder::new(&API)
    }
}

impl Client {
    /// Charges, the newest first.
    ///
    /// `GET /charges`
    pub fn list_charges(&self,) -> operations::ListChargesCall {
        operations::ListChargesCall::new(&self.core,)
    }
    /// Every movement of a balance.
    ///
    /// `GET /movements`
    pub fn list_movements(&self,) -> operations::ListMovementsCall {
        operations::ListMovementsCall::new(&self.core,)
    }
}

static API: describe::Api = describe::Api {
    package: "payments/0.1.0",
    base_url: Some("https://payments.example.com/v1"),
    schemes: &[],
    main_scheme: None,
    envelope: &describe::USUAL_ENVELOPE,
    creates: &[],
};
