/**
 * The stand-in as the tests have it. What it is to show stands in the address behind `#`:
 * `homeserver`, `token`, `user`, `device`, `room` (the main room), `widget` (the template of the widget's address), and if need be
 * `widgetId`, `creator`, `theme`, `lang`, `encrypted=1`, `old=1` (as hosts of 2024 were), `silent=1` (the widget is told nothing) and
 * `known=1` (the user has allowed before that the widget knows who they are).
 */

import { begin, stage } from "./host.js";
import { SdkHomeserver } from "./sdk.js";

const given = new URLSearchParams(location.hash.slice(1));
// The token is not to stay in the history.
history.replaceState(null, "", location.pathname);
const get = (key: string): string => given.get(key) ?? "";

const session = { homeserver: get("homeserver"), token: get("token"), user: get("user"), device: get("device") };
const homeserver = new SdkHomeserver(session, get("encrypted") !== "");
const decrypted = (roomId: string): unknown[] | undefined =>
  homeserver.client
    .getRoom(roomId)
    ?.getLiveTimeline()
    .getEvents()
    .map((event) => [event.isEncrypted(), event.getContent()["body"]]);
Object.assign(window, { stage: { ...stage, decrypted } });

await begin({
  homeserver,
  baseUrl: session.homeserver,
  user: session.user,
  room: get("room"),
  widget: { id: get("widgetId") || "breakout", url: get("widget"), creator: get("creator") || "@bot:localhost" },
  theme: get("theme"),
  lang: get("lang"),
  old: get("old") !== "",
  silent: get("silent") !== "",
  known: get("known") !== "",
});
