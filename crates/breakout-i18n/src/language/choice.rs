//! Which language somebody reads.

use super::Language;

/// Nobody reads so many languages; what comes after them in a header is left out.
const MOST_RANGES: usize = 32;

/// What is longer is no tag of a language.
const LONGEST_TAG: usize = 64;

/// What stands between a language and what is said of it that nobody has registered.
const PRIVATE: &str = "-x-";

impl Language {
    /// Returns the language with this tag, or else the one that is nearest: `de` for `de-AT`
    /// ([RFC 4647](https://www.rfc-editor.org/info/rfc4647), lookup). `de-formal` is `de-x-formal`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        if tag.len() > LONGEST_TAG {
            return None;
        }
        let mut tag = tag.trim().to_ascii_lowercase().replace('_', "-");
        loop {
            let found = Self::known().find(|language| language.is_called(&tag));
            if found.is_some() {
                return found;
            }
            tag.truncate(tag.rfind('-')?);
            // What a single letter begins is nothing without the rest.
            if tag.len() > 1 && tag.as_bytes().get(tag.len() - 2) == Some(&b'-') {
                tag.truncate(tag.len() - 2);
            }
        }
    }

    /// Returns the language that a browser asks for in its header
    /// [`Accept-Language`](https://www.rfc-editor.org/rfc/rfc9110#field.accept-language), if it is here.
    ///
    /// A header may be anything: what is no list of languages asks for none.
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let ranges = accept_language.split(',').take(MOST_RANGES);
        let ranges = ranges.filter_map(|range| {
            let (tag, weight) = match range.split_once(';') {
                None => (range, 1_000),
                Some((tag, weight)) => (tag, thousandths(weight)?),
            };
            (weight > 0).then_some((weight, tag.trim()))
        });
        let mut ranges: Vec<_> = ranges.collect();
        // What is wanted alike stays in order.
        ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        ranges.into_iter().find_map(|(_, tag)| Self::from_tag(tag))
    }

    /// Returns the language of a program's environment, as gettext finds it: of `LC_ALL`, `LC_MESSAGES` and `LANG` the first
    /// that says something, and before it what `LANGUAGE` lists, unless that is `C`.
    ///
    /// # Examples
    ///
    /// ```
    /// use breakout_i18n::Language;
    ///
    /// let language = Language::of_environment(|name| std::env::var(name).ok());
    /// # let _ = language;
    /// let language = Language::of_environment(|name| (name == "LANG").then(|| "en_IE.UTF-8".to_owned()));
    /// assert_eq!(language, Language::English);
    /// ```
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
        let Some(locale) = locale.filter(|locale| !is_plain(locale)) else {
            return Self::English;
        };
        let wished = set("LANGUAGE").unwrap_or_default();
        let locales = wished.split(':').take(MOST_RANGES).chain([locale.as_str()]);
        for locale in locales.filter(|locale| !locale.is_empty()) {
            if is_plain(locale) {
                return Self::English;
            }
            if let Some(language) = Self::of_locale(locale) {
                return language;
            }
        }
        Self::English
    }

    /// Returns the language of a locale as POSIX writes it: `de_DE.UTF-8@formal`.
    fn of_locale(locale: &str) -> Option<Self> {
        let (locale, modifier) = locale.split_once('@').unwrap_or((locale, ""));
        let language = locale.split('.').next().unwrap_or(locale);
        let form = language.split(['_', '-']).next().unwrap_or(language);
        let form = Self::known().find(|known| {
            let wanted = format!("{form}{PRIVATE}{modifier}");
            !modifier.is_empty() && known.tag().eq_ignore_ascii_case(&wanted)
        });
        form.or_else(|| Self::from_tag(language))
    }

    /// Returns those that can be asked for by name.
    fn known() -> impl Iterator<Item = Self> {
        let known = Self::ALL.into_iter();
        #[cfg(any(debug_assertions, feature = "pseudo"))]
        let known = known.chain([Self::Pseudo]);
        known
    }

    fn is_called(self, tag: &str) -> bool {
        let own = self.tag().to_ascii_lowercase();
        own == tag || own.replace(PRIVATE, "-") == tag
    }
}

/// Whether a locale is that of programs that speak no language.
fn is_plain(locale: &str) -> bool {
    let name = locale.split(['.', '@']).next().unwrap_or(locale);
    matches!(name, "C" | "POSIX")
}

/// Reads `q=0.8` as thousandths.
fn thousandths(weight: &str) -> Option<u32> {
    let (name, value) = weight.trim().split_once('=')?;
    let value: f32 = value.trim().parse().ok()?;
    let is_weight = name.trim().eq_ignore_ascii_case("q") && (0.0..=1.0).contains(&value);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is between 0 and 1000"
    )]
    is_weight.then(|| (value * 1_000.0).round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_the_language_that_is_nearest() {
        for tag in [
            "en",
            "EN",
            "en-GB",
            "en_US",
            "en-Latn-US-x-twain",
            "en-a-bbb",
        ] {
            assert_eq!(Language::from_tag(tag), Some(Language::English), "{tag}");
        }
        for tag in [
            "en-x-pseudo",
            "EN-X-Pseudo",
            "en-pseudo",
            "en-x-pseudo-more",
        ] {
            assert_eq!(Language::from_tag(tag), Some(Language::Pseudo), "{tag}");
        }
        for tag in ["de", "DE", "de-AT", "de_CH", "de-formally", "de-DE-x-more"] {
            assert_eq!(Language::from_tag(tag), Some(Language::German), "{tag}");
        }
        for tag in [
            "de-x-formal",
            "DE-X-Formal",
            "de-formal",
            "de_formal",
            "de-formal-more",
        ] {
            let formal = Some(Language::GermanFormal);
            assert_eq!(Language::from_tag(tag), formal, "{tag}");
        }
        for tag in [
            "",
            "-",
            "--",
            "e",
            "eng",
            "x-en",
            "*",
            "q-en",
            "ен",
            &"en-".repeat(1_000),
        ] {
            assert_eq!(Language::from_tag(tag), None, "{tag}");
        }
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
        }
    }

    #[test]
    fn a_browser_gets_what_it_wants_most_of_what_there_is() {
        let asked = |header: &str| Language::negotiate(header);
        assert_eq!(asked("en"), Some(Language::English));
        assert_eq!(asked("tlh, en-GB;q=0.5"), Some(Language::English));
        assert_eq!(
            asked("en;q=0.5, en-x-pseudo;q=0.51"),
            Some(Language::Pseudo)
        );
        assert_eq!(asked("en-x-pseudo ; Q=0.5 , en"), Some(Language::English));
        assert_eq!(asked("en-x-pseudo, en"), Some(Language::Pseudo));
        assert_eq!(asked("de"), Some(Language::German));
        assert_eq!(
            asked("de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7"),
            Some(Language::German)
        );
        assert_eq!(asked("de-x-formal, de"), Some(Language::GermanFormal));
        for nothing in [
            "",
            "*",
            "en;q=0",
            "en;q=0.0004",
            "en;q=2",
            "en;q=-1",
            "en;q=NaN",
            "en;q",
            "en;level=1",
            ";q=1",
            ",,,",
            "tlh",
        ] {
            assert_eq!(asked(nothing), None, "{nothing}");
        }
        assert_eq!(asked(&format!("{}en", "tlh,".repeat(100_000))), None);
        assert_eq!(asked(&"e".repeat(1_000_000)), None);
    }

    #[test]
    fn an_environment_says_it_as_posix_and_gettext_do() {
        let of = |set: &[(&str, &str)]| {
            Language::of_environment(|name| {
                let found = set.iter().find(|(other, _)| *other == name);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        let (english, pseudo) = (Language::English, Language::Pseudo);
        let (german, formal) = (Language::German, Language::GermanFormal);
        for (set, language) in [
            (&[][..], english),
            (&[("LANG", "en_US.UTF-8@pseudo")], pseudo),
            (&[("LANG", "en@pseudo")], pseudo),
            (&[("LANG", "en_US.UTF-8@euro")], english),
            (&[("LANG", "tlh_QO.UTF-8")], english),
            (&[("LC_MESSAGES", "en@pseudo"), ("LANG", "en_US")], pseudo),
            (&[("LC_ALL", ""), ("LANG", "en@pseudo")], pseudo),
            (&[("LC_ALL", "C.UTF-8"), ("LANG", "en@pseudo")], english),
            (&[("LC_ALL", "POSIX"), ("LANGUAGE", "en@pseudo")], english),
            (&[("LANGUAGE", "en@pseudo")], english),
            (
                &[("LANG", "en_US"), ("LANGUAGE", "tlh:en-x-pseudo:en")],
                pseudo,
            ),
            (&[("LANG", "en@pseudo"), ("LANGUAGE", "tlh::C")], english),
            (&[("LANG", "en@pseudo"), ("LANGUAGE", "tlh")], pseudo),
            (&[("LC_ALL", "de_DE.UTF-8")], german),
            (&[("LC_ALL", "de_DE.UTF-8@euro")], german),
            (&[("LC_ALL", "de_DE.UTF-8@formal")], formal),
            (&[("LC_ALL", "de_AT@formal")], formal),
            (
                &[("LC_ALL", "de_DE.UTF-8"), ("LANGUAGE", "de_DE@formal:de")],
                formal,
            ),
            (&[("LANG", "en_US@formal")], english),
        ] {
            assert_eq!(of(set), language, "{set:?}");
        }
    }
}
