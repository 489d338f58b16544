use breakout_words::CommandError;

pub(crate) use breakout_demo::Args;

use crate::context::Context;

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let context = breakout_demo::Context {
        ui: context.ui.clone(),
        interrupt: context.interrupt.clone(),
    };
    breakout_demo::run(args, &context).await
}
