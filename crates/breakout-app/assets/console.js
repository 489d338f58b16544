// Keeps a page at the present. Every page works without it; it decides nothing, it shows what the server says.
"use strict";

// Live regions: the server sends {id, html}; the element with this id is replaced. A region may stand in another one.

const connection = document.getElementById("connection");
const waiting = new Map();
let homeserver = connection ? connection.innerHTML : "";
let lost = "";
let source = null;

function showConnection() {
  if (!connection) return;
  if (lost) connection.textContent = lost;
  else if (connection.innerHTML !== homeserver) connection.innerHTML = homeserver;
}

// Whatever the user is at stays as it is until they leave it.
function isInUse(element) {
  return element.contains(document.activeElement) && document.activeElement !== document.body;
}

function isTyping() {
  const active = document.activeElement;
  return active !== null && active.matches("input, textarea, select");
}

function replace(id, html) {
  if (id === "connection") {
    homeserver = html;
    showConnection();
    return;
  }
  if (id === "reload") {
    if (isTyping()) waiting.set(id, html);
    else location.reload();
    return;
  }
  const element = document.getElementById(id);
  // What stands in a region that waits belongs to what that region will be.
  if (element === null ? waiting.size > 0 : isInUse(element) || isAround(element)) {
    waiting.delete(id);
    waiting.set(id, html);
    return;
  }
  if (element === null) return;
  waiting.delete(id);
  element.outerHTML = html;
  tick();
}

function isAround(element) {
  return [...waiting.keys()].some((id) => document.getElementById(id)?.contains(element));
}

document.addEventListener("focusout", () => {
  // The next element has the focus only after this event.
  setTimeout(() => {
    const regions = [...waiting];
    waiting.clear();
    for (const [id, html] of regions) replace(id, html);
  });
});

function open() {
  const url = document.body.dataset.live;
  if (!url || source !== null) return;
  source = new EventSource(url);
  source.addEventListener("open", () => {
    lost = "";
    showConnection();
  });
  source.addEventListener("region", (event) => {
    const region = JSON.parse(event.data);
    replace(region.id, region.html);
  });
  source.addEventListener("error", () => {
    const isOver = source !== null && source.readyState === EventSource.CLOSED;
    lost = isOver
      ? "The console was closed. Open it from the terminal again: breakout console"
      : "The connection to the console is lost. What you see may be old; trying again.";
    showConnection();
  });
}

function close() {
  if (source === null) return;
  source.close();
  source = null;
}

// A browser allows few open streams to one place: a page that nobody sees gives its own back. When it is seen again,
// the new stream begins with all regions as they are then.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) close();
  else open();
});
window.addEventListener("pagehide", close);
window.addEventListener("pageshow", () => {
  if (!document.hidden) open();
});

// Clocks: <time data-ends-at> counts down, <time data-since> says how long ago; both in milliseconds since 1970. The
// server leaves them to this script, and sends nothing when only they have changed.

function left(seconds) {
  const pad = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours} h ${pad(minutes)} min` : `${minutes}:${pad(seconds % 60)} min`;
}

function ago(seconds) {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return "just now";
  return minutes < 60 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}

function show(name, text) {
  for (const element of document.querySelectorAll(`time[data-${name}]`)) {
    const at = Number(element.getAttribute(`data-${name}`));
    if (!Number.isFinite(at)) continue;
    const shown = text(at - Date.now());
    if (element.textContent !== shown) element.textContent = shown;
  }
}

function tick() {
  show("ends-at", (until) => left(Math.max(0, Math.ceil(until / 1000))));
  show("since", (until) => ago(Math.max(0, Math.floor(-until / 1000))));
}

tick();
setInterval(tick, 1000);
