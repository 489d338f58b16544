/** What a widget may do here, and how it is done: like Element's, as far as break-outs need it. */

import { type MatrixClient, type MatrixEvent, Direction, MatrixError } from "matrix-js-sdk";
import {
  type Capability,
  type IRoomEvent,
  type ISendEventDetails,
  type IWidgetApiErrorResponseDataDetails,
  WidgetDriver,
} from "matrix-widget-api";

/** What the page does for the driver. */
export interface Stage {
  /** Asks the user which of these the widget may have. */
  approve: (requested: string[]) => Promise<string[]>;
  /** Shows a room that a link leads to. */
  navigate: (link: string) => void;
  /** The room that is shown. */
  shown: () => string;
}

/** What a widget may do here. */
export class Driver extends WidgetDriver {
  readonly #client: MatrixClient;
  readonly #stage: Stage;

  constructor(client: MatrixClient, stage: Stage) {
    super();
    this.#client = client;
    this.#stage = stage;
  }

  override async validateCapabilities(requested: Set<Capability>): Promise<Set<Capability>> {
    return new Set(await this.#stage.approve([...requested]));
  }

  override async sendEvent(
    eventType: string,
    content: unknown,
    stateKey?: string | null,
    roomId?: string | null,
  ): Promise<ISendEventDetails> {
    const target = roomId || this.#stage.shown();
    const sent =
      typeof stateKey === "string"
        ? await this.#client.sendStateEvent(target, eventType as never, content as never, stateKey)
        : await this.#client.sendEvent(target, eventType as never, content as never);
    return { roomId: target, eventId: sent.event_id };
  }

  override async readRoomTimeline(
    roomId: string,
    eventType: string,
    _msgtype: string | undefined,
    stateKey: string | undefined,
  ): Promise<IRoomEvent[]> {
    const events = this.#client.getRoom(roomId)?.getLiveTimeline().getEvents() ?? [];
    const found = events.filter((event) => event.getType() === eventType && event.getStateKey() === stateKey);
    return found.map(raw);
  }

  override async readRoomState(roomId: string, eventType: string, stateKey: string | undefined): Promise<IRoomEvent[]> {
    const state = this.#client.getRoom(roomId)?.getLiveTimeline().getState(Direction.Forward);
    const found = stateKey === undefined ? state?.getStateEvents(eventType) : state?.getStateEvents(eventType, stateKey);
    return [found ?? []].flat().map(raw);
  }

  override async readStateEvents(eventType: string, stateKey: string | undefined): Promise<IRoomEvent[]> {
    return this.readRoomState(this.#stage.shown(), eventType, stateKey);
  }

  override async navigate(uri: string): Promise<void> {
    this.#stage.navigate(uri);
  }

  override getKnownRooms(): string[] {
    return this.#client.getVisibleRooms().map(({ roomId }) => roomId);
  }

  override processError(error: unknown): IWidgetApiErrorResponseDataDetails | undefined {
    return error instanceof MatrixError ? { matrix_api_error: error.asWidgetApiErrorData() } : undefined;
  }
}

/** An event as a widget gets it. */
export function raw(event: MatrixEvent): IRoomEvent {
  return event.getEffectiveEvent() as IRoomEvent;
}
