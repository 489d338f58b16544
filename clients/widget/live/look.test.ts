/** How it looks, and how it is for people who do not see it or use no mouse. */

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { CDPSession } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Stage, type Visit, chromium, plain as withoutMarks, until } from "./browser.js";
import { BREAKOUT, type Group, setState } from "./homeserver.js";
import { School } from "./school.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("../pictures/", import.meta.url));

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let school: School;
  let plain: School;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    [stage, school, plain] = await Promise.all([Stage.open(), School.open(), School.open(true)]);
  });
  afterAll(() => stage?.close());

  /** What axe has to say against the widget as it is now. */
  async function complaints(visit: Visit): Promise<string[]> {
    const frame = await visit.frame();
    await frame.evaluate(axe);
    const { violations } = (await frame.evaluate(() =>
      (window as any).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
    )) as AxeResults;
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  /** Takes a picture of the widget alone, and sees that nothing sticks out of it to the side. */
  async function picture(visit: Visit, name: string): Promise<void> {
    const element = await visit.page.$("iframe");
    await element?.screenshot({ path: `${pictures}${name}.png` });
    const sideways = await (await visit.frame()).evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, `${name} is too wide`).toBeLessThanOrEqual(0);
  }

  /** Makes the widget's place in the room as large as this, whatever the window. */
  async function size(visit: Visit, width: number, height: number): Promise<void> {
    await visit.page.$eval(
      "#widget",
      (place, width, height) => {
        (place as HTMLElement).style.cssText = `position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; width: ${width}px; height: ${height}px`;
      },
      width,
      height,
    );
    await until(async () => (await (await visit.frame()).evaluate(() => innerWidth)) === width);
  }

  const SIZES = [[320, 220], [320, 640], [640, 400], [1280, 720]] as const;
  const LOOKS = [
    ["light", SIZES],
    ["dark", SIZES.slice(0, 2)],
    ["light-high-contrast", SIZES.slice(1, 2)],
    ["dark-high-contrast", SIZES.slice(3)],
  ] as const;

  async function lookFromAllSides(visit: Visit, name: string): Promise<void> {
    for (const [theme, sizes] of LOOKS) {
      await visit.page.evaluate((theme) => (window as any).stage.theme(theme), theme);
      await until(async () =>
        (await visit.frame()).evaluate(
          (theme) =>
            document.documentElement.dataset["theme"] === theme.split("-")[0] &&
            (document.documentElement.dataset["contrast"] === "more") === theme.includes("contrast"),
          theme,
        ),
      );
      for (const [width, height] of sizes) {
        await size(visit, width, height);
        expect(await complaints(visit), `${name}, ${theme}, ${width} wide`).toEqual([]);
        await picture(visit, `${name}-${theme}-${width}x${height}`);
      }
    }
    await visit.page.evaluate(() => (window as any).stage.theme("light"));
    await visit.page.$eval("#widget", (place) => place.removeAttribute("style"));
  }

  /** Groups with people and long names, as classes have them. */
  function many(groups: [Group, Group], { ann, bob } = school): Group[] {
    const people = ["carla", "deniz", "emil"].map((name) => ({ ...bob, name, id: `@${name}:localhost` }));
    const others = ["Die mit dem besonders langen Namen für ihre Gruppe", "The Mitochondria", "مجموعة الأحياء", "Group 6"];
    return [
      { ...groups[0], users: [ann, bob, ...people] },
      { ...groups[1], users: people },
      ...others.map((name, index) => ({ roomId: `!other${index}:localhost`, name, users: people.slice(index) })),
    ];
  }

  test("in every theme and size, every view is clean for axe and fits", { timeout: 400_000 }, async () => {
    const { ann } = school;
    const everybodyMay = { power_level_content_override: { events: { [BREAKOUT]: 0 } } };
    const { main, groups } = await school.room(everybodyMay);
    const visit = await stage.visit(ann, main);
    await visit.allow();
    await visit.says("No break-out groups are open now.");
    await lookFromAllSides(visit, "none");

    await school.start(main, groups, { sender: school.bob });
    await visit.says("Do you know who has opened these groups?");
    await lookFromAllSides(visit, "warning");

    const session = await school.start(main, many(groups));
    await visit.says("Group 6");
    await lookFromAllSides(visit, "offer");
    await visit.pressInside("Join Group 1");
    await visit.says("If the room asks");
    await lookFromAllSides(visit, "joining");
    await visit.press("Join the discussion");
    await visit.pressInside("Report");
    await lookFromAllSides(visit, "group");
    await visit.pressInside("Report");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called");
    await school.end(main, session);
    await visit.says("The break-out has ended.");
    await lookFromAllSides(visit, "ended");
    await visit.close();
  });

  test("what is seen when something is wrong is clean for axe, and fits as well", async () => {
    const { main, groups } = await school.room();
    const look = async (visit: Visit, name: string, says: string): Promise<void> => {
      await visit.says(says);
      await size(visit, 320, 220);
      expect(await complaints(visit), name).toEqual([]);
      await picture(visit, name);
      await visit.close();
    };
    const asked = await stage.visit(school.ann, main);
    await asked.press("Continue");
    await look(asked, "asking", "Please press");

    const refused = await stage.visit(school.ann, main);
    await refused.press("Continue");
    await refused.press("Decline All");
    await look(refused, "refused", "was not allowed");

    const wrong = await stage.visit(school.ann, main, { template: stage.widget });
    await wrong.allow();
    await look(wrong, "incomplete", "does not say which room");

    const silent = await stage.visit(school.ann, main, { silent: "1", extra: `&group=${encodeURIComponent(groups[0].roomId)}` });
    await silent.press("Continue");
    await silent.says("One moment");
    expect(await complaints(silent)).toEqual([]);
    await look(silent, "silent", "does not answer");
  });

  test("the whole way in the host, for the guide", async () => {
    const { main, groups } = await plain.room();
    const visit = await stage.visit(plain.ann, main, { width: 1000, height: 640 });
    const whole = (name: string) => visit.page.screenshot({ path: `${pictures}${name}.png` });
    await visit.hostSays("Continue");
    await whole("way-1-continue");
    await visit.press("Continue");
    await visit.hostSays("Approve");
    await whole("way-2-approve");
    await visit.press("Approve");
    await plain.start(main, many(groups, plain));
    await visit.says("Join Group 1");
    await whole("way-3-offer");
    await visit.pressInside("Join Group 1");
    await visit.hostSays("Join the discussion");
    await visit.says("If the room asks");
    await whole("way-4-join");
    await visit.press("Join the discussion");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called");
    await visit.hostSays("!help");
    await whole("way-5-group");
    await visit.close();
  });

  test("the keyboard alone is enough, and keeps its place while groups change", async () => {
    const { tina, ann } = school;
    const { main, groups } = await school.room();
    const visit = await stage.visit(ann, main);
    await visit.allow();
    const session = await school.start(main, groups);
    await visit.says("Join Group 1");
    const frame = await visit.frame();
    const focused = async () => withoutMarks(await frame.evaluate(() => document.activeElement?.textContent));
    await frame.focus("#main");
    await visit.page.keyboard.press("Tab");
    expect(await focused()).toBe("Join Group 1");
    expect(await frame.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe("solid");

    await school.start(main, [{ ...groups[0], name: "Group A" }, groups[1]], { session });
    await visit.says("Join Group A");
    expect(await focused()).toBe("Join Group A");
    await visit.page.keyboard.press("Enter");
    await visit.says("If the room asks");
    expect(await focused()).toBe("Join Group A");
    await visit.press("Join the discussion");
    await visit.says("Call for help");

    // What is being typed stays, whatever happens.
    await frame.focus("summary");
    await visit.page.keyboard.press("Enter");
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.type("Eight le");
    await school.start(main, [groups[0], { ...groups[1], name: "Group B" }], { session });
    await visit.says("Group B");
    await visit.page.keyboard.type("gs");
    expect(await frame.$eval("textarea", (it) => [it.value, it === document.activeElement])).toEqual(["Eight legs", true]);
    await visit.page.keyboard.press("Tab");
    await visit.page.keyboard.press("Enter");
    await visit.says("Your report is written down");
    await setState(tina, main, BREAKOUT, {});
    await visit.says("The break-out has ended.");
    await frame.focus("#main");
    await visit.page.keyboard.press("Tab");
    expect(await focused()).toBe("Back to the main room");
    await visit.close();
  });

  test("a screen reader is told when groups open and end, and not of each second", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await visit.says("No break-out groups are open now.");
    const frame = await visit.frame();
    await frame.evaluate(() => {
      const told = ((window as any).told = [] as string[]);
      for (const region of document.querySelectorAll("[role=status], [aria-live]")) {
        new MutationObserver(() => told.push(region.textContent ?? "")).observe(region, { childList: true, characterData: true, subtree: true });
      }
    });
    const told = async (): Promise<string[]> => (await frame.evaluate(() => (window as any).told as string[])).map(withoutMarks);
    const session = await school.start(main, groups);
    await visit.says("Join Group 1");
    const times = new Set<string | null>();
    await until(async () => times.add(await frame.$eval("#clock", (it) => it.textContent)).size > 3, "three seconds pass");
    expect(await frame.$eval("#clock", (it) => it.getAttribute("role"))).toBe("timer");
    expect(await told()).toEqual(["Break-out groups are open. Yours is Group 1. 15 minutes are left."]);
    await school.end(main, session);
    await visit.says("The break-out has ended.");
    expect((await told()).slice(1)).toEqual(["The break-out has ended. Please come back to the main room."]);
    await visit.close();
  });

  test("the theme, the language and the font come from the address", async () => {
    const { main } = await school.room();
    const visit = await stage.visit(school.ann, main, { theme: "dark", lang: "de-DE", extra: "&font=Atkinson%20Hyperlegible" });
    await visit.allow();
    await visit.says("Gerade sind keine Gruppen offen.");
    const look = await (await visit.frame()).evaluate(() => [
      document.documentElement.dataset["theme"],
      // The language of the words, without the country.
      document.documentElement.lang,
      getComputedStyle(document.body).fontFamily.split(",")[0],
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(look).toEqual(["dark", "de", '"Atkinson Hyperlegible"', "rgb(16, 19, 23)"]);
    await visit.close();
  });

  test("in every language the own group fits and is clean for axe, and Arabic is mirrored", { timeout: 400_000 }, async () => {
    const { main, groups } = await school.room();
    await school.start(main, many(groups));
    for (const [lang, join] of [
      ["ar", "الانضمام إلى Group 1"],
      ["de", "Group 1 betreten"],
      ["es", "Unirse a Group 1"],
      ["fr", "Rejoindre Group 1"],
      ["it", "Entra in Group 1"],
      ["nl", "Deelnemen aan Group 1"],
      ["pl", "Dołącz: Group 1"],
      ["uk", "Приєднатися: Group 1"],
    ] as const) {
      const visit = await stage.visit(school.ann, main, { lang });
      await visit.allow();
      await visit.says(join);
      const [code, direction, clock] = await (await visit.frame()).evaluate(() => {
        const { left, right } = document.getElementById("clock")!.getBoundingClientRect();
        return [document.documentElement.lang, document.documentElement.dir, left > innerWidth - right ? "right" : "left"];
      });
      expect([code, direction, clock]).toEqual(lang === "ar" ? ["ar", "rtl", "left"] : [lang, "ltr", "right"]);
      for (const [width, height] of [SIZES[1], SIZES[3]]) {
        await size(visit, width, height);
        expect(await complaints(visit), `${lang}, ${width} wide`).toEqual([]);
        await picture(visit, `language-${lang}-${width}x${height}`);
      }
      await visit.close();
    }
  });

  test("colors that the system forces, and text of twice the size, leave everything in its place", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await school.start(main, many(groups));
    await visit.says("Join Group 1");
    const frame = await visit.frame();
    const media = (value: string) =>
      (frame as unknown as { client: CDPSession }).client.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
    await media("active");
    expect(await frame.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    await picture(visit, "forced-colors");
    await media("none");
    await frame.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    await size(visit, 320, 640);
    await picture(visit, "large-text");
    expect(await complaints(visit)).toEqual([]);
    await visit.close();
  });
});
