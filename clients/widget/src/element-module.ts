/**
 * A module for an organization's own Element Web: it lets the widget of this folder open without a question. Experimental, as is the part
 * of the module API that it uses.
 */

import type { Api, Module, WidgetDescriptor } from "@element-hq/element-web-module-api";

import { CAPABILITIES } from "./capabilities.js";

/** Where config.json may say where the widget is, if not in the folder of this module. */
export const CONFIG_KEY = "io.github.matrix_breakout.widget_url";

/** The module. */
export default class BreakoutModule implements Module {
  /** The versions of the module API that it works with. */
  static readonly moduleApiVersion = "^1.14.0 || ^2.0.0";
  readonly #api: Api;
  readonly #moduleUrl: string;

  /** Is called by Element. */
  constructor(api: Api, moduleUrl: string = import.meta.url) {
    this.#api = api;
    this.#moduleUrl = moduleUrl;
  }

  /** Registers what approves the widget. Its identity is not asked for, and is not given. */
  async load(): Promise<void> {
    const config: Record<string, unknown> = { ...this.#api.config.get() };
    const configured = config[CONFIG_KEY];
    const widget = new URL(typeof configured === "string" ? configured : "./", this.#moduleUrl);
    const lifecycle = this.#api.widgetLifecycle;
    lifecycle.registerPreloadApprover((descriptor) => (isWidget(descriptor, widget) ? true : undefined));
    lifecycle.registerCapabilitiesApprover((descriptor, requested) =>
      isWidget(descriptor, widget)
        ? new Set([...requested].filter((capability) => CAPABILITIES.includes(capability)))
        : undefined,
    );
  }
}

/** Whether it is the page of our folder, with whatever parameters. */
function isWidget({ templateUrl }: WidgetDescriptor, widget: URL): boolean {
  if (!URL.canParse(templateUrl)) {
    return false;
  }
  const { origin, pathname } = new URL(templateUrl);
  const page = (path: string): string => path.replace(/\/index\.html$/, "/");
  return origin === widget.origin && origin !== "null" && page(pathname) === page(widget.pathname);
}
