//! What stands in the frame of a visit: LiveKit's client, which is not part of this program, and a script of ours that
//! has it connect.
//!
//! It is somebody else's code, so it is where Element Call is: of another site than the console.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    http::{
        HeaderMap, HeaderName, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse as _, Response},
    routing::get,
};
use breakout_i18n::{Language, visit as words};
use breakout_words::CommandError;

use crate::{
    error::PageError, filters, language, layout::TemplateExt as _, security::Gate,
    unpacked::Package,
};

/// The script of the package.
const SCRIPT: &str = "livekit-client.umd.js";

const PACKAGE: Package = Package {
    name: "LiveKit's client",
    directory: "livekit-client",
    file: SCRIPT,
    hint: words::how_to_get_livekit_client,
};

/// Where the frame is, below the address of Element Call.
const PAGE: &str = "/visit/index.html";

/// What follows it, with the language of the console: what a browser keeps of that choice is not sent to another site.
const SPOKEN: &str = "language";

/// Its own scripts, and media servers that only the homeserver knows; without encryption those can only be on this machine.
const POLICY: &str = "default-src 'none'; script-src 'self'; media-src blob:; connect-src https: wss: http://localhost:* \
                      ws://localhost:* http://127.0.0.1:* ws://127.0.0.1:*; form-action 'none'; base-uri 'none'; \
                      frame-ancestors";

const OUR_SCRIPT: &str = include_str!("../../assets/visit-frame.js");

/// Returns the address of the frame, for a page in this language.
pub(super) fn address(frames: &str, language: Language) -> String {
    format!("{frames}{PAGE}?{SPOKEN}={language}")
}

#[derive(Debug, Template)]
#[template(path = "visit_frame.html")]
struct FramePage {
    language: Language,
    /// Where the console is.
    console: String,
}

/// The script of the unpacked package.
#[derive(Clone, Debug)]
pub struct LiveKitClient(PathBuf);

impl LiveKitClient {
    /// The package in this folder, or in that of the accounts if it is there.
    pub fn find(asked_for: Option<&Path>, accounts: &Path) -> Result<Option<Self>, CommandError> {
        let folder = PACKAGE.find(asked_for, accounts)?;
        Ok(folder.map(|folder| Self(folder.join(SCRIPT))))
    }

    /// The frame's files, for the address that the console's frames have.
    pub(crate) fn files(&self, gate: &Gate) -> Router {
        let files = Files {
            livekit_client: self.clone(),
            console: gate.origin().to_owned(),
        };
        Router::new()
            .route("/visit/index.html", get(page))
            .route("/visit/visit.js", get(async || script(OUR_SCRIPT.into())))
            .route("/visit/livekit-client.js", get(livekit_client))
            .with_state(files)
    }
}

#[derive(Clone, Debug)]
struct Files {
    livekit_client: LiveKitClient,
    console: String,
}

async fn page(
    State(files): State<Files>,
    Query(asked): Query<BTreeMap<String, String>>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let asked = asked.get(SPOKEN).and_then(|tag| Language::from_tag(tag));
    let language = asked.unwrap_or_else(|| language::of(&headers));
    let policy = format!("{POLICY} {}", files.console);
    let headers: [(HeaderName, &str); 3] = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, &policy),
    ];
    let page = FramePage {
        language,
        console: files.console,
    };
    Ok((headers, page.html(language)?).into_response())
}

async fn livekit_client(State(files): State<Files>) -> Response {
    let path = files.livekit_client.0;
    let read = tokio::task::spawn_blocking(move || fs::read(path)).await;
    match read {
        Ok(Ok(content)) => script(content),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

fn script(content: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, content).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    #[tokio::test]
    async fn the_frame_speaks_the_language_of_the_console_that_asks_for_it() {
        let files = Files {
            livekit_client: LiveKitClient(PathBuf::new()),
            console: "http://127.0.0.1:4711".to_owned(),
        };
        let lang = async |query: &str| {
            let uri = format!("{PAGE}{query}").parse().unwrap();
            let asked = Query::try_from_uri(&uri).unwrap();
            let answer = page(State(files.clone()), asked, HeaderMap::new()).await;
            let body = answer.unwrap().into_body();
            let html = to_bytes(body, usize::MAX).await.unwrap();
            let html = String::from_utf8(html.to_vec()).unwrap();
            let (_, lang) = html.split_once("<html ").unwrap();
            lang.split_once('>').unwrap().0.to_owned()
        };
        let asked = address("", Language::Arabic);
        let asked = asked.strip_prefix(PAGE).unwrap();
        assert_eq!(lang(asked).await, "lang=\"ar\" dir=\"rtl\"");
        for unknown in ["", "?language=tlh", "?language"] {
            assert_eq!(lang(unknown).await, "lang=\"en\" dir=\"ltr\"");
        }
    }

    #[test]
    fn the_frame_has_no_script_but_files() {
        let page = FramePage {
            language: Language::English,
            console: "http://127.0.0.1:4711".to_owned(),
        };
        let html = page.html(Language::English).unwrap();
        assert_eq!(
            html.matches("<script").count(),
            html.matches("<script src=").count()
        );
        assert!(html.contains("data-console=\"http://127.0.0.1:4711\""));
    }
}
