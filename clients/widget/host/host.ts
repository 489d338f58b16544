/**
 * A small host of widgets, standing in for Element: a session of matrix-js-sdk, one widget in one room, and the questions, the join page and
 * the small window that Element has. What it is to show stands in the address behind `#`:
 * `homeserver`, `token`, `user`, `device`, `room` (the main room), `widget` (the template of the widget's address), and if need be
 * `widgetId`, `theme`, `lang`, `encrypted=1`, `old=1` (as hosts of 2024 were) and `silent=1` (the widget is told nothing).
 */

import {
  ClientEvent,
  type MatrixClient,
  MatrixError,
  RoomEvent,
  RoomStateEvent,
  SyncState,
  createClient,
} from "matrix-js-sdk";
import { ClientWidgetApi, type IRoomEvent, Widget } from "matrix-widget-api";

import { Driver, raw } from "./driver.js";
import { wordsOf } from "./words.js";

const given = new URLSearchParams(location.hash.slice(1));
// The token is not to stay in the history.
history.replaceState(null, "", location.pathname);
const get = (key: string): string => given.get(key) ?? "";
const main = get("room");
const widgetId = get("widgetId") || "breakout";
const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const client: MatrixClient = createClient({
  baseUrl: get("homeserver"),
  accessToken: get("token"),
  userId: get("user"),
  deviceId: get("device"),
});
let shown = "";
let api: ClientWidgetApi | undefined;
let isStaying = false;

/** The address of the widget, as Element fills it in. */
const widget = new Widget({
  id: widgetId,
  creatorUserId: get("creator") || "@bot:localhost",
  type: "m.custom",
  name: "Break-out groups",
  url: get("widget"),
  waitForIframeLoad: true,
});

function widgetAddress(): string {
  const address = new URL(
    widget.getCompleteUrl({
      widgetRoomId: main,
      currentUserId: get("user"),
      clientTheme: get("theme") || "light",
      clientLanguage: get("lang") || "en",
      clientId: "host",
      baseUrl: get("homeserver"),
    }),
  );
  address.searchParams.set("widgetId", widgetId);
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
  const place = at("widget");
  const key = `trusted ${main} ${widgetId}`;
  if (localStorage.getItem(key) === null) {
    place.className = "asks";
    const { origin } = new URL(widget.templateUrl);
    place.replaceChildren(
      element("p", `Widget added by ${widget.creatorUserId}. Using this widget may share data with ${origin}.`),
      button("Continue", () => {
        localStorage.setItem(key, "yes");
        loadWidget();
      }),
    );
    return;
  }
  loadWidget();
}

function loadWidget(): void {
  const frame = element("iframe");
  frame.title = "Break-out groups";
  frame.setAttribute("sandbox", "allow-forms allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts allow-downloads");
  frame.src = widgetAddress();
  const place = at("widget");
  place.className = "";
  place.replaceChildren(frame);
  if (get("silent")) {
    return;
  }
  const started = new ClientWidgetApi(widget, frame, new Driver(client, { approve, navigate, shown: () => shown }));
  started.setViewedRoomId(main);
  if (get("old")) {
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
  isStaying = false;
  at("widget").className = "";
  at("widget").replaceChildren();
}

/** In its room, small beside another room, or nowhere. */
function placeWidget(): void {
  const isOpen = at("widget").childElementCount > 0;
  if (shown === main && !isOpen) {
    openWidget();
  } else if (shown !== main && !isStaying) {
    closeWidget();
  }
  at("widget").classList.toggle("small", shown !== main && isStaying);
}

/** Asks which capabilities the widget gets, unless it was asked before. */
async function approve(requested: string[]): Promise<string[]> {
  const key = `approved ${widgetId}`;
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

function isIn(roomId: string): boolean {
  return client.getRoom(roomId)?.getMyMembership() === "join";
}

let via: string[] = [];

function draw(newVia = via): void {
  via = newVia;
  const room = at("room");
  at("rooms").replaceChildren(
    ...client
      .getVisibleRooms()
      .filter(({ roomId }) => isIn(roomId))
      .map(({ roomId, name }) => {
        const entry = button(name, () => show(roomId), "");
        if (roomId === shown) {
          entry.setAttribute("aria-current", "page");
        }
        return entry;
      }),
  );
  const here = client.getRoom(shown);
  const isHere = isIn(shown);
  at("name").textContent = isHere ? (here?.name ?? "") : "";
  room.className = isHere ? "" : "join";
  if (isHere) {
    const events = here?.getLiveTimeline().getEvents() ?? [];
    const said = events.filter((event) => event.getType() === "m.room.message");
    room.replaceChildren(
      ...said.slice(-30).map((event) => element("p", `${event.getSender()}: ${String(event.getContent()["body"])}`)),
    );
  } else {
    const roomId = shown;
    room.replaceChildren(
      element("p", "There's no preview, would you like to join?"),
      button("Join the discussion", () => {
        client.joinRoom(roomId, { viaServers: via }).catch((error: unknown) => {
          room.append(element("p", error instanceof MatrixError ? error.message : String(error)));
        });
      }),
    );
  }
}

client.on(RoomStateEvent.Events, (event) => void api?.feedStateUpdate(raw(event)).catch(() => undefined));
client.on(ClientEvent.Event, (event) => void api?.feedEvent(raw(event)).catch(() => undefined));
client.on(RoomEvent.Timeline, () => shown !== "" && draw());

/** For tests and demonstrations. */
Object.assign(window, {
  stage: {
    show,
    join: (roomId: string) => client.joinRoom(roomId),
    theme: (name: string) => api?.updateTheme({ name }),
    feed: (event: IRoomEvent) => api?.feedStateUpdate(event),
    decrypted: (roomId: string) =>
      client
        .getRoom(roomId)
        ?.getLiveTimeline()
        .getEvents()
        .map((event) => [event.isEncrypted(), event.getContent()["body"]]),
  },
});

if (get("encrypted")) {
  await client.initRustCrypto({ useIndexedDB: false });
}
await client.startClient({ initialSyncLimit: 20 });
client.on(ClientEvent.Sync, (state) => {
  if (state === SyncState.Prepared && shown === "") {
    show(main);
  } else if (shown !== "") {
    draw();
  }
});
