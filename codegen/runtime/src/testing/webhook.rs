//! Signs deliveries as a vendor would, for tests of what receives them.

use std::time::SystemTime;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use crate::ApiKey;
use crate::webhook::{
    Incoming, Key, Parts, Signature, Webhook, WebhookError, request_headers as request,
    standard_headers as standard, standard_signed,
};

/// A request that a vendor could send.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The query, without `?`.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Delivery {
    /// A `POST` of this body to a path, which may be followed by `?` and a query.
    pub fn post(target: &str, body: impl Into<Vec<u8>>) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: "POST".to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }

    /// As a server receives it.
    pub fn incoming(&self) -> Incoming<'_> {
        let Self { method, path, query, headers, body } = self;
        Incoming { method, path, query, headers, body }
    }
}

/// Signs a delivery with this id at this time, and sets the headers of the scheme. The id is also the nonce, where
/// there is one, and stands in the webhook's header for it. For whom it is signed is `vendor`, unless
/// `X-HMAC-ACCESS-KEY` is set already.
///
/// # Errors
/// When the secret is none of the scheme, or the id can't stand in a header.
pub fn sign(
    webhook: impl Into<Webhook>,
    secret: impl Into<ApiKey>,
    delivery: &mut Delivery,
    id: &str,
    at: SystemTime,
) -> Result<(), WebhookError> {
    let (webhook, secret) = (webhook.into(), secret.into());
    if let Some(header) = webhook.delivery_header {
        set(&mut delivery.headers, header, id)?;
    }
    match webhook.signature {
        Signature::HmacSha256Request => sign_request(&Key::plain(&secret)?, delivery, id, at),
        Signature::StandardWebhooks => sign_standard(&Key::standard(&secret)?, delivery, id, at),
        _ => Ok(()),
    }
}

fn sign_request(
    key: &Key,
    delivery: &mut Delivery,
    nonce: &str,
    at: SystemTime,
) -> Result<(), WebhookError> {
    let Delivery { method, path, query, headers, .. } = delivery;
    let access_key = headers.get(request::ACCESS_KEY).and_then(|value| value.to_str().ok());
    let access_key = access_key.unwrap_or("vendor").to_owned();
    let date = httpdate::fmt_http_date(at);
    let parts = Parts {
        method,
        path,
        query,
        access_key: &access_key,
        date: &date,
        headers: vec![("Date", &date), (request::NONCE, nonce)],
    };
    let signature = key.sign(&[parts.text().as_bytes()]);
    set(headers, request::DATE, &date)?;
    set(headers, request::NONCE, nonce)?;
    set(headers, request::ACCESS_KEY, &access_key)?;
    set(headers, request::ALGORITHM, request::HMAC_SHA256)?;
    set(headers, request::SIGNED_HEADERS, &format!("Date;{}", request::NONCE))?;
    set(headers, request::SIGNATURE, &signature)
}

fn sign_standard(
    key: &Key,
    delivery: &mut Delivery,
    id: &str,
    at: SystemTime,
) -> Result<(), WebhookError> {
    let time = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
    let signature = key.sign(&standard_signed(id, &time, &delivery.body));
    let headers = &mut delivery.headers;
    set(headers, standard::ID, id)?;
    set(headers, standard::TIMESTAMP, &time)?;
    set(headers, standard::SIGNATURE, &format!("v1,{signature}"))
}

fn set(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), WebhookError> {
    let wrong =
        |_| WebhookError::Configuration { message: format!("`{name}: …` can't be a header") };
    let value = HeaderValue::from_str(value).map_err(|error| wrong(error.to_string()))?;
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|error| wrong(error.to_string()))?;
    headers.insert(name, value);
    Ok(())
}
