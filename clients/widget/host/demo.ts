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
  /** The language that the widget is told; the page's own words are Element's, in English. */
  lang?: string;
  /** What stands around a line in which the user writes to the main room. */
  writing?: { label: string; send: string };
}

const demo = (await (await fetch("demo.json")).json()) as Demo;
document.title = demo.title;
const note = document.createElement("p");
note.id = "note";
note.textContent = demo.introduction;
document.getElementById("middle")?.prepend(note);

const homeserver = new PlainHomeserver(demo);

/** A line that is written to the main room. What could not be sent stays in it. */
function line({ label, send }: { label: string; send: string }): HTMLFormElement {
  const form = document.createElement("form");
  form.id = "write";
  const text = document.createElement("input");
  text.placeholder = label;
  text.setAttribute("aria-label", label);
  const press = document.createElement("button");
  press.className = "action";
  press.textContent = send;
  form.append(text, press);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = text.value.trim();
    if (body === "" || press.disabled) {
      return;
    }
    press.disabled = true;
    homeserver
      .send(demo.room, "m.room.message", { msgtype: "m.text", body }, undefined)
      .then(
        () => {
          text.value = "";
        },
        (error: unknown) => {
          note.textContent = error instanceof Error ? error.message : String(error);
        },
      )
      .finally(() => {
        press.disabled = false;
      });
  });
  return form;
}

if (demo.writing) {
  document.getElementById("middle")?.append(line(demo.writing));
}

await begin({ homeserver, baseUrl: demo.homeserver, user: demo.user, room: demo.room, lang: demo.lang ?? "en" });
