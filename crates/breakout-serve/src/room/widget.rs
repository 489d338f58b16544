//! The widget of a room, from one session to the next.

use breakout_i18n::Language;
use breakout_words::CommandError;
use matrix_breakout::RoomBreakoutExt as _;

use super::Answering;
use crate::perform::widget::remember;

impl Answering {
    /// Whether the next session opens the widget. It is added where that is yet to be done.
    ///
    /// A session is held without one that cannot be added: nobody has asked for it here.
    pub(super) async fn has_widget(&mut self) -> bool {
        match self.ready_widget().await {
            Ok(has_widget) => has_widget,
            Err(error) => {
                let room_id = self.room.room_id();
                tracing::info!(%room_id, error = %error.with_causes().text(Language::English), "the widget could not be added to {room_id}");
                false
            }
        }
    }

    async fn ready_widget(&mut self) -> Result<bool, CommandError> {
        let config = &self.bot.config;
        let before = self.memory.known().widget;
        if !before.unwrap_or(config.widget) {
            return Ok(false);
        }
        let breakout = self.room.breakout();
        let widget = breakout.widget().await?.widget;
        let Some(address) = &config.widget_url else {
            return Ok(widget.is_some());
        };
        let is_to_be_written = match &widget {
            // Whoever has removed it by hand does not want it back.
            None => before.is_none(),
            // The folder has moved. What others have added is theirs.
            Some(widget) => widget.sender == *self.bot.own() && !widget.is_at(address),
        };
        if is_to_be_written {
            breakout.put_widget(address).await?;
            remember(&breakout, true).await?;
        }
        if before.is_none() {
            self.memory.change(|known| known.widget = Some(true))?;
        }
        Ok(is_to_be_written || widget.is_some())
    }
}
