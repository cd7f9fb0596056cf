// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! Operations without a tag.

use bindery_runtime::codegen::{self, describe};
use crate::types::Color;

/// A call of [`path_matrix_joined`](crate::Client::path_matrix_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PathMatrixJoinedCall {
    call: codegen::Call,
}

impl PathMatrixJoinedCall {
    pub(crate) fn new(
        core: &codegen::Core,
        empty: String,
        string: String,
        array: Vec<String>,
        object: Color,
    ) -> Self {
        let mut call = codegen::Call::new(core, &PATH_MATRIX_JOINED);
        call.parameter(&PATH_MATRIX_JOINED_EMPTY, &empty);
        call.parameter(&PATH_MATRIX_JOINED_STRING, &string);
        call.parameter(&PATH_MATRIX_JOINED_ARRAY, &array);
        call.check_parameter(&PATH_MATRIX_JOINED_OBJECT, &object);
        call.parameter(&PATH_MATRIX_JOINED_OBJECT, &object);
        Self { call }
    }
}

codegen::call!(PathMatrixJoinedCall, (), codegen::read::nothing);

pub(crate) static PATH_MATRIX_JOINED: describe::Operation = describe::Operation {
    name: "path_matrix_joined",
    method: "GET",
    path: "/path/matrix/joined/e{empty}/s{string}/a{array}/o{object}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static PATH_MATRIX_JOINED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_MATRIX_JOINED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_MATRIX_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_MATRIX_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: false,
    allow_reserved: false,
};

/// A call of [`path_matrix_exploded`](crate::Client::path_matrix_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PathMatrixExplodedCall {
    call: codegen::Call,
}

impl PathMatrixExplodedCall {
    pub(crate) fn new(
        core: &codegen::Core,
        empty: String,
        string: String,
        array: Vec<String>,
        object: Color,
    ) -> Self {
        let mut call = codegen::Call::new(core, &PATH_MATRIX_EXPLODED);
        call.parameter(&PATH_MATRIX_EXPLODED_EMPTY, &empty);
        call.parameter(&PATH_MATRIX_EXPLODED_STRING, &string);
        call.parameter(&PATH_MATRIX_EXPLODED_ARRAY, &array);
        call.check_parameter(&PATH_MATRIX_EXPLODED_OBJECT, &object);
        call.parameter(&PATH_MATRIX_EXPLODED_OBJECT, &object);
        Self { call }
    }
}

codegen::call!(PathMatrixExplodedCall, (), codegen::read::nothing);

pub(crate) static PATH_MATRIX_EXPLODED: describe::Operation = describe::Operation {
    name: "path_matrix_exploded",
    method: "GET",
    path: "/path/matrix/exploded/e{empty}/s{string}/a{array}/o{object}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static PATH_MATRIX_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_MATRIX_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_MATRIX_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_MATRIX_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Path,
    style: describe::Style::Matrix,
    explode: true,
    allow_reserved: false,
};

/// A call of [`path_label_joined`](crate::Client::path_label_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PathLabelJoinedCall {
    call: codegen::Call,
}

impl PathLabelJoinedCall {
    pub(crate) fn new(
        core: &codegen::Core,
        empty: String,
        string: String,
        array: Vec<String>,
        object: Color,
    ) -> Self {
        let mut call = codegen::Call::new(core, &PATH_LABEL_JOINED);
        call.parameter(&PATH_LABEL_JOINED_EMPTY, &empty);
        call.parameter(&PATH_LABEL_JOINED_STRING, &string);
        call.parameter(&PATH_LABEL_JOINED_ARRAY, &array);
        call.check_parameter(&PATH_LABEL_JOINED_OBJECT, &object);
        call.parameter(&PATH_LABEL_JOINED_OBJECT, &object);
        Self { call }
    }
}

codegen::call!(PathLabelJoinedCall, (), codegen::read::nothing);

pub(crate) static PATH_LABEL_JOINED: describe::Operation = describe::Operation {
    name: "path_label_joined",
    method: "GET",
    path: "/path/label/joined/e{empty}/s{string}/a{array}/o{object}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static PATH_LABEL_JOINED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_LABEL_JOINED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_LABEL_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_LABEL_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: false,
    allow_reserved: false,
};

/// A call of [`path_label_exploded`](crate::Client::path_label_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PathLabelExplodedCall {
    call: codegen::Call,
}

impl PathLabelExplodedCall {
    pub(crate) fn new(
        core: &codegen::Core,
        empty: String,
        string: String,
        array: Vec<String>,
        object: Color,
    ) -> Self {
        let mut call = codegen::Call::new(core, &PATH_LABEL_EXPLODED);
        call.parameter(&PATH_LABEL_EXPLODED_EMPTY, &empty);
        call.parameter(&PATH_LABEL_EXPLODED_STRING, &string);
        call.parameter(&PATH_LABEL_EXPLODED_ARRAY, &array);
        call.check_parameter(&PATH_LABEL_EXPLODED_OBJECT, &object);
        call.parameter(&PATH_LABEL_EXPLODED_OBJECT, &object);
        Self { call }
    }
}

codegen::call!(PathLabelExplodedCall, (), codegen::read::nothing);

pub(crate) static PATH_LABEL_EXPLODED: describe::Operation = describe::Operation {
    name: "path_label_exploded",
    method: "GET",
    path: "/path/label/exploded/e{empty}/s{string}/a{array}/o{object}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static PATH_LABEL_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_LABEL_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_LABEL_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_LABEL_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Path,
    style: describe::Style::Label,
    explode: true,
    allow_reserved: false,
};

/// A call of [`path_simple_joined`](crate::Client::path_simple_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PathSimpleJoinedCall {
    call: codegen::Call,
}

impl PathSimpleJoinedCall {
    pub(crate) fn new(
        core: &codegen::Core,
        empty: String,
        string: String,
        array: Vec<String>,
        object: Color,
    ) -> Self {
        let mut call = codegen::Call::new(core, &PATH_SIMPLE_JOINED);
        call.parameter(&PATH_SIMPLE_JOINED_EMPTY, &empty);
        call.parameter(&PATH_SIMPLE_JOINED_STRING, &string);
        call.parameter(&PATH_SIMPLE_JOINED_ARRAY, &array);
        call.check_parameter(&PATH_SIMPLE_JOINED_OBJECT, &object);
        call.parameter(&PATH_SIMPLE_JOINED_OBJECT, &object);
        Self { call }
    }
}

codegen::call!(PathSimpleJoinedCall, (), codegen::read::nothing);

pub(crate) static PATH_SIMPLE_JOINED: describe::Operation = describe::Operation {
    name: "path_simple_joined",
    method: "GET",
    path: "/path/simple/joined/e{empty}/s{string}/a{array}/o{object}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static PATH_SIMPLE_JOINED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_SIMPLE_JOINED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_SIMPLE_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static PATH_SIMPLE_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`path_simple_exploded`](crate::Client::path_simple_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PathSimpleExplodedCall {
    call: codegen::Call,
}

impl PathSimpleExplodedCall {
    pub(crate) fn new(
        core: &codegen::Core,
        empty: String,
        string: String,
        array: Vec<String>,
        object: Color,
    ) -> Self {
        let mut call = codegen::Call::new(core, &PATH_SIMPLE_EXPLODED);
        call.parameter(&PATH_SIMPLE_EXPLODED_EMPTY, &empty);
        call.parameter(&PATH_SIMPLE_EXPLODED_STRING, &string);
        call.parameter(&PATH_SIMPLE_EXPLODED_ARRAY, &array);
        call.check_parameter(&PATH_SIMPLE_EXPLODED_OBJECT, &object);
        call.parameter(&PATH_SIMPLE_EXPLODED_OBJECT, &object);
        Self { call }
    }
}

codegen::call!(PathSimpleExplodedCall, (), codegen::read::nothing);

pub(crate) static PATH_SIMPLE_EXPLODED: describe::Operation = describe::Operation {
    name: "path_simple_exploded",
    method: "GET",
    path: "/path/simple/exploded/e{empty}/s{string}/a{array}/o{object}",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static PATH_SIMPLE_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_SIMPLE_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_SIMPLE_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

pub(crate) static PATH_SIMPLE_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: true,
    allow_reserved: false,
};

/// A call of [`query_form_joined`](crate::Client::query_form_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QueryFormJoinedCall {
    call: codegen::Call,
}

impl QueryFormJoinedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_FORM_JOINED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&QUERY_FORM_JOINED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&QUERY_FORM_JOINED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&QUERY_FORM_JOINED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_FORM_JOINED_OBJECT, &value);
        self.call.parameter(&QUERY_FORM_JOINED_OBJECT, &value);
        self
    }
}

codegen::call!(QueryFormJoinedCall, (), codegen::read::nothing);

pub(crate) static QUERY_FORM_JOINED: describe::Operation = describe::Operation {
    name: "query_form_joined",
    method: "GET",
    path: "/query/form/joined",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_FORM_JOINED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

pub(crate) static QUERY_FORM_JOINED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

pub(crate) static QUERY_FORM_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

pub(crate) static QUERY_FORM_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: false,
    allow_reserved: false,
};

/// A call of [`query_form_exploded`](crate::Client::query_form_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QueryFormExplodedCall {
    call: codegen::Call,
}

impl QueryFormExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_FORM_EXPLODED) }
    }
    /// `empty`
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&QUERY_FORM_EXPLODED_EMPTY, &value);
        self
    }
    /// `string`
    pub fn string(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.parameter(&QUERY_FORM_EXPLODED_STRING, &value);
        self
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&QUERY_FORM_EXPLODED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_FORM_EXPLODED_OBJECT, &value);
        self.call.parameter(&QUERY_FORM_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(QueryFormExplodedCall, (), codegen::read::nothing);

pub(crate) static QUERY_FORM_EXPLODED: describe::Operation = describe::Operation {
    name: "query_form_exploded",
    method: "GET",
    path: "/query/form/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_FORM_EXPLODED_EMPTY: describe::Parameter = describe::Parameter {
    name: "empty",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static QUERY_FORM_EXPLODED_STRING: describe::Parameter = describe::Parameter {
    name: "string",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static QUERY_FORM_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

pub(crate) static QUERY_FORM_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};

/// A call of [`query_space_delimited_joined`](crate::Client::query_space_delimited_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QuerySpaceDelimitedJoinedCall {
    call: codegen::Call,
}

impl QuerySpaceDelimitedJoinedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_SPACE_DELIMITED_JOINED) }
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&QUERY_SPACE_DELIMITED_JOINED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_SPACE_DELIMITED_JOINED_OBJECT, &value);
        self.call.parameter(&QUERY_SPACE_DELIMITED_JOINED_OBJECT, &value);
        self
    }
}

codegen::call!(QuerySpaceDelimitedJoinedCall, (), codegen::read::nothing);

pub(crate) static QUERY_SPACE_DELIMITED_JOINED: describe::Operation = describe::Operation {
    name: "query_space_delimited_joined",
    method: "GET",
    path: "/query/spaceDelimited/joined",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_SPACE_DELIMITED_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Query,
    style: describe::Style::SpaceDelimited,
    explode: false,
    allow_reserved: false,
};

pub(crate) static QUERY_SPACE_DELIMITED_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::SpaceDelimited,
    explode: false,
    allow_reserved: false,
};

/// A call of [`query_space_delimited_exploded`](crate::Client::query_space_delimited_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QuerySpaceDelimitedExplodedCall {
    call: codegen::Call,
}

impl QuerySpaceDelimitedExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_SPACE_DELIMITED_EXPLODED) }
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&QUERY_SPACE_DELIMITED_EXPLODED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_SPACE_DELIMITED_EXPLODED_OBJECT, &value);
        self.call.parameter(&QUERY_SPACE_DELIMITED_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(QuerySpaceDelimitedExplodedCall, (), codegen::read::nothing);

pub(crate) static QUERY_SPACE_DELIMITED_EXPLODED: describe::Operation = describe::Operation {
    name: "query_space_delimited_exploded",
    method: "GET",
    path: "/query/spaceDelimited/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_SPACE_DELIMITED_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Query,
    style: describe::Style::SpaceDelimited,
    explode: true,
    allow_reserved: false,
};

pub(crate) static QUERY_SPACE_DELIMITED_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::SpaceDelimited,
    explode: true,
    allow_reserved: false,
};

/// A call of [`query_pipe_delimited_joined`](crate::Client::query_pipe_delimited_joined) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QueryPipeDelimitedJoinedCall {
    call: codegen::Call,
}

impl QueryPipeDelimitedJoinedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_PIPE_DELIMITED_JOINED) }
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&QUERY_PIPE_DELIMITED_JOINED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_PIPE_DELIMITED_JOINED_OBJECT, &value);
        self.call.parameter(&QUERY_PIPE_DELIMITED_JOINED_OBJECT, &value);
        self
    }
}

codegen::call!(QueryPipeDelimitedJoinedCall, (), codegen::read::nothing);

pub(crate) static QUERY_PIPE_DELIMITED_JOINED: describe::Operation = describe::Operation {
    name: "query_pipe_delimited_joined",
    method: "GET",
    path: "/query/pipeDelimited/joined",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_PIPE_DELIMITED_JOINED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Query,
    style: describe::Style::PipeDelimited,
    explode: false,
    allow_reserved: false,
};

pub(crate) static QUERY_PIPE_DELIMITED_JOINED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::PipeDelimited,
    explode: false,
    allow_reserved: false,
};

/// A call of [`query_pipe_delimited_exploded`](crate::Client::query_pipe_delimited_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QueryPipeDelimitedExplodedCall {
    call: codegen::Call,
}

impl QueryPipeDelimitedExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_PIPE_DELIMITED_EXPLODED) }
    }
    /// `array`
    pub fn array(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.call.parameter(&QUERY_PIPE_DELIMITED_EXPLODED_ARRAY, &value);
        self
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_PIPE_DELIMITED_EXPLODED_OBJECT, &value);
        self.call.parameter(&QUERY_PIPE_DELIMITED_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(QueryPipeDelimitedExplodedCall, (), codegen::read::nothing);

pub(crate) static QUERY_PIPE_DELIMITED_EXPLODED: describe::Operation = describe::Operation {
    name: "query_pipe_delimited_exploded",
    method: "GET",
    path: "/query/pipeDelimited/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_PIPE_DELIMITED_EXPLODED_ARRAY: describe::Parameter = describe::Parameter {
    name: "array",
    place: describe::Place::Query,
    style: describe::Style::PipeDelimited,
    explode: true,
    allow_reserved: false,
};

pub(crate) static QUERY_PIPE_DELIMITED_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::PipeDelimited,
    explode: true,
    allow_reserved: false,
};

/// A call of [`query_deep_object_exploded`](crate::Client::query_deep_object_exploded) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct QueryDeepObjectExplodedCall {
    call: codegen::Call,
}

impl QueryDeepObjectExplodedCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &QUERY_DEEP_OBJECT_EXPLODED) }
    }
    /// `object`
    pub fn object(mut self, value: impl Into<Color>) -> Self {
        let value: Color = value.into();
        self.call.check_parameter(&QUERY_DEEP_OBJECT_EXPLODED_OBJECT, &value);
        self.call.parameter(&QUERY_DEEP_OBJECT_EXPLODED_OBJECT, &value);
        self
    }
}

codegen::call!(QueryDeepObjectExplodedCall, (), codegen::read::nothing);

pub(crate) static QUERY_DEEP_OBJECT_EXPLODED: describe::Operation = describe::Operation {
    name: "query_deep_object_exploded",
    method: "GET",
    path: "/query/deepObject/exploded",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static QUERY_DEEP_OBJECT_EXPLODED_OBJECT: describe::Parameter = describe::Parameter {
    name: "object",
    place: describe::Place::Query,
    style: describe::Style::DeepObject,
    explode: true,
    allow_reserved: false,
};
