// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! Operations without a tag.

use bindery_runtime::codegen::{self, describe};
use crate::types::{FilmAnswer, Films, NewFilm, Taken};

/// A call of [`create_film`](crate::Client::create_film) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateFilmCall {
    call: codegen::Call,
}

impl CreateFilmCall {
    pub(crate) fn new(core: &codegen::Core, body: NewFilm) -> Self {
        let mut call = codegen::Call::new(core, &CREATE_FILM);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::paid_call!(CreateFilmCall, Taken, codegen::read::json);
codegen::submit!(CreateFilmCall, FilmAnswer);

pub(crate) static CREATE_FILM: describe::Operation = describe::Operation {
    name: "create_film",
    method: "POST",
    path: "/films",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: Some(&describe::Create {
        rejected_before_charge: &[429, 503],
        out_of_credit: &[
            describe::RefusedBy { status: Some(402), code: None },
            describe::RefusedBy { status: Some(400), code: Some("NO_CREDIT") },
        ],
        idempotency: Some(describe::Idempotency {
            header: "Idempotency-Key",
            max_length: Some(64),
            lifetime: describe::Duration::from_secs(86400),
        }),
        correlate: Some("/note"),
        content_type: Some("application/json"),
        body: Some(crate::validators::new_film),
        task: Some(&CREATE_FILM_TASK),
    }),
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::taken }],
};

pub(crate) static CREATE_FILM_TASK: describe::Task = describe::Task {
    id: "/data/film_id",
    query: &GET_FILM,
    parameter: &GET_FILM_FILM_ID,
    query_id: Some("/data/film_id"),
    state: "/data/state",
    states: describe::States {
        pending: &["waiting"],
        running: &["filming"],
        succeeded: &["done"],
        failed: &["broken"],
        canceled: &["stopped"],
    },
    result: "/data/files",
    files: &["/data/files/*/url"],
    progress: Some(("/data/percent", 100.0)),
    failure_code: &["/data/why/code"],
    failure_message: &["/data/why/text"],
    first_delay: describe::Duration::from_millis(1000),
    longest_delay: describe::Duration::from_millis(5000),
    grace: describe::Duration::from_secs(5),
    deadline: describe::Duration::from_secs(600),
    list: Some(describe::List {
        operation: &LIST_FILMS,
        items: "/data/films",
        id: "/film_id",
        correlation: "/note",
    }),
};

/// A call of [`list_films`](crate::Client::list_films) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListFilmsCall {
    call: codegen::Call,
}

impl ListFilmsCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &LIST_FILMS) }
    }
}

codegen::call!(ListFilmsCall, Films, codegen::read::json);

pub(crate) static LIST_FILMS: describe::Operation = describe::Operation {
    name: "list_films",
    method: "GET",
    path: "/films",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::films }],
};

/// A call of [`create_plain_film`](crate::Client::create_plain_film) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePlainFilmCall {
    call: codegen::Call,
}

impl CreatePlainFilmCall {
    pub(crate) fn new(core: &codegen::Core, body: NewFilm) -> Self {
        let mut call = codegen::Call::new(core, &CREATE_PLAIN_FILM);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::paid_call!(CreatePlainFilmCall, Taken, codegen::read::json);
codegen::submit!(CreatePlainFilmCall, FilmAnswer);

pub(crate) static CREATE_PLAIN_FILM: describe::Operation = describe::Operation {
    name: "create_plain_film",
    method: "POST",
    path: "/plain-films",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: Some(&describe::Create {
        rejected_before_charge: &[],
        out_of_credit: &[describe::RefusedBy { status: Some(402), code: None }],
        idempotency: None,
        correlate: Some("/note"),
        content_type: Some("application/json"),
        body: Some(crate::validators::new_film),
        task: Some(&CREATE_PLAIN_FILM_TASK),
    }),
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::taken }],
};

pub(crate) static CREATE_PLAIN_FILM_TASK: describe::Task = describe::Task {
    id: "/data/film_id",
    query: &GET_FILM,
    parameter: &GET_FILM_FILM_ID,
    query_id: Some("/data/film_id"),
    state: "/data/state",
    states: describe::States {
        pending: &["waiting"],
        running: &["filming"],
        succeeded: &["done"],
        failed: &["broken"],
        canceled: &["stopped"],
    },
    result: "/data/files",
    files: &["/data/files/*/url"],
    progress: Some(("/data/percent", 100.0)),
    failure_code: &["/data/why/code"],
    failure_message: &["/data/why/text"],
    first_delay: describe::Duration::from_millis(1000),
    longest_delay: describe::Duration::from_millis(5000),
    grace: describe::Duration::from_secs(5),
    deadline: describe::Duration::from_secs(600),
    list: Some(describe::List {
        operation: &LIST_FILMS,
        items: "/data/films",
        id: "/film_id",
        correlation: "/note",
    }),
};

/// A call of [`get_film`](crate::Client::get_film) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetFilmCall {
    call: codegen::Call,
}

impl GetFilmCall {
    pub(crate) fn new(core: &codegen::Core, film_id: String) -> Self {
        let mut call = codegen::Call::new(core, &GET_FILM);
        call.check_parameter_by(
            &GET_FILM_FILM_ID,
            |at, sink| {
                crate::validators::films_film_id_get_0_typed(&film_id, at, sink)
            },
        );
        call.parameter(&GET_FILM_FILM_ID, &film_id);
        Self { call }
    }
}

codegen::call!(GetFilmCall, FilmAnswer, codegen::read::json);

pub(crate) static GET_FILM: describe::Operation = describe::Operation {
    name: "get_film",
    method: "GET",
    path: "/films/{film_id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::film_answer }],
};

pub(crate) static GET_FILM_FILM_ID: describe::Parameter = describe::Parameter {
    name: "film_id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};
