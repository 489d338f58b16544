/** What somebody in a class meets, from the first session to the next one: real accounts, a real homeserver, a real browser. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Stage, type Visit, chromium, plain, until } from "./browser.js";
import { kick, members, messages } from "./homeserver.js";
import { School } from "./school.js";

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let school: School;

  beforeAll(async () => {
    [stage, school] = await Promise.all([Stage.open(), School.open()]);
  });
  afterAll(() => stage?.close());

  /** What the browser lets the widget store. */
  async function storage(visit: Visit): Promise<string[]> {
    return (await visit.frame()).evaluate(() => {
      const isOpen = (open: () => Storage): string => {
        try {
          return `open: ${open().length}`;
        } catch {
          return "refused";
        }
      };
      document.cookie = "a=b; SameSite=None; Secure";
      return [isOpen(() => localStorage), isOpen(() => sessionStorage), document.cookie || "no cookie"];
    });
  }

  const width = async (visit: Visit): Promise<number> => (await visit.frame()).evaluate(() => innerWidth);

  test("the first session takes four presses from its opening to the group, and the next one two", async () => {
    const { tina, ann, bob } = school;
    const { main, groups } = await school.room();
    const visit = await stage.visit(ann, main);
    const session = await school.start(main, groups);

    await visit.allow();
    await visit.says("Group 1");
    expect(await visit.text()).toMatch(/14:[345]\d|15:00/);
    await visit.says(`With ${bob.name}`);
    await visit.says("Count the legs.");
    expect(await storage(visit)).toEqual(["refused", "refused", "no cookie"]);

    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(await members(tina, groups[0].roomId)).toContain(ann.id);
    expect(visit.presses).toEqual(["Continue", "Approve", "Join Group 1", "Join the discussion"]);

    // It stays beside the group, as a small window.
    expect(await (await visit.frame()).evaluate(() => [innerWidth, innerHeight])).toEqual([318, 218]);
    await visit.hostSays("Group 1 · Biology 101");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 1.");
    const [help] = await messages(tina, groups[0].roomId);
    expect(help).toMatchObject({ type: "m.room.message", sender: ann.id, content: { msgtype: "m.text", body: "!help" } });

    await visit.pressInside("Report");
    await (await visit.frame()).type("textarea", "Spiders have eight.");
    await visit.pressInside("Send the report");
    await visit.says("Your report is written down in Group 1");
    expect((await messages(tina, groups[0].roomId))[0]?.content["body"]).toBe("!report: Spiders have eight.");

    await visit.pressInside("Back to the main room");
    await until(async () => (await width(visit)) > 600, "the widget is large again");
    await visit.pressInside("Go to Group 1");
    await school.end(main, session);
    await visit.says("The break-out has ended.");
    await visit.pressInside("Back to the main room");
    await until(async () => (await width(visit)) > 600, "the widget is large again");

    // The next day: nothing is asked again.
    await visit.load();
    await visit.says("No break-out groups are open now.");
    visit.presses = [];
    await school.start(main, await school.groups(main));
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(visit.presses).toEqual(["Join Group 1", "Join the discussion"]);

    // The web server of the widget was told neither who nor where.
    expect(stage.asked.length).toBeGreaterThan(5);
    for (const secret of [ann.id, main, groups[0].roomId, ann.name]) {
      expect(stage.asked.filter((path) => decodeURIComponent(path).includes(secret))).toEqual([]);
    }
    await visit.close();
  });

  test("whoever is given another group is told so, and goes there in two presses", async () => {
    const { tina, ann, bob } = school;
    const { main, groups } = await school.room();
    const visit = await stage.visit(ann, main);
    await visit.allow();
    const session = await school.start(main, groups);
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    await school.start(main, [{ ...groups[0], users: [bob] }, { ...groups[1], users: [ann] }], { session });
    await visit.says("You have another group now.");
    expect(plain(await (await visit.frame()).$eval("#news", (it) => it.textContent))).toBe("You have another group now: Group 2.");
    visit.presses = [];
    await visit.pressInside("Join Group 2");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(visit.presses).toEqual(["Join Group 2", "Join the discussion"]);
    expect(await members(tina, groups[1].roomId)).toContain(ann.id);
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 2.");
    await kick(tina, groups[1].roomId, ann);
    await until(async () => !(await members(tina, groups[1].roomId)).includes(ann.id));
    await visit.pressInside("Call for help");
    await visit.says("That could not be sent");
    await visit.close();
  });
});
