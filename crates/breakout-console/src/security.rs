//! Who may use the console: the browser that was opened with the key, from our own pages.
//!
//! A loopback address is open to every program and every user of the machine, and to every page that the browser shows.
//! Against other users there is a **cookie**, got once for the key in the address that is opened. Against other pages
//! there are `SameSite=Strict` and, since pages at other ports of this machine are "the same site", a check of `Origin`
//! and a **CSRF token** in every form. Against names that are made to point to this machine (DNS rebinding) there is a
//! check of `Host`. Other people's code, which calls need, has a name of its own: to browsers it is another site.
//! All of it is decided here, before any handler.

pub(crate) mod gate;
pub(crate) mod headers;
#[cfg(test)]
mod tests;

use std::{convert::Infallible, future::ready, sync::Arc, time::Duration};

use axum::{
    Router,
    body::{Body, BodyDataStream, Bytes},
    extract::{Path, Request, State},
    http::{
        HeaderMap, HeaderName, Method, StatusCode,
        header::{CONTENT_TYPE, HOST, ORIGIN, SET_COOKIE},
    },
    middleware::{self, Next},
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use breakout_core::plan::text_file::MAX_BYTES;
use breakout_i18n::console as words;
use futures_util::{StreamExt as _, stream};
use tokio::time::timeout;
use tower::ServiceExt as _;

pub use self::gate::Gate;
pub(crate) use self::gate::is_same;
pub(super) use self::headers::policy_with_frames;
use super::{answers, assets, error::PageError, serving, widget};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What a form may weigh: the largest plan file, and what is around it.
const FORM_BYTES: usize = MAX_BYTES + (1 << 16);

/// How much more is read of a form that is too large, and thrown away: a browser shows no answer before it has sent all.
const SKIPPED_BYTES: usize = 1 << 28;

/// How long that may take.
const SKIPPING: Duration = Duration::from_secs(10);

const FORM: &str = "application/x-www-form-urlencoded";

/// The field of every form that shows that one of our own pages sent it.
const TOKEN: &str = "csrf";

/// Where the key is turned into a cookie.
const START: &str = "/start/";

/// Where a homeserver's login page sends the browser back to. Coming from another site, it comes without the cookie; the
/// page itself lets in only who has the word that went there, and tells nothing.
pub(super) const RETURN: &str = "/login/return";

/// Adds the way in, and guards everything else. What stands in frames is served under its own name, to any browser.
pub(super) fn protect(routes: Router, framed: Option<Router>, gate: Arc<Gate>) -> Router {
    let start = Router::new()
        .route("/start/{key}", get(start))
        .with_state(gate.clone());
    routes
        .merge(start)
        .layer(middleware::from_fn_with_state(gate.clone(), guard))
        .layer(middleware::from_fn(answers::in_words))
        .layer(middleware::from_fn_with_state(
            (gate, framed, widget::routes()),
            by_name,
        ))
        .layer(middleware::map_response(headers::add))
}

/// Turns the key into a cookie, once.
async fn start(
    State(gate): State<Arc<Gate>>,
    Path(key): Path<String>,
    method: Method,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let first = Redirect::to(gate.first_page());
    if gate.knows(&headers) {
        return Ok(first.into_response());
    }
    // A mere look at the headers must not use the key up.
    if method == Method::GET && gate.takes(&key) {
        return Ok(([(SET_COOKIE, gate.set_cookie())], first).into_response());
    }
    Err(
        PageError::closed(StatusCode::FORBIDDEN, words::address_is_used())
            .with_hint(words::used_by_somebody_else()),
    )
}

/// Distinguishes the console from what it has in frames; no name leads to both.
async fn by_name(
    State((gate, framed, widget)): State<(Arc<Gate>, Option<Router>, Router)>,
    request: Request,
    next: Next,
) -> Response {
    if !host(request.headers()).is_some_and(|name| gate.is_framed_host(name)) {
        return next.run(request).await;
    }
    let framed = match request.uri().path().starts_with(widget::PATH) {
        true => Some(widget),
        false => framed,
    };
    match framed {
        Some(framed) => {
            let answer = framed.oneshot(request).await;
            answer.unwrap_or_else(|never| match never {})
        }
        None => next.run(request).await,
    }
}

async fn guard(
    State(gate): State<Arc<Gate>>,
    request: Request,
    next: Next,
) -> Result<Response, PageError> {
    let host = own_host(&gate, request.headers()).ok_or_else(|| {
        PageError::closed(
            StatusCode::MISDIRECTED_REQUEST,
            words::not_at_this_address(),
        )
    })?;
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path();
    let is_open_to_all =
        path.starts_with(START) || path.starts_with(assets::PATH) || path == RETURN;
    let may_enter = gate.knows(request.headers()) || reads && is_open_to_all;
    if !may_enter {
        return Err(PageError::closed(
            StatusCode::FORBIDDEN,
            words::browser_may_not_enter(),
        ));
    }
    if reads {
        return Ok(next.run(request).await);
    }
    if request.method() != Method::POST {
        return Err(PageError::new(
            StatusCode::METHOD_NOT_ALLOWED,
            words::unknown_request(),
        ));
    }
    if !is_from(&host, request.headers()) {
        return Err(foreign());
    }
    let request = with_token(request, |token| gate.is_csrf_token(token)).await?;
    Ok(next.run(request).await)
}

/// The name by which we were called, if it is ours.
fn own_host(gate: &Gate, headers: &HeaderMap) -> Option<String> {
    let host = host(headers)?;
    gate.is_own_host(host).then(|| host.to_owned())
}

/// The one name by which we were called.
pub(crate) fn host(headers: &HeaderMap) -> Option<&str> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    hosts.next().is_none().then_some(host)
}

/// Whether a request was made by one of our own pages, as far as the browser says.
fn is_from(host: &str, headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(ORIGIN).iter();
    match (origins.next(), origins.next()) {
        (Some(origin), None) => origin.as_bytes() == format!("http://{host}").as_bytes(),
        (None, _) => headers
            .get_all(SEC_FETCH_SITE)
            .iter()
            .all(|site| site == "same-origin"),
        (Some(_), Some(_)) => false,
    }
}

/// Our own origin, if a page of ours says that it asks. It is for requests that a browser lets any page make, and that
/// are no forms.
pub(super) fn own_origin(headers: &HeaderMap) -> Option<String> {
    let host = host(headers)?;
    // Without the origin nobody knows who asks.
    let asks = headers.contains_key(ORIGIN) && is_from(host, headers);
    asks.then(|| format!("http://{host}"))
}

/// Lets a form pass that has the right token.
pub(crate) async fn with_token(
    request: Request,
    is_token: impl Fn(&str) -> bool,
) -> Result<Request, PageError> {
    let media = request.headers().get(CONTENT_TYPE);
    let media = media
        .and_then(|media| media.to_str().ok())
        .unwrap_or_default();
    let essence = media.split(';').next().unwrap_or_default().trim();
    let boundary = multer::parse_boundary(media).ok();
    if boundary.is_none() && !essence.eq_ignore_ascii_case(FORM) {
        return Err(PageError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            words::no_form_of_ours(),
        ));
    }
    let (parts, body) = request.into_parts();
    let read = timeout(serving::BODY, read(body));
    let bytes = read
        .await
        .map_err(|_| PageError::new(StatusCode::REQUEST_TIMEOUT, words::form_did_not_come()))?;
    let bytes = bytes.map_err(|unread| {
        let message = match (unread, &boundary) {
            (Unread::CutOff, _) => words::form_is_cut_off(),
            (Unread::TooLarge, Some(_)) => words::file_is_too_large(MAX_BYTES / 1024),
            (Unread::TooLarge, None) => words::form_is_too_large(),
        };
        PageError::new(StatusCode::PAYLOAD_TOO_LARGE, message).with_hint(words::try_with_less())
    })?;
    let tokens = match boundary {
        Some(boundary) => tokens_of_parts(bytes.clone(), boundary).await,
        None => tokens_of_fields(&bytes),
    };
    match tokens.as_slice() {
        [token] if is_token(token) => Ok(Request::from_parts(parts, Body::from(bytes))),
        _ => Err(foreign()),
    }
}

/// Why a form was not read to its end.
#[derive(Clone, Copy, Debug)]
enum Unread {
    CutOff,
    TooLarge,
}

async fn read(body: Body) -> Result<Bytes, Unread> {
    let mut pieces = body.into_data_stream();
    let mut bytes = Vec::new();
    while let Some(piece) = pieces.next().await {
        bytes.extend_from_slice(&piece.map_err(|_| Unread::CutOff)?);
        if bytes.len() > FORM_BYTES {
            drop(bytes);
            // A connection that sends more, or for longer, is cut off.
            _ = timeout(SKIPPING, skip(pieces)).await;
            return Err(Unread::TooLarge);
        }
    }
    Ok(bytes.into())
}

async fn skip(mut pieces: BodyDataStream) {
    let mut left = SKIPPED_BYTES;
    while let Some(Ok(piece)) = pieces.next().await {
        match left.checked_sub(piece.len()) {
            Some(less) => left = less,
            None => return,
        }
    }
}

fn tokens_of_fields(bytes: &[u8]) -> Vec<String> {
    let fields = url::form_urlencoded::parse(bytes);
    let tokens = fields.filter(|(name, _)| name == TOKEN);
    tokens.map(|(_, token)| token.into_owned()).collect()
}

/// The same of a form with a file. What cannot be read to its end has no token.
async fn tokens_of_parts(bytes: Bytes, boundary: String) -> Vec<String> {
    let body = stream::once(ready(Ok::<_, Infallible>(bytes)));
    let mut form = multer::Multipart::new(body, boundary);
    let mut tokens = Vec::new();
    loop {
        match form.next_field().await {
            Ok(Some(field)) if field.name() == Some(TOKEN) => match field.text().await {
                Ok(token) => tokens.push(token),
                Err(_) => return Vec::new(),
            },
            Ok(Some(_)) => {}
            Ok(None) => return tokens,
            Err(_) => return Vec::new(),
        }
    }
}

fn foreign() -> PageError {
    PageError::new(StatusCode::FORBIDDEN, words::sent_from_elsewhere())
        .with_hint(words::reload_if_it_was_you())
}
