//! The chat as it changes: only the messages that are new or other than before.
//!
//! It is read once for all pages that show it; each page is told what it does not have.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Weak},
    time::Duration,
};

use futures_util::{Stream, stream};
use matrix_sdk::{Room, ruma::OwnedRoomId, task_monitor::BackgroundTaskHandle};
use parking_lot::Mutex;
use tokio::{
    sync::{
        broadcast::{Receiver, error::RecvError},
        watch,
    },
    time::sleep,
};

use super::{List, digest, line::Lines};
use crate::{
    changes::{Change, Changes},
    chat::{self, AT_ONCE, Following, keys::Keys, outbox::Outbox, timeline::Timelines},
    error::PageError,
    layout::TemplateExt as _,
    live::Region,
    parts::Part as _,
    state::SharedConsole,
};

/// Changes come in swarms: what comes within this time is shown at once.
const SWARM: Duration = Duration::from_millis(100);

/// After how long a look that failed is repeated, if nothing changes before.
const RETRY: Duration = Duration::from_secs(5);

/// What is said of a message that cannot be read depends on its age.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// The id of the list; as the place of a message, its beginning.
const LIST: &str = "messages";

/// Those who look at the chat of a room at present.
#[derive(Debug, Default)]
pub(crate) struct ChatWatchers(Mutex<BTreeMap<OwnedRoomId, Weak<ChatWatcher>>>);

/// Looks at the chat of a room for as long as a page has this.
#[derive(Debug)]
struct ChatWatcher {
    shown: watch::Receiver<Option<Arc<Elements>>>,
    _looks: BackgroundTaskHandle,
    /// What is written can be read as it comes.
    _follows: Option<Following>,
}

/// What there is to show.
#[derive(Debug, Default)]
struct Elements {
    /// All of the chat that is at hand, in order: the id of each element, and its HTML.
    lines: Vec<(String, String)>,
    /// The list that a page begins with, which may be less.
    list: String,
}

/// The changes of the chat; `shown` is the digest of what the page shows.
pub(in crate::pages::room) fn stream(
    console: &SharedConsole,
    room: &Room,
    shown: String,
) -> impl Stream<Item = Arc<Region>> + Send + use<> {
    let watcher = ChatWatchers::of(console).at(console, room);
    let mut watch = ChatStream {
        shown: watcher.shown.clone(),
        _watcher: watcher,
        page: Page::Unknown(shown),
        ready: VecDeque::new(),
    };
    // What there is comes first.
    watch.shown.mark_changed();
    stream::unfold(watch, |mut watch| async {
        let region = watch.next().await?;
        Some((region, watch))
    })
}

impl ChatWatchers {
    /// Returns who looks at this room, who begins to if nobody does.
    fn at(&self, console: &SharedConsole, room: &Room) -> Arc<ChatWatcher> {
        let mut watchers = self.0.lock();
        watchers.retain(|_, watcher| watcher.strong_count() > 0);
        if let Some(watcher) = watchers.get(room.room_id()).and_then(Weak::upgrade) {
            return watcher;
        }
        let (sender, shown) = watch::channel(None);
        let is_encrypted = room.encryption_state().is_encrypted();
        let look = ChatReader {
            changes: console.subscribe(),
            outbox: Outbox::of(console).subscribe(),
            console: console.clone(),
            room: room.clone(),
            again: None,
        };
        let looks = console
            .connection()
            .client()
            .task_monitor()
            .spawn_finite_task("breakout::console::chat", look.run(sender))
            .abort_on_drop();
        let watcher = Arc::new(ChatWatcher {
            shown,
            _looks: looks,
            _follows: is_encrypted.then(|| Keys::of(console).follow()),
        });
        watchers.insert(room.room_id().to_owned(), Arc::downgrade(&watcher));
        watcher
    }
}

/// One page that looks on.
struct ChatStream {
    shown: watch::Receiver<Option<Arc<Elements>>>,
    _watcher: Arc<ChatWatcher>,
    page: Page,
    ready: VecDeque<Region>,
}

/// What the page shows.
enum Page {
    /// Its list has this digest.
    Unknown(String),
    Shows(Arc<Elements>),
}

impl ChatStream {
    /// Waits until there is something else to show; none at the end.
    async fn next(&mut self) -> Option<Arc<Region>> {
        loop {
            if let Some(region) = self.ready.pop_front() {
                return Some(Arc::new(region));
            }
            self.shown.changed().await.ok()?;
            let Some(now) = self.shown.borrow_and_update().clone() else {
                continue;
            };
            let whole = || Region::new(LIST, now.list.as_str());
            match &self.page {
                Page::Unknown(shown) if *shown == digest(&now.list) => {}
                Page::Unknown(_) => self.ready.push_back(whole()),
                Page::Shows(before) => match now.since(before) {
                    Some(regions) => self.ready.extend(regions),
                    None => self.ready.push_back(whole()),
                },
            }
            self.page = Page::Shows(now);
        }
    }
}

struct ChatReader {
    console: SharedConsole,
    room: Room,
    changes: Changes,
    outbox: Receiver<OwnedRoomId>,
    /// When the chat may be another one without any news.
    again: Option<Duration>,
}

impl ChatReader {
    async fn run(mut self, shown: watch::Sender<Option<Arc<Elements>>>) {
        // Before the messages are read, so that none falls between; and they are kept for as long as somebody looks.
        let timeline = Timelines::of(&self.console).of_room(&self.room);
        let mut messages = timeline.subscribe();
        loop {
            match self.read().await {
                Ok(now) => {
                    shown.send_if_modified(|shown| {
                        let is_other = shown.as_ref().is_none_or(|shown| shown.lines != now.lines);
                        if is_other {
                            *shown = Some(Arc::new(now));
                        }
                        is_other
                    });
                }
                Err(_) => {
                    // The pages stay as they are.
                    let room_id = self.room.room_id();
                    tracing::warn!(%room_id, "the chat of {room_id} could not be refreshed");
                    self.again = Some(RETRY);
                }
            }
            if self.wait(&mut messages).await.is_none() {
                return;
            }
            sleep(SWARM).await;
            // Whatever else has come is seen by the same look.
            messages.mark_unchanged();
            self.changes.skip();
            self.outbox = self.outbox.resubscribe();
        }
    }

    /// Waits until the chat may be another one.
    async fn wait(&mut self, messages: &mut watch::Receiver<()>) -> Option<()> {
        let room_id = self.room.room_id();
        loop {
            tokio::select! {
                changed = messages.changed() => return changed.ok(),
                change = self.changes.next() => match change? {
                    Change::Rooms(rooms) if !rooms.contains(room_id) => {}
                    Change::Offline(_) => {}
                    // Names may have come.
                    Change::Rooms(_) | Change::Online | Change::Missed => return Some(()),
                },
                about = self.outbox.recv() => match about {
                    Ok(about) if about != room_id => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => return Some(()),
                    Err(RecvError::Closed) => return None,
                },
                () = sleep(self.again.unwrap_or_default()), if self.again.is_some() => return Some(()),
            }
        }
    }

    async fn read(&mut self) -> Result<Elements, PageError> {
        let mut history = chat::latest(&Timelines::of(&self.console), &self.room).await;
        let lines = Lines::read(&self.console, &self.room, &history, true).await?;
        self.again = lines.is_incomplete().then_some(LOOK_AGAIN);
        let lines = lines.render(&self.console, &self.room)?;
        history.keep_last(AT_ONCE);
        let list = List::read(&self.console, &self.room, &history, true).await?;
        let language = self.console.language();
        let notes = list.notes().into_iter();
        let notes = notes.map(|note| Ok((note.id.to_owned(), note.html(language)?)));
        let notes = notes.collect::<Result<Vec<_>, PageError>>()?;
        Ok(Elements {
            lines: notes.into_iter().chain(lines).collect(),
            list: list.html(language)?,
        })
    }
}

impl Elements {
    /// Lists what a page has to be sent that shows `before`; none if the two have nothing in common.
    fn since(&self, before: &Self) -> Option<Vec<Region>> {
        let known: BTreeMap<&str, &str> = before
            .lines
            .iter()
            .map(|(id, html)| (id.as_str(), html.as_str()))
            .collect();
        // What stands before it is older than what the page began with, and was asked for elsewhere.
        let is_known = |(id, _): &(String, String)| known.contains_key(id.as_str());
        let Some(start) = self.lines.iter().position(is_known) else {
            let is_same = self.lines.is_empty() && before.lines.is_empty();
            return is_same.then(Vec::new);
        };
        let is_note = |id: &str| id.starts_with("chat-");
        // The first one says who writes and on which day, since nothing stands before it. On the page something may, if
        // it was not the first one before.
        let first = |elements: &Self| {
            let mut ids = elements.lines.iter().map(|(id, _)| id.clone());
            ids.find(|id| !is_note(id))
        };
        let new_first = first(self).filter(|id| first(before).as_ref() != Some(id));
        let is_first = |id: &String| new_first.as_ref() == Some(id);
        let mut regions = Vec::new();
        let mut place = LIST;
        for (id, html) in &self.lines[start..] {
            match known.get(id.as_str()) {
                Some(known) if known == html || is_first(id) => {}
                Some(_) => regions.push(Region::new(id, html)),
                None => regions.push(Region::new(id, html).after(place)),
            }
            place = id;
        }
        let present: BTreeSet<&str> = self.lines.iter().map(|(id, _)| id.as_str()).collect();
        let is_gone = |id: &&str| !present.contains(id);
        let ids = before.lines.iter().map(|(id, _)| id.as_str());
        let (notes, messages): (Vec<&str>, Vec<&str>) = ids.partition(|id| is_note(id));
        // The oldest messages may be at hand no more, which does not mean that they are gone.
        let messages = messages.into_iter().skip_while(is_gone);
        let gone = notes.into_iter().chain(messages).filter(is_gone);
        regions.extend(gone.map(|id| Region::new(id, "")));
        Some(regions)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(of: &[(&str, &str)]) -> Elements {
        let line = |(id, html): &(&str, &str)| ((*id).to_owned(), (*html).to_owned());
        Elements {
            lines: of.iter().map(line).collect(),
            list: String::new(),
        }
    }

    #[test]
    fn only_what_has_changed_is_told() {
        let before = elements(&[("a", "A"), ("b", "B"), ("o", "O")]);
        assert_eq!(before.since(&before), Some(vec![]));
        let changed = elements(&[("a", "A"), ("b", "B2"), ("c", "C")]).since(&before);
        assert_eq!(
            changed,
            Some(vec![
                Region::new("b", "B2"),
                Region::new("c", "C").after("b"),
                Region::new("o", ""),
            ])
        );
    }

    #[test]
    fn what_is_older_than_the_page_is_neither_added_nor_taken_away() {
        let before = elements(&[("b", "B"), ("c", "C")]);
        let more = elements(&[("a", "A"), ("b", "B"), ("c", "C")]);
        assert_eq!(more.since(&before), Some(vec![]));
        // What is now the first one stands below others on the page.
        let fewer = elements(&[("c", "On this day: C")]);
        assert_eq!(fewer.since(&before), Some(vec![]));
        let edited = elements(&[("c", "On this day: D")]);
        assert_eq!(
            edited.since(&fewer),
            Some(vec![Region::new("c", "On this day: D")])
        );
    }

    #[test]
    fn a_note_goes_with_its_reason() {
        let before = elements(&[("chat-problem", "P"), ("b", "B")]);
        let without = elements(&[("a", "A"), ("b", "B")]).since(&before);
        assert_eq!(without, Some(vec![Region::new("chat-problem", "")]));
        let first = elements(&[("m", "M")]).since(&elements(&[("chat-empty", "E")]));
        assert_eq!(first, None);
    }

    #[test]
    fn after_a_gap_the_whole_list_is_told() {
        let before = elements(&[("a", "A")]);
        assert_eq!(elements(&[("x", "X")]).since(&before), None);
        assert_eq!(elements(&[("x", "X")]).since(&elements(&[])), None);
        assert_eq!(elements(&[]).since(&before), None);
        assert_eq!(elements(&[]).since(&elements(&[])), Some(vec![]));
    }
}
