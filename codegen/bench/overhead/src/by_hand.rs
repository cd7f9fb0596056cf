//! The same calls as a person writes them with reqwest and serde for these two vendors: no rules, no limits, no
//! distinction of errors.

use std::time::Duration;

use reqwest::{Client, Method, Request};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// An order for a film.
#[derive(Clone, Serialize)]
pub struct NewFilm {
    pub prompt: String,
    pub seconds: Option<i64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<String>,
    pub note: String,
}

/// An order for a video.
#[derive(Clone, Serialize)]
pub struct NewVideo {
    pub model: String,
    pub prompt: String,
    pub duration: i64,
    pub reference_image_urls: Vec<String>,
    pub aspect_ratio: Option<String>,
    pub extra_body: Option<Extra>,
}

/// Settings of a video.
#[derive(Clone, Serialize)]
pub struct Extra {
    pub audio: bool,
    pub seed: i64,
    pub bgm: bool,
}

/// What the vendor of films answers.
#[derive(Deserialize)]
#[expect(dead_code, reason = "decoded as a program would have it")]
pub struct Answer<T> {
    code: i64,
    message: Option<String>,
    request_id: Option<String>,
    data: T,
}

/// A film that was taken on.
#[derive(Deserialize)]
#[expect(dead_code, reason = "as above")]
pub struct Taken {
    film_id: String,
    state: Option<FilmState>,
}

/// A film as it stands.
#[derive(Deserialize)]
#[expect(dead_code, reason = "as above")]
pub struct Film {
    film_id: String,
    state: FilmState,
    percent: Option<f64>,
    note: Option<String>,
    files: Option<Vec<FilmFile>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum FilmState {
    Waiting,
    Filming,
    Done,
    Broken,
    Stopped,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "as above")]
struct FilmFile {
    url: String,
    kind: Option<String>,
}

/// A video as it stands.
#[derive(Deserialize)]
#[expect(dead_code, reason = "as above")]
pub struct Video {
    id: Option<String>,
    task_id: String,
    object: Option<String>,
    model: Option<String>,
    status: VideoStatus,
    progress: Option<f64>,
    created_at: Option<i64>,
    video_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum VideoStatus {
    Queued,
    InProgress,
    Completed,
    Failed,
}

/// Sends by connections that are kept, and paid requests by one of their own, as ours does.
pub struct ByHand {
    pooled: Client,
    fresh: Client,
    url: String,
    key: String,
}

impl ByHand {
    /// A client with the time-outs that ours has.
    pub fn new(url: &str, key: &str) -> reqwest::Result<Self> {
        let builder = || Client::builder().connect_timeout(Duration::from_secs(10));
        let builder = || builder().timeout(Duration::from_secs(60)).user_agent("by hand/0.1.0");
        Ok(Self {
            pooled: builder().build()?,
            fresh: builder().pool_max_idle_per_host(0).build()?,
            url: url.to_owned(),
            key: key.to_owned(),
        })
    }

    /// The request of a create, which isn't sent.
    pub fn request(&self, path: &str, body: &impl Serialize) -> reqwest::Result<Request> {
        let request = self.fresh.request(Method::POST, format!("{}{path}", self.url));
        // As ours does, so that the connection ends in the same moment.
        let request = request.header("connection", "close");
        request.bearer_auth(&self.key).header("accept", "application/json").json(body).build()
    }

    /// Creates.
    pub async fn create<T: DeserializeOwned>(
        &self,
        path: &str,
        body: impl Serialize,
    ) -> reqwest::Result<T> {
        let response = self.fresh.execute(self.request(path, &body)?).await?;
        response.error_for_status()?.json().await
    }

    /// Asks.
    pub async fn get<T: DeserializeOwned>(&self, path: &str, id: &str) -> reqwest::Result<T> {
        let request = self.pooled.get(format!("{}{path}/{id}", self.url));
        let request = request.bearer_auth(&self.key).header("accept", "application/json");
        request.send().await?.error_for_status()?.json().await
    }
}
