//! The pages for hosts, as the administrator says.

use std::net::SocketAddr;

use breakout_console::{WebOrigin, widget_folder_at};
use breakout_core::event::widget::WidgetAddress;
use breakout_i18n::serve as words;
use breakout_words::CommandError;

/// Where hosts have the bot's pages at, and which other pages may have them in a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// What browsers call us, by a reverse proxy that has the certificate.
    pub public: WebOrigin,
    /// The organization's Element.
    pub framed_by: Vec<WebOrigin>,
}

impl Pages {
    /// Where the widget's folder is beside the pages, which it offers.
    pub fn widget(&self) -> Option<WidgetAddress> {
        widget_folder_at(&self.public).parse().ok()
    }
}

/// Both, or neither: pages that nothing may have in a frame are seen by nobody, and those that anything may have are anybody's to press.
pub(super) fn read(
    public_url: Option<String>,
    element_origins: &[String],
    listen: Option<SocketAddr>,
    wrong: &mut Vec<CommandError>,
) -> Option<Pages> {
    if public_url.is_none() && element_origins.is_empty() {
        return None;
    }
    let before = wrong.len();
    let mut origin = |text: &str| {
        let parsed: Option<WebOrigin> = text.parse().ok();
        if parsed.is_none() {
            let message = words::not_an_origin(text);
            wrong.push(CommandError::usage(message).with_hint(words::origin_looks_like()));
        }
        parsed
    };
    let public = public_url.as_deref().and_then(&mut origin);
    let framed_by: Vec<_> = element_origins
        .iter()
        .filter_map(|text| origin(text))
        .collect();
    if public_url.is_none() || element_origins.is_empty() {
        wrong.push(CommandError::usage(words::pages_need_both()));
    }
    if listen.is_none() {
        wrong.push(
            CommandError::usage(words::pages_need_listen()).with_hint(words::address_looks_like()),
        );
    }
    // Pages of one origin can read and press everything in each other.
    if let Some(public) = public.as_ref().filter(|public| framed_by.contains(public)) {
        wrong.push(CommandError::usage(words::pages_are_at_element(
            public.as_str(),
        )));
    }
    let public = public.filter(|_| wrong.len() == before)?;
    Some(Pages { public, framed_by })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(public: Option<&str>, origins: &[&str]) -> Result<Option<Pages>, usize> {
        let origins: Vec<_> = origins.iter().map(|&origin| origin.to_owned()).collect();
        let (listen, mut wrong) = ("127.0.0.1:1".parse().ok(), Vec::new());
        let pages = read(public.map(str::to_owned), &origins, listen, &mut wrong);
        match wrong.len() {
            0 => Ok(pages),
            wrong => Err(wrong),
        }
    }

    #[test]
    fn pages_need_an_address_of_their_own_and_a_frame_to_stand_in() {
        assert_eq!(pages(None, &[]), Ok(None));
        let both = pages(
            Some("https://b.example/"),
            &["https://e.example", "https://f.example"],
        );
        let both = both.unwrap().unwrap();
        assert_eq!((both.public.host(), both.framed_by.len()), ("b.example", 2));
        let widget = both.widget().unwrap();
        assert_eq!(widget.as_str(), "https://b.example/widget/");
        let (page, element) = (Some("https://b.example/"), "https://e.example");
        for (public, origins) in [
            (page, [].as_slice()),
            (None, &[element]),
            (page, &["*"]),
            (page, &["https://*.example"]),
            (Some("http://b.example/"), &[element]),
            (Some("https://b.example/pages"), &[element]),
            (Some("https://e.example"), &[element]),
        ] {
            assert_eq!(pages(public, origins), Err(1), "{public:?} {origins:?}");
        }
        let (mut wrong, origins) = (Vec::new(), [element.to_owned()]);
        let nowhere = read(page.map(str::to_owned), &origins, None, &mut wrong);
        assert_eq!((nowhere, wrong.len()), (None, 1));
    }
}
