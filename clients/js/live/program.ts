/** The program `breakout`, as a host or participant of ours has it on a machine of their own. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MatrixClient } from "matrix-js-sdk";

import { PASSWORD, url } from "./people.js";

/** Where the program is; `cargo xtask js` says it. */
export const path = process.env["BREAKOUT_PROGRAM"];

const homes: string[] = [];

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** The program with a home of its own. */
export class Program {
  readonly home = mkdtempSync(join(tmpdir(), "interop-"));

  constructor() {
    homes.push(this.home);
  }

  /** Logs somebody's account in, as another device. */
  static async of(client: MatrixClient): Promise<Program> {
    const program = new Program();
    const name = client.getSafeUserId().slice(1).split(":")[0]!;
    const outcome = await program.run(["login", url, "--user", name, "--password-stdin"], `${PASSWORD}\n`);
    if (outcome.code !== 0) {
      throw new Error(outcome.stderr);
    }
    return program;
  }

  run(args: string[], stdin = ""): Promise<Outcome> {
    return new Promise((resolve) => {
      const child = execFile(path!, args, { env: this.#env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      );
      child.stdin?.end(stdin);
    });
  }

  /** What a command answers that succeeds, one object for each line. */
  async answers(...args: string[]): Promise<any[]> {
    const { code, stdout, stderr } = await this.run([...args, "--json"]);
    if (code !== 0) {
      throw new Error(`breakout ${args.join(" ")}: ${stderr}`);
    }
    return stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  }

  async answer(...args: string[]): Promise<any> {
    return (await this.answers(...args))[0];
  }

  /** Runs a command that goes on, until `act` is done. */
  async during(args: string[], act: () => Promise<void>): Promise<void> {
    const child = spawn(path!, args, { env: this.#env, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("close", resolve));
    try {
      await act();
    } finally {
      child.kill();
      await ended;
    }
  }

  get #env(): NodeJS.ProcessEnv {
    return { BREAKOUT_HOME: join(this.home, "home"), HOME: this.home };
  }
}

/** Removes what the programs had on their machines. */
export function removeHomes(): void {
  homes.forEach((home) => rmSync(home, { recursive: true }));
}
