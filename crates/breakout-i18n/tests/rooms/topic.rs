//! The topic of a child.

use breakout_core::{
    ruma::{owned_server_name, room_id},
    topic::topic,
    way_back::WayBack,
};
use breakout_i18n::english;

fn way_back(name: Option<&str>) -> WayBack {
    WayBack::new(room_id!("!p"), [owned_server_name!("x")], name)
}

#[test]
fn a_topic_says_the_task_the_words_and_the_way_back() {
    assert_eq!(
        topic(
            english(),
            Some("Read page 7."),
            &way_back(Some("Biology 101"))
        ),
        "Read page 7.\n\
         Need help? Write !help. Begin a message with !report if everybody should read it afterwards.\n\
         Back to Biology 101: https://matrix.to/#/!p?via=x"
    );
    assert_eq!(
        topic(english(), None, &way_back(None)),
        "Need help? Write !help. Begin a message with !report if everybody should read it afterwards.\n\
         Back to the main room: https://matrix.to/#/!p?via=x"
    );
}
