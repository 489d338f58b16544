/**
 * Break-outs with [matrix-js-sdk](https://github.com/matrix-org/matrix-js-sdk): what a participant is offered in a room, joining it, and
 * opening, changing and ending for hosts. The SDK is an optional peer; the caller owns the client and its sync.
 *
 * @module
 */

import type { ClientEvent, MatrixClient, MatrixEvent, Room, RoomEvent, RoomStateEvent } from "matrix-js-sdk";

import { type Change, type Changed, changeBreakout } from "./change.js";
import { HomeserverClock } from "./clock.js";
import { type BreakoutEventContent, STABLE_TYPE, UNSTABLE_TYPE, isOpen, isOpenAt } from "./event.js";
import { isRoomId } from "./identifiers.js";
import { type Offer, type OfferedChild, isOpenToParticipant, makeOffer } from "./offer.js";
import { chooseBreakout, object, readBreakout, string } from "./read.js";
import { type Standing, isGroup, standingOf } from "./standing.js";
import { type Deed, type Trust, type Wish, allows, isModerator, powerLevel, trustOf } from "./trust.js";
import { BreakoutError, type SessionToOpen, endBreakout, openBreakout, writeBreakout } from "./write.js";

/** How often something is looked at again at the latest, since timers of browsers stand still with the machine. */
const AT_LEAST_EVERY = 60_000;
/** For how long a homeserver is given a rest that does not say for how long it wants one. */
const USUAL_WAIT = 5_000;

const TYPES = [STABLE_TYPE, UNSTABLE_TYPE] as const;

const state = (room: Room | null, type: string): MatrixEvent | null | undefined => room?.currentState.getStateEvents(type, "");

/** What is open in a room, as far as the client has synced it. */
export interface PresentBreakout {
  /** Under which of the two types its event stands (MSC3985, Unstable prefix). */
  type: typeof STABLE_TYPE | typeof UNSTABLE_TYPE;
  /** The content. */
  content: BreakoutEventContent;
  /** Who sent the event. */
  sender: string;
  /** The event. */
  eventId: string;
  /** What is known of the sender now (MSC3985, Security). */
  trust: Trust;
}

/** Reads the break-out that is open in a room; `undefined` if none is, or its time has passed. */
export function presentBreakout(client: MatrixClient, room: Room, now: number): PresentBreakout | undefined {
  const [stable, unstable] = TYPES.map((type) => state(room, type));
  const [one, other] = [stable, unstable].map((event) => (event ? readBreakout(event.getContent()) : undefined));
  const { type, content } = chooseBreakout(one, other, now);
  const event = type === STABLE_TYPE ? stable : unstable;
  const sender = event?.getSender();
  const eventId = event?.getId();
  if (!isOpenAt(content, now) || sender === undefined || eventId === undefined) {
    return undefined;
  }
  const trust = trustOf(sender, client.getSafeUserId(), powerOf(room, sender), isContact(client, sender));
  return { type, content, sender, eventId, trust };
}

/** What the listeners of {@link RoomOffers} are told, by the name of the event. */
export interface RoomOffersEvents {
  /** There is another offer than before, or none any more: it was changed, it has ended, its sender is trusted otherwise. */
  offer: (offer: Offer | undefined) => void;
}

/** Follows what a user is offered in one room, on first load and after every change, until it is stopped. */
export class RoomOffers {
  readonly #client: MatrixClient;
  readonly #room: Room;
  readonly #clock: HomeserverClock;
  readonly #listeners = new Set<RoomOffersEvents["offer"]>();
  #offer: Offer | undefined;
  #told = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  /** Begins to follow; {@link offers} says it shorter. */
  constructor(client: MatrixClient, room: Room, clock: HomeserverClock) {
    this.#client = client;
    this.#room = room;
    this.#clock = clock;
    client.on("RoomState.events" as RoomStateEvent.Events, this.#onState);
    client.on("Room.myMembership" as RoomEvent.MyMembership, this.#onChange);
    client.on("accountData" as ClientEvent.AccountData, this.#onAccountData);
    this.#look();
  }

  /** The present offer; `undefined` if no break-out is open. */
  get current(): Offer | undefined {
    return this.#offer;
  }

  /** Calls `listener` whenever there is another offer, and at once if there is one now. */
  on(_event: "offer", listener: RoomOffersEvents["offer"]): this {
    this.#listeners.add(listener);
    if (this.#offer !== undefined) {
      listener(this.#offer);
    }
    return this;
  }

  /** Calls `listener` no longer. */
  off(_event: "offer", listener: RoomOffersEvents["offer"]): this {
    this.#listeners.delete(listener);
    return this;
  }

  /** Stops following. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#client.off("RoomState.events" as RoomStateEvent.Events, this.#onState);
    this.#client.off("Room.myMembership" as RoomEvent.MyMembership, this.#onChange);
    this.#client.off("accountData" as ClientEvent.AccountData, this.#onAccountData);
    this.#listeners.clear();
  }

  readonly #onState = (event: MatrixEvent): void => {
    const of: string[] = ["m.room.power_levels", "m.room.tombstone", ...TYPES];
    if (of.includes(event.getType())) {
      this.#onChange();
    }
  };

  readonly #onAccountData = (event: MatrixEvent): void => {
    if (event.getType() === "m.direct") {
      this.#onChange();
    }
  };

  /** Of all that one sync brings, only what comes of it counts. */
  readonly #onChange = (): void => this.#lookIn(0);

  #lookIn(millis: number): void {
    clearTimeout(this.#timer);
    if (!this.#isStopped) {
      this.#timer = setTimeout(() => this.#look(), millis);
    }
  }

  #look(): void {
    const now = this.#clock.now();
    const present = presentBreakout(this.#client, this.#room, now);
    this.#offer =
      present &&
      makeOffer(present.content, {
        own: this.#client.getSafeUserId(),
        sender: present.sender,
        senderPower: powerOf(this.#room, present.sender),
        senderIsContact: isContact(this.#client, present.sender),
        standings: standings(this.#client, this.#room, present.content.children.keys()),
        now,
      });
    // Nothing is sent when an end time passes.
    const endsAt = this.#offer?.endsAt;
    if (endsAt !== undefined) {
      this.#lookIn(Math.min(Math.max(endsAt - now, 1), AT_LEAST_EVERY));
    }
    const telling = JSON.stringify(this.#offer) ?? "";
    if (telling !== this.#told) {
      this.#told = telling;
      for (const listener of [...this.#listeners]) {
        listener(this.#offer);
      }
    }
  }
}

/**
 * Follows what this user is offered in a room (MSC3985, Proposal: "they should give their users the option to join the given
 * rooms"). It sends no request; a clock that was measured makes the end come on time.
 */
export function offers(client: MatrixClient, room: Room, clock = new HomeserverClock()): RoomOffers {
  return new RoomOffers(client, room, clock);
}

/** How far joining has come. */
export type JoinProgress =
  /** The homeserver is asked, through these servers. */
  | { step: "joining"; roomId: string; via: string[] }
  /** The homeserver has asked to wait for so long. */
  | { step: "waiting"; roomId: string; millis: number }
  /** The user is in the room. */
  | { step: "joined"; roomId: string };

/** How an offer is accepted. */
export interface AcceptOptions {
  /** Which of its children; else the one that is suggested, if there is only one. */
  child?: OfferedChild | undefined;
  /** Whether the user has agreed to an offer that carries the MSC's warning. */
  agreed?: boolean | undefined;
  /** Is told how far it has come. */
  onProgress?: ((progress: JoinProgress) => void) | undefined;
  /** Ends the waiting. */
  signal?: AbortSignal | undefined;
}

/**
 * Joins a child of an offer by its `via` servers, waiting for as long as the homeserver asks, and returns the room's ID: that of
 * the room that has replaced the child, if one has.
 *
 * @throws {@link BreakoutError} when the user has not agreed to an unknown sender's offer, or the child is no group that they
 * can join; the SDK's error when the homeserver refuses.
 */
export async function accept(client: MatrixClient, offer: Offer, options: AcceptOptions = {}): Promise<string> {
  const { agreed = false, onProgress, signal } = options;
  const child = options.child ?? (offer.suggestions.length === 1 ? offer.suggestions[0] : undefined);
  if (child === undefined || !isOpenToParticipant(child)) {
    throw new BreakoutError("not_a_group", "not one group to join");
  }
  if (offer.warns && !agreed) {
    throw new BreakoutError("not_agreed", `${offer.sender} is unknown`);
  }
  const roomId = child.standing.is === "replaced" ? child.standing.by : child.roomId;
  if (!isIn(client, roomId)) {
    for (;;) {
      signal?.throwIfAborted();
      onProgress?.({ step: "joining", roomId, via: child.via });
      try {
        await client.joinRoom(roomId, { viaServers: child.via });
        break;
      } catch (error) {
        const millis = waitAfter(error);
        if (millis === undefined) {
          throw error;
        }
        onProgress?.({ step: "waiting", roomId, millis });
        await sleep(millis, signal);
      }
    }
  }
  onProgress?.({ step: "joined", roomId });
  return roomId;
}

/** What a host opens: the rooms, which have been made, and what holds for all. */
export type RoomsToOpen = Pick<SessionToOpen, "rooms" | "task"> & {
  /** For how many milliseconds; until somebody ends it, if left out. */
  length?: number | undefined;
  /** Whether another break-out that is open is replaced. */
  replace?: boolean | undefined;
  /** The homeserver's clock. */
  clock?: HomeserverClock | undefined;
};

/**
 * Opens a break-out in rooms that have been made (MSC3985, Proposal), and returns the ID of its event.
 *
 * @throws {@link BreakoutError} when another one is open, or it would not fit.
 */
export async function open(client: MatrixClient, room: Room, plan: RoomsToOpen): Promise<string> {
  const { rooms, task, length, replace = false, clock = new HomeserverClock() } = plan;
  const openedAt = clock.now();
  const content = openBreakout({
    rooms,
    task,
    server: serverOf(client),
    id: Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    openedAt,
    endsAt: length === undefined ? undefined : openedAt + length,
  });
  const present = presentBreakout(client, room, openedAt);
  if (present !== undefined && !replace) {
    throw new BreakoutError("already_open", `${present.sender} has opened a break-out`);
  }
  if (present?.type === STABLE_TYPE) {
    // It would count more than ours.
    await send(client, room, STABLE_TYPE, endBreakout(present.content, openedAt));
  }
  return send(client, room, UNSTABLE_TYPE, content);
}

/** How a break-out of somebody else is treated. */
export interface HostOptions {
  /** On whose wish it is done; a person asked for it if left out. See {@link allows}. */
  wish?: Wish | undefined;
  /** The homeserver's clock. */
  clock?: HomeserverClock | undefined;
}

/**
 * Changes the break-out that is open and says what became of it. Who is moved learns of it from their client; people whose client
 * does not know break-outs are not told.
 *
 * @throws {@link BreakoutError} when none is open, or it is somebody else's.
 */
export async function change(
  client: MatrixClient,
  room: Room,
  changes: readonly Change[],
  options: HostOptions = {},
): Promise<Changed> {
  const { clock = new HomeserverClock() } = options;
  const now = clock.now();
  const present = mine(client, room, now, "change", options);
  const found = standings(client, room, present.content.children.keys());
  const changed = changeBreakout(present.content, changes, {
    basedOn: present.eventId,
    server: serverOf(client),
    now,
    noGroups: new Set([...found].filter(([, standing]) => !isGroup(standing)).map(([roomId]) => roomId)),
  });
  if (changed.content !== undefined) {
    await send(client, room, present.type, changed.content);
  }
  return changed;
}

/**
 * Ends the break-out that is open (MSC3985, Proposal: "The m.breakout state event can be emptied"), under both types.
 *
 * @throws {@link BreakoutError} when none is open, or it is somebody else's.
 */
export async function end(client: MatrixClient, room: Room, options: HostOptions = {}): Promise<void> {
  const { clock = new HomeserverClock() } = options;
  const now = clock.now();
  mine(client, room, now, "end", options);
  for (const type of TYPES) {
    const event = state(room, type);
    const content = event ? readBreakout(event.getContent()) : undefined;
    if (content !== undefined && isOpen(content)) {
      await send(client, room, type, endBreakout(content, now));
    }
  }
}

function mine(client: MatrixClient, room: Room, now: number, deed: Deed, { wish = "asked" }: HostOptions): PresentBreakout {
  const present = presentBreakout(client, room, now);
  if (present === undefined) {
    throw new BreakoutError("not_open", "no break-out is open");
  }
  const byModerator = isModerator(powerOf(room, client.getSafeUserId()));
  if (!allows(present.trust, deed, wish, byModerator)) {
    throw new BreakoutError("not_yours", `${present.sender} has opened a break-out`);
  }
  return present;
}

async function send(client: MatrixClient, room: Room, type: string, content: BreakoutEventContent): Promise<string> {
  const json = writeBreakout(content);
  // The SDK types the events that it knows.
  const sent = await client.sendStateEvent(room.roomId, type as never, json as never, "");
  return sent.event_id;
}

function serverOf(client: MatrixClient): string {
  const user = client.getSafeUserId();
  return user.slice(user.indexOf(":") + 1);
}

/** Somebody's power level in a room, by its state. */
function powerOf(room: Room, userId: string): number {
  const create = state(room, "m.room.create");
  const levels = state(room, "m.room.power_levels");
  if (!create) {
    return 0;
  }
  return powerLevel({ sender: create.getSender() ?? "", content: create.getContent() }, levels?.getContent(), userId);
}

/** Whether this user is in a direct chat with somebody. */
function isContact(client: MatrixClient, userId: string): boolean {
  const direct = object(client.getAccountData("m.direct" as never)?.getContent()) ?? {};
  const rooms: unknown = Object.hasOwn(direct, userId) ? direct[userId] : [];
  return Array.isArray(rooms) && rooms.some((room) => typeof room === "string" && isIn(client, room));
}

function isIn(client: MatrixClient, roomId: string): boolean {
  return client.getRoom(roomId)?.getMyMembership() === "join";
}

/** What the children are that this account knows. */
function standings(client: MatrixClient, parent: Room, children: Iterable<string>): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const roomId of children) {
    const room = client.getRoom(roomId);
    const tombstone = state(room, "m.room.tombstone")?.getContent();
    const by = string(tombstone?.["replacement_room"]);
    standings.set(
      roomId,
      standingOf(roomId, {
        isParent: roomId === parent.roomId,
        roomType: room?.getType(),
        replacedBy: by !== undefined && isRoomId(by) ? by : undefined,
        isBanned: room?.getMyMembership() === "ban",
      }),
    );
  }
  return standings;
}

/** For how long a homeserver wants to be left alone; `undefined` if that is not what is wrong. */
function waitAfter(error: unknown): number | undefined {
  const { errcode, httpStatus, data } = object(error) ?? {};
  if (errcode !== "M_LIMIT_EXCEEDED" && httpStatus !== 429) {
    return undefined;
  }
  const millis = object(data)?.["retry_after_ms"];
  return typeof millis === "number" && millis >= 0 && millis < 2 ** 31 ? millis : USUAL_WAIT;
}

async function sleep(millis: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, millis);
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener("abort", abort, { once: true });
  });
}

export { BreakoutError };
