//! What people type, as it is compared: phones and keyboards of other scripts write the same word in many ways.

use breakout_core::text::is_hidden;
use unicode_normalization::UnicodeNormalization as _;

/// No word that means something has so many characters.
const LONGEST: usize = 64;

/// The zeros of scripts whose ten digits follow one another.
const ZEROS: [char; 17] = [
    '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០',
];

/// Returns a word as it is compared: in lower case, its characters in their plain form, without what cannot be seen.
pub(super) fn folded(word: &str) -> String {
    let seen = word.chars().filter(|c| !is_nothing(*c)).take(LONGEST);
    let folded: String = seen.nfkd().flat_map(plain).collect();
    match &*folded {
        // An arrow of a keyboard that has none. The catalog cannot hold it, which has no markup.
        "->" | "=>" => "→".to_owned(),
        _ => folded,
    }
}

/// Returns what a single character is compared as, which may be nothing.
pub(super) fn folded_char(c: char) -> impl Iterator<Item = char> {
    let seen = (!is_nothing(c)).then_some(c);
    seen.into_iter().nfkd().flat_map(plain)
}

/// Removes what ends a sentence, or begins it in Spanish, unless there is nothing else.
pub(super) fn bare(word: &str) -> &str {
    let bare = word.trim_start_matches(['¿', '¡']);
    let bare = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', '؟', '،', '؛']);
    if bare.is_empty() { word } else { bare }
}

/// Whether a character parts words, or is as good as not there at the end of a text.
pub(super) fn is_gap(c: char) -> bool {
    c.is_whitespace() || is_nothing(c)
}

/// Whether a character is a double quotation mark in any language.
pub(super) fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '＂' | '「' | '」'
    )
}

/// Whether nothing is compared of a character: it cannot be seen, or only says how another one looks: a digit on a key, the
/// color of a hand.
fn is_nothing(c: char) -> bool {
    is_hidden(c)
        || matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn plain(c: char) -> impl Iterator<Item = char> {
    let zero = ZEROS.iter().find_map(|zero| {
        let digit = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(digit, 10)
    });
    let c = zero.unwrap_or(match c {
        '‐'..='―' | '−' => '-',
        '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | '´' | '`' => '\'',
        '➕' => '+',
        '٫' => '.',
        c if is_quote(c) => '"',
        c => c,
    });
    c.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_compared_as_it_is_meant() {
        for (typed, meant) in [
            ("STATUS", "status"),
            ("Ｓｔａｔｕｓ", "status"),
            ("１５ｍ", "15m"),
            ("١٥", "15"),
            ("۴", "4"),
            ("१५", "15"),
            ("4\u{fe0f}\u{20e3}", "4"),
            ("who’s", "who's"),
            ("–rotate", "-rotate"),
            ("＋５", "+5"),
            ("➕5", "+5"),
            ("“a”", "\"a\""),
            ("\u{202e}en\u{200b}d", "end"),
            ("✔\u{fe0f}", "✔"),
            ("–>", "→"),
            ("", ""),
        ] {
            assert_eq!(folded(typed), meant, "{typed:?}");
        }
        assert_eq!(folded(&"x".repeat(60_000)).len(), LONGEST);
    }

    #[test]
    fn each_script_has_its_ten_digits() {
        for zero in ZEROS {
            for digit in 0..10 {
                let typed = char::from_u32(u32::from(zero) + digit).unwrap().to_string();
                assert_eq!(folded(&typed), digit.to_string(), "{typed}");
            }
        }
    }
}
