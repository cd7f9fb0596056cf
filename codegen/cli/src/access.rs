//! Clients of vendors, by what the arguments say.

use bindery_runtime::codegen::leaves_in_clear;
use bindery_runtime::{ApiKey, ClientBuilder, Observer, Vendor, VendorClient};

use crate::arguments::Access;
use crate::failure::Failure;
use crate::key;

/// A client that can send.
pub fn client(
    vendor: &'static Vendor,
    access: &Access,
    observer: impl Observer,
) -> Result<VendorClient, Failure> {
    let key = key::read(vendor, access)?;
    let builder = builder(vendor, access)?.key(key).observer(observer);
    builder.build().map_err(|error| Failure::of_setup(&error))
}

/// A client that only puts requests together, with this in the place of the key.
pub fn without_key(
    vendor: &'static Vendor,
    access: &Access,
    key: &str,
) -> Result<VendorClient, Failure> {
    let builder = builder(vendor, access)?.key(ApiKey::new(key));
    builder.build().map_err(|error| Failure::of_setup(&error))
}

fn builder(
    vendor: &'static Vendor,
    access: &Access,
) -> Result<ClientBuilder<VendorClient>, Failure> {
    let mut builder = vendor.builder().user_agent(concat!("bindery/", env!("CARGO_PKG_VERSION")));
    if let Some(base_url) = &access.base_url {
        expect_safe(base_url)?;
        builder = builder.base_url(base_url);
    }
    if let Some(timeout) = access.timeout {
        builder = builder.timeout(timeout);
    }
    Ok(builder)
}

/// A key goes in clear over http, which is right on this machine alone.
fn expect_safe(base_url: &str) -> Result<(), Failure> {
    match leaves_in_clear(base_url) {
        true => Err(Failure::invalid(
            "the base address is not encrypted, so everybody on the way could read the key",
            "give an address that begins with https://; http:// is for this machine alone",
        )),
        // What else is wrong with it the client says.
        false => Ok(()),
    }
}
