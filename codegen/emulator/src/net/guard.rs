//! What happens between a connection and its first request.

use std::io;

#[cfg(feature = "tls")]
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

use super::Stream;

/// How a host is to be spoken to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Security {
    Plain,
    #[cfg(feature = "tls")]
    Tls(crate::Tls),
}

/// What lets connections in.
pub(crate) enum Guard {
    /// Nothing stops them.
    Open,
    /// A handshake.
    #[cfg(feature = "tls")]
    Handshake(tokio_rustls::TlsAcceptor),
    /// The client begins a handshake, and the connection is reset.
    #[cfg(feature = "tls")]
    Reset,
}

impl Security {
    pub(crate) fn scheme(self) -> &'static str {
        match self {
            Self::Plain => "http",
            #[cfg(feature = "tls")]
            Self::Tls(_) => "https",
        }
    }

    /// The guard, and the certificate of the authority in PEM.
    pub(crate) fn guard(self) -> io::Result<(Guard, Option<String>)> {
        match self {
            Self::Plain => Ok((Guard::Open, None)),
            #[cfg(feature = "tls")]
            Self::Tls(tls) => crate::tls::guard(tls).map(|(guard, pem)| (guard, Some(pem))),
        }
    }
}

impl Guard {
    /// The connection, if it gets through.
    #[cfg_attr(
        not(feature = "tls"),
        expect(clippy::unused_async, reason = "there is no handshake")
    )]
    pub(crate) async fn admit(&self, stream: TcpStream) -> Option<Stream> {
        match self {
            Self::Open => Some(Stream::Plain(stream)),
            #[cfg(feature = "tls")]
            Self::Handshake(acceptor) => {
                let stream = acceptor.accept(stream).await.ok()?;
                Some(Stream::Tls(Box::new(stream)))
            }
            #[cfg(feature = "tls")]
            Self::Reset => {
                let mut stream = Stream::Plain(stream);
                // Only that something is read matters: before, the client has not begun.
                let _ = stream.read_u8().await;
                stream.reset();
                None
            }
        }
    }
}
