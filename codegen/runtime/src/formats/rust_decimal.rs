//! Numbers as those of `rust_decimal`.

use super::Decimal;

super::conversions! {
    Decimal <=> ::rust_decimal::Decimal: ::rust_decimal::Decimal::from_str_exact,
        ToString::to_string;
}
