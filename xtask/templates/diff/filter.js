// Which causes are shown and which are ticked off. Both stand in the fragment of the address.

const AXES = ["wire", "validate", "behaviour", "source"];
const find = (id) => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const causes = all(".cause").map((element) => ({
  element,
  key: element.id,
  details: element.querySelector(":scope > details"),
  box: element.querySelector(".tick input"),
  data: element.dataset,
  vendor: element.closest(".vendor"),
  operations: new Set(element.dataset.operations.split("\n")),
  text: `${element.dataset.kind} ${element.textContent}`.toLowerCase(),
}));
const fields = ["kind", "operation", "vendor"];
const groups = all(".group").map((element) => ({ element, causes: causes.filter((it) => element.contains(it.element)) }));
const vendors = all(".vendor");
const verdicts = all(".verdict");
const chips = all(".chip[data-group]");

const state = { words: "", kind: "", operation: "", vendor: "", axes: new Set(), hidden: new Set(), done: new Set() };

const fits = [
  (cause) => state.words.split(/\s+/).every((word) => cause.text.includes(word)),
  (cause) => !state.kind || cause.data.kind === state.kind,
  (cause) => !state.operation || cause.operations.has(state.operation),
  (cause) => !state.vendor || cause.vendor.id === state.vendor,
  isOfShownGroup,
  (cause) => !(state.hidden.has("reviewed") && state.done.has(cause.key)),
  (cause) => AXES.every((axis) => fitsAxis(cause, axis)),
];

function isOfShownGroup(cause) {
  return !state.hidden.has(cause.data.group);
}

// Verdicts of one axis are alternatives; each axis narrows further.
function fitsAxis(cause, axis) {
  const wanted = [...state.axes].filter((it) => it.startsWith(`${axis}:`));
  return wanted.length === 0 || wanted.includes(`${axis}:${cause.data[axis]}`);
}

function shown() {
  return causes.filter((cause) => !cause.element.hidden);
}

function isNarrowed() {
  return ["words", ...fields].some((name) => state[name]) || state.axes.size > 0 || state.hidden.size > 0;
}

// Brings the page in line with the state.
function apply() {
  for (const cause of causes) {
    cause.element.hidden = !fits.every((fit) => fit(cause));
    cause.box.checked = state.done.has(cause.key);
    cause.element.classList.toggle("done", cause.box.checked);
  }
  for (const group of groups) {
    const count = group.causes.filter((cause) => !cause.element.hidden).length;
    group.element.hidden = count === 0;
    group.element.querySelector("h3 .count").textContent = count;
  }
  for (const vendor of vendors) vendor.hidden = isNarrowed() && !shown().some((it) => it.vendor === vendor);
  showCounts();
  keep();
}

function showCounts() {
  const visible = shown();
  for (const verdict of verdicts) {
    const { axis, value } = verdict.dataset;
    const count = visible.filter((it) => it.data[axis] === value && it.data.group !== "allowed").length;
    verdict.querySelector(".count").textContent = count;
    verdict.classList.toggle("none", count === 0);
    verdict.setAttribute("aria-pressed", state.axes.has(`${axis}:${value}`));
  }
  const wouldFit = fits.filter((fit) => fit !== isOfShownGroup);
  for (const chip of chips) {
    const own = causes.filter((it) => it.data.group === chip.dataset.group && wouldFit.every((fit) => fit(it)));
    chip.querySelector(".count").textContent = own.length;
    chip.setAttribute("aria-pressed", !state.hidden.has(chip.dataset.group));
  }
  const done = causes.filter((it) => state.done.has(it.key)).length;
  find("reviewed").querySelector(".count").textContent = done;
  find("reviewed").setAttribute("aria-pressed", !state.hidden.has("reviewed"));
  const total = causes.length;
  find("status").textContent = visible.length === total ? `${total} causes` : `${visible.length} of ${total} causes`;
  find("clear").hidden = !isNarrowed();
  find("nothing").hidden = visible.length > 0;
}

function toggle(set, item) {
  if (!set.delete(item)) set.add(item);
}

// Writes the state into the fragment, without a step back in the history.
function keep() {
  const parts = new URLSearchParams();
  const lists = { axes: state.axes, hidden: state.hidden, done: state.done };
  for (const name of ["words", ...fields]) if (state[name]) parts.set(name, state[name]);
  for (const [name, set] of Object.entries(lists)) if (set.size) parts.set(name, [...set].join(","));
  const fragment = parts.toString();
  if (fragment !== location.hash.slice(1)) history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
}

// Reads the state from the fragment. A fragment that is the place of a cause opens it.
function restore() {
  const fragment = location.hash.slice(1);
  const cause = causes.find((it) => it.key === fragment);
  if (cause) {
    cause.details.open = true;
    cause.element.scrollIntoView();
    return;
  }
  if (fragment && !fragment.includes("=")) return;
  const parts = new URLSearchParams(location.hash.slice(1));
  const list = (name) => new Set((parts.get(name) ?? "").split(",").filter(Boolean));
  for (const name of ["words", ...fields]) state[name] = parts.get(name) ?? "";
  for (const name of ["axes", "hidden", "done"]) state[name] = list(name);
  find("search").value = state.words;
  for (const name of fields) find(name).value = state[name];
}

function clear() {
  for (const name of ["words", ...fields]) state[name] = "";
  state.axes.clear();
  state.hidden.clear();
  for (const id of ["search", ...fields]) find(id).value = "";
  apply();
}
