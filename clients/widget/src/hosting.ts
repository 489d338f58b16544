/**
 * The host's half: the pages of the bot that serves this folder, in a frame within this page. They are asked for at a press and never
 * before, and nothing of it is kept anywhere but here.
 *
 * Where they are is the word of the server that the page is from, and always that server itself: whoever writes a widget's address
 * into a room has no say in it.
 */

/** What the client gives to a page about its user, as it gives it. */
export interface Identity {
  access_token?: string;
  matrix_server_name?: string;
  expires_in?: number;
}

/**
 * Why there are no pages: the client did not say who the user is; the user may not, or nobody could tell; too many ask; nobody answers;
 * the client shows none in a frame.
 */
export type Refusal = "unknown" | "not_allowed" | "too_many" | "silent" | "blocked";

/** That there are none. */
export class Refused extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

/** What is needed of the rest. */
export interface Around {
  /** Asks the client who the user is, who is asked in turn. */
  identity: () => Promise<Identity>;
  /** It is said what is being waited for. */
  waits: (what: "user" | "server") => void;
  /** The page at this address is shown; or the one that was there. */
  shows: (address: string | undefined) => void;
}

/** How long people may take to answer their client, in milliseconds. */
const PATIENCE = 180_000;
/** How long the server may take, which asks another one, in milliseconds. */
const ANSWER = 20_000;

/** Opens them. */
export class Hosting {
  readonly #enter: URL;
  readonly #room: string;
  readonly #around: Around;
  readonly #fetch: typeof fetch;
  /** The page that was opened, and is there still. */
  #open: URL | undefined;
  #isBusy = false;

  /** Knows where to ask, for which room. */
  constructor(enter: URL, room: string, around: Around, fetcher: typeof fetch = (...asked) => fetch(...asked)) {
    this.#enter = enter;
    this.#room = room;
    this.#around = around;
    this.#fetch = fetcher;
  }

  /**
   * Opens the host's page, or goes back to it. Whoever presses twice means it once.
   *
   * @throws Refused where there is none for this user.
   */
  async press(language: string): Promise<void> {
    if (this.#isBusy) {
      return;
    }
    this.#isBusy = true;
    try {
      await this.#press(language);
    } finally {
      this.#isBusy = false;
    }
  }

  /** The page is gone. */
  forget(): void {
    this.#open = undefined;
  }

  async #press(language: string): Promise<void> {
    const { waits, shows, identity } = this.#around;
    if (this.#open !== undefined) {
      waits("server");
      if ((await this.#ask(this.#open, { method: "HEAD" })).ok) {
        shows(undefined);
        return;
      }
      // It is over: who asks is asked for anew.
      this.#open = undefined;
    }
    waits("user");
    const { access_token, matrix_server_name, expires_in } = await patiently(identity());
    waits("server");
    const body = JSON.stringify({ access_token, matrix_server_name, expires_in, room_id: this.#room, language });
    const answer = await this.#ask(this.#enter, { method: "POST", body, headers: { "content-type": "application/json" } });
    const told = (await answer.json().catch(() => undefined)) as { url?: unknown; error?: unknown } | null | undefined;
    const page = answer.ok ? pageOf(told?.url, this.#enter) : undefined;
    if (page === undefined) {
      throw new Refused(refusalOf(told?.error));
    }
    this.#open = page;
    shows(page.href);
  }

  async #ask(address: URL, request: RequestInit): Promise<Response> {
    try {
      return await this.#fetch(address, {
        credentials: "omit",
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.timeout(ANSWER),
        ...request,
      });
    } catch {
      throw new Refused("silent");
    }
  }
}

/** Where to ask, if the server that this page is from says that it has pages for hosts: itself, and nobody else. */
export function enterOf(said: string | undefined, page: string): URL | undefined {
  const address = said !== undefined && URL.canParse(said, page) ? new URL(said, page) : undefined;
  return address?.origin === new URL(page).origin ? address : undefined;
}

/** A page of the server that was asked. */
function pageOf(url: unknown, { origin }: URL): URL | undefined {
  const page = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  return page?.origin === origin ? page : undefined;
}

function refusalOf(error: unknown): Refusal {
  switch (error) {
    case "not_allowed":
    case "too_many":
      return error;
    case "bad_request":
      return "unknown";
    default:
      return "silent";
  }
}

async function patiently(identity: Promise<Identity>): Promise<Identity> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE);
  });
  try {
    return await Promise.race([identity, late]);
  } catch {
    throw new Refused("unknown");
  } finally {
    clearTimeout(timer);
  }
}
