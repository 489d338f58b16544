//! The break-out as one participant sees it.

use std::collections::BTreeMap;

use ruma::{
    MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedServerName, OwnedUserId, RoomId, UserId,
    events::room::power_levels::UserPowerLevel,
};

use crate::{
    call::OwnCall,
    event::breakout::{BreakoutEventContent, Dropped, Session},
    standing::Standing,
    trust::Trust,
};

/// What is known about the event and this participant when an offer is made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Circumstances<'a> {
    /// The participant.
    pub own: &'a UserId,

    /// Who sent the event.
    pub sender: &'a UserId,

    /// The sender's power level in the parent, now.
    pub sender_power: UserPowerLevel,

    /// Whether the participant shares a direct chat with the sender.
    pub sender_is_contact: bool,

    /// The participant's part in the parent's call.
    pub call: OwnCall,

    /// Who is in the calls of the children that the participant can look into.
    pub child_calls: BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,

    /// What the children are that are no rooms like others.
    pub standings: BTreeMap<OwnedRoomId, Standing>,

    /// The present time.
    pub now: MilliSecondsSinceUnixEpoch,
}

impl<'a> Circumstances<'a> {
    /// Creates circumstances in which nothing speaks for the sender and there is no call.
    pub fn new(own: &'a UserId, sender: &'a UserId, now: MilliSecondsSinceUnixEpoch) -> Self {
        let sender_power = UserPowerLevel::Int(ruma::int!(0));
        Self {
            own,
            sender,
            sender_power,
            sender_is_contact: false,
            call: OwnCall::default(),
            child_calls: BTreeMap::new(),
            standings: BTreeMap::new(),
            now,
        }
    }
}

/// The choice that a participant is given: "they should give their users the option to join the
/// given rooms. If the user is suggested to join a specific room, the UI should reflect that".
///
/// # Examples
///
/// ```
/// use breakout_core::{
///     event::breakout::BreakoutEventContent,
///     offer::{Circumstances, Offer},
/// };
/// use ruma::{
///     MilliSecondsSinceUnixEpoch, events::room::power_levels::UserPowerLevel, int, uint, user_id,
/// };
/// use serde_json::json;
///
/// // The content of the `org.matrix.msc3985.breakout` event in the parent's state.
/// let content = BreakoutEventContent::from_json(&json!({
///     "m.breakout": {
///         "!one:example.org": { "via": ["example.org"], "users": ["@ann:example.org"] },
///         "!two:example.org": { "via": ["example.org"], "users": [] },
///     },
/// }));
/// let (ann, host) = (user_id!("@ann:example.org"), user_id!("@host:example.org"));
/// let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
/// let mut circumstances = Circumstances::new(ann, host, now);
/// circumstances.sender_power = UserPowerLevel::Int(int!(50));
///
/// let offer = Offer::new(&content, &circumstances).expect("two children are offered");
/// assert!(!offer.warns());
/// assert_eq!(offer.suggestions().count(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Offer {
    /// Which session it is, if the host's client says so.
    pub session: Option<Session>,

    /// Who sent the event.
    pub sender: OwnedUserId,

    /// What is known of the sender.
    pub trust: Trust,

    /// The children in the order of their numbers.
    pub children: Vec<OfferedChild>,

    /// The participant's part in the parent's call: "if a user is participating in a call when the
    /// event is sent, they should either start a call or join an existing call in the child room".
    pub call: OwnCall,

    /// What could not be read of the event.
    pub dropped: Vec<Dropped>,
}

/// One child of an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OfferedChild {
    /// The child.
    pub room_id: OwnedRoomId,

    /// Its number, which stays with it for the whole session.
    pub number: u32,

    /// What the host calls it. Untrusted text.
    pub name: Option<String>,

    /// The servers through which it can be joined. Ask none of them anything before the user
    /// agrees if [`Offer::warns`].
    pub via: Vec<OwnedServerName>,

    /// Everybody who is suggested to join it.
    pub users: Vec<OwnedUserId>,

    /// Whether this participant is suggested to join it.
    pub suggested: bool,

    /// Who is in its call; `None` where this participant cannot know, not being in the room.
    pub in_call: Option<Vec<OwnedUserId>>,

    /// What its people are to do. Untrusted text.
    pub task: Option<String>,
    /// What it is, as far as this participant can know: the event's sender can name any room.
    pub standing: Standing,
}

impl Offer {
    /// Makes the offer that `content` is to a participant, or none when there is no break-out:
    /// it has no children, or its end time has passed.
    pub fn new(content: &BreakoutEventContent, circumstances: &Circumstances<'_>) -> Option<Self> {
        let Circumstances {
            own,
            sender,
            sender_power,
            sender_is_contact,
            now,
            ..
        } = *circumstances;
        if !content.is_open_at(now) {
            return None;
        }
        let children = content
            .numbered_children()
            .into_iter()
            .map(|(number, room_id, child)| OfferedChild {
                room_id: room_id.clone(),
                number,
                name: child.name.clone(),
                via: child.via.clone(),
                users: child.users.clone(),
                suggested: child.users.iter().any(|user| user == own),
                in_call: circumstances.child_calls.get(room_id).cloned(),
                task: content.task_of(child).map(str::to_owned),
                standing: circumstances
                    .standings
                    .get(room_id)
                    .cloned()
                    .unwrap_or_default(),
            })
            .collect();
        Some(Self {
            session: content.session.clone(),
            sender: sender.to_owned(),
            trust: Trust::of(sender, own, sender_power, sender_is_contact),
            children,
            call: circumstances.call.clone(),
            dropped: content.dropped.clone(),
        })
    }

    /// Returns for whom the sender has opened the break-out; `None` where it is the sender, or where nothing is
    /// believed of it. See [`Session::host_through`].
    pub fn host(&self) -> Option<&UserId> {
        let session = self.session.as_ref()?;
        session.host_through(&self.sender, self.trust)
    }

    /// Returns whether the MSC's warning is due: the event comes from somebody we do not know.
    pub fn warns(&self) -> bool {
        self.trust.warns()
    }

    /// Returns when the session ends by itself.
    pub fn ends_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        self.session.as_ref().and_then(|session| session.ends_at)
    }

    /// Returns one of the children.
    pub fn child(&self, room_id: &RoomId) -> Option<&OfferedChild> {
        self.children.iter().find(|child| child.room_id == room_id)
    }

    /// Returns the children that this participant is suggested to join, without those that they cannot:
    /// the parent itself, a space, a room that they are banned from.
    pub fn suggestions(&self) -> impl Iterator<Item = &OfferedChild> {
        let suggested = self.children.iter().filter(|child| child.suggested);
        suggested.filter(|child| child.is_open_to_participant())
    }

    /// Returns the child that a client may join without being asked again: the only suggestion of a
    /// sender who needs no warning, in a room that is a group and was not upgraded.
    pub fn automatic(&self) -> Option<&OfferedChild> {
        let mut suggestions = self.suggestions();
        let only = suggestions.next()?;
        let is_only = suggestions.next().is_none() && !self.warns();
        (is_only && only.standing.is_alive()).then_some(only)
    }
}

impl OfferedChild {
    /// Returns whether this participant can go there, or to the room that has replaced it.
    pub fn is_open_to_participant(&self) -> bool {
        matches!(self.standing, Standing::Alive | Standing::Replaced { .. })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ruma::{UInt, int, owned_user_id, room_id, user_id};

    use super::*;
    use crate::event::breakout::Child;

    const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MIN);

    fn content(suggested_in: &[&str]) -> BreakoutEventContent {
        let mut children = BTreeMap::new();
        for (id, name) in [("!a", "Group 10"), ("!b", "Group 2"), ("!c", "Group 1")] {
            let mut child = Child::new(vec![]);
            child.name = Some(name.to_owned());
            if suggested_in.contains(&id) {
                child.users.push(owned_user_id!("@me:a"));
            }
            children.insert(id.try_into().unwrap(), child);
        }
        BreakoutEventContent::open(children, Session::new("s"))
    }

    fn circumstances() -> Circumstances<'static> {
        Circumstances {
            sender_power: UserPowerLevel::Int(int!(50)),
            ..Circumstances::new(user_id!("@me:a"), user_id!("@host:a"), NOW)
        }
    }

    #[test]
    fn the_suggestion_is_marked_and_the_order_is_stable() {
        let offer = Offer::new(&content(&["!b"]), &circumstances()).unwrap();
        let shown: Vec<_> = offer
            .children
            .iter()
            .map(|c| (c.name.as_deref().unwrap(), c.suggested))
            .collect();
        assert_eq!(
            shown,
            [("Group 1", false), ("Group 2", true), ("Group 10", false)]
        );
        assert_eq!(offer.automatic().unwrap().room_id, "!b");
    }

    #[test]
    fn nobody_is_moved_automatically_without_one_clear_suggestion() {
        let offer = |suggested: &[_]| Offer::new(&content(suggested), &circumstances()).unwrap();
        assert_eq!(offer(&[]).automatic(), None);
        assert_eq!(offer(&["!a", "!b"]).automatic(), None);
        assert_eq!(offer(&["!a", "!b"]).suggestions().count(), 2);
    }

    #[test]
    fn an_unknown_sender_is_warned_about_and_never_followed() {
        let unknown = Circumstances {
            sender_power: UserPowerLevel::Int(int!(0)),
            ..circumstances()
        };
        let offer = Offer::new(&content(&["!b"]), &unknown).unwrap();
        assert!(offer.warns());
        assert_eq!(offer.automatic(), None);

        let contact = Circumstances {
            sender_is_contact: true,
            ..unknown
        };
        let offer = Offer::new(&content(&["!b"]), &contact).unwrap();
        assert!(!offer.warns() && offer.automatic().is_some());
    }

    #[test]
    fn an_offer_tells_of_calls_where_the_participant_can_look() {
        let mut circumstances = circumstances();
        let callers = vec![owned_user_id!("@ann:a")];
        circumstances
            .child_calls
            .insert("!b".try_into().unwrap(), callers.clone());
        circumstances.call.here = Some(NOW);
        let offer = Offer::new(&content(&["!b"]), &circumstances).unwrap();
        assert!(offer.call.is_in());
        let in_calls: Vec<_> = offer.children.iter().map(|c| c.in_call.clone()).collect();
        assert_eq!(in_calls, [None, Some(callers), None]);
    }

    #[test]
    fn what_is_no_group_is_shown_and_never_joined_automatically() {
        let by = "!new:x".try_into().unwrap();
        for (standing, is_suggestion) in [
            (Standing::Alive, true),
            (Standing::Replaced { by }, true),
            (Standing::Parent, false),
            (Standing::Space, false),
            (Standing::NotForChat, false),
            (Standing::Banned, false),
            (Standing::Gone, false),
        ] {
            let mut circumstances = circumstances();
            let is_alive = standing.is_alive();
            circumstances
                .standings
                .insert("!b".try_into().unwrap(), standing.clone());
            let offer = Offer::new(&content(&["!b"]), &circumstances).unwrap();
            assert_eq!(
                offer.suggestions().count() == 1,
                is_suggestion,
                "{standing}"
            );
            assert_eq!(offer.automatic().is_some(), is_alive, "{standing}");
            assert_eq!(offer.children.len(), 3, "{standing}");
            assert_eq!(offer.child(room_id!("!b")).unwrap().standing, standing);
        }
    }

    #[test]
    fn whom_the_event_names_as_the_host_changes_nothing_but_who_is_shown() {
        let me = owned_user_id!("@me:a");
        let mut content = content(&["!b"]);
        content.session.as_mut().unwrap().host = Some(me.clone());
        let offer = Offer::new(&content, &circumstances()).unwrap();
        assert_eq!(offer.host(), Some(&*me));
        assert_eq!(offer.trust, Trust::Moderator);

        let unknown = Circumstances {
            sender_power: UserPowerLevel::Int(int!(0)),
            ..circumstances()
        };
        let offer = Offer::new(&content, &unknown).unwrap();
        assert_eq!((offer.host(), offer.trust), (None, Trust::Unknown));
        assert!(offer.warns() && offer.automatic().is_none());
    }

    #[test]
    fn there_is_no_offer_after_the_end() {
        let mut content = content(&["!b"]);
        content.session.as_mut().unwrap().ends_at = Some(NOW);
        assert_eq!(Offer::new(&content, &circumstances()), None);
        assert_eq!(
            Offer::new(&BreakoutEventContent::default(), &circumstances()),
            None
        );
    }
}
