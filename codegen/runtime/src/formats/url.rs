//! Addresses as those of `url`.

use super::Uri;

super::conversions! {
    Uri <=> ::url::Url: ::url::Url::parse, ToString::to_string;
}
