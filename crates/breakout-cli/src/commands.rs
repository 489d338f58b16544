//! One file per verb: `Args`, whose texts are in the catalog's `help.ftl`, and `run`.

mod add;
mod attendance;
mod back;
mod close;
mod completions;
mod console;
#[cfg(feature = "demo")]
mod demo;
mod doctor;
mod end;
mod expel;
mod export;
mod extend;
mod history;
mod join;
mod login;
mod logout;
mod man;
mod r#move;
mod offers;
pub(crate) mod plan;
mod prepare;
mod rename;
mod report;
mod requests;
mod rooms;
mod say;
mod serve;
mod start;
mod status;
mod whoami;
mod widget;

use breakout_terminal::logging::Logs;
use breakout_words::CommandError;
use clap::Subcommand;

pub(crate) use self::{serve::LogFormat, start::JoinRule};
use crate::context::Context;

/// Names each verb once; a new one is its `mod` above and its line below.
macro_rules! commands {
    ($($(#[$only:meta])* $variant:ident => $module:ident),* $(,)?) => {
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $($(#[$only])* $variant($module::Args),)*
        }

        impl Command {
            pub(crate) async fn run(self, context: &Context) -> Result<(), CommandError> {
                match self {
                    $($(#[$only])* Self::$variant(args) => Box::pin($module::run(args, context)).await,)*
                }
            }
        }
    };
}

commands! {
    Login => login,
    Logout => logout,
    Whoami => whoami,
    Rooms => rooms,
    Start => start,
    Status => status,
    Offers => offers,
    Join => join,
    Back => back,
    Move => r#move,
    Add => add,
    Close => close,
    Expel => expel,
    Rename => rename,
    Say => say,
    Requests => requests,
    End => end,
    Extend => extend,
    Prepare => prepare,
    Plan => plan,
    Export => export,
    History => history,
    Attendance => attendance,
    Report => report,
    Widget => widget,
    Doctor => doctor,
    Console => console,
    Serve => serve,
    #[cfg(feature = "demo")]
    Demo => demo,
    Completions => completions,
    Man => man,
}

impl Command {
    /// What is logged while it runs.
    pub(crate) fn logs(&self, verbosity: u8) -> Logs {
        match self {
            Self::Serve(args) => args.logs(verbosity),
            _ => Logs {
                verbosity,
                json: false,
            },
        }
    }
}
