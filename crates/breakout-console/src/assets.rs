//! The files that pages need, inside the binary, at addresses that change with their content.

use std::sync::LazyLock;

use axum::{
    Router,
    http::header::{CACHE_CONTROL, CONTENT_TYPE},
    routing::get,
};
use breakout_core::hex::hex;
use sha2::{Digest as _, Sha256};

/// Below here is nothing that is anybody's secret.
pub(super) const PATH: &str = "/assets/";

#[derive(Debug)]
struct Asset {
    url: String,
    media_type: &'static str,
    content: &'static str,
}

pub(super) const SCRIPT_TEXT: &str = concat!(
    include_str!("../assets/words.js"),
    include_str!("../assets/clock.js"),
    include_str!("../assets/console.js"),
    include_str!("../assets/forms.js"),
    include_str!("../assets/chat.js")
);

pub(super) const CALL_SCRIPT_TEXT: &str = concat!(
    include_str!("../assets/words.js"),
    include_str!("../assets/clock.js"),
    include_str!("../assets/call.js")
);

pub(super) const VISIT_SCRIPT_TEXT: &str = concat!(
    include_str!("../assets/words.js"),
    include_str!("../assets/visit.js")
);

static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        ("console", "css"),
        "text/css; charset=utf-8",
        concat!(
            include_str!("../assets/console.css"),
            include_str!("../assets/pages.css"),
            include_str!("../assets/results.css"),
            include_str!("../assets/call.css"),
            include_str!("../assets/visit.css")
        ),
    )
});

static SCRIPT: LazyLock<Asset> = LazyLock::new(|| Asset::script("console", SCRIPT_TEXT));

static CALL_SCRIPT: LazyLock<Asset> = LazyLock::new(|| Asset::script("call", CALL_SCRIPT_TEXT));

static VISIT_SCRIPT: LazyLock<Asset> = LazyLock::new(|| Asset::script("visit", VISIT_SCRIPT_TEXT));

static ICON: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new(
        ("icon", "svg"),
        "image/svg+xml",
        include_str!("../assets/icon.svg"),
    )
});

impl Asset {
    fn script(name: &str, content: &'static str) -> Self {
        Self::new((name, "js"), "text/javascript; charset=utf-8", content)
    }

    fn new((name, ending): (&str, &str), media_type: &'static str, content: &'static str) -> Self {
        let hash = hex(&Sha256::digest(content)[..4]);
        Self {
            url: format!("{PATH}{name}-{hash}.{ending}"),
            media_type,
            content,
        }
    }
}

/// The address of the style sheet.
pub(super) fn style() -> &'static str {
    &STYLE.url
}

/// The address of the script.
pub(super) fn script() -> &'static str {
    &SCRIPT.url
}

/// The address of the script of a call's page.
pub(super) fn call_script() -> &'static str {
    &CALL_SCRIPT.url
}

/// The address of the script of a visit's page.
pub(super) fn visit_script() -> &'static str {
    &VISIT_SCRIPT.url
}

/// The address of the icon.
pub(super) fn icon() -> &'static str {
    &ICON.url
}

pub(super) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let assets: [&'static Asset; 5] = [&STYLE, &SCRIPT, &CALL_SCRIPT, &VISIT_SCRIPT, &ICON];
    assets.into_iter().fold(Router::new(), |router, asset| {
        let answer = (
            [
                (CONTENT_TYPE, asset.media_type),
                (CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            asset.content,
        );
        router.route(&asset.url, get(move || std::future::ready(answer)))
    })
}
