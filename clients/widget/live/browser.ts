/** A real Chromium with the widget in the stand-in for Element: two pages of two sites, and nothing stored for the inner one. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";

import type { User } from "./homeserver.js";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

/** Where Chromium is; `undefined` where there is none. */
export const chromium = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
].find((path) => path !== undefined && existsSync(path));

if (chromium === undefined) {
  if (process.env["BREAKOUT_BROWSER_REQUIRED"] !== undefined) {
    throw new Error("Chromium was not found, and BREAKOUT_BROWSER_REQUIRED is set");
  }
  console.warn("SKIPPED: Chromium was not found (Debian: apt install chromium; elsewhere: CHROMIUM=/path).");
}

const folder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Serves a folder, as any web server does, and what is `told` as `demo.json`. */
async function serve(root: string, asked: string[] = [], now: () => number = Date.now, told: () => unknown = () => undefined): Promise<Server> {
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/demo.json") {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(told()));
      return;
    }
    const path = join(root, normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
    if (!path.startsWith(root) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      date: new Date(now()).toUTCString(),
    });
    response.end(request.method === "HEAD" ? undefined : readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

/** The origins of the host, the widget, and the host of the demonstration: of two sites, so that the widget is a third party. */
function origins(servers: Server[]): string[] {
  return servers.map((server, index) => `http://${["localhost", "127.0.0.1", "localhost"][index]}:${(server.address() as AddressInfo).port}`);
}

/** What the stand-in is to do beyond the usual. */
export type Options = Partial<Record<"theme" | "lang" | "encrypted" | "old" | "silent" | "known" | "widgetId", string>> & {
  /** What the administrator has added to the widget's address. */
  extra?: string;
  /** The widget's address, if it is to be a wrong one. */
  template?: string;
  width?: number;
  height?: number;
};

/** Everything that is open during the tests. */
export class Stage {
  readonly #browser: Browser;
  readonly #servers: Server[];
  readonly #profile: string;
  /** Where the widget's page is. */
  readonly widget: string;
  readonly #host: string;
  readonly #demo: string;
  #told: unknown;
  /** By how many milliseconds the clock of the widget's web server is wrong. */
  webServerIsAheadBy = 0;

  /** What the widget's web server was asked for. */
  readonly asked: string[];

  private constructor(browser: Browser, servers: Server[], profile: string, asked: string[]) {
    this.asked = asked;
    this.#browser = browser;
    this.#servers = servers;
    this.#profile = profile;
    const [host, widget, demo] = origins(servers);
    this.#host = `${host}/`;
    this.#demo = `${demo}/`;
    this.widget = `${widget}/`;
  }

  static async open(): Promise<Stage> {
    let stage: Stage | undefined;
    const asked: string[] = [];
    const servers = [
      await serve(folder("dist-host")),
      await serve(folder("dist"), asked, () => Date.now() + (stage?.webServerIsAheadBy ?? 0)),
      await serve(folder("dist-demo"), [], Date.now, () => (stage === undefined ? undefined : stage.#told)),
    ];
    const profile = mkdtempSync(join(tmpdir(), "breakout-widget-"));
    mkdirSync(join(profile, "Default"));
    // Only the host's own page may keep anything: no cookie of a third party, and nothing that the widget would store.
    const [host, , demo] = origins(servers);
    const exception = { [`${host},*`]: { setting: 1 }, [`${demo},*`]: { setting: 1 } };
    writeFileSync(
      join(profile, "Default", "Preferences"),
      JSON.stringify({
        profile: {
          block_third_party_cookies: true,
          default_content_setting_values: { cookies: 2 },
          content_settings: { exceptions: { cookies: exception } },
        },
      }),
    );
    const browser = await puppeteer.launch({
      executablePath: chromium ?? "",
      userDataDir: profile,
      // What a busy machine takes longer for is no mistake.
      protocolTimeout: 600_000,
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"],
    });
    stage = new Stage(browser, servers, profile, asked);
    return stage;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#servers.forEach((server) => server.close());
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** The origin of the page around the widget. */
  get element(): string {
    return new URL(this.#host).origin;
  }

  /** The address that an administrator gives to Element. */
  template(extra = ""): string {
    return `${this.widget}#?room=$matrix_room_id&user=$matrix_user_id&theme=$org.matrix.msc2873.client_theme&lang=$org.matrix.msc2873.client_language${extra}`;
  }

  /** Opens the stand-in for somebody in a browser of their own, with the main room shown. */
  async visit(user: User, room: string, options: Options = {}, before?: (page: Page) => Promise<void>): Promise<Visit> {
    const { extra, template = this.template(extra), width = 1280, height = 900, ...flags } = options;
    const page = await (await this.#browser.createBrowserContext()).newPage();
    await page.setViewport({ width, height });
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await before?.(page);
    const visit = new Visit(page, template.replace(/[?#].*$/, ""), requests, () => {
      const about = {
        homeserver: process.env["SYNAPSE_URL"] ?? "",
        token: user.token,
        user: user.id,
        device: user.device,
        room,
        widget: template,
        ...flags,
      };
      return `${this.#host}?${Date.now()}#${new URLSearchParams(about)}`;
    });
    await visit.load();
    return visit;
  }

  /** Opens the stand-in of the demonstration for somebody, which shows the widget that the room's own events name. */
  async visitDemo(user: User, room: string, widget = this.widget): Promise<Visit> {
    this.#told = {
      homeserver: process.env["SYNAPSE_URL"] ?? "",
      token: user.token,
      user: user.id,
      device: user.device,
      room,
      title: "Ann in Element",
      introduction: "This stands in for Element.",
    };
    const page = await (await this.#browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const visit = new Visit(page, widget, [], () => this.#demo);
    await visit.load();
    return visit;
  }

  /** Opens the widget's page by itself. */
  async tab(address: string): Promise<Page> {
    const page = await (await this.#browser.createBrowserContext()).newPage();
    await page.setViewport({ width: 640, height: 480 });
    await page.goto(address);
    return page;
  }
}

/** Somebody at the stand-in. */
export class Visit {
  readonly page: Page;
  /** The addresses of everything that was fetched. */
  readonly requests: string[];
  /** How often something was pressed. */
  presses: string[] = [];
  readonly #widget: string;
  readonly #address: () => string;

  constructor(page: Page, widget: string, requests: string[], address: () => string) {
    this.page = page;
    this.#widget = widget;
    this.requests = requests;
    this.#address = address;
  }

  /** Loads the page anew, as somebody does on the next day. */
  async load(): Promise<void> {
    await this.page.goto(this.#address());
  }

  /** The frame of the widget. */
  async frame(): Promise<Frame> {
    return until(() => this.page.frames().find((frame) => frame.url().startsWith(this.#widget)));
  }

  /** The frame of the pages for hosts, within that of the widget. */
  async hosting(): Promise<Frame> {
    return until(() => this.page.frames().find((frame) => /^http:..[^/]*\/h\//.test(frame.url())), "pages for hosts are open", () => this.text());
  }

  /** Presses a button of the host's page. */
  async press(text: string): Promise<void> {
    this.presses.push(text);
    await press(this.page.mainFrame(), text);
  }

  /** Presses a button of the widget. */
  async pressInside(text: string): Promise<void> {
    this.presses.push(text);
    await press(await this.frame(), text);
  }

  /** Waits until the widget says something. */
  async says(text: string): Promise<void> {
    await until(async () => (await this.text()).includes(text), `the widget says "${text}"`, () => this.text());
  }

  /** What the widget says now. */
  async text(): Promise<string> {
    return read(await this.frame());
  }

  /** Waits until the host's page says something. */
  async hostSays(text: string): Promise<void> {
    const main = this.page.mainFrame();
    await until(async () => (await read(main)).includes(text), `the host says "${text}"`, () => read(main));
  }

  /** The first visit: the client's two questions. */
  async allow(): Promise<void> {
    await this.press("Continue");
    await this.press("Approve");
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }
}

/** A text without the characters that set names apart. */
export function plain(text: string | null | undefined): string {
  return (text ?? "").replace(/[\u2068\u2069]/g, "");
}

/** What can be read in a frame. */
export async function read(frame: Frame): Promise<string> {
  return plain(await frame.evaluate(() => document.body.innerText).catch(() => ""));
}

async function press(frame: Frame, text: string): Promise<void> {
  await until(
    () =>
      frame
        .evaluate((text) => {
          const all = [...document.querySelectorAll<HTMLElement>("button, summary, a")];
          const found = all.find((it) => it.textContent?.replace(/[\u2068\u2069]/g, "") === text && it.checkVisibility());
          found?.click();
          return found !== undefined;
        }, text)
        .catch(() => false),
    `"${text}" can be pressed`,
    () => read(frame),
  );
}

/** Waits until something is so. */
export async function until<T>(
  what: () => T | Promise<T>,
  name = String(what),
  instead: () => unknown = () => "",
): Promise<NonNullable<T>> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = await what();
    if (found) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`it never became so: ${name}; instead: ${await instead()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
