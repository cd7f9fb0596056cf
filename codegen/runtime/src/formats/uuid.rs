//! Identifiers as those of `uuid`.

use super::Uuid;

super::conversions! {
    Uuid <=> ::uuid::Uuid: ::uuid::Uuid::parse_str, ToString::to_string;
}
