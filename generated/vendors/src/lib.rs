// Written by Bindery from spec. Do not edit: change the specification and generate again.

//! Every vendor as a value, for programs that choose one while they run.
//!
//! ```
//! for vendor in vendors::VENDORS {
//!     assert!(vendors::find(vendor.name()).is_some());
//! }
//! ```

#![forbid(unsafe_code)]

pub use bindery_runtime as runtime;
pub use bindery_runtime::Vendor;

/// All vendors, by name.
pub static VENDORS: &[&Vendor] = &[
    &modellix::VENDOR,
    &myrouter::VENDOR,
    &uniall::VENDOR,
    &vtrix::VENDOR,
];

/// The vendor of this name, which is that of its package.
pub fn find(name: &str) -> Option<&'static Vendor> {
    VENDORS.iter().find(|vendor| vendor.name() == name).copied()
}

/// The files of a vendor's specification, by name: the document itself first, then those that it refers
/// to. None for a vendor that is not known.
#[cfg(feature = "specifications")]
pub fn specification(name: &str) -> &'static [(&'static str, &'static str)] {
    match name {
        "modellix" => &[
            ("openapi.yaml", include_str!("../../../spec/modellix/openapi.yaml")),
            ("schemas.yaml", include_str!("../../../spec/modellix/schemas.yaml")),
        ],
        "myrouter" => &[
            ("openapi.yaml", include_str!("../../../spec/myrouter/openapi.yaml")),
            ("requests.yaml", include_str!("../../../spec/myrouter/requests.yaml")),
            ("responses.yaml", include_str!("../../../spec/myrouter/responses.yaml")),
        ],
        "uniall" => &[
            ("openapi.yaml", include_str!("../../../spec/uniall/openapi.yaml")),
            ("requests.yaml", include_str!("../../../spec/uniall/requests.yaml")),
            ("responses.yaml", include_str!("../../../spec/uniall/responses.yaml")),
        ],
        "vtrix" => &[
            ("openapi.yaml", include_str!("../../../spec/vtrix/openapi.yaml")),
            ("requests.yaml", include_str!("../../../spec/vtrix/requests.yaml")),
            ("responses.yaml", include_str!("../../../spec/vtrix/responses.yaml")),
            ("videos.yaml", include_str!("../../../spec/vtrix/videos.yaml")),
            ("subjects.yaml", include_str!("../../../spec/vtrix/subjects.yaml")),
        ],
        _ => &[],
    }
}
