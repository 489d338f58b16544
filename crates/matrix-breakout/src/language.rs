//! In which language a session speaks: that of its note, whoever goes on with it.

use breakout_core::{
    event::{LanguageTag, breakout::BreakoutEventContent},
    words::Words,
};
use breakout_i18n::Language;

/// The sentences that go into rooms for a session whose note has this tag. Of a language that is not known here, English
/// ones.
pub(crate) fn words(tag: Option<&LanguageTag>) -> &'static dyn Words {
    #[cfg(test)]
    if tag.is_some_and(|tag| tag.as_str() == crate::testing::KINDS) {
        return &crate::testing::Kinds;
    }
    language(tag).words()
}

/// The language with this tag; English if there is none, or it is not known here.
pub(crate) fn language(tag: Option<&LanguageTag>) -> Language {
    let language = tag.and_then(|tag| Language::from_tag(tag.as_str()));
    language.unwrap_or_default()
}

/// The sentences that go into rooms for the session of this event.
pub(crate) fn words_of(content: &BreakoutEventContent) -> &'static dyn Words {
    let session = content.session.as_ref();
    words(session.and_then(|session| session.language.as_ref()))
}

#[cfg(test)]
mod tests {
    use breakout_core::adjust::Change;
    use matrix_sdk::ruma::OwnedUserId;
    use serde_json::json;

    use super::*;
    use crate::testing::{KINDS, Lesson, OWN, at_once};

    const ANN: &str = "@ann:localhost";

    /// What is said in the rooms by whoever moves somebody, helps, and ends a session of somebody else in this language;
    /// and the tags in the event, from the first to the last.
    async fn said_in(tag: &str) -> (Vec<String>, Vec<String>) {
        let lesson = Lesson::new(json!({ "@co:localhost": 50 })).await;
        let homeserver = &lesson.homeserver;
        let [one, two] = Lesson::groups();
        for room_id in [&lesson.parent, &one] {
            homeserver.join(room_id, ANN);
        }
        let mut content = lesson.content([&[ANN], &[]]);
        content.session.as_mut().unwrap().language = LanguageTag::parse(tag);
        lesson.write("@co:localhost", &content);
        homeserver.sync().await;
        let call = json!({ "msgtype": "m.text", "body": "!help" });
        homeserver.say(ANN, &one, call);
        let breakout = homeserver.breakout(&lesson.parent);
        at_once(breakout.take_help_request(&one)).await.unwrap();
        let user: OwnedUserId = ANN.try_into().unwrap();
        let moved = breakout.adjust(vec![Change::Move {
            user,
            to: two.clone(),
        }]);
        at_once(moved.into_future()).await.unwrap();
        homeserver.sync().await;
        at_once(breakout.end().into_future()).await.unwrap();

        let rooms = [&lesson.parent, &one, &two];
        let messages = rooms
            .into_iter()
            .flat_map(|room_id| homeserver.messages(room_id));
        let messages = messages.filter(|message| message["sender"] == OWN);
        let bodies =
            messages.map(|message| message["content"]["body"].as_str().unwrap().to_owned());
        let events = homeserver.breakouts(&lesson.parent).into_iter();
        let tags = events.map(|event| {
            let content = BreakoutEventContent::from_json(&event["content"]);
            content.session.unwrap().language.unwrap().to_string()
        });
        (bodies.collect(), tags.collect())
    }

    #[tokio::test]
    async fn whoever_goes_on_with_a_session_speaks_its_language() {
        let (said, tags) = said_in(KINDS).await;
        for kind in ["HelpIsComing", "GoTo", "EndedComeBack", "GroupsEnded"] {
            assert!(
                said.iter().any(|body| body.contains(kind)),
                "{kind}: {said:?}"
            );
        }
        assert!(said.iter().all(|body| body.starts_with('[')), "{said:?}");
        assert_eq!(tags, [KINDS; 3]);
    }

    #[tokio::test]
    async fn a_language_that_is_not_known_is_kept_and_english_is_spoken() {
        let (said, tags) = said_in("tlh-Piqd").await;
        let ended = "The break-out groups have ended. Please come back here.";
        assert!(said.iter().any(|body| body.starts_with(ended)), "{said:?}");
        assert_eq!(tags, ["tlh-Piqd"; 3]);
    }
}
