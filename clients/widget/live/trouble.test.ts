/** Clients that do not answer, refuse, or are old; wrong clocks; and people who write what they like into the event. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Stage, type Visit, chromium, read, until } from "./browser.js";
import { BREAKOUT, setState } from "./homeserver.js";
import { School } from "./school.js";

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let school: School;

  beforeAll(async () => {
    [stage, school] = await Promise.all([Stage.open(), School.open()]);
  });
  afterAll(() => stage?.close());

  test("a client that never answers is spoken of after five seconds, with what the address knows", async () => {
    const { main, groups } = await school.room();
    const extra = `&group=${encodeURIComponent(groups[0].roomId)}&via=localhost`;
    const visit = await stage.visit(school.ann, main, { silent: "1", extra });
    await visit.press("Continue");
    const start = Date.now();
    await visit.says("One moment");
    await visit.says("Your client does not answer this page.");
    expect(Date.now() - start).toBeGreaterThan(4_000);
    expect(Date.now() - start).toBeLessThan(15_000);
    const links = await (await visit.frame()).$$eval("a", (all) => all.map((it) => [it.textContent, it.href, it.target, it.rel]));
    expect(links.map(([text]) => text)).toEqual(["Go to your group", "Back to the main room"]);
    expect(links[0]?.[1]).toBe(`https://matrix.to/#/${groups[0].roomId}?via=localhost`);
    expect(links[0]?.slice(2)).toEqual(["_blank", "noopener noreferrer"]);
    await visit.close();
  });

  test("in a tab of its own the page says so at once", async () => {
    const page = await stage.tab(`${stage.widget}?room=!main:localhost&user=@ann:localhost`);
    await until(async () => (await read(page.mainFrame())).includes("Back to the main room"));
    const bare = await stage.tab(stage.widget);
    await until(async () => (await read(bare.mainFrame())).includes("The announcement in the main room links to it."));
    await Promise.all([page, bare].map((it) => it.browserContext().close()));
  });

  /** Takes permissions out of what is asked for, by words of theirs. */
  async function allowBut(visit: Visit, ...words: string[]): Promise<void> {
    await visit.press("Continue");
    await visit.hostSays("This widget would like to");
    await visit.page.$$eval(
      "#prompt label",
      (labels, words) => {
        for (const label of labels) {
          if (words.some((word) => label.textContent?.includes(word))) {
            label.querySelector("input")?.click();
          }
        }
      },
      words,
    );
    await visit.press("Approve");
  }

  test("without leave to read, the page says so and leads to the announcement", async () => {
    const { main } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.press("Continue");
    await visit.press("Decline All");
    await visit.says("This page was not allowed to see the break-out groups.");
    expect(await (await visit.frame()).$eval("a", (it) => it.href)).toBe(`https://matrix.to/#/${main}`);
    await visit.close();
  });

  test("without leave to navigate, joining is a link; without leave to write, nobody is offered to call", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await allowBut(visit, "Change which room", "Send text messages");
    await school.start(main, groups);
    await visit.says("Join Group 1");
    const frame = await visit.frame();
    expect(await frame.$$eval("a", (all) => all.map((it) => it.href))).toEqual(groups.map(({ roomId }) => `https://matrix.to/#/${roomId}?via=localhost`));
    await visit.page.evaluate((roomId) => (window as any).stage.join(roomId), groups[0].roomId);
    await visit.says("Go to Group 1");
    expect(await visit.text()).not.toContain("Call for help");
    await visit.close();
  });

  test("whoever takes their time with the question is not told that the client is silent", async () => {
    const { main } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.press("Continue");
    await visit.says("Please press “Approve”");
    const frame = await visit.frame();
    await until(() => frame.evaluate(() => performance.now() > 6_000), "six seconds pass");
    expect(await visit.text()).toContain("Please press “Approve”");
    await visit.press("Approve");
    await visit.says("No break-out groups are open now.");
    await visit.close();
  });

  test("a host of some years ago, which passes on no state by itself, does as well", async () => {
    const { main, groups } = await school.room();
    await school.start(main, [groups[1]]);
    const visit = await stage.visit(school.ann, main, { old: "1" });
    await visit.allow();
    await visit.says("Choose a group");
    const session = await school.start(main, groups);
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 1.");
    await school.end(main, session);
    await visit.says("The break-out has ended.");
    await visit.close();
  });

  test("a clock that is twenty minutes wrong shows the homeserver's time", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main, {}, async (page) => {
      await page.evaluateOnNewDocument(() => {
        const { now } = Date;
        Date.now = () => now() + 20 * 60_000;
      });
    });
    await visit.allow();
    // The web server's date is there before any event, and the age of one is there at last.
    await school.start(main, groups);
    await visit.says("Join Group 1");
    expect(await visit.text()).toMatch(/14:[345]\d|15:00/);
    await visit.close();
  });

  test("where the web server's clock is wrong, the age of an event tells the time", async () => {
    const { main, groups } = await school.room();
    stage.webServerIsAheadBy = 20 * 60_000;
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await visit.says("No break-out groups are open now.");
    await school.start(main, groups);
    await visit.says("Join Group 1");
    expect(await visit.text()).toMatch(/14:[345]\d|15:00/);
    stage.webServerIsAheadBy = 0;
    await visit.close();
  });

  test("an end time passes without an event", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await school.start(main, groups, { minutes: 0.1 });
    await visit.says("Join Group 1");
    await visit.says("The break-out has ended.");
    await visit.close();
  });

  test("names with markup and turned text stay text", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    const name = `<img src=x onerror="document.title='broken'">\u202e${"\u0301".repeat(40)}<script>document.title='broken'</script>`;
    await school.start(main, [{ ...groups[0], name, task: name }, { ...groups[1], name: "\u200b\u202e" }]);
    await visit.says("<img src=x");
    const frame = await visit.frame();
    expect(await frame.$$eval("#main img, #main script, #rest img, #rest script", (all) => all.length)).toBe(0);
    expect(await frame.title()).toBe("Break-out groups");
    expect(await visit.text()).not.toMatch(/[\u202e\u200b]/);
    // A name of which nothing is seen is no name.
    expect(await visit.text()).toContain(groups[1].roomId);
    await visit.close();
  });

  test("inline code, code from elsewhere and code in texts do not run", async () => {
    const { main } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await visit.says("No break-out groups are open now.");
    const refused = await (await visit.frame()).evaluate(async () => {
      const broken: string[] = [];
      const tries: Record<string, () => unknown> = {
        "a script": () => {
          const script = document.createElement("script");
          script.src = "https://example.org/x.js";
          document.head.append(script);
        },
        "markup": () => (document.body.innerHTML += "<b>x</b>"),
      };
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          attempt();
          broken.push(name);
        } catch {
          // As it has to be.
        }
      }
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
      await fetch("https://example.org/").then(() => broken.push("fetch"), () => undefined);
      // The browser reports in the order in which it refused.
      while (!violations.includes("connect-src")) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      style.remove();
      return { broken, violations: [...new Set(violations)].sort() };
    });
    expect(refused.broken).toEqual([]);
    expect(refused.violations).toEqual(["connect-src", "require-trusted-types-for", "style-src-elem"]);
    await visit.close();
  });

  test("what others than the client send is not heard", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await visit.says("No break-out groups are open now.");
    const event = (type: string, name: string) => ({
      type,
      room_id: main,
      sender: school.tina.id,
      state_key: "",
      content: { "m.breakout": { [groups[0].roomId]: { via: ["x"], users: [school.ann.id], "io.github.matrix_breakout.name": name } } },
    });
    // The stable type would win.
    const state = [event("m.breakout", "Forged")];
    const message = { api: "toWidget", widgetId: "breakout", requestId: "1", action: "update_state", data: { state } };
    await (await visit.frame()).evaluate((message) => window.postMessage(message, "*"), message);
    await visit.page.evaluate((event) => (window as any).stage.feed(event), event(BREAKOUT, "Genuine"));
    await visit.says("Join Genuine");
    expect(await visit.text()).not.toContain("Forged");
    await visit.close();
  });

  test("4,500 children in 60 kB are shown in part, and all on demand", async () => {
    const { main } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    const children = Object.fromEntries(Array.from({ length: 4_500 }, (_, index) => [`!${index.toString(36)}`, {}]));
    const content = { "m.breakout": children };
    await setState(school.tina, main, BREAKOUT, content);
    await visit.says("Show 4450 more");
    const start = Date.now();
    await visit.pressInside("Show 4450 more");
    const frame = await visit.frame();
    await until(async () => (await frame.$$eval("#rest li", (all) => all.length)) === 4_500);
    expect(Date.now() - start).toBeLessThan(15_000);
    await visit.close();
  });

  test("in a storm of fifty changes a second, the page is drawn a few times a second and can be used", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await school.start(main, groups);
    await visit.says("Join Group 1");
    const frame = await visit.frame();
    await frame.evaluate(() => {
      const counted = window as unknown as { draws: number };
      counted.draws = 0;
      new MutationObserver(() => (counted.draws += 1)).observe(document.querySelector("#main") as Node, { childList: true });
    });
    // Each event is as large as one can be.
    const storm = visit.page.evaluate(
      async (room, sender, own, type) => {
        const padding = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`!${index.toString(36)}:x`, { via: ["x"] }]));
        for (let count = 0; count < 250; count++) {
          const first = { via: ["x"], users: [own], "io.github.matrix_breakout.name": `Storm ${count}` };
          (window as any).stage.feed({
            type,
            room_id: room,
            sender,
            state_key: "",
            event_id: `$${count}`,
            origin_server_ts: Date.now(),
            unsigned: {},
            content: { "m.breakout": { "!first:x": first, ...padding } },
          });
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      main,
      school.tina.id,
      school.ann.id,
      BREAKOUT,
    );
    storm.catch(() => undefined);
    // A press in the midst of it counts.
    await visit.says("Storm");
    const start = Date.now();
    await frame.evaluate(() => document.querySelector<HTMLElement>("#rest button")?.focus());
    await visit.pressInside("Show 1950 more");
    await until(async () => (await frame.$$eval("#rest li", (all) => all.length)) === 2_000);
    expect(Date.now() - start).toBeLessThan(15_000);
    await storm;
    await visit.says("Storm 249");
    const draws = await frame.evaluate(() => (window as unknown as { draws: number }).draws);
    expect(draws).toBeGreaterThan(3);
    expect(draws).toBeLessThan(60);
    await visit.close();
  });
});
