// Written by Bindery from documents/releases.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

use bindery_runtime::codegen;

/// A published version.
#[derive(Clone, PartialEq, Debug)]
pub struct Release {
    /// Its number.
    ///
    /// Range: at least 1.
    pub id: i64,
    /// Its number in the other interface.
    ///
    /// Length: at least 1.
    pub node_id: String,
    /// The tag.
    ///
    /// Length: 1 to 255.
    pub tag_name: String,
    /// The branch or commit.
    ///
    /// Length: at least 1.
    pub target_commitish: String,
    /// Its name.
    ///
    /// Length: at most 255.
    pub name: Option<String>,
    /// What is new.
    ///
    /// Length: at most 125000.
    pub body: Option<String>,
    /// Whether it is unpublished.
    pub draft: bool,
    /// Whether it is not for everybody.
    pub prerelease: bool,
    /// Whether it stays as it is.
    pub immutable: Option<bool>,
    /// When it was made.
    pub created_at: codegen::DateTime,
    /// When it was published.
    pub published_at: Option<codegen::DateTime>,
    /// A person, or a program that acts as one.
    pub author: User,
    /// Its files.
    ///
    /// Items: at most 1000.
    pub assets: Vec<Asset>,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub url: codegen::Uri,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub html_url: codegen::Uri,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub assets_url: codegen::Uri,
    /// A template of addresses.
    ///
    /// Pattern: `^https://`.
    pub upload_url: String,
    /// The source.
    ///
    /// Pattern: `^https://`.
    pub tarball_url: Option<codegen::Uri>,
    /// The source.
    ///
    /// Pattern: `^https://`.
    pub zipball_url: Option<codegen::Uri>,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub discussion_url: Option<codegen::Uri>,
    /// How many people it names.
    ///
    /// Range: at least 0.
    pub mentions_count: Option<i64>,
    /// How often each sign was given.
    pub reactions: Option<Reactions>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Release {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.field("node_id", &self.node_id);
        object.field("tag_name", &self.tag_name);
        object.field("target_commitish", &self.target_commitish);
        object.field("name", &self.name);
        object.field("body", &self.body);
        object.field("draft", &self.draft);
        object.field("prerelease", &self.prerelease);
        object.optional("immutable", &self.immutable);
        object.field("created_at", &self.created_at);
        object.field("published_at", &self.published_at);
        object.field("author", &self.author);
        object.field("assets", &self.assets);
        object.field("url", &self.url);
        object.field("html_url", &self.html_url);
        object.field("assets_url", &self.assets_url);
        object.field("upload_url", &self.upload_url);
        object.field("tarball_url", &self.tarball_url);
        object.field("zipball_url", &self.zipball_url);
        object.optional("discussion_url", &self.discussion_url);
        object.optional("mentions_count", &self.mentions_count);
        object.optional("reactions", &self.reactions);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            node_id: from.required("node_id")?,
            tag_name: from.required("tag_name")?,
            target_commitish: from.required("target_commitish")?,
            name: from.required("name")?,
            body: from.required("body")?,
            draft: from.required("draft")?,
            prerelease: from.required("prerelease")?,
            immutable: from.optional("immutable")?,
            created_at: from.required("created_at")?,
            published_at: from.required("published_at")?,
            author: from.required("author")?,
            assets: from.required("assets")?,
            url: from.required("url")?,
            html_url: from.required("html_url")?,
            assets_url: from.required("assets_url")?,
            upload_url: from.required("upload_url")?,
            tarball_url: from.required("tarball_url")?,
            zipball_url: from.required("zipball_url")?,
            discussion_url: from.optional("discussion_url")?,
            mentions_count: from.optional("mentions_count")?,
            reactions: from.optional("reactions")?,
            rest: from.rest()?,
        })
    }
}

/// A file of a release.
#[derive(Clone, PartialEq, Debug)]
pub struct Asset {
    /// Its number.
    ///
    /// Range: at least 1.
    pub id: i64,
    /// Its number in the other interface.
    ///
    /// Length: at least 1.
    pub node_id: String,
    /// The file's name.
    ///
    /// Length: 1 to 255.
    pub name: String,
    /// What is shown instead.
    ///
    /// Length: at most 255.
    pub label: Option<String>,
    /// Whether it is there.
    pub state: AssetState,
    /// The media type.
    ///
    /// Pattern: `^[a-z]+/`.
    pub content_type: String,
    /// In bytes.
    ///
    /// Range: at least 0.
    pub size: i64,
    /// Its hash.
    ///
    /// Pattern: `^sha256:[0-9a-f]{64}$`.
    pub digest: Option<Option<String>>,
    /// How often it was fetched.
    ///
    /// Range: at least 0.
    pub download_count: i64,
    /// When it was made.
    pub created_at: codegen::DateTime,
    /// When it changed.
    pub updated_at: codegen::DateTime,
    /// A person, or a program that acts as one.
    pub uploader: User,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub url: codegen::Uri,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub browser_download_url: codegen::Uri,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Asset {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.field("node_id", &self.node_id);
        object.field("name", &self.name);
        object.field("label", &self.label);
        object.field("state", &self.state);
        object.field("content_type", &self.content_type);
        object.field("size", &self.size);
        object.optional("digest", &self.digest);
        object.field("download_count", &self.download_count);
        object.field("created_at", &self.created_at);
        object.field("updated_at", &self.updated_at);
        object.field("uploader", &self.uploader);
        object.field("url", &self.url);
        object.field("browser_download_url", &self.browser_download_url);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            node_id: from.required("node_id")?,
            name: from.required("name")?,
            label: from.required("label")?,
            state: from.required("state")?,
            content_type: from.required("content_type")?,
            size: from.required("size")?,
            digest: from.optional_nullable("digest")?,
            download_count: from.required("download_count")?,
            created_at: from.required("created_at")?,
            updated_at: from.required("updated_at")?,
            uploader: from.required("uploader")?,
            url: from.required("url")?,
            browser_download_url: from.required("browser_download_url")?,
            rest: from.rest()?,
        })
    }
}

/// A person, or a program that acts as one.
#[derive(Clone, PartialEq, Debug)]
pub struct User {
    /// The name.
    ///
    /// Length: at most 60. Pattern: `^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$`.
    pub login: String,
    /// The number.
    ///
    /// Range: at least 1.
    pub id: i64,
    /// The number in the other interface.
    ///
    /// Length: at least 1.
    pub node_id: String,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub avatar_url: codegen::Uri,
    /// Another picture.
    pub gravatar_id: Option<String>,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub url: codegen::Uri,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub html_url: codegen::Uri,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub followers_url: codegen::Uri,
    /// A template of addresses.
    ///
    /// Pattern: `^https://`.
    pub following_url: String,
    /// A template of addresses.
    ///
    /// Pattern: `^https://`.
    pub gists_url: String,
    /// A template of addresses.
    ///
    /// Pattern: `^https://`.
    pub starred_url: String,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub organizations_url: codegen::Uri,
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub repos_url: codegen::Uri,
    /// A template of addresses.
    ///
    /// Pattern: `^https://`.
    pub events_url: String,
    /// What it is.
    pub type_: UserType,
    /// Whether it belongs to the host.
    pub site_admin: bool,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for User {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("login", &self.login);
        object.field("id", &self.id);
        object.field("node_id", &self.node_id);
        object.field("avatar_url", &self.avatar_url);
        object.field("gravatar_id", &self.gravatar_id);
        object.field("url", &self.url);
        object.field("html_url", &self.html_url);
        object.field("followers_url", &self.followers_url);
        object.field("following_url", &self.following_url);
        object.field("gists_url", &self.gists_url);
        object.field("starred_url", &self.starred_url);
        object.field("organizations_url", &self.organizations_url);
        object.field("repos_url", &self.repos_url);
        object.field("events_url", &self.events_url);
        object.field("type", &self.type_);
        object.field("site_admin", &self.site_admin);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            login: from.required("login")?,
            id: from.required("id")?,
            node_id: from.required("node_id")?,
            avatar_url: from.required("avatar_url")?,
            gravatar_id: from.required("gravatar_id")?,
            url: from.required("url")?,
            html_url: from.required("html_url")?,
            followers_url: from.required("followers_url")?,
            following_url: from.required("following_url")?,
            gists_url: from.required("gists_url")?,
            starred_url: from.required("starred_url")?,
            organizations_url: from.required("organizations_url")?,
            repos_url: from.required("repos_url")?,
            events_url: from.required("events_url")?,
            type_: from.required("type")?,
            site_admin: from.required("site_admin")?,
            rest: from.rest()?,
        })
    }
}

/// How often each sign was given.
#[derive(Clone, PartialEq, Debug)]
pub struct Reactions {
    /// An address.
    ///
    /// Pattern: `^https://`.
    pub url: codegen::Uri,
    /// All of them.
    ///
    /// Range: at least 0.
    pub total_count: i64,
    /// Agreement.
    ///
    /// Range: at least 0.
    pub plus_1: i64,
    /// Disagreement.
    ///
    /// Range: at least 0.
    pub minus_1: i64,
    /// Laughter.
    ///
    /// Range: at least 0.
    pub laugh: i64,
    /// Confusion.
    ///
    /// Range: at least 0.
    pub confused: i64,
    /// Love.
    ///
    /// Range: at least 0.
    pub heart: i64,
    /// Joy.
    ///
    /// Range: at least 0.
    pub hooray: i64,
    /// Curiosity.
    ///
    /// Range: at least 0.
    pub eyes: i64,
    /// Speed.
    ///
    /// Range: at least 0.
    pub rocket: i64,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Reactions {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("url", &self.url);
        object.field("total_count", &self.total_count);
        object.field("+1", &self.plus_1);
        object.field("-1", &self.minus_1);
        object.field("laugh", &self.laugh);
        object.field("confused", &self.confused);
        object.field("heart", &self.heart);
        object.field("hooray", &self.hooray);
        object.field("eyes", &self.eyes);
        object.field("rocket", &self.rocket);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            url: from.required("url")?,
            total_count: from.required("total_count")?,
            plus_1: from.required("+1")?,
            minus_1: from.required("-1")?,
            laugh: from.required("laugh")?,
            confused: from.required("confused")?,
            heart: from.required("heart")?,
            hooray: from.required("hooray")?,
            eyes: from.required("eyes")?,
            rocket: from.required("rocket")?,
            rest: from.rest()?,
        })
    }
}

/// Whether it is there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssetState {
    /// `uploaded`
    Uploaded,
    /// `open`
    Open,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(AssetState: Uploaded = "uploaded", Open = "open");

/// What it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserType {
    /// `User`
    User,
    /// `Bot`
    Bot,
    /// `Organization`
    Organization,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(UserType: User = "User", Bot = "Bot", Organization = "Organization");

/// An address.
///
/// Pattern: `^https://`.
pub type Address = codegen::Uri;

codegen::serde!(Release Asset User Reactions);
