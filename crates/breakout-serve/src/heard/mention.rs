//! How clients write that somebody is mentioned: a name, a name with a sign, or a link in the markup of the client.

use matrix_sdk::ruma::UserId;

/// A message without the name of the bot that it begins or ends with.
pub(crate) fn without_mention<'a>(body: &'a str, own: &UserId, name: Option<&str>) -> &'a str {
    let body = body.trim();
    if let Some(rest) = after_link(body, own, name) {
        return rest.trim_start_matches([':', ',']).trim_start();
    }
    let names = [Some(own.as_str()), name, Some(own.localpart())];
    let names = names.into_iter().flatten().filter(|name| !name.is_empty());
    let is_gap = |c: char| c.is_whitespace();
    for name in names.clone() {
        let bare = body.strip_prefix('@').filter(|_| !name.starts_with('@'));
        for text in [Some(body), bare].into_iter().flatten() {
            let Some(rest) = text.strip_prefix(name) else {
                continue;
            };
            // A name that only begins like the bot's is somebody else's.
            if rest.is_empty() || rest.starts_with([':', ',']) || rest.starts_with(is_gap) {
                return rest.trim_start_matches([':', ',']).trim_start();
            }
        }
    }
    for name in names {
        let rest = body.strip_suffix(name);
        let rest = rest.map(|rest| rest.strip_suffix('@').unwrap_or(rest));
        if let Some(rest) = rest.filter(|rest| rest.ends_with(is_gap)) {
            return rest.trim_end();
        }
    }
    body
}

/// What comes after a link to the bot, as `[Bot](https://matrix.to/#/@bot:x)`, or after its name as `@[Bot]`.
fn after_link<'a>(body: &'a str, own: &UserId, name: Option<&str>) -> Option<&'a str> {
    let (text, rest) = body
        .trim_start_matches('@')
        .strip_prefix('[')?
        .split_once(']')?;
    match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((address, rest)) => is_address(address, own).then_some(rest),
        None => (Some(text) == name && body.starts_with('@')).then_some(rest),
    }
}

/// Whether markup has a link to the bot. That of a message which is answered does not count.
pub(super) fn is_linked(html: &str, own: &UserId) -> bool {
    let html = html.rsplit_once("</mx-reply>").map_or(html, |(_, own)| own);
    let mut links = html.split("href=").skip(1).filter_map(|rest| {
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest.get(1..)?.split(quote).next()
    });
    links.any(|address| is_address(address, own))
}

/// Whether an address is that of the bot.
fn is_address(address: &str, own: &UserId) -> bool {
    let address = address.strip_prefix("https://matrix.to/#/");
    let user = address.and_then(|address| address.split('?').next());
    user.is_some_and(|user| {
        let read = user.replace("%40", "@").replace("%3A", ":");
        read.replace("%3a", ":") == own.as_str()
    })
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;

    use super::*;

    #[test]
    fn the_bots_name_is_taken_off_and_nobody_elses() {
        let bot = user_id!("@bot:x");
        let without = |body| without_mention(body, bot, Some("Breakout Bot"));
        for body in [
            "@bot:x 4 15m",
            "@bot:x: 4 15m",
            "Breakout Bot: 4 15m",
            "Breakout Bot\u{a0}4 15m",
            "@Breakout Bot 4 15m",
            "bot, 4 15m",
            "4 15m",
            "4 15m @bot:x",
            "4 15m Breakout Bot ",
            "4 15m @Breakout Bot",
            "[Breakout Bot](https://matrix.to/#/@bot:x) 4 15m",
            "[@bot:x](https://matrix.to/#/%40bot%3Ax): 4 15m",
            "[Bot](https://matrix.to/#/@bot:x?via=x), 4 15m",
            "@[Breakout Bot] 4 15m",
        ] {
            assert_eq!(without(body), "4 15m", "{body}");
        }
        for others in [
            "bottom 4",
            "Breakout Bots 4",
            "4 robot",
            "[Ann](https://matrix.to/#/@ann:x) 4",
            "[Breakout Bot] 4",
            "@[Ann] 4",
            "[",
            "@",
        ] {
            assert_eq!(without(others), others);
        }
    }

    #[test]
    fn a_link_to_the_bot_is_a_mention_unless_it_is_in_what_is_answered() {
        let bot = user_id!("@bot:x");
        let link = "<a href='https://matrix.to/#/@bot:x'>Bot</a>";
        assert!(is_linked(link, bot));
        assert!(!is_linked(&format!("<mx-reply>{link}</mx-reply> 4"), bot));
        for other in [
            "https://matrix.to/#/@bot:x",
            "<a href=\"https://matrix.to/#/@bottom:x\">Bot</a>",
            "<a href=\"https://evil.x/#/@bot:x\">Bot</a>",
            "<a href=",
        ] {
            assert!(!is_linked(other, bot), "{other}");
        }
    }
}
