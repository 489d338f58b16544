//! Where the console answers: on this machine only, at both addresses that its name `localhost` may mean.
//!
//! Browsers try `[::1]` first. What somebody else answers there would be taken for Element Call.

use std::{
    io,
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::serve::Listener;
use breakout_i18n::console as words;
use breakout_words::CommandError;
use tokio::net::{TcpListener, TcpStream};

/// So many ports are tried that are free at one address and taken at the other.
const TRIES: usize = 16;

/// The same port at both addresses; at one, where the machine has no other.
#[derive(Debug)]
pub struct Loopback {
    four: TcpListener,
    six: Option<TcpListener>,
}

impl Loopback {
    async fn take(port: u16) -> io::Result<(Self, u16)> {
        let four = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let port = four.local_addr()?.port();
        let six = match TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await {
            Ok(six) => Some(six),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Err(error),
            // A machine without IPv6.
            Err(error) => {
                tracing::debug!(%error, "there is no second address");
                None
            }
        };
        Ok((Self { four, six }, port))
    }
}

impl Listener for Loopback {
    type Io = TcpStream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let Some(six) = &mut self.six else {
            return Listener::accept(&mut self.four).await;
        };
        tokio::select! {
            accepted = Listener::accept(&mut self.four) => accepted,
            accepted = Listener::accept(six) => accepted,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.four.local_addr()
    }
}

/// Takes a port, or a free one. Loopback only: the console is for the person at this machine.
pub async fn listen(port: Option<u16>) -> Result<(Loopback, u16), CommandError> {
    let mut tries = TRIES;
    loop {
        tries -= 1;
        match Loopback::take(port.unwrap_or(0)).await {
            Ok(taken) => return Ok(taken),
            Err(error) if is_taken(&error) && port.is_none() && tries > 0 => {}
            Err(error) => {
                let problem = CommandError::refused(words::no_port());
                let problem = match port {
                    Some(_) if is_taken(&error) => problem.with_hint(words::without_port()),
                    _ => problem,
                };
                return Err(problem.with_source(error));
            }
        }
    }
}

fn is_taken(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
    )
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[tokio::test]
    async fn a_port_that_is_taken_at_either_address_is_not_ours() {
        let (taken, port) = listen(None).await.unwrap();
        assert!(listen(Some(port)).await.is_err());
        let Some(six) = taken.six else {
            return;
        };
        drop(taken.four);
        let error = listen(Some(port)).await.unwrap_err();
        assert!(
            error
                .hint_texts(Language::English)
                .concat()
                .contains("--port")
        );
        drop(six);
        assert!(listen(Some(port)).await.is_ok());
    }
}
