//! The widget, which shows people their group on top of the room.

use breakout_core::room::power::check_change_widget;
use breakout_i18n::serve as words;
use breakout_words::CommandError;
use matrix_breakout::Breakout;

use super::{Performed, Performing};
use crate::reply::Reply;

impl Performing<'_> {
    /// Adds the widget, and opens it where groups are open.
    pub(super) async fn put_widget(&self) -> Result<Performed, CommandError> {
        self.check_widget().await?;
        let breakout = self.breakout();
        let was_there = match &self.bot.config.widget_url {
            Some(address) => !breakout.put_widget(address).await?.changed,
            // One that somebody else has added is as good.
            None if breakout.fetch_widget().await?.widget.is_some() => true,
            None => {
                return Err(CommandError::refused(words::no_widget_url())
                    .with_hint(words::configuration_has_widget_url()));
            }
        };
        remember(&breakout, true).await?;
        let is_shown = breakout.show_widget().await?;
        let said = match (is_shown, was_there) {
            (true, _) => words::widget_is_open(),
            (false, true) => words::widget_was_there(),
            (false, false) => words::widget_added(),
        };
        let reply = Reply::line(said);
        let reply = match was_there {
            true => reply,
            false => reply.and(words::widget_asks_once()),
        };
        Ok(Performed::Widget(reply, true))
    }

    /// Removes the widget, whoever has added it.
    pub(super) async fn remove_widget(&self) -> Result<Performed, CommandError> {
        self.check_widget().await?;
        let removed = self.breakout().remove_widget().await?;
        remember(&self.breakout(), false).await?;
        let said = match removed.changed {
            true => words::widget_removed(),
            false => words::no_widget_here(),
        };
        Ok(Performed::Widget(Reply::line(said), false))
    }

    /// Whether who asks could do it by themselves, which takes more than a session where the room says so.
    async fn check_widget(&self) -> Result<(), CommandError> {
        let levels = self.room.power_levels_or_default().await;
        Ok(check_change_widget(&levels, &self.heard.sender)?)
    }
}

/// Has the page on which a host plans open the widget with the session, or not, as commands do.
pub(crate) async fn remember(breakout: &Breakout, widget: bool) -> Result<(), CommandError> {
    let mut remembered = breakout.remembered().await?;
    if remembered.widget != widget {
        remembered.widget = widget;
        breakout.remember(&remembered).await?;
    }
    Ok(())
}
