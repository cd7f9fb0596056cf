//! Which addresses lead to this machine itself.

use core::net::IpAddr;

/// Whether a host is this machine: `localhost`, 127.0.0.0/8 or `::1`, in brackets or not.
pub(crate) fn is_loopback(host: &str) -> bool {
    match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

/// Whether what is sent to an address may leave this machine without TLS: it does not, where the address begins with
/// `https://`, or with `http://` and a host that is this machine. This is asked for each request, so nothing is copied.
pub fn leaves_in_clear(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return true };
    if scheme.eq_ignore_ascii_case("https") {
        return false;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    !(scheme.eq_ignore_ascii_case("http") && is_loopback(host))
}

#[cfg(test)]
mod tests {
    use super::leaves_in_clear;

    #[test]
    fn what_is_no_plain_address_of_this_machine_leaves_it() {
        for url in [
            "https://api.example.com",
            "HTTPS://api.example.com/x",
            "http://localhost",
            "http://LocalHost:8080/v1",
            "http://127.0.0.1?x",
            "http://[::1]:9/x",
            "http://[::1]",
        ] {
            assert!(!leaves_in_clear(url), "{url}");
        }
        for url in [
            "http://api.example.com",
            "http://localhost.example.com",
            "http://localhost:80@example.com/",
            "http://localhost@example.com/",
            "http://127.0.0.1\\@example.com/",
            "http:example.com",
            " http://localhost",
            "http:///localhost",
            "ftp://localhost",
            "",
        ] {
            assert!(leaves_in_clear(url), "{url}");
        }
    }
}
