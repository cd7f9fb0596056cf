//! Certificates that are right, and wrong in one way each.

use std::io;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::net::Guard;

/// What TLS is like. A client that trusts [`crate::Emulator::ca_pem`] finds only this one thing wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tls {
    /// All is right.
    Good,
    /// The certificate is for another host.
    WrongHost,
    /// The certificate has expired.
    Expired,
    /// The certificate is signed by itself, not by the authority.
    SelfSigned,
    /// The connection is reset when the client has begun the handshake.
    HandshakeReset,
    /// The address says `https`, and the port speaks HTTP in the clear.
    PlainOnTlsPort,
}

/// The guard, and the authority's certificate in PEM.
pub(crate) fn guard(tls: Tls) -> io::Result<(Guard, String)> {
    let authority = Authority::new().map_err(io::Error::other)?;
    let guard = match tls {
        Tls::HandshakeReset => Guard::Reset,
        Tls::PlainOnTlsPort => Guard::Open,
        Tls::Good | Tls::WrongHost | Tls::Expired | Tls::SelfSigned => {
            let (certificate, key) = authority.certificate(tls).map_err(io::Error::other)?;
            Guard::Handshake(acceptor(certificate, &key)?)
        }
    };
    Ok((guard, authority.pem))
}

struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Result<Self, rcgen::Error> {
        let mut params = CertificateParams::new(Vec::new())?;
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "Authority of the emulator");
        let key = KeyPair::generate()?;
        let pem = params.self_signed(&key)?.pem();
        Ok(Self { issuer: Issuer::new(params, key), pem })
    }

    fn certificate(&self, tls: Tls) -> Result<(CertificateDer<'static>, KeyPair), rcgen::Error> {
        let names: &[&str] = match tls {
            Tls::WrongHost => &["elsewhere.example"],
            _ => &["localhost", "127.0.0.1"],
        };
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names)?;
        if tls == Tls::Expired {
            params.not_after = date_time_ymd(2020, 1, 1);
        }
        let key = KeyPair::generate()?;
        let certificate = match tls {
            Tls::SelfSigned => params.self_signed(&key)?,
            _ => params.signed_by(&key, &self.issuer)?,
        };
        Ok((certificate.der().clone(), key))
    }
}

fn acceptor(certificate: CertificateDer<'static>, key: &KeyPair) -> io::Result<TlsAcceptor> {
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .map_err(io::Error::other)?;
    Ok(Arc::new(config).into())
}
