/** The stand-in as `breakout demo` shows it: what it is to show comes from the program that has opened it. */

import { begin } from "./host.js";
import type { Session } from "./homeserver.js";
import { PlainHomeserver } from "./plain.js";

/** What the program says. */
interface Demo extends Session {
  /** The main room. */
  room: string;
  title: string;
  introduction: string;
}

const demo = (await (await fetch("demo.json")).json()) as Demo;
document.title = demo.title;
const note = document.createElement("p");
note.id = "note";
note.textContent = demo.introduction;
document.getElementById("middle")?.prepend(note);

await begin({ homeserver: new PlainHomeserver(demo), baseUrl: demo.homeserver, user: demo.user, room: demo.room });
