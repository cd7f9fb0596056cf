// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! Operations without a tag.

use bindery_runtime::codegen::{self, describe};
use crate::types::{Color, ReservedWord};

/// A call of [`header_simple_joined`](crate::Client::header_simple_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct HeaderSimpleJoinedCall {
    call: codegen::Call,
}

impl HeaderSimpleJoinedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &HEADER_SIMPLE_JOINED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&HEADER_SIMPLE_JOINED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&HEADER_SIMPLE_JOINED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&HEADER_SIMPLE_JOINED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&HEADER_SIMPLE_JOINED_OBJECT, &value);
        self.call.parameter(&HEADER_SIMPLE_JOINED_OBJECT, &value);
        self
    }
}

codegen::call!(HeaderSimpleJoinedCall, (), codegen::read::nothing);

pub(crate) static HEADER_SIMPLE_JOINED: describe::Operation = describe::Operation {
    name: "header_simple_joined",
    method: "GET",
    path: "/header/simple/joined",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static HEADER_SIMPLE_JOINED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static HEADER_SIMPLE_JOINED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static HEADER_SIMPLE_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static HEADER_SIMPLE_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`header_simple_exploded`](crate::Client::header_simple_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct HeaderSimpleExplodedCall {
    call: codegen::Call,
}

impl HeaderSimpleExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &HEADER_SIMPLE_EXPLODED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&HEADER_SIMPLE_EXPLODED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&HEADER_SIMPLE_EXPLODED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&HEADER_SIMPLE_EXPLODED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&HEADER_SIMPLE_EXPLODED_OBJECT, &value);
        self.call.parameter(&HEADER_SIMPLE_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(HeaderSimpleExplodedCall, (), codegen::read::nothing);

pub(crate) static HEADER_SIMPLE_EXPLODED: describe::Operation = describe::Operation {
    name: "header_simple_exploded",
    method: "GET",
    path: "/header/simple/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static HEADER_SIMPLE_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

pub(crate) static HEADER_SIMPLE_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

pub(crate) static HEADER_SIMPLE_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

pub(crate) static HEADER_SIMPLE_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Header,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

/// A call of [`cookie_form_joined`](crate::Client::cookie_form_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CookieFormJoinedCall {
    call: codegen::Call,
}

impl CookieFormJoinedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &COOKIE_FORM_JOINED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&COOKIE_FORM_JOINED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&COOKIE_FORM_JOINED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&COOKIE_FORM_JOINED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&COOKIE_FORM_JOINED_OBJECT, &value);
        self.call.parameter(&COOKIE_FORM_JOINED_OBJECT, &value);
        self
    }
}

codegen::call!(CookieFormJoinedCall, (), codegen::read::nothing);

pub(crate) static COOKIE_FORM_JOINED: describe::Operation = describe::Operation {
    name: "cookie_form_joined",
    method: "GET",
    path: "/cookie/form/joined",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static COOKIE_FORM_JOINED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

pub(crate) static COOKIE_FORM_JOINED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

pub(crate) static COOKIE_FORM_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

pub(crate) static COOKIE_FORM_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

/// A call of [`cookie_form_exploded`](crate::Client::cookie_form_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CookieFormExplodedCall {
    call: codegen::Call,
}

impl CookieFormExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &COOKIE_FORM_EXPLODED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&COOKIE_FORM_EXPLODED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&COOKIE_FORM_EXPLODED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&COOKIE_FORM_EXPLODED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&COOKIE_FORM_EXPLODED_OBJECT, &value);
        self.call.parameter(&COOKIE_FORM_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(CookieFormExplodedCall, (), codegen::read::nothing);

pub(crate) static COOKIE_FORM_EXPLODED: describe::Operation = describe::Operation {
    name: "cookie_form_exploded",
    method: "GET",
    path: "/cookie/form/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static COOKIE_FORM_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static COOKIE_FORM_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static COOKIE_FORM_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static COOKIE_FORM_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

/// A call of [`cookie_cookie_exploded`](crate::Client::cookie_cookie_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CookieCookieExplodedCall {
    call: codegen::Call,
}

impl CookieCookieExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &COOKIE_COOKIE_EXPLODED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&COOKIE_COOKIE_EXPLODED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&COOKIE_COOKIE_EXPLODED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&COOKIE_COOKIE_EXPLODED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&COOKIE_COOKIE_EXPLODED_OBJECT, &value);
        self.call.parameter(&COOKIE_COOKIE_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(CookieCookieExplodedCall, (), codegen::read::nothing);

pub(crate) static COOKIE_COOKIE_EXPLODED: describe::Operation = describe::Operation {
    name: "cookie_cookie_exploded",
    method: "GET",
    path: "/cookie/cookie/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static COOKIE_COOKIE_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static COOKIE_COOKIE_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static COOKIE_COOKIE_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static COOKIE_COOKIE_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Cookie,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

/// A call of [`contents`](crate::Client::contents) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ContentsCall {
    call: codegen::Call,
}

impl ContentsCall {
    pub(crate) fn new(core: &codegen::Core, place: Color) -> Self {
        let mut call = codegen::Call::new(core, &CONTENTS);
        call.check_parameter(&CONTENTS_PLACE, &place);
        call.parameter(&CONTENTS_PLACE, &place);
        Self { call }
    }
    /// `filter`
    pub fn filter(mut self, value: codegen::Map<codegen::Value>) -> Self {
        self.call.parameter(&CONTENTS_FILTER, &value);
        self
    }
    /// `X-Filter`
    pub fn x_filter(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        let value: Vec<i64> = value.into_iter().collect();
        self.call.parameter(&CONTENTS_X_FILTER, &value);
        self
    }
    /// `state`
    pub fn state(mut self, value: bool) -> Self {
        self.call.parameter(&CONTENTS_STATE, &value);
        self
    }
}

codegen::call!(ContentsCall, (), codegen::read::nothing);

pub(crate) static CONTENTS: describe::Operation = describe::Operation {
    name: "contents",
    method: "GET",
    path: "/content/{place}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static CONTENTS_PLACE: describe::Parameter = describe::Parameter {
    name: "place",
    place: describe::Place::Path,
    style: describe::Style::Json,
    explode: false,
    allow_reserved: false,
};

pub(crate) static CONTENTS_FILTER: describe::Parameter = describe::Parameter {
    name: "filter",
    place: describe::Place::Query,
    style: describe::Style::Json,
    explode: true,
    allow_reserved: false,
};

pub(crate) static CONTENTS_X_FILTER: describe::Parameter = describe::Parameter {
    name: "X-Filter",
    place: describe::Place::Header,
    style: describe::Style::Json,
    explode: false,
    allow_reserved: false,
};

pub(crate) static CONTENTS_STATE: describe::Parameter = describe::Parameter {
    name: "state",
    place: describe::Place::Cookie,
    style: describe::Style::Json,
    explode: true,
    allow_reserved: false,
};

/// A call of [`reserved`](crate::Client::reserved) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReservedCall {
    call: codegen::Call,
}

impl ReservedCall {
    pub(crate) fn new(core: &codegen::Core, path: String) -> Self {
        let mut call = codegen::Call::new(core, &RESERVED);
        call.parameter(&RESERVED_PATH, &path);
        Self { call }
    }
    /// `kept`
    pub fn kept(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&RESERVED_KEPT, &value);
        self
    }
    /// `odd [name]&`
    pub fn odd_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&RESERVED_ODD_NAME, &value);
        self
    }
    /// `list`
    pub fn list(mut self, value: impl IntoIterator<Item = Option<String>>) -> Self {
        let value: Vec<Option<String>> = value.into_iter().collect();
        self.call.parameter(&RESERVED_LIST, &value);
        self
    }
    /// `number`
    pub fn number(mut self, value: f64) -> Self {
        self.call.check_parameter_by(
            &RESERVED_NUMBER,
            |at, sink| {
                crate::validators::reserved_path_get_4_typed(&value, at, sink)
            },
        );
        self.call.parameter(&RESERVED_NUMBER, &value);
        self
    }
    /// `flag`
    pub fn flag(mut self, value: bool) -> Self {
        self.call.parameter(&RESERVED_FLAG, &value);
        self
    }
    /// `word`
    pub fn word(mut self, value: impl Into<ReservedWord>) -> Self {
        let value: ReservedWord = value.into();
        self.call.check_parameter(&RESERVED_WORD, &value);
        self.call.parameter(&RESERVED_WORD, &value);
        self
    }
}

codegen::call!(ReservedCall, (), codegen::read::nothing);

pub(crate) static RESERVED: describe::Operation = describe::Operation {
    name: "reserved",
    method: "GET",
    path: "/reserved/{path}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static RESERVED_PATH: describe::Parameter = describe::Parameter {
    name: "path",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: true,
};

pub(crate) static RESERVED_KEPT: describe::Parameter = describe::Parameter {
    name: "kept",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: true,
};

pub(crate) static RESERVED_ODD_NAME: describe::Parameter = describe::Parameter {
    name: "odd [name]&",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static RESERVED_LIST: describe::Parameter = describe::Parameter {
    name: "list",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static RESERVED_NUMBER: describe::Parameter = describe::Parameter {
    name: "number",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static RESERVED_FLAG: describe::Parameter = describe::Parameter {
    name: "flag",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static RESERVED_WORD: describe::Parameter = describe::Parameter {
    name: "word",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

/// A call of [`whole_query`](crate::Client::whole_query) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct WholeQueryCall {
    call: codegen::Call,
}

impl WholeQueryCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &WHOLE_QUERY) }
    }
    /// `all`
    pub fn all(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&WHOLE_QUERY_ALL, &value);
        self.call.parameter(&WHOLE_QUERY_ALL, &value);
        self
    }
}

codegen::call!(WholeQueryCall, (), codegen::read::nothing);

pub(crate) static WHOLE_QUERY: describe::Operation = describe::Operation {
    name: "whole_query",
    method: "GET",
    path: "/querystring",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static WHOLE_QUERY_ALL: describe::Parameter = describe::Parameter {
    name: "all",
    place: describe::Place::QueryString,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

/// A call of [`search_by_query`](crate::Client::search_by_query) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SearchByQueryCall {
    call: codegen::Call,
}

impl SearchByQueryCall {
    pub(crate) fn new(core: &codegen::Core, body: Color) -> Self {
        let mut call = codegen::Call::new(core, &SEARCH_BY_QUERY);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::call!(SearchByQueryCall, (), codegen::read::nothing);

pub(crate) static SEARCH_BY_QUERY: describe::Operation = describe::Operation {
    name: "search_by_query",
    method: "QUERY",
    path: "/querystring",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`head_querystring`](crate::Client::head_querystring) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct HeadQuerystringCall {
    call: codegen::Call,
}

impl HeadQuerystringCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &HEAD_QUERYSTRING) }
    }
}

codegen::call!(HeadQuerystringCall, (), codegen::read::nothing);

pub(crate) static HEAD_QUERYSTRING: describe::Operation = describe::Operation {
    name: "head_querystring",
    method: "HEAD",
    path: "/querystring",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`options_querystring`](crate::Client::options_querystring) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct OptionsQuerystringCall {
    call: codegen::Call,
}

impl OptionsQuerystringCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &OPTIONS_QUERYSTRING) }
    }
}

codegen::call!(OptionsQuerystringCall, (), codegen::read::nothing);

pub(crate) static OPTIONS_QUERYSTRING: describe::Operation = describe::Operation {
    name: "options_querystring",
    method: "OPTIONS",
    path: "/querystring",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`trace_querystring`](crate::Client::trace_querystring) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct TraceQuerystringCall {
    call: codegen::Call,
}

impl TraceQuerystringCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &TRACE_QUERYSTRING) }
    }
}

codegen::call!(TraceQuerystringCall, (), codegen::read::nothing);

pub(crate) static TRACE_QUERYSTRING: describe::Operation = describe::Operation {
    name: "trace_querystring",
    method: "TRACE",
    path: "/querystring",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`purge`](crate::Client::purge) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PurgeCall {
    call: codegen::Call,
}

impl PurgeCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &PURGE) }
    }
}

codegen::call!(PurgeCall, (), codegen::read::nothing);

pub(crate) static PURGE: describe::Operation = describe::Operation {
    name: "purge",
    method: "PURGE",
    path: "/querystring",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};
