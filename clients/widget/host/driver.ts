/** What a widget may do here, and how it is done: like Element's, as far as break-outs need it. */

import {
  type Capability,
  type IOpenIDUpdate,
  type IRoomEvent,
  type ISendEventDetails,
  type IWidgetApiErrorResponseDataDetails,
  OpenIDRequestState,
  type SimpleObservable,
  WidgetDriver,
} from "matrix-widget-api";

import type { Homeserver } from "./homeserver.js";

/** What the page does for the driver. */
export interface Stage {
  /** Asks the user which of these the widget may have. */
  approve: (requested: string[]) => Promise<string[]>;
  /** Asks the user whether the widget may know who they are; `undefined` where they have said so before. */
  identify: () => Promise<boolean> | undefined;
  /** Shows a room that a link leads to. */
  navigate: (link: string) => void;
  /** The room that is shown. */
  shown: () => string;
}

/** What a widget may do here. */
export class Driver extends WidgetDriver {
  readonly #homeserver: Homeserver;
  readonly #stage: Stage;

  constructor(homeserver: Homeserver, stage: Stage) {
    super();
    this.#homeserver = homeserver;
    this.#stage = stage;
  }

  override async validateCapabilities(requested: Set<Capability>): Promise<Set<Capability>> {
    return new Set(await this.#stage.approve([...requested]));
  }

  override askOpenID(observer: SimpleObservable<IOpenIDUpdate>): void {
    const asked = this.#stage.identify();
    if (asked !== undefined) {
      observer.update({ state: OpenIDRequestState.PendingUserConfirmation });
    }
    const answer = async (): Promise<IOpenIDUpdate> =>
      (await asked) === false
        ? { state: OpenIDRequestState.Blocked }
        : { state: OpenIDRequestState.Allowed, token: await this.#homeserver.identity() };
    answer()
      .catch(() => ({ state: OpenIDRequestState.Blocked }))
      .then((update) => observer.update(update));
  }

  override async sendEvent(
    eventType: string,
    content: unknown,
    stateKey?: string | null,
    roomId?: string | null,
  ): Promise<ISendEventDetails> {
    const target = roomId || this.#stage.shown();
    const eventId = await this.#homeserver.send(target, eventType, content, stateKey ?? undefined);
    return { roomId: target, eventId };
  }

  override async readRoomTimeline(
    roomId: string,
    eventType: string,
    _msgtype: string | undefined,
    stateKey: string | undefined,
  ): Promise<IRoomEvent[]> {
    const events = this.#homeserver.timeline(roomId);
    return events.filter((event) => event.type === eventType && event.state_key === stateKey);
  }

  override async readRoomState(roomId: string, eventType: string, stateKey: string | undefined): Promise<IRoomEvent[]> {
    return this.#homeserver.state(roomId, eventType, stateKey);
  }

  override async readStateEvents(eventType: string, stateKey: string | undefined): Promise<IRoomEvent[]> {
    return this.readRoomState(this.#stage.shown(), eventType, stateKey);
  }

  override async navigate(uri: string): Promise<void> {
    this.#stage.navigate(uri);
  }

  override getKnownRooms(): string[] {
    return this.#homeserver.known();
  }

  override processError(error: unknown): IWidgetApiErrorResponseDataDetails | undefined {
    return this.#homeserver.explain(error);
  }
}
