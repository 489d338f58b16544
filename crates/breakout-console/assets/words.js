// What scripts say. The page brings it along, in its language.
"use strict";

const words = JSON.parse(document.body.dataset.words);

// A sentence with what belongs into it, by name.
function put(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
