//! The widget that shows people their group inside Element: the built files of `clients/widget`, and where the console
//! serves them for trying.
//!
//! `cargo xtask regen` writes them, and the gate compares them with what the source builds. They are served under the
//! name that other people's code has: to browsers another site than the console, of which they know nothing. Nobody has
//! to be let in, as at any web server.

use axum::{
    Router,
    extract::Path,
    http::{
        HeaderMap, HeaderName, StatusCode,
        header::{
            ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
        },
    },
    response::{IntoResponse as _, Response},
    routing::get,
};
use breakout_i18n::console as words;

use crate::{language, security::Gate};

/// Where the folder is.
pub(super) const PATH: &str = "/widget/";

/// What its page says itself, and that any client may have it in a frame: it has nothing of the console's, and does nothing
/// before the client has approved it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
                      form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors *";

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
    Router::new()
        .route(
            PATH,
            get(async |headers: HeaderMap| file("index.html", &headers)),
        )
        .route(
            "/widget/{file}",
            get(async |Path(name): Path<String>, headers: HeaderMap| file(&name, &headers)),
        )
}

fn file(name: &str, headers: &HeaderMap) -> Response {
    let Some(file) = WIDGET_FILES.iter().find(|file| file.name == name) else {
        let text = words::no_such_page().text(language::of(headers));
        return (StatusCode::NOT_FOUND, text).into_response();
    };
    let headers: [(HeaderName, &str); 4] = [
        (CONTENT_TYPE, file.media_type),
        (CACHE_CONTROL, "no-cache"),
        (CONTENT_SECURITY_POLICY, POLICY),
        // An Element of an organization loads the module from here.
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, file.content).into_response()
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
        let policy = POLICY.split("; frame-ancestors").next().unwrap();
        let page = WIDGET_FILES.iter().find(|file| file.name == "index.html");
        let page = String::from_utf8_lossy(page.unwrap().content);
        assert!(
            page.contains(policy),
            "the page says another policy than the console"
        );
    }
}
