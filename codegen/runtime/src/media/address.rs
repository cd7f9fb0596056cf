//! Which addresses a vendor can fetch from.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use reqwest::Url;

use super::MediaError;

/// The address, if a vendor can fetch from it. What is not ASCII is percent-encoded; all else stays as it is,
/// because signatures are made over it.
pub(super) fn checked(address: String) -> Result<String, MediaError> {
    let refused = |reason: &str| Err(MediaError::address(reason));
    // Browsers leave these out or take them for others; programs of vendors do not.
    let odd =
        |character: char| character.is_whitespace() || character.is_control() || character == '\\';
    if address.contains(odd) {
        return refused("the address has white space, a control character or a backslash in it");
    }
    let Ok(url) = Url::parse(&address) else {
        return refused("the address is none: it must begin with https:// and a host");
    };
    match url.scheme() {
        "https" => {}
        "data" => {
            return refused(
                "the address is a data URI: give the file itself, by `bytes` or `file`",
            );
        }
        scheme => {
            return refused(&format!(
                "the address must begin with https://, but its scheme is {scheme}"
            ));
        }
    }
    // The parser takes `https:host` and `https:///host`, too.
    let host = address.get("https://".len()..).unwrap_or_default();
    if !address.get("https:".len()..).unwrap_or_default().starts_with("//") || host.starts_with('/')
    {
        return refused("the address must begin with https:// and a host");
    }
    if !url.username().is_empty() || url.password().is_some() || authority(host).contains('@') {
        return refused("the address has a user or password in it, which a vendor must not see");
    }
    if url.fragment().is_some() {
        return refused("the address has a fragment (`#…`), which is for browsers");
    }
    if let Some(reason) = url.host_str().and_then(unreachable) {
        let host = url.host_str().unwrap_or_default();
        return refused(&format!("the vendor can't fetch from {host}: {reason}"));
    }
    match address.is_ascii() {
        true => Ok(address),
        false => Ok(url.into()),
    }
}

fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Why the host can't be reached from elsewhere, as far as its name or number tells. The parser has brought
/// every spelling of a number (`0x7f.1`) into one form.
fn unreachable(host: &str) -> Option<&'static str> {
    let number = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match number.parse() {
        Ok(IpAddr::V4(address)) => (!is_public_v4(address)).then_some(NO_PUBLIC_ADDRESS),
        Ok(IpAddr::V6(address)) => (!is_public_v6(address)).then_some(NO_PUBLIC_ADDRESS),
        Err(_) => (!is_public_name(host)).then_some("this is no public name"),
    }
}

const NO_PUBLIC_ADDRESS: &str = "this is no public address";

/// Not one of the special purposes of IANA's registry.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && b & 0xC0 == 64;
    let benchmarks = a == 198 && b & 0xFE == 18;
    let protocols = (a, b, c) == (192, 0, 0);
    let relays = (a, b, c) == (192, 88, 99);
    !(a == 0
        || a >= 224
        || shared
        || benchmarks
        || protocols
        || relays
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation())
}

/// Global unicast, without what leads to other addresses or is set apart.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    let special = a == 0x2001 && b < 0x0200;
    let documentation = a == 0x2001 && b == 0x0DB8 || a == 0x3FFF && b < 0x1000;
    a & 0xE000 == 0x2000 && !special && !documentation && a != 0x2002
}

/// Ends of names that nobody can look up outside of one network (RFC 6761, RFC 6762, RFC 8375 and ICANN).
const LOCAL: &[&str] = &[
    "localhost",
    "local",
    "internal",
    "invalid",
    "test",
    "example",
    "onion",
    "lan",
    "home",
    "corp",
    "localdomain",
    "intranet",
    "private",
    "home.arpa",
];

fn is_public_name(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let local = LOCAL.iter().any(|end| {
        host.strip_suffix(end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    host.contains('.') && !local
}

#[cfg(test)]
mod tests {
    use super::checked;

    fn refused(address: &str) -> String {
        checked(address.to_owned()).map_or_else(|error| error.to_string(), |_| "taken".to_owned())
    }

    #[test]
    fn public_addresses_stay_as_they_are() {
        for address in [
            "https://example.com",
            "https://EXAMPLE.com/a",
            "https://example.com:8443/wolf.jpg?X-Sig='a|b'&c=%2F",
            "https://cdn.example.co.uk./wolf.jpg",
            "https://1.1.1.1/wolf.jpg",
            "https://[2606:4700:4700::1111]/wolf.jpg",
            "HTTPS://example.com/wolf.jpg",
            "https://mylocalhost.com/",
            "https://example.com/@user",
        ] {
            assert_eq!(checked(address.to_owned()).ok().as_deref(), Some(address));
        }
        let encoded = checked("https://例子.com/图.jpg".to_owned()).ok();
        assert_eq!(encoded.as_deref(), Some("https://xn--fsqu00a.com/%E5%9B%BE.jpg"));
    }

    #[test]
    fn what_no_vendor_can_or_should_fetch() {
        let cases = [
            ("", "must begin with https://"),
            ("wolf.jpg", "must begin with https://"),
            ("http://example.com/", "its scheme is http"),
            ("http://localhost/", "its scheme is http"),
            ("ftp://example.com/", "its scheme is ftp"),
            ("file:///etc/passwd", "its scheme is file"),
            ("data:image/png;base64,AAAA", "is a data URI"),
            ("https:example.com", "https:// and a host"),
            ("https:///example.com", "https:// and a host"),
            ("https://", "https:// and a host"),
            ("https://exa mple.com/", "white space"),
            ("https://example.com/\n", "white space"),
            ("https:\\\\example.com\\", "backslash"),
            ("https://user:secret@example.com/", "a user or password"),
            ("https://@example.com/", "a user or password"),
            ("https://example.com/#x", "a fragment"),
        ];
        for (address, expected) in cases {
            let told = refused(address);
            assert!(told.contains(expected) && !told.contains("secret"), "{address}: {told}");
        }
    }

    #[test]
    fn hosts_of_private_networks() {
        for host in [
            "localhost",
            "LOCALHOST.",
            "a.localhost",
            "printer",
            "nas.local",
            "db.internal",
            "x.home.arpa",
            "127.0.0.1",
            "127.1",
            "0x7f.1",
            "2130706433",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.2.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "[::1]",
            "[::]",
            "[::ffff:1.1.1.1]",
            "[fe80::1]",
            "[fc00::1]",
            "[2001:db8::1]",
            "[2002:7f00:1::]",
            "[64:ff9b::a00:1]",
            "[ff02::1]",
        ] {
            let told = refused(&format!("https://{host}/wolf.jpg"));
            assert!(told.contains("the vendor can't fetch from"), "{host}: {told}");
        }
    }
}
