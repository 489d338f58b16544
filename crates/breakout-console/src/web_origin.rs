//! An origin of the web: where our pages are, and which other pages may have them in a frame.

use std::{fmt, net::IpAddr, str::FromStr};

use url::{Host, Url};

/// A scheme, a host and a port, and nothing else: on https, or on http of this machine, for trying.
#[derive(Clone, PartialEq, Eq)]
pub struct WebOrigin {
    text: String,
    /// As it stands in the header `Host`.
    host: String,
}

/// Why something is no origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is no address like https://breakout.example.org, without anything behind the host")]
pub struct BadOrigin;

impl WebOrigin {
    /// Returns it as browsers write it, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the host with its port, as a request names it.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the origin of an address, whatever stands behind the host.
    ///
    /// # Errors
    ///
    /// Fails where pages of it could be read on their way, or its host has something in it that no host has.
    pub fn of(address: &str) -> Result<Self, BadOrigin> {
        let url = Url::parse(address.trim()).map_err(|_| BadOrigin)?;
        Self::of_url(&url)
    }

    fn of_url(url: &Url) -> Result<Self, BadOrigin> {
        let is_here = match url.host().ok_or(BadOrigin)? {
            Host::Domain(name) => name == "localhost" || name.ends_with(".localhost"),
            Host::Ipv4(address) => IpAddr::from(address).is_loopback(),
            Host::Ipv6(address) => IpAddr::from(address).is_loopback(),
        };
        if url.scheme() != "https" && !(url.scheme() == "http" && is_here) {
            return Err(BadOrigin);
        }
        let text = url.origin().ascii_serialization();
        let (_, host) = text.split_once("://").ok_or(BadOrigin)?;
        // It stands in a header, between others.
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-.:[]".contains(c);
        if !host.chars().all(is_plain) {
            return Err(BadOrigin);
        }
        Ok(Self {
            host: host.to_owned(),
            text,
        })
    }
}

impl FromStr for WebOrigin {
    type Err = BadOrigin;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let url = Url::parse(text.trim()).map_err(|_| BadOrigin)?;
        let is_alone = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        match is_alone {
            true => Self::of_url(&url),
            false => Err(BadOrigin),
        }
    }
}

impl fmt::Debug for WebOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WebOrigin").field(&self.text).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_host_that_nobody_listens_in_on() {
        for (typed, text, host) in [
            ("https://a.example", "https://a.example", "a.example"),
            ("https://A.example:443/", "https://a.example", "a.example"),
            (
                "https://a.example:8443/",
                "https://a.example:8443",
                "a.example:8443",
            ),
            ("http://127.0.0.1:80", "http://127.0.0.1", "127.0.0.1"),
            (
                "http://localhost:9000/",
                "http://localhost:9000",
                "localhost:9000",
            ),
            (
                "https://[2001:db8::1]/",
                "https://[2001:db8::1]",
                "[2001:db8::1]",
            ),
        ] {
            let origin: WebOrigin = typed.parse().unwrap();
            assert_eq!((origin.as_str(), origin.host()), (text, host));
        }
        for typed in [
            "",
            "*",
            "https:",
            "https://*",
            "https://*.example",
            "https://a;script-src.example",
            "https://a,b",
            "https://a.example/element",
            "https://a.example/?a",
            "https://a.example/#a",
            "https://user@a.example/",
            "http://a.example/",
            "ftp://a.example/",
            "data:text/html,a",
        ] {
            assert_eq!(typed.parse::<WebOrigin>(), Err(BadOrigin), "{typed}");
        }
        let origin = WebOrigin::of("https://a.example/widget/?b#c").unwrap();
        assert_eq!(origin.as_str(), "https://a.example");
    }
}
