//! The widget that shows people their group inside Element: adding it to a room, and opening and closing
//! it with the sessions.
//!
//! What is written is decided in [`breakout_core::event::widget`].

use breakout_core::{
    event::{
        SessionId,
        widget::{self, Widget, WidgetAddress, layout},
    },
    room::{
        MissingPower, StateEvent,
        power::{check_change_widget, check_show_widget},
    },
};
use breakout_i18n::{Language, widget as words};
use futures_util::future::try_join;
use matrix_sdk::{
    Client, Room,
    ruma::{
        OwnedEventId, RoomId, UserId, api::client::state::send_state_event, events::StateEventType,
        serde::Raw,
    },
};
use serde_json::{Value, value::to_raw_value};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    patience::{Failure, Patience},
    progress::{Progress, Work},
    requests::RequestKind,
    state,
};

/// Why a widget was not added, removed, opened or closed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WidgetError {
    /// This user's power level in the room does not allow it.
    #[error(transparent)]
    MissingPower(#[from] MissingPower),

    /// The room has no widget that could be opened.
    #[error("the room has no widget")]
    NoWidget,

    /// Something else went wrong.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<Failure> for WidgetError {
    fn from(failure: Failure) -> Self {
        Error::from(failure).into()
    }
}

/// The widget of a room, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomWidget {
    /// The widget, if there is one.
    pub widget: Option<Widget>,

    /// Whether it is open for everybody.
    pub is_open: bool,
}

/// What came of adding a widget, or removing it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WidgetChange {
    /// The event that says so now. `None` where nothing was there, and nothing was to be.
    pub event_id: Option<OwnedEventId>,

    /// Whether it was written by this; false where it was so already.
    pub changed: bool,

    /// The widget that was there before, if there was one.
    pub before: Option<Widget>,
}

impl Breakout {
    /// Returns the widget of the room as of the caller's last sync. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does.
    pub async fn widget(&self) -> Result<RoomWidget, Error> {
        let room = &self.room;
        let event = room.get_state_event(widget::TYPE.into(), widget::ID);
        let event = event.await?.as_ref().and_then(state::from_store);
        let layout = layout_from_store(room).await?;
        Ok(RoomWidget {
            is_open: layout.as_ref().is_some_and(layout::is_open),
            widget: event.as_ref().and_then(Widget::read),
        })
    }

    /// Asks the homeserver for the widget of the room, with two requests.
    ///
    /// # Errors
    ///
    /// Fails when this user is not a member, and when a request fails.
    pub async fn fetch_widget(&self) -> Result<RoomWidget, Error> {
        self.check_joined()?;
        let silent = |_: Progress| {};
        let patience = Patience::new(&silent, None);
        let client = self.room.client();
        let widgets = Widgets::new(&client, self.room.room_id(), &patience);
        let (widget, layout) = try_join(widgets.fetch(), widgets.fetch_layout()).await?;
        Ok(RoomWidget {
            widget,
            is_open: layout::is_open(&layout),
        })
    }

    /// Adds the widget that is at this address to the room. Where it is there already, nothing is written: Element
    /// asks everybody again about a widget that was written anew.
    ///
    /// # Errors
    ///
    /// Fails when this user is not a member or has not the power to add the widget and to open it, and when a
    /// request fails.
    pub async fn put_widget(&self, address: &WidgetAddress) -> Result<WidgetChange, WidgetError> {
        let name = words::name().text(Language::English);
        let own = own_user(&self.room.client())?;
        let content = widget::content(address, &name, &own);
        self.write_widget(&content, |present| {
            present.is_some_and(|widget| widget.is_at(address))
        })
        .await
    }

    /// Removes the widget from the room, and from its place there.
    ///
    /// # Errors
    ///
    /// Fails when this user is not a member or has not the power to, and when a request fails.
    pub async fn remove_widget(&self) -> Result<WidgetChange, WidgetError> {
        let change = self
            .write_widget(&widget::removed(), |present| present.is_none())
            .await?;
        let silent = |_: Progress| {};
        let patience = Patience::new(&silent, None);
        let client = self.room.client();
        let widgets = Widgets::new(&client, self.room.room_id(), &patience);
        widgets.lay_out(layout::closed).await?;
        Ok(change)
    }

    /// Opens the widget of the room for everybody until the session that is open ends, as
    /// [`OpenBreakout::with_widget`](crate::OpenBreakout::with_widget) does with the session. Returns whether a session
    /// is open; without one nothing is written.
    ///
    /// # Errors
    ///
    /// Fails when the room has no widget, when this user is not a member or has not the power to open it, and when a
    /// request fails.
    pub async fn show_widget(&self) -> Result<bool, WidgetError> {
        self.check_joined()?;
        let Some(session) = self.offer().await?.and_then(|offer| offer.session) else {
            return Ok(false);
        };
        let silent = |_: Progress| {};
        let patience = Patience::new(&silent, None);
        let client = self.room.client();
        let widgets = Widgets::new(&client, self.room.room_id(), &patience);
        if widgets.fetch().await?.is_none() {
            return Err(WidgetError::NoWidget);
        }
        let levels = self.room.power_levels_or_default().await;
        check_show_widget(&levels, &own_user(&client)?)?;
        widgets.open(&session.id).await?;
        Ok(true)
    }

    async fn write_widget(
        &self,
        content: &Value,
        is_so: impl Fn(Option<&Widget>) -> bool,
    ) -> Result<WidgetChange, WidgetError> {
        self.check_joined()?;
        let silent = |_: Progress| {};
        let patience = Patience::new(&silent, None);
        let client = self.room.client();
        let widgets = Widgets::new(&client, self.room.room_id(), &patience);
        let before = widgets.fetch().await?;
        if is_so(before.as_ref()) {
            return Ok(WidgetChange {
                event_id: before.as_ref().and_then(|widget| widget.event_id.clone()),
                changed: false,
                before,
            });
        }
        let levels = self.room.power_levels_or_default().await;
        let own = own_user(&client)?;
        check_change_widget(&levels, &own)?;
        check_show_widget(&levels, &own)?;
        let event_id = widgets.send(widget::TYPE, widget::ID, content).await?;
        Ok(WidgetChange {
            event_id: Some(event_id),
            changed: true,
            before,
        })
    }
}

/// The widget of one parent, at the homeserver.
#[derive(Clone, Copy)]
pub(crate) struct Widgets<'a> {
    client: &'a Client,
    room_id: &'a RoomId,
    patience: &'a Patience<'a>,
}

impl<'a> Widgets<'a> {
    pub(crate) fn new(client: &'a Client, room_id: &'a RoomId, patience: &'a Patience<'a>) -> Self {
        Self {
            client,
            room_id,
            patience,
        }
    }

    /// Opens the widget for everybody until this session ends, if it is not open already.
    pub(crate) async fn open(&self, session: &SessionId) -> Result<(), WidgetError> {
        self.lay_out(|layout| layout::opened(layout, session)).await
    }

    /// Closes the widget if a session has opened it.
    pub(crate) async fn close(&self) -> Result<(), WidgetError> {
        self.lay_out(layout::closed_after_session).await
    }

    /// Changes the layout, if that changes anything.
    async fn lay_out(&self, how: impl Fn(&Value) -> Option<Value>) -> Result<(), WidgetError> {
        if let Some(content) = how(&self.fetch_layout().await?) {
            self.send(layout::TYPE, "", &content).await?;
        }
        Ok(())
    }

    async fn fetch(&self) -> Result<Option<Widget>, Error> {
        let event = self.state(widget::TYPE, widget::ID).await?;
        Ok(event.as_ref().and_then(Widget::read))
    }

    async fn fetch_layout(&self) -> Result<Value, Error> {
        let event = self.state(layout::TYPE, "").await?;
        Ok(event.map(|event| event.content).unwrap_or_default())
    }

    async fn state(&self, event_type: &str, key: &str) -> Result<Option<StateEvent>, Error> {
        let counter = &self.patience.counter;
        state::fetch_with_key(self.client, self.room_id, event_type.into(), key, counter).await
    }

    async fn send(
        &self,
        event_type: &str,
        key: &str,
        content: &Value,
    ) -> Result<OwnedEventId, Failure> {
        let body = to_raw_value(content).map_err(|error| Failure::Sdk(error.into()))?;
        let request = send_state_event::v3::Request::new_raw(
            self.room_id.to_owned(),
            StateEventType::from(event_type),
            key.to_owned(),
            Raw::from_json(body),
        );
        let send = || async {
            let request = self.client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        let kind = RequestKind::State;
        let response = self.patience.send(kind, (Work::Event, 1), send).await?;
        Ok(response.event_id)
    }
}

async fn layout_from_store(room: &Room) -> Result<Option<Value>, Error> {
    let event = room.get_state_event(layout::TYPE.into(), "").await?;
    let event: Option<StateEvent> = event.as_ref().and_then(state::from_store);
    Ok(event.map(|event| event.content))
}

/// Whether a session may have left the widget open, as far as the client's store knows.
pub(crate) async fn may_be_open(room: &Room) -> bool {
    let layout = layout_from_store(room).await.ok().flatten();
    layout.is_some_and(|layout| layout::is_open_by_session(&layout))
}

/// Whether somebody may close the widget, as far as the client's store knows.
pub(crate) async fn may_close(room: &Room, user: &UserId) -> bool {
    check_show_widget(&room.power_levels_or_default().await, user).is_ok()
}

#[cfg(test)]
mod tests;
