
// The forms of a page that is kept at the present are sent without leaving it: the page can be used while the homeserver is
// waited for, and what became of a form stands beside its button. Without this script they are ordinary forms.

const SHOWN_AFTER = 1000;
const TYPED = "typed";
const CHOICE = "[type=checkbox], [type=radio]";

// What is known of forms that were sent, by which form it is.
const asked = new Map();
// What was typed in forms that are made anew, by which form it is: in those of a region that has changed, and in those of before
// a login, some of which come only when the room has been read.
const kept = new Map();

// The same form in the page that comes after this one.
function formKey(form) {
  const hidden = (name) => form.querySelector(`input[type=hidden][name=${name}]`)?.value ?? "";
  const field = form.querySelector("input:not([type=hidden]), select, textarea")?.name ?? "";
  return [form.getAttribute("action"), field, hidden("child"), hidden("user")].join(" ");
}

// What only the user knows of a form, until it is sent: what is in its fields instead of what the server has put there.
function typedIn(form) {
  const fields = [...form.querySelectorAll("input:not([type=hidden], [type=file], [type=password]), select, textarea")];
  return fields.filter((field) => {
    if (field.matches("select")) return [...field.options].some((option) => option.selected !== option.defaultSelected);
    return field.matches(CHOICE) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }).map(({ name, value, checked }) => ({ name, value, checked }));
}

// What is typed in the forms of an element, by form.
function typedWithin(element) {
  const forms = [...element.querySelectorAll("main form:not([data-steps])")].map((form) => [formKey(form), typedIn(form)]);
  return forms.filter(([, fields]) => fields.length > 0);
}

function typeAgain(form, typed) {
  for (const { name, value, checked } of typed) {
    const fields = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]:not([type=hidden])`)];
    for (const field of fields) {
      if (!field.matches(CHOICE)) field.value = value;
      else if (field.value === value) field.checked = checked;
    }
  }
}

// What was sent is not there for the next time. The form may be another element by now.
function empty(key) {
  kept.delete(key);
  for (const form of document.querySelectorAll("main form")) if (formKey(form) === key) form.reset();
}

// Shows beside each form what became of it, also where the form is another element now.
function showAsked() {
  for (const form of document.querySelectorAll("main form")) {
    const key = formKey(form);
    if (kept.has(key)) {
      typeAgain(form, kept.get(key));
      kept.delete(key);
    }
    const state = asked.get(key);
    let note = form.querySelector(":scope > .asked");
    if (state === undefined && note === null) continue;
    for (const button of form.querySelectorAll("button")) {
      if (state?.waits) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
    if (state === undefined) {
      note.remove();
      continue;
    }
    if (note === null) {
      typeAgain(form, state.typed);
      note = document.createElement("p");
      note.setAttribute("role", "status");
      form.append(note);
    }
    note.className = state.waits ? "asked" : "asked problem-text";
    if (note.dataset.shown === state.text) continue;
    note.dataset.shown = state.text;
    note.textContent = state.text;
    if (!state.next) continue;
    const link = document.createElement("a");
    link.href = state.next.href;
    link.textContent = state.next.text;
    note.append(" ", link);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !document.body.dataset.live || form.getAttribute("method") !== "post") return;
  if (form.matches("[data-quiet], [data-steps], [enctype]")) return;
  event.preventDefault();
  ask(form, event.submitter);
});

async function ask(form, submitter) {
  const key = formKey(form);
  if (asked.get(key)?.waits) return;
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
  const fields = new URLSearchParams(new FormData(form, submitter)).toString();
  const before = asked.get(key);
  const typed = typedIn(form);
  // What may be done already is asked for with the very same words, also where the form has others for the next time.
  const isAgain = before?.unanswered && before.action === action && JSON.stringify(before.typed) === JSON.stringify(typed);
  const body = isAgain ? before.body : fields;
  const state = { waits: true, text: "", next: null, action, body, typed };
  asked.set(key, state);
  showAsked();
  const slow = setTimeout(() => {
    state.text = words.waitingForTheHomeserver;
    showAsked();
  }, SHOWN_AFTER);
  let told = null;
  let page = "";
  try {
    const headers = { "content-type": "application/x-www-form-urlencoded", "x-breakout-script": "1" };
    const answer = await fetch(action, { method: "POST", body, headers });
    if (answer.headers.get("content-type")?.startsWith("application/json")) told = await answer.json();
    else page = await answer.text();
  } catch {
    told = { problem: words.consoleDoesNotAnswer, unanswered: true };
  }
  clearTimeout(slow);
  if (told?.problem !== undefined) {
    if (told.logged_out) {
      logIn(told.next.href);
      return;
    }
    Object.assign(state, { waits: false, text: told.problem, next: told.next ?? null, unanswered: told.unanswered });
    showAsked();
    return;
  }
  if (told?.go !== undefined) {
    empty(key);
    go(told.go, key);
    return;
  }
  asked.delete(key);
  showPage(page);
}

// Goes to a page, or shows this one anew; with the others that still wait, and what is typed, as they are. The form waits until then.
async function go(address, key) {
  const to = new URL(address, location.href);
  const isHere = to.pathname === location.pathname && to.search === location.search;
  const isBusy = [...asked].some(([other, state]) => other !== key && state.waits);
  if (!isHere) {
    location.assign(to);
  } else if (isBusy) {
    const page = await fetch(to).then((answer) => answer.text(), () => "");
    asked.delete(key);
    // What has changed comes by itself, too.
    if (page === "") showAsked();
    else showPage(page);
  } else {
    keepTyped();
    if (to.hash) history.replaceState(null, "", to);
    location.reload();
  }
}

function showPage(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main");
  if (main === null) {
    location.reload();
    return;
  }
  waiting.clear();
  for (const [key, typed] of typedWithin(document)) kept.set(key, typed);
  const focus = document.activeElement?.id;
  document.querySelector("main").replaceWith(document.adoptNode(main));
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  document.title = page.title;
  showAsked();
  watchEarlier();
  tick();
}

// What is typed is there again after the login.
function logIn(address) {
  keepTyped();
  const to = new URL(address, location.href);
  to.searchParams.set("next", location.pathname + location.search);
  location.assign(to);
}

// In a frame of another site, some browsers keep nothing at all, not even for the tab.
function session() {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

function keepTyped() {
  const at = location.pathname;
  session()?.setItem(TYPED, JSON.stringify({ at, typed: typedWithin(document), focus: document.activeElement?.id ?? "" }));
}

function bringKept() {
  const stored = JSON.parse(session()?.getItem(TYPED) ?? "null");
  if (stored === null || stored.at !== location.pathname) return;
  session()?.removeItem(TYPED);
  for (const [key, typed] of stored.typed) kept.set(key, typed);
  showAsked();
  if (stored.focus) document.getElementById(stored.focus)?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='/login']");
  if (link === null || !document.body.dataset.live) return;
  event.preventDefault();
  logIn(link.href);
});

// A page that is come back to waits for nothing any more.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  asked.clear();
  showAsked();
});

bringKept();
