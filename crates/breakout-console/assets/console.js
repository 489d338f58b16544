// Keeps a page at the present. Every page works without it; it decides nothing, it shows what the server says.
"use strict";

// Live regions: the server sends {id, html}; the element with this id is replaced. A region may stand in another one.

const connection = document.getElementById("connection");
const waiting = new Map();
let homeserver = connection ? connection.innerHTML : "";
let lost = "";
let source = null;
let steps = Promise.resolve();
let stepsLeft = 0;
let drag = null;

function showConnection() {
  if (!connection) return;
  if (lost) connection.textContent = lost;
  else if (connection.innerHTML !== homeserver) connection.innerHTML = homeserver;
}

// What the user fills in stays as it is until they leave it. A button or a link gets the focus back by its id.
function isInUse(element) {
  const active = document.activeElement;
  if (active === document.body || !element.contains(active)) return false;
  return isTyping() || active.id === "";
}

function isTyping() {
  const active = document.activeElement;
  return active !== null && active.matches("input, textarea, select");
}

function swap(element, html) {
  const active = document.activeElement;
  const id = element.contains(active) ? active.id : "";
  for (const [key, typed] of typedWithin(element)) kept.set(key, typed);
  element.outerHTML = html;
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
  showAsked();
  tick();
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
  if (drag !== null || (id === "plan" && stepsLeft > 0)) {
    waiting.set(id, html);
    return;
  }
  // What stands in a region that waits belongs to what that region will be.
  if (element === null ? waiting.size > 0 : isInUse(element) || isAround(element)) {
    waiting.delete(id);
    waiting.set(id, html);
    return;
  }
  if (element === null) return;
  waiting.delete(id);
  swap(element, html);
}

function isAround(element) {
  return [...waiting.keys()].some((id) => document.getElementById(id)?.contains(element));
}

function catchUp() {
  const regions = [...waiting];
  waiting.clear();
  for (const [id, html] of regions) replace(id, html);
}

// The next element has the focus only after this event.
document.addEventListener("focusout", () => setTimeout(catchUp));

function open() {
  const url = document.body.dataset.live;
  if (!url || source !== null) return;
  source = new EventSource(url);
  source.addEventListener("open", () => {
    lost = "";
    showConnection();
  });
  source.addEventListener("clock", (event) => {
    setClock(Number(event.data));
  });
  source.addEventListener("region", (event) => {
    const region = JSON.parse(event.data);
    if (!place(region)) replace(region.id, region.html);
  });
  source.addEventListener("error", () => {
    const isOver = source !== null && source.readyState === EventSource.CLOSED;
    lost = isOver
      ? words.consoleWasClosed
      : words.consoleIsLost;
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
  if (hours > 0) return put(words.hoursLeft, { hours, minutes: pad(minutes) });
  return put(words.minutesLeft, { minutes, seconds: pad(seconds % 60) });
}

function ago(seconds) {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return words.justNow;
  return minutes < 60 ? put(words.minutesAgo, { minutes }) : put(words.hoursAgo, { hours: Math.floor(minutes / 60) });
}

function show(name, text) {
  for (const element of document.querySelectorAll(`time[data-${name}]`)) {
    const at = Number(element.getAttribute(`data-${name}`));
    if (!Number.isFinite(at)) continue;
    const shown = text(at - now());
    if (element.textContent !== shown) element.textContent = shown;
  }
}

function tick() {
  show("ends-at", (until) => left(Math.max(0, Math.ceil(until / 1000))));
  show("since", (until) => ago(Math.max(0, Math.floor(-until / 1000))));
}

tick();
setInterval(tick, 1000);

// The plan by hand: what is chosen or dropped is sent at once, one step after another. The answer is the page with the
// plan as the server has it now, of which the plan is taken.

document.documentElement.classList.add("script");

function step(fields, said) {
  stepsLeft += 1;
  steps = steps.then(() => send(fields, said)).finally(() => {
    stepsLeft -= 1;
  });
}

async function send(fields, said) {
  const form = document.getElementById("plan-step");
  if (form === null) return;
  let page = null;
  try {
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, ...fields });
    const answer = await fetch(form.action, { method: "POST", body });
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch {
    page = null;
  }
  const plan = page?.getElementById("plan");
  if (plan) {
    waiting.delete("plan");
    swap(document.getElementById("plan"), plan.outerHTML);
    tell(said);
  } else {
    const reason = page?.querySelector("h1")?.textContent;
    tell(reason === undefined ? words.notChangedUnanswered : put(words.notChanged, { reason }), true);
  }
}

function tell(text, isProblem = false) {
  const status = document.getElementById("plan-status");
  if (status === null) return;
  status.textContent = text;
  status.classList.toggle("skip", !isProblem);
}

document.addEventListener("change", (event) => {
  const field = event.target;
  // A task is long to write, so it is kept as soon as it is there; and groups are called in the language that is chosen.
  const isStep = field.form?.id === "plan-step" || field.id === "plan-task" || field.id === "plan-language";
  if (!isStep || !field.name) return;
  const who = field.closest(".chip")?.querySelector(".who")?.textContent;
  const where = field.matches("select") ? field.selectedOptions[0].textContent : field.value;
  const renamed = field.id === "plan-language" ? words.done : put(words.renamed, { name: where });
  const said = field.matches("textarea") ? words.taskIsKept : renamed;
  step({ [field.name]: field.value }, who ? put(words.placed, { person: who, group: where }) : said);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.id === "plan-step") {
    event.preventDefault();
    const button = event.submitter;
    if (button?.value && button.value !== "apply") step({ [button.name]: button.value }, words.done);
    else document.activeElement.blur();
  } else if (form.id === "plan-start" && stepsLeft > 0) {
    // What was dropped a moment ago is part of what is started.
    event.preventDefault();
    steps.then(() => document.getElementById("plan-start")?.requestSubmit());
  }
});

// Dragging a person into a group: in the plan it chooses that group, on the board it moves them. By mouse anywhere on the
// person, by touch on the grip, so that the page can still be scrolled.

const PERSON = "#plan-step .chip, .card [data-user]";
const PLACE = "#plan-step [data-group], .card[data-child]";

document.addEventListener("pointerdown", (event) => {
  const person = event.target.closest(PERSON);
  if (person === null || drag !== null || event.button !== 0) return;
  if (event.target.closest("select, input, button, a")) return;
  if (event.pointerType !== "mouse" && !event.target.closest(".grip")) return;
  event.preventDefault();
  drag = { person, ghost: null, over: null, x: event.clientX, y: event.clientY, pointer: event.pointerId };
});

document.addEventListener("pointermove", (event) => {
  if (drag === null || event.pointerId !== drag.pointer) return;
  const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
  if (drag.ghost === null) {
    if (Math.hypot(dx, dy) < 5) return;
    const place = drag.person.getBoundingClientRect();
    drag.ghost = drag.person.cloneNode(true);
    drag.ghost.className = "chip ghost";
    drag.ghost.setAttribute("aria-hidden", "true");
    for (const field of drag.ghost.querySelectorAll("select, input")) field.remove();
    Object.assign(drag.ghost.style, { left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` });
    document.body.append(drag.ghost);
    drag.person.classList.add("dragged");
  }
  drag.ghost.style.transform = `translate(${dx}px, ${dy}px)`;
  const over = document.elementFromPoint(event.clientX, event.clientY)?.closest(PLACE) ?? null;
  if (over !== drag.over) {
    drag.over?.classList.remove("over");
    over?.classList.add("over");
    drag.over = over;
  }
  const edge = 48;
  if (event.clientY < edge) window.scrollBy(0, -12);
  if (event.clientY > window.innerHeight - edge) window.scrollBy(0, 12);
});

function drop(isDone) {
  if (drag === null) return;
  const { person, ghost, over } = drag;
  drag = null;
  ghost?.remove();
  person.classList.remove("dragged");
  over?.classList.remove("over");
  catchUp();
  if (!isDone || over === null || over.contains(person)) return;
  if (over.dataset.child) {
    const form = document.getElementById("move-user").form;
    form.elements.user.value = person.dataset.user;
    form.elements.child.value = over.dataset.child;
    form.requestSubmit();
    return;
  }
  const field = person.querySelector("select, input");
  const value = field.matches("select") ? over.dataset.group || "none" : over.dataset.number;
  over.querySelector(".chips")?.append(person);
  const said = put(words.placed, { person: person.querySelector(".who").textContent, group: over.dataset.name });
  step({ [field.name]: value }, said);
}

document.addEventListener("pointerup", (event) => {
  if (event.pointerId === drag?.pointer) drop(drag.ghost !== null);
});
document.addEventListener("pointercancel", () => drop(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") drop(false);
});
