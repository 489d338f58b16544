//! A session from plan to end: a host and a participant, each in a browser of their own.

use local_chromium::{Browser, Error, Key, Programs};
use local_synapse::{Account, Synapse};
use serde_json::json;

use crate::{
    examination::Examination,
    person::{Person, settle},
    program::Program,
    workshop::{Workshop, machine},
};

const PEOPLE: usize = 12;

pub(crate) async fn walk(programs: Programs) {
    let workshop = Workshop::new(PEOPLE, json!({})).await;
    let homeserver = Synapse::shared().await.url();
    let mut examination = Examination::new(&programs).await;
    let host = Person::at(Program::new(), "host", &programs).await;
    let guest = machine(&workshop.people[0], homeserver);
    let guest = Person::at(guest, "guest", &programs).await;
    let mut walk = Walk {
        host: &host.browser,
        guest: &guest.browser,
        workshop: &workshop,
        homeserver,
        examination: &mut examination,
    };
    if let Err(error) = walk.all().await {
        host.keep_picture().await;
        guest.keep_picture().await;
        panic!("{error}");
    }
    examination.assert_nothing_found();
}

struct Walk<'a> {
    host: &'a Browser,
    guest: &'a Browser,
    workshop: &'a Workshop,
    homeserver: &'a str,
    examination: &'a mut Examination,
}

impl Walk<'_> {
    async fn all(&mut self) -> Result<(), Error> {
        self.log_in().await?;
        self.deal().await?;
        self.move_people().await?;
        self.look_on().await?;
        self.start().await?;
        let group = self.join().await?;
        self.talk(&group).await?;
        self.run_the_session(&group).await?;
        self.end(&group).await?;
        self.look_back(&group).await?;
        for browser in [self.host, self.guest] {
            let mut complaints = browser.complaints().await?;
            complaints.retain(|complaint| !is_refusal(complaint));
            assert_eq!(complaints, [""; 0]);
        }
        Ok(())
    }

    /// The host has not used this machine before.
    async fn log_in(&mut self) -> Result<(), Error> {
        let (host, account) = (self.host, &self.workshop.host);
        self.examination.examine_in_languages(host, "login").await;
        host.fill("#at", self.homeserver).await?;
        host.press("Continue").await?;
        self.examination
            .examine_in_languages(host, "login with a password")
            .await;
        host.fill("#user", &account.username).await?;
        host.fill("#password", "not it").await?;
        host.key(Key::Enter).await?;
        host.wait_for("main [role=alert]").await?;
        self.examination
            .examine_in_languages(host, "a wrong password")
            .await;
        host.fill("#password", &account.password).await?;
        host.key(Key::Enter).await?;
        host.wait_for_text("h1", "Verify this device").await?;
        self.examination.examine_in_languages(host, "verify").await;
        host.fill("#key", "no key").await?;
        host.press("Verify").await?;
        host.wait_for("main [role=alert]").await?;
        self.examination
            .examine_in_languages(host, "a wrong recovery key")
            .await;
        host.press("Skip for now").await?;
        host.wait_for_text("h1", "Rooms").await?;
        host.press(&account.user_id).await?;
        host.wait_for_text("h1", "Your account").await?;
        self.examination.examine_in_languages(host, "account").await;
        host.press("Log out…").await?;
        self.examination.examine_in_languages(host, "log out").await;
        host.press("Break-out rooms").await?;
        self.look_for_nothing().await
    }

    /// A room that is not there, and a name that none has.
    async fn look_for_nothing(&mut self) -> Result<(), Error> {
        let host = self.host;
        let rooms = host.url().await?;
        host.open(&format!("{rooms}/%21nowhere")).await?;
        host.wait_for("h1").await?;
        self.examination
            .examine_in_languages(host, "no such room")
            .await;
        host.open(&format!("{rooms}?q=nowhere")).await?;
        self.examination
            .examine_in_languages(host, "no room of that name")
            .await;
        host.press("Break-out rooms").await
    }

    /// The host deals twelve people into four groups.
    async fn deal(&mut self) -> Result<(), Error> {
        self.examination
            .examine_in_languages(self.host, "rooms")
            .await;
        self.host.press(&self.workshop.name).await?;
        self.look_for_history().await?;
        self.host.fill("#plan-count", "500").await?;
        self.host.press("Deal again").await?;
        self.host.wait_for("#plan [role=alert]").await?;
        self.examination
            .examine_in_languages(self.host, "a plan that is refused")
            .await;
        self.host.fill("#plan-count", "4").await?;
        self.host.press("Deal again").await?;
        self.host
            .wait_for_text("#plan", "12 people in 4 groups")
            .await?;
        self.examination
            .examine_in_languages(self.host, "plan")
            .await;
        Ok(())
    }

    /// Two people get another group by keyboard, a third one by mouse.
    async fn move_people(&mut self) -> Result<(), Error> {
        let host = self.host;
        for person in &self.workshop.people[..2] {
            let field = format!("[id=\"to-{}\"]", person.user_id);
            let from = self.group_of(person).await?;
            let (key, to) = if from == 4 {
                (Key::Up, 3)
            } else {
                (Key::Down, from + 1)
            };
            host.tab_to(&field).await?;
            host.key(key).await?;
            host.wait_for(&place(to, person)).await?;
            // Whoever moves somebody can go on from there.
            host.wait_for(&format!("{field}:focus")).await?;
        }
        let person = &self.workshop.people[2];
        let from = self.group_of(person).await?;
        let to = if from == 4 { 3 } else { from + 1 };
        let chip = format!("{} .who", place(from, person));
        host.drag(&chip, &format!(".group[data-number='{to}']"))
            .await?;
        host.wait_for(&place(to, person)).await?;
        self.examination.examine(host, "plan by hand").await;
        // The server has it too.
        host.reload().await?;
        host.wait_for(&place(to, person)).await?;
        host.press("See what will be sent").await?;
        host.wait_for_text("main pre", &person.user_id).await?;
        self.examination
            .examine_in_languages(host, "what will be sent")
            .await;
        host.press("Back to the plan").await
    }

    async fn group_of(&self, person: &Account) -> Result<u64, Error> {
        let script =
            "return Number(document.querySelector(arguments[0]).closest('.group').dataset.number);";
        let chip = format!(".chip[data-user=\"{}\"]", person.user_id);
        let number = self.host.ask(script, &[json!(chip)]).await?;
        Ok(number.as_u64().unwrap_or_default())
    }

    /// The participant has the room open, and nothing is there yet.
    async fn look_on(&mut self) -> Result<(), Error> {
        self.guest.press("Show all rooms").await?;
        self.guest.press(&self.workshop.name).await?;
        self.guest
            .wait_for_text("#room", "No break-out is open here")
            .await?;
        self.examination
            .examine_in_languages(self.guest, "a quiet room")
            .await;
        Ok(())
    }

    /// The host starts by keyboard, and both see it without doing anything.
    async fn start(&mut self) -> Result<(), Error> {
        self.host.tab_to("#plan-start-button").await?;
        self.host.key(Key::Enter).await?;
        self.host
            .wait_for_text("#room h2", "4 groups are open")
            .await?;
        self.examination
            .examine_in_languages(self.host, "board")
            .await;
        let move_nobody = async || {
            self.host.click("#move-button").await?;
            self.host.wait_for(".asked.problem-text").await
        };
        self.examination
            .examine_after(self.host, "a problem beside a button", move_nobody)
            .await?;
        self.guest
            .wait_for_text("#room h2", "You are suggested for Group ")
            .await?;
        self.examination
            .examine_in_languages(self.guest, "offer")
            .await;
        self.guest.press("Not now").await?;
        self.guest.wait_for_text("#room", "not now").await?;
        self.examination
            .examine_in_languages(self.guest, "put aside")
            .await;
        self.guest.press("Show the groups").await
    }

    /// The participant joins, and the board shows it. Answers with the name of the group.
    async fn join(&mut self) -> Result<String, Error> {
        self.guest
            .wait_for_text("#room h2", "You are suggested for Group ")
            .await?;
        let heading = self.guest.text("#room h2").await?;
        let group = heading.replace("You are suggested for ", "");
        let name = &self.workshop.people[0].username;
        let card = format!("#{}", group.to_lowercase().replace(' ', "-"));
        let (missing, here) = (format!("{card} .missing"), format!("{card} .here"));
        self.host.wait_for_text(&missing, name).await?;
        self.guest.press(&format!("Join {group}")).await?;
        self.guest
            .wait_for_text("#room h2", &format!("You are in {group}"))
            .await?;
        self.host.wait_for_text(&here, name).await?;
        self.host
            .wait_for_text("#tally", "1 of 12 are in their group")
            .await?;
        self.examination
            .examine_in_languages(self.guest, "a child")
            .await;
        self.guest.press(&self.back()).await?;
        self.guest.wait_for_text(&card, "You are in it").await?;
        self.guest.press(&format!("Go to {group}")).await?;
        Ok(group)
    }

    /// They talk, the participant in their group and the host who looks in.
    async fn talk(&mut self, group: &str) -> Result<(), Error> {
        self.guest.fill("#say-text", "Is anybody here?").await?;
        self.guest.press("Send").await?;
        self.guest
            .wait_for_text("#messages", "Is anybody here?")
            .await?;
        self.host.press(&format!("Look in at {group}")).await?;
        self.host
            .wait_for_text("#messages", "Is anybody here?")
            .await?;
        self.examination
            .examine_in_languages(self.host, "a chat")
            .await;
        self.host.fill("#say-text", "I am, for a moment.").await?;
        self.host.press("Send").await?;
        self.guest
            .wait_for_text("#messages", "I am, for a moment.")
            .await?;
        self.examination
            .examine(self.guest, "a chat with two")
            .await;
        self.read_on().await?;
        self.host.press(&self.back()).await
    }

    /// The host reads a message that is longer than the chat shows, and what was said before it.
    async fn read_on(&mut self) -> Result<(), Error> {
        let host = self.host;
        let chat = host.url().await?;
        let say = "
            const text = document.querySelector('#say-text');
            text.value = 'One more thing.\\n'.repeat(40);
            text.form.requestSubmit();";
        host.ask(say, &[]).await?;
        host.press("Show the whole message").await?;
        host.wait_for(".panel.body").await?;
        self.examination
            .examine_in_languages(host, "a long message")
            .await;
        let whole = host.url().await?;
        let earlier = whole.replace("/messages/", "/chat?before=");
        host.open(&earlier).await?;
        host.wait_for(".chat.whole").await?;
        self.examination
            .examine_in_languages(host, "earlier messages")
            .await;
        host.open(&chat).await
    }

    /// The host moves somebody, and speaks to everybody. The participant asks for help, and is told who comes.
    async fn run_the_session(&mut self, group: &str) -> Result<(), Error> {
        let (host, guest) = (self.host, self.guest);
        let name = &self.workshop.people[3].username;
        host.wait_for_text(".card .missing", name).await?;
        let first = host.text("#group-1").await?;
        host.tab_to("#move-user").await?;
        host.type_text(name).await?;
        host.tab_to("#move-child").await?;
        let to = if first.contains(name.as_str()) {
            host.key(Key::Down).await?;
            "#group-2"
        } else {
            "#group-1"
        };
        host.tab_to("#move-button").await?;
        host.key(Key::Enter).await?;
        host.wait_for_text(to, name).await?;

        settle(host).await?;
        host.fill("#tell-text", "Two more minutes").await?;
        host.press("Say it").await?;
        guest.wait_for_text("#messages", "Two more minutes").await?;

        guest.press("Ask for help").await?;
        host.wait_for_text("#help", &format!("{group} asks for help"))
            .await?;
        self.examination
            .examine_in_languages(host, "a call for help")
            .await;
        host.click("#help button").await?;
        // Whoever comes is there at once, and the group is told.
        host.wait_for_text("h1", group).await?;
        guest.wait_for_text("#messages", "am coming").await?;
        self.examination
            .examine_in_languages(guest, "help is coming")
            .await;
        host.press(&self.back()).await?;
        host.wait_for_text("#help", "is coming").await
    }

    /// What leads back to the room that is split.
    fn back(&self) -> String {
        format!("Back to {}", self.workshop.name)
    }

    /// The host ends it. The participant sees that where they are, and goes back.
    async fn end(&mut self, group: &str) -> Result<(), Error> {
        self.host.press("End and call everybody back").await?;
        self.host
            .wait_for_text("#room", "No break-out is open here")
            .await?;
        self.guest
            .wait_for_text("#room", "The break-out is over")
            .await?;
        self.guest.wait_for_text("h1", group).await?;
        self.examination
            .examine_in_languages(self.guest, "a child that is over")
            .await;
        self.guest.press(&self.back()).await?;
        self.guest
            .wait_for_text("#room", "No break-out is open here")
            .await?;
        // Back and forward lead where they should.
        self.guest.back().await?;
        self.guest.wait_for_text("h1", group).await
    }

    /// The participant marks something, as late as this. The host brings it back, and sees what was.
    async fn look_back(&mut self, group: &str) -> Result<(), Error> {
        let (host, guest) = (self.host, self.guest);
        guest.fill("#say-text", "!report We agree.").await?;
        guest.press("Send").await?;
        guest.wait_for_text("#messages", "We agree.").await?;
        guest.wait_for_no_text("#messages", "Sending").await?;
        host.press("Bring results back").await?;
        host.wait_for_text("main", "We agree.").await?;
        self.examination
            .examine_in_languages(host, "what is brought back")
            .await;
        // By keyboard: out of the choice, and in again.
        host.tab_to("input[name=event]").await?;
        host.key(Key::Space).await?;
        host.wait_for("input[name=event]:not(:checked)").await?;
        host.key(Key::Space).await?;
        host.tab_to("#report-button").await?;
        host.key(Key::Enter).await?;
        host.wait_for_text("[role=status].news", "The results of 1 group")
            .await?;
        self.examination
            .examine_in_languages(host, "brought back")
            .await;
        host.press(&self.back()).await?;
        host.wait_for_text("#messages", &format!("Report of {group}"))
            .await?;

        host.press("Earlier break-outs").await?;
        host.wait_for_text(".past", "12 people").await?;
        self.examination.examine_in_languages(host, "history").await;
        host.click(".past .links a").await?;
        host.wait_for_text(".table", group).await?;
        self.examination
            .examine_in_languages(host, "attendance")
            .await;
        host.press(&self.back()).await?;
        host.press("Who was where").await?;
        host.wait_for_text(".table", group).await?;
        host.press(&self.back()).await
    }

    /// Before the first break-out, the history says what will be there.
    async fn look_for_history(&mut self) -> Result<(), Error> {
        self.host.press("Earlier break-outs").await?;
        self.host
            .wait_for_text("main", "No break-out has been opened here yet")
            .await?;
        self.examination
            .examine_in_languages(self.host, "no history")
            .await;
        self.host.press(&self.back()).await
    }
}

/// Chromium complains of every page that says what is refused, too.
fn is_refusal(complaint: &str) -> bool {
    let asked = [
        "/login/password ",
        "/account/verify ",
        "/rooms/%21nowhere ",
        "/move ",
    ];
    complaint.contains("status of 4") && asked.iter().any(|asked| complaint.contains(asked))
}

/// Where somebody stands in the plan.
fn place(group: u64, person: &Account) -> String {
    format!(
        ".group[data-number='{group}'] .chip[data-user=\"{}\"]",
        person.user_id
    )
}
