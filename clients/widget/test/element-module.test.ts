import type { Api, CapabilitiesApprover, ModuleFactory, PreloadApprover, WidgetDescriptor } from "@element-hq/element-web-module-api";
import { expect, test } from "vitest";

import { CAPABILITIES } from "../src/capabilities.js";
import BreakoutModule, { CONFIG_KEY } from "../src/element-module.js";

BreakoutModule satisfies ModuleFactory;

async function load(moduleUrl: string, config: Record<string, unknown> = {}) {
  let preload: PreloadApprover | undefined;
  let capabilities: CapabilitiesApprover | undefined;
  const api = {
    config: { get: () => config },
    widgetLifecycle: {
      registerPreloadApprover: (approver: PreloadApprover) => (preload = approver),
      registerCapabilitiesApprover: (approver: CapabilitiesApprover) => (capabilities = approver),
      registerIdentityApprover: () => {
        throw new Error("the identity is not asked for");
      },
    },
  } as unknown as Api;
  await new BreakoutModule(api, moduleUrl).load();
  return (templateUrl: string, requested: string[] = []) => {
    const widget: WidgetDescriptor = { id: "w", templateUrl, creatorUserId: "@a:x", type: "m.custom", origin: "" };
    return [preload?.(widget), capabilities?.(widget, new Set(requested))];
  };
}

const MODULE = "https://school.example/breakout/element-module.js";

test("the page of its own folder opens, with what it asks for and nothing else", async () => {
  const approve = await load(MODULE);
  for (const page of ["https://school.example/breakout/?room=$matrix_room_id", "https://school.example/breakout/index.html"]) {
    expect(approve(page, [...CAPABILITIES, "org.matrix.msc2762.send.state_event:m.room.name"])).toEqual([true, new Set(CAPABILITIES)]);
  }
});

test("other pages are left to Element's own questions", async () => {
  const approve = await load(MODULE);
  for (const page of [
    "https://school.example/",
    "https://school.example/breakout/other.html",
    "https://school.example/breakout/../evil/",
    "https://school.example.evil.example/breakout/",
    "https://evil.example/?https://school.example/breakout/",
    "http://school.example/breakout/",
    "$matrix_room_id",
    "",
  ]) {
    expect(approve(page, [...CAPABILITIES]), page).toEqual([undefined, undefined]);
  }
});

test("config.json may say where the page is", async () => {
  const approve = await load("https://element.example/modules/element-module.js", { [CONFIG_KEY]: "https://school.example/breakout/index.html" });
  expect(approve("https://school.example/breakout/?a=b")[0]).toBe(true);
  expect(approve("https://element.example/modules/")[0]).toBeUndefined();
});
