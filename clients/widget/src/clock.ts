/** The homeserver's clock, as far as a page can tell that may not ask the homeserver. */

import { HomeserverClock, clockSkew } from "matrix-breakout";

import type { StateEvent } from "./model.js";

/** How far events may say that it is from what this machine says: more is a mistake. */
const MOST_SKEW = 366 * 24 * 3_600_000;

/**
 * A clock that is set by what is at hand. An event that comes while the widget is there tells the homeserver's time: when it was sent, and
 * how old it was when the homeserver passed it on. Until one comes, the web server that the page is from stands in for the homeserver.
 */
export class WidgetClock extends HomeserverClock {
  #isSetByEvent = false;
  readonly #local: () => number;

  /** Creates a clock that is not corrected yet. */
  constructor(local: () => number = Date.now) {
    super(local);
    this.#local = local;
  }

  /** Takes the time from an event that has come this moment. */
  setByEvent({ origin_server_ts: sent, unsigned }: Pick<StateEvent, "origin_server_ts" | "unsigned">): void {
    const age = unsigned?.age;
    if (!Number.isSafeInteger(sent) || !Number.isSafeInteger(age)) {
      return;
    }
    const skew = Number(sent) + Number(age) - this.#local();
    if (Math.abs(skew) > MOST_SKEW) {
      return;
    }
    this.#isSetByEvent = true;
    // Such an event was on its way for a moment: clocks that differ by less than a second may agree.
    this.skew = Math.abs(skew) < 1_000 ? 0 : skew;
  }

  /** Takes the time from the server of this page. */
  async setByPage(address: string, fetcher: typeof fetch = fetch): Promise<void> {
    const sent = this.#local();
    const answer = await fetcher(address, { method: "HEAD", cache: "no-store" });
    const date = Date.parse(answer.headers.get("date") ?? "");
    // A cache on the way says how long it has kept the answer.
    const age = Number(answer.headers.get("age") ?? 0) || 0;
    if (!Number.isNaN(date) && !this.#isSetByEvent) {
      this.skew = clockSkew(sent, this.#local(), date + age * 1_000);
    }
  }
}
