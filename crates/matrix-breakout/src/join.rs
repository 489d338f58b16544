//! Joins a child, and finds the way back from it.
//!
//! A child may be a room of another server that this user's homeserver has never seen, may have
//! been upgraded since the event was sent, or may be no room for people at all: any member who can
//! send the event can name any room. So [`Breakout::join`] looks at what a room is before it is
//! joined, and follows upgrades; [`belonging`] says how far the word of a child about its parent
//! goes.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use breakout_core::standing::{Facts, Standing};
use matrix_sdk::{
    Client, Room, RoomState,
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        OwnedRoomId, OwnedServerName, OwnedUserId, RoomId, RoomOrAliasId,
        api::client::{
            account::whoami,
            room::get_summary::v1::{Request, Response},
        },
        events::{StateEventType, room::member::MembershipState},
    },
};
use serde::Deserialize;
use tokio::time::{Instant, sleep, timeout};

use crate::{
    breakout::Breakout,
    error::{Error, NoGroup},
    patience::{Patience, is_unanswered},
    requests::{Counter, repeatable},
    sessions::{self, MarkedRoom},
    standing::{newest_of, successor},
    state,
};

/// How often a room may have been upgraded before it is not followed any more.
const MOST_UPGRADES: usize = 4;
/// For how long other servers are tried in all. One that has just come up again needs some seconds.
const TRYING: Duration = Duration::from_secs(30);
/// How long after a try the next one is made; after each further one twice as long, up to this.
const AGAIN: Duration = Duration::from_secs(1);
const LATEST_AGAIN: Duration = Duration::from_secs(5);
/// For how long the homeserver may look for what a room is. It may have to ask servers that do not answer.
const LOOKING: Duration = Duration::from_secs(10);
/// How long the homeserver may take to show that it is there.
const ANSWERING: Duration = Duration::from_secs(3);

/// Why a child was not joined.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JoinError {
    /// It is no room to be joined: the parent itself, a space, or a room that this user is banned from;
    /// or it was upgraded, and the room that has replaced it cannot be joined.
    #[error(transparent)]
    NoGroup(#[from] NoGroup),

    /// A room of other servers cannot be joined now: for 30 seconds none of them has answered.
    #[error("none of the servers that know {room_id} answers: {}", server_list(.servers))]
    ServersSilent {
        /// The room.
        room_id: OwnedRoomId,
        /// The servers that this user's homeserver was to ask, and that have all failed.
        servers: Vec<OwnedServerName>,
        /// What the homeserver said last.
        source: Arc<matrix_sdk::Error>,
    },

    /// The homeserver refused, or could not be reached.
    #[error(transparent)]
    Other(#[from] Error),
}

impl Breakout {
    /// Joins a child through its `via` servers, and returns the room.
    ///
    /// Joining a room that this user is in already sends nothing. A child that was upgraded is
    /// followed to the room that people are in now, up to four upgrades; that room is the one
    /// returned. Otherwise it asks for the room's summary
    /// ([MSC3266](https://github.com/matrix-org/matrix-spec-proposals/pull/3266)), joins, and reads
    /// the tombstone.
    ///
    /// The homeserver tries the servers one after another. Where none of them lets it in since none
    /// answers, it is asked again, for 30 seconds in all. What the client waits for by itself, as for a
    /// limit on the rate, comes on top.
    ///
    /// The `via` servers are the choice of the event's sender, and joining contacts them: ask the
    /// user first if the offer [warns](breakout_core::offer::Offer::warns) (the MSC's Security
    /// section).
    ///
    /// # Errors
    ///
    /// * [`JoinError::NoGroup`] where the child is the parent itself, a space, a room that this
    ///   user is banned from, or was upgraded to one that cannot be joined;
    /// * [`JoinError::ServersSilent`] when none of the other servers that know the room answers,
    ///   which may pass;
    /// * [`JoinError::Other`] when the homeserver refuses, as in a room by invite, or cannot be
    ///   reached.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use matrix_breakout::{Breakout, JoinError, breakout_core::offer::OfferedChild};
    ///
    /// /// What the button of a child does.
    /// async fn pressed(breakout: &Breakout, child: &OfferedChild) -> Result<(), JoinError> {
    ///     match breakout.join(&child.room_id, &child.via).await {
    ///         Ok(room) => println!("show {}", room.room_id()),
    ///         Err(JoinError::ServersSilent { servers, .. }) => {
    ///             println!("{servers:?} do not answer; try again later");
    ///         }
    ///         Err(error) => return Err(error),
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn join(&self, child: &RoomId, via: &[OwnedServerName]) -> Result<Room, JoinError> {
        let client = self.room.client();
        let group = self.group(child);
        let no_group = |is| {
            JoinError::NoGroup(NoGroup {
                room_id: child.to_owned(),
                is,
            })
        };
        let replaced_by = match (group.standing, group.room) {
            (Standing::Alive | Standing::Replaced { .. }, Some(room)) => return Ok(room),
            (Standing::Alive, None) => None,
            (Standing::Replaced { by }, None) => Some((by, via.to_vec())),
            (is, _) => return Err(no_group(is)),
        };
        let is_followed = replaced_by.is_some();
        let until = Instant::now() + TRYING;
        let (mut room_id, mut via) =
            replaced_by.unwrap_or_else(|| (child.to_owned(), via.to_vec()));
        for _ in 0..=MOST_UPGRADES {
            let is_other = room_id != child;
            let joined = async {
                self.check_before(&room_id, &via).await?;
                join(&client, &room_id, &via, until).await
            };
            let room = match joined.await {
                Err(JoinError::NoGroup(error)) => return Err(no_group(error.is)),
                // The way is lost from the child that was asked for.
                Err(_) if is_other && !is_followed => {
                    return Err(no_group(Standing::Replaced { by: room_id }));
                }
                joined => joined?,
            };
            match replaced(&client, &room_id).await? {
                Some((by, server)) => {
                    room_id = by;
                    via.insert(0, server);
                }
                None => return Ok(room),
            }
        }
        Err(no_group(Standing::Replaced { by: room_id }))
    }

    /// Refuses what the homeserver describes as no room to talk in. A homeserver need not answer;
    /// then the join itself decides.
    async fn check_before(&self, room_id: &RoomId, via: &[OwnedServerName]) -> Result<(), NoGroup> {
        if room_id == self.room.room_id() {
            return Err(NoGroup {
                room_id: room_id.to_owned(),
                is: Standing::Parent,
            });
        }
        let client = self.room.client();
        match timeout(LOOKING, summary(&client, room_id, via)).await {
            Ok(Ok(summary)) => match standing_of(room_id, &summary) {
                is @ (Standing::Space | Standing::NotForChat | Standing::Banned) => Err(NoGroup {
                    room_id: room_id.to_owned(),
                    is,
                }),
                _ => Ok(()),
            },
            Ok(Err(_)) | Err(_) => Ok(()),
        }
    }
}

/// Asks what a room is that this user is not in.
pub(crate) async fn summary(
    client: &Client,
    room_id: &RoomId,
    via: &[OwnedServerName],
) -> Result<Response, matrix_sdk::HttpError> {
    let request = Request::new(<&RoomOrAliasId>::from(room_id).to_owned(), via.to_vec());
    client.send(request).with_request_config(repeatable()).await
}

/// What a room is by its summary.
pub(crate) fn standing_of(room_id: &RoomId, response: &Response) -> Standing {
    let room_type = response.summary.room_type.as_ref();
    let mut facts = Facts::default();
    facts.room_type = room_type.map(|room_type| room_type.as_str());
    facts.is_banned = response.membership == Some(MembershipState::Ban);
    Standing::of(room_id, facts)
}

/// The room that has replaced the one just joined, and the server of the user who upgraded it.
async fn replaced(
    client: &Client,
    room_id: &RoomId,
) -> Result<Option<(OwnedRoomId, OwnedServerName)>, Error> {
    let tombstone = StateEventType::RoomTombstone;
    let event = state::fetch(client, room_id, tombstone, &Counter::default()).await?;
    Ok(event.and_then(|event| {
        let by = OwnedRoomId::try_from(event.text("replacement_room")?).ok()?;
        (by != room_id).then(|| (by, event.sender.server_name().to_owned()))
    }))
}

/// Sends the join, until this time again where only other servers fail.
async fn join(
    client: &Client,
    room_id: &RoomId,
    via: &[OwnedServerName],
    until: Instant,
) -> Result<Room, JoinError> {
    let others = others(client, room_id, via);
    let send = || client.join_room_by_id_or_alias(<&RoomOrAliasId>::from(room_id), via);
    if others.is_empty() {
        return Ok(send().await.map_err(Error::from)?);
    }
    let mut pause = AGAIN;
    loop {
        let began_at = Instant::now();
        // It takes as long as the client waits, which may be for a limit on the rate.
        let error = match send().await {
            Ok(room) => return Ok(room),
            Err(error) => error,
        };
        // A homeserver that answers others is one that waits for other servers.
        let waits_for_others = is_unanswered(&error) && answers(client).await;
        if !waits_for_others && !blames_others(&error) {
            return Err(Error::from(error).into());
        }
        // What would not end in time is not begun.
        if Instant::now() + pause + began_at.elapsed() >= until {
            return Err(JoinError::ServersSilent {
                room_id: room_id.to_owned(),
                servers: others,
                source: Arc::new(error),
            });
        }
        sleep(pause).await;
        pause = (pause * 2).min(LATEST_AGAIN);
    }
}

fn server_list(servers: &[OwnedServerName]) -> String {
    let servers: Vec<_> = servers.iter().map(|server| server.as_str()).collect();
    servers.join(", ")
}

/// The servers, other than this user's own, through which a room can be joined.
fn others(client: &Client, room_id: &RoomId, via: &[OwnedServerName]) -> Vec<OwnedServerName> {
    let own = client.user_id().map(|user| user.server_name().to_owned());
    let named = room_id.server_name().map(ToOwned::to_owned);
    let others: BTreeSet<_> = via.iter().cloned().chain(named).collect();
    others
        .into_iter()
        .filter(|server| Some(server) != own.as_ref())
        .collect()
}

/// Whether this user's homeserver answers anything.
async fn answers(client: &Client) -> bool {
    let config = Patience::once().timeout(ANSWERING);
    let asked = client
        .send(whoami::v3::Request::new())
        .with_request_config(config);
    asked.await.is_ok()
}

/// Whether another server is what fails: a homeserver answers with a gateway's status then, but
/// with a Matrix error in the body.
fn blames_others(error: &matrix_sdk::Error) -> bool {
    let error = error.as_client_api_error();
    error.is_some_and(|error| {
        matches!(error.status_code.as_u16(), 502 | 504) && error.error_kind().is_some()
    })
}

/// Returns the mark of a child, which names its parent and the servers through which that can be
/// joined. Sends no request.
///
/// `None` if the room is not a child, as of the caller's last sync. In a child that was upgraded,
/// the mark is that of the room it has replaced, and [`MarkedRoom::room_id`] is that room.
///
/// Any member with the power to send state could set such a mark, so only that of the room's
/// creator or of a moderator counts. It is a hint all the same; see [`belonging`].
///
/// # Errors
///
/// Fails with [`Error::Sdk`] when the client's store cannot be read.
pub async fn parent_of(room: &Room) -> Result<Option<MarkedRoom>, Error> {
    sessions::inherited_mark(room).await
}

/// Where a child says that it belongs: the way back to its parent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Belonging {
    /// The parent, as the child's mark says; if it was upgraded, the room that has replaced it.
    pub parent: OwnedRoomId,
    /// The servers through which it can be joined.
    pub via: Vec<OwnedServerName>,
    /// The user who says so, by the mark in the child.
    pub by: OwnedUserId,
    /// Whether this user is, or was, in the parent.
    pub membership: ParentMembership,
}

/// Whether this user is, or was, in a room, as far as the client's store knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParentMembership {
    /// They are in it.
    Joined,
    /// They have been in it, and have left it or were removed.
    Left,
    /// They have never been in it. Ask them before it is joined: a child can claim to belong to any
    /// room.
    Never,
}

/// Returns where a child says that it belongs, as [`parent_of`] finds it, and whether this user
/// knows that room. Sends no request.
///
/// # Errors
///
/// Fails with [`Error::Sdk`] when the client's store cannot be read.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Error, ParentMembership, belonging};
/// use matrix_sdk::Room;
///
/// /// Draws the link back to the room that was split, above the timeline of a child.
/// async fn way_back(child: &Room) -> Result<(), Error> {
///     match belonging(child).await? {
///         Some(back) if back.membership == ParentMembership::Joined => println!("back to {}", back.parent),
///         Some(back) => println!("{} says that this belongs to {}", back.by, back.parent),
///         None => {}
///     }
///     Ok(())
/// }
/// ```
pub async fn belonging(child: &Room) -> Result<Option<Belonging>, Error> {
    let Some(marked) = sessions::inherited_mark(child).await? else {
        return Ok(None);
    };
    let client = child.client();
    let mut parent = marked.mark.parent;
    let mut known = known(client.get_room(&parent)).await?;
    // A user who is in a room, or was, knows from its tombstone which one has replaced it.
    if known != ParentMembership::Never
        && let Some(room) = client.get_room(&parent)
    {
        let newest = newest_of(&room);
        if newest != parent {
            let is_joined = successor(&room).is_some();
            known = if is_joined {
                ParentMembership::Joined
            } else {
                ParentMembership::Left
            };
            parent = newest;
        }
    }
    Ok(Some(Belonging {
        parent,
        via: marked.mark.via,
        by: marked.sender,
        membership: known,
    }))
}

async fn known(room: Option<Room>) -> Result<ParentMembership, Error> {
    Ok(match room {
        Some(room) if room.state() == RoomState::Joined => ParentMembership::Joined,
        Some(room) if was_in(&room).await? => ParentMembership::Left,
        _ => ParentMembership::Never,
    })
}

/// Whether this user was in the room before they left it. A refused invite also ends in a
/// membership of `leave`.
async fn was_in(room: &Room) -> Result<bool, Error> {
    #[derive(Deserialize)]
    struct Member {
        #[serde(default)]
        unsigned: Unsigned,
    }
    #[derive(Default, Deserialize)]
    struct Unsigned {
        prev_content: Option<Previous>,
    }
    #[derive(Deserialize)]
    struct Previous {
        membership: String,
    }
    let own = room.own_user_id().as_str();
    let member = room.get_state_event(StateEventType::RoomMember, own);
    let Some(RawAnySyncOrStrippedState::Sync(raw)) = member.await? else {
        return Ok(false);
    };
    let member = raw.deserialize_as_unchecked::<Member>().ok();
    let before = member.and_then(|member| member.unsigned.prev_content);
    Ok(before.is_some_and(|before| before.membership == "join"))
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::owned_room_id;
    use serde_json::json;
    use wiremock::ResponseTemplate;

    use super::*;
    use crate::testing::{Lesson, OWN, fast, stop_time};

    /// What the homeserver says when no other server answers.
    const SILENT: (u16, &str) = (502, "Failed to make_join via any server");

    #[tokio::test]
    async fn a_join_is_tried_again_while_other_servers_do_not_answer() {
        let lesson = Lesson::new(json!({})).await;
        let homeserver = &lesson.homeserver;
        homeserver.sync().await;
        let breakout = homeserver.breakout(&lesson.parent);
        let child = owned_room_id!("!far:elsewhere");
        let via = ["elsewhere", "third", "localhost"];
        let via = via.map(|server| OwnedServerName::try_from(server).unwrap());
        let answer = |times, (status, text): (u16, &str)| {
            let body = json!({ "errcode": "M_UNKNOWN", "error": text, "room_id": child });
            let answer = ResponseTemplate::new(status).set_body_json(body);
            homeserver.answer(("POST", "/join/"), times, answer);
        };

        let _stopped = stop_time();
        answer(2, SILENT);
        answer(1, (200, ""));
        let joined = fast(breakout.join(&child, &via)).await.unwrap();
        assert_eq!(joined.room_id(), child);
        assert_eq!(homeserver.asked("POST", "/join/").await, 3);

        // For half a minute, and then it says which servers were asked.
        let other = owned_room_id!("!farther:elsewhere");
        answer(usize::MAX, SILENT);
        let began_at = Instant::now();
        let error = fast(breakout.join(&other, &via)).await.unwrap_err();
        assert!(began_at.elapsed() <= TRYING, "{:?}", began_at.elapsed());
        let JoinError::ServersSilent { servers, .. } = &error else {
            panic!("{error}")
        };
        assert_eq!(*servers, ["elsewhere", "third"]);
        let tries = homeserver.asked("POST", "/join/").await - 3;
        assert!((6..=9).contains(&tries), "{tries}");

        // A refusal is one, whoever it comes from, and a limit on the rate is this homeserver's own.
        for (status, code) in [(403, "M_FORBIDDEN"), (429, "M_LIMIT_EXCEEDED")] {
            homeserver.mend();
            homeserver.refuse(("POST", "/join/"), status, code);
            let error = fast(breakout.join(&other, &via)).await.unwrap_err();
            assert!(matches!(error, JoinError::Other(_)), "{error}");
        }
    }

    #[tokio::test]
    async fn other_servers_are_blamed_for_silence_only_where_the_own_one_is_there() {
        let lesson = Lesson::new(json!({})).await;
        let homeserver = &lesson.homeserver;
        homeserver.sync().await;
        let breakout = homeserver.breakout(&lesson.parent);
        let child = owned_room_id!("!far:elsewhere");
        let via = [OwnedServerName::try_from("elsewhere").unwrap()];
        let whoami = json!({ "user_id": OWN });
        let there = ResponseTemplate::new(200).set_body_json(whoami);
        let late = || ResponseTemplate::new(200).set_delay(Duration::from_secs(3_600));
        let _stopped = stop_time();
        for (answer, is_theirs) in [(there, true), (late(), false)] {
            homeserver.mend();
            homeserver.answer(("POST", "/join/"), usize::MAX, late());
            homeserver.answer(("GET", "/account/whoami"), usize::MAX, answer);
            let error = fast(breakout.join(&child, &via)).await.unwrap_err();
            let blames = matches!(error, JoinError::ServersSilent { .. });
            assert_eq!(blames, is_theirs, "{error}");
        }
    }
}
