//! The widget that shows people their group inside Element: the built files of `clients/widget`, and where the console
//! serves them for trying; and a bot at the address of its pages for hosts, which the widget offers there.
//!
//! `cargo xtask regen` writes them, and the gate compares them with what the source builds. The console serves them under the
//! name that other people's code has: to browsers another site than the console, of which they know nothing. Nobody has
//! to be let in, as at any web server.
//!
//! Whether there are pages for hosts stands in the page that a bot serves, and nowhere else: what stands behind the `#` of the widget's
//! address is the word of whoever may write it into a room.

use axum::{
    Router,
    body::Bytes,
    extract::Path,
    http::{
        HeaderMap, HeaderName, StatusCode,
        header::{
            ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
        },
    },
    middleware::map_response,
    response::{IntoResponse as _, Response},
    routing::get,
};
use breakout_i18n::console as words;

use crate::{
    language,
    security::{Gate, headers},
    web_origin::WebOrigin,
};

/// Where the folder is.
pub(super) const PATH: &str = "/widget/";

/// What its page says itself, with what else it has.
macro_rules! policy {
    ($more:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ",
            $more,
            "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        )
    };
}

const PAGE: &str = "index.html";

/// It has nothing of the console's, and does nothing before the client has approved it: any client may have it in a frame.
const POLICY: &str = policy!("");

/// The same with pages for hosts in a frame of its own, which are its own server's.
const HOSTS_POLICY: &str = policy!("frame-src 'self'; ");

/// What the page begins with, and is followed by where hosts ask.
const HEAD: &str = "<meta charset=\"utf-8\" />";

/// A file of the folder.
#[derive(Clone, Copy, Debug)]
pub struct WidgetFile {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub content: &'static [u8],
    media_type: &'static str,
}

/// All files of the folder.
pub const WIDGET_FILES: [WidgetFile; 14] = [
    WidgetFile {
        name: "LICENSE",
        content: include_bytes!("../assets/widget/LICENSE"),
        media_type: "text/plain; charset=utf-8",
    },
    WidgetFile {
        name: "LICENSES-OF-OTHERS",
        content: include_bytes!("../assets/widget/LICENSES-OF-OTHERS"),
        media_type: "text/plain; charset=utf-8",
    },
    WidgetFile {
        name: "element-module.js",
        content: include_bytes!("../assets/widget/element-module.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "index.html",
        content: include_bytes!("../assets/widget/index.html"),
        media_type: "text/html; charset=utf-8",
    },
    WidgetFile {
        name: "widget.css",
        content: include_bytes!("../assets/widget/widget.css"),
        media_type: "text/css; charset=utf-8",
    },
    WidgetFile {
        name: "widget.js",
        content: include_bytes!("../assets/widget/widget.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-ar.js",
        content: include_bytes!("../assets/widget/words-ar.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-de.js",
        content: include_bytes!("../assets/widget/words-de.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-es.js",
        content: include_bytes!("../assets/widget/words-es.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-fr.js",
        content: include_bytes!("../assets/widget/words-fr.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-it.js",
        content: include_bytes!("../assets/widget/words-it.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-nl.js",
        content: include_bytes!("../assets/widget/words-nl.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-pl.js",
        content: include_bytes!("../assets/widget/words-pl.js"),
        media_type: "text/javascript; charset=utf-8",
    },
    WidgetFile {
        name: "words-uk.js",
        content: include_bytes!("../assets/widget/words-uk.js"),
        media_type: "text/javascript; charset=utf-8",
    },
];

/// Returns where the console of this gate serves the folder.
pub fn widget_folder(gate: &Gate) -> String {
    format!("{}{PATH}", gate.framed_origin())
}

/// The folder, for the address that the console's frames have.
pub(super) fn routes() -> Router {
    folder(POLICY, Bytes::from_static(page()))
}

/// Returns where the folder is below an address that has pages for hosts.
pub fn widget_folder_at(origin: &WebOrigin) -> String {
    format!("{}{PATH}", origin.as_str())
}

/// The folder at an address that has pages for hosts. Its page offers them, and asks for them at this path.
pub fn widget_with_hosts(enter: &str) -> Router {
    folder(HOSTS_POLICY, widget_page_with_hosts(enter).into()).layer(map_response(headers::add))
}

/// Returns the page of that folder; its other files are those of every one.
pub fn widget_page_with_hosts(enter: &str) -> String {
    let says = format!("{HEAD}\n    <meta name=\"hosts\" content=\"{enter}\" />");
    String::from_utf8_lossy(page())
        .replacen(POLICY, HOSTS_POLICY, 1)
        .replacen(HEAD, &says, 1)
}

fn page() -> &'static [u8] {
    let page = WIDGET_FILES.iter().find(|file| file.name == PAGE);
    page.map_or(b"", |page| page.content)
}

fn folder(policy: &'static str, page: Bytes) -> Router {
    let file = move |name: &str, headers: &HeaderMap| file(name, headers, policy, page.clone());
    let index = file.clone();
    Router::new()
        .route(
            PATH,
            get(async move |headers: HeaderMap| index(PAGE, &headers)),
        )
        .route(
            "/widget/{file}",
            get(async move |Path(name): Path<String>, headers: HeaderMap| file(&name, &headers)),
        )
}

fn file(name: &str, headers: &HeaderMap, policy: &str, page: Bytes) -> Response {
    let Some(file) = WIDGET_FILES.iter().find(|file| file.name == name) else {
        let text = words::no_such_page().text(language::of(headers));
        return (StatusCode::NOT_FOUND, text).into_response();
    };
    let headers: [(HeaderName, &str); 4] = [
        (CONTENT_TYPE, file.media_type),
        (CACHE_CONTROL, "no-cache"),
        (CONTENT_SECURITY_POLICY, policy),
        // An Element of an organization loads the module from here.
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    let content = match name {
        PAGE => page,
        _ => Bytes::from_static(file.content),
    };
    (headers, content).into_response()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    #[test]
    fn the_program_holds_every_file_of_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/widget");
        let files = fs::read_dir(folder).unwrap();
        let mut files: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
        files.sort();
        assert_eq!(files, WIDGET_FILES.map(|file| file.name));
        let page = String::from_utf8_lossy(page());
        let says = format!("content=\"{POLICY}\"");
        assert!(
            page.contains(&says),
            "the page says another policy than the console"
        );
    }

    #[test]
    fn only_the_page_of_a_server_with_pages_for_hosts_says_so_and_has_frames() {
        let page = String::from_utf8_lossy(page());
        assert!(!page.contains("name=\"hosts\"") && !page.contains("frame-src"));
        let hosting = widget_page_with_hosts("/host/enter");
        for says in [
            "<meta name=\"hosts\" content=\"/host/enter\" />",
            &format!("content=\"{HOSTS_POLICY}\""),
        ] {
            assert_eq!(hosting.matches(says).count(), 1, "{hosting}");
        }
        assert_eq!(hosting.lines().count(), page.lines().count() + 1);
    }
}
