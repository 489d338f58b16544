//! Who of the members may be no person at all.

use ruma::UserId;

/// The bridges whose ghosts are called like this, with something behind it.
const GHOSTS: [&str; 14] = [
    "discord",
    "facebook",
    "gmessages",
    "googlechat",
    "gvoice",
    "instagram",
    "irc",
    "linkedin",
    "meta",
    "signal",
    "slack",
    "telegram",
    "twitter",
    "whatsapp",
];

/// Words of which a name says that a program is behind it.
const PROGRAMS: [&str; 4] = ["bot", "bots", "bridge", "recorder"];

/// Returns whether this looks like a bot, or like somebody on the other side of a bridge.
///
/// Nothing but their names distinguishes them from people, and people may have such names, too. So it
/// is something to say, and nothing to act on.
pub fn looks_like_a_bot(user: &UserId, name: Option<&str>) -> bool {
    let localpart = user.localpart();
    let (first, rest) = localpart.split_once(['_', '-']).unwrap_or((localpart, ""));
    // By convention, a service keeps the IDs with an underscore in front for its ghosts.
    let is_ghost = localpart.starts_with('_') || !rest.is_empty() && GHOSTS.contains(&first);
    let says_so = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphabetic());
        words.any(|word| PROGRAMS.contains(&&*word.to_lowercase()))
    };
    is_ghost || localpart.ends_with("bot") || says_so(localpart) || name.is_some_and(says_so)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bots_and_ghosts_are_told_by_what_they_are_called() {
        for (user, name, is_one) in [
            ("@mjolnir-bot:x", None, true),
            ("@breakoutbot:x", Some("Break-outs"), true),
            ("@helper:x", Some("Poll Bot"), true),
            ("@helper:x", Some("Recorder (room 5)"), true),
            ("@_discord_1234:x", Some("Ann"), true),
            ("@telegram_1234:x", Some("Ann"), true),
            ("@irc_ann:x", None, true),
            ("@ann:x", Some("Ann Botham"), false),
            ("@abbott:x", Some("Talbot"), false),
            ("@signal:x", None, false),
            ("@ann_b:x", Some("Bottom"), false),
        ] {
            let user = UserId::parse(user).unwrap();
            assert_eq!(looks_like_a_bot(&user, name), is_one, "{user} {name:?}");
        }
    }
}
