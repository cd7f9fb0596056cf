//! Requests with mistakes that people make: refused before anything is sent, and what is said.

use std::fmt::Write as _;

use bindery_runtime::Error;

/// Nobody listens here: a request that is sent ends in another error.
const NOBODY: &str = "http://127.0.0.1:9";

/// What a call says of a mistake.
macro_rules! said {
    ($text:ident, $mistake:literal, $call:expr) => {{
        let error: Error = $call.send().await.map_err(Error::from).expect_err($mistake);
        assert!(error.was_not_sent(), "{}: {error}", $mistake);
        let violations = error.violations().expect($mistake);
        let _ = writeln!($text, "{}\n{}\n", $mistake, indented(&violations.to_string()));
    }};
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn nothing_is_sent() {
    let mut text = String::new();
    modellix(&mut text).await;
    vtrix(&mut text).await;
    uniall(&mut text).await;
    myrouter(&mut text).await;
    insta::assert_snapshot!(text);
}

async fn modellix(text: &mut String) {
    use modellix::{AspectRatio, Client, ViduQ3MixReferenceVideo as Video};
    let client = Client::builder().base_url(NOBODY).key("k").build().expect("it can work");
    let call = |video| client.create_vidu_q3_mix_reference_video(video);
    let wolf = || Video::new("A wolf", ["https://example.com/wolf.jpg"]);
    said!(text, "modellix: a file's path", call(Video::new("A wolf", ["./wolf.jpg"])));
    said!(text, "modellix: no prompt", call(Video::new("", ["https://example.com/wolf.jpg"])));
    said!(text, "modellix: eight pictures", call(Video::new("A wolf", ["https://e.com/1.jpg"; 8])));
    said!(text, "modellix: too long", call(wolf().duration(20)));
    said!(text, "modellix: a ratio it lacks", call(wolf().aspect_ratio(AspectRatio::from("4:3"))));
    said!(text, "modellix: a local webhook", call(wolf()).webhook_url("https://localhost/hook"));
    said!(
        text,
        "modellix: an insecure webhook",
        call(wolf()).webhook_url("http://example.com/hook")
    );
    said!(text, "modellix: no id", client.get_task(""));
}

async fn vtrix(text: &mut String) {
    use vtrix::{Client, ImagesToVideo, NewSubject, SubjectReference, SubjectsToVideo};
    let client = Client::builder().base_url(NOBODY).key("k").build().expect("it can work");
    let wolf = || ImagesToVideo::new("A wolf").images(["https://example.com/wolf.jpg"]);
    let silent = wolf().off_peak(true).audio(false);
    said!(text, "vtrix: off-peak without sound", client.create_generation(silent));
    let gif = wolf().images(["data:image/gif;base64,R0lGOD"]);
    said!(text, "vtrix: a GIF", client.create_generation(gif));
    let sounds = wolf().sounds(["data:audio/mp3;base64,SUQz"]);
    said!(text, "vtrix: sounds", client.create_generation(sounds));
    let subjects = (1..=8).map(|number| SubjectReference::new(format!("s{number}")));
    let crowd = SubjectsToVideo::new(subjects, "[@s1] waves");
    said!(text, "vtrix: eight subjects", client.create_generation(crowd));
    said!(text, "vtrix: two seconds", client.create_generation(wolf().duration(2)));
    let faceless = NewSubject::new("anna", Vec::<String>::new());
    said!(text, "vtrix: a subject without a picture", client.create_generation(faceless));
    said!(text, "vtrix: no id", client.get_generation(""));
}

async fn uniall(text: &mut String) {
    use uniall::{Client, FirstFrameToVideo, Model, ReferencesToVideo, TextToVideo};
    let client = Client::builder().base_url(NOBODY).key("k").build().expect("it can work");
    let turbo = ReferencesToVideo::new(Model::Viduq3t720p, "@Image1", 5, ["https://e.com/1.png"]);
    said!(text, "uniall: references with Q3 Turbo", client.create_video(turbo));
    let five = ReferencesToVideo::new(Model::Viduq3p720p, "@Image1", 5, ["https://e.com/1.png"; 5]);
    said!(text, "uniall: five references", client.create_video(five));
    let old = TextToVideo::new("viduq3p-1080p-offpeak", "A wolf", 5);
    said!(text, "uniall: a model of the old page", client.create_video(old));
    let long = TextToVideo::new(Model::Viduq3p720p, "A wolf", 17);
    said!(text, "uniall: too long", client.create_video(long));
    let data = "data:image/png;base64,iVBORw0KGgo=";
    let inline = FirstFrameToVideo::new(Model::Viduq3p720p, "A wolf", 5, data);
    said!(text, "uniall: a picture in the request", client.create_video(inline));
    said!(text, "uniall: no id", client.get_video(""));
}

async fn myrouter(text: &mut String) {
    use myrouter::{Client, MovementAmplitude, Subject, ViduQ2ReferenceVideo as Video};
    let client = Client::builder().base_url(NOBODY).key("k").build().expect("it can work");
    let anna = || Subject::new().id("1").images(["https://example.com/anna.png"]);
    let call = |video| client.create_vidu_q2_reference_video(video);
    said!(text, "myrouter: too long", call(Video::new("@1 waves", 11, [anna()])));
    said!(text, "myrouter: nobody", call(Video::new("@1 waves", 5, Vec::<Subject>::new())));
    let large = Video::new("@1 waves", 5, [anna()]);
    let large = large.movement_amplitude(MovementAmplitude::from("large"));
    said!(text, "myrouter: another model's word", call(large));
    said!(text, "myrouter: no id", client.get_task_result(""));
}
