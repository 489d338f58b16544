/** Accounts and rooms on the throwaway homeserver, by its client API. */

const url = process.env["SYNAPSE_URL"] ?? "";

/** The type under which break-outs are opened. */
export const BREAKOUT = "org.matrix.msc3985.breakout";

/** An account. */
export interface User {
  id: string;
  name: string;
  token: string;
  device: string;
}

type Json = Record<string, unknown>;

let count = 0;

/** Asks the homeserver for something, and throws what it refuses with. */
async function ask(method: string, path: string, body?: unknown, token?: string): Promise<Json> {
  if (url === "") {
    throw new Error("SYNAPSE_URL is not set: run this by `cargo run --example with_synapse -- npm run live`");
  }
  const answer = await fetch(`${url}/_matrix/client/v3/${path}`, {
    method,
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const json = (await answer.json()) as Json;
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
  }
  return json;
}

/** Registers an account, of a name that nobody has unless it is to be plain. */
export async function register(name: string, isPlain = false): Promise<User> {
  const json = await ask("POST", "register", {
    username: isPlain ? name : `${name}-${Date.now()}-${++count}`,
    password: "a passphrase",
    auth: { type: "m.login.dummy" },
  });
  const id = String(json["user_id"]);
  return { id, name: id.slice(1, id.indexOf(":")), token: String(json["access_token"]), device: String(json["device_id"]) };
}

/** Makes a room in which others are, and returns its ID. */
export async function createRoom(owner: User, options: Json, members: User[] = []): Promise<string> {
  const json = await ask("POST", "createRoom", { preset: "public_chat", ...options }, owner.token);
  const roomId = String(json["room_id"]);
  for (const member of members) {
    await ask("POST", `join/${encodeURIComponent(roomId)}`, {}, member.token);
  }
  return roomId;
}

/** Sends a state event, with an empty state key unless another one is given. */
export async function setState(user: User, roomId: string, type: string, content: unknown, key = ""): Promise<void> {
  await ask("PUT", `rooms/${encodeURIComponent(roomId)}/state/${type}/${key}`, content, user.token);
}

/** What a group is in a break-out event. */
export interface Group {
  roomId: string;
  name: string;
  users?: User[];
  task?: string;
}

/** Writes a break-out event as our hosts do. */
export function breakout(id: string, groups: Group[], endsAt?: number, task?: string): Json {
  const children = groups.map(({ roomId, name, users = [], task }, index) => [
    roomId,
    {
      via: ["localhost"],
      users: users.map((user) => user.id),
      "io.github.matrix_breakout.name": name,
      "io.github.matrix_breakout.number": index + 1,
      ...(task && { "io.github.matrix_breakout.task": task }),
    },
  ]);
  return {
    "m.breakout": Object.fromEntries(children),
    "io.github.matrix_breakout.session": { id, opened_at: Date.now(), ...(endsAt && { ends_at: endsAt }), ...(task && { task }) },
  };
}

/** Writes the event that ends a break-out. */
export function ended(id: string): Json {
  return { "m.breakout": {}, "io.github.matrix_breakout.session": { id, ended_at: Date.now() } };
}

/** Returns the newest events of a room that are no state, the newest first. */
export async function messages(user: User, roomId: string): Promise<{ type: string; sender: string; content: Json }[]> {
  const json = await ask("GET", `rooms/${encodeURIComponent(roomId)}/messages?dir=b&limit=20`, undefined, user.token);
  const events = json["chunk"] as { type: string; sender: string; content: Json; state_key?: string }[];
  return events.filter((event) => event.state_key === undefined);
}

/** Returns who is in a room. */
export async function members(user: User, roomId: string): Promise<string[]> {
  const json = await ask("GET", `rooms/${encodeURIComponent(roomId)}/joined_members`, undefined, user.token);
  return Object.keys(json["joined"] as Json);
}

/** Takes somebody out of a room. */
export async function kick(user: User, roomId: string, other: User): Promise<void> {
  await ask("POST", `rooms/${encodeURIComponent(roomId)}/kick`, { user_id: other.id }, user.token);
}

/** Asks somebody into a room. */
export async function invite(user: User, roomId: string, other: User): Promise<void> {
  await ask("POST", `rooms/${encodeURIComponent(roomId)}/invite`, { user_id: other.id }, user.token);
}

/** Returns the content of a state event; `undefined` where there is none. */
export async function state(user: User, roomId: string, type: string, key = ""): Promise<Json | undefined> {
  return ask("GET", `rooms/${encodeURIComponent(roomId)}/state/${type}/${key}`, undefined, user.token).catch(() => undefined);
}

/** Gives somebody a power level. */
export async function setLevel(user: User, roomId: string, other: User, level: number): Promise<void> {
  const levels = (await state(user, roomId, "m.room.power_levels")) ?? {};
  const users = { ...(levels["users"] as Json | undefined), [other.id]: level };
  await setState(user, roomId, "m.room.power_levels", { ...levels, users });
}

/** Writes into a room. */
export async function write(user: User, roomId: string, body: string): Promise<void> {
  await ask("PUT", `rooms/${encodeURIComponent(roomId)}/send/m.room.message/${Date.now()}-${++count}`, { msgtype: "m.text", body }, user.token);
}
