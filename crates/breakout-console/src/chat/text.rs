//! Other people's text as it may stand on a page: without what disturbs the text around it, and with links that lead
//! where they say.

use breakout_core::text::{shown, visible_name};
use matrix_sdk::{
    Client, RoomState,
    ruma::{MatrixToUri, OwnedRoomId, RoomId, matrix_uri::MatrixId},
};
use url::Url;

use crate::paths::href;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// Leads to somewhere else on the web.
    Outside {
        href: String,
        text: String,
    },
    /// Leads to a page of ours.
    Room {
        href: String,
        text: String,
    },
}

/// Removes what acts on the text around it, or cannot be seen.
pub(crate) fn plain(text: &str) -> String {
    shown(text).collect::<String>().trim().to_owned()
}

/// A room that a link leads to.
struct KnownRoom {
    id: OwnedRoomId,
    /// What it is called, which says more than its address.
    name: Option<String>,
}

/// Cuts a text into pieces; `known` returns the room of a link if the user is in it.
fn pieces(text: &str, known: impl Fn(&str) -> Option<KnownRoom>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, link, after)) = next_link(rest) {
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        let text = link.to_owned();
        pieces.push(match (known(link), Url::parse(link)) {
            (Some(room), _) => Piece::Room {
                href: href(&room.id),
                text: room.name.unwrap_or(text),
            },
            (None, Ok(url)) if url.has_host() => Piece::Outside {
                href: url.into(),
                text,
            },
            (None, _) => Piece::Text(text),
        });
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

/// Makes links of web addresses; those of rooms that the user is in lead to their page here.
pub(crate) fn linked(client: &Client, text: &str) -> Vec<Piece> {
    pieces(text, |link| joined_room(client, link))
}

/// The next web address, with what stands before and behind it.
fn next_link(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let start = from + find_scheme(&text[from..])?;
        // Past the first letter, which is one byte long.
        from = start + 1;
        let before = text[..start].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            continue;
        }
        let link = &text[start..];
        let end = link
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`'))
            .unwrap_or(link.len());
        let link = without_end_of_sentence(&link[..end]);
        if link
            .split_once("://")
            .is_some_and(|(_, host)| !host.is_empty())
        {
            let end = start + link.len();
            return Some((&text[..start], &text[start..end], &text[end..]));
        }
    }
}

fn find_scheme(text: &str) -> Option<usize> {
    let starts = ["http://", "https://"].map(|scheme| {
        text.char_indices().map(|(index, _)| index).find(|&index| {
            let head = text.as_bytes().get(index..index + scheme.len());
            head.is_some_and(|head| head.eq_ignore_ascii_case(scheme.as_bytes()))
        })
    });
    starts.into_iter().flatten().min()
}

/// What ends a sentence is hardly ever part of an address; a bracket is if it was opened there.
fn without_end_of_sentence(link: &str) -> &str {
    let surplus = |open, close| {
        let count = |bracket: char| link.matches(bracket).count();
        count(close).saturating_sub(count(open))
    };
    let (mut round, mut square) = (surplus('(', ')'), surplus('[', ']'));
    link.trim_end_matches(|c| match c {
        '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' | '…' | '。' | '、' => true,
        ')' if round > 0 => {
            round -= 1;
            true
        }
        ']' if square > 0 => {
            square -= 1;
            true
        }
        _ => false,
    })
}

/// The room that a `matrix.to` link names, if the user is in it.
fn joined_room(client: &Client, link: &str) -> Option<KnownRoom> {
    let uri = MatrixToUri::parse(link).ok()?;
    let id: &str = match uri.id() {
        MatrixId::Room(id) => id.as_str(),
        MatrixId::RoomAlias(alias) => alias.as_str(),
        MatrixId::Event(room, _) => room.as_str(),
        _ => return None,
    };
    let room = match RoomId::parse(id) {
        Ok(room_id) => client.get_room(&room_id),
        Err(_) => {
            let mut joined = client.joined_rooms().into_iter();
            joined.find(|room| room.canonical_alias().is_some_and(|alias| alias == id))
        }
    };
    let room = room.filter(|room| room.state() == RoomState::Joined)?;
    let name = room.cached_display_name();
    Some(KnownRoom {
        id: room.room_id().to_owned(),
        name: name.and_then(|name| visible_name(&name.to_string())),
    })
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::room_id;

    use super::*;

    fn outside(text: &str) -> Vec<(String, String)> {
        let links = pieces(text, |_| None).into_iter();
        links
            .filter_map(|piece| match piece {
                Piece::Outside { href, text } => Some((href, text)),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn web_addresses_become_links_and_nothing_else_does() {
        for (text, link) in [
            ("see https://example.org.", "https://example.org"),
            ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
            (
                "HTTP://Example.org/x?y=1&z=2#f, and",
                "HTTP://Example.org/x?y=1&z=2#f",
            ),
            ("<https://example.org/>", "https://example.org/"),
            ("see:https://例え.jp/ü!", "https://例え.jp/ü"),
        ] {
            let links = outside(text);
            assert_eq!(links.len(), 1, "{text}");
            assert_eq!(links[0].1, link);
        }
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.org",
            "https://",
            "http://.",
            "nohttp://example.org",
            "example.org",
            "https:///",
            "",
        ] {
            assert_eq!(outside(text), [], "{text}");
        }
    }

    #[test]
    fn nothing_of_the_text_is_lost_or_made_up() {
        for text in [
            "a https://b.example c http://d.example/ e",
            "https://a.example/https://b.example",
            "<script>https://a.example</script>",
            "https://https://",
            "ü https://ü.example ü",
        ] {
            let parts = pieces(text, |_| None).into_iter().map(|piece| match piece {
                Piece::Text(text) | Piece::Outside { text, .. } | Piece::Room { text, .. } => text,
            });
            assert_eq!(parts.collect::<String>(), text);
        }
    }

    #[test]
    fn a_room_of_the_user_is_a_page_of_ours() {
        let room = room_id!("!a:example.org");
        let found = pieces("in https://matrix.to/#/!a:example.org", |_| {
            Some(KnownRoom {
                id: room.to_owned(),
                name: Some("Group 1".to_owned()),
            })
        });
        let link = Piece::Room {
            href: href(room),
            text: "Group 1".to_owned(),
        };
        assert_eq!(found[1..], [link]);
    }

    #[test]
    fn text_does_not_act_on_what_is_around_it() {
        assert_eq!(plain("\u{202e}a\u{0}b\r\nc\td \u{2066}"), "ab\nc\td");
        assert_eq!(plain("a\u{2028}b\u{ad}\u{3164}c"), "a\nbc");
        assert_eq!(plain("👩\u{200d}🏫"), "👩\u{200d}🏫");
    }

    #[test]
    fn a_long_text_of_beginnings_is_read_in_time() {
        let text = "https://".repeat(8_000);
        assert!(pieces(&text, |_| None).len() < 10);
    }
}
