//! The programs of the README, compiled and run as documentation tests.

#![doc = include_str!("../README.md")]

/// What the compiler refuses, beside what it takes.
///
/// ```
/// use uniall::{Model, ReferencesToVideo, TextToVideo};
/// TextToVideo::new(Model::Viduq3p720p, "A boat", 5);
/// ReferencesToVideo::new(Model::Viduq3p720p, "A boat", 5, ["https://example.com/boat.png"]);
/// ```
///
/// A mode without what it needs:
///
/// ```compile_fail,E0061
/// use uniall::{Model, TextToVideo};
/// TextToVideo::new(Model::Viduq3p720p, "A boat");
/// ```
///
/// A mode with what belongs to another:
///
/// ```compile_fail,E0061
/// use uniall::{Model, TextToVideo};
/// TextToVideo::new(Model::Viduq3p720p, "A boat", 5, ["https://example.com/boat.png"]);
/// ```
///
/// A request of one vendor for another:
///
/// ```
/// use uniall::{Client, Model, TextToVideo};
/// let client = Client::new("key").unwrap();
/// client.create_video(TextToVideo::new(Model::Viduq3p720p, "A boat", 5));
/// ```
///
/// ```compile_fail,E0277
/// use uniall::{Model, TextToVideo};
/// let client = vtrix::Client::new("key").unwrap();
/// client.create_generation(TextToVideo::new(Model::Viduq3p720p, "A boat", 5));
/// ```
pub mod refused {}
