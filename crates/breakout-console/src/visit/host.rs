//! Performs a visit for one page, until that is gone: sends what core decides to the homeserver and to the page's frame.

mod calls;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    sync::Arc,
    time::Duration,
};

use breakout_account::{clock, connection};
use breakout_core::call_visit::{Action, Failure, Input, Stage, Visit};
use breakout_i18n::visit as words;
use futures_util::{
    FutureExt as _, StreamExt as _,
    future::{BoxFuture, Shared},
    stream::FuturesUnordered,
};
use matrix_breakout::{CallVisit, Error};
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId},
};
use tokio::{
    sync::{
        Mutex,
        mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
        watch,
    },
    time::{Instant, interval, sleep, timeout},
};

use super::{
    page::{FromFrame, FromPage, Purpose, Say, ToFrame, ToPage},
    state::{Phase, VisitState, no_microphone},
    take_turn,
};
use crate::{
    call::Calls,
    changes::{Change, Changes},
    error::PageError,
    layout::TemplateExt as _,
    page_socket::PageSocket,
    parts::Part as _,
    paths::href,
    seats::{Seat, Seats},
    state::SharedConsole,
    visit::Visits,
};

/// How long the visit of another page may take to end.
const OTHERS: Duration = Duration::from_secs(10);

/// How long the frame may take to come up.
const LOADING: Duration = Duration::from_secs(10);

/// How long the homeserver may take to hear that calls are left.
const LEAVING: Duration = Duration::from_secs(30);

/// How often it is looked whether a membership is to be kept up.
const TICK: Duration = Duration::from_secs(1);

/// After how many requests in vain a membership is given up.
const IN_VAIN: u32 = 3;

pub(super) struct Host {
    console: SharedConsole,
    room: Room,
    purpose: Purpose,
    page: PageSocket,
    visit: Visit,
    phase: Phase,
    seats: Option<Arc<Seats>>,
    /// The memberships.
    kept: BTreeMap<OwnedRoomId, Kept>,
    /// Seats that were asked for ahead, and when.
    reserved: BTreeMap<OwnedRoomId, (SharedSeat, Instant)>,
    /// What the browser connects to, or is connected to.
    seated: BTreeSet<OwnedRoomId>,
    /// Seats of calls that are being entered: the browser connects while the membership is sent.
    early: (UnboundedSender<Early>, UnboundedReceiver<Early>),
    /// What is done in one room is done one after the other.
    turns: BTreeMap<OwnedRoomId, Arc<Mutex<()>>>,
    work: FuturesUnordered<BoxFuture<'static, Done>>,
    /// All calls that may be visited. How long memberships last follows from how many those are, also while the first is entered.
    names: BTreeMap<OwnedRoomId, String>,
    /// Since when the browser has been on its way to these calls.
    connecting: BTreeMap<OwnedRoomId, Instant>,
    /// Whether a membership is there for some time when this program ends without a word.
    lingers: bool,
    /// When somebody's membership of one of the calls expires, which no event announces.
    next_expiry: Option<MilliSecondsSinceUnixEpoch>,
    told: Option<String>,
}

type Early = (OwnedRoomId, Seat);

type SharedSeat = Shared<BoxFuture<'static, Result<Seat, String>>>;

/// A membership that is kept up.
struct Kept {
    /// None while that is being done.
    visit: Option<CallVisit>,
    next: Instant,
    in_vain: u32,
}

enum Done {
    Entered(OwnedRoomId, Box<(CallVisit, Seat)>),
    NotEntered(OwnedRoomId, Failure),
    Kept(OwnedRoomId, Box<CallVisit>, Result<(), Error>),
    /// What nothing follows from by itself.
    Aside,
}

impl Host {
    pub(super) fn new(
        console: SharedConsole,
        room: Room,
        purpose: Purpose,
        page: PageSocket,
    ) -> Self {
        Self {
            console,
            room,
            purpose,
            page,
            visit: Visit::default(),
            phase: Phase::Loading,
            seats: None,
            kept: BTreeMap::new(),
            reserved: BTreeMap::new(),
            seated: BTreeSet::new(),
            early: unbounded_channel(),
            turns: BTreeMap::new(),
            work: FuturesUnordered::new(),
            names: BTreeMap::new(),
            connecting: BTreeMap::new(),
            lingers: false,
            next_expiry: None,
            told: None,
        }
    }

    /// Visits until the page is gone, or it is over. Whatever ends it, the homeserver hears that the calls are left.
    pub(super) async fn run(mut self) {
        let finishing = self.console.interrupt().finish_first();
        let begun = Visits::of(&self.console).begin();
        // Until the calls are left: the next page would find them still entered.
        let turn = self.turn().await;
        if turn.is_some()
            && let Err(error) = self.host(begun).await
        {
            tracing::warn!(%error, "a visit has ended");
            self.phase = Phase::Over(words::did_not_work());
        }
        let actions = self.visit.process(Input::Stop, clock::now());
        self.perform(actions).await;
        self.say().await;
        let leaves = async {
            while let Some(done) = self.work.next().await {
                self.take(done).await;
            }
        };
        if timeout(LEAVING, leaves).await.is_err() {
            tracing::warn!(
                "calls were not left in time; the homeserver empties what was said there"
            );
        }
        drop(turn);
        self.page.tell(&ToPage::Over).await;
        drop(finishing);
    }

    /// Waits for the turn of this account; a page of before needs a moment to leave its calls.
    async fn turn(&mut self) -> Option<File> {
        let account = self.console.connection().account().clone();
        let turn = async {
            loop {
                if let Ok(turn) = take_turn(&account) {
                    return turn;
                }
                sleep(Duration::from_millis(100)).await;
            }
        };
        let turn = timeout(OTHERS, turn).await.ok();
        if turn.is_none() {
            self.phase = Phase::Elsewhere;
        }
        turn
    }

    async fn host(&mut self, mut begun: watch::Receiver<u64>) -> Result<(), PageError> {
        let client = self.room.client();
        let transports = Calls::of(&self.console).transports(&client).await;
        let http = connection::http_client()?;
        let Some(seats) = Seats::find(client, http, &transports) else {
            self.phase = Phase::NoTransport;
            return Ok(());
        };
        self.seats = Some(Arc::new(seats));
        let mut changes = self.console.subscribe();
        if self.purpose == Purpose::Speak {
            self.reserve().await?;
        }
        let mut ticks = interval(TICK);
        let interrupt = self.console.interrupt().clone();
        let loaded = Instant::now() + LOADING;
        loop {
            self.rest().await;
            self.say().await;
            let goes_on = tokio::select! {
                said = self.page.listen() => match said {
                    Some(said) => self.hear(said).await?,
                    None => return Ok(()),
                },
                Some((room_id, seat)) = self.early.1.recv() => {
                    self.seat_early(&room_id, seat).await;
                    true
                }
                Some(done) = self.work.next() => {
                    self.take(done).await;
                    // Several are often done at once, and a look at all calls takes its time.
                    while let Some(Some(done)) = self.work.next().now_or_never() {
                        self.take(done).await;
                    }
                    self.see_all().await?;
                    true
                }
                rooms = changed(&mut changes) => {
                    if rooms.is_none() {
                        return Ok(());
                    }
                    self.see_all().await?;
                    true
                }
                () = clock::until(self.next_expiry) => {
                    self.see_all().await?;
                    true
                }
                _ = ticks.tick() => {
                    self.keep();
                    self.give_up().await;
                    if self.phase == Phase::Loading && Instant::now() > loaded {
                        self.phase = Phase::Broken;
                        return Ok(());
                    }
                    true
                }
                _ = begun.changed() => {
                    self.phase = Phase::Over(words::another_page_does());
                    false
                }
                () = interrupt.wait() => false,
            };
            if !goes_on {
                return Ok(());
            }
        }
    }

    /// Takes in what the page says; whether it goes on.
    async fn hear(&mut self, said: FromPage) -> Result<bool, PageError> {
        let speaks = self.purpose == Purpose::Speak;
        match said {
            FromPage::Say { say: Say::Stop } => {
                self.phase = Phase::Over(match speaks {
                    true => words::have_stopped(),
                    false => words::have_stopped_listening(),
                });
                return Ok(false);
            }
            FromPage::Say { say: Say::TryAgain } => {
                self.handle(Input::TryAgain).await;
                if self.phase == Phase::InVain && !self.is_hopeless().await? {
                    self.ask_for_microphone().await;
                }
                self.see_all().await?;
            }
            FromPage::Frame { message } => match message {
                FromFrame::Ready if self.phase == Phase::Loading && speaks => {
                    if self.is_hopeless().await? {
                        self.phase = Phase::InVain;
                    } else {
                        self.ask_for_microphone().await;
                    }
                }
                FromFrame::Ready if self.phase == Phase::Loading => {
                    self.phase = Phase::On;
                    self.see_all().await?;
                }
                FromFrame::Broken => {
                    self.phase = Phase::Broken;
                    return Ok(false);
                }
                FromFrame::Microphone { error: Some(error) } => {
                    self.phase = Phase::NoMicrophone(no_microphone(&error));
                    return Ok(false);
                }
                // No membership is sent before there is a voice.
                FromFrame::Microphone { error: None } if self.phase == Phase::Microphone => {
                    self.phase = Phase::On;
                    self.see_all().await?;
                }
                FromFrame::Ready | FromFrame::Microphone { .. } => {}
                FromFrame::Connected { leg } => self.hear_of(&leg, Input::Connected).await,
                FromFrame::Interrupted { leg } => self.hear_of(&leg, Input::Interrupted).await,
                FromFrame::Lost { leg } => {
                    let lost = |room_id| Input::Failed(room_id, Failure::Media);
                    self.hear_of(&leg, lost).await;
                }
            },
        }
        Ok(true)
    }

    /// Takes in what the frame says of one of its connections.
    async fn hear_of(&mut self, leg: &str, input: impl Fn(OwnedRoomId) -> Input) {
        let room_id = OwnedRoomId::try_from(leg);
        // What was left before has nothing to say.
        if let Ok(room_id) = room_id
            && self.seated.contains(&room_id)
        {
            self.handle(input(room_id)).await;
        }
    }

    async fn take(&mut self, done: Done) {
        match done {
            Done::Entered(room_id, entered) => {
                let (visit, seat) = *entered;
                self.lingers |= !visit.ends_by_itself();
                let now = Instant::now();
                let kept = Kept {
                    next: if visit.has_leave() {
                        now + self.pause()
                    } else {
                        now
                    },
                    visit: Some(visit),
                    in_vain: 0,
                };
                self.kept.insert(room_id.clone(), kept);
                self.seat(&room_id, seat).await;
                self.handle(Input::Entered(room_id)).await;
                self.keep();
            }
            Done::NotEntered(room_id, failure) => {
                self.handle(Input::Failed(room_id, failure)).await;
            }
            Done::Kept(room_id, visit, result) => {
                let Some(kept) = self.kept.get_mut(&room_id) else {
                    return;
                };
                kept.visit = Some(*visit);
                match result {
                    Ok(()) => kept.in_vain = 0,
                    Err(error) => {
                        tracing::info!(%room_id, %error, "a visit was not kept up");
                        kept.in_vain += 1;
                        kept.next = Instant::now() + TICK;
                        if kept.in_vain >= IN_VAIN {
                            let failed = Input::Failed(room_id, Failure::Membership);
                            self.handle(failed).await;
                        }
                    }
                }
            }
            Done::Aside => {}
        }
    }

    async fn handle(&mut self, input: Input) {
        let actions = self.visit.process(input, clock::now());
        self.perform(actions).await;
    }

    async fn perform(&mut self, actions: Vec<Action>) {
        for action in actions {
            match action {
                Action::Enter(room_id) => self.enter(room_id),
                Action::Connect(room_id) => {
                    let leg = room_id.to_string();
                    self.tell_frame(ToFrame::Begin { leg }).await;
                }
                Action::Leave(room_id) => self.leave(room_id).await,
            }
        }
    }

    async fn ask_for_microphone(&mut self) {
        self.phase = Phase::Microphone;
        self.tell_frame(ToFrame::Microphone).await;
    }

    /// Lets go of a microphone that nobody will hear: nobody would understand why it is on.
    async fn rest(&mut self) {
        if self.phase == Phase::On && self.purpose == Purpose::Speak && self.visit.is_in_vain() {
            self.phase = Phase::InVain;
            self.tell_frame(ToFrame::Stop).await;
        }
    }

    async fn tell_frame(&mut self, message: ToFrame) {
        self.page.tell(&ToPage::Frame { message }).await;
    }

    async fn say(&mut self) {
        let stages = self.visit.stages();
        let stages: Vec<(String, Stage)> = stages
            .map(|(room_id, stage)| {
                let name = self.names.get(room_id).cloned();
                (name.unwrap_or_else(|| room_id.to_string()), stage)
            })
            .collect();
        let back = href(self.room.room_id());
        let (speaks, path) = match self.purpose {
            Purpose::Speak => (true, "speak"),
            Purpose::Listen => (false, "listen"),
        };
        let state = VisitState::new(
            self.phase.clone(),
            speaks,
            format!("{back}/{path}"),
            &stages,
        );
        let state = state.with_lingering(self.lingers);
        let language = self.console.language();
        let title = state.title().text(language);
        let Ok(html) = state.html(language) else {
            return;
        };
        if self.told.as_ref() != Some(&html) {
            self.told = Some(html.clone());
            self.page.tell(&ToPage::State { html, title }).await;
        }
    }
}

/// Waits for a change at the homeserver; none when there will be none.
async fn changed(changes: &mut Changes) -> Option<()> {
    loop {
        match changes.next().await? {
            Change::Rooms(_) | Change::Missed | Change::Online => return Some(()),
            // It may come back; connections to the media server stay.
            Change::Offline(lost) if lost.logged_out => return None,
            Change::Offline(_) => {}
        }
    }
}
