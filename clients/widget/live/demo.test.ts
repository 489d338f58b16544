/** The stand-in that `breakout demo` brings along: without an SDK, and with the widget that the room's own events name. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Stage, chromium, until } from "./browser.js";
import { members, setState } from "./homeserver.js";
import { School } from "./school.js";

const WIDGET = "im.vector.modular.widgets";
const LAYOUT = "io.element.widgets.layout";
const ID = "io.github.matrix_breakout.widget";

describe.skipIf(chromium === undefined)("in Chromium", () => {
  let stage: Stage;
  let school: School;

  beforeAll(async () => {
    [stage, school] = await Promise.all([Stage.open(), School.open()]);
  });
  afterAll(() => stage?.close());

  test("it opens and closes with the room's layout, and leads into the group and back", async () => {
    const { tina, ann } = school;
    const { main, groups } = await school.room();
    await setState(tina, main, WIDGET, { type: "m.custom", name: "Break-out groups", url: stage.template() }, ID);
    const visit = await stage.visitDemo(ann, main);
    await visit.hostSays("This stands in for Element.");
    await visit.hostSays("Biology 101");
    const frames = (): number => visit.page.frames().length;
    expect(frames()).toBe(1);

    const session = await school.start(main, groups);
    await setState(tina, main, LAYOUT, { widgets: { [ID]: { container: "top", index: 0 } } });
    await visit.hostSays(`Widget added by ${tina.id}.`);
    await visit.allow();
    await visit.says("Group 1");
    await visit.pressInside("Join Group 1");
    await visit.press("Join the discussion");
    await visit.says("Call for help");
    expect(await members(tina, groups[0].roomId)).toContain(ann.id);
    expect(visit.presses).toEqual(["Continue", "Approve", "Join Group 1", "Join the discussion"]);
    await visit.pressInside("Call for help");
    await visit.hostSays("!help");

    await school.end(main, session);
    await setState(tina, main, LAYOUT, { widgets: {} });
    await visit.says("The break-out has ended.");
    await visit.pressInside("Back to the main room");
    await until(() => frames() === 1, "the widget is closed");

    // The next session asks nothing again.
    await setState(tina, main, LAYOUT, { widgets: { [ID]: { container: "top", index: 0 } } });
    await visit.says("No break-out groups are open now.");
    await visit.close();
  });
});
