//! What tracing is told of an exchange, under the names of OpenTelemetry's HTTP conventions: no body, no query
//! string, no key.

use std::future::Future;
use std::time::Duration;

use tracing::Instrument as _;
use tracing::field::Empty;

use super::Answered;
use super::observer::{Exchange, Observed, error_type};
use crate::clock::Clock;
use crate::describe::Operation;
use crate::{Error, Request};

/// An exchange that is under way.
pub(super) struct Spanned {
    operation: &'static Operation,
    resent: u32,
    clock: Clock,
    span: tracing::Span,
}

impl Spanned {
    pub(super) fn new(operation: &'static Operation, request: &Request, resent: u32) -> Self {
        let span = tracing::info_span!(
            target: "bindery",
            "http_request",
            otel.name = %format_args!("{} {}", operation.method, operation.path),
            otel.kind = "client",
            otel.status_code = Empty,
            operation = operation.name,
            http.request.method = operation.method,
            url.template = operation.path,
            server.address = Empty,
            server.port = Empty,
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            error.r#type = Empty,
        );
        if !span.is_disabled() {
            let uri = request.url.parse::<http::Uri>().unwrap_or_default();
            span.record("server.address", uri.host().unwrap_or_default());
            uri.port_u16().map(|port| span.record("server.port", port));
            if resent > 0 {
                span.record("http.request.resend_count", resent);
            }
        }
        Self { operation, resent, clock: Clock::start(), span }
    }

    /// The future, inside the span.
    pub(super) fn of<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
        future.instrument(self.span.clone())
    }

    /// Tells how it ended.
    pub(super) fn end(self, observed: &Observed, answered: &Result<Answered, Error>) {
        let status = match answered {
            Ok(answer) => Some(answer.response.status),
            Err(error) => error.status(),
        };
        let error = answered.as_ref().err().map(error_type);
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        if let Some(error) = &error {
            self.span.record("error.type", &**error);
            self.span.record("otel.status_code", "ERROR");
        }
        let duration: Duration = self.clock.now();
        observed.exchange(&Exchange {
            operation: self.operation.name,
            method: self.operation.method,
            template: self.operation.path,
            status,
            error: error.as_deref(),
            resend_count: self.resent,
            duration,
            paid: self.operation.create.is_some(),
        });
    }
}
