//! Handshakes that succeed, and fail for the reason that was asked for.

use std::sync::Arc;

use bindery_emulator::{Emulator, Tls};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use super::client::request;
use super::small::{builder, film};

/// What a client gets that trusts the authority.
fn post(emulator: &Emulator) -> Result<String, String> {
    let mut roots = RootCertStore::empty();
    let pem = emulator.ca_pem().unwrap();
    roots.add(CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let stream = TcpStream::connect(("127.0.0.1", emulator.port())).await.unwrap();
        let name = ServerName::try_from("127.0.0.1").unwrap();
        let connected = TlsConnector::from(Arc::new(config)).connect(name, stream).await;
        let mut stream = connected.map_err(|error| error.to_string())?;
        let headers = ["Authorization: Bearer x", "Connection: close"];
        stream.write_all(&request("POST", "/v1/films", &headers, Some(&film()))).await.unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).await.map_err(|error| error.to_string())?;
        Ok(text)
    })
}

#[test]
fn a_good_certificate_is_trusted() {
    let emulator = builder().tls(Tls::Good).start().unwrap();
    assert!(emulator.url().starts_with("https://127.0.0.1:"));
    assert!(post(&emulator).unwrap().starts_with("HTTP/1.1 202"));
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn what_is_wrong_with_a_handshake_is_one_thing() {
    let check = |tls, expected: &str| {
        let emulator = builder().tls(tls).start().unwrap();
        let error = post(&emulator).unwrap_err();
        assert!(error.contains(expected), "{tls:?}: {error}");
        assert_eq!((emulator.ledger().len(), emulator.counts().connections), (0, 1));
    };
    check(Tls::WrongHost, "not valid for name");
    check(Tls::Expired, "expired");
    check(Tls::SelfSigned, "UnknownIssuer");
    check(Tls::HandshakeReset, "reset");
    check(Tls::PlainOnTlsPort, "corrupt message");
}
