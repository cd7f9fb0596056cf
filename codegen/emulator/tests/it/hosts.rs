//! Hosts beside the vendor: a recorder, and a proxy.

use std::io::{Read, Write};
use std::net::TcpStream;

use bindery_emulator::{Emulator, Proxy, ProxyMode, Recorder, Reply};

use super::client::{End, read, request, rest};
use super::small::{film, start};

fn connect(url: &str) -> TcpStream {
    TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap()
}

#[test]
fn a_recorder_keeps_what_it_is_told() {
    let elsewhere = Recorder::start().unwrap();
    let mut stream = connect(&elsewhere.url());
    stream
        .write_all(&request("POST", "/stolen?x=1", &["X-Api-Key: canary"], Some(&film())))
        .unwrap();
    assert_eq!(read(&mut stream, false).body, b"{}");
    let received = elsewhere.received();
    assert_eq!(received[0].header("x-api-key"), Some("canary"));
    assert_eq!((received[0].path(), received[0].complete), ("/stolen", true));
    assert_eq!(received[0].body, film().to_string().into_bytes());
    assert!(!format!("{received:?}").contains("canary"));
}

#[test]
fn a_recorder_can_serve_a_file() {
    let elsewhere = Recorder::answering(Reply::new(200)).unwrap();
    let mut stream = connect(&elsewhere.url());
    stream.write_all(&request("GET", "/x.mp4", &["Range: bytes=4-7"], None)).unwrap();
    let answer = read(&mut stream, false);
    assert_eq!((answer.status, answer.body.as_slice()), (206, &b"ftyp"[..]));
}

#[test]
fn a_proxy_refuses_and_closes() {
    let ask = |mode| {
        let proxy = Proxy::start(mode).unwrap();
        let mut stream = connect(&proxy.url());
        stream.write_all(&request("CONNECT", "example.com:443", &[], None)).unwrap();
        let (bytes, end) = rest(&mut stream);
        assert_eq!((end, proxy.received()[0].method.as_str()), (End::Closed, "CONNECT"));
        String::from_utf8(bytes).unwrap().lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(ask(ProxyMode::AuthenticationRequired), "HTTP/1.1 407 ");
    assert_eq!(ask(ProxyMode::Refuse(403)), "HTTP/1.1 403 Forbidden");
    assert_eq!(ask(ProxyMode::CloseAtOnce), "");
    assert_eq!(ask(ProxyMode::CloseAfterConnect), "HTTP/1.1 200 Connection established");
}

#[test]
fn a_proxy_passes_requests_on() {
    let (proxy, emulator) = (Proxy::start(ProxyMode::Pass).unwrap(), start());
    let key = ["Authorization: Bearer x", "Proxy-Authorization: secret"];
    let mut stream = connect(&proxy.url());
    let address = format!("{}/films", emulator.url());
    stream.write_all(&request("POST", &address, &key, Some(&film()))).unwrap();
    assert_eq!(read(&mut stream, false).status, 202);
    assert_eq!(emulator.received()[0].header("proxy-authorization"), None);
    let mut stream = connect(&proxy.url());
    stream.write_all(&request("CONNECT", &host(&emulator), &[], None)).unwrap();
    let mut established = [0; 39];
    stream.read_exact(&mut established).unwrap();
    stream.write_all(&request("GET", "/v1/me", &key, None)).unwrap();
    assert_eq!(read(&mut stream, false).status, 200);
}

fn host(emulator: &Emulator) -> String {
    format!("127.0.0.1:{}", emulator.port())
}
