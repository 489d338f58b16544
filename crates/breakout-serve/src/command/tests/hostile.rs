//! Whatever is written, it is read at once, and what is understood can be written again.

use std::time::Instant;

use proptest::prelude::*;

use super::*;

/// Text that is written so that something goes wrong.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[0-9 .,:+hms-]{0,12}",
        "(4|of|for|until|in|end|move|to|say|task|rename|add|who|again|groups|now|more|a|15m|10:30|2|\"|“|:|@a:x|!breakout|help)( |:|\n|)",
        "[\u{202e}\u{200b}\u{200d}\u{feff}\u{0}\u{1b}\u{fe0f}\u{20e3}\u{301}]{0,8}",
        "[😀🏳️‍🌈👩‍🏫✅🔀❌]{0,8}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_is_understood_is_understood_again_as_it_is_written(text in any_text(), mentioned: bool) {
        for body in [text.clone(), format!("{PREFIX} {text}")] {
            if let Some(Ok(command)) = parse(&body, mentioned, PREFIX) {
                let written = command.to_string();
                for again in [format!("{PREFIX} {written}"), format!("{PREFIX}: {written}\n")] {
                    let read = parse(&again, false, PREFIX);
                    prop_assert_eq!(read, Some(Ok(command.clone())), "{:?} from {:?}", written, body);
                }
            }
        }
    }

    #[test]
    fn a_proposal_is_understood(text in any_text()) {
        let problem = parse(&text, true, PREFIX);
        if let Some(Err(Misunderstood::Unknown { nearest: Some(nearest), .. })) = problem {
            let read = parse(&nearest, true, PREFIX);
            prop_assert!(matches!(read, Some(Ok(_))), "{:?} for {:?}", nearest, text);
        }
    }

    #[test]
    fn every_split_is_understood_as_it_is_written(
        number in 1_usize..=500, of: bool, seconds in 0_u64..2_000_000, task in ".{0,20}", hour in 0..24, minute in 0..60,
    ) {
        let groups = if of { Groups::Size(number) } else { Groups::Count(number) };
        let lasts = match seconds % 3 {
            0 => None,
            1 => Some(Lasts::For(Duration::from_secs(seconds))),
            _ => Some(Lasts::Until(format!("{hour}:{minute:0>2}").parse().unwrap())),
        };
        let mut task = words::Words::new(&task);
        // No task begins with a colon that stands alone.
        task.skip_colons();
        let task = task.text();
        let task = (!task.is_empty()).then(|| task.to_owned());
        let command = Command::Start { groups, lasts, task };
        let written = command.to_string();
        prop_assert_eq!(parse(&written, true, PREFIX), Some(Ok(command)), "{}", written);
    }
}

#[test]
fn what_is_large_is_read_at_once() {
    const BYTES: usize = 60_000;
    let mut slow = Vec::new();
    for piece in [
        "a", " ", "4 ", "4", "15m ", "1h", "to ", "a ", ":", "a:", ": ", "\"", "“a” ", "please ",
        "\u{202e}", "\u{200d}", "😀", "\u{301}", "\n", "\0", "@a:x ", "move ", "of ", "5 more ",
        "+", "+5 ", "--", ".", "١", "＂",
    ] {
        let text = piece.repeat(BYTES / piece.len());
        for verb in [
            "", "4 ", "again ", "end ", "+", "move ", "move \"", "rename ", "to ", "to all ",
            "add ", "who ", "say ", "4 task ", "help ", "extend ",
        ] {
            let started = Instant::now();
            let read = parse(&format!("{PREFIX} {verb}{text}"), false, PREFIX).unwrap();
            let mentioned = parse(&format!("{verb}{text}"), true, PREFIX).unwrap();
            match read {
                Ok(Command::Move(who)) => assert!(who.candidates().count() < 100),
                Ok(Command::Tell(whom)) => assert!(whom.candidates().count() < 100),
                _ => {}
            }
            drop(mentioned);
            let took = started.elapsed();
            if took.as_millis() > 1_000 {
                slow.push(format!("{verb:?} {piece:?}: {took:?}"));
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
