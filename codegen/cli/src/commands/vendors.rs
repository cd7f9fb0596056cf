//! `bindery vendors`: whom can be called, and what for.

use bindery_runtime::Vendor;
use serde_json::{Value, json};

use crate::arguments::VendorsArguments;
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::{screen, shown};

/// Prints the vendors.
pub fn run(arguments: &VendorsArguments, catalogue: Catalogue) -> Exit {
    if arguments.json {
        catalogue.vendors.iter().for_each(|vendor| screen::json(&as_json(vendor)));
        return Exit::Done;
    }
    let heads = ["VENDOR", "CREATES", "KEY", "ADDRESS"].map(str::to_owned).to_vec();
    let rows = catalogue.vendors.iter().map(|vendor| row(vendor));
    screen::print(&shown::table(&std::iter::once(heads).chain(rows).collect::<Vec<_>>()));
    Exit::Done
}

fn row(vendor: &'static Vendor) -> Vec<String> {
    let creates: Vec<_> = vendor.creates().collect();
    let address = vendor.base_url().unwrap_or("none: give one with --base-url");
    let name = vendor.name().to_owned();
    vec![name, creates.join(" "), vendor.key_variable.to_owned(), address.to_owned()]
}

fn as_json(vendor: &'static Vendor) -> Value {
    json!({
        "vendor": vendor.name(),
        "title": vendor.title,
        "creates": vendor.creates().collect::<Vec<_>>(),
        "key_variable": vendor.key_variable,
        "base_url": vendor.base_url(),
    })
}
