//! Where the widget's folder is.

use std::{fmt, str::FromStr};

use url::{Host, Url};

/// What Element fills in for each member. It stands behind `#`, so that no web server is told.
pub(super) const FILLED_IN: &str = "#?room=$matrix_room_id&user=$matrix_user_id\
    &theme=$org.matrix.msc2873.client_theme&lang=$org.matrix.msc2873.client_language";

/// An address may have so many bytes.
const MOST_BYTES: usize = 1_000;

/// The address of the folder that has the widget in it: on https, or http of this machine, for trying.
#[derive(Clone, PartialEq, Eq)]
pub struct WidgetAddress(Url);

/// Why something is no address of a widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BadWidgetAddress {
    /// It is no address.
    #[error("it is no address like https://widgets.example.org/breakout/")]
    NoAddress,

    /// It has more than 1,000 bytes.
    #[error("it is longer than {MOST_BYTES} bytes")]
    TooLong,

    /// It is on http, or on something else, and not on this machine.
    #[error(
        "it has to begin with https:// since Element refuses any other, but for this machine's own"
    )]
    NotHttps,

    /// It has a name or a password in it, which everybody in the room would read.
    #[error("it must hold no name and no password: everybody in the room reads it")]
    Credentials,

    /// It has a part behind `?` or `#`, or a `$`, which stands for what Element fills in.
    #[error(
        "it must be that of the folder alone, without ?, # and $: what Element fills in is added"
    )]
    NotTheFolder,
}

impl WidgetAddress {
    /// Returns the address as it stands in the event, with what Element fills in for each member.
    pub fn template(&self) -> String {
        format!("{}{FILLED_IN}", self.0)
    }

    /// Returns the folder's own address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns whether it is on this machine, where nobody else can see it.
    pub fn is_loopback(&self) -> bool {
        match self.0.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        }
    }
}

impl FromStr for WidgetAddress {
    type Err = BadWidgetAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.len() > MOST_BYTES {
            return Err(BadWidgetAddress::TooLong);
        }
        let mut url = Url::parse(text).map_err(|_| BadWidgetAddress::NoAddress)?;
        if !url.has_host() {
            return Err(BadWidgetAddress::NoAddress);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BadWidgetAddress::Credentials);
        }
        if url.query().is_some() || url.fragment().is_some() || url.as_str().contains('$') {
            return Err(BadWidgetAddress::NotTheFolder);
        }
        let last = url.path().rsplit('/').next().unwrap_or_default();
        if !last.is_empty() && !last.ends_with(".html") {
            let folder = format!("{}/", url.path());
            url.set_path(&folder);
        }
        let address = Self(url);
        match address.0.scheme() {
            "https" => Ok(address),
            "http" if address.is_loopback() => Ok(address),
            _ => Err(BadWidgetAddress::NotHttps),
        }
    }
}

impl fmt::Debug for WidgetAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WidgetAddress")
            .field(&self.as_str())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_an_address_with_a_slash_at_its_end() {
        for (typed, folder) in [
            ("https://school.example", "https://school.example/"),
            (
                "https://school.example/breakout",
                "https://school.example/breakout/",
            ),
            (
                " https://School.example/a/b/ ",
                "https://school.example/a/b/",
            ),
            (
                "https://school.example/b/index.html",
                "https://school.example/b/index.html",
            ),
            (
                "https://school.example:8443/v1.2",
                "https://school.example:8443/v1.2/",
            ),
            (
                "http://localhost:8000/widget/",
                "http://localhost:8000/widget/",
            ),
            ("http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
            ("http://[::1]:8000", "http://[::1]:8000/"),
        ] {
            let address: WidgetAddress = typed.parse().unwrap();
            assert_eq!(address.as_str(), folder);
            assert!(
                address
                    .template()
                    .starts_with(&format!("{folder}#?room=$matrix_room_id&"))
            );
        }
    }

    #[test]
    fn what_element_refuses_or_everybody_would_read_is_refused() {
        use BadWidgetAddress::{Credentials, NoAddress, NotHttps, NotTheFolder, TooLong};
        let long = format!("https://x.example/{}", "a".repeat(1_000));
        for (typed, why) in [
            ("", NoAddress),
            ("school.example/breakout", NoAddress),
            ("data:text/html,hello", NoAddress),
            ("javascript:alert(1)", NoAddress),
            ("http://school.example/", NotHttps),
            ("http://localhost.school.example/", NotHttps),
            ("http://128.0.0.1/", NotHttps),
            ("ftp://school.example/", NotHttps),
            ("https://ann@school.example/", Credentials),
            ("https://:secret@school.example/", Credentials),
            ("https://school.example/?a=b", NotTheFolder),
            ("https://school.example/#", NotTheFolder),
            (
                "https://school.example/#?room=$matrix_room_id",
                NotTheFolder,
            ),
            ("https://school.example/$matrix_user_id", NotTheFolder),
            (&long, TooLong),
        ] {
            let refused = typed.parse::<WidgetAddress>();
            assert_eq!(refused, Err(why), "{typed}");
        }
    }

    #[test]
    fn this_machine_is_told_from_others() {
        let is_loopback = |text: &str| text.parse::<WidgetAddress>().unwrap().is_loopback();
        assert!(is_loopback("https://127.0.0.1/") && is_loopback("http://a.localhost/"));
        assert!(!is_loopback("https://school.example/"));
    }
}
