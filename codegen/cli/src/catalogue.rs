//! The vendors that there are.

use bindery_runtime::{TaskHandle, Vendor};

use crate::Specification;
use crate::failure::Failure;

/// The vendors, and their specifications.
#[derive(Clone, Copy)]
pub struct Catalogue {
    pub vendors: &'static [&'static Vendor],
    pub specification: Specification,
}

impl Catalogue {
    /// The vendor of this name.
    pub fn vendor(&self, name: &str) -> Result<&'static Vendor, Failure> {
        let found = self.vendors.iter().find(|vendor| vendor.name().eq_ignore_ascii_case(name));
        found.copied().ok_or_else(|| {
            let names: Vec<_> = self.vendors.iter().map(|vendor| vendor.name()).collect();
            // What was given may be a key in the wrong place.
            let what = "there is no vendor of the name that was given";
            Failure::invalid(what, format!("one of: {}", names.join(", ")))
        })
    }

    /// The vendor at which the task is.
    pub fn vendor_of(&self, handle: &TaskHandle) -> Result<&'static Vendor, Failure> {
        self.vendor(handle.vendor())
    }

    /// Where the task is, if that is not the vendor's own address: its handle as text does not say so.
    pub fn elsewhere<'h>(&self, handle: &'h TaskHandle) -> Option<&'h str> {
        let own = self.vendor_of(handle).ok().and_then(|vendor| vendor.base_url());
        handle.origin().filter(|origin| !own.is_some_and(|own| own.starts_with(origin)))
    }

    /// That the task can be one: its vendor is known, and so is its create.
    pub fn expect_known(&self, handle: &TaskHandle) -> Result<(), Failure> {
        operation(self.vendor_of(handle)?, Some(handle.operation())).map(|_| ())
    }
}

/// The create that is meant: where there is only one, it need not be named.
pub fn operation(vendor: &'static Vendor, name: Option<&str>) -> Result<&'static str, Failure> {
    let all: Vec<_> = vendor.creates().collect();
    let choice = || format!("one of: {}", all.join(", "));
    match (name, all.as_slice()) {
        (Some(name), _) => all.iter().find(|known| **known == name).copied().ok_or_else(|| {
            let what = format!("{} has no create of the name that was given", vendor.title);
            Failure::invalid(what, choice())
        }),
        (None, [only]) => Ok(only),
        (None, []) => Err(Failure::invalid(
            format!("{} has no create that can be called with JSON alone", vendor.title),
            "`bindery vendors` lists those that have one",
        )),
        (None, _) => {
            let what = format!("{} has several creates, so name the one you mean", vendor.title);
            Err(Failure::invalid(what, choice()))
        }
    }
}
