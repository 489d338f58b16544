//! In which language a request is answered: the one that the user has chosen, or else that of the browser.

use axum::http::{
    HeaderMap,
    header::{ACCEPT_LANGUAGE, COOKIE},
};
use breakout_i18n::Language;

/// What a browser keeps of the choice. It is no secret, and the same for all consoles on this machine, whatever their port.
const NAME: &str = "breakout-language";

/// How long a browser keeps it: a year, in seconds.
const KEPT: u32 = 31_536_000;

/// No browser asks for more than this in a header.
const LONGEST_HEADER: usize = 4_096;

/// Returns the language of a request.
pub(crate) fn of(headers: &HeaderMap) -> Language {
    asked(headers).unwrap_or_default()
}

/// Returns the language that a request asks for, if it does.
pub(crate) fn asked(headers: &HeaderMap) -> Option<Language> {
    chosen(headers).or_else(|| {
        let header = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
        Language::negotiate(header.get(..LONGEST_HEADER).unwrap_or(header))
    })
}

/// Returns the language that was chosen in this browser; none where it is the browser's own.
pub(crate) fn chosen(headers: &HeaderMap) -> Option<Language> {
    let cookies = headers.get_all(COOKIE).iter();
    let cookies = cookies.filter_map(|header| header.to_str().ok());
    let mut cookies = cookies
        .flat_map(|header| header.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='));
    let (_, tag) = cookies.find(|(name, _)| *name == NAME)?;
    Language::from_tag(tag)
}

/// Has a browser keep a choice, or forget it.
pub(crate) fn cookie(choice: Option<Language>) -> String {
    let (tag, kept) = choice.map_or(("", 0), |language| (language.tag(), KEPT));
    format!("{NAME}={tag}; Path=/; Max-Age={kept}; HttpOnly; SameSite=Strict")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn headers(cookie: &str, accepted: &str) -> HeaderMap {
        let value = |text: &str| HeaderValue::from_str(text).unwrap();
        HeaderMap::from_iter([(COOKIE, value(cookie)), (ACCEPT_LANGUAGE, value(accepted))])
    }

    #[test]
    fn what_was_chosen_counts_more_than_what_the_browser_asks_for() {
        for (cookie, accepted, language) in [
            ("", "", None),
            ("", "tlh", None),
            ("", "tlh, en;q=0.1", Some(Language::English)),
            ("", "en-x-pseudo, en", Some(Language::Pseudo)),
            (
                "breakout-language=en-x-pseudo",
                "en",
                Some(Language::Pseudo),
            ),
            (
                "a=b; breakout-language=en",
                "en-x-pseudo",
                Some(Language::English),
            ),
            (
                "breakout-language=tlh",
                "en-x-pseudo",
                Some(Language::Pseudo),
            ),
            ("breakout-language=", "en", Some(Language::English)),
            ("", "de", Some(Language::German)),
            ("", "de-DE,de;q=0.9,en;q=0.8", Some(Language::German)),
            (
                "breakout-language=de-x-formal",
                "de",
                Some(Language::GermanFormal),
            ),
        ] {
            assert_eq!(
                asked(&headers(cookie, accepted)),
                language,
                "{cookie} {accepted}"
            );
        }
        assert_eq!(of(&HeaderMap::new()), Language::English);
        let long = headers("", &format!("{}en", "tlh;q=0.9,".repeat(10_000)));
        assert_eq!(asked(&long), None);
    }

    #[test]
    fn a_browser_keeps_the_choice_and_forgets_it() {
        let kept = cookie(Some(Language::Pseudo));
        let (pair, rest) = kept.split_once(';').unwrap();
        assert_eq!(chosen(&headers(pair, "en")), Some(Language::Pseudo));
        assert!(rest.contains("Max-Age=31536000") && rest.contains("HttpOnly; SameSite=Strict"));
        assert!(cookie(None).contains("Max-Age=0"));
        for language in Language::ALL {
            let kept = cookie(Some(language));
            let (pair, _) = kept.split_once(';').unwrap();
            assert_eq!(chosen(&headers(pair, "")), Some(language));
        }
    }
}
