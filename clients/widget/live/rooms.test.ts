/** Rooms of other kinds, and people whom nobody knows. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Stage, chromium, until } from "./browser.js";
import { BREAKOUT, members, messages } from "./homeserver.js";
import { School } from "./school.js";

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let school: School;

  beforeAll(async () => {
    [stage, school] = await Promise.all([Stage.open(), School.open()]);
  });
  afterAll(() => stage?.close());

  test("what somebody unknown opens is neither shown nor fetched before the user agrees", async () => {
    const { ann, bob } = school;
    const everybodyMay = { power_level_content_override: { events: { [BREAKOUT]: 0 } } };
    const { main, groups } = await school.room(everybodyMay);
    const visit = await stage.visit(ann, main);
    await visit.allow();
    await school.start(main, groups, { sender: bob });
    await visit.says("Do you know who has opened these groups?");
    expect(await visit.text()).toContain(bob.id);
    const page = await (await visit.frame()).content();
    for (const hidden of ["Group 1", groups[0].roomId, "matrix.to", "Count the legs"]) {
      expect(page).not.toContain(hidden);
    }
    await visit.pressInside("Show the groups");
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    // Whose it is may change: from a moderator it needs no agreement, and from the same person none again.
    await school.start(main, groups);
    await visit.says("Opened by tina");
    await school.start(main, groups, { sender: bob });
    await visit.says("Opened by bob");
    const origins = new Set(visit.requests.filter((it) => it.startsWith("http")).map((it) => new URL(it).origin));
    expect([...origins].filter((origin) => origin !== new URL(process.env["SYNAPSE_URL"] ?? "").origin)).toHaveLength(2);
    await visit.close();
  });

  test("in an encrypted room, help is called in the clear to nobody", async () => {
    const { tina, ann } = school;
    const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } };
    const { main, groups } = await school.room({ initial_state: [encryption] });
    const visit = await stage.visit(ann, main, { encrypted: "1" });
    await visit.allow();
    await school.start(main, groups);
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 1.");
    const [help] = await messages(tina, groups[0].roomId);
    expect(help).toMatchObject({ type: "m.room.encrypted", sender: ann.id });
    expect(JSON.stringify(help?.content)).not.toContain("!help");
    // Her own client reads it.
    await until(
      () => visit.page.evaluate((roomId) => JSON.stringify((window as any).stage.decrypted(roomId)).includes('[true,"!help"]'), groups[0].roomId),
      "it is decrypted",
    );
    await visit.close();
  });

  test.each(["10", "12"])("in a room of version %s, its creator is known and its groups can be joined", async (version) => {
    const { tina, ann } = school;
    const { main, groups } = await school.room({ room_version: version });
    expect(groups[0].roomId.includes(":")).toBe(version === "10");
    const visit = await stage.visit(ann, main);
    await visit.allow();
    await school.start(main, groups);
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(await members(tina, groups[0].roomId)).toContain(ann.id);
    await visit.close();
  });

  test("the type of the event may be the one of the time after the proposal", async () => {
    const { main, groups } = await school.room();
    const visit = await stage.visit(school.ann, main);
    await visit.allow();
    await school.start(main, groups, { type: "m.breakout" });
    await visit.says("Join Group 1");
    await visit.close();
  });

  test("whoever has no group chooses one", async () => {
    const { tina, ann, bob } = school;
    const { main, groups } = await school.room();
    const visit = await stage.visit(ann, main);
    await visit.allow();
    await school.start(main, [{ ...groups[0], users: [bob] }, groups[1]]);
    await visit.says("Choose a group");
    await visit.pressInside("Join: Group 2");
    await visit.press("Join the discussion");
    await visit.says("You are here");
    await visit.pressInside("Call for help");
    await visit.says("Help has been called to Group 2.");
    expect((await messages(tina, groups[1].roomId))[0]?.content["body"]).toBe("!help");
    await visit.close();
  });
});
