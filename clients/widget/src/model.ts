/** What the widget knows: what the client has told, and what the user has pressed. Nothing is kept anywhere else. */

import {
  type BreakoutEventContent,
  type Offer,
  STABLE_TYPE,
  type Standing,
  UNSTABLE_TYPE,
  chooseBreakout,
  isOpenAt,
  makeOffer,
  powerLevel,
  readBreakout,
  standingOf,
} from "matrix-breakout";

import { ANY_ROOM, NAVIGATE, READ_BREAKOUT, READ_POWER, SEND_TEXT } from "./capabilities.js";
import type { Params } from "./params.js";

/** A state event, as the client passes it on. */
export interface StateEvent {
  /** Its type. */
  type: string;
  /** Its room. */
  room_id: string;
  /** Who sent it. */
  sender: string;
  /** Its state key. */
  state_key?: string | undefined;
  /** Whatever its sender has put into it. */
  content: unknown;
  /** When it was sent, in milliseconds since the Unix epoch. */
  origin_server_ts?: number | undefined;
  /** What the homeserver says of it. */
  unsigned?: { age?: number | undefined } | undefined;
}

/** How far the client and the widget have come: nothing was heard yet; the user is asked what the widget may; it was answered; nothing was heard for long. */
export type Connection = "waiting" | "asking" | "ready" | "silent";

/** How many of the others' groups are shown before somebody asks for more. */
const FIRST_OTHERS = 50;

const MAIN_TYPES: readonly string[] = [STABLE_TYPE, UNSTABLE_TYPE, "m.room.create", "m.room.power_levels"];

/** What the widget knows. */
export class Model {
  /** What the address says. */
  readonly params: Params;
  /** How far the client and the widget have come. */
  connection: Connection = "waiting";
  /** The group that the user has pressed last. */
  going: string | undefined;
  /** Whether the user was given another group, and has not gone there yet. */
  isMoved = false;
  /** Whether a break-out was open while the widget was there. */
  wasOpen = false;
  /** How many of the others' groups are shown. */
  shownOthers = FIRST_OTHERS;

  readonly #approved = new Set<string>();
  readonly #main = new Map<string, StateEvent>();
  readonly #joined = new Set<string>();
  readonly #roomTypes = new Map<string, string>();
  readonly #agreed = new Set<string>();
  readonly #read = new WeakMap<StateEvent, BreakoutEventContent>();
  #offer: Offer | undefined;
  #isStale = true;

  /** Creates a model of which only the address is known. */
  constructor(params: Params) {
    this.params = params;
  }

  /** Whether the client lets the widget read the break-out event. */
  get mayRead(): boolean {
    return READ_BREAKOUT.some((capability) => this.#approved.has(capability));
  }

  /** Whether the client lets the widget show rooms. */
  get mayNavigate(): boolean {
    return this.connection === "ready" && this.#approved.has(NAVIGATE);
  }

  /** Whether the client lets the widget write into a group. */
  get maySend(): boolean {
    return this.#approved.has(SEND_TEXT) && this.#approved.has(ANY_ROOM);
  }

  /**
   * Whether the user may open a break-out, by the levels that the client has told: "maybe" where it is not to tell them. The server
   * decides; this is about who is offered to.
   */
  get mayHost(): "yes" | "no" | "maybe" {
    const { room, user } = this.params;
    if (this.connection !== "ready" || room === undefined || user === undefined) {
      return "no";
    }
    if (!READ_POWER.every((capability) => this.#approved.has(capability))) {
      return "maybe";
    }
    const [create, levels] = ["m.room.create", "m.room.power_levels"].map((type) => this.#main.get(type));
    if (create === undefined || levels === undefined) {
      return "no";
    }
    const content = levels.content as { events?: Record<string, unknown> | null; state_default?: unknown } | null;
    const needed = [content?.events?.[UNSTABLE_TYPE], content?.state_default].find(Number.isSafeInteger) ?? 50;
    return powerLevel(create, levels.content, user) >= Number(needed) ? "yes" : "no";
  }

  /** Takes what the client lets the widget do. */
  approve(capabilities: readonly string[]): void {
    this.connection = "ready";
    capabilities.forEach((capability) => this.#approved.add(capability));
  }

  /** Takes a state event, and returns whether anything comes of it. */
  take(event: StateEvent): boolean {
    const { room_id: roomId, type } = event;
    if (typeof roomId !== "string" || event.state_key !== "") {
      return false;
    }
    if (roomId === this.params.room) {
      const isOurs = MAIN_TYPES.includes(type);
      if (isOurs) {
        this.#main.set(type, event);
        this.#isStale = true;
      }
      return isOurs;
    }
    // Of another room, the client tells the levels only to who is in it: whoever is invited is told less.
    if (type === "m.room.power_levels" && !this.#joined.has(roomId)) {
      this.#joined.add(roomId);
      return true;
    }
    if (type === "m.room.create") {
      const roomType = (event.content as { type?: unknown } | null)?.type;
      if (typeof roomType === "string") {
        this.#roomTypes.set(roomId, roomType);
        this.#isStale = true;
        return true;
      }
    }
    return false;
  }

  /** Whether the user is in a room, as far as the client has told. */
  isJoined(roomId: string): boolean {
    return this.#joined.has(roomId);
  }

  /** Whether the user has agreed to see what somebody unknown has opened. */
  isAgreed(sender: string): boolean {
    return this.#agreed.has(sender);
  }

  /** Remembers that the user has agreed to see what somebody unknown opens. */
  agree(sender: string): void {
    this.#agreed.add(sender);
  }

  /** Remembers that the user goes to a group. */
  go(roomId: string): void {
    this.going = roomId;
    this.isMoved = false;
  }

  /** Returns what is offered at a time by the homeserver's clock; `undefined` where no break-out is open. */
  offer(now: number): Offer | undefined {
    const endsAt = this.#offer?.endsAt;
    if (this.#isStale || (endsAt !== undefined && now >= endsAt)) {
      this.#isStale = false;
      const before = this.#offer;
      this.#offer = this.#makeOffer(now);
      this.#compare(before, this.#offer);
    }
    return this.#offer;
  }

  #compare(before: Offer | undefined, after: Offer | undefined): void {
    if (after === undefined) {
      this.isMoved = false;
      return;
    }
    if (this.wasOpen && before?.session?.id !== after.session?.id) {
      // Rooms of before may be opened again.
      this.going = undefined;
      this.isMoved = false;
    } else if (before !== undefined && ownRooms(before) !== "" && ownRooms(before) !== ownRooms(after)) {
      this.isMoved = ownRooms(after) !== "";
    }
    this.wasOpen = true;
  }

  #makeOffer(now: number): Offer | undefined {
    const { room, user } = this.params;
    const [stable, unstable] = [STABLE_TYPE, UNSTABLE_TYPE].map((type) => this.#main.get(type));
    const { type, content } = chooseBreakout(this.#content(stable), this.#content(unstable), now);
    const sender = (type === STABLE_TYPE ? stable : unstable)?.sender;
    if (room === undefined || user === undefined || typeof sender !== "string" || !isOpenAt(content, now)) {
      return undefined;
    }
    const create = this.#main.get("m.room.create");
    const levels = this.#main.get("m.room.power_levels");
    const standings = new Map<string, Standing>();
    for (const roomId of content.children.keys()) {
      const roomType = this.#roomTypes.get(roomId);
      if (roomId === room || roomType !== undefined) {
        standings.set(roomId, standingOf(roomId, { isParent: roomId === room, roomType }));
      }
    }
    // Nobody is a contact: a widget is not told whom the user has direct chats with.
    return makeOffer(content, {
      own: user,
      sender,
      senderPower: create && powerLevel(create, levels?.content, sender),
      standings,
      now,
    });
  }

  /** Reads an event once, however often it is looked at. */
  #content(event: StateEvent | undefined): BreakoutEventContent | undefined {
    if (event === undefined) {
      return undefined;
    }
    const content = this.#read.get(event) ?? readBreakout(event.content);
    this.#read.set(event, content);
    return content;
  }
}

function ownRooms(offer: Offer): string {
  return offer.suggestions.map(({ roomId }) => roomId).join(" ");
}
