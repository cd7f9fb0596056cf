//! A release with its files.

use serde::Deserialize;

use super::{ByHand, fits, is_https, is_short};

#[derive(Deserialize)]
pub struct Release {
    id: i64,
    node_id: String,
    tag_name: String,
    target_commitish: String,
    name: Option<String>,
    body: Option<String>,
    #[expect(dead_code, reason = "either will do")]
    draft: bool,
    #[expect(dead_code, reason = "either will do")]
    prerelease: bool,
    #[expect(dead_code, reason = "either will do")]
    immutable: Option<bool>,
    #[expect(dead_code, reason = "any text will do")]
    created_at: String,
    #[expect(dead_code, reason = "any text will do")]
    published_at: Option<String>,
    author: User,
    assets: Vec<Asset>,
    url: String,
    html_url: String,
    assets_url: String,
    upload_url: String,
    tarball_url: Option<String>,
    zipball_url: Option<String>,
    discussion_url: Option<String>,
    mentions_count: Option<i64>,
    reactions: Option<Reactions>,
}

#[derive(Deserialize)]
struct Asset {
    id: i64,
    node_id: String,
    name: String,
    label: Option<String>,
    #[expect(dead_code, reason = "the type says which there are")]
    state: State,
    content_type: String,
    size: i64,
    digest: Option<String>,
    download_count: i64,
    #[expect(dead_code, reason = "any text will do")]
    created_at: String,
    #[expect(dead_code, reason = "any text will do")]
    updated_at: String,
    uploader: User,
    url: String,
    browser_download_url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Uploaded,
    Open,
}

#[derive(Deserialize)]
struct User {
    login: String,
    id: i64,
    node_id: String,
    avatar_url: String,
    #[expect(dead_code, reason = "any text will do")]
    gravatar_id: Option<String>,
    url: String,
    html_url: String,
    followers_url: String,
    following_url: String,
    gists_url: String,
    starred_url: String,
    organizations_url: String,
    repos_url: String,
    events_url: String,
    #[expect(dead_code, reason = "the type says which there are")]
    r#type: UserType,
    #[expect(dead_code, reason = "either will do")]
    site_admin: bool,
}

#[derive(Deserialize)]
enum UserType {
    User,
    Bot,
    Organization,
}

#[derive(Deserialize)]
struct Reactions {
    url: String,
    total_count: i64,
    #[serde(rename = "+1")]
    plus: i64,
    #[serde(rename = "-1")]
    minus: i64,
    laugh: i64,
    confused: i64,
    heart: i64,
    hooray: i64,
    eyes: i64,
    rocket: i64,
}

impl ByHand for Release {
    fn is_valid(&self) -> bool {
        let addresses = [&self.url, &self.html_url, &self.assets_url, &self.upload_url];
        let others = [&self.tarball_url, &self.zipball_url, &self.discussion_url];
        self.id >= 1
            && !self.node_id.is_empty()
            && is_name(&self.tag_name)
            && !self.target_commitish.is_empty()
            && fits(self.name.as_ref(), 255)
            && fits(self.body.as_ref(), 125_000)
            && self.author.is_valid()
            && self.assets.len() <= 1000
            && self.assets.iter().all(Asset::is_valid)
            && addresses.into_iter().chain(others.into_iter().flatten()).all(|it| is_https(it))
            && self.mentions_count.is_none_or(|count| count >= 0)
            && self.reactions.as_ref().is_none_or(Reactions::is_valid)
    }
}

impl Asset {
    fn is_valid(&self) -> bool {
        self.id >= 1
            && !self.node_id.is_empty()
            && is_name(&self.name)
            && fits(self.label.as_ref(), 255)
            && is_media_type(&self.content_type)
            && self.size >= 0
            && self.digest.as_deref().is_none_or(is_digest)
            && self.download_count >= 0
            && self.uploader.is_valid()
            && is_https(&self.url)
            && is_https(&self.browser_download_url)
    }
}

impl User {
    fn is_valid(&self) -> bool {
        let addresses = [
            &self.avatar_url,
            &self.url,
            &self.html_url,
            &self.followers_url,
            &self.following_url,
            &self.gists_url,
            &self.starred_url,
            &self.organizations_url,
            &self.repos_url,
            &self.events_url,
        ];
        is_login(&self.login)
            && self.id >= 1
            && !self.node_id.is_empty()
            && addresses.into_iter().all(|it| is_https(it))
    }
}

impl Reactions {
    fn is_valid(&self) -> bool {
        let counts = [
            self.total_count,
            self.plus,
            self.minus,
            self.laugh,
            self.confused,
            self.heart,
            self.hooray,
            self.eyes,
            self.rocket,
        ];
        is_https(&self.url) && counts.into_iter().all(|count| count >= 0)
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && is_short(text, 255)
}

fn is_login(text: &str) -> bool {
    let name = text.strip_suffix("[bot]").unwrap_or(text);
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    !name.starts_with('-') && !name.is_empty() && name.bytes().all(is_part) && text.len() <= 60
}

fn is_media_type(text: &str) -> bool {
    text.split_once('/').is_some_and(|(kind, _)| {
        !kind.is_empty() && kind.bytes().all(|byte| byte.is_ascii_lowercase())
    })
}

fn is_digest(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    text.strip_prefix("sha256:").is_some_and(|it| it.len() == 64 && it.bytes().all(is_digit))
}
