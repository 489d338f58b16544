//! What the demo is given.

use breakout_account::interrupt::Interrupt;
use breakout_terminal::ui::Ui;

/// The ways to the person who looks on.
#[derive(Clone, Debug)]
pub struct Context {
    /// Their terminal.
    pub ui: Ui,
    /// Their wish to stop.
    pub interrupt: Interrupt,
}
