//! What every answer tells the browser to refuse.

use axum::{
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

use crate::web_origin::WebOrigin;

/// Nothing but our own files, also if a page should let somebody else's text through as markup.
macro_rules! own_files {
    () => {
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors "
    };
}

/// In no frame.
const POLICY: &str = concat!(own_files!(), "'none'");

/// The same with frames from one other origin: the page of a call.
pub(crate) fn policy_with_frames(origin: &str) -> String {
    format!("{POLICY}; frame-src {origin}")
}

/// The same in frames of pages at these origins, and of no others.
pub(crate) fn policy_framed_by(origins: &[WebOrigin]) -> HeaderValue {
    let origins: Vec<_> = origins.iter().map(WebOrigin::as_str).collect();
    let policy = match origins.is_empty() {
        true => POLICY.to_owned(),
        false => format!(concat!(own_files!(), "{}"), origins.join(" ")),
    };
    // An origin is a host and nothing else, which any header may hold.
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(POLICY))
}

const ALWAYS: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: with that, browsers send `Origin: null` with our own forms too.
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

pub(crate) async fn add(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // A page with a call says otherwise, and what is in its frame.
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(POLICY));
    // A page is somebody's; only what says otherwise may be kept.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}
