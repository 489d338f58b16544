/**
 * A small host of widgets, standing in for Element: one widget in one room, and the questions, the join page and the small window that
 * Element has. The widget is given, or it is the one that the room's events name, where the room's layout has it at the top.
 */

import { ClientWidgetApi, type IRoomEvent, Widget } from "matrix-widget-api";

import { Driver } from "./driver.js";
import type { Homeserver } from "./homeserver.js";
import { wordsOf } from "./words.js";

/** What is to be shown, and how. */
export interface Play {
  homeserver: Homeserver;
  /** Where its address is, and whose session it is, which the widget is told. */
  baseUrl: string;
  user: string;
  /** The main room. */
  room: string;
  /** The widget, unless it is that of the room. */
  widget?: { id: string; url: string; creator: string };
  theme?: string;
  lang?: string;
  /** As hosts of 2024 were. */
  old?: boolean;
  /** The widget is told nothing. */
  silent?: boolean;
  /** The user has allowed before that the widget knows who they are. */
  known?: boolean;
}

/** The widget that break-outs have in each room. */
const WIDGET_ID = "io.github.matrix_breakout.widget";

let play: Play;
let shown = "";
let open: Widget | undefined;
let api: ClientWidgetApi | undefined;
let isStaying = false;

const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** The widget of the main room, and under what its trust is kept; `undefined` where there is none to be shown. */
function present(): { widget: Widget; trust: string } | undefined {
  const make = (id: string, url: string, creator: string): Widget =>
    new Widget({ id, creatorUserId: creator, type: "m.custom", name: "Break-out groups", url, waitForIframeLoad: true });
  if (play.widget) {
    const { id, url, creator } = play.widget;
    return { widget: make(id, url, creator), trust: id };
  }
  const [event] = play.homeserver.state(play.room, "im.vector.modular.widgets", WIDGET_ID);
  const [layout] = play.homeserver.state(play.room, "io.element.widgets.layout", "");
  const url = (event?.content as { url?: unknown } | undefined)?.url;
  const places = (layout?.content as { widgets?: Record<string, { container?: unknown } | undefined> } | undefined)?.widgets;
  if (event === undefined || typeof url !== "string" || places?.[WIDGET_ID]?.container !== "top") {
    return undefined;
  }
  return { widget: make(WIDGET_ID, url, event.sender), trust: event.event_id };
}

/** The address of the widget, as Element fills it in. */
function widgetAddress(widget: Widget): string {
  const address = new URL(
    widget.getCompleteUrl({
      widgetRoomId: play.room,
      currentUserId: play.user,
      clientTheme: play.theme || "light",
      clientLanguage: play.lang || "en",
      clientId: "host",
      baseUrl: play.baseUrl,
    }),
  );
  address.searchParams.set("widgetId", widget.id);
  address.searchParams.set("parentUrl", location.href);
  return address.toString();
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = "", className = ""): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  built.textContent = text;
  built.className = className;
  return built;
}

function button(text: string, press: () => void, className = "action"): HTMLButtonElement {
  const built = element("button", text, className);
  built.addEventListener("click", press);
  return built;
}

/** Asks once whether the widget may be loaded, as Element keeps it for each widget of each room. */
function openWidget(): void {
  const found = present();
  if (found === undefined) {
    return;
  }
  const { widget, trust } = found;
  open = widget;
  const place = at("widget");
  const key = `trusted ${play.room} ${trust}`;
  if (localStorage.getItem(key) === null) {
    place.className = "asks";
    const { origin } = new URL(widget.templateUrl);
    place.replaceChildren(
      element("p", `Widget added by ${widget.creatorUserId}. Using this widget may share data with ${origin}.`),
      button("Continue", () => {
        localStorage.setItem(key, "yes");
        loadWidget(widget);
      }),
    );
    return;
  }
  loadWidget(widget);
}

function loadWidget(widget: Widget): void {
  const frame = element("iframe");
  frame.title = "Break-out groups";
  frame.setAttribute("sandbox", "allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-downloads");
  frame.src = widgetAddress(widget);
  const place = at("widget");
  place.className = "";
  place.replaceChildren(frame);
  if (play.silent) {
    return;
  }
  const started = new ClientWidgetApi(widget, frame, new Driver(play.homeserver, { approve, identify, navigate, shown: () => shown }));
  started.setViewedRoomId(play.room);
  if (play.old) {
    started.getWidgetVersions = async () => [];
    started.on("action:supported_api_versions", (event: CustomEvent) => {
      event.preventDefault();
      started.transport.reply(event.detail, { supported_versions: ["0.0.1", "0.0.2", "org.matrix.msc2871", "org.matrix.msc2931", "org.matrix.msc2876"] } as never);
    });
  }
  started.on("action:set_always_on_screen", (event: CustomEvent) => {
    event.preventDefault();
    isStaying = event.detail.data.value === true && started.hasCapability("m.always_on_screen");
    started.transport.reply(event.detail, { success: isStaying } as never);
    placeWidget();
  });
  api = started;
}

function closeWidget(): void {
  api?.stop();
  api?.removeAllListeners();
  api = undefined;
  open = undefined;
  isStaying = false;
  at("widget").className = "";
  at("widget").replaceChildren();
}

/** In its room, small beside another room, or nowhere. */
function placeWidget(): void {
  const isHere = shown === play.room;
  const isOther = open !== undefined && isHere && open.templateUrl !== present()?.widget.templateUrl;
  if (isOther || (!isHere && !isStaying)) {
    closeWidget();
  }
  if (isHere && open === undefined) {
    openWidget();
  }
  at("widget").classList.toggle("small", !isHere && isStaying);
}

/** Asks which capabilities the widget gets, unless it was asked before. */
async function approve(requested: string[]): Promise<string[]> {
  const key = `approved ${open?.id}`;
  const before = JSON.parse(localStorage.getItem(key) ?? "[]") as string[];
  const missing = requested.filter((capability) => !before.includes(capability));
  if (missing.length === 0) {
    return requested;
  }
  const prompt = at("prompt") as HTMLDialogElement;
  const boxes = missing.map((capability) => {
    const box = element("input");
    box.type = "checkbox";
    box.checked = true;
    box.value = capability;
    const label = element("label");
    label.append(box, ` ${wordsOf(capability)}`);
    return { box, label };
  });
  const approved = await new Promise<string[]>((resolve) => {
    const answer = (isApproved: boolean): void => {
      prompt.close();
      resolve(boxes.filter(({ box }) => isApproved && box.checked).map(({ box }) => box.value));
    };
    prompt.replaceChildren(
      element("h2", "Approve widget permissions"),
      element("p", "This widget would like to:"),
      ...boxes.map(({ label }) => label),
      button("Decline All", () => answer(false)),
      " ",
      button("Approve", () => answer(true)),
    );
    prompt.showModal();
  });
  const all = [...before.filter((capability) => requested.includes(capability)), ...approved];
  localStorage.setItem(key, JSON.stringify(all));
  return all;
}

/** Asks whether the widget may know who the user is: each time, as Element does unless it is told to remember it. */
function identify(): Promise<boolean> | undefined {
  if (play.known) {
    return undefined;
  }
  const prompt = at("prompt") as HTMLDialogElement;
  return new Promise((resolve) => {
    const answer = (isAllowed: boolean): void => {
      prompt.close();
      resolve(isAllowed);
    };
    prompt.replaceChildren(
      element("h2", "Allow this widget to verify your identity"),
      element("p", "The widget will verify your user ID, but won't be able to perform actions for you."),
      button("Deny", () => answer(false)),
      " ",
      button("Continue", () => answer(true)),
    );
    prompt.showModal();
  });
}

/** Goes where a link leads, as Element does: to the room, or to the page that asks to join it. */
function navigate(link: string): void {
  const [path = "", query = ""] = link.slice("https://matrix.to/#/".length).split("?");
  const roomId = decodeURIComponent(path.split("/")[0] ?? "");
  show(roomId, new URLSearchParams(query).getAll("via"));
}

function show(roomId: string, via: string[] = []): void {
  shown = roomId;
  placeWidget();
  draw(via);
}

let via: string[] = [];

function draw(newVia = via): void {
  via = newVia;
  const room = at("room");
  at("rooms").replaceChildren(
    ...play.homeserver.rooms().map(({ roomId, name }) => {
      const entry = button(name, () => show(roomId), "");
      if (roomId === shown) {
        entry.setAttribute("aria-current", "page");
      }
      return entry;
    }),
  );
  const here = play.homeserver.rooms().find(({ roomId }) => roomId === shown);
  at("name").textContent = here?.name ?? "";
  room.className = here ? "" : "join";
  if (here) {
    const said = play.homeserver.timeline(shown).filter((event) => event.type === "m.room.message");
    room.replaceChildren(
      ...said.slice(-30).map(({ sender, content }) => element("p", `${sender}: ${String((content as { body?: unknown }).body)}`)),
    );
    room.scrollTop = room.scrollHeight;
  } else {
    const roomId = shown;
    room.replaceChildren(
      element("p", "There's no preview, would you like to join?"),
      button("Join the discussion", () => {
        play.homeserver.join(roomId, via).catch((error: unknown) => {
          room.append(element("p", error instanceof Error ? error.message : String(error)));
        });
      }),
    );
  }
}

/** Begins. */
export async function begin(given: Play): Promise<void> {
  play = given;
  await play.homeserver.start({
    ready: () => {
      if (shown === "") {
        show(play.room);
      }
    },
    changed: () => {
      if (shown !== "") {
        placeWidget();
        draw();
      }
    },
    state: (event) => void api?.feedStateUpdate(event).catch(() => undefined),
    event: (event) => void api?.feedEvent(event).catch(() => undefined),
  });
}

/** For tests and demonstrations. */
export const stage = {
  show,
  join: (roomId: string) => play.homeserver.join(roomId, []),
  theme: (name: string) => api?.updateTheme({ name }),
  feed: (event: IRoomEvent) => api?.feedStateUpdate(event),
};
