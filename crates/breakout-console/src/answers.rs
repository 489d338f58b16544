//! Problems put into words, as a page; and the answer to a script that sends a form of ours without leaving the page: where
//! to go, or what did not work.

use axum::{
    Json,
    extract::Request,
    http::{
        StatusCode,
        header::{CONTENT_LENGTH, LOCATION, SET_COOKIE},
    },
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use breakout_i18n::Language;
use serde::Serialize;
use serde_json::json;

use crate::{access::Home, error::PageError, language};

/// The header by which a script says that it reads such an answer. What has it is none of a browser's own forms.
const SCRIPT: &str = "x-breakout-script";

/// What did not work, as it stands beside a button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Told {
    /// What, why, and what can be done.
    pub(super) problem: String,

    /// Where to go then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next: Option<ToldLink>,

    /// Whether nothing works before somebody logs in.
    pub(super) logged_out: bool,

    /// Whether it may be done, so that trying again must be the very same.
    pub(super) unanswered: bool,
}

/// A page of ours, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct ToldLink {
    pub(super) href: String,
    pub(super) text: String,
}

/// Puts a problem into words: of the console that was asked, or else of the request. A script is answered with JSON instead of
/// a redirect or a page about a problem. Other pages stay what they are.
pub(super) async fn in_words(request: Request, next: Next) -> Response {
    let is_asked = request.headers().contains_key(SCRIPT);
    let asked_in = language::of(request.headers());
    let mut answer = next.run(request).await;
    if let Some(problem) = answer.extensions_mut().remove::<PageError>() {
        let language = answer.extensions().get::<Language>();
        let language = language.copied().unwrap_or(asked_in);
        let problem = match answer.extensions().get::<Home>() {
            Some(Home(home)) => problem.for_guest_at(home),
            None => problem,
        };
        let mut said = match is_asked {
            true => (answer.status(), Json(problem.told(language))).into_response(),
            false => problem.into_page_response(language),
        };
        let mut headers = std::mem::take(answer.headers_mut());
        headers.remove(CONTENT_LENGTH);
        said.headers_mut().extend(headers);
        return said;
    }
    if !is_asked {
        return answer;
    }
    let location = answer.headers().get(LOCATION);
    match location.and_then(|location| location.to_str().ok()) {
        Some(go) if answer.status().is_redirection() => {
            let mut said = (StatusCode::OK, Json(json!({ "go": go }))).into_response();
            let cookies = answer.headers().get_all(SET_COOKIE).iter();
            let cookies = cookies.map(|cookie| (SET_COOKIE, cookie.clone()));
            said.headers_mut().extend(cookies);
            said
        }
        _ => answer,
    }
}

#[cfg(test)]
mod tests {
    use axum::{
        Router,
        body::{Body, to_bytes},
        middleware,
        response::{Html, Redirect},
        routing::post,
    };
    use serde_json::Value;
    use tower::ServiceExt as _;

    use breakout_i18n::Message;
    use breakout_words::CommandError;

    use super::*;

    async fn answer(path: &str, is_script: bool) -> (StatusCode, String) {
        let refused = || async {
            PageError::from(CommandError::refused(Message::verbatim(
                "it is open already",
            )))
        };
        let routes = Router::new()
            .route("/go", post(|| async { Redirect::to("/rooms/!a") }))
            .route("/refused", post(refused))
            .route("/page", post(|| async { Html("<main></main>") }))
            .layer(middleware::from_fn(in_words));
        let mut request = Request::post(path);
        if is_script {
            request = request.header(SCRIPT, "1");
        }
        let answer = routes.oneshot(request.body(Body::empty()).unwrap()).await;
        let (head, body) = answer.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (head.status, String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn a_script_is_told_where_to_go_and_what_did_not_work() {
        let json = |body: String| serde_json::from_str::<Value>(&body).unwrap();
        let (status, body) = answer("/go", true).await;
        assert_eq!(
            (status, json(body)),
            (StatusCode::OK, json!({ "go": "/rooms/!a" }))
        );
        let (status, body) = answer("/refused", true).await;
        let problem =
            json!({ "problem": "It is open already.", "logged_out": false, "unanswered": false });
        assert_eq!((status, json(body)), (StatusCode::CONFLICT, problem));
        assert_eq!(answer("/page", true).await.1, "<main></main>");
    }

    #[tokio::test]
    async fn a_browser_is_answered_with_pages() {
        assert_eq!(answer("/go", false).await.0, StatusCode::SEE_OTHER);
        let (status, body) = answer("/refused", false).await;
        assert_eq!(status, StatusCode::CONFLICT);
        assert!(body.contains("<h1>It is open already</h1>"), "{body}");
    }
}
