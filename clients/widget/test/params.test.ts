import { expect, test } from "vitest";

import { readParams } from "../src/params.js";

const read = (query: string) => readParams(`https://widgets.example/?${query}`);

test("what the client fills in is read", () => {
  const params = read(
    "room=!main&user=@ann:example.org&theme=dark&lang=de-DE&widgetId=w&parentUrl=https%3A%2F%2Felement.example%2Findex.html",
  );
  expect(params).toMatchObject({
    room: "!main",
    user: "@ann:example.org",
    theme: "dark",
    language: "de-DE",
    widgetId: "w",
    clientOrigin: "https://element.example",
    mainLink: "https://matrix.to/#/!main",
  });
});

test("what stands behind the # is read as well, and first", () => {
  const params = readParams("https://widgets.example/?widgetId=w&user=@bob:x&room=!b#?room=!main&user=%40ann%3Aexample.org&group=!g&via=x");
  expect(params).toMatchObject({ room: "!main", user: "@ann:example.org", widgetId: "w", groupLink: "https://matrix.to/#/!g?via=x" });
});

test("what the client has left as it was, and what is none, counts as left out", () => {
  const params = read("room=$matrix_room_id&user=ann&theme=$org.matrix.msc2873.client_theme&lang=&group=x&font=%22;x");
  expect(params).toMatchObject({ room: undefined, user: undefined, theme: "", language: "en", mainLink: undefined, groupLink: undefined, font: undefined });
});

test("an address that is no origin, as a desktop app has, is not taken for one", () => {
  expect(read("parentUrl=vector%3A%2F%2Fvector%2Fwebapp%2F").clientOrigin).toBeUndefined();
  expect(read("parentUrl=nonsense").clientOrigin).toBeUndefined();
  expect(read("").clientOrigin).toBeUndefined();
});

test("a link to a group names its servers, as far as they are some", () => {
  const { groupLink } = read(`group=${encodeURIComponent("!a/b")}&via=example.org&via=%3Cb%3E&via=example.com`);
  expect(groupLink).toBe("https://matrix.to/#/!a%2Fb?via=example.org&via=example.com");
});
