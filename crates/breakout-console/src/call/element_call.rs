//! The folder of Element Call, which is not part of this program, served as it is.
//!
//! It is somebody else's code, so it has an origin of its own: to the browser it is another site than the console, and
//! can neither read its pages nor send its forms. Nothing else is served there; see `docs/design/calls.md`.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use axum::{
    Router,
    extract::{Path as UrlPath, State},
    http::{
        HeaderMap, HeaderName, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse as _, Response},
    routing::get,
};
use breakout_i18n::call as words;
use breakout_words::CommandError;

use crate::{language, security::Gate, unpacked::Package, visit::LiveKitClient};

const PACKAGE: Package = Package {
    name: "Element Call",
    directory: "element-call",
    file: "index.html",
    hint: words::how_to_get_element_call,
};

/// What Element Call needs: its own scripts, WebAssembly and workers, media as blobs, the homeserver, and media servers
/// that only the homeserver knows. Without encryption those can only be on this machine. The console, which alone may have
/// it in a frame, is added.
const POLICY: &str = "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval' blob:; \
                      worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; \
                      img-src 'self' data: blob:; media-src 'self' data: blob:; connect-src 'self' data: blob: https: \
                      wss: http://localhost:* ws://localhost:* http://127.0.0.1:* ws://127.0.0.1:*; \
                      form-action 'none'; base-uri 'none'; frame-ancestors";

/// The unpacked package, and what else stands in frames.
#[derive(Clone, Debug)]
pub struct ElementCall {
    folder: PathBuf,
    livekit_client: Option<LiveKitClient>,
}

impl ElementCall {
    /// The package in this folder, or in that of the accounts if it is there.
    pub fn find(asked_for: Option<&Path>, accounts: &Path) -> Result<Option<Self>, CommandError> {
        let folder = PACKAGE.find(asked_for, accounts)?;
        Ok(folder.map(|folder| Self {
            folder,
            livekit_client: None,
        }))
    }

    /// Its files, for the address that the console's frames have.
    pub(crate) fn files(&self, gate: &Gate) -> Router {
        let files = Files {
            element_call: self.clone(),
            policy: format!("{POLICY} {}", gate.origin()),
        };
        let routes = Router::new()
            .route("/{*file}", get(file))
            .fallback(async |headers: HeaderMap| nothing(&headers))
            .with_state(files);
        match &self.livekit_client {
            Some(livekit_client) => routes.merge(livekit_client.files(gate)),
            None => routes,
        }
    }

    /// Adds LiveKit's own client, by which calls are visited.
    pub fn with_livekit_client(mut self, livekit_client: Option<LiveKitClient>) -> Self {
        self.livekit_client = livekit_client;
        self
    }

    pub(crate) fn has_livekit_client(&self) -> bool {
        self.livekit_client.is_some()
    }

    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        let path = Path::new(file);
        let is_inside = path
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !is_inside {
            return Err(io::ErrorKind::NotFound.into());
        }
        // A link may lead anywhere, whoever put it there: what is served are the files of the folder.
        let folder = fs::canonicalize(&self.folder)?;
        let found = fs::canonicalize(self.folder.join(path))?;
        if found != folder.join(path) {
            return Err(io::ErrorKind::NotFound.into());
        }
        fs::read(found)
    }
}

#[derive(Clone, Debug)]
struct Files {
    element_call: ElementCall,
    policy: String,
}

async fn file(
    State(files): State<Files>,
    UrlPath(file): UrlPath<String>,
    headers: HeaderMap,
) -> Response {
    let Files {
        element_call,
        policy,
    } = files;
    let name = file.clone();
    let content = tokio::task::spawn_blocking(move || element_call.read(&name)).await;
    let Some(content) = content.ok().and_then(Result::ok) else {
        return nothing(&headers);
    };
    // What is in its folder of assets has its content's digest in its name.
    let keep = match file.starts_with("assets/") {
        true => "private, max-age=31536000, immutable",
        false => "no-cache",
    };
    let headers: [(HeaderName, &str); 3] = [
        (CONTENT_TYPE, media_type(&file)),
        (CACHE_CONTROL, keep),
        (CONTENT_SECURITY_POLICY, &policy),
    ];
    (headers, content).into_response()
}

/// Without a way to the console: nobody is meant to see this.
fn nothing(headers: &HeaderMap) -> Response {
    let text = words::no_such_file().text(language::of(headers));
    (StatusCode::NOT_FOUND, text).into_response()
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        // Browsers compile it while it comes only under this type.
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff") => "font/woff",
        Some("woff2") => "font/woff2",
        Some("mp3") => "audio/mpeg",
        Some("ogg") => "audio/ogg",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("element-call/dist/assets")).unwrap();
        fs::write(
            folder.path().join("element-call/dist/index.html"),
            "<!doctype html>",
        )
        .unwrap();
        fs::write(folder.path().join("secret"), "secret").unwrap();
        folder
    }

    #[test]
    fn nothing_outside_of_the_folder_is_served() {
        let folder = package();
        let element_call = ElementCall::find(None, folder.path()).unwrap().unwrap();
        assert!(element_call.read("index.html").is_ok());
        let absolute = folder.path().join("secret");
        for file in [
            "../../secret",
            "assets/../../../secret",
            "",
            absolute.to_str().unwrap(),
        ] {
            assert!(element_call.read(file).is_err(), "{file}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out_of_the_folder() {
        use std::os::unix::fs::symlink;
        let folder = package();
        let root = folder.path();
        let dist = root.join("element-call/dist");
        fs::create_dir(root.join("elsewhere")).unwrap();
        fs::write(root.join("elsewhere/a.js"), "secret").unwrap();
        symlink(root.join("secret"), dist.join("secret")).unwrap();
        symlink(root.join("elsewhere"), dist.join("assets/elsewhere")).unwrap();
        let element_call = ElementCall::find(None, root).unwrap().unwrap();
        for file in ["secret", "assets/elsewhere/a.js"] {
            assert!(element_call.read(file).is_err(), "{file}");
        }
        // The folder itself may be wherever its user has it.
        symlink(root.join("element-call"), root.join("link")).unwrap();
        let linked = ElementCall::find(Some(&root.join("link")), root);
        assert!(linked.unwrap().unwrap().read("index.html").is_ok());
    }

    #[test]
    fn web_assembly_has_the_type_that_browsers_compile() {
        assert_eq!(
            media_type("assets/matrix_sdk_crypto_wasm_bg-COl8q06i.wasm"),
            "application/wasm"
        );
        assert_eq!(media_type("nothing"), "application/octet-stream");
    }
}
