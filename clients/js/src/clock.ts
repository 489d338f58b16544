/** The homeserver's clock, by which end times count: people's own clocks are often wrong. */

/**
 * Tells how far the homeserver's clock is ahead of ours, in milliseconds, from the date of an answer, which is told in whole
 * seconds: `sent` and `received` are our times of the request and its answer.
 *
 * Where the clocks may agree, this is zero: to correct one of them within what cannot be told would only make it worse. Else
 * it is the middle of what is possible.
 */
export function clockSkew(sent: number, received: number, date: number): number {
  const least = date - received;
  const most = date + 999 - sent;
  return least <= 0 && most >= 0 ? 0 : Math.trunc((least + most) / 2);
}

/** This machine's clock, corrected by the homeserver's as far as that is known. */
export class HomeserverClock {
  /** How many milliseconds the homeserver's clock is ahead. */
  skew = 0;
  readonly #now: () => number;

  /** Creates a clock that is not corrected yet. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Returns the present time by the homeserver's clock. */
  now(): number {
    return this.#now() + this.skew;
  }

  /**
   * Measures the difference with one request for the homeserver's versions, and returns whether that was possible. A browser
   * shows the date of an answer only of the page's own origin, or where the homeserver exposes it; then nothing is corrected.
   */
  async measure(homeserver: string, fetcher: typeof fetch = fetch): Promise<boolean> {
    const sent = this.#now();
    const answer = await fetcher(new URL("/_matrix/client/versions", homeserver), { cache: "no-store" });
    const received = this.#now();
    const date = Date.parse(answer.headers.get("date") ?? "");
    // A cache on the way says how long it has kept the answer.
    const age = Number(answer.headers.get("age") ?? 0) || 0;
    if (Number.isNaN(date)) {
      return false;
    }
    this.skew = clockSkew(sent, received, date + age * 1_000);
    return true;
  }
}
