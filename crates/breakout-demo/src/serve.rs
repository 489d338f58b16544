//! The demo of `breakout serve`: a bot in the room, to which the host writes, and pages in the place of Element, with the widget in which
//! the host has the bot's pages.

use breakout_account::Accounts;
use breakout_i18n::{Message, demo as words};
use breakout_terminal::browser;
use breakout_words::CommandError;

use super::{
    Args,
    bot::{Bot, PublicAddress},
    context::Context,
    introduction,
    invitation::Invitation,
    scene::{GUEST, HOST, ROOM, Scene},
    server,
    show::show,
    stand_in::StandIn,
    summary::Summary,
    teacher::Teacher,
};

/// Two in each group, with somebody who comes late.
const PEOPLE: u8 = 5;

/// What the page proposes to write.
const EXAMPLE: &str = "!breakout status";

/// Plays the demo with the bot until Ctrl-C, or once.
pub(super) async fn run(args: &Args, context: &Context) -> Result<(), CommandError> {
    let (ui, language) = (&context.ui, context.ui.language());
    // The bot, the people, then the homeserver go when they are dropped, and the files at last.
    let home = super::home()?;
    let synapse = server::start(context, None).await?;
    ui.news(words::homeserver_runs_at(synapse.url()));
    let accounts = Accounts::at(home.path().to_owned());
    let count = usize::from(args.people.unwrap_or(PEOPLE));
    let mut scene = Scene::set(&synapse, &accounts, count, false, ui).await?;
    ui.news(introduction(&scene, count));

    let parent = scene.host.room().room_id().to_owned();
    let somebody = |user: &str| {
        let mut everybody = scene.everybody.iter();
        let found = everybody.find(|who| who.is(user));
        found.ok_or_else(|| CommandError::internal(words::nobody_of_that_name()))
    };
    let (host, guest) = (somebody(HOST.user)?, somebody(GUEST.user)?);
    let device = host.another_device().await?;
    let mut address = PublicAddress::choose().await?;
    let folder = address.widget_folder();
    let host_page = StandIn::new(synapse.url(), &device, HOST.name, &parent, language)
        .with_writing(ROOM, EXAMPLE, language)
        .open(&folder, context.interrupt.clone())
        .await?;
    let device = guest.another_device().await?;
    let guest_page = StandIn::new(synapse.url(), &device, GUEST.name, &parent, language)
        .open(&folder, context.interrupt.clone())
        .await?;
    address.element_origins = [&host_page, &guest_page]
        .map(|page| page.gate.origin())
        .to_vec();
    let hands = host.another_device().await?;

    let progress = ui.progress(words::starting_bot(), None);
    let stop = (context.interrupt.clone(), language);
    let mut bot = Bot::start(&synapse, home.path(), &address, stop).await?;
    drop(progress);
    ui.news(words::bot_runs(&bot.user_id));
    ui.news(words::page_as_in_element(GUEST.name, &guest_page.url));
    if !args.no_browser && !args.once {
        browser::open(ui, &guest_page.url).await;
    }
    let mut teacher = Teacher::new(hands, &parent, &bot.user_id, ui).await?;
    let mut sent = bot.during(teacher.open()).await?;
    if !scene.host.is_open().await? {
        return Err(CommandError::refused(words::bot_opened_nothing()));
    }
    scene.people.begin_late();

    let nothing = Message::empty();
    if args.once {
        let everybody = scene.people.user_ids().clone();
        let shown = show(ui, &mut scene.host, &mut scene.people, &nothing, |board| {
            board.are_there(&everybody)
        });
        let last = bot.during(shown).await?;
        sent.push(bot.during(teacher.end()).await?);
        Summary::of_bot(&synapse, &scene.host, &last, sent)
            .await?
            .answer(ui, &last)?;
        return match last.are_there(&everybody) {
            true => Ok(()),
            false => Err(CommandError::refused(words::not_everybody_arrived())),
        };
    }
    let invitation = Invitation::new(home.path(), synapse.url());
    let to_try = words::try_bot(
        GUEST.name,
        &guest_page.url,
        HOST.name,
        &host_page.url,
        invitation.to_any_client(),
    );
    match ui.json() {
        true => ui.news(to_try),
        false => ui.answer(to_try)?,
    }
    loop {
        let shown = show(ui, &mut scene.host, &mut scene.people, &nothing, |_| false);
        bot.during(shown).await?;
        ui.news(words::over_start_another());
    }
}
