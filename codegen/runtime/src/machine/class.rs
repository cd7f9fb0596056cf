//! What an answer to a paid call says of the charge.

/// What became of a paid call that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// It was taken.
    Accepted,
    /// It was refused, and nothing is charged.
    Rejected,
    /// The vendor takes no more for now.
    Throttled {
        /// Whether the vendor documents that this comes before the charge.
        before_charge: bool,
    },
    /// A gateway can say this after the vendor has charged.
    Unclear,
}

/// Statuses by which a request is refused for what it is (RFC 9110, RFC 6585), so that the same
/// request is refused again. Others of 4xx can come from between: a request that took too long (408),
/// a conflict with what exists already (409), a client that has gone (499).
const REFUSED: [u16; 19] =
    [400, 401, 402, 403, 404, 405, 407, 410, 411, 413, 414, 415, 417, 421, 422, 426, 428, 431, 451];

/// The class of an HTTP status. `rejected_before_charge` are those that the vendor documents as
/// surely before the charge.
pub fn class_of_status(status: u16, retry_after: bool, rejected_before_charge: &[u16]) -> Class {
    let before_charge = rejected_before_charge.contains(&status);
    match status {
        200..=299 => Class::Accepted,
        429 => Class::Throttled { before_charge },
        503 if before_charge || retry_after => Class::Throttled { before_charge },
        _ if before_charge || REFUSED.contains(&status) => Class::Rejected,
        _ => Class::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        let class = |status| class_of_status(status, false, &[]);
        for status in [400, 401, 402, 403, 404, 405, 413, 415, 422] {
            assert_eq!(class(status), Class::Rejected, "{status}");
        }
        for status in
            [0, 100, 199, 301, 302, 303, 307, 308, 408, 409, 425, 499, 500, 502, 503, 504, 520, 599]
        {
            assert_eq!(class(status), Class::Unclear, "{status}");
        }
        assert_eq!(class(200), Class::Accepted);
        assert_eq!(class(429), Class::Throttled { before_charge: false });
    }

    #[test]
    fn what_the_vendor_documents_counts() {
        let known = Class::Throttled { before_charge: true };
        assert_eq!(class_of_status(429, false, &[429]), known);
        assert_eq!(class_of_status(503, false, &[503]), known);
        assert_eq!(class_of_status(500, false, &[500]), Class::Rejected);
        let not = Class::Throttled { before_charge: false };
        assert_eq!(class_of_status(503, true, &[]), not);
    }
}
