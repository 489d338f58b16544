/** Brings the client, what is known, and the page together. */

import { Client } from "./client.js";
import { WidgetClock } from "./clock.js";
import { Hosting, Refused, enterOf } from "./hosting.js";
import { ENGLISH, languageOf } from "./messages.js";
import { Model, type StateEvent } from "./model.js";
import { Page, reasonOf } from "./page.js";
import { readParams } from "./params.js";
import { applyFont, applyTheme } from "./theme.js";
import { type GroupView, type News, type View, newsOf, viewOf } from "./view.js";

/** For how long the client may be silent before the page says so. */
const PATIENCE = 5_000;
/** For how long changes are gathered before the page is drawn, at the least. */
const DRAW_AFTER = 150;
/** Which part of the time may go into drawing, in a storm of large changes. */
const MOST_DRAWING = 1 / 4;
/** How often an older client is asked whether the user has joined. */
const LOOK_EVERY = 2_000;

const params = readParams(location.href);
/** Where hosts ask for their page, where the server of this page has one. */
const enter = enterOf(document.querySelector<HTMLMetaElement>('meta[name="hosts"]')?.content, location.href);
const model = new Model(params);
const clock = new WidgetClock();
let { words } = ENGLISH;
/** The language that was asked for last. Another one that comes later than it is not wanted any more. */
let wanted = "";
let view: View = { is: "connecting" };
let drawing: ReturnType<typeof setTimeout> | undefined;
let lastTook = 0;
let isSending = false;

const page = new Page(words, {
  agree: () => {
    const sender = model.offer(clock.now())?.sender;
    if (sender !== undefined) {
      model.agree(sender);
      draw();
    }
  },
  go: (group) => void go(group),
  back: () => void back(),
  help: (group) => void send(group, "!help", words.helpCalled(group.label)),
  report: (group, text) => void send(group, `!report: ${text}`, words.reported(group.label)),
  more: () => {
    model.shownOthers = Infinity;
    draw();
  },
  host: () => void host(),
});

const client = new Client(params, {
  asking: () => {
    if (model.connection !== "ready") {
      model.connection = "asking";
      draw();
    }
  },
  approved: (capabilities) => {
    model.approve(capabilities);
    draw();
  },
  state: take,
  theme: applyTheme,
  language: (asked) => void speak(asked),
});

const hosting =
  enter && params.room !== undefined
    ? new Hosting(enter, params.room, {
        identity: () => client.identity(),
        waits: (what) => page.note(what === "user" ? words.hostAsks() : words.connecting()),
        shows: (address) => {
          page.clearNote();
          page.showHosting(address, () => notHosting(new Refused("blocked")));
        },
      })
    : undefined;

async function host(): Promise<void> {
  try {
    await hosting?.press(document.documentElement.lang);
  } catch (error) {
    notHosting(error);
  }
}

function notHosting(error: unknown): void {
  const why = error instanceof Refused ? error.why : "silent";
  if (why === "blocked") {
    hosting?.forget();
    page.leaveHosting(true);
  }
  const said = {
    unknown: words.hostUnknown,
    not_allowed: words.hostNotAllowed,
    too_many: words.hostTooMany,
    silent: words.hostSilent,
    blocked: words.hostBlocked,
  };
  page.note(said[why]());
}

async function go(group: GroupView): Promise<void> {
  page.clearNote();
  model.go(group.roomId);
  draw();
  // Before the other room is shown: the widget would be gone with this one.
  await client.stay(true);
  try {
    await client.navigate(group.link);
  } catch {
    page.note(words.notOpened(), group.link);
  }
}

async function back(): Promise<void> {
  const hasEnded = view.is === "ended";
  page.clearNote();
  try {
    await client.navigate(params.mainLink ?? "");
  } catch {
    page.note(words.notOpened(), params.mainLink);
    return;
  }
  if (hasEnded) {
    model.going = undefined;
    draw();
    await client.stay(false);
  }
}

async function send(group: GroupView, body: string, done: string): Promise<void> {
  // Whoever presses twice means it once.
  if (isSending) {
    return;
  }
  isSending = true;
  try {
    await client.send(group.roomId, body);
    page.note(done);
  } catch (error) {
    page.note(words.notSent(reasonOf(error)));
  } finally {
    isSending = false;
  }
}

function take(event: StateEvent, isLive: boolean): void {
  if (model.take(event)) {
    clock.setByEvent(event, isLive);
    // What comes in a storm is looked at once.
    drawing ??= setTimeout(draw, Math.max(DRAW_AFTER, lastTook / MOST_DRAWING));
  }
}

function draw(): void {
  clearTimeout(drawing);
  drawing = undefined;
  const start = performance.now();
  const before = view;
  view = viewOf(model, clock.now());
  page.show(view);
  const mayHost = hosting ? model.mayHost : "no";
  page.offerHosting(mayHost);
  if (mayHost === "no") {
    // Whoever gets the level back is asked who they are once more.
    hosting?.forget();
  }
  page.tick(view, clock.now());
  if (before.is !== view.is) {
    page.clearNote();
  }
  const news = newsOf(before, view);
  if (news !== undefined) {
    page.announce(wordsOf(news));
  }
  lastTook = performance.now() - start;
}

function wordsOf(news: News): string {
  const groups = view.is === "offer" ? view.top.filter(({ isOwn }) => isOwn).map(({ label }) => label) : [];
  const endsAt = view.is === "offer" ? view.endsAt : undefined;
  switch (news) {
    case "opened":
      return words.newsOpened(groups, endsAt === undefined ? undefined : Math.ceil((endsAt - clock.now()) / 60_000));
    case "moved":
      return words.newsMoved(groups);
    case "ended":
      return `${words.ended()} ${words.comeBack()}`;
    case "warning":
      return words.warningTitle();
    case "silent":
      return words.silent();
    case "refused":
      return words.refused();
  }
}

async function speak(asked: string): Promise<void> {
  wanted = asked;
  const language = await languageOf(asked);
  if (wanted === asked) {
    ({ words } = language);
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.direction;
    page.speak(words);
    draw();
  }
}

function tick(): void {
  const now = clock.now();
  if (view.is === "offer" && view.endsAt !== undefined && now >= view.endsAt) {
    draw();
  } else {
    page.tick(view, now);
  }
}

applyTheme(params.theme);
applyFont(params.font);
draw();
void speak(params.language);
setInterval(tick, 250);
setInterval(() => {
  if (view.is === "offer") {
    void client.lookInto(view.top.filter(({ isJoined }) => !isJoined).map(({ roomId }) => roomId));
  }
}, LOOK_EVERY);
setTimeout(
  () => {
    if (model.connection === "waiting") {
      model.connection = "silent";
      draw();
    }
  },
  // Nobody is there who could answer.
  window.parent === window ? 0 : PATIENCE,
);
clock.setByPage(location.href).catch(() => undefined);
