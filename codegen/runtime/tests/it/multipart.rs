//! Multipart bodies, byte for byte.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bindery_runtime::codegen::describe::{Part, Style};
use bindery_runtime::codegen::{Call, Element, Encoder, Json, read};
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::{Body, Bytes, Error, FilePart, Request, RequestOptions, Stream, Value};

use crate::support::{CREATE, KEY, builder, client, json};

/// A form of a file, files and anything else, such as a generated crate has.
struct Form {
    file: Option<FilePart>,
    files: Vec<FilePart>,
    rest: Value,
}

impl Json for Form {
    fn encode(&self, to: &mut Encoder) {
        let mut object = to.object();
        object.optional("file", &self.file);
        object.field("files", &self.files);
        for (name, value) in self.rest.as_object().unwrap() {
            // Names of generated code live as long as the program.
            object.field(name.clone().leak(), value);
        }
        object.end();
    }

    fn decode(_: Element<'_>) -> bindery_runtime::codegen::Decoded<Self> {
        unreachable!("a form is only sent")
    }
}

fn form(rest: &str) -> Form {
    Form { file: None, files: Vec::new(), rest: json(rest) }
}

fn request(parts: &'static [Part], form: &Form) -> Result<Request, Error> {
    let client = builder().key(KEY).build().unwrap();
    let mut call = Call::new(&client.0, &CREATE);
    call.multipart("multipart/form-data", parts, form);
    call.options(RequestOptions::new().boundary("X"));
    call.request()
}

/// The parts of the body as text, without the boundaries between them.
fn parts(described: &'static [Part], form: &Form) -> Vec<String> {
    let request = request(described, form).unwrap();
    assert_eq!(request.headers["content-type"], "multipart/form-data; boundary=X");
    let body = request.body.unwrap();
    let body = std::str::from_utf8(body.as_bytes().unwrap()).unwrap().to_owned();
    let inner = body.strip_suffix("--X--\r\n").unwrap();
    inner.split("--X\r\n").skip(1).map(|part| part.strip_suffix("\r\n").unwrap().into()).collect()
}

fn plain(name: &str, text: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}")
}

fn typed(name: &str, content_type: &str, text: &str) -> String {
    let head = format!("Content-Disposition: form-data; name=\"{name}\"");
    format!("{head}\r\nContent-Type: {content_type}\r\n\r\n{text}")
}

#[test]
fn scalars_are_text_objects_json_and_lists_are_repeated() {
    let form = form(
        r#"{"text":"a b&ü","number":1.5,"flag":true,"null":null,"list":["a",1,{"b":2}],"object":{"c":[3]},"nested":[[1],[2]],"empty":[]}"#,
    );
    let expected = [
        plain("text", "a b&ü"),
        plain("number", "1.5"),
        plain("flag", "true"),
        plain("list", "a"),
        plain("list", "1"),
        typed("list", "application/json", r#"{"b":2}"#),
        typed("object", "application/json", r#"{"c":[3]}"#),
        typed("nested", "application/json", "[1]"),
        typed("nested", "application/json", "[2]"),
    ];
    assert_eq!(parts(&[], &form), expected);
}

static DESCRIBED: [Part; 6] = [
    part("number", Some("application/json"), None, true),
    part("list", Some("application/json"), None, false),
    part("commas", None, Some((Style::Form, false)), true),
    part("pipes", None, Some((Style::PipeDelimited, false)), true),
    part("deep", None, Some((Style::DeepObject, true)), true),
    part("file", Some("image/png"), None, true),
];

const fn part(
    name: &'static str,
    content_type: Option<&'static str>,
    style: Option<(Style, bool)>,
    repeated: bool,
) -> Part {
    Part { name, content_type, style, repeated }
}

#[test]
fn parts_are_written_as_described() {
    let rest = r#"{"number":"1","list":[1,2],"commas":["a,b","c"],"pipes":{"k":1},"deep":{"x":"ü","y":2}}"#;
    let file = Some(FilePart::new("a.png", "png"));
    let form = Form { file, ..form(rest) };
    let head = "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"";
    let expected = [
        format!("{head}\r\nContent-Type: image/png\r\n\r\npng"),
        typed("number", "application/json", "\"1\""),
        typed("list", "application/json", "[1,2]"),
        plain("commas", "a,b,c"),
        plain("pipes", "k|1"),
        plain("deep[x]", "ü"),
        plain("deep[y]", "2"),
    ];
    assert_eq!(parts(&DESCRIBED, &form), expected);
}

#[test]
fn names_and_headers_of_files() {
    let named = FilePart::new("\"ü\r\n.txt", vec![b'1']).content_type("text/plain");
    let files = vec![named.header("X-Id", "7"), FilePart::from("2")];
    let form = Form { files, ..form(r#"{"file-0-0":"file-0-0"}"#) };
    let head = "Content-Disposition: form-data; name=\"files\"; filename=";
    let expected = [
        format!("{head}\"%22ü%0D%0A.txt\"\r\nContent-Type: text/plain\r\nX-Id: 7\r\n\r\n1"),
        format!("{head}\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n2"),
        plain("file-0-0", "file-0-0"),
    ];
    assert_eq!(parts(&[], &form), expected);
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let broken = FilePart::from("1").header("X", "a\r\nY: b");
    let form = Form { file: Some(broken), ..form("{}") };
    let error = request(&[], &form).unwrap_err().to_string();
    assert!(error.starts_with("the header `X` of the part `file` has a character"), "{error}");
    let client = builder().key(KEY).build().unwrap();
    let mut call = Call::new(&client.0, &CREATE);
    call.json("application/json", &FilePart::from("1"));
    let error = call.request().unwrap_err().to_string();
    assert_eq!(error, "a file can't be sent in a JSON body; nothing was sent");
}

#[test]
fn boundaries_are_not_to_be_known() {
    let client = builder().key(KEY).build().unwrap();
    let mut call = Call::new(&client.0, &CREATE);
    call.multipart("multipart/form-data", &[], &form("{}"));
    let boundary = |call: &Call| call.request().unwrap().headers["content-type"].clone();
    assert_ne!(boundary(&call), boundary(&call));
}

/// A stream of pieces that are there.
struct Pieces(VecDeque<io::Result<Bytes>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn pieces(texts: &[&'static str]) -> Pieces {
    Pieces(texts.iter().map(|text| Ok(Bytes::from_static(text.as_bytes()))).collect())
}

async fn send(server: &Server, file: FilePart) -> Result<(), Error> {
    server.answer(Answer::empty(204));
    let mut call = Call::new(&client(server).0, &CREATE);
    call.multipart("multipart/form-data", &[], &Form { file: Some(file), ..form(r#"{"n":1}"#) });
    call.options(RequestOptions::new().boundary("X"));
    call.send(read::nothing).await
}

#[tokio::test]
async fn streams_and_files_on_disk_are_sent() {
    let server = Server::start().unwrap();
    let path = std::env::temp_dir().join(format!("bindery-multipart-{}.bin", std::process::id()));
    let large = vec![b'x'; 200_000];
    std::fs::write(&path, &large).unwrap();
    let on_disk = FilePart::open(&path).await.unwrap();
    assert!(on_disk.body().is_repeatable());
    let sized = FilePart::stream("a", pieces(&["one", "", "two"]), Some(6));
    let unsized_ = FilePart::stream("a", pieces(&["one", "two"]), None);
    for (file, length, content) in [
        (on_disk.clone(), true, large.as_slice()),
        (on_disk, true, &large),
        (sized, true, b"onetwo"),
        (unsized_, false, b"onetwo"),
    ] {
        send(&server, file).await.unwrap();
        let received = server.take_received().pop().unwrap();
        assert_eq!(received.header("content-length").is_some(), length);
        let body = received.body.as_slice();
        let start = body.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
        assert_eq!(&body[start..start + content.len()], content);
        let tail = "\r\n--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n--X--\r\n";
        assert_eq!(&body[start + content.len()..], tail.as_bytes());
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_stream_is_sent_once_and_its_errors_end_the_call() {
    let server = Server::start().unwrap();
    let once = FilePart::stream("a", pieces(&["one"]), None);
    assert!(!once.body().is_repeatable());
    send(&server, once.clone()).await.unwrap();
    assert!(send(&server, once).await.is_err());
    let broken = Pieces([Err(io::Error::other("the disk is gone"))].into());
    assert!(send(&server, FilePart::stream("a", broken, Some(5))).await.is_err());
}

#[test]
fn bodies_are_compared_by_their_bytes() {
    let stream = Body::stream(pieces(&["a"]), None);
    assert_eq!(Body::from("a"), Body::from(vec![b'a']));
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, Body::stream(pieces(&["a"]), None));
    assert_eq!((stream.length(), Body::from("ab").length()), (None, Some(2)));
}
