/** Links to rooms. */

// What URLs escape in a path, and the slash.
const ESCAPED = /[\0-\x20"#<>?`{}/\x7f-\u{10ffff}]/gu;

/** Returns the link to a room that works in every client, with the servers to join it through. */
export function roomLink(roomId: string, via: readonly string[]): string {
  const id = roomId.replace(ESCAPED, (c) =>
    Array.from(new TextEncoder().encode(c), (byte) => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join(""),
  );
  const query = via.map((server) => `via=${server}`).join("&");
  return `https://matrix.to/#/${id}${query && "?" + query}`;
}
