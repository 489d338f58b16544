/** The host's half in the widget: the bot as a process of its own, which serves the widget and its pages; real accounts and a real browser. */

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Bot } from "./bot.js";
import { Stage, type Visit, chromium, plain, read, until } from "./browser.js";
import { BREAKOUT, type User, setLevel, state, write } from "./homeserver.js";
import { School } from "./school.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("../pictures/", import.meta.url));

const HOST = "Host this room";
const LEAVE = "Leave the host’s page";
const SPLIT = "Split this room";
const CLOSED = "This page is not open any more";

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let school: School;
  let bot: Bot;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stage, school] = await Promise.all([Stage.open(), School.open()]);
    bot = await Bot.start(stage.element);
  });
  afterAll(async () => {
    await Promise.all([stage?.close(), bot?.close()]);
  });

  /** A main room with the bot in it. */
  async function room(): Promise<string> {
    const { main } = await school.room();
    await bot.moderate(school.tina, main);
    return main;
  }

  /** Somebody at the stand-in, with the widget that the bot serves. */
  async function visit(user: User, main: string, options: Parameters<Stage["visit"]>[2] = {}): Promise<Visit> {
    const visit = await stage.visit(user, main, { template: bot.template(), ...options });
    await visit.allow();
    await visit.says("No break-out groups are open now.");
    return visit;
  }

  /** Presses what asks for the host's page, and lets it know who asks. */
  async function host(visit: Visit): Promise<Frame> {
    await visit.pressInside(HOST);
    await visit.hostSays("Allow this widget to verify your identity");
    await visit.press("Continue");
    return visit.hosting();
  }

  const shows = (frame: Frame, text: string) => until(async () => (await read(frame)).includes(text), `it shows "${text}"`, () => read(frame));
  /** Presses a button of the pages, once it is there. */
  const use = (frame: Frame, button: string) =>
    until(
      () => frame.evaluate((button) => (document.querySelector<HTMLElement>(button)?.click(), document.querySelector(button) !== null), button).catch(() => false),
      `${button} can be pressed`,
      () => read(frame),
    );
  /**
   * Waits until a page with the plan has caught up with the room: where the bot has read less than that when the page was made, it is loaded
   * anew. Twice in one page the same stream as the page's own has told the plan then.
   */
  const follows = (frame: Frame) =>
    until(
      () =>
        frame
          .evaluate(async () => {
            const stream = new EventSource(document.body.dataset["live"] ?? "");
            await new Promise<void>((resolve) =>
              stream.addEventListener("region", ({ data }) => JSON.parse(data).id === "plan" && resolve()),
            );
            stream.close();
            const isSame = document.body.classList.contains("followed");
            document.body.classList.add("followed");
            return isSame;
          })
          .catch(() => false),
      "the page follows the room",
      () => read(frame),
    );
  /** Presses, and waits for the page that answers: until then another press would be lost with the page that it is on. */
  const send = async (frame: Frame, button: string): Promise<void> => {
    await frame.evaluate(() => document.body.classList.add("before"));
    await use(frame, button);
    await until(() => frame.evaluate(() => !document.body.classList.contains("before")).catch(() => false), `${button} is answered`, () => read(frame));
  };
  const isOffered = async (visit: Visit): Promise<boolean> => (await visit.text()).includes(HOST);
  /** How often the way in was asked. */
  const asked = (visit: Visit): number => visit.requests.filter((it) => it.endsWith("/host/enter")).length;
  /** Whether the host's page is in view. */
  const isOpen = async (visit: Visit): Promise<boolean> =>
    (await visit.frame()).evaluate(() => document.querySelector("iframe")?.checkVisibility() ?? false);

  test("a host plans, starts, moves somebody and ends, and a pupil sees each of it", async () => {
    const main = await room();
    const [tina, ann] = await Promise.all([visit(school.tina, main), visit(school.ann, main)]);
    const pages = await host(tina);
    await shows(pages, SPLIT);
    expect(tina.presses.slice(-2)).toEqual([HOST, "Continue"]);
    await follows(pages);

    // As somebody types it: what has the focus stays as it is while the page keeps up with the room.
    await pages.focus("#plan-count");
    await tina.page.keyboard.press("ArrowUp");
    expect(await pages.$eval("#plan-count", (it) => [(it as HTMLInputElement).value, it === document.activeElement])).toEqual(["2", true]);
    await send(pages, "#plan-deal-button");
    await shows(pages, "Group 2");
    await send(pages, "#plan-start-button");
    await ann.says("Your group");
    const opened = await state(school.tina, main, BREAKOUT);
    expect(JSON.stringify(opened)).toContain(`"host":"${school.tina.id}"`);

    const own = /Your group\s+(Group \d)/.exec(await ann.text())?.[1];
    const other = own === "Group 1" ? "Group 2" : "Group 1";
    await until(() => pages.$("#move-user").catch(() => null), "the board is there", () => read(pages));
    await pages.focus("#move-user");
    await pages.select("#move-user", school.ann.id);
    await pages.$eval(
      "#move-child",
      (select, other) => {
        const found = [...(select as HTMLSelectElement).options].find(({ text }) => text.includes(other));
        (select as HTMLSelectElement).value = found?.value ?? "";
      },
      other,
    );
    await send(pages, "#move-button");
    await ann.says("You have another group now.");

    // To the participant's half and back: nothing is asked again.
    await tina.pressInside(LEAVE);
    await until(async () => !(await isOpen(tina)), "the participant's half is there");
    await tina.pressInside(HOST);
    await until(() => isOpen(tina), "the same page is there");
    expect(asked(tina)).toBe(1);
    await use(pages, "#end");
    await ann.says("The break-out has ended.");
    await shows(pages, SPLIT);

    // Nothing is kept by the browser, and nothing of the ticket is told to the client around it.
    const kept = await pages.evaluate(() => {
      document.cookie = "a=b; SameSite=None; Secure";
      try {
        return `open: ${localStorage.length}, ${document.cookie}`;
      } catch {
        return document.cookie || "nothing";
      }
    });
    expect(kept).toBe("nothing");
    const ticket = /\/h\/([0-9a-f]+)/.exec(pages.url())?.[1] ?? "";
    expect(ticket).toHaveLength(64);
    expect(await tina.page.content()).not.toContain(ticket);
    await Promise.all([tina.close(), ann.close()]);
  });

  test("the bot adds the widget that it serves, and a start from the host's page opens it for everybody until the end", async () => {
    const main = await room();
    await write(school.tina, main, "!breakout widget");
    const written = () => state(school.tina, main, "im.vector.modular.widgets", "io.github.matrix_breakout.widget");
    await until(written, "the widget is added");
    expect((await written())?.["url"]).toBe(bot.template());
    const ann = await stage.visitDemo(school.ann, main, `${bot.url}/widget/`);
    await ann.hostSays("Biology 101");
    expect(ann.page.frames()).toHaveLength(1);

    const tina = await visit(school.tina, main, { known: "1" });
    await tina.pressInside(HOST);
    const pages = await tina.hosting();
    await follows(pages);
    await use(pages, "#plan-start-button");
    await ann.hostSays(`Widget added by ${bot.user.id}.`);
    await ann.allow();
    await ann.says("Opened by tina");
    await use(pages, "#end");
    await until(() => ann.page.frames().length === 1, "the end closes it for everybody");
    await Promise.all([tina.close(), ann.close()]);
  });

  test("who may not open groups is not offered it, and who presses all the same is told no more than that", async () => {
    const main = await room();
    const ann = await visit(school.ann, main);
    expect(await isOffered(ann)).toBe(false);
    // Made a moderator, and no longer.
    await setLevel(school.tina, main, school.ann, 50);
    await ann.says(HOST);
    await setLevel(school.tina, main, school.ann, 0);
    await until(async () => !(await isOffered(ann)), "it is offered no more");
    await ann.close();

    // A client that tells no levels: everybody is offered it, and the server decides.
    const bob = await stage.visit(school.bob, main, { template: bot.template() });
    await bob.press("Continue");
    await bob.press("Decline All");
    await bob.pressInside(HOST);
    await bob.press("Continue");
    await bob.says("You were not let in");
    expect(asked(bob)).toBe(1);
    expect(bob.requests.filter((it) => it.includes("/h/"))).toEqual([]);
    expect(await isOpen(bob)).toBe(false);
    await bob.close();

    // The same for a room that the bot is not in.
    const { main: elsewhere } = await school.room();
    const tina = await visit(school.tina, elsewhere);
    await tina.pressInside(HOST);
    await tina.press("Continue");
    await tina.says("You were not let in");
    await tina.close();
  });

  test("who does not let the client say who they are is told so, and asked again at the next press and not before", async () => {
    const main = await room();
    const tina = await visit(school.tina, main);
    await tina.pressInside(HOST);
    await tina.says("Your client asks whether this page may know who you are.");
    // Pressing while it asks is pressing once.
    await (await tina.frame()).evaluate(() => document.querySelector<HTMLElement>("#host button")?.click());
    await tina.press("Deny");
    await tina.says("Your client did not say who you are.");
    expect(await tina.page.$eval("#prompt", (it) => (it as HTMLDialogElement).open)).toBe(false);
    expect(asked(tina)).toBe(0);
    const pages = await host(tina);
    await shows(pages, SPLIT);
    expect(asked(tina)).toBe(1);
    await tina.close();

    // Where the client has the user's word from before, one press is all.
    const known = await visit(school.tina, main, { known: "1" });
    await known.says(HOST);
    await (await known.frame()).evaluate(() => {
      const button = document.querySelector<HTMLElement>("#host button");
      button?.click();
      button?.click();
    });
    await shows(await known.hosting(), SPLIT);
    expect(asked(known)).toBe(1);
    await known.close();
  });

  test("an address that somebody has made up leads nowhere", async () => {
    const main = await room();
    const evil = "https://evil.example";
    const extra = ["host", "hosts", "public_url", "url", "enter"].map((key) => `&${key}=${encodeURIComponent(`${evil}/host/enter`)}`).join("");
    const tina = await visit(school.tina, main, { template: bot.template(extra), known: "1" });
    await tina.pressInside(HOST);
    await shows(await tina.hosting(), SPLIT);
    expect(tina.requests.filter((it) => new URL(it).hostname.endsWith("evil.example"))).toEqual([]);
    // Nor would the page reach it, whatever its script did.
    const refused = await (await tina.frame()).evaluate(async (evil) => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
      await fetch(evil).catch(() => undefined);
      const frame = document.createElement("iframe");
      frame.src = evil;
      document.body.append(frame);
      while (new Set(violations).size < 2) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      frame.remove();
      return [...new Set(violations)].sort();
    }, evil);
    expect(refused).toEqual(["connect-src", "frame-src"]);
    await tina.close();

    // A folder on another web server has no pages for hosts, whatever stands behind its address.
    const elsewhere = await visit(school.tina, main, { template: stage.template(extra) });
    expect(await isOffered(elsewhere)).toBe(false);
    await elsewhere.close();
  });

  test("two hosts have it at once, and one sees what the other does", async () => {
    const main = await room();
    await setLevel(school.tina, main, school.bob, 50);
    const [tina, bob] = await Promise.all([visit(school.tina, main), visit(school.bob, main)]);
    const [first, second] = [await host(tina), await host(bob)];
    expect(first.url()).not.toBe(second.url());
    await Promise.all([shows(first, SPLIT), shows(second, SPLIT)]);
    await follows(first);
    await use(first, "#plan-start-button");
    await use(second, "#end");
    await Promise.all([shows(first, SPLIT), shows(second, SPLIT)]);
    await Promise.all([tina.close(), bob.close()]);
  });

  test("with the level the page is over, and with the level there is another one", async () => {
    const main = await room();
    await setLevel(school.tina, main, school.bob, 50);
    const bob = await visit(school.bob, main);
    const pages = await host(bob);
    await shows(pages, SPLIT);
    await setLevel(school.tina, main, school.bob, 0);
    await shows(pages, CLOSED);
    await pages.evaluate(() => location.reload());
    await shows(await bob.hosting(), CLOSED);
    await bob.pressInside(LEAVE);
    await until(async () => !(await isOpen(bob)), "the participant's half is there");
    await until(async () => !(await isOffered(bob)), "it is offered no more");
    await setLevel(school.tina, main, school.bob, 50);
    await bob.says(HOST);
    await host(bob);
    await until(async () => (await read(await bob.hosting())).includes(SPLIT), "another page is there");
    await bob.close();
  });

  test("while the bot is gone it is said, and afterwards a press asks anew", async () => {
    const main = await room();
    const tina = await visit(school.tina, main, { known: "1" });
    await tina.pressInside(HOST);
    await shows(await tina.hosting(), SPLIT);
    await bot.kill();
    await tina.pressInside(LEAVE);
    await tina.pressInside(HOST);
    await tina.says("The host’s page does not answer.");
    expect(await isOpen(tina)).toBe(false);
    await bot.run();
    await tina.pressInside(HOST);
    await until(() => isOpen(tina), "it is open again", () => tina.text());
    await until(async () => (await read(await tina.hosting())).includes(SPLIT), "another page is there");
    expect(asked(tina)).toBe(2);
    await tina.close();
  });

  test("a client that may not have the pages in a frame says so", async () => {
    const other = await Bot.start("https://element.example");
    const { main } = await school.room();
    await other.moderate(school.tina, main);
    const tina = await visit(school.tina, main, { template: other.template(), known: "1" });
    await tina.pressInside(HOST);
    await tina.says("This client shows no host’s page.");
    expect(await isOpen(tina)).toBe(false);
    await tina.close();
    await other.close();
  });

  test("by keyboard alone one comes in and back, a screen reader is told, and axe has nothing to say at any width", async () => {
    const main = await room();
    const tina = await visit(school.tina, main, { known: "1" });
    await tina.says(HOST);
    const frame = await tina.frame();
    const focused = async () => plain(await frame.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName));
    await frame.focus("#main");
    await tina.page.keyboard.press("Tab");
    expect(await focused()).toBe(HOST);
    await tina.page.keyboard.press("Enter");
    const pages = await tina.hosting();
    await shows(pages, SPLIT);
    expect(await focused()).toBe("IFRAME");
    expect(await frame.$eval("#news", (it) => [it.textContent, it.role])).toEqual(["The host’s page", "status"]);
    expect(await frame.$eval("iframe", (it) => it.title)).toBe("The host’s page");
    await tina.page.keyboard.press("Tab");
    expect(await pages.evaluate(() => document.activeElement !== document.body)).toBe(true);

    const place = (width: number, height: number) =>
      tina.page.$eval(
        "#widget",
        (place, width, height) => {
          (place as HTMLElement).style.cssText = `position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; width: ${width}px; height: ${height}px`;
        },
        width,
        height,
      );
    for (const theme of ["light", "dark"]) {
      await tina.page.evaluate((theme) => (window as any).stage.theme(theme), theme);
      await until(() => frame.evaluate((theme) => document.documentElement.dataset["theme"] === theme, theme));
      for (const [width, height] of [[320, 640], [1280, 720]] as const) {
        await place(width, height);
        await until(async () => (await frame.evaluate(() => innerWidth)) === width);
        await (await tina.page.$("iframe"))?.screenshot({ path: `${pictures}host-${theme}-${width}x${height}.png` });
        for (const [name, part] of [["the widget", frame], ["the pages", pages]] as const) {
          const sideways = await part.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways, `${name}, ${width} wide, are too wide`).toBeLessThanOrEqual(0);
        }
        await frame.evaluate(axe);
        const { violations } = (await frame.evaluate(() =>
          (window as any).axe.run(document, { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
        )) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      }
    }

    // Back: from the frame's beginning the way out is one step before it.
    await frame.focus("iframe");
    await tina.page.keyboard.down("Shift");
    await tina.page.keyboard.press("Tab");
    await tina.page.keyboard.up("Shift");
    expect(await focused()).toBe(LEAVE);
    await tina.page.keyboard.press("Enter");
    expect(await focused()).toBe(HOST);
    await (await tina.page.$("iframe"))?.screenshot({ path: `${pictures}host-offered.png` });
    await tina.close();
  });
});
