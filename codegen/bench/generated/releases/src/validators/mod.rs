// Written by Bindery from documents/releases.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

#![allow(unused_variables, unused_imports, unused_qualifications, deprecated)]
#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::ptr_arg,
    clippy::redundant_slicing,
    clippy::single_match,
    clippy::too_many_lines,
    clippy::unreadable_literal,
)]

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Release {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Release");
        rules::number_field(&value.id, "id", at, sink).minimum(1);
        rules::text_field(&value.node_id, "node_id", at, sink).min_length(1);
        rules::text_field(&value.tag_name, "tag_name", at, sink).min_length(1).max_length(255);
        rules::text_field(&value.target_commitish, "target_commitish", at, sink).min_length(1);
        rules::text_field(&value.name, "name", at, sink).max_length(255);
        rules::text_field(&value.body, "body", at, sink).max_length(125000);
        rules::check(&value.author, "author", at, sink);
        {
            let list = &value.assets;
            let at = &at.member("assets");
            rules::max_items(list.len(), 1000, at, sink);
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink);
            }
        }
        {
            let text = &value.url;
            let at = &at.member("url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.html_url;
            let at = &at.member("html_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.assets_url;
            let at = &at.member("assets_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        rules::text_field(&value.upload_url, "upload_url", at, sink).pattern(&PATTERN_HTTPS);
        rules::text_field(&value.tarball_url, "tarball_url", at, sink).pattern(&PATTERN_HTTPS);
        rules::text_field(&value.zipball_url, "zipball_url", at, sink).pattern(&PATTERN_HTTPS);
        if let Some(text) = &value.discussion_url {
            let at = &at.member("discussion_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        rules::number_field(&value.mentions_count, "mentions_count", at, sink).minimum(0);
        rules::check(&value.reactions, "reactions", at, sink);
    }
}

impl rules::Validate for types::Asset {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Asset");
        rules::number_field(&value.id, "id", at, sink).minimum(1);
        rules::text_field(&value.node_id, "node_id", at, sink).min_length(1);
        rules::text_field(&value.name, "name", at, sink).min_length(1).max_length(255);
        rules::text_field(&value.label, "label", at, sink).max_length(255);
        rules::check(&value.state, "state", at, sink);
        rules::text_field(&value.content_type, "content_type", at, sink).pattern(&PATTERN_A_Z);
        rules::number_field(&value.size, "size", at, sink).minimum(0);
        rules::text_field(&value.digest, "digest", at, sink).pattern(&PATTERN_SHA256_0_9A_F_64);
        rules::number_field(&value.download_count, "download_count", at, sink).minimum(0);
        rules::check(&value.uploader, "uploader", at, sink);
        {
            let text = &value.url;
            let at = &at.member("url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.browser_download_url;
            let at = &at.member("browser_download_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
    }
}

impl rules::Validate for types::User {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/User");
        rules::text_field(&value.login, "login", at, sink)
            .max_length(60)
            .pattern(&PATTERN_A_ZA_Z0_9_A_ZA);
        rules::number_field(&value.id, "id", at, sink).minimum(1);
        rules::text_field(&value.node_id, "node_id", at, sink).min_length(1);
        {
            let text = &value.avatar_url;
            let at = &at.member("avatar_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.url;
            let at = &at.member("url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.html_url;
            let at = &at.member("html_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.followers_url;
            let at = &at.member("followers_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        rules::text_field(&value.following_url, "following_url", at, sink).pattern(&PATTERN_HTTPS);
        rules::text_field(&value.gists_url, "gists_url", at, sink).pattern(&PATTERN_HTTPS);
        rules::text_field(&value.starred_url, "starred_url", at, sink).pattern(&PATTERN_HTTPS);
        {
            let text = &value.organizations_url;
            let at = &at.member("organizations_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        {
            let text = &value.repos_url;
            let at = &at.member("repos_url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        rules::text_field(&value.events_url, "events_url", at, sink).pattern(&PATTERN_HTTPS);
        rules::check(&value.type_, "type", at, sink);
    }
}

impl rules::Validate for types::Reactions {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Reactions");
        {
            let text = &value.url;
            let at = &at.member("url");
            {
                let at = &at.on("/components/schemas/Address");
                rules::text(text, at, sink).pattern(&PATTERN_HTTPS);
            }
        }
        rules::number_field(&value.total_count, "total_count", at, sink).minimum(0);
        rules::number_field(&value.plus_1, "+1", at, sink).minimum(0);
        rules::number_field(&value.minus_1, "-1", at, sink).minimum(0);
        rules::number_field(&value.laugh, "laugh", at, sink).minimum(0);
        rules::number_field(&value.confused, "confused", at, sink).minimum(0);
        rules::number_field(&value.heart, "heart", at, sink).minimum(0);
        rules::number_field(&value.hooray, "hooray", at, sink).minimum(0);
        rules::number_field(&value.eyes, "eyes", at, sink).minimum(0);
        rules::number_field(&value.rocket, "rocket", at, sink).minimum(0);
    }
}

impl rules::Validate for types::AssetState {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Asset/properties/state");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["uploaded", "open"]);
        }
    }
}

impl rules::Validate for types::UserType {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/User/properties/type");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["User", "Bot", "Organization"],
            );
        }
    }
}

codegen::validate_json!(
    types::Release => release,
    types::Asset => asset,
    types::User => user,
    types::Reactions => reactions,
    types::AssetState => asset_state,
    types::UserType => user_type,
);

pub(crate) fn release(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Release");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (2, "id") => {
                    seen |= 1;
                    rules::json_integer(value, at, sink).minimum(1);
                }
                (7, "node_id") => {
                    seen |= 2;
                    rules::json_text(value, at, sink).min_length(1);
                }
                (8, "tag_name") => {
                    seen |= 4;
                    rules::json_text(value, at, sink).min_length(1).max_length(255);
                }
                (16, "target_commitish") => {
                    seen |= 8;
                    rules::json_text(value, at, sink).min_length(1);
                }
                (4, "name") => {
                    seen |= 16;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(255);
                }
                (4, "body") => {
                    seen |= 32;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(125000);
                }
                (5, "draft") => {
                    seen |= 64;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (10, "prerelease") => {
                    seen |= 128;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                (10, "created_at") => {
                    seen |= 256;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (12, "published_at") => {
                    seen |= 512;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                }
                (6, "author") => {
                    seen |= 1024;
                    user(value, at, sink);
                }
                (6, "assets") => {
                    seen |= 2048;
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::max_items(list.len(), 1000, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            asset(value, at, sink);
                        }
                    }
                }
                (3, "url") => {
                    seen |= 4096;
                    address(value, at, sink);
                }
                (8, "html_url") => {
                    seen |= 8192;
                    address(value, at, sink);
                }
                (10, "assets_url") => {
                    seen |= 16384;
                    address(value, at, sink);
                }
                (10, "upload_url") => {
                    seen |= 32768;
                    rules::json_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (11, "tarball_url") => {
                    seen |= 65536;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (11, "zipball_url") => {
                    seen |= 131072;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (14, "discussion_url") => {
                    address(value, at, sink);
                }
                (14, "mentions_count") => {
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (9, "reactions") => {
                    reactions(value, at, sink);
                }
                (9, "immutable") => {
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &[
                "id", "node_id", "tag_name", "target_commitish", "name", "body", "draft",
                "prerelease", "created_at", "published_at", "author", "assets", "url", "html_url",
                "assets_url", "upload_url", "tarball_url", "zipball_url",
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn user(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/User");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (5, "login") => {
                    seen |= 1;
                    rules::json_text(value, at, sink)
                        .max_length(60)
                        .pattern(&PATTERN_A_ZA_Z0_9_A_ZA);
                }
                (2, "id") => {
                    seen |= 2;
                    rules::json_integer(value, at, sink).minimum(1);
                }
                (7, "node_id") => {
                    seen |= 4;
                    rules::json_text(value, at, sink).min_length(1);
                }
                (10, "avatar_url") => {
                    seen |= 8;
                    address(value, at, sink);
                }
                (11, "gravatar_id") => {
                    seen |= 16;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                }
                (3, "url") => {
                    seen |= 32;
                    address(value, at, sink);
                }
                (8, "html_url") => {
                    seen |= 64;
                    address(value, at, sink);
                }
                (13, "followers_url") => {
                    seen |= 128;
                    address(value, at, sink);
                }
                (13, "following_url") => {
                    seen |= 256;
                    rules::json_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (9, "gists_url") => {
                    seen |= 512;
                    rules::json_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (11, "starred_url") => {
                    seen |= 1024;
                    rules::json_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (17, "organizations_url") => {
                    seen |= 2048;
                    address(value, at, sink);
                }
                (9, "repos_url") => {
                    seen |= 4096;
                    address(value, at, sink);
                }
                (10, "events_url") => {
                    seen |= 8192;
                    rules::json_text(value, at, sink).pattern(&PATTERN_HTTPS);
                }
                (4, "type") => {
                    seen |= 16384;
                    user_type(value, at, sink);
                }
                (10, "site_admin") => {
                    seen |= 32768;
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &[
                "login", "id", "node_id", "avatar_url", "gravatar_id", "url", "html_url",
                "followers_url", "following_url", "gists_url", "starred_url", "organizations_url",
                "repos_url", "events_url", "type", "site_admin",
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn address(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Address");
    rules::json_text(value, at, sink).pattern(&PATTERN_HTTPS);
}

pub(crate) fn user_type(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/User/properties/type");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["User", "Bot", "Organization"]);
}

pub(crate) fn asset(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Asset");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (2, "id") => {
                    seen |= 1;
                    rules::json_integer(value, at, sink).minimum(1);
                }
                (7, "node_id") => {
                    seen |= 2;
                    rules::json_text(value, at, sink).min_length(1);
                }
                (4, "name") => {
                    seen |= 4;
                    rules::json_text(value, at, sink).min_length(1).max_length(255);
                }
                (5, "label") => {
                    seen |= 8;
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).max_length(255);
                }
                (5, "state") => {
                    seen |= 16;
                    asset_state(value, at, sink);
                }
                (12, "content_type") => {
                    seen |= 32;
                    rules::json_text(value, at, sink).pattern(&PATTERN_A_Z);
                }
                (4, "size") => {
                    seen |= 64;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (6, "digest") => {
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    rules::if_text(value, at, sink).pattern(&PATTERN_SHA256_0_9A_F_64);
                }
                (14, "download_count") => {
                    seen |= 128;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (10, "created_at") => {
                    seen |= 256;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (10, "updated_at") => {
                    seen |= 512;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (8, "uploader") => {
                    seen |= 1024;
                    user(value, at, sink);
                }
                (3, "url") => {
                    seen |= 2048;
                    address(value, at, sink);
                }
                (20, "browser_download_url") => {
                    seen |= 4096;
                    address(value, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &[
                "id", "node_id", "name", "label", "state", "content_type", "size", "download_count",
                "created_at", "updated_at", "uploader", "url", "browser_download_url",
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn asset_state(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Asset/properties/state");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["uploaded", "open"]);
}

pub(crate) fn reactions(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Reactions");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (3, "url") => {
                    seen |= 1;
                    address(value, at, sink);
                }
                (11, "total_count") => {
                    seen |= 2;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (2, "+1") => {
                    seen |= 4;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (2, "-1") => {
                    seen |= 8;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (5, "laugh") => {
                    seen |= 16;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (8, "confused") => {
                    seen |= 32;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (5, "heart") => {
                    seen |= 64;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (6, "hooray") => {
                    seen |= 128;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (4, "eyes") => {
                    seen |= 256;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                (6, "rocket") => {
                    seen |= 512;
                    rules::json_integer(value, at, sink).minimum(0);
                }
                _ => {}
            }
        }
        rules::all_seen(
            seen,
            &[
                "url", "total_count", "+1", "-1", "laugh", "confused", "heart", "hooray", "eyes",
                "rocket",
            ],
            at,
            sink,
        );
    }
}

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https://",
    &[rules::Piece::Text("https://")],
);

pub(crate) static PATTERN_A_ZA_Z0_9_A_ZA: rules::Pattern = rules::Pattern::table(
    "^[A-Za-z0-9][A-Za-z0-9-]*(\\[bot\\])?$",
    rules::Table::new(
        &[
            ('\0', 0),
            ('-', 1),
            ('.', 0),
            ('0', 2),
            (':', 0),
            ('A', 2),
            ('[', 3),
            ('\\', 0),
            (']', 4),
            ('^', 0),
            ('a', 2),
            ('b', 5),
            ('c', 2),
            ('o', 6),
            ('p', 2),
            ('t', 7),
            ('u', 2),
            ('{', 0),
        ],
        8,
        b"\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\0\0\x03\0\0\x03\x03\x03\0\x04\x04\x05\0\x04\x04\x04\0\x04\x04\x05\0\x04\x04\x04\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\x08\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0",
        b"\0\x01\0\x01\x01\0\0\0\0\x01",
    ),
);

pub(crate) static PATTERN_A_Z: rules::Pattern = rules::Pattern::begins(
    "^[a-z]+/",
    &[
        rules::Piece::Run(
            rules::CharSet { ascii: 10633823807823001954701781295154855936, others: &[] },
            1,
            usize::MAX,
        ),
        rules::Piece::Text("/"),
    ],
);

pub(crate) static PATTERN_SHA256_0_9A_F_64: rules::Pattern = rules::Pattern::is(
    "^sha256:[0-9a-f]{64}$",
    &[
        rules::Piece::Text("sha256:"),
        rules::Piece::Run(
            rules::CharSet { ascii: 9982748476797594485687712743424, others: &[] },
            64,
            64,
        ),
    ],
);
