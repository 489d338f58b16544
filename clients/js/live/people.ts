/** People with a client of matrix-js-sdk's at the homeserver that `with_synapse` starts. */
import { type MatrixClient, type MatrixEvent, createClient } from "matrix-js-sdk";
import { logger } from "matrix-js-sdk/lib/logger.js";

export const url = process.env["SYNAPSE_URL"] ?? "";
export const PASSWORD = "a passphrase";

const quiet = { trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error, getChild: () => quiet };
// Part of the SDK does not ask the client where to log. It is loglevel's, which its type leaves out.
(logger as unknown as { setLevel(level: "error"): void }).setLevel("error");
const clients: MatrixClient[] = [];
let count = 0;

/** Registers somebody and starts their client, which can read what is encrypted if asked to. */
export async function user(name: string, { encrypted = false } = {}): Promise<MatrixClient> {
  const answer = await createClient({ baseUrl: url, logger: quiet }).registerRequest({
    username: `${name}-${Date.now()}-${++count}`,
    password: PASSWORD,
    auth: { type: "m.login.dummy" },
  });
  const { access_token: accessToken, user_id: userId, device_id: deviceId } = answer;
  const client = createClient({ baseUrl: url, accessToken, userId, deviceId, logger: quiet } as Parameters<typeof createClient>[0]);
  if (encrypted) {
    await client.initRustCrypto({ useIndexedDB: false });
  }
  await client.startClient({ initialSyncLimit: 5 });
  await until(() => client.isInitialSyncComplete());
  clients.push(client);
  return client;
}

/** Stops the clients of all. */
export function stopAll(): void {
  clients.forEach((client) => client.stopClient());
}

/** Waits until something is so; the SDK tells of everything by events, and each of them may be the one. */
export async function until<T>(what: () => T): Promise<NonNullable<T>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = what();
    if (found) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`it never became so: ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The events of a room that this client has got, decrypted if they could be. */
export function events(client: MatrixClient, roomId: string): MatrixEvent[] {
  return client.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
}

/** Waits for a message with this text in it. */
export function message(client: MatrixClient, roomId: string, text: string): Promise<MatrixEvent> {
  return until(() =>
    events(client, roomId).findLast((event) => event.getType() === "m.room.message" && String(event.getContent()["body"]).includes(text)),
  );
}
