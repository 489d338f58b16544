//! Whether a message is for the bot.

use super::{
    fold::{folded, folded_char, is_gap},
    words::Words,
};

/// Returns what is written to the bot, without its prefix; `None` for what is not for it.
pub(super) fn addressed<'a>(body: &'a str, mentioned: bool, prefix: &str) -> Option<Words<'a>> {
    let body = body.trim_start_matches(is_gap);
    let body = match mentioned {
        true => body.trim_start_matches(|c| is_gap(c) || matches!(c, ':' | ',' | '：' | '，')),
        false => body,
    };
    match after_prefix(body, prefix) {
        Some(rest) => Some(Words::new(rest)),
        None => mentioned.then(|| Words::new(body)),
    }
}

/// Returns what comes after the prefix. Instead of its sign there may be the slash of a client's own commands, which lets through what it does not know,
/// and behind the sign the blank that a phone puts there.
fn after_prefix<'a>(body: &'a str, prefix: &str) -> Option<&'a str> {
    let prefix = folded(prefix.trim());
    let name = prefix.trim_start_matches(|c: char| !c.is_alphanumeric());
    let sign = prefix.strip_suffix(name)?;
    if name.is_empty() {
        return None;
    }
    let slashed = (!sign.is_empty()).then(|| body.strip_prefix("//").or(body.strip_prefix('/')));
    let rest = after(body, sign).or(slashed.flatten())?;
    let rest = match sign {
        "" => rest,
        _ => rest.trim_start_matches(is_gap),
    };
    let rest = after(rest, name)?;
    let (ended, rest) = match rest.strip_prefix([':', ',', '：', '，']) {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let begins = |c: char| is_gap(c) || folded_char(c).any(|c| c.is_ascii_digit() || c == '+');
    (ended || rest.chars().next().is_none_or(begins)).then_some(rest)
}

/// Returns what comes after a text that is compared as this one.
fn after<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let mut wanted = beginning.chars().peekable();
    for (at, c) in text.char_indices() {
        if wanted.peek().is_none() {
            return text.get(at..);
        }
        if folded_char(c).any(|c| wanted.next() != Some(c)) {
            return None;
        }
    }
    wanted.peek().is_none().then_some("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str, mentioned: bool) -> Option<&str> {
        addressed(body, mentioned, "!breakout").map(Words::text)
    }

    #[test]
    fn a_prefix_is_known_however_it_is_typed() {
        for body in [
            "!breakout 4",
            "!Breakout 4",
            "!BREAKOUT: 4",
            "!breakout:4",
            "!breakout, 4",
            "  !breakout\u{a0}4",
            "\u{feff}!breakout 4 ",
            "\n!breakout\n4",
            "！ｂｒｅａｋｏｕｔ 4",
            "! Breakout 4",
            "!\u{a0}breakout 4",
            "/breakout 4",
            "//breakout 4",
            "!break\u{ad}out 4",
            "!breakout4",
            "!breakout：4",
        ] {
            assert_eq!(read(body, false), Some("4"), "{body:?}");
            assert_eq!(read(body, true), Some("4"), "{body:?}");
        }
        assert_eq!(read("!breakout+5m", false), Some("+5m"));
        assert_eq!(read("!breakout", false), Some(""));
    }

    #[test]
    fn what_is_for_somebody_else_is_not_read() {
        for body in [
            "",
            "4",
            "breakout 4",
            "!breakouts 4",
            "!breakout-4",
            "!break out 4",
            "!help",
            "say !breakout 4",
            "> !breakout 4",
            "!b",
            "///breakout 4",
            "!!breakout 4",
            "!brëakout 4",
        ] {
            assert_eq!(read(body, false), None, "{body:?}");
        }
    }

    #[test]
    fn whoever_mentions_the_bot_needs_no_prefix() {
        for body in ["4", ": 4", ":4", ", 4", " \u{a0}: 4\n", "：4", ",: 4"] {
            assert_eq!(read(body, true), Some("4"), "{body:?}");
        }
        assert_eq!(read(" ", true), Some(""));
        assert_eq!(read("-5m", true), Some("-5m"));
    }

    #[test]
    fn a_prefix_may_be_any_word() {
        for (prefix, body) in [
            ("gruppen", "Gruppen 4"),
            ("!räume", "!Ra\u{308}ume 4"),
            ("?b", "?B 4"),
        ] {
            let rest = addressed(body, false, prefix).map(Words::text);
            assert_eq!(rest, Some("4"), "{body}");
        }
        for empty in ["", " ", "!", "\u{200b}"] {
            assert!(addressed("! 4", false, empty).is_none());
            assert!(addressed("", false, empty).is_none());
        }
    }
}
