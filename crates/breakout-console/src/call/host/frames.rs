//! The frames of a page, each with a call in it.

use std::collections::BTreeSet;

use breakout_account::room_list::room_name;
use breakout_core::call_move::{Devices, Input};
use breakout_i18n::call as words;
use futures_util::FutureExt as _;
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, RoomId},
};

use super::{Host, ToPage, Way, Widget};
use crate::{call::Calls, chat::keys::Keys, error::PageError, parts::Part as _};

impl Host {
    /// Sends the frames of these rooms, or of all, what they do not know yet of who is in their calls.
    pub(super) async fn catch_up(&mut self, rooms: Option<&BTreeSet<OwnedRoomId>>) {
        for (frame, widget) in &mut self.widgets {
            if rooms.is_none_or(|rooms| rooms.contains(&widget.room_id))
                && let Some(message) = widget.catch_up().await
            {
                let frame = *frame;
                self.page.tell(&ToPage::Widget { frame, message }).await;
            }
        }
    }

    /// The rooms of calls in which the user is no more.
    pub(super) fn removed_from(&self) -> Vec<OwnedRoomId> {
        let client = self.room.client();
        let is_removed = |room_id: &OwnedRoomId| {
            let room = client.get_room(room_id);
            room.is_none_or(|room| room.state() != RoomState::Joined)
        };
        let rooms = self.widgets.values().map(|widget| widget.room_id.clone());
        rooms.filter(is_removed).collect()
    }

    /// Has microphone and camera be as the user wants them, where that is to be said.
    pub(super) async fn set_devices(&mut self, frame: u32, wanted: Option<Devices>) {
        if let Some(devices) = wanted
            && let Some(widget) = self.widgets.get_mut(&frame)
        {
            let message = widget.set_devices(devices);
            self.page.tell(&ToPage::Widget { frame, message }).await;
        }
    }

    /// Has a call that was prepared make itself ready, as far as it may before it is entered.
    pub(super) async fn get_going(&mut self, frame: u32) {
        let Some(widget) = self.widgets.get_mut(&frame) else {
            return;
        };
        if let Some(message) = widget.get_going() {
            // It would go in with both on.
            let wanted = Calls::of(&self.console).devices().wanted();
            self.set_devices(frame, wanted).await;
            self.page.tell(&ToPage::Widget { frame, message }).await;
        }
    }

    /// Lets a call that was prepared connect to its media server.
    pub(super) async fn connect(&mut self, room_id: &RoomId) {
        let Some(frame) = self.frame_of(room_id) else {
            return;
        };
        self.get_going(frame).await;
        // They may have been switched meanwhile.
        let wanted = Calls::of(&self.console).devices().wanted();
        self.set_devices(frame, wanted).await;
        let told = self.widgets.get_mut(&frame).map(Widget::connect);
        for message in told.into_iter().flatten() {
            self.page.tell(&ToPage::Widget { frame, message }).await;
        }
    }

    /// Shows a call that was prepared, and lets it announce that it is entered. What comes of that at once is returned.
    pub(super) async fn enter(&mut self, room_id: &RoomId) -> Option<Input> {
        let Some(frame) = self.frame_of(room_id) else {
            return Some(Input::Closed(room_id.to_owned()));
        };
        self.page.tell(&ToPage::Front { frame }).await;
        self.connect(room_id).await;
        let widget = self.widgets.get_mut(&frame)?;
        if widget.enter().await {
            let told = Input::Told(room_id.to_owned(), false);
            self.work.push(std::future::ready(told).boxed());
        }
        if !widget.has_joined {
            return None;
        }
        let told = Calls::of(&self.console)
            .devices()
            .enter(&mut widget.devices);
        self.set_devices(frame, told).await;
        Some(Input::Entered(room_id.to_owned()))
    }

    pub(super) async fn drop_frames(&mut self, room_id: &RoomId) {
        while let Some(frame) = self.frame_of(room_id) {
            self.widgets.remove(&frame);
            self.page.tell(&ToPage::Drop { frame }).await;
        }
    }

    pub(super) fn frame_of(&self, room_id: &RoomId) -> Option<u32> {
        let mut widgets = self.widgets.iter();
        widgets.find_map(|(frame, widget)| (widget.room_id == room_id).then_some(*frame))
    }

    /// Loads the call of a room in a frame of its own.
    pub(super) async fn load(&mut self, room: &Room, way: Way) -> Result<(), PageError> {
        self.started += 1;
        let frame = self.started;
        if room.encryption_state().is_encrypted() && self.follows.is_none() {
            self.follows = Some(Keys::of(&self.console).follow());
        }
        let account = self.console.connection().account();
        let hosted = Calls::of(&self.console)
            .hosted
            .begin(account, room.room_id());
        let is_running = room.breakout().call().await?.is_running();
        let transports = Calls::of(&self.console).transports(&room.client()).await;
        let origins = (self.page.origin().to_owned(), self.page.frames().to_owned());
        let language = self.console.language();
        let to_page = self.to_page.clone();
        let widget = Widget::start(
            room,
            (frame, way),
            (origins, language),
            is_running,
            transports,
            hosted,
            to_page,
        );
        let widget = widget.await?;
        let url = widget.url.clone();
        self.widgets.insert(frame, widget);
        let title = words::call_in(room_name(room).await?).text(language);
        self.page.tell(&ToPage::Frame { frame, url, title }).await;
        let loading = Input::Loading(room.room_id().to_owned());
        self.work.push(std::future::ready(loading).boxed());
        Ok(())
    }
}
