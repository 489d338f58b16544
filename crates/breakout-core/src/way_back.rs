//! The way back from a child to its parent: a `matrix.to` link that every client follows.

use std::borrow::Cow;

use ruma::{OwnedServerName, RoomId};

use crate::{
    text::visible_name,
    words::{Sentence, Words},
};

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
