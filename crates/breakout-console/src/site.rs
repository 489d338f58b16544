//! The console over its whole life: of nobody yet, of an account, and of nobody again.
//!
//! The pages of an account are a router that is made when somebody has logged in. All requests come here first, and go
//! on to that router while there is one.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{Method, StatusCode},
    middleware::Next,
    response::{IntoResponse as _, Redirect, Response},
};
use breakout_account::{Accounts, interrupt::Interrupt};
use breakout_i18n::{Message, console as words, layout};
use futures_util::{StreamExt as _, stream};
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::{Mutex as Turn, MutexGuard as TurnGuard, watch};
use tower::ServiceExt as _;

use super::{
    call::ElementCall,
    error::PageError,
    live::{Region, regions},
    pages::{self, login::Returns},
    security::Gate,
    state::SharedConsole,
};
use crate::{call::Calls, changes::Lost, language, parts::Part as _, visit::Visits};

/// A site that its pages share.
pub type SharedSite = Arc<Site>;

/// The console, whoever is logged in.
#[derive(Debug)]
pub struct Site {
    gate: Arc<Gate>,
    interrupt: Interrupt,
    /// Where accounts are kept; none where nobody can log in or out.
    accounts: Option<Accounts>,
    inside: watch::Sender<Option<Inside>>,
    /// What the next login page says first.
    notice: Mutex<Option<Message>>,
    returns: Returns,
    element_call: Option<ElementCall>,
    /// Only one logs in or out at a time, so that a form that is sent twice does it once.
    turn: Turn<()>,
}

/// Who is logged in.
#[derive(Clone, Debug)]
struct Inside {
    console: SharedConsole,
    pages: Router,
}

impl Site {
    /// A console of nobody yet.
    pub fn new(
        gate: Arc<Gate>,
        interrupt: Interrupt,
        accounts: Accounts,
        element_call: Option<ElementCall>,
    ) -> SharedSite {
        Arc::new(Self {
            element_call,
            ..Self::with(gate, interrupt, Some(accounts))
        })
    }

    /// A console of one account, for good: nobody can log in or out there.
    pub fn of(console: SharedConsole, element_call: Option<ElementCall>) -> SharedSite {
        let site = Self {
            element_call,
            ..Self::with(console.gate().clone(), console.interrupt().clone(), None)
        };
        site.open(console);
        Arc::new(site)
    }

    fn with(gate: Arc<Gate>, interrupt: Interrupt, accounts: Option<Accounts>) -> Self {
        Self {
            gate,
            interrupt,
            accounts,
            inside: watch::Sender::new(None),
            notice: Mutex::default(),
            returns: Returns::default(),
            element_call: None,
            turn: Turn::default(),
        }
    }

    pub(crate) fn gate(&self) -> &Arc<Gate> {
        &self.gate
    }

    pub(crate) fn interrupt(&self) -> &Interrupt {
        &self.interrupt
    }

    pub(crate) fn accounts(&self) -> Option<&Accounts> {
        self.accounts.as_ref()
    }

    pub(super) fn element_call(&self) -> Option<&ElementCall> {
        self.element_call.as_ref()
    }

    /// The console of the account that is logged in, or was until the homeserver ended that.
    pub fn console(&self) -> Option<SharedConsole> {
        self.inside
            .borrow()
            .as_ref()
            .map(|inside| inside.console.clone())
    }

    /// The console of the account that is logged in.
    pub(crate) fn present(&self) -> Option<SharedConsole> {
        self.console()
            .filter(|console| console.logged_out().is_none())
    }

    /// Lets an account in, in the place of the one before.
    pub fn open(&self, console: SharedConsole) {
        if let Some(element_call) = &self.element_call {
            Calls::of(&console).allow();
            if element_call.has_livekit_client() {
                Visits::of(&console).allow();
            }
        }
        let pages = pages::routes(console.clone());
        self.inside.send_replace(Some(Inside { console, pages }));
    }

    /// Lets the account go; its pages end.
    pub fn close(&self) {
        self.inside.send_replace(None);
    }

    /// Waits until another account is let in, or it goes.
    pub fn changed(&self) -> impl Future<Output = ()> + use<> {
        let mut inside = self.inside.subscribe();
        async move {
            let _closed = inside.changed().await.is_err();
        }
    }

    /// Waits for the others who log in or out.
    pub(super) async fn turn(&self) -> TurnGuard<'_, ()> {
        self.turn.lock().await
    }

    /// The browsers that are on their way back from a homeserver's login page.
    pub(super) fn returns(&self) -> &Returns {
        &self.returns
    }

    /// What the next login page is to say first.
    pub fn leave_notice(&self, text: impl Into<Message>) {
        *self.lock_notice() = Some(text.into());
    }

    pub(super) fn take_notice(&self) -> Option<Message> {
        self.lock_notice().take()
    }

    fn lock_notice(&self) -> MutexGuard<'_, Option<Message>> {
        self.notice.lock()
    }
}

/// Has the console speak the language of the page that is asked for: it is one person's. What a page asks for later changes nothing, since it may
/// come after the next page, in the language of the one before.
pub(super) async fn listen(
    State(site): State<SharedSite>,
    request: Request,
    next: Next,
) -> Response {
    let language = language::asked(request.headers()).filter(|_| !is_stream(&request));
    if let Some((console, language)) = site.console().zip(language) {
        console.speak(language);
    }
    next.run(request).await
}

/// Hands a request to the pages of the account that is logged in.
pub(super) async fn hand_on(State(site): State<SharedSite>, request: Request) -> Response {
    let mut inside = site.inside.subscribe();
    let present = inside.borrow_and_update().clone();
    let path = request.uri().path();
    let reads = reads(&request);
    // A stream says by itself why it has nothing to tell.
    let is_stream = is_stream(&request);
    match present {
        Some(Inside { console, pages }) if is_stream || console.logged_out().is_none() => {
            let answer = pages.oneshot(request).await;
            let mut answer = answer.unwrap_or_else(|never| match never {});
            // Its problems are put into words later.
            answer.extensions_mut().insert(console.language());
            if !is_stream {
                return answer;
            }
            // The pages of one account are nothing for another one.
            let gone = async move {
                let _closed = inside.changed().await.is_err();
            };
            answer.map(|body| Body::from_stream(body.into_data_stream().take_until(Box::pin(gone))))
        }
        Some(_) => logged_out(&site, reads, path).into_response(),
        None if is_stream => {
            let language = language::of(request.headers());
            let lost = Lost {
                text: layout::logged_out(),
                logged_out: true,
            };
            // When somebody is let in, the stream ends, and the browser opens it anew.
            let told =
                stream::iter([Region::connection(Some(&lost), language)]).chain(stream::pending());
            let until_then = async move {
                let _closed = inside.changed().await.is_err();
            };
            regions(told.take_until(Box::pin(until_then))).into_response()
        }
        None if reads => {
            let query = request.uri().query();
            let next = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
            Redirect::to(&pages::login::address(None, Some(&next))).into_response()
        }
        None => logged_out(&site, reads, path).into_response(),
    }
}

fn reads(request: &Request) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
}

/// Whether what is asked for are the regions of a page that is there.
fn is_stream(request: &Request) -> bool {
    reads(request) && request.uri().path().ends_with("/live")
}

/// Says what to do, at the address that was asked for: it is good again after the login.
fn logged_out(site: &SharedSite, reads: bool, path: &str) -> PageError {
    let at = pages::login::before(site);
    let error = PageError::new(StatusCode::UNAUTHORIZED, words::login_not_accepted()).with_next(
        pages::login::address(at.as_deref(), reads.then_some(path)),
        layout::log_in_again(),
    );
    if reads {
        error.with_hint(words::somebody_has_ended_it())
    } else {
        error.with_hint(words::nothing_was_sent())
    }
}
