// Written by Bindery from documents/releases.yaml. Do not edit: change the specification and generate again.

//! Operations without a tag.

use bindery_runtime::codegen::{self, describe};
use crate::types::Release;

/// A call of [`latest_release`](crate::Client::latest_release) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct LatestReleaseCall {
    call: codegen::Call,
}

impl LatestReleaseCall {
    pub(crate) fn new(core: &codegen::Core, owner: String, repo: String) -> Self {
        let mut call = codegen::Call::new(core, &LATEST_RELEASE);
        call.parameter(&LATEST_RELEASE_OWNER, &owner);
        call.parameter(&LATEST_RELEASE_REPO, &repo);
        Self { call }
    }
}

codegen::call!(LatestReleaseCall, Release, codegen::read::json);

pub(crate) static LATEST_RELEASE: describe::Operation = describe::Operation {
    name: "latest_release",
    method: "GET",
    path: "/repos/{owner}/{repo}/releases/latest",
    base_url: None,
    accept: "application/json",
    security: &[],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::release }],
};

pub(crate) static LATEST_RELEASE_OWNER: describe::Parameter = describe::Parameter {
    name: "owner",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

pub(crate) static LATEST_RELEASE_REPO: describe::Parameter = describe::Parameter {
    name: "repo",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};
