//! One call: what a generated method fills in, and the road from there to the answer.

mod assemble;
mod body;
mod checks;
mod credentials;
mod multipart;
mod options;
mod shape;
mod style;
mod target;

use std::fmt;

use crate::client::Core;
use crate::codegen::{Encoder, Json, Mismatch, encoded};
use crate::create::{self, Accepted};
use crate::describe::{Check as Rules, Operation, Parameter, Part};
use crate::json::{Document, Node};
use crate::stream::Opened;
use crate::transport::Limits;
use crate::validate::{Path, Sink, Validate};
use crate::{Body, CreateError, Error, Reply, Request, Response, Task, TaskHandle};

use body::Content;
use checks::Checks;
use style::Written;

pub use options::RequestOptions;

/// A call that is being put together. Problems are kept until the request is asked for.
#[derive(Clone)]
pub struct Call {
    core: Core,
    operation: &'static Operation,
    parameters: Vec<(&'static Parameter, Written)>,
    body: Option<Content>,
    checks: Checks,
    problem: Option<Error>,
    options: RequestOptions,
    accept: Option<&'static str>,
}

/// How an answer is read.
pub type Read<T> = fn(&Response) -> Result<T, Mismatch>;

/// How an answer is read that is still coming.
pub type Open<T> = fn(Opened) -> T;

impl Call {
    /// A call without parameters and body.
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        Self {
            core: core.clone(),
            operation,
            parameters: Vec::new(),
            body: None,
            checks: Checks::default(),
            problem: None,
            options: RequestOptions::new(),
            accept: None,
        }
    }

    /// Sets what is different for this call.
    pub fn options(&mut self, options: RequestOptions) {
        self.options = options;
    }

    /// Asks for another media type.
    pub fn accept(&mut self, accept: &'static str) {
        self.accept = Some(accept);
    }

    /// Leaves out the check of the rules.
    pub fn unchecked(&mut self) {
        self.options.validate = Some(false);
    }

    /// Sets a parameter; the last value given counts.
    pub fn parameter<T: Json>(&mut self, parameter: &'static Parameter, value: &T) {
        self.set_parameter(parameter, encoded(value));
    }

    fn set_parameter(&mut self, parameter: &'static Parameter, written: Encoder) {
        let (value, _) = written.finish_value();
        let written = style::write(parameter, &value);
        self.parameters.retain(|(other, _)| !std::ptr::eq(*other, parameter));
        self.parameters.push((parameter, written));
    }

    /// Sets a JSON body.
    pub fn json<T: Json>(&mut self, content_type: &'static str, body: &T) {
        self.set(body::json(content_type, encoded(body)));
    }

    /// Sets a body that is JSON already, and checks it by the rules of a body in JSON.
    pub(crate) fn json_text(
        &mut self,
        content_type: &'static str,
        body: Vec<u8>,
        rules: Option<Rules>,
    ) {
        match Document::read(&body) {
            Ok(document) if document.has_repeated_names() => {
                self.problem = Some(Error::configuration(
                    "a member comes twice in an object of the body, and the vendor may take another one than was \
                     checked: leave one out",
                ));
            }
            Ok(document) => {
                let root = Node::Element(document.root());
                self.check_by(|at, sink| rules.into_iter().for_each(|rules| rules(root, at, sink)));
            }
            Err(error) => {
                let (why, place) = (error.message(), error.position());
                self.problem = Some(Error::configuration(format!(
                    "the body is no JSON: {why} at line {}, column {}",
                    place.line, place.column
                )))
            }
        }
        self.body = Some(Content::whole(content_type, body));
    }

    /// Sets a form-urlencoded body; `layouts` says how its fields are written.
    pub fn form<T: Json>(
        &mut self,
        content_type: &'static str,
        layouts: &'static [Parameter],
        body: &T,
    ) {
        self.set(body::form(content_type, layouts, encoded(body)));
    }

    /// Sets a multipart body; `parts` says how some of its parts are written.
    pub fn multipart<T: Json>(
        &mut self,
        content_type: &'static str,
        parts: &'static [Part],
        body: &T,
    ) {
        self.set(body::multipart(content_type, parts, encoded(body)));
    }

    /// Sets a body of bytes or text.
    pub fn bytes(&mut self, content_type: &'static str, body: impl Into<Body>) {
        self.set(Ok(Content::whole(content_type, body)));
    }

    fn set(&mut self, body: Result<Content, Error>) {
        match body {
            Ok(body) => self.body = Some(body),
            Err(problem) => self.problem = Some(problem),
        }
    }

    /// Checks the body against its rules.
    pub fn check<T: Validate>(&mut self, body: &T) {
        self.check_by(|at, sink| body.check(at, sink));
    }

    /// Checks the body by a function.
    pub fn check_by(&mut self, check: impl FnOnce(&Path<'_>, &mut Sink)) {
        self.checks.run(None, |sink| check(&Path::ROOT, sink));
    }

    /// Checks a parameter against its rules.
    pub fn check_parameter<T: Validate>(&mut self, parameter: &'static Parameter, value: &T) {
        self.check_parameter_by(parameter, |at, sink| value.check(at, sink));
    }

    /// Checks a parameter by a function.
    pub fn check_parameter_by(
        &mut self,
        parameter: &'static Parameter,
        check: impl FnOnce(&Path<'_>, &mut Sink),
    ) {
        let place = Path::ROOT.member(parameter.place.name());
        self.checks.run(Some(parameter), |sink| check(&place.member(parameter.name), sink));
    }

    /// The request as it would be sent.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when it breaks rules of the API, [`Error::Configuration`] when
    /// credentials are missing or a value can't be sent.
    pub fn request(&self) -> Result<Request, Error> {
        let checks = self.options.validate.unwrap_or(self.core.validates());
        if checks {
            let length = self.body.as_ref().and_then(Content::length);
            self.checks.finish(length).map_err(Error::InvalidRequest)?;
        }
        match &self.problem {
            Some(problem) => Err(problem.clone()),
            None => assemble::assemble(self),
        }
    }

    /// Sends the request and reads the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`].
    pub async fn send<T>(self, read: Read<T>) -> Result<T, Error> {
        self.reply(read).await.map(|reply| reply.value)
    }

    /// Sends the request and reads the answer, which stays beside the response.
    ///
    /// # Errors
    /// Every kind of [`Error`].
    pub async fn reply<T>(self, read: Read<T>) -> Result<Reply<T>, Error> {
        let response = self.exchange().await?;
        match read(&response) {
            Ok(value) => Ok(Reply::new(value, response)),
            Err(mismatch) => Err(self.core.unreadable(self.operation, mismatch, response)),
        }
    }

    /// Sends the request and gives the answer while it is still coming.
    ///
    /// # Errors
    /// Every kind of [`Error`].
    pub async fn open<T>(self, open: Open<T>) -> Result<T, Error> {
        self.opened().await.map(open)
    }

    /// Sends the request and gives the answer while it is still coming, beside the head of the
    /// response.
    ///
    /// # Errors
    /// Every kind of [`Error`].
    pub async fn open_reply<T>(self, open: Open<T>) -> Result<Reply<T>, Error> {
        let opened = self.opened().await?;
        let head = opened.head();
        Ok(Reply::new(open(opened), head))
    }

    /// The part of sending that is the same for every type of answer.
    async fn exchange(&self) -> Result<Response, Error> {
        let answer = self.core.exchange(self.operation, self.request()?, self.limits(), 0).await?;
        Ok(answer.response)
    }

    /// The answer as it came.
    pub(crate) async fn fetch(&self) -> Result<Response, Error> {
        self.exchange().await
    }

    async fn opened(&self) -> Result<Opened, Error> {
        self.core.open(self.operation, self.request()?, self.limits()).await
    }

    /// Sends a paid request and reads the answer.
    ///
    /// # Errors
    /// [`CreateError`], which tells what is known of the charge.
    pub async fn send_paid<T>(self, read: Read<T>) -> Result<T, CreateError> {
        create::create(&self, read).await.map(|accepted| accepted.value)
    }

    /// Sends a paid request and reads the answer, which stays beside the response.
    ///
    /// # Errors
    /// [`CreateError`], which tells what is known of the charge.
    pub async fn reply_paid<T>(self, read: Read<T>) -> Result<Reply<T>, CreateError> {
        let Accepted { value, response, .. } = create::create(&self, read).await?;
        Ok(Reply::new(value, response))
    }

    /// Sends a paid request and gives the task that it begins.
    ///
    /// # Errors
    /// [`CreateError`], which tells what is known of the charge.
    pub async fn submit<A>(self) -> Result<Task<A>, CreateError> {
        let handle = create::submit(&self).await?;
        self.task(handle).map_err(create::invalid)
    }

    /// The task that the call began.
    pub(crate) fn task<A>(&self, handle: TaskHandle) -> Result<Task<A>, Error> {
        let task = Task::of_operation(&self.core, self.operation, handle)?;
        Ok(task.base_url(self.options.base_url.clone()))
    }

    /// Sends it under the texts under which it was sent before.
    pub(crate) fn known_by(&mut self, correlation_id: Option<String>, key: Option<String>) {
        self.options.correlation_id = correlation_id;
        self.options.idempotency_key = key;
    }

    pub(crate) fn parts(&self) -> (&Core, &'static Operation, &RequestOptions) {
        (&self.core, self.operation, &self.options)
    }

    pub(crate) fn limits(&self) -> Limits {
        let mut limits = self.core.limits();
        limits.timeout = self.options.timeout.unwrap_or(limits.timeout);
        limits
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.name)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .field("content_type", &self.body.as_ref().map(|body| body.content_type))
            .finish_non_exhaustive()
    }
}
