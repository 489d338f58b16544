//! Hosts the call of one page, from its lobby until the page is gone: performs what core decides.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use futures_util::{FutureExt as _, StreamExt as _, future::BoxFuture, stream::FuturesUnordered};
use matrix_breakout::{
    OfferStream, RoomBreakoutExt as _,
    core::{
        call_move::{Action, CallMove, Destination, Input},
        text::one_line,
    },
    parent_of,
};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, RoomId},
};
use serde_json::Value;
use tokio::{
    sync::{mpsc, watch},
    time::timeout,
};

use super::{
    page::{FromPage, Page, Say, ToPage},
    state::State,
    watched::Watched,
    widget::{FromDriver, Heard, Way, Widget},
};
use crate::{
    clock,
    room_list::room_name,
    web::{error::PageError, state::SharedConsole},
};

/// How long the homeserver may take to hear that a call is left.
const LEAVING: Duration = Duration::from_secs(6);

/// How long a room that was joined may take to come with the sync.
const ECHO: Duration = Duration::from_secs(10);

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
    /// The room whose call is loaded ahead.
    ahead: Option<OwnedRoomId>,
    /// Microphone and camera as they were in the call before.
    devices: Option<Value>,
    /// The call that the user is in, as others know it.
    watched: Option<Watched>,
    /// What the user was told last.
    told: Option<String>,
    /// The page whose call goes on is the last.
    begun: watch::Receiver<u64>,
}

/// Why there is something to do.
enum Event {
    Page(Option<FromPage>),
    Driver(FromDriver),
    Input(Input),
    /// The program ends, the user logs out, or another page has begun a call.
    Over,
}

impl Host {
    pub(super) async fn new(console: SharedConsole, room: Room, page: Page) -> Self {
        let (to_page, from_drivers) = mpsc::unbounded_channel();
        let client = room.client();
        let mark = parent_of(&room).await.ok().flatten();
        let parent = mark.and_then(|mark| client.get_room(&mark.parent));
        let parent = parent.filter(|parent| parent.state() == RoomState::Joined);
        let parent = parent.map_or_else(|| room.room_id().to_owned(), |p| p.room_id().to_owned());
        Self {
            moves: CallMove::in_lobby(parent.clone(), Destination::new(room.room_id().to_owned())),
            begun: console.calls().begin(),
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
            devices: None,
            watched: None,
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
            let why = error.message().to_owned();
            tracing::warn!(error = %why, "the call of a page has ended");
            self.say(&State::Failed(why)).await;
        }
        self.widgets.clear();
        let rooms = self.moves.to_retire();
        let leaves = rooms.iter().filter_map(|room_id| self.leave(room_id));
        leaves
            .collect::<FuturesUnordered<_>>()
            .collect::<Vec<_>>()
            .await;
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
                () = over(&self.console, &mut self.begun) => return false,
            }
        }
    }

    async fn host(&mut self) -> Result<(), PageError> {
        let parent = self.room.client().get_room(&self.parent);
        let parent = parent.unwrap_or_else(|| self.room.clone());
        let (offer, mut offers) = parent.breakout().subscribe_to_offer().await?;
        self.load(&self.room.clone(), Way::Lobby).await?;
        self.take(Input::Offered(offer.map(Box::new))).await?;
        loop {
            match self.next(&mut offers).await {
                Event::Page(Some(FromPage::Widget { frame, message })) => {
                    self.hear(frame, message).await?;
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
                    if self.widgets.contains_key(&frame)
                        && let Some(message) = Widget::from_driver(&message)
                    {
                        self.page.tell(&ToPage::Widget { frame, message }).await;
                    }
                }
                Event::Input(input) => self.take(input).await?,
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
            () = clock::until(self.moves.wake_at()) => Event::Input(Input::Time),
            () = over(&self.console, &mut self.begun) => Event::Over,
        }
    }

    /// Takes in what has happened, and does what is to be done.
    async fn take(&mut self, input: Input) -> Result<(), PageError> {
        let mut inputs = vec![input];
        while let Some(input) = inputs.pop() {
            tracing::debug!(?input, "a call");
            for action in self.moves.step(input, clock::now()) {
                tracing::debug!(?action, "a call");
                inputs.extend(self.perform(action).await);
            }
        }
        self.load_ahead().await;
        self.watch().await?;
        let here = self.moves.here().map(ToOwned::to_owned);
        let state = State::of(&self.room, self.moves.shown(), here).await?;
        self.say(&state).await;
        Ok(())
    }

    /// Performs an action; what comes of it at once is returned.
    async fn perform(&mut self, action: Action) -> Option<Input> {
        match action {
            Action::Join(to) => {
                self.work.push(self.join(to));
                None
            }
            Action::Prepare(room_id) => {
                self.ahead = None;
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
                    self.devices.clone_from(&widget.devices);
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
            Action::Enter(room_id) => {
                let Some(frame) = self.frame_of(&room_id) else {
                    return Some(Input::Closed(room_id));
                };
                self.page.tell(&ToPage::Front { frame }).await;
                self.set_devices(frame).await;
                if let Some(widget) = self.widgets.get_mut(&frame) {
                    let message = widget.enter();
                    self.page.tell(&ToPage::Widget { frame, message }).await;
                }
                None
            }
            // What is added to core is to be added here.
            _ => None,
        }
    }

    async fn hear(&mut self, frame: u32, message: Value) -> Result<(), PageError> {
        let Some(widget) = self.widgets.get_mut(&frame) else {
            return Ok(());
        };
        let room_id = widget.room_id.clone();
        let is_ahead = self.ahead.as_ref() == Some(&room_id);
        let (answer, input) = match widget.hear(message).await {
            Heard::Nothing => return Ok(()),
            Heard::Answer(answer) => (Some(answer), None),
            Heard::Ready => (None, Some(Input::Ready(room_id))),
            Heard::Entered(answer) => (Some(answer), Some(Input::Entered(room_id))),
            Heard::Closed(answer) => (Some(answer), Some(Input::Closed(room_id))),
        };
        if let Some(message) = answer {
            self.page.tell(&ToPage::Widget { frame, message }).await;
        }
        if let Some(Input::Entered(_)) = input {
            self.set_devices(frame).await;
            self.devices = None;
        }
        match input {
            // What was loaded ahead has failed: it is loaded anew when it is time.
            Some(Input::Closed(room_id)) if is_ahead => {
                self.ahead = None;
                self.drop_frames(&room_id).await;
                Ok(())
            }
            Some(input) => self.take(input).await,
            None => Ok(()),
        }
    }

    /// Restores microphone and camera as they were in the call before.
    async fn set_devices(&mut self, frame: u32) {
        if let Some(devices) = &self.devices
            && let Some(widget) = self.widgets.get_mut(&frame)
        {
            let message = widget.set_devices(devices);
            self.page.tell(&ToPage::Widget { frame, message }).await;
        }
    }

    /// Loads the call that the countdown leads to, where the user is in its room already, and drops what was loaded in vain.
    async fn load_ahead(&mut self) {
        let wanted = self.moves.to_load_ahead().map(ToOwned::to_owned);
        if let Some(ahead) = self.ahead.take_if(|ahead| Some(&*ahead) != wanted.as_ref()) {
            self.drop_frames(&ahead).await;
        }
        let room = wanted.filter(|room_id| self.frame_of(room_id).is_none());
        let room = room.and_then(|room_id| self.room.client().get_room(&room_id));
        if let Some(room) = room.filter(|room| room.state() == RoomState::Joined) {
            match self.load(&room, Way::Prepared).await {
                Ok(()) => self.ahead = Some(room.room_id().to_owned()),
                // It is tried again when it is time.
                Err(error) => {
                    tracing::info!(error = %error.message(), "a call was not loaded ahead");
                }
            }
        }
    }

    async fn drop_frames(&mut self, room_id: &RoomId) {
        while let Some(frame) = self.frame_of(room_id) {
            self.widgets.remove(&frame);
            self.page.tell(&ToPage::Drop { frame }).await;
        }
    }

    fn frame_of(&self, room_id: &RoomId) -> Option<u32> {
        let mut widgets = self.widgets.iter();
        widgets.find_map(|(frame, widget)| (widget.room_id == room_id).then_some(*frame))
    }

    /// Loads the call of a room in a frame of its own.
    async fn load(&mut self, room: &Room, way: Way) -> Result<(), PageError> {
        self.started += 1;
        let frame = self.started;
        let is_running = room.breakout().call().await?.is_running();
        let transports = self.console.calls().transports(&room.client()).await;
        let origins = (self.page.origin().to_owned(), self.page.frames().to_owned());
        let to_page = self.to_page.clone();
        let widget = Widget::start(room, (frame, way), origins, is_running, transports, to_page);
        let widget = widget.await?;
        let url = widget.url.clone();
        self.widgets.insert(frame, widget);
        let title = format!("Call in {}", room_name(room).await?);
        self.page.tell(&ToPage::Frame { frame, url, title }).await;
        Ok(())
    }

    fn join(&self, to: Destination) -> BoxFuture<'static, Input> {
        let client = self.room.client();
        let parent = client.get_room(&self.parent);
        async move {
            let is_joined = |room: &Room| room.state() == RoomState::Joined;
            if client.get_room(&to.room_id).as_ref().is_some_and(is_joined) {
                return Input::Joined;
            }
            let Some(parent) = parent else {
                return Input::NotJoined;
            };
            match parent.breakout().join(&to.room_id, &to.via).await {
                Ok(_) => match timeout(ECHO, client.await_room_remote_echo(&to.room_id)).await {
                    Ok(_) => Input::Joined,
                    Err(_) => Input::NotJoined,
                },
                Err(error) => {
                    let room_id = &to.room_id;
                    tracing::warn!(%room_id, %error, "{room_id} could not be joined for its call");
                    Input::NotJoined
                }
            }
        }
        .boxed()
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
        let here = self.moves.here().map(ToOwned::to_owned);
        if self.watched.as_ref().map(Watched::room_id) == here.as_deref() {
            return Ok(());
        }
        self.watched = None;
        let room = here.and_then(|here| self.room.client().get_room(&here));
        if let Some(room) = room {
            let transports = self.console.calls().transports(&room.client()).await;
            let (input, watched) = Watched::begin(room, &transports).await?;
            self.work.push(std::future::ready(input).boxed());
            self.watched = Some(watched);
        }
        Ok(())
    }

    async fn say(&mut self, state: &State) {
        let Ok(html) = state.render() else {
            return;
        };
        if self.told.as_ref() != Some(&html) {
            self.told = Some(html.clone());
            self.page.tell(&ToPage::State { html }).await;
        }
    }
}

/// Waits until the program ends, nobody is logged in any more, or another page begins a call.
async fn over(console: &Arc<crate::web::Console>, begun: &mut watch::Receiver<u64>) {
    let mut offline = console.watch_offline();
    let logged_out = async {
        let is_over = |lost: &Option<crate::web::state::Lost>| {
            lost.as_ref().is_some_and(|lost| lost.logged_out)
        };
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
