// The page of a visit to calls: hands on what the console and the frame with the sound say to each other.
"use strict";

const stage = document.getElementById("visit-frame");
const state = document.getElementById("visit-state");
// The sound is another site's, so that LiveKit's client can do nothing to the console.
const page = new URL(stage.dataset.frame);
let isOver = false;

const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}${stage.dataset.socket}`);

const frame = document.createElement("iframe");
frame.title = words.sound;
frame.allow = "microphone; autoplay";
frame.sandbox = "allow-scripts allow-same-origin";

// The frame is loaded while the socket is opened, and may be the first.
const opened = new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));

async function tell(message) {
  await opened;
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function show(html) {
  const active = document.activeElement;
  const id = state.contains(active) ? active.id : "";
  state.innerHTML = html;
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
}

const actions = {
  frame({ message }) {
    frame.contentWindow?.postMessage(message, page.origin);
  },
  state({ html, title }) {
    show(html);
    document.title = title;
  },
  over() {
    isOver = true;
    frame.remove();
  },
};

frame.src = page.href;
stage.append(frame);

socket.addEventListener("message", (event) => {
  const message = JSON.parse(event.data);
  actions[message.kind]?.(message);
});

// Without the console there is no sound: nobody would know where it goes.
socket.addEventListener("close", () => {
  frame.remove();
  if (!isOver) document.getElementById("visit-lost").hidden = false;
});

window.addEventListener("message", (event) => {
  if (event.origin === page.origin && event.source === frame.contentWindow) {
    tell({ kind: "frame", message: event.data });
  }
});

state.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-say]");
  if (button === null) return;
  button.disabled = true;
  // The microphone is off before anybody is told.
  if (button.dataset.say === "stop") actions.frame({ message: { kind: "stop" } });
  tell({ kind: "say", say: button.dataset.say });
});

window.addEventListener("pagehide", () => {
  isOver = true;
  frame.remove();
  socket.close();
});

// A page that is shown again from the browser's memory visits nothing any more.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
