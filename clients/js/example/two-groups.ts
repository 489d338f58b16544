// Splits a room into groups, takes a participant to theirs, and ends it: two functions for a host, one for a participant.
import type { MatrixClient, Room } from "matrix-js-sdk";
import { type JoinProgress, accept, end, offers, open } from "matrix-breakout/js-sdk";

/** As a host: makes a room for each group, which the members of the parent can join, and opens them for 15 minutes. */
export async function split(host: MatrixClient, parent: Room, groups: Record<string, string[]>): Promise<string[]> {
  const rooms: { roomId: string; name: string; users: string[] }[] = [];
  for (const [name, users] of Object.entries(groups)) {
    const allow = [{ type: "m.room_membership", room_id: parent.roomId }];
    const rule = { type: "m.room.join_rules", state_key: "", content: { join_rule: "restricted", allow } };
    const { room_id } = await host.createRoom({ name, initial_state: [rule] });
    rooms.push({ roomId: room_id, name, users });
  }
  await open(host, parent, { rooms, length: 15 * 60_000 });
  return rooms.map(({ roomId }) => roomId);
}

/** As a participant: waits for a break-out, and goes to the own group where that may be done without asking. */
export function follow(client: MatrixClient, parent: Room, tell: (progress: JoinProgress) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const room = offers(client, parent);
    room.on("offer", (offer) => {
      if (offer?.automatic) {
        room.stop();
        accept(client, offer, { onProgress: tell }).then(resolve, reject);
      }
    });
  });
}

/** As a host: brings everybody back. */
export async function bringBack(host: MatrixClient, parent: Room): Promise<void> {
  await end(host, parent);
}
