//! Changes of what is open: people, groups, words.

use breakout_core::{
    adjust::{Change, Outcome},
    offer::Offer,
    text::room_label,
};
use breakout_i18n::{Language, Message, serve as words};
use breakout_words::{CommandError, failures::why, names, refused_change, said::Said as _, typed};
use matrix_breakout::{AddReport, AdjustReport};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use super::Performing;
use crate::{
    command::{GroupName, Move, Rename, Tell},
    reply::Reply,
};

impl Performing<'_> {
    pub(super) async fn move_people(&self, wanted: &Move) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        let parent = self.breakout().fetch_parent().await?;
        let mut first = None;
        let candidates: Vec<_> = wanted.candidates().collect();
        for (people, group) in candidates {
            let found = Self::group(&offer, &group).and_then(|to| {
                let people = people.iter();
                let people = people.map(|person| typed::person(&parent.members, &person.0));
                Ok((to, people.collect::<Result<Vec<OwnedUserId>, _>>()?))
            });
            match found {
                Ok((to, people)) => {
                    let names = names::names_in(&parent).list(&people);
                    let changes = people.into_iter();
                    let changes = changes.map(|user| Change::Move {
                        user,
                        to: to.clone(),
                    });
                    let report = self.adjust(&offer, changes.collect()).await?;
                    let group = group_name(&report, &to);
                    return self.changed(&report, words::moved(names, group));
                }
                Err(error) => {
                    first.get_or_insert(error);
                }
            }
        }
        Err(first.unwrap_or_else(|| CommandError::refused(words::who_goes_where())))
    }

    pub(super) async fn add(&self, name: Option<GroupName>) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        let name = match name {
            Some(name) => name.0,
            None => next_name(&offer),
        };
        self.sync_keys().await?;
        let adding = self.breakout().add_child(name.clone());
        let added: AddReport = adding.with_session_of(offer.session.as_ref()).await?;
        self.changed(&added.adjusted, words::added(name))
    }

    pub(super) async fn close(&self, group: &GroupName) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        let room_id = Self::group(&offer, group)?;
        let name = name_in(&offer, &room_id);
        let report = self.adjust(&offer, vec![Change::Close { room_id }]).await?;
        self.changed(&report, words::closed(name))
    }

    pub(super) async fn rename(&self, wanted: &Rename) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        let mut first = None;
        for (group, name) in owned(wanted.candidates()) {
            match Self::group(&offer, &group) {
                Ok(room_id) => {
                    let before = name_in(&offer, &room_id);
                    let change = Change::Rename {
                        room_id,
                        name: name.clone(),
                    };
                    let report = self.adjust(&offer, vec![change]).await?;
                    return self.changed(&report, words::renamed(before, name));
                }
                Err(error) => {
                    first.get_or_insert(error);
                }
            }
        }
        Err(first.unwrap_or_else(|| CommandError::refused(words::which_group())))
    }

    pub(super) async fn tell(&self, wanted: &Tell) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        let mut first = None;
        for (group, text) in owned(wanted.candidates()) {
            match Self::group(&offer, &group) {
                Ok(room_id) => return self.say(&text, Some(room_id)).await,
                Err(error) => {
                    first.get_or_insert(error);
                }
            }
        }
        Err(first.unwrap_or_else(|| CommandError::refused(words::which_group())))
    }

    pub(super) async fn say(
        &self,
        text: &str,
        to: Option<OwnedRoomId>,
    ) -> Result<Reply, CommandError> {
        let offer = self.offer().await?;
        self.sync_keys().await?;
        let saying = self.breakout().say(text);
        let saying = saying.with_once(format!(
            "serve-{}",
            self.heard.event_id.as_str().replace('$', "")
        ));
        let mut saying = saying.with_session_of(offer.session.as_ref());
        if let Some(to) = to {
            saying = saying.to(to);
        }
        let report = saying.await?;
        let failed = report.failed.iter().map(|failed| {
            let group = room_label(failed.name.as_deref(), &failed.room_id);
            words::not_said_in(group, why(&failed.error))
        });
        Ok(Reply::line(words::said(report.sent.len())).list(failed))
    }

    async fn adjust(
        &self,
        offer: &Offer,
        changes: Vec<Change>,
    ) -> Result<AdjustReport, CommandError> {
        self.sync_keys().await?;
        let adjusting = self.breakout().adjust(changes);
        Ok(adjusting.with_session_of(offer.session.as_ref()).await?)
    }

    /// What has come of a change: an error if it is not so.
    fn changed(&self, report: &AdjustReport, done: Message) -> Result<Reply, CommandError> {
        for outcome in &report.outcomes {
            match outcome {
                Outcome::Done | Outcome::AlreadySo => {}
                Outcome::Refused(refusal) => return Err(refused_change(refusal)),
                Outcome::Overruled { by } => {
                    return Err(CommandError::refused(words::overruled(by.as_str())));
                }
                _ => return Err(CommandError::refused(words::could_not_be_done())),
            }
        }
        let failed = report.failed.iter().map(|failed| {
            let reason = failed.failure.error.said();
            words::did_not_follow(failed.what.said(), reason)
        });
        Ok(Reply::line(done).list(failed))
    }
}

/// The ways to read a command, before anything is waited for.
fn owned<'a>(candidates: impl Iterator<Item = (GroupName, &'a str)>) -> Vec<(GroupName, String)> {
    candidates
        .map(|(group, rest)| (group, rest.to_owned()))
        .collect()
}

fn group_name(report: &AdjustReport, room_id: &OwnedRoomId) -> String {
    let child = report.content.children.get(room_id);
    room_label(child.and_then(|child| child.name.as_deref()), room_id)
}

fn name_in(offer: &Offer, room_id: &OwnedRoomId) -> String {
    let child = offer.child(room_id);
    child.map_or_else(|| room_id.to_string(), typed::child_name)
}

/// A name for one more group: the next number, in the language of the session.
fn next_name(offer: &Offer) -> String {
    let last = offer.children.iter().map(|child| child.number).max();
    let next = usize::try_from(last.unwrap_or(0).saturating_add(1)).unwrap_or(usize::MAX);
    let note = offer.session.as_ref();
    let tag = note.and_then(|note| note.language.as_ref());
    let language = tag.and_then(|tag| Language::from_tag(tag.as_str()));
    language.unwrap_or_default().group_names().name(next)
}
