//! Where a server is that is known by its name
//! ([server discovery](https://spec.matrix.org/v1.16/server-server-api/#resolving-server-names)), without the records of the service that a
//! name server may have (SRV): a server that is found by those only is not found.

use std::net::{IpAddr, SocketAddr};

use matrix_sdk::ruma::{OwnedServerName, ServerName};
use reqwest::{StatusCode, Url};
use serde::Deserialize;
use tokio::net::lookup_host;
use url::Host;

use super::{OpenIdError, addresses::is_public, bytes, client};

/// The port of federation.
const PORT: u16 = 8448;
const HTTPS: u16 = 443;

/// Where a server is.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) url: Url,
    /// Its name or address, as it stands in the URL.
    pub(super) host: String,
    /// All of them are public.
    pub(super) addresses: Vec<SocketAddr>,
}

/// Finds a server, and refuses one that is not at a public address.
pub(super) async fn find(server: &ServerName) -> Result<Found, OpenIdError> {
    if server.is_ip_literal() || server.port().is_some() {
        return found(server.host(), server.port().unwrap_or(PORT)).await;
    }
    match delegated(server).await? {
        Some(other) => found(other.host(), other.port().unwrap_or(PORT)).await,
        None => found(server.host(), PORT).await,
    }
}

/// The server to which a name leads, if it says so.
async fn delegated(server: &ServerName) -> Result<Option<OwnedServerName>, OpenIdError> {
    let found = found(server.host(), HTTPS).await?;
    let mut url = found.url.clone();
    url.set_path("/.well-known/matrix/server");
    let asked = client(Some(&found))?.get(url).send().await;
    // Where nothing answers there, nothing is said.
    let Ok(answer) = asked else { return Ok(None) };
    if answer.status() != StatusCode::OK {
        return Ok(None);
    }
    Ok(read(&bytes(answer).await?))
}

#[derive(Deserialize)]
struct Delegation {
    #[serde(rename = "m.server")]
    server: OwnedServerName,
}

fn read(answer: &[u8]) -> Option<OwnedServerName> {
    let delegation: Delegation = serde_json::from_slice(answer).ok()?;
    Some(delegation.server)
}

async fn found(host: &str, port: u16) -> Result<Found, OpenIdError> {
    let url = format!("https://{host}:{port}/");
    let url: Url = url.parse().map_err(|_| OpenIdError::OddAnswer)?;
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let addresses: Vec<SocketAddr> = match bare.parse::<IpAddr>() {
        Ok(address) => vec![(address, port).into()],
        Err(_) => match lookup_host((bare, port)).await {
            Ok(addresses) => addresses.collect(),
            Err(_) => return Err(OpenIdError::NoAnswer(None)),
        },
    };
    // The URL may read a name as an address that the name server does not know, as `0x7f.1`.
    let is_read_alike = match url.host() {
        Some(Host::Ipv4(address)) => addresses.iter().all(|found| found.ip() == address),
        Some(Host::Ipv6(address)) => addresses.iter().all(|found| found.ip() == address),
        Some(Host::Domain(_)) => true,
        None => false,
    };
    if !is_read_alike || !addresses.iter().all(|address| is_public(address.ip())) {
        return Err(OpenIdError::ForbiddenAddress);
    }
    if addresses.is_empty() {
        return Err(OpenIdError::NoAnswer(None));
    }
    let host = url.host_str().unwrap_or(host).to_owned();
    Ok(Found {
        url,
        host,
        addresses,
    })
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::owned_server_name;

    use super::*;

    #[test]
    fn a_name_leads_to_another_one_where_that_is_said() {
        let said = |json: &str| read(json.as_bytes());
        assert_eq!(
            said(r#"{"m.server":"matrix.example.org:443"}"#),
            Some(owned_server_name!("matrix.example.org:443"))
        );
        for odd in [
            "",
            "[]",
            "{}",
            r#"{"m.server":"https://x/"}"#,
            r#"{"m.server":7}"#,
        ] {
            assert_eq!(said(odd), None, "{odd}");
        }
    }

    #[tokio::test]
    async fn no_way_of_writing_an_address_of_this_machine_is_found() {
        for host in [
            "127.0.0.1",
            "localhost",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "169.254.169.254",
            "0x7f.1",
            "2130706433",
            "127.1",
            "0177.0.0.1",
            "0",
        ] {
            let asked = found(host, 8448).await;
            assert!(
                matches!(
                    asked,
                    Err(OpenIdError::ForbiddenAddress | OpenIdError::NoAnswer(_))
                ),
                "{host}: {asked:?}"
            );
        }
    }
}
