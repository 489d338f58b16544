//! Answers as they are read, in text and in HTML.

use std::time::Duration;

use breakout_core::event::size::content_bytes;

use super::*;
use crate::command::{Command, parse};

const PREFIX: &str = "!breakout";
const EN: Language = Language::English;

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn check(answer: &Answer, text: &str, html: &str) {
    assert_eq!(answer.text, text);
    assert_eq!(answer.html, html);
    well_formed(&answer.html);
}

/// Each tag is closed where it was opened, and only tags that we write are there.
fn well_formed(html: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once('<') {
        let (tag, after) = tag.split_once('>').unwrap();
        rest = after;
        if let Some(closed) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(closed), "{html}");
            continue;
        }
        let name = tag.split(' ').next().unwrap();
        let known = [
            "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "code", "strong", "a",
        ];
        assert!(known.contains(&name), "<{tag}>");
        assert!(name == "a" || name == tag, "<{tag}>");
        open.push(name);
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn who_has_come_says_what_it_needs_and_how_to_begin() {
    check(
        &greeting(PREFIX, Some(50), EN),
        "Hello! I split this room into groups, keep their time, and bring everybody back.\n\
         Make me a moderator of this room (power level 50), so that I can begin.\n\
         To begin, write !breakout 4 15m. !breakout help lists everything else.\n\
         While groups are open I am in each of them, so that I can tell you who needs help.",
        "<p>Hello! I split this room into groups, keep their time, and bring everybody back.</p>\
         <p>Make me a moderator of this room (power level 50), so that I can begin.</p>\
         <p>To begin, write <code>!breakout 4 15m</code>. <code>!breakout help</code> lists everything else.</p>\
         <p>While groups are open I am in each of them, so that I can tell you who needs help.</p>",
    );
    assert!(!greeting(PREFIX, None, EN).text.contains("power level"));
    check(
        &became_moderator("<b>", EN),
        "Thank you, I am a moderator now. <b> 4 15m splits this room into groups, <b> help lists everything else.",
        "<p>Thank you, I am a moderator now. <code>&lt;b&gt; 4 15m</code> splits this room into groups, \
         <code>&lt;b&gt; help</code> lists everything else.</p>",
    );
    assert!(lost_moderator(true, EN).text.contains("stay as they are"));
    assert!(!lost_moderator(false, EN).text.contains("stay as they are"));
}

#[test]
fn a_plan_is_a_table_with_three_ways_to_answer() {
    let mut proposed = Plan::new(vec![
        PlannedGroup::new("Group 1", names(&["Anna", "Ben & Co", "<img src=x>"])),
        PlannedGroup::new("</table>\u{202e}2", vec![]),
        PlannedGroup::new("\u{3164}", names(&["\u{200b}", "Zoë\nLee\u{1b}[2J"])),
    ]);
    proposed.ending = Some(Ending::After(Duration::from_secs(900)));
    proposed.without_group = names(&["Tina"]);
    check(
        &plan(&proposed, PREFIX, EN),
        "3 groups for 15 minutes:\n\
         • Group 1 – Anna, Ben & Co, <img src=x>\n\
         • </table>2 – whoever wants to\n\
         • a group without a name – somebody without a name, Zoë Lee\n\
         Without a group: Tina\n\
         ✅ opens them, 🔀 deals again, ❌ drops the plan.\n\
         Or answer: yes, again, no.",
        "<p>3 groups for 15 minutes:</p>\
         <table><thead><tr><th>Group</th><th>People</th></tr></thead><tbody>\
         <tr><td>Group 1</td><td>Anna, Ben &amp; Co, &lt;img src=x&gt;</td></tr>\
         <tr><td>&lt;/table&gt;2</td><td>whoever wants to</td></tr>\
         <tr><td>a group without a name</td><td>somebody without a name, Zoë Lee</td></tr>\
         </tbody></table>\
         <p>Without a group: Tina</p>\
         <p>✅ opens them, 🔀 deals again, ❌ drops the plan.</p>\
         <p>Or answer: <code>yes</code>, <code>again</code>, <code>no</code>.</p>",
    );
    proposed.ending = Some(Ending::At("10:30".to_owned()));
    assert!(
        plan(&proposed, PREFIX, EN)
            .text
            .starts_with("3 groups until 10:30:\n")
    );
}

#[test]
fn the_answers_to_a_plan_are_understood() {
    let text = plan(&Plan::default(), PREFIX, EN).text;
    let answers = text
        .rsplit_once("answer: ")
        .unwrap()
        .1
        .trim_end_matches('.');
    let choices = answers
        .split(", ")
        .map(|answer| parse(answer, true, PREFIX).unwrap().unwrap());
    assert_eq!(choices.filter_map(|command| command.choice()).count(), 3);
}

#[test]
fn a_status_shows_who_is_there_and_who_is_missing() {
    let mut first = StatusGroup::new("Group 1", Some(names(&["Anna", "Ben"])));
    first.missing = names(&["Cid"]);
    first.asks_for_help = true;
    let mut open = Status::new(vec![
        first,
        StatusGroup::new("A < B", Some(vec![])),
        StatusGroup::new("C", None),
    ]);
    open.left = Some(Duration::from_secs(300));
    check(
        &status(&open, PREFIX, EN),
        "3 groups, 5 minutes left:\n\
         • Group 1 🙋 – Anna, Ben; missing: Cid\n\
         • A < B – nobody\n\
         • C – ?",
        "<p>3 groups, 5 minutes left:</p>\
         <table><thead><tr><th>Group</th><th>There</th><th>Missing</th></tr></thead><tbody>\
         <tr><td>Group 1 🙋</td><td>Anna, Ben</td><td>Cid</td></tr>\
         <tr><td>A &lt; B</td><td>nobody</td><td></td></tr>\
         <tr><td>C</td><td>?</td><td></td></tr>\
         </tbody></table>",
    );
    open.left = None;
    assert!(
        status(&open, PREFIX, EN)
            .text
            .starts_with("3 groups, without an end time:")
    );
}

#[test]
fn a_thousand_people_fit_or_it_is_said_who_is_left_out() {
    let people = |count: usize, name: &str| -> Vec<String> {
        (0..count).map(|n| format!("{name} {n}")).collect()
    };
    let bytes = |answer: &Answer| {
        content_bytes(&answer.text).unwrap() + content_bytes(&answer.html).unwrap()
    };
    for (groups, each, name) in [
        (1, 1_000, "Maximiliane von Hohenstein"),
        (100, 10, "Maximiliane von Hohenstein"),
        (4, 250, "\"&<\u{1f469}\u{200d}\u{1f3eb}"),
        (500, 2, "Maximiliane von Hohenstein"),
        (
            500,
            2,
            "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
        ),
    ] {
        let groups =
            (0..groups).map(|n| PlannedGroup::new(format!("{name} {n}"), people(each, name)));
        let groups: Vec<_> = groups.collect();
        let open = groups
            .iter()
            .map(|group| StatusGroup::new(&group.name, Some(group.people.clone())));
        let open = Status::new(open.collect());
        for answer in [
            plan(&Plan::new(groups), PREFIX, EN),
            status(&open, PREFIX, EN),
        ] {
            assert!(bytes(&answer) < 46_000, "{}", bytes(&answer));
            assert!(bytes(&answer) > 20_000, "{}", bytes(&answer));
            well_formed(&answer.html);
            let is_short = answer.text.contains(" more");
            let way_on = answer
                .text
                .contains("!breakout who Group 2 shows one group.");
            assert_eq!(is_short, way_on, "{}", answer.text);
        }
    }
    let few = Plan::new(vec![PlannedGroup::new("1", people(300, "Anna"))]);
    assert!(!plan(&few, PREFIX, EN).text.contains(" more"));
    let many = Plan::new(vec![PlannedGroup::new("1", people(3_000, "Anna"))]);
    let text = plan(&many, PREFIX, EN).text;
    let shown = text.matches("Anna").count();
    assert!(
        text.contains(&format!(", and {} more\n", 3_000 - shown)),
        "{shown}"
    );
}

#[test]
fn what_is_refused_or_fails_is_said_in_one_line_with_a_way_on() {
    check(
        &refused("Ben <3", 0, 50, EN),
        "Ben <3, that takes power level 50 in this room, and you have 0.",
        "<p>Ben &lt;3, that takes power level 50 in this room, and you have 0.</p>",
    );
    let problem = Message::verbatim("the homeserver said <no>");
    check(
        &failed(&problem, &[Message::verbatim("try again & again")], EN),
        "That did not work: the homeserver said <no>\n→ try again & again",
        "<p>That did not work: the homeserver said &lt;no&gt;</p><p>→ try again &amp; again</p>",
    );
    let problem = parse("!breakout stauts <b>", false, PREFIX)
        .unwrap()
        .unwrap_err();
    check(
        &misunderstood(&problem, PREFIX, EN),
        "I do not understand “stauts <b>”. Did you mean !breakout status?",
        "<p>I do not understand “stauts &lt;b&gt;”. Did you mean <code>!breakout status</code>?</p>",
    );
    let problem = parse("!breakout end 2", false, PREFIX)
        .unwrap()
        .unwrap_err();
    assert_eq!(
        misunderstood(&problem, PREFIX, EN).html,
        "<p>I do not understand all of it. Write it like this: <code>!breakout end</code> or \
         <code>!breakout end in 1m</code> or <code>!breakout end now</code></p>"
    );
}

#[test]
fn a_session_is_told_of_with_what_can_be_done() {
    let left = Ending::After(Duration::from_secs(60));
    check(
        &opened(4, Some(&left), PREFIX, EN),
        "The groups are open for 1 minute.\n!breakout status shows who is there, !breakout end calls everybody back.",
        "<p>The groups are open for 1 minute.</p>\
         <p><code>!breakout status</code> shows who is there, <code>!breakout end</code> calls everybody back.</p>",
    );
    assert!(
        opened(1, None, PREFIX, EN)
            .text
            .starts_with("The group is open.\n")
    );
    let until = Ending::At("10:30".to_owned());
    assert!(
        opened(2, Some(&until), PREFIX, EN)
            .text
            .starts_with("The groups are open until 10:30.")
    );
    check(
        &ended(4, 2, PREFIX, EN),
        "The groups have ended, and everybody is called back.\n\
         2 reports came from them: !breakout report shows them here.\n\
         !breakout again opens the same groups again.",
        "<p>The groups have ended, and everybody is called back.</p>\
         <p>2 reports came from them: <code>!breakout report</code> shows them here.</p>\
         <p><code>!breakout again</code> opens the same groups again.</p>",
    );
    assert_eq!(ended(1, 0, PREFIX, EN).text.lines().count(), 2);
    assert_eq!(
        none_open(PREFIX, EN).text,
        "No groups are open. !breakout 4 15m opens some."
    );
}

#[test]
fn a_call_for_help_leads_to_the_group() {
    check(
        &help_call(
            "Group <2>",
            "Anna",
            "https://matrix.to/#/!a?via=x&via=\"y",
            EN,
        ),
        "🙋 Group <2> asks for help: Anna: https://matrix.to/#/!a?via=x&via=\"y",
        "<p>🙋 <a href=\"https://matrix.to/#/!a?via=x&amp;via=&quot;y\">Group &lt;2&gt;</a> asks for help: Anna</p>",
    );
}

#[test]
fn every_command_is_listed_and_explained_and_is_understood() {
    let list = help(PREFIX, EN);
    well_formed(&list.html);
    assert!(
        list.text.starts_with(
            "This is what I understand:\nTo begin\n• !breakout 4 15m – splits everybody"
        )
    );
    assert!(
        list.html
            .contains("<p><strong>To begin</strong></p><ul><li><code>!breakout 4 15m</code> – ")
    );
    let mut verbs: Vec<_> = list
        .text
        .lines()
        .filter_map(|line| {
            let command = line.strip_prefix("• ")?.split(" – ").next()?;
            Some(parse(command, false, PREFIX).unwrap().unwrap().verb())
        })
        .collect();
    // The answers to a plan stand below each plan.
    verbs.extend([Verb::Yes, Verb::No, Verb::Shuffle]);
    verbs.sort();
    let mut all = Verb::ALL;
    all.sort();
    assert_eq!(verbs, all);
    for verb in Verb::ALL {
        well_formed(&help_with(verb, PREFIX, EN).html);
        assert_eq!(
            parse(&Command::Help(Some(verb)).to_string(), true, PREFIX)
                .unwrap()
                .unwrap(),
            Command::Help(Some(verb))
        );
    }
    check(
        &help_with(Verb::Extend, PREFIX, EN),
        "!breakout +5m – gives more time\n• !breakout extend until 10:45",
        "<p><code>!breakout +5m</code> – gives more time</p><ul><li><code>!breakout extend until 10:45</code></li></ul>",
    );
}
