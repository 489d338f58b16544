/** What the client tells in the widget's address. */

import { isRoomId, isServerName, isUserId, roomLink } from "matrix-breakout";

/** What is known before the client says anything. Nothing of it is proven: it is what the user's own client has filled in. */
export interface Params {
  /** The main room. */
  room: string | undefined;
  /** The user. */
  user: string | undefined;
  /** The widget's own ID, which the client adds. */
  widgetId: string | undefined;
  /** Where the client is; `undefined` where it does not say, or has an address that is no origin, as desktop apps do. */
  clientOrigin: string | undefined;
  /** The name of the client's theme. */
  theme: string;
  /** The client's language. */
  language: string;
  /** The client's font, if the administrator has written it into the address. */
  font: string | undefined;
  /** A link to the main room. */
  mainLink: string | undefined;
  /** A link to a group, if whoever made the address has written one. */
  groupLink: string | undefined;
}

/**
 * Reads the address: what stands behind `#`, which no web server is told, and what stands behind `?`. What the client has left as it
 * was (`$matrix_room_id`) counts as left out.
 */
export function readParams(address: string): Params {
  const { hash, searchParams } = new URL(address);
  const fragment = new URLSearchParams(hash.replace(/^#\/?\??/, ""));
  const read = (key: string): string | undefined => {
    const value = (fragment.get(key) ?? searchParams.get(key))?.trim();
    return value === undefined || value === "" || value.startsWith("$") ? undefined : value;
  };
  const checked = (key: string, is: (value: string) => boolean): string | undefined => {
    const value = read(key);
    return value !== undefined && is(value) ? value : undefined;
  };
  const room = checked("room", isRoomId);
  const group = checked("group", isRoomId);
  return {
    room,
    user: checked("user", isUserId),
    widgetId: read("widgetId"),
    clientOrigin: originOf(read("parentUrl")),
    theme: read("theme") ?? "",
    language: read("lang") ?? "en",
    font: checked("font", (font) => /^[\p{L}\p{N} -]{1,60}$/u.test(font)),
    mainLink: room && roomLink(room, []),
    groupLink: group && roomLink(group, [...fragment.getAll("via"), ...searchParams.getAll("via")].filter(isServerName).slice(0, 10)),
  };
}

function originOf(address: string | undefined): string | undefined {
  const origin = address !== undefined && URL.canParse(address) ? new URL(address).origin : "null";
  return origin === "null" ? undefined : origin;
}
