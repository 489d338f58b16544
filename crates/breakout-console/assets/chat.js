
// The chat: a list that messages are put into, and forms that leave the page as it is.

function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

// Puts a message where it belongs; false if this is none. What the reader has in view stays where it is.
function place(region) {
  const list = document.getElementById("messages");
  if (list === null) return false;
  if (region.id === "messages") {
    keepInView(list, () => merge(list, parse(region.html).querySelector("ol")));
    return true;
  }
  if (region.after === undefined) return false;
  if (document.getElementById(region.id) !== null) return false;
  const before = document.getElementById(region.after);
  const fresh = parse(region.html);
  if (before === list) keepInView(list, () => list.prepend(fresh));
  else if (before !== null) keepInView(list, () => before.after(fresh));
  return true;
}

// Takes over a whole list, and keeps what was loaded before it and what has not changed.
function merge(list, fresh) {
  const items = [...fresh.children];
  const isMessage = (item) => item.classList.contains("message");
  const first = items.find((item) => isMessage(item) && document.getElementById(item.id) !== null);
  if (first === undefined) {
    list.replaceWith(fresh);
    watchEarlier();
    return;
  }
  const wanted = new Set(items.map((item) => item.id));
  let after = null;
  for (const item of items.slice(items.indexOf(first))) {
    const known = document.getElementById(item.id);
    if (known === null) after.after(item);
    else if (known.outerHTML !== item.outerHTML) known.replaceWith(item);
    after = document.getElementById(item.id);
  }
  let item = document.getElementById(first.id).nextElementSibling;
  while (item !== null) {
    const next = item.nextElementSibling;
    if (!wanted.has(item.id)) item.remove();
    item = next;
  }
  for (const id of ["chat-empty", "chat-problem"]) {
    if (!wanted.has(id)) document.getElementById(id)?.remove();
  }
}

// The log is upside down, so that 0 is its end; whoever reads further up must not be moved.
function keepInView(list, change) {
  const log = list.closest(".log");
  if (log === null || log.scrollTop > -8) {
    change();
    return;
  }
  const height = log.scrollHeight;
  const top = log.scrollTop;
  change();
  // Unless the browser has seen to it by itself.
  if (log.scrollTop === top) log.scrollTop = top - (log.scrollHeight - height);
}

// Earlier messages, when the reader comes near them.

let earlier = null;

function watchEarlier() {
  earlier?.disconnect();
  const item = document.querySelector(".log #earlier");
  if (item === null) return;
  const log = item.closest(".log");
  earlier = new IntersectionObserver((entries) => {
    // What fits without scrolling was not asked for.
    if (entries.some((entry) => entry.isIntersecting) && log.scrollTop < 0) loadEarlier(item);
  }, { root: log, rootMargin: "200px 0px" });
  earlier.observe(item);
}

async function loadEarlier(item) {
  earlier.disconnect();
  const link = item.querySelector("a");
  try {
    const answer = await fetch(link.href);
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = document.getElementById("messages");
    const fresh = page.getElementById("messages");
    if (fresh === null || !item.isConnected) return;
    const log = list.closest(".log");
    const top = log.scrollTop;
    for (const one of [...fresh.children]) {
      const known = one.id === "earlier" ? null : document.getElementById(one.id);
      if (known !== null) known.replaceWith(one);
      else item.before(one);
    }
    item.remove();
    log.scrollTop = top;
    watchEarlier();
  } catch {
    // The link is still there.
  }
}

document.addEventListener("click", (event) => {
  const item = event.target.closest(".log #earlier");
  if (item === null) return;
  event.preventDefault();
  loadEarlier(item);
});

// Forms that are sent without leaving the page: what becomes of them shows by itself.

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-quiet]") || source === null) return;
  event.preventDefault();
  const text = form.querySelector("textarea");
  if (text !== null && text.value.trim() === "") return;
  const button = form.querySelector("button");
  if (button.getAttribute("aria-disabled") === "true") return;
  const fields = new URLSearchParams(new FormData(form));
  fields.set("live", "on");
  const written = text === null ? "" : text.value;
  button.setAttribute("aria-disabled", "true");
  let problem = "";
  try {
    const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
    if (answer.type !== "opaqueredirect") {
      problem = answer.status === 401
        ? words.notSentLoggedOut
        : words.notSent;
    }
  } catch {
    problem = words.notSentUnanswered;
  }
  button.removeAttribute("aria-disabled");
  if (text === null) {
    // So that the form is replaced by what it has become.
    if (problem === "") button.blur();
    return;
  }
  form.querySelector("[role=alert]").textContent = problem;
  if (problem !== "") return;
  form.elements.transaction.value = crypto.randomUUID();
  // What was typed meanwhile is the beginning of the next one.
  text.value = text.value.startsWith(written) ? text.value.slice(written.length) : text.value;
  document.querySelector(".log").scrollTop = 0;
});

// Enter sends, with a shift it makes a line.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || source === null) return;
  if (!event.target.matches("form.say textarea")) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

watchEarlier();
