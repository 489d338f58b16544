/** The page: it shows a view, and tells what is pressed. */

import { oneLine } from "matrix-breakout";

import { type Messages, clockTime } from "./messages.js";
import { type GroupView, type OfferView, type View, secondsLeft } from "./view.js";

/** What can be pressed. */
export interface Presses {
  /** To see what somebody unknown has opened. */
  agree: () => void;
  /** To go to a group. */
  go: (group: GroupView) => void;
  /** To go back to the main room. */
  back: () => void;
  /** To call for help in a group. */
  help: (group: GroupView) => void;
  /** To report from a group. */
  report: (group: GroupView, text: string) => void;
  /** To see all the other groups. */
  more: () => void;
  /** To have the host's page. */
  host: () => void;
}

type Part = Node | string | undefined;
type Look = { class?: string; key?: string } & Record<string, string>;

/** The page. */
export class Page {
  readonly #presses: Presses;
  #words: Messages;
  readonly #shown = new Map<HTMLElement, string>();
  readonly #title = element("title");
  readonly #clock = element("clock");
  readonly #main = element("main");
  readonly #rest = element("rest");
  readonly #host = element("host");
  readonly #stage = element("stage");
  readonly #note = element("note");
  readonly #news = element("news");

  /** Takes the page as it was loaded. */
  constructor(words: Messages, presses: Presses) {
    this.#words = words;
    this.#presses = presses;
  }

  /** Speaks other words from now on. */
  speak(words: Messages): void {
    this.#words = words;
    this.#shown.clear();
  }

  /** Shows a view. What has not changed stays as it is, with what is typed into it. */
  show(view: View): void {
    const isOffer = view.is === "offer";
    document.title = this.#words.title();
    this.#title.textContent = document.title;
    const { top = [], others = [], ...about } = isOffer ? view : {};
    this.#fill(this.#main, [view.is, isOffer ? [top, about] : view], () => (isOffer ? this.#own(view) : this.#plain(view)));
    this.#fill(this.#rest, [others, isOffer && [view.moreOthers, view.top.length > 0, view.openedBy, view.navigates]], () =>
      isOffer ? this.#others(view) : [],
    );
  }

  /** Offers the host's page, to somebody who may have it, or maybe may. */
  offerHosting(to: "yes" | "no" | "maybe"): void {
    const words = this.#words;
    const look = to === "maybe" ? "quiet" : "";
    this.#fill(this.#host, to, () => (to === "no" ? [] : [button(words.host(), "host", this.#presses.host, look)]));
  }

  /** Shows the host's page at this address, or the one that was there, instead of all else. `blocked` is told if no client shows it. */
  showHosting(address: string | undefined, blocked: () => void): void {
    const stage = this.#stage;
    const title = this.#words.hostPage();
    if (address !== undefined) {
      const frame = node("iframe", { title, src: address });
      frame.addEventListener("load", () => {
        // Of our own server, its pages can be seen; what the browser shows in the place of one is nobody's.
        if (frame.contentDocument === null) {
          blocked();
        }
      });
      stage.replaceChildren(this.#actions(button(this.#words.hostLeave(), "leave", () => this.leaveHosting())), frame);
    }
    const frame = stage.querySelector("iframe");
    // One that has lost its server, or was over, is loaded anew.
    if (frame && address === undefined && frame.contentDocument?.getElementById("connection")?.textContent !== "") {
      frame.src = frame.src;
    }
    document.body.classList.add("hosting");
    frame?.focus();
    this.announce(title);
  }

  /** Shows all else again. The host's page stays as it is, behind it, unless it is to go. */
  leaveHosting(isOver = false): void {
    const hadFocus = this.#stage.contains(document.activeElement);
    document.body.classList.remove("hosting");
    if (isOver) {
      this.#stage.replaceChildren();
    }
    if (hadFocus) {
      (this.#host.querySelector("button") ?? this.#main).focus();
    }
  }

  /** Shows the time that is left. No screen reader is told of it. */
  tick(view: View, now: number): void {
    const seconds = secondsLeft(view, now);
    const text = seconds === undefined ? "" : clockTime(seconds);
    const time = this.#clock;
    if (time.textContent !== text) {
      time.textContent = text;
      time.setAttribute("aria-label", `${this.#words.timeLeft()}: ${text}`);
    }
    time.hidden = text === "";
    time.classList.toggle("soon", seconds !== undefined && seconds <= 60);
  }

  /** Says what came of something that was pressed. */
  note(text: string, link?: string): void {
    this.#note.replaceChildren(text, ...(link === undefined ? [] : [" ", anchor(link, link, "note-link")]));
  }

  /** Says it no longer. */
  clearNote(): void {
    if (this.#note.hasChildNodes()) {
      this.#note.replaceChildren();
    }
  }

  /** Says aloud what has happened. */
  announce(text: string): void {
    this.#news.textContent = text;
  }

  #plain(view: Exclude<View, OfferView>): Part[] {
    const words = this.#words;
    switch (view.is) {
      case "connecting":
        return [node("p", {}, words.connecting())];
      case "asking":
        return [node("p", {}, words.asking())];
      case "incomplete":
        return [node("p", {}, words.incomplete())];
      case "none":
        return [node("p", {}, words.none())];
      case "silent":
        return [
          node("p", {}, view.main === undefined && view.group === undefined ? words.silent() : words.silentWithLink()),
          this.#actions(
            view.group && anchor(view.group, words.toGroup(), "group", "strong"),
            view.main && anchor(view.main, words.back(), "main"),
          ),
        ];
      case "refused":
        return [
          node("p", {}, words.refused()),
          this.#actions(view.main && anchor(view.main, words.back(), "main")),
        ];
      case "warning":
        return [
          node("h2", { class: "alarm" }, words.warningTitle()),
          node("p", {}, words.warning(view.sender)),
          this.#actions(button(words.agree(), "agree", this.#presses.agree)),
        ];
      case "ended":
        return [
          node("h2", {}, words.ended()),
          view.isAway ? node("p", {}, words.comeBack()) : undefined,
          view.isAway ? this.#actions(this.#back(view, "strong")) : undefined,
        ];
    }
  }

  #own(view: OfferView): Part[] {
    const words = this.#words;
    const nothingYet = [node("h2", {}, words.chooseGroup()), this.#task(view.task)];
    return [
      view.note === "moved" ? node("p", { class: "hint" }, words.moved()) : undefined,
      ...(view.top.length === 0 ? nothingYet : view.top.map((group) => this.#card(view, group))),
    ];
  }

  #card(view: OfferView, group: GroupView): HTMLElement {
    const words = this.#words;
    const { label, people, morePeople, isOwn, isJoined, roomId } = group;
    const isCurrent = roomId === view.current;
    return node(
      "section",
      { class: "card" },
      node("p", { class: "kicker" }, isOwn ? words.yourGroup() : isJoined ? words.thisGroup() : words.nextGroup()),
      node("h2", {}, node("bdi", {}, label)),
      this.#actions(
        this.#go(view, group, isJoined ? words.open(label) : words.join(label), isJoined ? "strong calm" : "strong"),
        group.canCall ? button(words.help(), `help ${roomId}`, () => this.#presses.help(group)) : undefined,
        isCurrent ? this.#back(view) : undefined,
      ),
      isCurrent && view.note === "once_more" ? node("p", { class: "hint" }, words.onceMore()) : undefined,
      isOwn
        ? node("p", { class: "people" }, people.length === 0 ? words.alone() : words.with(people, morePeople))
        : undefined,
      this.#task(group.task),
      group.canCall ? this.#report(group) : undefined,
    );
  }

  #task(task: string | undefined): Part {
    return task === undefined
      ? undefined
      : node("div", { class: "task" }, node("h3", {}, this.#words.task()), node("p", { dir: "auto" }, task));
  }

  #report(group: GroupView): HTMLElement {
    const words = this.#words;
    const key = `report ${group.roomId}`;
    const field = node("textarea", { key, id: "report", rows: "3", maxlength: "2000", required: "" });
    const form = node(
      "form",
      {},
      node("label", { for: "report" }, words.reportLabel()),
      field,
      node("button", { key: `send ${key}`, type: "submit" }, words.reportSend()),
    );
    const summary = node("summary", { key: `summary ${key}` }, words.report());
    const whole = node("details", { class: "report", key: `details ${key}` }, summary, form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = field.value.trim();
      if (text !== "") {
        field.value = "";
        whole.open = false;
        summary.focus();
        this.#presses.report(group, text);
      }
    });
    return whole;
  }

  #others(view: OfferView): Part[] {
    const words = this.#words;
    const { sender, host } = view.openedBy;
    const items = view.others.map((group) =>
      node(
        "li",
        {},
        node("span", { class: "name" }, node("bdi", {}, group.label)),
        group.count > 0 ? node("span", { class: "count" }, words.people(group.count)) : undefined,
        this.#go(view, group, group.isJoined ? words.openShort() : words.joinShort(), "", `: ${group.label}`),
      ),
    );
    return [
      items.length > 0 && view.top.length > 0 ? node("h2", { class: "small" }, words.otherGroups()) : undefined,
      items.length > 0 ? node("ul", {}, ...items) : undefined,
      view.moreOthers > 0 ? this.#actions(button(words.more(view.moreOthers), "more", this.#presses.more)) : undefined,
      node("p", { class: "fine" }, words.openedBy(sender, host)),
    ];
  }

  /** What leads to a group: a button where the client shows rooms, else a link. `unseen` is said, not shown. */
  #go(view: OfferView, group: GroupView, text: string, look: string, unseen?: string): HTMLElement {
    const key = `go ${group.roomId}`;
    const go = view.navigates
      ? button(text, key, () => this.#presses.go(group), look)
      : anchor(group.link, text, key, look);
    if (unseen !== undefined) {
      go.append(node("span", { class: "unseen" }, unseen));
    }
    return go;
  }

  #back({ main, navigates }: { main: string; navigates: boolean }, look = ""): HTMLElement {
    const text = this.#words.back();
    return navigates ? button(text, "back", this.#presses.back, look) : anchor(main, text, "back", look);
  }

  #actions(...parts: (Part | "")[]): HTMLElement {
    return node("div", { class: "actions" }, ...parts.map((part) => part || undefined));
  }

  /** Fills a part of the page anew, if it is to show anything else; what is typed, opened and focused in it stays. */
  #fill(part: HTMLElement, shows: unknown, build: () => Part[]): void {
    const telling = JSON.stringify(shows);
    if (this.#shown.get(part) === telling) {
      return;
    }
    this.#shown.set(part, telling);
    const focused = document.activeElement;
    const key = part.contains(focused) ? keyOf(focused) : undefined;
    const before = new Map([...part.querySelectorAll<HTMLElement>("textarea, details")].map((it) => [keyOf(it), it]));
    part.replaceChildren(...build().filter((it) => it !== undefined));
    for (const field of part.querySelectorAll<HTMLElement>("textarea, details")) {
      const old = before.get(keyOf(field));
      if (field instanceof HTMLTextAreaElement && old instanceof HTMLTextAreaElement) {
        field.value = old.value;
        field.setSelectionRange(old.selectionStart, old.selectionEnd);
      } else if (field instanceof HTMLDetailsElement && old instanceof HTMLDetailsElement) {
        field.open = old.open;
      }
    }
    if (key !== undefined) {
      const again = [...part.querySelectorAll<HTMLElement>("[data-key]")].find((it) => keyOf(it) === key);
      (again ?? part).focus();
    }
  }
}

function keyOf(element: Element | null): string | undefined {
  return element instanceof HTMLElement ? element.dataset["key"] : undefined;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no #${id}`);
  }
  return found;
}

/** Builds an element. Text is only ever set as text, so that no name can be markup. */
function node<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, look: Look, ...parts: Part[]): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(look)) {
    built.setAttribute(name === "key" ? "data-key" : name, value);
  }
  built.append(...parts.filter((part) => part !== undefined));
  return built;
}

function button(text: string, key: string, press: () => void, look = ""): HTMLButtonElement {
  const built = node("button", { key, type: "button", class: look }, text);
  built.addEventListener("click", press);
  return built;
}

function anchor(link: string, text: string, key: string, look = ""): HTMLAnchorElement {
  return node("a", { key, href: link, class: `button ${look}`, target: "_blank", rel: "noopener noreferrer" }, text);
}

/** Says why something could not be done, as far as whatever was thrown tells. */
export function reasonOf(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}
