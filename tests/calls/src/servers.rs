// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! Where the API is: addresses for `base_url` of the client's builder.

use bindery_runtime::codegen;

/// Production
///
/// `https://api.example.com/v1`
pub const PRODUCTION: &str = "https://api.example.com/v1";

/// Regional
///
/// `https://{region}.example.com:{port}/{base}`
#[derive(Clone, Debug)]
pub struct Regional(codegen::Server);

impl Regional {
    /// The address with the usual value of each variable.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self(codegen::Server::new(
            "https://{region}.example.com:{port}/{base}",
            &[("region", "eu"), ("port", "8443"), ("base", "v1")],
        ))
    }
    /// Where the data stays.
    ///
    /// `eu` unless set.
    #[must_use]
    pub fn region(mut self, value: RegionalRegion) -> Self {
        self.0.set("region", value.as_str());
        self
    }
    /// `8443` unless set.
    #[must_use]
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.0.set("port", value);
        self
    }
    /// `v1` unless set.
    #[must_use]
    pub fn base(mut self, value: impl Into<String>) -> Self {
        self.0.set("base", value);
        self
    }
}

impl From<Regional> for String {
    fn from(server: Regional) -> Self {
        server.0.url()
    }
}

/// Where the data stays.
///
/// `eu` unless set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegionalRegion {
    /// `eu`
    Eu,
    /// `us-west`
    UsWest,
}

impl RegionalRegion {
    /// The value as it stands in the address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::UsWest => "us-west",
        }
    }
}

/// `http://localhost:8080`
pub const LOCALHOST_8080: &str = "http://localhost:8080";
