/** What the stand-in needs of a homeserver, whichever client speaks with it. */

import type { IOpenIDCredentials, IRoomEvent, IWidgetApiErrorResponseDataDetails } from "matrix-widget-api";

/** Somebody's session. */
export interface Session {
  homeserver: string;
  token: string;
  user: string;
  device: string;
}

/** A room that somebody is in. */
export interface Room {
  roomId: string;
  name: string;
}

/** What happens. */
export interface Listener {
  /** Everything is there that was there before. */
  ready: () => void;
  /** Something has changed that is shown. */
  changed: () => void;
  /** A state event has come. */
  state: (event: IRoomEvent) => void;
  /** An event has come, which may be a state event, too. */
  event: (event: IRoomEvent) => void;
}

/** A client. */
export interface Homeserver {
  start: (listener: Listener) => Promise<void>;
  /** The rooms that the user is in. */
  rooms: () => Room[];
  /** The IDs of all rooms that are known. */
  known: () => string[];
  /** The newest events of a room, the oldest first. */
  timeline: (roomId: string) => IRoomEvent[];
  /** The state of a room. */
  state: (roomId: string, eventType: string, stateKey: string | undefined) => IRoomEvent[];
  /** Sends an event, and returns its ID. */
  send: (roomId: string, eventType: string, content: unknown, stateKey: string | undefined) => Promise<string>;
  join: (roomId: string, via: string[]) => Promise<void>;
  /** What proves to somebody else who the user is. */
  identity: () => Promise<IOpenIDCredentials>;
  /** What a widget is told of an error. */
  explain: (error: unknown) => IWidgetApiErrorResponseDataDetails | undefined;
}
