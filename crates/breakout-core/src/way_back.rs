//! The way from a child back to its parent, as people on any client follow it.

use std::borrow::Cow;

use html_escape::{encode_double_quoted_attribute, encode_text};
use ruma::{OwnedServerName, RoomId};

use crate::text::visible_name;

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

    /// The link, which works in every client.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// What the parent is called, or what it is.
    pub fn name(&self) -> Cow<'_, str> {
        match &self.name {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Borrowed("the main room"),
        }
    }

    /// The link in HTML. Clients show it with the room's name to who is in the room.
    pub(crate) fn html(&self) -> String {
        let link = encode_double_quoted_attribute(&self.link);
        format!("<a href=\"{link}\">{}</a>", encode_text(&self.name()))
    }
}

#[cfg(test)]
mod tests {
    use ruma::{room_id, server_name};

    use super::*;

    #[test]
    fn a_room_without_a_name_is_the_main_room() {
        let via = [server_name!("x").to_owned()];
        let way = WayBack::new(room_id!("!p"), via.clone(), Some("\u{202e} \n"));
        assert_eq!(way.name(), "the main room");
        assert_eq!(way.link(), "https://matrix.to/#/!p?via=x");
        let way = WayBack::new(room_id!("!p"), via, Some("Bio & <b>"));
        assert_eq!(
            way.html(),
            "<a href=\"https://matrix.to/#/!p?via=x\">Bio &amp; &lt;b&gt;</a>"
        );
    }
}
