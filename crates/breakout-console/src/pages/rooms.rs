//! The first page: where the user is asked to a room, what they may split, and the rest.

mod list;
mod live;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::Html,
    routing::get,
};
use breakout_i18n::room_list as words;
use serde::Deserialize;

use self::list::List;
use crate::{
    error::PageError,
    filters,
    layout::{Layout, TemplateExt as _},
    state::SharedConsole,
};

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route("/rooms", get(show))
        .route("/rooms/live", get(live::stream))
}

/// What the address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
struct ListQuery {
    /// Part of a name.
    q: String,
    /// Also the rooms that the user may not split.
    all: Option<String>,
}

#[derive(Debug, Template)]
#[template(path = "rooms.html")]
struct RoomsPage {
    layout: Layout,
    query: String,
    all: bool,
    list: List,
}

async fn show(
    State(console): State<SharedConsole>,
    Query(asked): Query<ListQuery>,
) -> Result<Html<String>, PageError> {
    let page = RoomsPage {
        layout: Layout::new(&console, words::rooms()).live(asked.address("/rooms/live")),
        query: asked.q.clone(),
        all: asked.all.is_some(),
        list: List::read(&console, &asked).await?,
    };
    Ok(Html(page.html(console.language())?))
}

impl ListQuery {
    /// The address of the same question.
    fn address(&self, path: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !self.q.is_empty() {
            query.append_pair("q", &self.q);
        }
        if self.all.is_some() {
            query.append_pair("all", "on");
        }
        let query = query.finish();
        if query.is_empty() {
            path.to_owned()
        } else {
            format!("{path}?{query}")
        }
    }
}

#[cfg(test)]
impl RoomsPage {
    fn samples() -> Vec<Self> {
        use breakout_i18n::Language;

        List::samples()
            .into_iter()
            .map(|list| Self {
                layout: Layout {
                    account: "@host:localhost".to_owned(),
                    offline: Some(crate::tests::lost()),
                    ..Layout::bare(words::rooms(), Language::English)
                }
                .live("/rooms/live?q=\"><script>"),
                query: crate::tests::HOSTILE.to_owned(),
                all: true,
                list,
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for page in RoomsPage::samples() {
            crate::tests::check_page(&page.html(Language::English).unwrap());
        }
    }

    #[test]
    fn the_stream_is_asked_the_same_question() {
        let asked = ListQuery {
            q: "a&b=ü".to_owned(),
            all: Some("on".to_owned()),
        };
        assert_eq!(
            asked.address("/rooms/live"),
            "/rooms/live?q=a%26b%3D%C3%BC&all=on"
        );
        assert_eq!(ListQuery::default().address("/rooms"), "/rooms");
    }
}
