//! A region of which parts change on their own, so that a change costs what has changed and not the whole.

use std::sync::Arc;

use super::Region;

/// A region with its parts, as all pages that show it share it.
#[derive(Debug)]
pub(crate) struct Whole {
    region: Arc<Region>,
    /// What is outside of all parts.
    frame: String,
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
struct Part {
    region: Arc<Region>,
    /// By which it is compared.
    lasting: String,
}

impl Whole {
    /// The parts stand in the region as they are, in this order; what did not change is taken over from `previous`.
    ///
    /// A part that does not stand there counts as text of the frame: then more is sent, and nothing is wrong.
    pub(crate) fn new(region: Region, parts: Vec<Region>, previous: Option<&Self>) -> Self {
        let mut rest = region.html.as_str();
        let mut frame = String::new();
        let mut found = Vec::with_capacity(parts.len());
        for part in parts {
            let Some((before, after)) = rest.split_once(part.html.as_str()) else {
                continue;
            };
            frame.push_str(before);
            // Where a part was and how it is called belongs to the frame, so that it has another one if this changes.
            frame.push_str(&format!("\0{}\0", part.id));
            rest = after;
            let known = previous.and_then(|previous| previous.parts.get(found.len()));
            let lasting = lasting(&part.html);
            match known {
                Some(known) if known.region.id == part.id && known.lasting == lasting => {
                    found.push(known.clone());
                }
                _ => found.push(Part {
                    region: Arc::new(part),
                    lasting,
                }),
            }
        }
        frame.push_str(rest);
        Self {
            frame: lasting(&frame),
            region: Arc::new(region),
            parts: found,
        }
    }

    /// Lists what a page has to be sent that shows `before`, or nothing yet.
    pub(crate) fn since(&self, before: Option<&Self>) -> Vec<Arc<Region>> {
        let Some(before) = before.filter(|before| before.frame == self.frame) else {
            return vec![self.region.clone()];
        };
        let parts = self.parts.iter().zip(&before.parts);
        parts
            .filter(|(part, before)| !Arc::ptr_eq(&part.region, &before.region))
            .map(|(part, _)| part.region.clone())
            .collect()
    }
}

/// The markup without the text of its `<time>` elements, which the script keeps at the present by itself.
fn lasting(html: &str) -> String {
    let mut lasting = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<time ") {
        let Some(open) = rest[start..].find('>') else {
            break;
        };
        let (before, after) = rest.split_at(start + open + 1);
        lasting.push_str(before);
        rest = after.find("</time>").map_or("", |end| &after[end..]);
    }
    lasting.push_str(rest);
    lasting
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(cards: &[&str], around: &str) -> (Region, Vec<Region>) {
        let cards: Vec<_> = cards
            .iter()
            .enumerate()
            .map(|(number, text)| {
                let id = format!("card-{number}");
                Region::new(&*id, format!("<li id=\"{id}\">{text}</li>"))
            })
            .collect();
        let all: String = cards.iter().map(|card| card.html.as_str()).collect();
        let html = format!("<div id=\"room\"><p>{around}</p><ul>{all}</ul></div>");
        (Region::new("room", html), cards)
    }

    fn whole(cards: &[&str], around: &str, previous: Option<&Whole>) -> Whole {
        let (region, cards) = region(cards, around);
        Whole::new(region, cards, previous)
    }

    fn ids(regions: &[Arc<Region>]) -> Vec<&str> {
        regions.iter().map(|region| region.id.as_str()).collect()
    }

    #[test]
    fn only_what_changed_is_sent() {
        let first = whole(&["a", "b", "c"], "open", None);
        assert_eq!(ids(&first.since(None)), ["room"]);
        let second = whole(&["a", "x", "c"], "open", Some(&first));
        let sent = second.since(Some(&first));
        assert_eq!(ids(&sent), ["card-1"]);
        assert_eq!(sent[0].html, "<li id=\"card-1\">x</li>");
        let same = whole(&["a", "x", "c"], "open", Some(&second));
        assert!(same.since(Some(&second)).is_empty());
        // A page that missed one gets what it lacks, and no more.
        let third = whole(&["a", "x", "y"], "open", Some(&second));
        assert_eq!(ids(&third.since(Some(&first))), ["card-1", "card-2"]);
    }

    #[test]
    fn what_is_around_the_parts_and_how_many_there_are_changes_the_whole() {
        let first = whole(&["a", "b"], "open", None);
        for changed in [
            whole(&["a", "b"], "over", Some(&first)),
            whole(&["a"], "open", Some(&first)),
            whole(&["a", "b", "c"], "open", Some(&first)),
            whole(&[], "open", Some(&first)),
        ] {
            assert_eq!(ids(&changed.since(Some(&first))), ["room"]);
        }
    }

    #[test]
    fn a_clock_that_ticks_is_no_change() {
        let first = whole(&["<time data-at=\"1\">1 min</time>"], "open", None);
        let second = whole(&["<time data-at=\"1\">2 min</time>"], "open", Some(&first));
        assert!(second.since(Some(&first)).is_empty());
        let moved = whole(&["<time data-at=\"2\">2 min</time>"], "open", Some(&second));
        assert_eq!(ids(&moved.since(Some(&second))), ["card-0"]);
        let (frame, later) = ("in <time data-at=\"9\">5 s", "in <time data-at=\"9\">4 s");
        let first = whole(&["a"], &format!("{frame}</time>"), None);
        let second = whole(&["a"], &format!("{later}</time>"), Some(&first));
        assert!(second.since(Some(&first)).is_empty());
    }

    #[test]
    fn a_part_that_is_not_there_is_sent_with_the_whole() {
        let (region, mut cards) = region(&["a"], "open");
        cards.push(Region::new("card-1", "<li id=\"card-1\"></li>"));
        let first = Whole::new(region, cards, None);
        let second = whole(&["b"], "open", Some(&first));
        assert_eq!(ids(&second.since(Some(&first))), ["card-0"]);
    }
}
