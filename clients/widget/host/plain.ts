/**
 * The homeserver by its client API alone, without encryption: for the demonstration, which the program brings along. With an SDK it
 * would be ten times as large.
 */

import type { IOpenIDCredentials, IRoomEvent, IWidgetApiErrorResponseDataDetails } from "matrix-widget-api";

import type { Homeserver, Listener, Room, Session } from "./homeserver.js";

type Json = Record<string, unknown>;

/** How many events of a room are kept. */
const KEPT = 60;
/** How long the homeserver may take until something happens, in milliseconds. */
const POLL = 30_000;
/** How long after a failure it is asked again, in milliseconds. */
const AGAIN = 2_000;

interface Known {
  isJoined: boolean;
  state: Map<string, IRoomEvent>;
  timeline: IRoomEvent[];
}

/** What the homeserver has refused. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly url: string,
    readonly body: Json,
  ) {
    super(String(body["error"] ?? status));
  }
}

/** A session. */
export class PlainHomeserver implements Homeserver {
  readonly #session: Session;
  readonly #rooms = new Map<string, Known>();
  #sent = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async start(listener: Listener): Promise<void> {
    let since = "";
    for (;;) {
      try {
        const query = new URLSearchParams(since ? { since, timeout: String(POLL) } : { timeout: "0" });
        const answer = await this.#ask("GET", `sync?${query}`);
        this.#take(answer, listener);
        if (since === "") {
          listener.ready();
        }
        since = String(answer["next_batch"]);
        listener.changed();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  rooms(): Room[] {
    const joined = [...this.#rooms].filter(([, { isJoined }]) => isJoined);
    return joined.map(([roomId, { state }]) => {
      const name = state.get("m.room.name|")?.content as Json | undefined;
      return { roomId, name: String(name?.["name"] ?? roomId) };
    });
  }

  known(): string[] {
    return [...this.#rooms.keys()];
  }

  timeline(roomId: string): IRoomEvent[] {
    return this.#rooms.get(roomId)?.timeline ?? [];
  }

  state(roomId: string, eventType: string, stateKey: string | undefined): IRoomEvent[] {
    const all = [...(this.#rooms.get(roomId)?.state.values() ?? [])];
    return all.filter((event) => event.type === eventType && (stateKey === undefined || event.state_key === stateKey));
  }

  async send(roomId: string, eventType: string, content: unknown, stateKey: string | undefined): Promise<string> {
    const room = `rooms/${encodeURIComponent(roomId)}`;
    const type = encodeURIComponent(eventType);
    const path =
      stateKey === undefined
        ? `${room}/send/${type}/stand-in-${Date.now()}-${++this.#sent}`
        : `${room}/state/${type}/${encodeURIComponent(stateKey)}`;
    return String((await this.#ask("PUT", path, content))["event_id"]);
  }

  async join(roomId: string, via: string[]): Promise<void> {
    const query = new URLSearchParams(via.map((server) => ["via", server]));
    await this.#ask("POST", `join/${encodeURIComponent(roomId)}?${query}`, {});
  }

  async identity(): Promise<IOpenIDCredentials> {
    return this.#ask("POST", `user/${encodeURIComponent(this.#session.user)}/openid/request_token`, {});
  }

  explain(error: unknown): IWidgetApiErrorResponseDataDetails | undefined {
    if (!(error instanceof Refused)) {
      return undefined;
    }
    const { status, url, body } = error;
    return { matrix_api_error: { http_status: status, http_headers: {}, url, response: body as never } };
  }

  async #ask(method: string, path: string, body?: unknown): Promise<Json> {
    const { homeserver, token } = this.#session;
    const url = `${homeserver.replace(/\/$/, "")}/_matrix/client/v3/${path}`;
    const answer = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = (await answer.json().catch(() => ({}))) as Json;
    if (!answer.ok) {
      throw new Refused(answer.status, url, json);
    }
    return json;
  }

  #take(answer: Json, listener: Listener): void {
    const rooms = (answer["rooms"] ?? {}) as Record<string, Record<string, Json> | undefined>;
    for (const roomId of Object.keys(rooms["leave"] ?? {})) {
      const room = this.#rooms.get(roomId);
      if (room) {
        room.isJoined = false;
      }
    }
    for (const [roomId, news] of Object.entries(rooms["join"] ?? {})) {
      const room = this.#rooms.get(roomId) ?? { isJoined: true, state: new Map(), timeline: [] };
      room.isJoined = true;
      this.#rooms.set(roomId, room);
      const events = (part: string): IRoomEvent[] => {
        const found = ((news[part] ?? {}) as { events?: IRoomEvent[] }).events ?? [];
        return found.map((event) => ({ ...event, room_id: roomId }));
      };
      const [state, timeline] = [events("state"), events("timeline")];
      room.timeline = [...room.timeline, ...timeline].slice(-KEPT);
      for (const event of [...state, ...timeline]) {
        if (typeof event.state_key === "string") {
          room.state.set(`${event.type}|${event.state_key}`, event);
          listener.state(event);
        }
      }
      timeline.forEach((event) => listener.event(event));
    }
  }
}
