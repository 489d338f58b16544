/** The homeserver by matrix-js-sdk, as Element has it: for the tests, also in encrypted rooms. */

import {
  ClientEvent,
  Direction,
  type MatrixClient,
  MatrixError,
  type MatrixEvent,
  RoomEvent,
  RoomStateEvent,
  SyncState,
  createClient,
} from "matrix-js-sdk";
import type { IOpenIDCredentials, IRoomEvent, IWidgetApiErrorResponseDataDetails } from "matrix-widget-api";

import type { Homeserver, Listener, Room, Session } from "./homeserver.js";

/** A session of matrix-js-sdk. */
export class SdkHomeserver implements Homeserver {
  readonly client: MatrixClient;
  readonly #isEncrypted: boolean;

  constructor({ homeserver, token, user, device }: Session, isEncrypted: boolean) {
    this.client = createClient({ baseUrl: homeserver, accessToken: token, userId: user, deviceId: device });
    this.#isEncrypted = isEncrypted;
  }

  async start(listener: Listener): Promise<void> {
    const { client } = this;
    client.on(RoomStateEvent.Events, (event) => listener.state(raw(event)));
    client.on(ClientEvent.Event, (event) => listener.event(raw(event)));
    client.on(RoomEvent.Timeline, () => listener.changed());
    if (this.#isEncrypted) {
      await client.initRustCrypto({ useIndexedDB: false });
    }
    await client.startClient({ initialSyncLimit: 20 });
    client.on(ClientEvent.Sync, (state) => (state === SyncState.Prepared ? listener.ready() : listener.changed()));
  }

  rooms(): Room[] {
    const rooms = this.client.getVisibleRooms().filter((room) => room.getMyMembership() === "join");
    return rooms.map(({ roomId, name }) => ({ roomId, name }));
  }

  known(): string[] {
    return this.client.getVisibleRooms().map(({ roomId }) => roomId);
  }

  timeline(roomId: string): IRoomEvent[] {
    return (this.client.getRoom(roomId)?.getLiveTimeline().getEvents() ?? []).map(raw);
  }

  state(roomId: string, eventType: string, stateKey: string | undefined): IRoomEvent[] {
    const state = this.client.getRoom(roomId)?.getLiveTimeline().getState(Direction.Forward);
    const found = stateKey === undefined ? state?.getStateEvents(eventType) : state?.getStateEvents(eventType, stateKey);
    return [found ?? []].flat().map(raw);
  }

  async send(roomId: string, eventType: string, content: unknown, stateKey: string | undefined): Promise<string> {
    const { client } = this;
    const sent =
      stateKey === undefined
        ? await client.sendEvent(roomId, eventType as never, content as never)
        : await client.sendStateEvent(roomId, eventType as never, content as never, stateKey);
    return sent.event_id;
  }

  async join(roomId: string, via: string[]): Promise<void> {
    await this.client.joinRoom(roomId, { viaServers: via });
  }

  async identity(): Promise<IOpenIDCredentials> {
    return { ...(await this.client.getOpenIdToken()) };
  }

  explain(error: unknown): IWidgetApiErrorResponseDataDetails | undefined {
    return error instanceof MatrixError ? { matrix_api_error: error.asWidgetApiErrorData() } : undefined;
  }
}

/** An event as a widget gets it. */
function raw(event: MatrixEvent): IRoomEvent {
  return event.getEffectiveEvent() as IRoomEvent;
}
