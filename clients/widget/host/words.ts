/** What each capability is called in the window that asks for it, in the manner of Element's. */

const WORDS: Record<string, string> = {
  "m.always_on_screen": "Remain on your screen when viewing another room, when running",
  "org.matrix.msc2931.navigate": "Change which room, message, or user you're viewing",
  "org.matrix.msc2762.send.event:m.room.message#m.text": "Send text messages as you in this room",
  "org.matrix.msc2762.timeline:*": "The above, but in any room you are joined or invited to as well",
};

/** Returns the words of a capability. */
export function wordsOf(capability: string): string {
  const state = /receive\.state_event:(.*)#$/.exec(capability)?.[1];
  return WORDS[capability] ?? (state ? `See ${state} events posted to this room with an empty state key` : `The ${capability} capability`);
}
