//! Hosts the call of one page, from its lobby until the page is gone: performs what core decides.

pub(super) mod ahead;
mod frames;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use breakout_account::clock;
use breakout_core::{
    call_move::{Action, CallMove, Destination, Input},
    text::one_line,
};
use breakout_i18n::Language;
use futures_util::{FutureExt as _, StreamExt as _, future::BoxFuture, stream::FuturesUnordered};
use matrix_breakout::{OfferStream, RoomBreakoutExt as _, parent_of};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, RoomId},
};
use serde_json::Value;
use tokio::{
    sync::{mpsc, watch},
    time::timeout,
};

use self::ahead::{Ahead, make_ready};
use super::{
    page::{FromPage, Page, Say, ToPage},
    state::State,
    watched::Watched,
    widget::{FromDriver, Heard, Way, Widget},
};
use crate::{
    call::Calls,
    changes::{Change, Changes},
    chat::Following,
    error::PageError,
    parts::Part as _,
    state::SharedConsole,
};

/// How long the homeserver may take to hear that a call is left.
const LEAVING: Duration = Duration::from_secs(6);

/// The call of one page.
pub(super) struct Host {
    console: SharedConsole,
    room: Room,
    /// The room whose break-outs move this call: the room itself, or the parent if it is a child.
    parent: OwnedRoomId,
    page: Page,
    moves: CallMove,
    widgets: BTreeMap<u32, Widget>,
    started: u32,
    to_page: mpsc::UnboundedSender<FromDriver>,
    from_drivers: mpsc::UnboundedReceiver<FromDriver>,
    /// What goes on meanwhile, and ends as an input.
    work: FuturesUnordered<BoxFuture<'static, Input>>,
    /// What is made ready for the end of the countdown.
    ahead: Option<Ahead>,
    /// The call that the user is in, as others know it.
    watched: Option<Watched>,
    /// What changes at the homeserver.
    changes: Changes,
    /// Keys are taken in as they come, where a call is encrypted.
    follows: Option<Following>,
    /// What the page shows.
    told: Option<ToPage>,
    /// The page whose call goes on is the last.
    begun: watch::Receiver<u64>,
    language: watch::Receiver<Language>,
}

/// Why there is something to do.
enum Event {
    Page(Option<FromPage>),
    Driver(FromDriver),
    Input(Input),
    /// Something has changed in these rooms, or in any.
    Changed(Option<BTreeSet<OwnedRoomId>>),
    /// Another language is chosen.
    Language,
    /// The program ends, the user logs out, or another page has begun a call.
    Over,
}

impl Host {
    pub(super) async fn new(console: SharedConsole, room: Room, page: Page) -> Self {
        let (to_page, from_drivers) = mpsc::unbounded_channel();
        let changes = console.subscribe();
        let client = room.client();
        let mark = parent_of(&room).await.ok().flatten();
        // A room that was there before has no mark.
        let parent = mark.map(|marked| marked.mark.parent);
        let parent = parent.or_else(|| Calls::of(&console).parent_of(room.room_id()));
        let parent = parent.and_then(|parent| client.get_room(&parent));
        let parent = parent.filter(|parent| parent.state() == RoomState::Joined);
        let parent = parent.map_or_else(|| room.room_id().to_owned(), |p| p.room_id().to_owned());
        let moves = CallMove::in_lobby(parent.clone(), Destination::new(room.room_id().to_owned()));
        Self {
            moves: moves.with_memory(Calls::of(&console).memory(&parent)),
            begun: Calls::of(&console).begin(),
            language: console.watch_language(),
            console,
            room,
            parent,
            page,
            widgets: BTreeMap::new(),
            started: 0,
            to_page,
            from_drivers,
            work: FuturesUnordered::new(),
            ahead: None,
            watched: None,
            changes,
            follows: None,
            told: None,
        }
    }

    /// Hosts the call until the page is gone. Whatever ends it, the homeserver hears that the call is left.
    pub(super) async fn run(mut self) {
        let interrupt = self.console.interrupt().clone();
        let finishing = interrupt.finish_first();
        if self.not_elsewhere().await
            && let Err(error) = self.host().await
        {
            tracing::warn!(%error, "the call of a page has ended");
            self.say(&State::Failed(error.into_message())).await;
        }
        self.widgets.clear();
        let rooms = self.moves.to_retire();
        let leaves = rooms.iter().filter_map(|room_id| self.leave(room_id));
        leaves
            .collect::<FuturesUnordered<_>>()
            .collect::<Vec<_>>()
            .await;
        if let Some(ahead) = self.ahead.take_if(|ahead| !ahead.was_joined) {
            self.go_out(ahead.room_id).await;
        }
        drop(finishing);
    }

    /// Waits until the user is in the call with no other device; false if they go instead.
    async fn not_elsewhere(&mut self) -> bool {
        let breakout = self.room.breakout();
        let Ok((mut call, mut calls)) = breakout.subscribe_to_call().await else {
            return true;
        };
        let mut waits = false;
        loop {
            let device = self.room.client().device_id().map(ToOwned::to_owned);
            let own = call.of(self.room.own_user_id(), device.as_deref());
            let Some(other) = own.elsewhere.first() else {
                return true;
            };
            if waits && own.elsewhere.is_empty() {
                return true;
            }
            let device = one_line(other.device_id.as_str());
            self.say(&State::OtherDevice { device, waits }).await;
            tokio::select! {
                next = calls.next() => match next {
                    Some(next) => call = next,
                    None => return false,
                },
                said = self.page.listen() => match said {
                    Some(FromPage::Say { say: Say::TakeOver }) => waits = true,
                    Some(_) => {}
                    None => return false,
                },
                Ok(()) = self.language.changed() => {}
                () = over(&self.console, &mut self.begun) => return false,
            }
        }
    }

    async fn host(&mut self) -> Result<(), PageError> {
        let parent = self.room.client().get_room(&self.parent);
        let parent = parent.unwrap_or_else(|| self.room.clone());
        let (offer, mut offers) = parent.breakout().subscribe_to_offer().await?;
        make_ready(&self.console, &self.room).await;
        self.load(&self.room.clone(), Way::Lobby).await?;
        self.take(Input::Offered(offer.map(Box::new))).await?;
        loop {
            match self.next(&mut offers).await {
                Event::Page(Some(FromPage::Widget {
                    frame,
                    message,
                    by_hand,
                })) => self.hear(frame, message, by_hand).await?,
                Event::Page(Some(FromPage::Loaded { frame })) => {
                    if let Some(widget) = self.widgets.get(&frame) {
                        let room_id = widget.room_id.clone();
                        self.take(Input::Loaded(room_id)).await?;
                    }
                }
                Event::Page(Some(FromPage::Say { say })) => {
                    let input = match say {
                        Say::MoveNow => Input::MoveNow,
                        Say::Stay => Input::Stay,
                        Say::TryAgain => Input::TryAgain,
                        Say::Return => Input::Return,
                        Say::TakeOver => continue,
                    };
                    self.take(input).await?;
                }
                Event::Driver((frame, message)) => {
                    let Some(widget) = self.widgets.get_mut(&frame) else {
                        continue;
                    };
                    if let Some(message) = widget.hear_driver(&message).await {
                        let is_state = message["action"] == "update_state";
                        let room_id = widget.room_id.clone();
                        if widget.is_taken(&message) {
                            let taken = Input::Told(room_id.clone(), true);
                            self.work.push(std::future::ready(taken).boxed());
                        }
                        self.page.tell(&ToPage::Widget { frame, message }).await;
                        if is_state {
                            self.catch_up(Some(&BTreeSet::from([room_id]))).await;
                        }
                    }
                }
                Event::Input(input) => self.take(input).await?,
                Event::Changed(rooms) => {
                    self.catch_up(rooms.as_ref()).await;
                    for room_id in self.removed_from() {
                        self.take(Input::Removed(room_id)).await?;
                    }
                }
                Event::Language => self.show().await?,
                Event::Page(None) | Event::Over => return Ok(()),
            }
        }
    }

    async fn next(&mut self, offers: &mut OfferStream) -> Event {
        let heard = async {
            match &mut self.watched {
                Some(watched) => watched.next().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            said = self.page.listen() => Event::Page(said),
            Some(message) = self.from_drivers.recv() => Event::Driver(message),
            Some(input) = self.work.next() => Event::Input(input),
            Some(offer) = offers.next() => Event::Input(Input::Offered(offer.map(Box::new))),
            input = heard => Event::Input(input),
            change = self.changes.next() => match change {
                Some(Change::Rooms(rooms)) => Event::Changed(Some(rooms)),
                Some(Change::Offline(_)) => Event::Changed(Some(BTreeSet::new())),
                Some(Change::Online | Change::Missed) => Event::Changed(None),
                None => Event::Over,
            },
            () = clock::until(self.moves.wake_at()) => Event::Input(Input::Time),
            Ok(()) = self.language.changed() => Event::Language,
            () = over(&self.console, &mut self.begun) => Event::Over,
        }
    }

    /// Takes in what has happened, and does what is to be done.
    async fn take(&mut self, input: Input) -> Result<(), PageError> {
        let mut inputs = vec![input];
        while let Some(input) = inputs.pop() {
            tracing::debug!(?input, "a call");
            for action in self.moves.process(input, clock::now()) {
                tracing::debug!(?action, "a call");
                inputs.extend(self.perform(action).await);
            }
        }
        Calls::of(&self.console).remember(&self.parent, self.moves.memory());
        self.go_ahead().await;
        self.watch().await?;
        self.show().await
    }

    /// Says what happens above the call.
    async fn show(&mut self) -> Result<(), PageError> {
        let here = self.moves.here().map(ToOwned::to_owned);
        let state = State::of(&self.room, self.moves.shown(), here).await?;
        self.say(&state).await;
        Ok(())
    }

    /// Performs an action; what comes of it at once is returned.
    async fn perform(&mut self, action: Action) -> Option<Input> {
        match action {
            Action::Join(to) => self.join_in_time(to),
            Action::Prepare(room_id) => {
                self.ahead.take_if(|ahead| ahead.room_id == room_id);
                if let Some(frame) = self.frame_of(&room_id) {
                    let is_ready = self
                        .widgets
                        .get(&frame)
                        .is_some_and(|widget| widget.is_ready);
                    return is_ready.then_some(Input::Ready(room_id));
                }
                let room = self.room.client().get_room(&room_id);
                let loaded = match room {
                    Some(room) => self.load(&room, Way::Prepared).await.is_ok(),
                    None => false,
                };
                (!loaded).then_some(Input::Closed(room_id))
            }
            Action::HangUp(room_id) => {
                let Some(frame) = self.frame_of(&room_id) else {
                    return Some(Input::Closed(room_id));
                };
                if let Some(widget) = self.widgets.get_mut(&frame) {
                    let message = widget.hang_up();
                    self.page.tell(&ToPage::Widget { frame, message }).await;
                }
                None
            }
            Action::Retire(room_id) => {
                self.drop_frames(&room_id).await;
                let leaves = self.leave(&room_id);
                match leaves {
                    Some(leaves) => {
                        self.work.push(leaves);
                        None
                    }
                    None => Some(Input::Retired(room_id)),
                }
            }
            Action::Connect(room_id) => {
                self.connect(&room_id).await;
                None
            }
            Action::Enter(room_id) => Some(self.enter(&room_id).await?),
            // What is added to core is to be added here.
            _ => None,
        }
    }

    async fn hear(&mut self, frame: u32, message: Value, by_hand: bool) -> Result<(), PageError> {
        let Some(widget) = self.widgets.get_mut(&frame) else {
            return Ok(());
        };
        let room_id = widget.room_id.clone();
        let alive = Input::Alive(room_id.clone());
        let is_ahead = self
            .ahead
            .as_ref()
            .is_some_and(|ahead| ahead.room_id == room_id);
        let mut told = None;
        let (answer, input) = match widget.hear(message).await {
            Heard::Nothing => (None, None),
            Heard::Answer(answer) => (Some(answer), None),
            Heard::Ready => (None, Some(Input::Ready(room_id))),
            Heard::Entered(answer) => (Some(answer), Some(Input::Entered(room_id))),
            Heard::Tells => (None, Some(Input::Told(room_id, false))),
            Heard::Closed(answer) => (Some(answer), Some(Input::Closed(room_id))),
            Heard::Devices(devices, answer) => {
                let calls = Calls::of(&self.console);
                let mut kept = calls.devices();
                told = kept.hear(&mut widget.devices, devices, by_hand);
                (Some(answer), None)
            }
        };
        if let Some(Input::Entered(_)) = input {
            told = Calls::of(&self.console)
                .devices()
                .enter(&mut widget.devices);
        }
        if let Some(message) = answer {
            self.page.tell(&ToPage::Widget { frame, message }).await;
        }
        self.set_devices(frame, told).await;
        if let Some(Input::Ready(_)) = input {
            self.get_going(frame).await;
        }
        let shown = self.moves.shown();
        self.moves.process(alive, clock::now());
        if self.moves.shown() != shown {
            self.show().await?;
        }
        match input {
            // What was loaded ahead has failed: it is loaded anew when it is time.
            Some(Input::Closed(room_id)) if is_ahead => {
                self.drop_frames(&room_id).await;
                Ok(())
            }
            Some(input) => self.take(input).await,
            None => Ok(()),
        }
    }

    /// Sees to it that the homeserver knows this call to be left.
    fn leave(&self, room_id: &RoomId) -> Option<BoxFuture<'static, Input>> {
        let room = self.room.client().get_room(room_id)?;
        let leaves = async move {
            let room_id = room.room_id().to_owned();
            match timeout(LEAVING, room.breakout().leave_call()).await {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => {
                    tracing::warn!(%room_id, %error, "the call in {room_id} could not be left");
                }
                Err(_) => tracing::warn!(%room_id, "the call in {room_id} was not left in time"),
            }
            Input::Retired(room_id)
        };
        Some(leaves.boxed())
    }

    /// Follows what others know of the call that the user is in.
    async fn watch(&mut self) -> Result<(), PageError> {
        let here = self.moves.followed().map(ToOwned::to_owned);
        if self.watched.as_ref().map(Watched::room_id) == here.as_deref() {
            return Ok(());
        }
        self.watched = None;
        let room = here.and_then(|here| self.room.client().get_room(&here));
        if let Some(room) = room {
            let transports = Calls::of(&self.console).transports(&room.client()).await;
            let (input, watched) = Watched::begin(room, &transports).await?;
            self.work.push(std::future::ready(input).boxed());
            self.watched = Some(watched);
        }
        Ok(())
    }

    async fn say(&mut self, state: &State) {
        let Ok(html) = state.render(self.console.language()) else {
            return;
        };
        let message = ToPage::State {
            html,
            state: state.kind(),
            room: state.room_id().map(ToOwned::to_owned),
        };
        if self.told.as_ref() != Some(&message) {
            self.page.tell(&message).await;
            self.told = Some(message);
        }
    }
}

/// Waits until the program ends, nobody is logged in any more, or another page begins a call.
async fn over(console: &Arc<crate::Console>, begun: &mut watch::Receiver<u64>) {
    let mut offline = console.watch_offline();
    let logged_out = async {
        let is_over =
            |lost: &Option<crate::changes::Lost>| lost.as_ref().is_some_and(|lost| lost.logged_out);
        let _closed = offline.wait_for(is_over).await.is_err();
    };
    tokio::select! {
        () = console.interrupt().wait() => {}
        () = logged_out => {}
        changed = begun.changed() => {
            let _closed = changed.is_err();
        }
    }
}
