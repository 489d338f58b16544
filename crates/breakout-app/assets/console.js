// Keeps a page at the present. Every page works without it; it decides nothing, it shows what the server says.
"use strict";

// Live regions: the server sends {id, html}; the element with this id is replaced.

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
  if (element === null) return;
  if (isInUse(element)) {
    waiting.set(id, html);
    return;
  }
  waiting.delete(id);
  element.outerHTML = html;
  countDown();
}

document.addEventListener("focusout", () => {
  // The next element has the focus only after this event.
  setTimeout(() => {
    for (const [id, html] of [...waiting]) {
      waiting.delete(id);
      replace(id, html);
    }
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

// Countdowns: <time data-ends-at="milliseconds since 1970">.

function left(seconds) {
  const pad = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours} h ${pad(minutes)} min` : `${minutes}:${pad(seconds % 60)} min`;
}

function countDown() {
  for (const element of document.querySelectorAll("time[data-ends-at]")) {
    const end = Number(element.dataset.endsAt);
    if (!Number.isFinite(end)) continue;
    const text = left(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    if (element.textContent !== text) element.textContent = text;
  }
}

countDown();
setInterval(countDown, 1000);
