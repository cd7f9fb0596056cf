//! Who sends: our generated client, and clients of others with the policies that they come with.

use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use async_openai::config::OpenAIConfig;
use async_openai::types::chat::CreateChatCompletionRequestArgs;
use bindery_runtime::ReqwestTransport;
use http::HeaderName;
use octocrab::Octocrab;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::RetryTransientMiddleware;
use reqwest_retry::policies::ExponentialBackoff;
use serde_json::{Value, json};
use studio::NewFilm;

/// The key that all send: as a bearer token, and in a header of the vendor's own.
pub const KEY: &str = "sk-bench-0123456789abcdef";

/// The header of the vendor's own.
const OWN: &str = "x-api-key";

type Failure = Box<dyn Error + Send + Sync>;

/// One call, from the request to the whole of its answer.
pub type Call<'c> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'c>>;

/// Somebody who can send one paid request.
pub trait Sender: Send + Sync {
    /// Sends it.
    fn create(&self) -> Call<'_>;
}

/// The columns of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Ours,
    OursWithKey,
    Reqwest,
    ReqwestRetry,
    Octocrab,
    AsyncOpenai,
}

impl Who {
    pub const ALL: [Self; 6] = [
        Self::Ours,
        Self::OursWithKey,
        Self::Reqwest,
        Self::ReqwestRetry,
        Self::Octocrab,
        Self::AsyncOpenai,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::OursWithKey => "ours, with a documented key",
            Self::Reqwest => "reqwest alone",
            Self::ReqwestRetry => "reqwest-retry",
            Self::Octocrab => "octocrab",
            Self::AsyncOpenai => "async-openai",
        }
    }

    /// A client of the vendor at this address, which gives up waiting for an answer after `timeout`.
    pub fn sender(self, url: &str, timeout: Duration) -> Result<Box<dyn Sender>, Failure> {
        Ok(match self {
            Self::Ours => Box::new(Ours { client: ours(url, timeout)?, keyed: false }),
            Self::OursWithKey => Box::new(Ours { client: ours(url, timeout)?, keyed: true }),
            Self::Reqwest => {
                let client = ClientBuilder::new(plain(timeout)?).build();
                Box::new(Retrying { client, url: url.to_owned() })
            }
            Self::ReqwestRetry => {
                let policy = ExponentialBackoff::builder().build_with_max_retries(3);
                let layer = RetryTransientMiddleware::new_with_policy(policy);
                let client = ClientBuilder::new(plain(timeout)?).with(layer).build();
                Box::new(Retrying { client, url: url.to_owned() })
            }
            Self::Octocrab => {
                let client = Octocrab::builder()
                    .base_uri(url)?
                    .personal_token(KEY)
                    .add_header(HeaderName::from_static(OWN), KEY.to_owned())
                    .set_connect_timeout(Some(timeout))
                    .set_read_timeout(Some(timeout))
                    .build()?;
                Box::new(client)
            }
            Self::AsyncOpenai => {
                let config = OpenAIConfig::new().with_api_base(url).with_api_key(KEY);
                let config = config.with_header(OWN, KEY)?;
                let client = async_openai::Client::with_config(config);
                Box::new(client.with_http_client(plain(timeout)?))
            }
        })
    }
}

fn film() -> Value {
    json!({ "prompt": "A paper boat" })
}

fn plain(timeout: Duration) -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().connect_timeout(timeout).timeout(timeout).build()
}

fn ours(url: &str, timeout: Duration) -> Result<studio::Client, Failure> {
    let client = studio::Client::builder()
        .key(KEY)
        .base_url(url)
        .header(OWN, KEY)
        .timeout(timeout)
        .transport(ReqwestTransport::new(timeout)?)
        .build()?;
    Ok(client)
}

struct Ours {
    client: studio::Client,
    keyed: bool,
}

impl Sender for Ours {
    fn create(&self) -> Call<'_> {
        let film = NewFilm::new("A paper boat");
        Box::pin(async move {
            match self.keyed {
                true => self.client.create_film(film).send().await?,
                false => self.client.create_plain_film(film).send().await?,
            };
            Ok(())
        })
    }
}

/// What people write with reqwest, whatever layers lie around it.
struct Retrying {
    client: ClientWithMiddleware,
    url: String,
}

impl Sender for Retrying {
    fn create(&self) -> Call<'_> {
        Box::pin(async move {
            let request = self.client.post(format!("{}/plain-films", self.url));
            let request = request.bearer_auth(KEY).header(OWN, KEY);
            let request = request.header("content-type", "application/json");
            let response = request.body(film().to_string()).send().await?;
            response.error_for_status()?.json::<Value>().await?;
            Ok(())
        })
    }
}

impl Sender for Octocrab {
    fn create(&self) -> Call<'_> {
        Box::pin(async move {
            let response = self._post("/plain-films", Some(&film())).await?;
            let status = response.status();
            let body = self.body_to_string(response).await?;
            match status.is_success() {
                true => serde_json::from_str::<Value>(&body).map(drop).map_err(Failure::from),
                false => Err(status.to_string().into()),
            }
        })
    }
}

impl Sender for async_openai::Client<OpenAIConfig> {
    fn create(&self) -> Call<'_> {
        Box::pin(async move {
            let message = json!([{ "role": "user", "content": "A paper boat" }]);
            let request = CreateChatCompletionRequestArgs::default()
                .model("m")
                .messages(serde_json::from_value::<Vec<_>>(message)?)
                .build()?;
            self.chat().create(request).await?;
            Ok(())
        })
    }
}
