import { describe, expect, test } from "vitest";

import { CAPABILITIES, READ_BREAKOUT } from "../src/capabilities.js";
import { type Around, Hosting, type Identity, type Refusal, Refused, enterOf } from "../src/hosting.js";
import { Model } from "../src/model.js";
import { readParams } from "../src/params.js";

const ROOM = "!main:example.org";
const ENTER = new URL("https://bot.example/host/enter");
const PAGE = "https://bot.example/h/0123/rooms/x";
const IDENTITY: Identity = { access_token: "secret", matrix_server_name: "example.org", expires_in: 3_600 };

interface Asked {
  method: string;
  address: string;
  body: unknown;
}

/** A server that answers these, one after another, and the page that asks it. */
function world(answers: (Response | Error)[], identity: () => Promise<Identity> = async () => IDENTITY) {
  const asked: Asked[] = [];
  const shown: (string | undefined)[] = [];
  const waited: string[] = [];
  const around: Around = { identity, waits: (what) => waited.push(what), shows: (address) => shown.push(address) };
  const fetcher = async (address: URL, { method = "", body, ...how }: RequestInit) => {
    expect(how).toMatchObject({ credentials: "omit", redirect: "error", cache: "no-store" });
    asked.push({ method, address: address.href, body: typeof body === "string" ? JSON.parse(body) : undefined });
    const answer = answers.shift() ?? new Error("nobody asked for so much");
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  };
  return { hosting: new Hosting(ENTER, ROOM, around, fetcher as typeof fetch), asked, shown, waited };
}

const says = (json: unknown, status = 200): Response => new Response(JSON.stringify(json), { status });

async function refusal(press: Promise<void>): Promise<Refusal | undefined> {
  try {
    await press;
  } catch (error) {
    return error instanceof Refused ? error.why : undefined;
  }
  return undefined;
}

describe("a press", () => {
  test("sends what the client gave, the room and the language, and nothing else", async () => {
    const { hosting, asked, shown, waited } = world([says({ url: PAGE })], async () => ({ ...IDENTITY, state: "allowed" }) as Identity);
    await hosting.press("de");
    expect(asked).toEqual([{ method: "POST", address: ENTER.href, body: { ...IDENTITY, room_id: ROOM, language: "de" } }]);
    expect([shown, waited]).toEqual([[PAGE], ["user", "server"]]);
  });

  test("twice at once is one, and later goes back to the page if that is still open", async () => {
    const { hosting, asked, shown } = world([says({ url: PAGE }), new Response(), new Response("", { status: 404 }), says({ url: `${PAGE}2` })]);
    await Promise.all([hosting.press("en"), hosting.press("en")]);
    expect(asked).toHaveLength(1);
    await hosting.press("en");
    expect(asked[1]).toMatchObject({ method: "HEAD", address: PAGE });
    expect(shown).toEqual([PAGE, undefined]);
    // It is over.
    await hosting.press("en");
    expect(asked.slice(2).map(({ method }) => method)).toEqual(["HEAD", "POST"]);
    expect(shown[2]).toBe(`${PAGE}2`);
  });

  test("that is refused says why, and the next one asks again", async () => {
    const { hosting, shown } = world([
      says({ error: "not_allowed" }, 403), says({ error: "too_many" }, 429), says({ error: "bad_request" }, 400), new Error("offline"),
      new Response("<html>", { status: 502 }), new Response("<html>"), says(null), says({ url: 5 }), says({ url: PAGE }),
    ]);
    for (const why of ["not_allowed", "too_many", "unknown", "silent", "silent", "silent", "silent", "silent", undefined]) {
      expect(await refusal(hosting.press("en"))).toBe(why);
    }
    expect(shown).toEqual([PAGE]);
  });

  test("shows no page of another server, whatever was answered", async () => {
    for (const url of ["https://evil.example/h/1", "http://bot.example/h/1", "https://bot.example:8443/h/1", "javascript:alert(1)", "data:text/html,x", "/h/1"]) {
      const { hosting, shown } = world([says({ url })]);
      expect([await refusal(hosting.press("en")), shown]).toEqual(["silent", []]);
    }
  });

  test("asks no server where the client does not say who the user is", async () => {
    const { hosting, asked } = world([], () => Promise.reject(new Error("User declined to verify their identity")));
    expect(await refusal(hosting.press("en"))).toBe("unknown");
    expect(asked).toEqual([]);
  });
});

test("only the server that the page is from can say where hosts ask, and only itself", () => {
  const page = "https://bot.example/widget/#?hosts=https://evil.example/host/enter";
  expect(enterOf("/host/enter", page)?.href).toBe(ENTER.href);
  for (const said of [undefined, "https://evil.example/host/enter", "//evil.example/", "javascript:alert(1)", "http://bot.example/host/enter"]) {
    expect(enterOf(said, page)).toBeUndefined();
  }
});

describe("who is offered it", () => {
  const of = (levels: unknown, { user = "@ann:example.org", version = "12", creator = "@tina:example.org", approved = CAPABILITIES } = {}) => {
    const model = new Model(readParams(`https://bot.example/?room=${ROOM}&user=${user}`));
    const state = (type: string, content: unknown) => ({ type, room_id: ROOM, sender: creator, state_key: "", content });
    model.approve(approved);
    model.take(state("m.room.create", { room_version: version, creator }));
    if (levels !== undefined) {
      model.take(state("m.room.power_levels", levels));
    }
    return model.mayHost;
  };

  test("are those whose level is enough for the event", () => {
    const type = "org.matrix.msc3985.breakout";
    const ann = (level: unknown) => ({ users: { "@ann:example.org": level } });
    for (const [levels, may] of [
      [{}, "no"],
      [ann(50), "yes"],
      [ann(49), "no"],
      [{ ...ann(50), state_default: 60 }, "no"],
      [{ ...ann(0), state_default: 0 }, "yes"],
      [{ ...ann(50), events: { [type]: 100 } }, "no"],
      [{ users_default: 10, events: { [type]: 10 } }, "yes"],
      [{ ...ann(50), events: { [type]: "much" } }, "yes"],
      [{ ...ann(50), events: [] }, "yes"],
      [null, "no"],
      [{ ...ann(50), events: "x", state_default: {} }, "yes"],
      // Until they are told.
      [undefined, "no"],
    ] as const) {
      expect(of(levels), JSON.stringify(levels)).toBe(may);
    }
    expect(of({}, { user: "@tina:example.org" })).toBe("yes");
    expect(of({}, { user: "@tina:example.org", version: "11" })).toBe("no");
  });

  test("are all, where the client tells no levels, and nobody before it has answered", () => {
    expect(of(undefined, { approved: READ_BREAKOUT })).toBe("maybe");
    expect(new Model(readParams(`https://bot.example/?room=${ROOM}&user=@ann:example.org`)).mayHost).toBe("no");
    const nowhere = new Model(readParams("https://bot.example/"));
    nowhere.approve([]);
    expect(nowhere.mayHost).toBe("no");
  });
});
