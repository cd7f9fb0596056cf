// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::{FilmAnswer, NewFilm};

/// A client for Studio.
///
/// It is cheap to clone, and its clones share their connections.
///
/// ```
/// use studio::{Client, Deadline, NewFilm};
/// use studio::runtime::Pace;
///
/// #[tokio::main]
/// async fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let emulator = bindery_emulator::Emulator::of_file(
///         "../../tests/studio/openapi.yaml",
///     )?;
///     let quick = Pace::every(core::time::Duration::from_millis(10));
///     let client = Client::builder()
///         .key("any key")
///         .base_url(emulator.url())
///         .pace(quick)
///         .build()?;
///     let request = NewFilm::new("A paper boat");
///     let task = client.create_film(request).submit().await?;
///     let kept = task.handle().to_string();
///     task.wait(Deadline::usual()).await?;
///     let update = client.task(kept.parse()?)?.poll_once().await?;
///     assert!(update.state.is_terminal());
///     assert_eq!(emulator.billed(), 1);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: codegen::Core,
}

impl From<codegen::Core> for Client {
    fn from(core: codegen::Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// A client with the usual settings.
    ///
    /// # Errors
    /// When a setting can't work: an empty key, for example.
    pub fn new(key: impl Into<bindery_runtime::ApiKey>) -> Result<Self, bindery_runtime::Error> {
        Self::builder().key(key).build()
    }
    /// Settings: keys, the base address, time-outs, headers, whether rules are checked.
    #[must_use]
    pub fn builder() -> bindery_runtime::ClientBuilder<Self> {
        bindery_runtime::ClientBuilder::new(&API)
    }
}

impl Client {
    /// Creates a film.
    ///
    /// **Costs money.** A film costs a dollar.
    ///
    /// `POST /films`
    ///
    /// `Error::decode` reads what is refused: [`Refusal`](crate::types::Refusal) for `400`, `401`, `402`, `429`, `500`.
    pub fn create_film(&self, body: impl Into<NewFilm>) -> operations::CreateFilmCall {
        operations::CreateFilmCall::new(&self.core, body.into())
    }
    /// Lists films.
    ///
    /// `GET /films`
    pub fn list_films(&self,) -> operations::ListFilmsCall {
        operations::ListFilmsCall::new(&self.core,)
    }
    /// Creates a film, without a key that makes repeating safe.
    ///
    /// **Costs money.**
    ///
    /// `POST /plain-films`
    ///
    /// `Error::decode` reads what is refused: [`Refusal`](crate::types::Refusal) for `400`, `401`.
    pub fn create_plain_film(&self, body: impl Into<NewFilm>) -> operations::CreatePlainFilmCall {
        operations::CreatePlainFilmCall::new(&self.core, body.into())
    }
    /// Asks for a film.
    ///
    /// `GET /films/{film_id}`
    ///
    /// `Error::decode` reads what is refused: [`Refusal`](crate::types::Refusal) for `404`.
    pub fn get_film(&self, film_id: impl Into<String>) -> operations::GetFilmCall {
        operations::GetFilmCall::new(&self.core, film_id.into())
    }
}

impl Client {
    /// The task of a handle that was kept: asks for it, and waits for its end.
    ///
    /// Tasks of these creates:
    ///
    /// - [`create_film`](Self::create_film)
    /// - [`create_plain_film`](Self::create_plain_film)
    ///
    /// # Errors
    /// When the handle belongs to another vendor, operation or address.
    pub fn task(
        &self,
        handle: bindery_runtime::TaskHandle,
    ) -> Result<bindery_runtime::Task<FilmAnswer>, bindery_runtime::Error> {
        bindery_runtime::Task::of_handle(
            &self.core,
            &[&operations::CREATE_FILM, &operations::CREATE_PLAIN_FILM],
            handle,
        )
    }
    /// The task of this id: as a call from the vendor names it, or a person.
    pub fn task_by_id(&self, id: impl Into<String>) -> bindery_runtime::Task<FilmAnswer> {
        codegen::task_by_id(
            &self.core,
            &operations::CREATE_FILM,
            &operations::CREATE_FILM_TASK,
            id.into(),
        )
    }
    /// Finds out what became of a create whose outcome is not known.
    ///
    /// # Errors
    /// When the vendor doesn't answer. Nothing is known then; ask later.
    pub async fn reconcile(
        &self,
        unknown: &bindery_runtime::Unknown,
    ) -> Result<bindery_runtime::Reconciled<FilmAnswer>, bindery_runtime::Error> {
        codegen::reconcile(
            &self.core,
            &[&operations::CREATE_FILM, &operations::CREATE_PLAIN_FILM],
            unknown,
        ).await
    }
}

static API: describe::Api = describe::Api {
    package: "studio/0.1.0",
    base_url: Some("https://api.studio.example/v1"),
    schemes: &[describe::Scheme {
        name: "apiKey",
        kind: describe::SchemeKind::Authorization("Bearer"),
    }],
    main_scheme: Some(0),
    envelope: &ENVELOPE,
    creates: &[&operations::CREATE_FILM, &operations::CREATE_PLAIN_FILM],
};

static ENVELOPE: describe::Envelope = describe::Envelope {
    success: Some(describe::Success { pointer: "/code", equals: describe::Literal::Number(0.0) }),
    code: &["/code"],
    message: &["/message"],
    request_id: &["/request_id"],
    request_id_headers: &[],
};

/// Studio as a value, for programs that choose a vendor while they run.
pub static VENDOR: bindery_runtime::Vendor = bindery_runtime::Vendor {
    title: "Studio",
    key_variable: "STUDIO_API_KEY",
    api: &API,
};
