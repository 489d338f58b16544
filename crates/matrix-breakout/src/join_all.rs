//! How people get into the children, and a way for this user into all of them.
//!
//! A child by invite needs somebody who invites. A change that would send people to a room which
//! nobody could let them into is refused before it is made.

use std::fmt;

use breakout_core::{
    event::{SessionId, breakout::BreakoutEventContent},
    standing::Standing,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Client, HttpError, Room, RoomState,
    ruma::{
        OwnedRoomId, OwnedServerName, OwnedUserId, RoomId, RoomOrAliasId,
        api::{
            client::{membership::join_room_by_id_or_alias, room::get_summary},
            error::ErrorKind,
        },
        room::{JoinRule, JoinRuleSummary},
    },
};

use crate::{
    adjust::AdjustError,
    breakout::Breakout,
    error::{Error, NoGroup, is_forbidden, is_not_found},
    operation::{OnProgress, no_progress, run_when_awaited, tell_progress},
    patience::Patience,
    progress::Work,
    requests::{Counter, RequestKind, repeatable},
    room_failure::{NoPower, RoomAction, RoomError},
};

/// How many rooms are joined at the same time.
const AT_ONCE: usize = 4;

/// Whether a child can be joined by invite only. The homeserver describes a room that this user is
/// not in only to users who could join it, so that no answer means that it is closed to them.
pub(crate) async fn is_by_invite(
    client: &Client,
    room_id: &RoomId,
    via: &[OwnedServerName],
    counter: &Counter,
) -> Result<bool, Error> {
    let room = client.get_room(room_id);
    if let Some(room) = room.filter(|room| room.state() == RoomState::Joined) {
        return Ok(room.join_rule() == Some(JoinRule::Invite));
    }
    counter.count(RequestKind::Read);
    let id = <&RoomOrAliasId>::from(room_id).to_owned();
    let request = client.send(get_summary::v1::Request::new(id, via.to_vec()));
    match request.with_request_config(repeatable()).await {
        Ok(told) => Ok(!matches!(
            told.summary.join_rule,
            JoinRuleSummary::Public
                | JoinRuleSummary::Restricted(_)
                | JoinRuleSummary::KnockRestricted(_)
        )),
        Err(error) if is_not_found(&error) || is_forbidden(&error) => Ok(true),
        // An older homeserver has no summaries.
        Err(error) if is_unrecognized(&error) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn is_unrecognized(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Unrecognized))
}

impl Breakout {
    /// Checks that the people who are suggested for this child can get in: by themselves, or
    /// because this user can invite them.
    pub(crate) async fn check_door(
        &self,
        content: &BreakoutEventContent,
        child: &RoomId,
        host: Option<&OwnedUserId>,
    ) -> Result<(), AdjustError> {
        let client = self.room.client();
        let known = content.children.get(child);
        let via = known.map_or(&[] as &[_], |known| &known.via);
        if !is_by_invite(&client, child, via, &Counter::default()).await? {
            return Ok(());
        }
        let room = client.get_room(child);
        let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
            return Err(AdjustError::CannotLetIn {
                room_id: child.to_owned(),
                name: known.and_then(|known| known.name.clone()),
                host: host.cloned(),
            });
        };
        let levels = room.power_levels_or_default().await;
        if levels.user_can_invite(room.own_user_id()) {
            return Ok(());
        }
        let what = RoomAction::Invite;
        let room_id = child.to_owned();
        Err(NoPower { room_id, what }.into())
    }

    /// Joins all children of the break-out that is open when awaited, as a moderator does who wants to
    /// see and reach all groups.
    ///
    /// See [`JoinAll`] for the options and errors.
    pub fn join_all(&self) -> JoinAll {
        JoinAll {
            breakout: self.clone(),
            progress: no_progress(),
        }
    }
}

/// Joins all children of the break-out that is open; made by [`Breakout::join_all`].
///
/// Their `via` servers are the choice of the event's sender: ask the user first if the offer
/// [warns](breakout_core::offer::Offer::warns). It sends two requests, and one for each child that this
/// user is not in. Homeservers limit how many rooms somebody joins at once.
///
/// # Errors
///
/// Fails with a [`JoinAllError`] when no break-out is open, and when the parent cannot be read. A child
/// that cannot be joined is no error: look at [`JoinedChild::outcome`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, JoinAllError, JoinOutcome};
///
/// async fn look_everywhere(breakout: &Breakout) -> Result<(), JoinAllError> {
///     for child in breakout.join_all().await?.rooms {
///         if let JoinOutcome::Failed(error) = &child.outcome {
///             println!("{}: {error}", child.room_id);
///         }
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is joined until this is awaited"]
pub struct JoinAll {
    breakout: Breakout,
    progress: OnProgress,
}

/// What became of joining all children.
#[derive(Debug)]
#[non_exhaustive]
pub struct JoinAllReport {
    /// The session; `None` if its event has no note of one.
    pub session: Option<SessionId>,
    /// The sender of the event, who has probably made the rooms.
    pub host: Option<OwnedUserId>,
    /// Each child, in the order in which they are shown.
    pub rooms: Vec<JoinedChild>,
}

/// What became of one child.
#[derive(Debug)]
#[non_exhaustive]
pub struct JoinedChild {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Its name. Untrusted text.
    pub name: Option<String>,
    /// What became of it.
    pub outcome: JoinOutcome,
}

/// What became of joining a child.
#[derive(Debug)]
#[non_exhaustive]
pub enum JoinOutcome {
    /// This user is in it now.
    Joined,
    /// This user was in it already.
    Already,
    /// Only invited users can join, and this user is none. A member of the room can invite them.
    NotInvited,
    /// It could not be joined.
    Failed(RoomError),
}

/// Why no child was joined.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JoinAllError {
    /// No break-out is open in this room.
    #[error("no break-out is open in {0}")]
    NotOpen(OwnedRoomId),

    /// The parent could not be read.
    #[error(transparent)]
    Other(#[from] Error),
}

impl JoinAll {
    async fn run(self) -> Result<JoinAllReport, JoinAllError> {
        let Self { breakout, progress } = self;
        breakout.check_joined()?;
        let present = breakout.fetch_breakout().await?;
        if !present.content.is_open_at(breakout.clock.now()) {
            return Err(JoinAllError::NotOpen(breakout.room.room_id().to_owned()));
        }
        let patience = Patience::new(&*progress, None);
        let client = breakout.room.client();
        let mut children = present.content.ordered_children();
        children.retain(|(room_id, _)| breakout.group(room_id).standing.is_group());
        let all = children.len();
        let joins = children
            .into_iter()
            .enumerate()
            .map(|(n, (room_id, child))| {
                let (client, patience, breakout) = (&client, &patience, &breakout);
                let (room_id, child) = (room_id.clone(), child.clone());
                async move {
                    let group = breakout.group(&room_id);
                    let outcome = match (group.standing, group.room) {
                        (_, Some(_)) => JoinOutcome::Already,
                        (Standing::Alive, None) => {
                            join(client, &room_id, &child.via, patience, all - n).await
                        }
                        (Standing::Replaced { by }, None) => {
                            join(client, &by, &child.via, patience, all - n).await
                        }
                        (is, None) => JoinOutcome::Failed(
                            NoGroup {
                                room_id: room_id.clone(),
                                is,
                            }
                            .into(),
                        ),
                    };
                    JoinedChild {
                        room_id,
                        name: child.name,
                        outcome,
                    }
                }
            });
        // What is run at the same time must not borrow from the iterator.
        let joins: Vec<_> = joins.collect();
        let rooms = stream::iter(joins).buffered(AT_ONCE).collect().await;
        Ok(JoinAllReport {
            session: present.content.session.map(|session| session.id),
            host: present.sender,
            rooms,
        })
    }
}

async fn join(
    client: &Client,
    room_id: &RoomId,
    via: &[OwnedServerName],
    patience: &Patience<'_>,
    left: usize,
) -> JoinOutcome {
    let is_in = |room: Room| room.state() == RoomState::Joined;
    if client.get_room(room_id).is_some_and(is_in) {
        return JoinOutcome::Already;
    }
    let id = <&RoomOrAliasId>::from(room_id).to_owned();
    let mut request = join_room_by_id_or_alias::v3::Request::new(id);
    request.via = via.to_vec();
    let send = || async {
        let request = client.send(request.clone());
        Ok(request.with_request_config(Patience::once()).await?)
    };
    match patience
        .send(RequestKind::Join, (Work::Joins, left), send)
        .await
    {
        Ok(_) => JoinOutcome::Joined,
        Err(failure) => match Error::from(failure) {
            Error::Sdk(error) if is_closed(&error) => JoinOutcome::NotInvited,
            error => JoinOutcome::Failed(error.into()),
        },
    }
}

fn is_closed(error: &matrix_sdk::Error) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden))
}

tell_progress!(JoinAll);
run_when_awaited!(JoinAll => Result<JoinAllReport, JoinAllError>);

impl fmt::Debug for JoinAll {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JoinAll")
            .field("room_id", &self.breakout.room.room_id())
            .finish_non_exhaustive()
    }
}
