// The sound of a visit: one microphone, and a connection of LiveKit's client for each call. The console says which, and
// is told how it goes. This is another site than the console, and is told nothing but what it needs.
"use strict";

const origin = document.body.dataset.console;
const play = document.getElementById("play");
const calls = new Map();
let microphone = null;

function tell(message) {
  window.parent.postMessage(message, origin);
}

// Connects to a call, in silence: `begin` comes when those in it see who is there.
function connect({ leg, url, token, listens }) {
  const { Room, RoomEvent, Track } = LivekitClient;
  const room = new Room({ stopLocalTrackOnUnpublish: false });
  drop({ leg });
  const isMine = () => calls.get(leg) === call;
  const lose = () => {
    if (isMine()) {
      calls.delete(leg);
      tell({ kind: "lost", leg });
    }
    room.disconnect();
  };
  room.on(RoomEvent.Disconnected, lose);
  // The first is said at once, and the second when the media are gone as well.
  for (const event of [RoomEvent.SignalReconnecting, RoomEvent.Reconnecting]) {
    room.on(event, () => isMine() && tell({ kind: "interrupted", leg }));
  }
  room.on(RoomEvent.Reconnected, () => isMine() && call.isOn && tell({ kind: "connected", leg }));
  room.on(RoomEvent.TrackSubscribed, (track) => {
    if (track.kind === Track.Kind.Audio) document.body.append(track.attach());
  });
  room.on(RoomEvent.TrackUnsubscribed, (track) => {
    for (const element of track.detach()) element.remove();
  });
  room.on(RoomEvent.AudioPlaybackStatusChanged, () => { play.hidden = room.canPlaybackAudio; });
  const connected = room.connect(url, token, { autoSubscribe: listens });
  const call = { room, connected, lose, isOn: false };
  calls.set(leg, call);
  connected.catch(lose);
}

async function begin({ leg }) {
  const { LocalAudioTrack, Track } = LivekitClient;
  const call = calls.get(leg);
  if (call === undefined) return;
  try {
    await call.connected;
    if (microphone !== null) {
      const track = new LocalAudioTrack(microphone, undefined, true);
      await call.room.localParticipant.publishTrack(track, { source: Track.Source.Microphone });
    }
    call.isOn = true;
    if (calls.get(leg) === call) tell({ kind: "connected", leg });
  } catch (error) {
    call.lose();
  }
}

function drop({ leg }) {
  const call = calls.get(leg);
  calls.delete(leg);
  call?.room.disconnect();
}

const actions = {
  async microphone() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      microphone = stream.getAudioTracks()[0];
      microphone.addEventListener("ended", () => tell({ kind: "microphone", error: "ended" }));
      tell({ kind: "microphone" });
    } catch (error) {
      tell({ kind: "microphone", error: error.name });
    }
  },
  connect,
  begin,
  drop,
  stop() {
    microphone?.stop();
    microphone = null;
    for (const leg of [...calls.keys()]) drop({ leg });
  },
};

window.addEventListener("message", (event) => {
  if (event.source !== window.parent || event.origin !== origin) return;
  actions[event.data.kind]?.(event.data);
});

play.addEventListener("click", () => {
  for (const { room } of calls.values()) room.startAudio();
});

tell({ kind: typeof LivekitClient === "undefined" ? "broken" : "ready" });
