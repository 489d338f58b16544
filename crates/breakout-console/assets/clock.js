// The time of a page. What counts is the homeserver's clock: the page says what that showed when the page was made, and the
// browser's own may be off by any amount.
"use strict";

let ahead = 0;

function setClock(shown) {
  if (Number.isFinite(shown)) ahead = shown - Date.now();
}

function now() {
  return Date.now() + ahead;
}

// The page was made when its first byte came, which may be a while before its scripts run.
const [came] = performance.getEntriesByType("navigation");
setClock(Number(document.documentElement.dataset.now) + (came ? performance.now() - came.responseStart : 0));
