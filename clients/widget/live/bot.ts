/** The bot as an organization runs it: a process of its own, with its pages for hosts and the widget beside them. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, openSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { until } from "./browser.js";
import { type User, invite, members, register, setLevel } from "./homeserver.js";

const program = process.env["BREAKOUT_PROGRAM"] ?? fileURLToPath(new URL("../../../target/debug/breakout", import.meta.url));

/** The bot, at work. */
export class Bot {
  /** Its account. */
  readonly user: User;
  /** Where browsers have it. */
  readonly url: string;
  readonly #home: string;
  readonly #element: string;
  #process: ChildProcess | undefined;

  private constructor(user: User, url: string, home: string, element: string) {
    this.user = user;
    this.url = url;
    this.#home = home;
    this.#element = element;
  }

  /** Starts it, for the Element of this origin. */
  static async start(element: string): Promise<Bot> {
    if (!existsSync(program)) {
      throw new Error(`${program} is not there: build it by \`cargo build --workspace --bin breakout\`, or say in BREAKOUT_PROGRAM where it is`);
    }
    const user = await register("assistant");
    const home = mkdtempSync(join(tmpdir(), "breakout-bot-"));
    writeFileSync(join(home, "password"), "a passphrase");
    // By another name than the client's, so that it is another site to the browser.
    const bot = new Bot(user, `http://127.0.0.1:${await freePort()}`, home, element);
    await bot.run();
    return bot;
  }

  /** The address of the widget, as the bot writes it. */
  template(extra = ""): string {
    return `${this.url}/widget/#?room=$matrix_room_id&user=$matrix_user_id&theme=$org.matrix.msc2873.client_theme&lang=$org.matrix.msc2873.client_language${extra}`;
  }

  /** Runs it until it is ready. */
  async run(): Promise<void> {
    const log = join(this.#home, "log");
    const running = spawn(program, ["serve"], {
      env: {
        HOME: this.#home,
        BREAKOUT_SERVE_HOMESERVER: process.env["SYNAPSE_URL"],
        BREAKOUT_SERVE_USER: this.user.name,
        BREAKOUT_SERVE_PASSWORD_FILE: join(this.#home, "password"),
        BREAKOUT_SERVE_STATE_DIR: join(this.#home, "state"),
        BREAKOUT_SERVE_LISTEN: this.url.slice("http://".length),
        BREAKOUT_SERVE_PUBLIC_URL: this.url,
        BREAKOUT_SERVE_ELEMENT_ORIGINS: this.#element,
      },
      stdio: ["ignore", "ignore", openSync(log, "w")],
    });
    this.#process = running;
    const said = (): string => readFileSync(log, "utf8");
    await until(() => running.exitCode !== null || said().includes("is ready"), "the bot is ready", said);
    if (running.exitCode !== null) {
      throw new Error(`the bot has ended: ${said()}`);
    }
  }

  /** Ends it at once; it can be run again. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (running !== undefined && running.exitCode === null && running.signalCode === null) {
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGKILL");
      await ended;
    }
  }

  /** Is invited into a room as a moderator, and comes. */
  async moderate(owner: User, room: string): Promise<void> {
    await setLevel(owner, room, this.user, 50);
    await invite(owner, room, this.user);
    await until(async () => (await members(owner, room)).includes(this.user.id), "the bot comes");
  }

  /** Ends it, and nothing is left. */
  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#home, { recursive: true, force: true });
  }
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
