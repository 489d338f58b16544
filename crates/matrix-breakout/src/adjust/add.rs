//! Makes one more child and adds it to the break-out that is open.
//!
//! It is a `createRoom` and an [`AdjustBreakout`](super::AdjustBreakout). Between the two, a run
//! can be cut off; the room is then found again by its mark, and by the name that the mark carries.

mod turn;

use std::fmt;

use breakout_core::{
    adjust::{Change, NotAdjusted, Outcome, Refusal, apply_all},
    authority::{Author, Deed},
    event::{
        SessionId,
        breakout::{BreakoutEventContent, Child},
    },
    opening::Outcome as Made,
    plan::{ChildJoinRule, Plan, PlannedChild},
    room::{CreateRoom, Parent},
    text::visible_name,
};
use matrix_sdk::{
    Client,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, UserId, room::JoinRule},
};

use self::turn::Turn;
use super::{AddError, AdjustError, AdjustReport, follow::read_name};
use crate::{
    authority,
    breakout::{Breakout, own_user},
    error::Error,
    join_all::is_by_invite,
    language::words_of,
    open::children::{self, Attempt},
    operation::{OnProgress, mean_session, no_progress, run_when_awaited, tell_progress},
    parent,
    patience::{Failure, Patience},
    progress::{Progress, Work},
    requests::RequestKind,
    sessions::{self, MarkedRoom},
};

/// How often the making of the room is tried when its outcome was uncertain.
const ATTEMPTS: usize = 2;

/// Adds a child to the break-out that is open; made by [`Breakout::add_child`].
///
/// The room is made like those of an opening, with the join rule of the others, and then added to
/// the event. A run that was cut off in between is continued by another one with the same name,
/// from any device of the same account that has synced: the room is not made twice. A child that
/// was closed is opened again by its name. Where a child of this name is open, nothing is done.
///
/// # Errors
///
/// Fails with an [`AddError`] when the room could not be made, and before that if the break-out
/// cannot be changed.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{AddError, Breakout};
///
/// async fn one_more(breakout: &Breakout) -> Result<(), AddError> {
///     let report = breakout.add_child("Group 5").await?;
///     if report.is_open() {
///         println!("{} is open", report.room_id);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is added until this is awaited"]
pub struct AddChild {
    breakout: Breakout,
    name: String,
    session: Option<Option<SessionId>>,
    progress: OnProgress,
}

/// What became of a child that was to be added, from [`AddChild`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddReport {
    /// The child.
    pub room_id: OwnedRoomId,

    /// Whether the room was made just now, or existed before.
    pub made: Made,

    /// What became of adding it to the event.
    pub adjusted: AdjustReport,
}

impl Breakout {
    /// Adds a child with this name to the break-out that is open, when awaited. Nobody is suggested
    /// for it.
    ///
    /// See [`AddChild`] for the options and errors.
    pub fn add_child(&self, name: impl Into<String>) -> AddChild {
        AddChild {
            breakout: self.clone(),
            name: name.into(),
            session: None,
            progress: no_progress(),
        }
    }
}

impl fmt::Debug for AddChild {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddChild")
            .field("room_id", &self.breakout.room.room_id())
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

mean_session!(AddChild);
tell_progress!(AddChild);
run_when_awaited!(AddChild => Result<AddReport, AddError>);

impl AddChild {
    async fn run(self) -> Result<AddReport, AddError> {
        let Self {
            breakout,
            name,
            session: wanted,
            progress,
        } = self;
        breakout.check_joined()?;
        let patience = Patience::new(&*progress, None);
        (patience.progress)(Progress::Reading);
        let client = breakout.room.client();
        let mut parent = fetched(&breakout, wanted.as_ref(), &patience).await?;
        if named(&parent.present.content, &name).is_none() {
            check(&parent, &name, breakout.clock.now())?;
            let turn = Turn::new(&breakout, &parent, &name, &patience)?;
            if turn.wait_for_others().await? {
                parent = fetched(&breakout, wanted.as_ref(), &patience).await?;
            }
        }
        let content = &parent.present.content;
        let session = content.session.as_ref().map(|session| session.id.clone());
        let there = named(content, &name);
        let (room_id, made) = match there.cloned() {
            Some(room_id) => (room_id, Made::Reused),
            None => {
                check(&parent, &name, breakout.clock.now())?;
                let mut plan = Plan::new(Vec::new());
                plan.task = content.session.as_ref().and_then(|note| note.task.clone());
                plan.room_names = content
                    .session
                    .as_ref()
                    .map(|note| note.room_names.clone())
                    .unwrap_or_default();
                let maker = Maker {
                    client,
                    breakout: &breakout,
                    parent: &parent,
                    plan,
                    session: &session.clone().unwrap_or_default(),
                    name: &name,
                    patience: &patience,
                };
                maker.make().await?
            }
        };
        let server = own_user(&breakout.room.client())?.server_name().to_owned();
        let mut child = Child::new(vec![server]);
        child.name = Some(name);
        if there.is_none() && made == Made::Reused {
            let earlier = breakout.earlier_children(&parent.present).await?;
            let earlier = earlier.get(&room_id);
            child.number = earlier.and_then(|earlier| earlier.numbers.last().copied());
        }
        let change = Change::Add {
            room_id: room_id.clone(),
            child,
        };
        let report = progress.clone();
        let adjust = breakout
            .adjust(vec![change])
            .with_session_of(content.session.as_ref())
            .with_progress(move |progress| report(progress));
        let adjusted = adjust.await?;
        Ok(AddReport {
            room_id,
            made,
            adjusted,
        })
    }
}

/// Reads the parent, and refuses a break-out that cannot be changed.
async fn fetched(
    breakout: &Breakout,
    wanted: Option<&Option<SessionId>>,
    patience: &Patience<'_>,
) -> Result<Parent, AdjustError> {
    let now = breakout.clock.now();
    let parent = parent::fetch(&breakout.room, now, &patience.counter).await?;
    parent.check_split()?;
    if !parent.present.content.is_open_at(now) {
        return Err(NotAdjusted::NotOpen.into());
    }
    parent.check_change(&parent.present.event_type.state_event_type())?;
    check_whose(breakout, &parent, wanted)?;
    Ok(parent)
}

/// The open child of this name.
fn named<'a>(content: &'a BreakoutEventContent, name: &str) -> Option<&'a OwnedRoomId> {
    let is_called = |child: &Child| {
        let there = child.name.as_deref();
        there.is_some_and(|there| there.trim() == name.trim())
    };
    let mut children = content.children.iter();
    let there = children.find(|(_, child)| is_called(child));
    there.map(|(room_id, _)| room_id)
}

/// Refuses to make a room for somebody else's break-out. It is checked again when the event is
/// sent.
fn check_whose(
    breakout: &Breakout,
    parent: &Parent,
    wanted: Option<&Option<SessionId>>,
) -> Result<(), AdjustError> {
    authority::check_meant(breakout, &parent.present, wanted)?;
    let Some(sender) = &parent.present.sender else {
        return Ok(());
    };
    let own = parent.own_user();
    let trust = authority::trust_by(&breakout.room, &parent.power_levels, sender, own);
    let author = Author::new(sender.clone(), trust);
    let allowed = author.allows(Deed::Change, breakout.wish);
    Ok(allowed.map_err(NotAdjusted::from)?)
}

/// Refuses, before the room is made, what would be refused afterwards.
fn check(parent: &Parent, name: &str, now: MilliSecondsSinceUnixEpoch) -> Result<(), AdjustError> {
    if visible_name(name).is_none() {
        return Err(Refusal::NoName.into());
    }
    let mut child = Child::new(vec![parent.own_user().server_name().to_owned()]);
    child.name = Some(name.to_owned());
    // The parent's own ID stands in for one that is not known yet: none is longer by much.
    let change = Change::Add {
        room_id: parent.room_id.clone(),
        child,
    };
    let mut content: BreakoutEventContent = parent.present.content.clone();
    match apply_all(&mut content, &[change], now).into_iter().next() {
        Some(Err(refusal)) => Err(refusal.into()),
        _ => Ok(()),
    }
}

/// Makes the room, or finds the one that an earlier run has made for the same name.
struct Maker<'a> {
    client: Client,
    breakout: &'a Breakout,
    parent: &'a Parent,
    /// The session's task, room names and join rule, as a plan without rooms.
    plan: Plan,
    session: &'a SessionId,
    name: &'a str,
    patience: &'a Patience<'a>,
}

impl Maker<'_> {
    /// Finds the room by its mark, or makes it.
    async fn make(&self) -> Result<(OwnedRoomId, Made), AddError> {
        let own = self.parent.own_user();
        (self.patience.progress)(Progress::Looking);
        let mut marked = Vec::new();
        for room in self.client.joined_rooms() {
            let mark = sessions::mark(&room).await?;
            marked.extend(mark.filter(|mark| self.is_ours(mark)));
        }
        if sessions::is_one_in_the_making(&self.client, own, self.patience).await? {
            // None can be enough: how many there are is not known.
            marked.extend(self.settled(usize::MAX).await?);
        }
        let open = &self.parent.present.content.children;
        let last = marked.iter().map(|room| room.mark.index.saturating_add(1));
        let index = last.chain([open.len()]).max().unwrap_or_default();
        marked.retain(|room| !open.contains_key(&room.room_id));
        if !marked.is_empty() {
            let earlier = self.breakout.earlier_children(&self.parent.present).await?;
            if self.session.is_empty() {
                // Where the break-out has no note of its session, the mark does not say for which one a room was made.
                let past = self.breakout.history().await?;
                marked.retain(|MarkedRoom { room_id, .. }| {
                    let is_named = past.iter().any(|past| past.all_rooms.contains(room_id));
                    earlier.contains_key(room_id) || !is_named
                });
            }
            for room in marked {
                let earlier = earlier.get(&room.room_id);
                let name = match earlier.and_then(|child| child.name.clone()) {
                    Some(name) => Some(name),
                    None => self.name_of(&room).await?,
                };
                if name.is_some_and(|name| name.trim() == self.name.trim()) {
                    return Ok((room.room_id, Made::Reused));
                }
            }
        }
        self.create(index)
            .await
            .map(|room_id| (room_id, Made::Created))
    }

    /// The name that the group of a room was to have, where no event has named it yet.
    async fn name_of(&self, room: &MarkedRoom) -> Result<Option<String>, Error> {
        if room.mark.name.is_some() {
            return Ok(room.mark.name.clone());
        }
        // A room of an earlier version has no name but that of the group.
        let known = self.client.get_room(&room.room_id);
        match known.and_then(|room| room.name()) {
            Some(name) => Ok(Some(name)),
            None => {
                self.patience.counter.count(RequestKind::Read);
                read_name(&self.client, &room.room_id).await
            }
        }
    }

    /// Makes the room. Where the answer is lost, it is looked for before it is made once more.
    async fn create(&self, index: usize) -> Result<OwnedRoomId, AddError> {
        let child = PlannedChild::new(self.name, Vec::new());
        let mut plan = self.plan.clone();
        plan.join_rule = self.join_rule().await?;
        let words = words_of(&self.parent.present.content);
        let mut attempts = 0;
        loop {
            (self.patience.progress)(Progress::Creating { done: 0, total: 1 });
            let room = CreateRoom::child(words, self.parent, &plan, &child, self.session, index);
            let request = children::request(room.with_host(self.host()))?;
            match children::create(&self.client, self.patience, request).await {
                Attempt::Made(room_id) => return Ok(room_id),
                Attempt::Uncertain(error) => {
                    attempts += 1;
                    let found = self.settled(1).await?;
                    let mut found = found.into_iter().filter(|room| room.mark.index == index);
                    if let Some(room) = found.next() {
                        return Ok(room.room_id);
                    }
                    if attempts == ATTEMPTS {
                        return Err(AddError::NotCreated(error));
                    }
                }
                Attempt::Refused(error) => return Err(AddError::NotCreated(error)),
                Attempt::Limited(wait) => {
                    let waited = self.patience.wait(Work::Rooms, wait, 1).await;
                    waited.map_err(Failure::from)?;
                }
                Attempt::Broken(error) => return Err(Error::from(error).into()),
            }
        }
    }

    /// Whom this user has opened the break-out for. Of what others say of that nobody gets power.
    fn host(&self) -> Option<&UserId> {
        let present = &self.parent.present;
        let is_own = present.sender.as_deref() == Some(self.parent.own_user());
        let session = present.content.session.as_ref().filter(|_| is_own)?;
        session.host.as_deref()
    }

    /// Waits until the homeserver has finished the rooms that it may still be making, and returns
    /// those of this session.
    async fn settled(&self, wanted: usize) -> Result<Vec<MarkedRoom>, Error> {
        let known = &self.parent.present.content.children;
        let is_ours = |room: &MarkedRoom| self.is_ours(room) && !known.contains_key(&room.room_id);
        let own = self.parent.own_user();
        match sessions::settled(&self.client, own, is_ours, wanted, self.patience).await {
            Ok(found) => Ok(found),
            Err(sessions::SettleError::Failed(error)) => Err(error),
            Err(sessions::SettleError::Stopped) => Ok(Vec::new()),
        }
    }

    fn is_ours(&self, room: &MarkedRoom) -> bool {
        room.mark.session == *self.session
            && room.mark.parent == self.parent.room_id
            && room.sender == *self.parent.own_user()
    }

    /// The join rule of the other children, as far as this user can know it.
    async fn join_rule(&self) -> Result<ChildJoinRule, Error> {
        let children = &self.parent.present.content.children;
        let mut rules = children
            .keys()
            .filter_map(|room_id| self.client.get_room(room_id))
            .filter_map(|room| room.join_rule());
        if let Some(rule) = rules.next() {
            return Ok(match rule {
                JoinRule::Public => ChildJoinRule::Public,
                JoinRule::Invite => ChildJoinRule::Invite,
                _ => ChildJoinRule::Restricted,
            });
        }
        let Some((room_id, child)) = children.iter().next() else {
            return Ok(ChildJoinRule::Restricted);
        };
        let counter = &self.patience.counter;
        let is_by_invite = is_by_invite(&self.client, room_id, &child.via, counter);
        Ok(match is_by_invite.await? {
            true => ChildJoinRule::Invite,
            false => ChildJoinRule::Restricted,
        })
    }
}

impl AddReport {
    /// Returns whether the child is in the break-out now.
    pub fn is_open(&self) -> bool {
        self.adjusted.outcomes.iter().all(Outcome::is_applied)
    }
}
