//! The way back from a child to its parent: a `matrix.to` link that every client follows.

use std::{borrow::Cow, collections::BTreeMap};

use ruma::{OwnedServerName, OwnedUserId, RoomId, UserId};

use crate::{
    text::visible_name,
    words::{Sentence, Words},
};

/// The most servers that are named as a way to a room.
const MOST_VIA: usize = 3;

/// The link to the parent, and what to call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBack {
    link: String,
    name: Option<String>,
}

impl WayBack {
    /// Describes the way to this room through these servers. Its name may be untrusted text.
    pub fn new(
        parent: &RoomId,
        via: impl IntoIterator<Item = OwnedServerName>,
        name: Option<&str>,
    ) -> Self {
        Self {
            link: parent.matrix_to_uri_via(via).to_string(),
            name: name.and_then(visible_name),
        }
    }

    /// Returns the link, which works in every client.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// Returns what the parent is called, or what it is.
    pub(crate) fn name(&self, words: &dyn Words) -> Cow<'_, str> {
        match &self.name {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(words.text(Sentence::MainRoom)),
        }
    }
}

/// Picks the servers through which a room can be joined: this user's, and the most populous others of
/// its members.
pub fn via<'a>(
    own: &UserId,
    members: impl IntoIterator<Item = &'a OwnedUserId>,
) -> Vec<OwnedServerName> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for user in members {
        *counts.entry(user.server_name().as_str()).or_default() += 1;
    }
    let own_server = own.server_name();
    counts.remove(own_server.as_str());
    let mut others: Vec<_> = counts.into_iter().collect();
    others.sort_by(|(left, left_count), (right, right_count)| {
        right_count.cmp(left_count).then(left.cmp(right))
    });
    let others = others
        .into_iter()
        .filter_map(|(server, _)| server.try_into().ok());
    std::iter::once(own_server.to_owned())
        .chain(others)
        .take(MOST_VIA)
        .collect()
}

#[cfg(test)]
mod tests {
    use ruma::{room_id, server_name};

    use super::*;
    use crate::words::Kinds;

    #[test]
    fn a_room_without_a_name_is_the_main_room() {
        let via = [server_name!("x").to_owned()];
        let way = WayBack::new(room_id!("!p"), via.clone(), Some("\u{202e} \n"));
        assert_eq!(way.name(&Kinds), "MainRoom");
        assert_eq!(way.link(), "https://matrix.to/#/!p?via=x");
        let way = WayBack::new(room_id!("!p"), via, Some("Bio & <b>"));
        assert_eq!(way.name(&Kinds), "Bio & <b>");
    }
}
