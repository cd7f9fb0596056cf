//! Sets a client up. Nothing panics: whatever is wrong comes out of `build`.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, Uri};

use super::observer::{Observed, Observer};
use super::turns::{self, Turns};
use super::{Core, Inner, Keys, headers};
use crate::describe::Api;
use crate::error::Secrets;
use crate::machine::Budget;
#[cfg(not(target_arch = "wasm32"))]
use crate::transport::ReqwestTransport;
use crate::transport::{Limits, Transport};
use crate::{ApiKey, Error, Pace};

/// Builds a client `C`.
pub struct ClientBuilder<C> {
    api: &'static Api,
    base_url: Option<String>,
    plain_http: bool,
    keys: Vec<(Option<String>, ApiKey)>,
    connect_timeout: Duration,
    limits: Limits,
    concurrency: usize,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    validates: bool,
    observed: Observed,
    pace: Option<Pace>,
    transport: Option<Arc<dyn Transport>>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Core>> ClientBuilder<C> {
    /// A builder with the API's defaults.
    #[doc(hidden)]
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            plain_http: false,
            keys: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            limits: Limits::default(),
            concurrency: turns::USUAL,
            user_agent: None,
            headers: Vec::new(),
            validates: true,
            observed: Observed::default(),
            pace: None,
            transport: None,
            client: PhantomData,
        }
    }

    /// The key for the API's main way to authenticate.
    #[must_use]
    pub fn key(mut self, key: impl Into<ApiKey>) -> Self {
        self.keys.push((None, key.into()));
        self
    }

    /// The key for one of several ways to authenticate, by its name in the API's description.
    #[must_use]
    pub fn key_for(mut self, scheme: impl Into<String>, key: impl Into<ApiKey>) -> Self {
        self.keys.push((Some(scheme.into()), key.into()));
        self
    }

    /// The address that the paths of all operations are appended to, in place of the API's own.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Whether the key may go over `http://` to another machine, where everybody on the way can read it; it may not
    /// unless set, and a call that would do so fails before anything is sent. To this machine itself
    /// (`localhost`, 127.0.0.0/8, `::1`) it always may.
    #[must_use]
    pub fn plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// The longest time for connecting; 10 seconds unless set. A transport of your own has its own.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// The longest time from sending to the last byte of the answer, or of the head of one that is
    /// streamed; 60 seconds unless set.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// The longest time between two pieces of an answer that is streamed; 60 seconds unless set.
    #[must_use]
    pub fn stall_timeout(mut self, timeout: Duration) -> Self {
        self.limits.stall = timeout;
        self
    }

    /// The largest answer in bytes, or the largest item of one that is streamed; 8 MiB unless set.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// How many requests are under way at once, over all clones of the client; 256 unless set, and at least
    /// one. What comes when there are so many waits in the order of coming, for at most half of its time-out, of
    /// which the wait is a part; a create that gets no turn was not sent. An answer that is streamed counts
    /// until its head is there. So many tasks as one likes can be waited for at once: between two queries of a
    /// task nothing is under way. In a browser it has no effect.
    #[must_use]
    pub fn concurrency(mut self, most: usize) -> Self {
        self.concurrency = most;
        self
    }

    /// Put before the client's own name in the `User-Agent` header.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// A header for every request.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Whether the rules of the API are checked before sending; they are unless set.
    #[must_use]
    pub fn validate(mut self, validate: bool) -> Self {
        self.validates = validate;
        self
    }

    /// Whether answers in JSON are checked against their schemas, too; they are not unless set. A call
    /// does not fail because of what is found: the [`observer`](Self::observer) hears of it. Answers that
    /// are streamed, and refusals, are not checked.
    #[must_use]
    pub fn validate_answers(mut self, validate: bool) -> Self {
        self.observed.answers = validate;
        self
    }

    /// Who hears what the client notices beside the results of its calls.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.observed.observer = Some(Arc::new(observer));
        self
    }

    /// How often tasks are asked for, in place of what the API's description says.
    #[must_use]
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// Another way to send requests.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// [`Error::Configuration`] when a setting can't work: an empty key, an address that is none,
    /// a header value with a line break, no TLS.
    pub fn build(self) -> Result<C, Error> {
        let keys = Keys::new(self.api, self.keys)?;
        let base_url_is_set = self.base_url.is_some();
        let base_url = base_url(self.base_url.as_deref().or(self.api.base_url))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => usual_transport(self.connect_timeout)?,
        };
        let core = Core(Arc::new(Inner {
            api: self.api,
            base_url,
            base_url_is_set,
            plain_http: self.plain_http,
            headers: default_headers(self.api, self.user_agent, &self.headers)?,
            secrets: Secrets::new(keys.iter().cloned()),
            keys,
            limits: self.limits,
            validates: self.validates,
            observed: self.observed,
            pace: self.pace,
            budget: Budget::default(),
            turns: Turns::new(self.concurrency),
            transport,
        }));
        Ok(C::from(core))
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn usual_transport(connect_timeout: Duration) -> Result<Arc<dyn Transport>, Error> {
    Ok(Arc::new(ReqwestTransport::new(connect_timeout)?))
}

/// Only the program knows how to send from where it runs.
#[cfg(target_arch = "wasm32")]
fn usual_transport(_: Duration) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::configuration(
        "on this platform the client needs a `transport` of the program's own",
    ))
}

fn default_headers(
    api: &Api,
    user_agent: Option<String>,
    more: &[(String, String)],
) -> Result<HeaderMap, Error> {
    let mut map = HeaderMap::new();
    let own = format!("{} bindery-runtime/{}", api.package, env!("CARGO_PKG_VERSION"));
    let user_agent = match user_agent {
        Some(user_agent) => format!("{user_agent} {own}"),
        None => own,
    };
    map.insert(USER_AGENT, headers::plain("user-agent", &user_agent)?);
    headers::extend(&mut map, more)?;
    Ok(map)
}

/// Checks the address as far as every call depends on it.
pub(crate) fn base_url(base_url: Option<&str>) -> Result<String, Error> {
    let Some(url) = base_url else {
        return Err(Error::configuration(
            "this API's description names no address: give one by `base_url`",
        ));
    };
    let problem = match url.parse::<Uri>() {
        Err(_) => "it is no address",
        Ok(uri) if !matches!(uri.scheme_str(), Some("http" | "https")) => {
            "it must begin with https:// or http://"
        }
        Ok(uri) if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) => {
            "credentials belong in `key`"
        }
        Ok(uri) if uri.query().is_some() || url.contains('#') => {
            "it must end before the query string"
        }
        Ok(uri) if !has_port_in_range(&uri) => "its port must be a number from 0 to 65535",
        Ok(_) => return Ok(url.to_owned()),
    };
    Err(Error::configuration(format!("the base address can't be used: {problem}")))
}

/// An address may do without a port, but what follows on the colon must be one.
fn has_port_in_range(uri: &Uri) -> bool {
    let Some(authority) = uri.authority() else { return true };
    let port = authority.as_str().strip_prefix(authority.host()).unwrap_or_default();
    matches!(port, "" | ":") || port.trim_start_matches(':').parse::<u16>().is_ok()
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("package", &self.api.package)
            .field("keys", &self.keys)
            .field("limits", &self.limits)
            .field("validates", &self.validates)
            .finish_non_exhaustive()
    }
}
