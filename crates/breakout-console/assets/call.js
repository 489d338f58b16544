// A call in a page: Element Call in a frame, and what it and the console say to each other. The console decides
// everything; this hands messages on, and shows and drops frames as it is told.
"use strict";

const stage = document.getElementById("call-stage");
const state = document.getElementById("call-state");
const frames = new Map();
// Element Call is another site, so that its scripts can do nothing to the console.
const origin = new URL(stage.dataset.frames).origin;
let isOver = false;

const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}${stage.dataset.socket}`);

function tell(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function show(html) {
  const active = document.activeElement;
  const id = state.contains(active) ? active.id : "";
  state.innerHTML = html;
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
  tick();
}

const actions = {
  // A call that is being prepared loads behind the one that is on.
  frame({ frame, url, title }) {
    const element = document.createElement("iframe");
    element.title = title;
    element.allow = "camera; microphone; display-capture; autoplay; fullscreen; screen-wake-lock";
    element.sandbox = "allow-scripts allow-same-origin allow-forms allow-modals allow-popups";
    element.className = frames.size > 0 ? "behind" : "";
    frames.set(frame, element);
    stage.append(element);
    // After the empty page that a frame begins with.
    element.addEventListener("load", () => tell({ kind: "loaded", frame }));
    element.src = url;
  },
  front({ frame }) {
    for (const [number, element] of frames) element.className = number === frame ? "" : "behind";
  },
  drop({ frame }) {
    frames.get(frame)?.remove();
    frames.delete(frame);
  },
  widget({ frame, message }) {
    frames.get(frame)?.contentWindow?.postMessage(message, origin);
  },
  state({ html, state: kind, room }) {
    show(html);
    // For programs that look at the page: its words are for people.
    state.dataset.state = kind;
    state.dataset.room = room ?? "";
  },
};

socket.addEventListener("message", (event) => {
  const message = JSON.parse(event.data);
  actions[message.kind]?.(message);
});

// Without the console nobody speaks for these frames any more: the console itself sees to it that the call is left.
socket.addEventListener("close", () => {
  for (const frame of [...frames.keys()]) actions.drop({ frame });
  if (!isOver) document.getElementById("call-lost").hidden = false;
});

window.addEventListener("message", (event) => {
  if (event.origin !== origin) return;
  for (const [frame, element] of frames) {
    if (event.source !== element.contentWindow) continue;
    tell({ kind: "widget", frame, message: event.data, by_hand: isUsed(element) });
  }
});

// When the page itself was last used.
let usedAt = -Infinity;
for (const kind of ["pointerdown", "keydown"]) {
  window.addEventListener(kind, () => { usedAt = performance.now(); }, true);
}

// Whether the user is at what is in this frame: it has the focus, or has been used since the page was. What is said from
// there is their word then. Browsers tell nothing else of what is done in another site's frame; use of it makes the page
// active for five seconds at the most.
function isUsed(element) {
  if (element.className === "behind") return false;
  if (document.activeElement === element) return true;
  return navigator.userActivation?.isActive === true && performance.now() - usedAt > 5000;
}

state.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-say]");
  if (button === null) return;
  button.disabled = true;
  tell({ kind: "say", say: button.dataset.say });
});

window.addEventListener("pagehide", () => {
  isOver = true;
  socket.close();
});

// A page that is shown again from the browser's memory has no call any more.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

function tick() {
  for (const element of state.querySelectorAll("time[data-at]")) {
    const left = Math.max(0, Math.ceil((Number(element.dataset.at) - now()) / 1000));
    const text = put(words.secondsLeft, { seconds: left });
    if (element.textContent !== text) element.textContent = text;
  }
}

setInterval(tick, 250);
