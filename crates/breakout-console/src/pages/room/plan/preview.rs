//! What will be sent, before it is.

use askama::Template;
use axum::{extract::Path, response::Html};
use breakout_core::{
    announcement::Opened,
    event::{
        breakout::{EventType, Session},
        size::{MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES},
    },
    plan::{PlanError, SESSION_ID_BYTES},
};
use breakout_i18n::{Message, plan as words};
use breakout_words::CommandError;
use matrix_breakout::RoomBreakoutExt as _;

use super::{problem, proposed};
use crate::{
    access::Access,
    error::PageError,
    filters,
    layout::{Layout, TemplateExt as _},
    pages::room::markup,
    problem::Problem,
};

#[derive(Debug, Template)]
#[template(path = "plan_preview.html")]
struct PreviewPage {
    layout: Layout,
    back: String,
    event_type: &'static str,
    event: String,
    /// How much there is room for.
    size: Message,
    problem: Option<Problem>,
    warnings: Vec<Message>,
    /// The messages in the room.
    announcements: Vec<String>,
}

pub(super) async fn show(
    access: Access,
    Path(room_id): Path<String>,
) -> Result<Html<String>, PageError> {
    let room = access.room(&room_id)?;
    let (parent, draft) = proposed(&access, &room.breakout()).await?;
    let server = parent.own_user().server_name();
    let language = draft.options.language;
    let language = language.unwrap_or_else(|| access.language());
    let mut session = Session::new("0".repeat(SESSION_ID_BYTES));
    session.language = language.tag_in_note();
    let size = draft
        .plan
        .check_size_for(server, None, session.language.as_ref());
    let content = draft.plan.preview(server, session);
    let (bytes, problem) = match size {
        Ok(bytes) => (bytes, None),
        Err(error) => {
            let bytes = match &error {
                PlanError::TooLarge { bytes, .. } => *bytes,
                _ => 0,
            };
            (bytes, Some(problem(&error)))
        }
    };
    let names = parent.display_names();
    let limit = match parent.encryption.is_some() {
        true => MAX_ENCRYPTED_CONTENT_BYTES,
        false => MAX_CONTENT_BYTES,
    };
    let announcements = match draft.options.announce {
        true => Opened::new(&content, &names, limit, language.words()).announcements(None),
        false => Vec::new(),
    };
    let announcements = announcements.into_iter().map(|message| message.body);
    let page = PreviewPage {
        layout: access.layout(words::what_will_be_sent()),
        back: format!("{}#plan", access.href(room.room_id())),
        event_type: EventType::default().as_str(),
        event: serde_json::to_string_pretty(&content).map_err(|error| {
            CommandError::internal(words::event_cannot_be_written()).with_source(error)
        })?,
        size: words::event_holds(bytes, MAX_CONTENT_BYTES),
        problem,
        warnings: draft.warnings(&parent),
        announcements: announcements.collect(),
    };
    Ok(Html(page.html(access.language())?))
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl PreviewPage {
        fn samples() -> Vec<Self> {
            let texts = hostile_texts().into_iter();
            texts
                .map(|text| Self {
                    layout: Layout::bare(words::what_will_be_sent(), Language::English),
                    back: "/rooms/%21a#plan".to_owned(),
                    event_type: EventType::default().as_str(),
                    event: text.clone(),
                    size: words::event_holds(70_000_usize, MAX_CONTENT_BYTES),
                    problem: Some(Problem::new(Message::verbatim(&text))),
                    warnings: vec![Message::verbatim(&text)],
                    announcements: vec![text.clone(), text],
                })
                .collect()
        }
    }

    #[test]
    fn every_sample_is_safe() {
        for page in PreviewPage::samples() {
            check_page(&page.html(Language::default()).unwrap());
        }
    }
}
