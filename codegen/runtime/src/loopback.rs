//! Which addresses lead to this machine itself.

use core::net::IpAddr;

use http::Uri;

/// Whether a host is this machine: `localhost`, 127.0.0.0/8 or `::1`, in brackets or not.
pub(crate) fn is_loopback(host: &str) -> bool {
    match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

/// Whether what is sent to an address leaves this machine without TLS.
pub fn leaves_in_clear(url: &str) -> bool {
    // Most are: nothing else needs to be known of them.
    if url.starts_with("https://") {
        return false;
    }
    let uri = url.parse::<Uri>().unwrap_or_default();
    uri.scheme_str() == Some("http") && !is_loopback(uri.host().unwrap_or_default())
}
