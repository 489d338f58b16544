//! The bot of `breakout serve`, with an account of its own on the demo's homeserver.

use std::{fs, future::Future, path::Path};

use breakout_account::interrupt::Interrupt;
use breakout_i18n::{Language, demo as words};
use breakout_serve::{Config, Wishes};
use breakout_words::CommandError;
use local_synapse::Synapse;
use tokio::{sync::oneshot, task::JoinSet};

use super::scene::{self, PASSWORD};

/// What it logs in as.
const USER: &str = "breakout";

/// What it is called.
pub(super) const NAME: &str = "Breakout";

/// The bot at work, as the program runs it elsewhere; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Bot {
    pub(super) user_id: String,
    serves: JoinSet<Result<(), CommandError>>,
    interrupt: Interrupt,
}

/// Where the bot has its pages for hosts, and beside them the widget.
#[derive(Debug)]
pub(super) struct PublicAddress {
    port: u16,
    /// The pages that may have them in a frame.
    pub(super) element_origins: Vec<String>,
}

impl PublicAddress {
    /// A port that is free at this moment: its number stands in the address, which others have to know before the bot is there.
    pub(super) async fn choose() -> Result<Self, CommandError> {
        let (listener, port) = breakout_console::listen(None).await?;
        drop(listener);
        Ok(Self {
            port,
            element_origins: Vec::new(),
        })
    }

    /// By the name that other people's code has: to browsers, another site than the pages around it.
    fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Where the widget's folder is.
    pub(super) fn widget_folder(&self) -> String {
        format!("{}/widget/", self.url())
    }
}

impl Bot {
    /// Starts it, and waits until it answers.
    pub(super) async fn start(
        synapse: &Synapse,
        home: &Path,
        address: &PublicAddress,
        (interrupt, language): (Interrupt, Language),
    ) -> Result<Self, CommandError> {
        let account = scene::register(synapse, USER, NAME).await?;
        let failed = || CommandError::refused(words::bot_not_started());
        let password = home.join("password-of-the-bot");
        fs::write(&password, PASSWORD).map_err(|error| failed().with_source(error))?;
        let settings = [
            ("HOMESERVER", synapse.url().to_owned()),
            ("USER", USER.to_owned()),
            ("PASSWORD_FILE", password.display().to_string()),
            ("STATE_DIR", home.join("bot").display().to_string()),
            ("LANGUAGE", language.tag().to_owned()),
            ("LISTEN", format!("127.0.0.1:{}", address.port)),
            ("PUBLIC_URL", address.url()),
            ("ELEMENT_ORIGINS", address.element_origins.join(",")),
        ];
        let said = |variable: &str| {
            let key = variable.strip_prefix("BREAKOUT_SERVE_")?;
            let mut settings = settings.iter();
            settings.find_map(|(name, value)| (*name == key).then(|| value.clone()))
        };
        let config = Config::load(None, said);
        let config = config.map_err(|wrong| wrong.into_iter().next().unwrap_or_else(failed))?;
        let (tell, ready) = oneshot::channel();
        let mut serves = JoinSet::new();
        let stop = interrupt.clone();
        serves.spawn(Box::pin(async move {
            let tell = move |_: &str| {
                // Whoever waits no more has gone.
                let _gone = tell.send(());
            };
            breakout_serve::serve(config, Wishes::default(), stop, |_| None, tell).await
        }));
        let mut bot = Self {
            user_id: account.user_id,
            serves,
            interrupt,
        };
        let is_ready = async { ready.await.map_err(|_| failed()) };
        bot.during(is_ready).await?;
        Ok(bot)
    }

    /// Does something that is for nothing once the bot has ended.
    pub(super) async fn during<T>(
        &mut self,
        what: impl Future<Output = Result<T, CommandError>>,
    ) -> Result<T, CommandError> {
        tokio::select! {
            biased;
            Some(ended) = self.serves.join_next() => Err(match ended {
                _ if self.interrupt.requested() => CommandError::interrupted(),
                Ok(Err(error)) => error,
                Ok(Ok(())) => CommandError::internal(words::bot_has_stopped()),
                Err(error) => CommandError::internal(words::bot_has_stopped()).with_source(error),
            }),
            done = what => done,
        }
    }
}
