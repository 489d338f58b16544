//! Designs that are known round by round, because no turning of one round makes them.

use super::design::Design;

/// All rounds of a design.
///
/// A group is a word, each letter a point: the capitals are the first half of the points.
struct Listed {
    groups: usize,
    size: usize,
    rounds: &'static [&'static str],
}

/// Returns the design of so many groups of this size, if its rounds are listed here.
pub(super) fn listed(groups: usize, size: usize) -> Option<Design> {
    let listed = LISTED
        .iter()
        .find(|listed| listed.groups == groups && listed.size == size)?;
    let points = groups * size;
    let point = |letter: u8| match letter {
        b'a'..=b'z' => points / 2 + usize::from(letter - b'a'),
        capital => usize::from(capital.saturating_sub(b'A')),
    };
    let group = |word: &str| word.bytes().map(point).collect();
    let round = |round: &&str| round.split_whitespace().map(group).collect();
    Some(Design {
        points,
        rounds: listed.rounds.iter().map(round).collect(),
    })
}

const LISTED: &[Listed] = &[
    // The nearly Kirkman triple system of eighteen points, from the tables of the happy diner problem
    // (van Doorn and others). Who has the same letter never meets.
    Listed {
        groups: 6,
        size: 3,
        rounds: &[
            "ABC DEF GHI afh bdi ceg",
            "Abc Def Ghi aFH BdI CEg",
            "abC deF ghI AfH BDi cEG",
            "aBc dEf gHi AFh bDI CeG",
            "ADG BEH CFI aei bfg cdh",
            "Adg Beh Cfi aEI bFG cDH",
            "adG beH cfI AEi BFg CDh",
            "aDg bEh cFi AeI BfG CdH",
        ],
    },
    // A resolvable design of thirty-two points in pairs that never meet, which settled the question that
    // the social golfer problem began with (Aguado, 2004). Again, those with the same letter never meet.
    Listed {
        groups: 8,
        size: 4,
        rounds: &[
            "ABCD EFgh GHef Ijkl JKLi MNPo Omnp abcd",
            "AEIm BGch CHbg DFkp JNOl KPdf Ljno Maei",
            "ALOf BHKm CPej DNgi EJcp Falo GIdn Mbhk",
            "Acil BJdk CILa DKbj EHMn FGOP Nehm fgop",
            "AGNk BELP CJfm DIOh FMcj Hdio Kagn belp",
            "AHjp BFin CMOd Dcmo EGKl INbf JPah Legk",
            "AFde BOgj Chln DEaf GJbo HLNc IKMp Pikm",
            "APbn BNap CEko DGLM FHIJ KOce dglm fhij",
            "AJMg BIeo CFKN DHPl EObi Gajm Ldhp cfkn",
            "AKho BMfl CGip DJen ENdj FLbm HOak IPcg",
        ],
    },
];
