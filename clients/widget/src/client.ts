/** The client around the page, by the widget API. */

import {
  type INotifyCapabilitiesActionRequest,
  type IWidgetApiRequest,
  UnstableApiVersion,
  WidgetApi,
  WidgetApiToWidgetAction,
} from "matrix-widget-api";

import { ANY_ROOM, CAPABILITIES, READ_BREAKOUT, READ_POWER } from "./capabilities.js";
import type { Identity } from "./hosting.js";
import type { StateEvent } from "./model.js";
import type { Params } from "./params.js";

/** What the client tells. */
export interface Told {
  /** It asks the user what the widget may. */
  asking: () => void;
  /** It has said what the widget may. */
  approved: (capabilities: readonly string[]) => void;
  /** It passes a state event on; `isLive` if that has just come to it. */
  state: (event: StateEvent, isLive: boolean) => void;
  /** It has another theme. */
  theme: (name: string) => void;
  /** It has another language. */
  language: (code: string) => void;
}

/** The client around the page. */
export class Client {
  readonly #api: WidgetApi;
  readonly #told: Told;
  #isInitial = true;
  #isOld = false;

  /** Begins to listen. What other pages than the one around this one send is not heard. */
  constructor(params: Params, told: Told) {
    const { widgetId, clientOrigin } = params;
    this.#told = told;
    // The widget API would take messages from anybody.
    window.addEventListener("message", (event) => {
      const isClient = event.source === window.parent && (clientOrigin === undefined || event.origin === clientOrigin);
      if (!isClient) {
        event.stopImmediatePropagation();
      }
    });
    this.#api = new WidgetApi(widgetId ?? null, clientOrigin ?? null);
    // A first message into an encrypted room takes its time.
    this.#api.transport.timeoutSeconds = 60;
    this.#api.requestCapabilities([...CAPABILITIES]);
    this.#on<object>(WidgetApiToWidgetAction.Capabilities, () => told.asking(), false);
    this.#on<INotifyCapabilitiesActionRequest["data"]>(
      WidgetApiToWidgetAction.NotifyCapabilities,
      ({ approved }) => void this.#approve(Array.isArray(approved) ? approved : [], params.room),
    );
    this.#on<{ state: StateEvent[] }>(WidgetApiToWidgetAction.UpdateState, ({ state }) => {
      // The first of it is all that the client had before.
      const isLive = !this.#isInitial;
      this.#isInitial = false;
      (Array.isArray(state) ? state : []).forEach((event) => told.state(event, isLive));
    });
    this.#on<StateEvent>(WidgetApiToWidgetAction.SendEvent, (event) => {
      // Clients that tell the state as it is send this as well, of what is in the timeline, in no certain order.
      if (this.#isOld) {
        told.state(event, true);
      }
    });
    this.#on<{ name?: unknown }>(WidgetApiToWidgetAction.ThemeChange, ({ name }) => {
      if (typeof name === "string") {
        told.theme(name);
      }
    });
    this.#on<{ lang?: unknown }>(WidgetApiToWidgetAction.LanguageChange, ({ lang }) => {
      if (typeof lang === "string") {
        told.language(lang);
      }
    });
    this.#api.start();
  }

  /** Shows a room, by its matrix.to link. */
  async navigate(link: string): Promise<void> {
    await this.#api.navigateTo(link);
  }

  /** Writes into a room, as the user. */
  async send(roomId: string, body: string): Promise<void> {
    await this.#api.sendRoomEvent("m.room.message", { msgtype: "m.text", body, "m.mentions": {} }, roomId);
  }

  /** Stays on the screen beside other rooms, or no longer. A client that does not know that leaves the widget where it is. */
  async stay(isWanted: boolean): Promise<void> {
    await this.#api.setAlwaysOnScreen(isWanted).catch(() => false);
  }

  /** Asks who the user is, for a server that is to know; the client asks the user in turn, who may refuse. It needs no capability. */
  identity(): Promise<Identity> {
    return this.#api.requestOpenIDConnectToken();
  }

  /** Asks an older client, which does not tell the state by itself, whether the user is in these rooms by now. */
  async lookInto(roomIds: readonly string[]): Promise<void> {
    if (this.#isOld && roomIds.length > 0) {
      await this.#readState(READ_POWER.map(typeOf), [...roomIds]);
    }
  }

  async #approve(capabilities: string[], room: string | undefined): Promise<void> {
    this.#told.approved(capabilities);
    const versions = await this.#api.getClientVersions();
    this.#isOld = !versions.includes(UnstableApiVersion.MSC2762_UPDATE_STATE);
    if (this.#isOld) {
      const types = [...READ_BREAKOUT, ...READ_POWER].filter((it) => capabilities.includes(it)).map(typeOf);
      // Without a room it is the one that is shown now.
      await this.#readState(types, room !== undefined && capabilities.includes(ANY_ROOM) ? [room] : undefined);
    }
  }

  async #readState(types: string[], roomIds?: string[]): Promise<void> {
    for (const type of types) {
      const events = await this.#api.readStateEvents(type, undefined, "", roomIds).catch(() => []);
      events.forEach((event) => this.#told.state(event, false));
    }
  }

  #on<Data>(action: string, take: (data: Data) => void, isAnswered = true): void {
    this.#api.on(`action:${action}`, (event: CustomEvent<IWidgetApiRequest>) => {
      if (isAnswered) {
        event.preventDefault();
        this.#api.transport.reply(event.detail, {});
      }
      take(event.detail.data as unknown as Data);
    });
  }
}

/** The event type that a capability to read state is for. */
function typeOf(capability: string): string {
  return capability.slice(capability.indexOf(":") + 1, capability.indexOf("#"));
}
