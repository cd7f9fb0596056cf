//! Requests that are put together and not sent.

use bindery_runtime::{Request, Vendor, VendorClient};
use serde_json::{Map, Value, json};

use crate::access;
use crate::arguments::Access;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{screen, shown};

/// Stands for the key in a request that is only looked at. It has nothing that must be encoded anywhere.
pub const NO_KEY: &str = "BINDERY-LEFT-THE-KEY-OUT";

/// A client that only puts requests together, with [`NO_KEY`] for a key.
pub fn client(vendor: &'static Vendor, access: &Access) -> Result<VendorClient, Failure> {
    access::without_key(vendor, access, NO_KEY)
}

/// The request as it would be sent, with [`NO_KEY`] for a key. It keeps to all rules of the vendor.
pub fn checked(client: &VendorClient, operation: &str, body: &[u8]) -> Result<Request, Failure> {
    let call = client.create(operation, body).map_err(|error| Failure::of_setup(&error))?;
    call.request().map_err(|error| Failure::of_setup(&error))
}

/// The headers, sorted. Where the key stands is said by `key`.
pub fn headers(request: &Request, key: &str) -> Vec<(String, String)> {
    let header = |(name, value): (_, &bindery_runtime::http::HeaderValue)| {
        let value = String::from_utf8_lossy(value.as_bytes()).replace(NO_KEY, key);
        (format!("{name}"), value)
    };
    let mut headers: Vec<_> = request.headers.iter().map(header).collect();
    headers.sort();
    headers
}

/// Shows a request that was checked and is not sent.
pub fn show(request: &Request, json: bool) -> Exit {
    let url = request.url_with_credentials().replace(NO_KEY, "***");
    let headers = headers(request, "***");
    let bytes = request.body.as_ref().and_then(|body| body.as_bytes()).unwrap_or_default();
    // The body was read as JSON when it was checked.
    let mut body: Value = serde_json::from_slice(bytes).unwrap_or_default();
    shown::shortened(&mut body);
    let method = request.method.as_str();
    if json {
        let headers: Map<String, Value> =
            headers.into_iter().map(|(name, value)| (name, value.into())).collect();
        let request = json!({ "method": method, "url": url, "headers": headers, "body": body });
        screen::json(&json!({ "result": "checked", "request": request }));
        return Exit::Done;
    }
    let headers: String =
        headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    screen::print(&format!("{method} {url}\n{headers}\n{body:#}\n"));
    screen::complain("the request keeps to all rules of the vendor; nothing was sent\n");
    Exit::Done
}
