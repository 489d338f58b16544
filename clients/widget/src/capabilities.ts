/** What the widget asks the client for: all of it, once, and nothing that tells who the user is. */

import { STABLE_TYPE, UNSTABLE_TYPE } from "matrix-breakout";

const READ = "org.matrix.msc2762.receive.state_event:";

/** To read the main room's break-out event, under both of its types. */
export const READ_BREAKOUT = [`${READ}${UNSTABLE_TYPE}#`, `${READ}${STABLE_TYPE}#`] as const;
/** To know whether the sender of the event is a moderator, and whether the user is in a group already. */
export const READ_POWER = [`${READ}m.room.create#`, `${READ}m.room.power_levels#`] as const;
/** To show the group or the main room. */
export const NAVIGATE = "org.matrix.msc2931.navigate";
/** To call for help and to report, at a press. */
export const SEND_TEXT = "org.matrix.msc2762.send.event:m.room.message#m.text";
/** To do so in the group, which is another room than the one that the widget was added to. */
export const ANY_ROOM = "org.matrix.msc2762.timeline:*";
/** To stay on the screen beside the group. */
export const STAY = "m.always_on_screen";

/** All of them. */
export const CAPABILITIES: readonly string[] = [...READ_BREAKOUT, ...READ_POWER, NAVIGATE, SEND_TEXT, ANY_ROOM, STAY];
