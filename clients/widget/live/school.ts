/** A school class on the throwaway homeserver. */

import { BREAKOUT, type Group, type User, breakout, createRoom, ended, register, setState } from "./homeserver.js";

let sessions = 0;

/** A teacher and two pupils. */
export class School {
  readonly tina: User;
  readonly ann: User;
  readonly bob: User;

  private constructor([tina, ann, bob]: [User, User, User]) {
    this.tina = tina;
    this.ann = ann;
    this.bob = bob;
  }

  /** Registers them; under their plain names once, for pictures. */
  static async open(isPlain = false): Promise<School> {
    const [tina, ann, bob] = ["tina", "ann", "bob"].map((name) => register(name, isPlain));
    return new School([await tina!, await ann!, await bob!]);
  }

  /** A main room in which all are, with two groups. */
  async room(options: Record<string, unknown> = {}): Promise<{ main: string; groups: [Group, Group] }> {
    const main = await createRoom(this.tina, { name: "Biology 101", ...options }, [this.ann, this.bob]);
    return { main, groups: await this.groups(main, options) };
  }

  /** Two groups that the members of a room may join; both pupils have the first one. */
  async groups(main: string, options: Record<string, unknown> = {}): Promise<[Group, Group]> {
    const restricted = {
      type: "m.room.join_rules",
      state_key: "",
      content: { join_rule: "restricted", allow: [{ type: "m.room_membership", room_id: main }] },
    };
    const initial_state = [...((options["initial_state"] as object[]) ?? []), restricted];
    const [first, second] = await Promise.all(
      ["Group 1", "Group 2"].map((name) => createRoom(this.tina, { ...options, name: `${name} · Biology 101`, initial_state })),
    );
    return [
      { roomId: first!, name: "Group 1", users: [this.ann, this.bob], task: "Count the legs." },
      { roomId: second!, name: "Group 2", users: [] },
    ];
  }

  /** Opens a break-out, or changes the one that is open, and returns its session. */
  async start(main: string, groups: Group[], about: { minutes?: number; session?: string; sender?: User; type?: string } = {}): Promise<string> {
    const { minutes = 15, session = `session ${++sessions}`, sender = this.tina, type = BREAKOUT } = about;
    await setState(sender, main, type, breakout(session, groups, Date.now() + minutes * 60_000));
    return session;
  }

  /** Ends a break-out. */
  async end(main: string, session: string): Promise<void> {
    await setState(this.tina, main, BREAKOUT, ended(session));
  }
}
