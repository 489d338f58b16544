//! What every page is checked for, and the console as a browser sees it.

mod live;
mod live_call;
mod live_chat;
mod live_guests;
mod live_leftovers;
mod live_login;
mod live_partly;
mod live_plan;
mod live_results;
mod live_room;
mod live_routes;
mod live_storm;
mod live_stranger;
mod live_strangers;
mod live_twice;
mod visitor;

/// Text that wants to be more than that.
pub(super) const HOSTILE: &str = "</title><script>alert(1)</script>\u{202e}\"' onload='x' style=\"x\"><img src=x onerror=alert(1)>";

/// Why the homeserver is lost, in its own words.
pub(super) fn lost() -> super::changes::Lost {
    super::changes::Lost {
        text: breakout_i18n::Message::verbatim(HOSTILE),
        logged_out: true,
    }
}

/// Everything that a name of a room or a person may be.
pub(super) fn hostile_texts() -> Vec<String> {
    vec![
        HOSTILE.to_owned(),
        "\u{202e}txet\u{2066}\u{200b}".to_owned(),
        "<".repeat(10_000),
        "{{ 7 * 7 }}".to_owned(),
        String::new(),
    ]
}

/// Checks that a page has only markup of ours, and nothing that the content security policy would refuse.
#[track_caller]
pub(super) fn check_page(html: &str) {
    assert_eq!(html.matches("<script").count(), 1, "{html}");
    assert!(html.contains("lang=\"en\"") && html.contains("id=\"main\"") && html.contains("<h1>"));
    check_region(html);
}

/// The same for a part of a page.
#[track_caller]
pub(super) fn check_region(html: &str) {
    for tag in tags(html) {
        assert!(
            !tag.starts_with("<img") && !tag.starts_with("<style"),
            "{tag}"
        );
        for attribute in tag.split_whitespace().skip(1) {
            let name = attribute.split('=').next().unwrap_or_default();
            assert!(name != "style" && !name.starts_with("on"), "{tag}");
        }
        assert!(!tag.contains("javascript:"), "{tag}");
    }
    assert!(
        !html.contains("{{") || html.contains("{{ 7 * 7 }}"),
        "{html}"
    );
}

/// The tags of a page without what stands in the quotes of their attributes.
fn tags(html: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let (mut tag, mut inside, mut quoted): (String, bool, bool) = (String::new(), false, false);
    for c in html.chars() {
        match c {
            '<' if !inside => {
                inside = true;
                tag = "<".to_owned();
            }
            '"' if inside => {
                quoted = !quoted;
                tag.push(c);
            }
            '>' if inside && !quoted => {
                inside = false;
                tags.push(std::mem::take(&mut tag));
            }
            _ if inside && !quoted => tag.push(c),
            _ => {}
        }
    }
    assert!(!inside && !quoted, "a tag is not closed");
    tags
}

#[test]
fn the_check_finds_what_it_looks_for() {
    for bad in ["<p style=\"x\">", "<p onload=\"x\">", "<img src=\"x\">"] {
        assert!(
            std::panic::catch_unwind(|| check_region(bad)).is_err(),
            "{bad}"
        );
    }
    check_region("<p title=\"a style=b onload=c\">style=x onload=x</p>");
}
