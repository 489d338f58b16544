//! The secrets of one run of the console.

use std::{fmt, sync::OnceLock};

use axum::http::{HeaderMap, header::COOKIE};
use breakout_core::hex::hex;
use parking_lot::Mutex;
use rand::CryptoRng;
use secrecy::{ExposeSecret as _, SecretString};
use sha2::{Digest as _, Sha256};

const SECRET_BYTES: usize = 32;

/// What the console is called.
const CONSOLE: &str = "127.0.0.1";

/// What is called otherwise, and served to anybody who asks: other people's code.
const FRAMED: &str = "localhost";

/// Decides who is let in. What is secret is compared by its digest, so that the time it takes tells nothing.
pub struct Gate {
    port: u16,
    /// The digest of the key, until it is used.
    key: Mutex<Option<Digest>>,
    cookie: SecretString,
    csrf: SecretString,
    /// The page that a browser sees first.
    first_page: OnceLock<String>,
}

type Digest = [u8; 32];

impl Gate {
    /// Creates new secrets; the second value is the address that lets a browser in, once.
    pub fn new(port: u16, rng: &mut impl CryptoRng) -> (Self, String) {
        let key = secret(rng);
        let gate = Self {
            port,
            key: Mutex::new(Some(digest(&key))),
            cookie: secret(rng).into(),
            csrf: secret(rng).into(),
            first_page: OnceLock::new(),
        };
        let url = format!("{}/start/{key}", gate.origin());
        (gate, url)
    }

    /// Makes another address that lets a browser in, once; the one before is good no more.
    pub fn renew(&self, rng: &mut impl CryptoRng) -> String {
        let key = secret(rng);
        *self.key.lock() = Some(digest(&key));
        format!("{}/start/{key}", self.origin())
    }

    /// Has a browser that is let in begin with this page of the console; once.
    pub fn begin_with(&self, page: String) {
        let _was_set = self.first_page.set(page).is_err();
    }

    pub(super) fn first_page(&self) -> &str {
        self.first_page.get().map_or("/rooms", String::as_str)
    }

    /// Where browsers have the console at.
    pub fn origin(&self) -> String {
        format!("http://{CONSOLE}:{}", self.port)
    }

    /// Where they have what stands in frames at. To them that is another site: neither scripts nor the cookie cross over.
    pub(crate) fn framed_origin(&self) -> String {
        format!("http://{FRAMED}:{}", self.port)
    }

    /// Uses the key up if this is it.
    pub(super) fn takes(&self, key: &str) -> bool {
        let mut kept = self.key.lock();
        kept.take_if(|kept| *kept == digest(key)).is_some()
    }

    /// Whether the browser was let in.
    pub(super) fn knows(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie_name();
        let expected = digest(self.cookie.expose_secret());
        headers
            .get_all(COOKIE)
            .iter()
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='))
            .any(|(cookie, value)| cookie == name && digest(value) == expected)
    }

    /// Gives the browser what it is known by: not to scripts, nor to other sites.
    pub(super) fn set_cookie(&self) -> String {
        format!(
            "{}={}; Path=/; HttpOnly; SameSite=Strict",
            self.cookie_name(),
            self.cookie.expose_secret()
        )
    }

    pub(super) fn is_own_host(&self, host: &str) -> bool {
        self.is(CONSOLE, host)
    }

    pub(super) fn is_framed_host(&self, host: &str) -> bool {
        self.is(FRAMED, host)
    }

    fn is(&self, wanted: &str, host: &str) -> bool {
        // Browsers leave out the port that is the usual one.
        let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
        name == wanted && port == self.port.to_string()
    }

    pub(super) fn is_csrf_token(&self, token: &str) -> bool {
        is_same(token, self.csrf())
    }

    pub(crate) fn csrf(&self) -> &str {
        self.csrf.expose_secret()
    }

    /// Cookies are shared by all ports of a host.
    fn cookie_name(&self) -> String {
        format!("breakout-console-{}", self.port)
    }
}

impl fmt::Debug for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gate")
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

fn secret(rng: &mut impl CryptoRng) -> String {
    let mut bytes = [0; SECRET_BYTES];
    rng.fill_bytes(&mut bytes);
    hex(&bytes)
}

/// Compares secrets by their digests, so that the time it takes tells nothing.
pub(crate) fn is_same(given: &str, secret: &str) -> bool {
    digest(given) == digest(secret)
}

fn digest(text: &str) -> Digest {
    Sha256::digest(text).into()
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;
    use rand_chacha::ChaCha20Rng;

    use super::*;

    #[test]
    fn no_secret_shows_in_debug_output() {
        let (gate, _) = Gate::new(4711, &mut ChaCha20Rng::seed_from_u64(1));
        insta::assert_debug_snapshot!(gate, @r"
        Gate {
            port: 4711,
            ..
        }
        ");
    }

    #[test]
    fn each_run_has_other_secrets() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let (first, first_url) = Gate::new(4711, &mut rng);
        let (second, second_url) = Gate::new(4711, &mut rng);
        assert_ne!(first_url, second_url);
        assert_ne!(first.set_cookie(), second.set_cookie());
        assert!(!second.is_csrf_token(first.csrf()));
    }

    #[test]
    fn a_renewed_key_lets_in_once_and_the_old_one_no_more() {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let (gate, first) = Gate::new(4711, &mut rng);
        let second = gate.renew(&mut rng);
        let key = |url: &str| url.rsplit('/').next().unwrap().to_owned();
        assert!(!gate.takes(&key(&first)));
        assert!(gate.takes(&key(&second)) && !gate.takes(&key(&second)));
    }

    #[test]
    fn only_our_names_with_our_port_are_ours() {
        let (gate, _) = Gate::new(4711, &mut ChaCha20Rng::seed_from_u64(1));
        assert!(gate.is_own_host("127.0.0.1:4711") && !gate.is_framed_host("127.0.0.1:4711"));
        assert!(gate.is_framed_host("localhost:4711") && !gate.is_own_host("localhost:4711"));
        for host in [
            "127.0.0.1",
            "127.0.0.1:80",
            "localhost:47110",
            "localhost.evil.example:4711",
            "evil.example:4711",
            "0.0.0.0:4711",
            "user@127.0.0.1:4711",
            "127.0.0.1:4711:4711",
            "",
        ] {
            assert!(!gate.is_own_host(host), "{host}");
            assert!(!gate.is_framed_host(host), "{host}");
        }
    }
}
