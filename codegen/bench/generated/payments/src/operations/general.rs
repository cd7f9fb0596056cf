// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! Operations without a tag.

use bindery_runtime::codegen::{self, describe};
use crate::types::{ChargePage, Movements};

/// A call of [`list_charges`](crate::Client::list_charges) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListChargesCall {
    call: codegen::Call,
}

impl ListChargesCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &LIST_CHARGES) }
    }
}

codegen::call!(ListChargesCall, ChargePage, codegen::read::json);

pub(crate) static LIST_CHARGES: describe::Operation = describe::Operation {
    name: "list_charges",
    method: "GET",
    path: "/charges",
    base_url: None,
    accept: "application/json",
    security: &[],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::charge_page }],
};

/// A call of [`list_movements`](crate::Client::list_movements) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListMovementsCall {
    call: codegen::Call,
}

impl ListMovementsCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &LIST_MOVEMENTS) }
    }
}

codegen::call!(ListMovementsCall, Movements, codegen::read::json);

pub(crate) static LIST_MOVEMENTS: describe::Operation = describe::Operation {
    name: "list_movements",
    method: "GET",
    path: "/movements",
    base_url: None,
    accept: "application/json",
    security: &[],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::movements }],
};
