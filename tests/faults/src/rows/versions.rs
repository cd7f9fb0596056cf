//! F23: frames of HTTP/2 that say whether a request was looked at.

use crate::{Case, Row};

pub const HTTP2: Row = Row {
    id: "F23",
    fault: "HTTP/2: GOAWAY(0), GOAWAY(last), REFUSED_STREAM, RST_STREAM(CANCEL), 1,000 pings",
    must: "does not apply: HTTP/2 is off, no client speaks it",
    cases: || {
        let names =
            ["GOAWAY(0)", "GOAWAY(last)", "REFUSED_STREAM", "RST_STREAM(CANCEL)", "1,000 pings"];
        // A test holds this against the lock file.
        names.map(|name| Case::not_tried(name, "HTTP/2 is off: the crate `h2` is not built")).into()
    },
};
