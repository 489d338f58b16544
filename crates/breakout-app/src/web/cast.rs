//! Consoles of other people beside this one, each one click away. Only the demo has such people.

use std::fmt;

use axum::{
    Router,
    extract::{Path, State},
    response::Redirect,
    routing::get,
};
use futures_util::future::BoxFuture;

use super::{error::PageError, state::SharedConsole};
use crate::command_error::CommandError;

/// Opens the console of somebody, and returns the address that lets a browser in, once.
type Open = Box<dyn Fn(String) -> BoxFuture<'static, Result<String, CommandError>> + Send + Sync>;

/// The people whose consoles can be opened from here.
pub(crate) struct Cast {
    members: Vec<CastMember>,
    open: Open,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CastMember {
    /// The user name.
    pub(crate) user: String,
    pub(crate) name: String,
    /// What they are there for, in few words.
    pub(crate) part: &'static str,
}

/// What a page shows of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct CastBar {
    /// Who the user of this page is.
    pub(crate) own: String,
    pub(crate) others: Vec<CastMember>,
}

impl Cast {
    pub(crate) fn new(members: Vec<CastMember>, open: Open) -> Self {
        Self { members, open }
    }

    /// The people as somebody of them sees them.
    pub(super) fn bar(&self, own: &str) -> CastBar {
        let (own, others): (Vec<_>, _) = self
            .members
            .iter()
            .cloned()
            .partition(|member| member.user == own);
        let own = own.first().map(|own| match own.part {
            "" => own.name.clone(),
            part => format!("{}, {part}", own.name),
        });
        CastBar {
            own: own.unwrap_or_default(),
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
    let nobody = || PageError::not_found("there is nobody of that name");
    let cast = console.cast().ok_or_else(nobody)?;
    let member = cast.members.iter().find(|member| member.user == user);
    let url = (cast.open)(member.ok_or_else(nobody)?.user.clone()).await?;
    Ok(Redirect::to(&url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_sees_the_others_and_who_they_are() {
        let member = |user: &str, part| CastMember {
            user: user.to_owned(),
            name: user.to_uppercase(),
            part,
        };
        let members = vec![member("ann", "the host"), member("bob", "")];
        let cast = Cast::new(members, Box::new(|_| unreachable!()));
        let bar = cast.bar("ann");
        assert_eq!(bar.own, "ANN, the host");
        assert_eq!(bar.others, [member("bob", "")]);
        assert_eq!(cast.bar("bob").own, "BOB");
    }
}
