//! Consoles of other people beside this one, each one click away. Only the demo has such people.

use std::{fmt, sync::OnceLock};

use axum::{
    Router,
    extract::{Path, State},
    response::Redirect,
    routing::get,
};
use breakout_i18n::{Message, console as words, layout};
use breakout_words::CommandError;
use futures_util::future::BoxFuture;

use crate::{
    error::PageError,
    parts::Part as _,
    state::{Console, SharedConsole},
};

/// Opens the console of somebody, and returns the address that lets a browser in, once.
type Open = Box<dyn Fn(String) -> BoxFuture<'static, Result<String, CommandError>> + Send + Sync>;

/// The people whose consoles can be opened from here.
pub struct Cast {
    members: Vec<CastMember>,
    open: Open,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CastMember {
    /// The user name.
    pub user: String,
    /// What they are called.
    pub name: String,
    /// What they are there for, in few words; empty where that is nothing special.
    pub part: Message,
}

/// What a page shows of them.
#[derive(Clone, Debug)]
pub(crate) struct CastBar {
    /// Who the user of this page is.
    pub(crate) own: Message,
    pub(crate) others: Vec<CastMember>,
}

/// Where a console keeps its cast.
#[derive(Debug, Default)]
struct Shown(OnceLock<Cast>);

impl Console {
    /// Adds the consoles of others, which can be opened from here; once.
    pub fn set_cast(&self, cast: Cast) {
        let _was_set = Shown::of(self).0.set(cast).is_err();
    }
}

impl CastBar {
    /// The others whom the user of this console sees, where there are some.
    pub(crate) fn shown_in(console: &Console) -> Option<Self> {
        let shown = Shown::of(console);
        let cast = shown.0.get()?;
        Some(cast.bar(console.connection().user_id().localpart()))
    }
}

impl Cast {
    /// Creates a cast whose consoles are opened by `open`.
    pub fn new(members: Vec<CastMember>, open: Open) -> Self {
        Self { members, open }
    }

    /// The people as somebody of them sees them.
    fn bar(&self, own: &str) -> CastBar {
        let (own, others): (Vec<_>, _) = self
            .members
            .iter()
            .cloned()
            .partition(|member| member.user == own);
        let own = own.first().map(|own| match own.part.is_empty() {
            true => Message::verbatim(&own.name),
            false => layout::person_with_part(&own.name, &own.part),
        });
        CastBar {
            own: own.unwrap_or_else(|| Message::verbatim("")),
            others,
        }
    }
}

impl fmt::Debug for Cast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cast")
            .field("members", &self.members)
            .finish_non_exhaustive()
    }
}

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new().route("/as/{user}", get(open))
}

async fn open(
    State(console): State<SharedConsole>,
    Path(user): Path<String>,
) -> Result<Redirect, PageError> {
    let nobody = || PageError::not_found(words::nobody_of_that_name());
    let shown = Shown::of(&console);
    let cast = shown.0.get().ok_or_else(nobody)?;
    let member = cast.members.iter().find(|member| member.user == user);
    let url = (cast.open)(member.ok_or_else(nobody)?.user.clone()).await?;
    Ok(Redirect::to(&url))
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn everybody_sees_the_others_and_who_they_are() {
        let member = |user: &str, part| CastMember {
            user: user.to_owned(),
            name: user.to_uppercase(),
            part: Message::verbatim(part),
        };
        let members = vec![member("ann", "the host"), member("bob", "")];
        let cast = Cast::new(members, Box::new(|_| unreachable!()));
        let bar = cast.bar("ann");
        assert_eq!(bar.own.text(Language::English), "ANN, the host");
        assert_eq!(bar.others, [member("bob", "")]);
        assert_eq!(cast.bar("bob").own, Message::verbatim("BOB"));
    }
}
