/** What somebody in a class meets, from the first session to the next one: real accounts, a real homeserver, a real browser. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Stage, type Visit, chromium, until } from "./browser.js";
import { BREAKOUT, type Group, type User, breakout, createRoom, ended, kick, members, messages, register, setState } from "./homeserver.js";

if (chromium === undefined) {
  console.warn("SKIPPED: Chromium was not found (Debian: apt install chromium; elsewhere: CHROMIUM=/path).");
}

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let [tina, ann, bob]: User[] = [];
  let session = 0;

  beforeAll(async () => {
    stage = await Stage.open();
    [tina, ann, bob] = await Promise.all(["tina", "ann", "bob"].map(register));
  });
  afterAll(() => stage?.close());

  /** A room of a class. */
  async function school(options: Record<string, unknown> = {}): Promise<{ main: string; groups: [Group, Group] }> {
    const main = await createRoom(tina!, { name: "Biology 101", ...options }, [ann!, bob!]);
    return { main, groups: await twoGroups(main, options) };
  }

  /** Two groups that the members of the class may join. */
  async function twoGroups(main: string, options: Record<string, unknown> = {}): Promise<[Group, Group]> {
    const restricted = {
      type: "m.room.join_rules",
      state_key: "",
      content: { join_rule: "restricted", allow: [{ type: "m.room_membership", room_id: main }] },
    };
    const initial_state = [...((options["initial_state"] as object[]) ?? []), restricted];
    const [first, second] = await Promise.all(
      ["Group 1", "Group 2"].map((name) => createRoom(tina!, { ...options, name: `${name} · Biology 101`, initial_state })),
    );
    return [
      { roomId: first!, name: "Group 1", users: [ann!, bob!], task: "Count the legs." },
      { roomId: second!, name: "Group 2", users: [] },
    ];
  }

  async function open(main: string, groups: Group[], minutes = 15): Promise<string> {
    const id = `session ${++session}`;
    await setState(tina!, main, BREAKOUT, breakout(id, groups, Date.now() + minutes * 60_000));
    return id;
  }

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

  test("the first session takes four presses from its opening to the group, and the next one two", async () => {
    const { main, groups } = await school();
    const visit = await stage.visit(ann!, main);
    const first = await open(main, groups);

    await visit.allow();
    await visit.says("Group 1");
    expect(await visit.text()).toMatch(/14:5\d|15:00/);
    await visit.says(`With ${bob!.name}`);
    await visit.says("Count the legs.");
    expect(await storage(visit)).toEqual(["refused", "refused", "no cookie"]);

    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(await members(tina!, groups[0].roomId)).toContain(ann!.id);
    expect(visit.presses).toEqual(["Continue", "Approve", "Join Group 1", "Join the discussion"]);

    // It stays beside the group, as a small window.
    expect(await (await visit.frame()).evaluate(() => [innerWidth, innerHeight])).toEqual([318, 218]);
    await visit.hostSays("Group 1 · Biology 101");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 1.");
    const [help] = await messages(tina!, groups[0].roomId);
    expect(help).toMatchObject({ type: "m.room.message", sender: ann!.id, content: { msgtype: "m.text", body: "!help" } });

    await visit.pressInside("Report");
    await (await visit.frame()).type("textarea", "Spiders have eight.");
    await visit.pressInside("Send the report");
    await visit.says("Your report is written down in Group 1");
    expect((await messages(tina!, groups[0].roomId))[0]?.content["body"]).toBe("!report: Spiders have eight.");

    await visit.pressInside("Back to the main room");
    await until(async () => (await (await visit.frame()).evaluate(() => innerWidth)) > 600, "the widget is large again");
    await visit.pressInside("Go to Group 1");
    await setState(tina!, main, BREAKOUT, ended(first));
    await visit.says("The break-out has ended.");
    await visit.pressInside("Back to the main room");
    await until(async () => (await (await visit.frame()).evaluate(() => innerWidth)) > 600, "the widget is large again");

    // The next day: nothing is asked again.
    await visit.load();
    await visit.says("No break-out groups are open now.");
    visit.presses = [];
    await open(main, await twoGroups(main));
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(visit.presses).toEqual(["Join Group 1", "Join the discussion"]);
    await visit.close();
  });

  test("whoever is given another group is told so, and goes there in two presses", async () => {
    const { main, groups } = await school();
    const visit = await stage.visit(ann!, main);
    await visit.allow();
    await open(main, groups);
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    await setState(tina!, main, BREAKOUT, breakout(`session ${session}`, [{ ...groups[0], users: [bob!] }, { ...groups[1], users: [ann!] }]));
    await visit.says("You have another group now.");
    expect(await (await visit.frame()).$eval("#news", (it) => it.textContent)).toBe("You have another group now: Group 2.");
    visit.presses = [];
    await visit.pressInside("Join Group 2");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(visit.presses).toEqual(["Join Group 2", "Join the discussion"]);
    expect(await members(tina!, groups[1].roomId)).toContain(ann!.id);
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 2.");
    await kick(tina!, groups[1].roomId, ann!);
    await until(async () => !(await members(tina!, groups[1].roomId)).includes(ann!.id));
    await visit.pressInside("Call for help");
    await visit.says("That could not be sent");
    await visit.close();
  });
});
