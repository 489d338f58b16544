/** The homeserver's clock, as far as a page can tell that may not ask the homeserver. */

import { HomeserverClock, clockSkew } from "matrix-breakout";

import type { StateEvent } from "./model.js";

/** How far events may say that it is from what this machine says, in milliseconds: more is a mistake. */
const MOST_SKEW = 366 * 24 * 3_600_000;
/** For how many milliseconds an event may be on its way: clocks that differ by less may agree. */
const ON_ITS_WAY = 1_000;

/**
 * A clock that is set by what is at hand. Each event tells when it was sent, and how old it was when the homeserver passed it on: it is at
 * least as late as that, and for an event that has come this moment, not later. Until one comes, the web server that the page is from
 * stands in for the homeserver.
 */
export class WidgetClock extends HomeserverClock {
  readonly #local: () => number;
  #byEvents = -Infinity;
  #byPage = 0;
  #wasLive = false;

  /** Creates a clock that is not corrected yet. */
  constructor(local: () => number = Date.now) {
    super(local);
    this.#local = local;
  }

  /** Takes what an event tells; `isLive` if it has come this moment. */
  setByEvent({ origin_server_ts: sent, unsigned }: Pick<StateEvent, "origin_server_ts" | "unsigned">, isLive: boolean): void {
    const age = unsigned?.age;
    if (!Number.isSafeInteger(sent) || !Number.isSafeInteger(age)) {
      return;
    }
    const skew = Number(sent) + Number(age) - this.#local();
    if (Math.abs(skew) <= MOST_SKEW) {
      this.#byEvents = Math.max(this.#byEvents, Math.abs(skew) < ON_ITS_WAY ? 0 : skew);
      this.#wasLive ||= isLive;
      this.#set();
    }
  }

  /** Takes the time from the server of this page. */
  async setByPage(address: string, fetcher: typeof fetch = fetch): Promise<void> {
    const sent = this.#local();
    const answer = await fetcher(address, { method: "HEAD", cache: "no-store" });
    const date = Date.parse(answer.headers.get("date") ?? "");
    // A cache on the way says how long it has kept the answer.
    const age = Number(answer.headers.get("age") ?? 0) || 0;
    if (!Number.isNaN(date)) {
      this.#byPage = clockSkew(sent, this.#local(), date + age * 1_000);
      this.#set();
    }
  }

  #set(): void {
    this.skew = this.#wasLive ? this.#byEvents : Math.max(this.#byEvents, this.#byPage);
  }
}
