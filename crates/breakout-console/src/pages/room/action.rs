//! A button, as templates show it.

/// A button that does something.
#[derive(Debug)]
pub(super) struct Action {
    pub(super) action: String,
    pub(super) csrf: String,
    pub(super) agreed: bool,
}
