//! The end, and when it comes.

use std::time::Duration;

use breakout_account::clock;
use breakout_core::words::Length;
use breakout_i18n::serve as words;
use breakout_words::{CommandError, ended, times};

use super::{Performed, Performing};
use crate::{answer, command::Lasts, reply::Reply};

impl Performing<'_> {
    pub(super) async fn end(&self) -> Result<Performed, CommandError> {
        let (breakout, config) = (self.breakout(), &self.bot.config);
        let offer = breakout.offer().await?;
        if offer.is_some() {
            let powers = breakout.powers_of(&self.heard.sender).await?;
            if !powers.may_end {
                return Err(CommandError::refused(words::not_yours_to_change()));
            }
        }
        self.sync_keys().await?;
        let ended = breakout.end().with_groups(false).await?;
        let reply = match ended.ended {
            true => {
                let groups = offer.map_or(1, |offer| offer.children.len());
                Reply::from(answer::ended(groups, 0, &config.prefix, config.language))
            }
            false => answer::none_open(&config.prefix, config.language).into(),
        };
        Ok(Performed::Ended(match ended::unfinished(&ended) {
            Some(error) => reply.and(error.with_causes()).list(error.page_hints()),
            None => reply,
        }))
    }

    pub(super) async fn end_soon(&self, grace: Duration) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        self.sync_keys().await?;
        let ending = self.breakout().end_soon(grace);
        let ending = ending.with_session_of(offer.session.as_ref());
        let soon = ending.await?;
        let left: u64 = soon.ends_at.get().saturating_sub(clock::now().get()).into();
        Ok(Reply::line(words::ends_in(Length::of(
            Duration::from_millis(left),
        ))))
    }

    pub(super) async fn extend(&self, lasts: Lasts) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        let breakout = self.breakout();
        let extending = match lasts {
            Lasts::For(longer) => breakout.extend(longer).with_seen_end(self.seen_end),
            Lasts::Until(time) => breakout.extend_until(time.not_before(clock::now())?),
        };
        // The bot is there until then.
        let extending = extending.with_presence(true);
        let extended = extending.with_session_of(offer.session.as_ref()).await?;
        let now = clock::now();
        let left: u64 = extended.ends_at.get().saturating_sub(now.get()).into();
        let left = Length::of(Duration::from_millis(left));
        let time = times::on_the_wall(extended.ends_at, now);
        Ok(Reply::line(words::ends_at(time, left)))
    }
}
