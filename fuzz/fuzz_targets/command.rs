//! What people write to a bot: what is understood can be written again, and means the same.
#![no_main]

use breakout_i18n::Language;
use breakout_serve::command::Grammar;
use libfuzzer_sys::fuzz_target;

const PREFIX: &str = "!breakout";

fuzz_target!(|text: &str| {
    for language in [
        Language::English,
        Language::German,
        Language::French,
        Language::Arabic,
    ] {
        let grammar = Grammar::of(language);
        grammar.parse(text, false, PREFIX);
        if let Some(Ok(command)) = grammar.parse(text, true, PREFIX) {
            let written = format!("{PREFIX} {command}");
            let again = Grammar::of(Language::English).parse(&written, false, PREFIX);
            assert_eq!(again, Some(Ok(command)), "{written:?} from {text:?}");
        }
    }
});
