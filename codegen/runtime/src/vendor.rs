//! A vendor that is chosen while the program runs: requests and answers are JSON.

use std::fmt;

use serde_json::Value;

use crate::call::Call;
use crate::client::Core;
use crate::create::{self, Reconciled, Unknown};
use crate::describe::{Operation, Vendor};
use crate::{
    ApiKey, ClientBuilder, CreateError, Error, Request, RequestOptions, Submit, Task, TaskHandle,
    read,
};

impl Vendor {
    /// The name of its package.
    pub fn name(&self) -> &'static str {
        self.api.vendor()
    }

    /// The address of its API, unless the client has another one.
    pub fn base_url(&self) -> Option<&'static str> {
        self.api.base_url
    }

    /// The creates, by their methods of the vendor's own client.
    pub fn creates(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.api.creates.iter().map(|operation| operation.name)
    }

    /// Settings of a client.
    pub fn builder(&self) -> ClientBuilder<VendorClient> {
        ClientBuilder::new(self.api)
    }

    /// A client with the usual settings.
    ///
    /// # Errors
    /// When a setting can't work: an empty key, for example.
    pub fn client(&self, key: impl Into<ApiKey>) -> Result<VendorClient, Error> {
        self.builder().key(key).build()
    }
}

/// A client of a vendor that is chosen while the program runs.
///
/// It keeps to the same rules as the vendor's own client: a body is checked before it is sent, a create is
/// charged at most once, tasks end as their description says.
#[derive(Clone, Debug)]
pub struct VendorClient {
    core: Core,
}

impl From<Core> for VendorClient {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl VendorClient {
    /// A call of a create, by its method of the vendor's own client, with a body in JSON, which is sent as it
    /// is written.
    ///
    /// # Errors
    /// [`Error::Configuration`] when there is no such create. What is wrong with the body is told when it is
    /// sent.
    pub fn create(&self, operation: &str, body: impl Into<Vec<u8>>) -> Result<VendorCall, Error> {
        let operation = self.find(operation)?;
        let create = operation.create;
        let mut call = Call::new(&self.core, operation);
        let content_type = create.and_then(|create| create.content_type);
        let rules = create.and_then(|create| create.body);
        call.json_text(content_type.unwrap_or("application/json"), body.into(), rules);
        Ok(VendorCall { call })
    }

    /// The task of a handle that was kept.
    ///
    /// # Errors
    /// When the handle belongs to another vendor, operation or address.
    pub fn task(&self, handle: TaskHandle) -> Result<Task<Value>, Error> {
        Task::of_handle(&self.core, self.core.api().creates, handle)
    }

    /// Finds out what became of a create whose outcome is not known.
    ///
    /// # Errors
    /// When the vendor doesn't answer. Nothing is known then; ask later.
    pub async fn reconcile(&self, unknown: &Unknown) -> Result<Reconciled<Value>, Error> {
        create::reconcile(&self.core, self.core.api().creates, unknown).await
    }

    fn find(&self, name: &str) -> Result<&'static Operation, Error> {
        let creates = self.core.api().creates;
        creates.iter().find(|operation| operation.name == name).copied().ok_or_else(|| {
            let names: Vec<_> = creates.iter().map(|operation| operation.name).collect();
            Error::configuration(format!("`{name}` is none of the creates: {}", names.join(", ")))
        })
    }
}

/// A call of a create that is being put together.
#[derive(Clone)]
#[must_use = "nothing is sent before `submit`"]
pub struct VendorCall {
    call: Call,
}

impl VendorCall {
    /// Sends it even if it breaks rules of the API.
    pub fn unchecked(mut self) -> Self {
        self.call.unchecked();
        self
    }

    /// Sets what is different for this call: its time-out, further headers.
    pub fn with(mut self, options: RequestOptions) -> Self {
        self.call.options(options);
        self
    }

    /// The request as it would be sent.
    ///
    /// # Errors
    /// When it breaks rules of the API, or can't be sent.
    pub fn request(&self) -> Result<Request, Error> {
        self.call.request()
    }

    /// Sends the request and gives the task that it begins, without waiting for anything.
    ///
    /// Dropping this future after the request was sent does not stop the charge.
    ///
    /// # Errors
    /// [`CreateError`], which tells what is known of the charge.
    pub async fn submit(self) -> Result<Task<Value>, CreateError> {
        self.call.submit().await
    }

    /// Sends the request and reads the answer.
    ///
    /// # Errors
    /// [`CreateError`], which tells what is known of the charge.
    pub async fn send(self) -> Result<Value, CreateError> {
        self.call.send_paid(read::json).await
    }
}

impl Submit for VendorCall {
    type Answer = Value;

    fn into_call(self) -> Call {
        self.call
    }
}

impl fmt::Debug for VendorCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}
