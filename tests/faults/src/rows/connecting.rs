//! F1 and F2: there is no connection.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::{Duration, Instant};

use bindery_emulator::Tls;
use bindery_runtime::{CreateError, RequestOptions};
use studio::NewFilm;
use tokio::net::{TcpSocket, TcpStream};

use super::case;
use crate::canary;
use crate::vendor::{CONNECTING, DEADLINE, builder, client};
use crate::{Case, Create, Lab, Row, Shop, Verdict, ensure};

pub const NO_CONNECTION: Row = Row {
    id: "F1",
    fault: "port closed, no such name, nobody accepts",
    must: "NotSent after 3 tries, within 3 times the time-out and the pauses",
    cases: || {
        let mut cases = Vec::new();
        for create in Create::ALL {
            let name = |what: &str| format!("{what}, {}", create.name());
            cases.push(case!(name("port closed"), |lab| { closed(lab, create).await }));
            cases.push(case!(name("no such name"), |_lab| {
                unreachable("https://no-such-host.invalid/v1", create).await
            }));
            cases.push(case!(name("nobody accepts"), |_lab| { full(create).await }));
        }
        cases
    },
};

async fn closed(_lab: &Lab, create: Create) -> Verdict {
    // A port that was free a moment ago.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|e| e.to_string())?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    drop(listener);
    unreachable(&format!("http://{address}/v1"), create).await
}

/// A port whose queue of connections is full.
async fn full(create: Create) -> Verdict {
    let socket = TcpSocket::new_v4().map_err(|e| e.to_string())?;
    socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).map_err(|e| e.to_string())?;
    let listener = socket.listen(1).map_err(|e| e.to_string())?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let mut waiting = Vec::new();
    for _ in 0..8 {
        let connecting = TcpStream::connect(address);
        match tokio::time::timeout(Duration::from_millis(50), connecting).await {
            Ok(Ok(stream)) => waiting.push(stream),
            _ => return unreachable(&format!("http://{address}/v1"), create).await,
        }
    }
    Err("the queue of connections never became full".to_owned())
}

async fn unreachable(url: &str, create: Create) -> Verdict {
    let client = client(url, reqwest::Client::builder)?;
    let begun = Instant::now();
    let film = NewFilm::new("A paper boat");
    let options = RequestOptions::new().deadline(DEADLINE);
    let result = match create {
        Create::Keyed => client.create_film(film).with(options).submit().await,
        Create::Plain => client.create_plain_film(film).with(options).submit().await,
    };
    let Err(error) = result else { return Err("it was sent".to_owned()) };
    canary::scan_error("no connection", &error);
    ensure!(matches!(error, CreateError::NotSent(_)), "{error}");
    ensure!(error.attempts() == 3, "{} attempts: {error}", error.attempts());
    ensure!(error.is_safe_to_repeat(), "{error}");
    let most = 3 * CONNECTING + Duration::from_millis(1_500);
    ensure!(begun.elapsed() < most, "it took {:?}", begun.elapsed());
    Ok(())
}

pub const TLS: Row = Row {
    id: "F2",
    fault: "TLS: wrong host, expired, self-signed, handshake reset, plain HTTP on the port",
    must: "NotSent; the message names the certificate; nothing goes over plain http",
    cases: || {
        let kinds = [
            (Tls::WrongHost, "certificate"),
            (Tls::Expired, "certificate"),
            (Tls::SelfSigned, "certificate"),
            (Tls::HandshakeReset, "reset"),
            (Tls::PlainOnTlsPort, ""),
        ];
        let mut cases: Vec<Case> = Vec::new();
        for (tls, word) in kinds {
            cases.push(case!(format!("{tls:?}"), |lab| { refused(lab, tls, word).await }));
        }
        cases.push(case!("Good", |lab| {
            let (shop, _) = tls_shop(lab, Tls::Good)?;
            let task = shop.create(Create::Plain).await.map_err(|error| error.to_string())?;
            ensure!(shop.emulator.billed() == 1, "not billed: {task:?}");
            Ok(())
        }));
        cases
    },
};

/// A vendor behind TLS, a client that trusts its authority, and the authority's certificate.
pub(super) fn tls_shop(lab: &Lab, tls: Tls) -> Result<(Shop, reqwest::Certificate), String> {
    let mut shop = lab.shop_of(builder().tls(tls))?;
    let pem = shop.emulator.ca_pem().ok_or("no authority")?.as_bytes().to_vec();
    let root = reqwest::Certificate::from_pem(&pem).map_err(|error| error.to_string())?;
    shop.client = client(&shop.emulator.url(), || {
        reqwest::Client::builder().tls_certs_merge([root.clone()])
    })?;
    Ok((shop, root))
}

async fn refused(lab: &Lab, tls: Tls, word: &str) -> Verdict {
    let (shop, _) = tls_shop(lab, tls)?;
    for create in Create::ALL {
        let Err(error) = shop.create(create).await else { return Err("it was sent".to_owned()) };
        ensure!(matches!(error, CreateError::NotSent(_)), "{error}");
        let told = error.to_string().to_lowercase();
        ensure!(told.contains(word), "`{word}` is not named: {told}");
    }
    ensure!(shop.emulator.ledger().is_empty(), "a request has come");
    Ok(())
}
