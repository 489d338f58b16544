/** The break-out as one participant sees it. */

import { type BreakoutEventContent, type Dropped, type Session, isOpenAt, numberedChildren, taskOf } from "./event.js";
import type { Standing } from "./standing.js";
import { label } from "./text.js";
import { type PowerLevel, type Trust, trustOf, warns } from "./trust.js";

/** What is known about the event and this participant when an offer is made. */
export interface Circumstances {
  /** The participant. */
  own: string;
  /** Who sent the event. */
  sender: string;
  /** The sender's power level in the parent, now. See {@link powerLevel}. Left out, nothing speaks for them. */
  senderPower?: PowerLevel | undefined;
  /** Whether the participant has a direct chat with the sender. */
  senderIsContact?: boolean | undefined;
  /** What the children are that are no rooms like others. See {@link standingOf}. */
  standings?: ReadonlyMap<string, Standing> | undefined;
  /** The present time by the homeserver's clock. See {@link HomeserverClock}. */
  now: number;
}

/**
 * The choice that a participant is given (MSC3985, Proposal): "they should give their users the option to join the given
 * rooms. If the user is suggested to join a specific room, the UI should reflect that".
 */
export interface Offer {
  /** Which session it is, if the host's client says so. */
  session: Session | undefined;
  /** Who sent the event. */
  sender: string;
  /** What is known of the sender. */
  trust: Trust;
  /** Whether the MSC's warning is due (MSC3985, Security). Fetch nothing from any `via` server then before the user agrees. */
  warns: boolean;
  /** When the session ends by itself. */
  endsAt: number | undefined;
  /** The children in the order of their numbers. */
  children: OfferedChild[];
  /** The children that this participant is suggested to join, without those that they cannot. */
  suggestions: OfferedChild[];
  /**
   * The child that a client may join without asking again: the only suggestion of a sender who needs no warning, in a room
   * that is a group and was not upgraded.
   */
  automatic: OfferedChild | undefined;
  /** What could not be read of the event. */
  dropped: Dropped[];
}

/** One child of an offer. */
export interface OfferedChild {
  /** The child. */
  roomId: string;
  /** Its number, which stays with it for the whole session. */
  number: number;
  /** What to call it: its name as far as it can be shown, or its ID. Escape markup where it is printed. */
  label: string;
  /** The servers through which it can be joined. */
  via: string[];
  /** Everybody who is suggested to join it. */
  users: string[];
  /** Whether this participant is suggested to join it. */
  suggested: boolean;
  /** What its people are to do, fit to be shown. Escape markup where it is printed. */
  task: string | undefined;
  /** What it is, as far as this participant can know. */
  standing: Standing;
}

/**
 * Makes the offer that an event is to a participant (MSC3985, Proposal), or `undefined` when there is no break-out: it has no
 * children, or its end time has passed.
 */
export function makeOffer(content: BreakoutEventContent, circumstances: Circumstances): Offer | undefined {
  const { own, sender, senderPower = 0, senderIsContact = false, standings, now } = circumstances;
  if (!isOpenAt(content, now)) {
    return undefined;
  }
  const trust = trustOf(sender, own, senderPower, senderIsContact);
  const children = numberedChildren(content).map((child): OfferedChild => {
    const { roomId, number, name, via, users } = child;
    return {
      roomId,
      number,
      label: label(name, roomId),
      via,
      users,
      suggested: users.includes(own),
      task: taskOf(content, child),
      standing: standings?.get(roomId) ?? { is: "alive" },
    };
  });
  const suggestions = children.filter((child) => child.suggested && isOpenToParticipant(child));
  const [only] = suggestions;
  const isAutomatic = suggestions.length === 1 && !warns(trust) && only?.standing.is === "alive";
  return {
    session: content.session,
    sender,
    trust,
    warns: warns(trust),
    endsAt: content.session?.endsAt,
    children,
    suggestions,
    automatic: isAutomatic ? only : undefined,
    dropped: content.dropped,
  };
}

/** Returns the children in the order in which they are offered to this participant: their own suggestions first. */
export function ownFirst(offer: Offer): OfferedChild[] {
  return [...offer.suggestions, ...offer.children.filter((child) => !offer.suggestions.includes(child))];
}

/** Whether the participant can go there, or to the room that has replaced it. */
export function isOpenToParticipant({ standing }: OfferedChild): boolean {
  return standing.is === "alive" || standing.is === "replaced";
}

/** Returns how many milliseconds are left of an offer at a time by the homeserver's clock; `undefined` if it has no end. */
export function timeLeft({ endsAt }: Pick<Offer, "endsAt">, now: number): number | undefined {
  return endsAt === undefined ? undefined : Math.max(0, endsAt - now);
}
