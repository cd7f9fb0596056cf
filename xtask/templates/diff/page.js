// What is done with a pointer and with keys.

const isTyping = (element) => element.matches?.("input:not([type=checkbox]), select, textarea");
let current = null;

function move(step) {
  const visible = shown();
  const at = visible.indexOf(current);
  const next = at < 0 ? (step > 0 ? 0 : visible.length - 1) : at + step;
  if (visible[next]) choose(visible[next]);
}

function choose(cause) {
  mark(cause);
  cause.details.querySelector("summary").focus({ preventScroll: true });
  cause.element.scrollIntoView({ block: "nearest" });
}

function mark(cause) {
  current?.element.classList.remove("current");
  current = cause;
  current.element.classList.add("current");
}

function tick(cause) {
  toggle(state.done, cause.key);
  apply();
}

function openAll() {
  const open = !shown().every((cause) => cause.details.open);
  for (const cause of shown()) cause.details.open = open;
  nameOpenAll();
}

function nameOpenAll() {
  const open = shown().length > 0 && shown().every((cause) => cause.details.open);
  find("open-all").textContent = open ? "Close all" : "Open all";
  find("open-all").setAttribute("aria-pressed", open);
}

// The entries of what is ticked off, and not allowed yet.
function showList() {
  const ticked = causes.filter((it) => state.done.has(it.key) && it.data.group !== "allowed");
  find("list-about").textContent = ticked.length
    ? `Entries for ${ticked.length} reviewed. Each needs a reason.`
    : "Tick off what you have reviewed; its entries appear here.";
  find("list-text").value = vendors.map((vendor) => entries(vendor, ticked)).join("");
  find("copy").textContent = "Copy";
  find("list").showModal();
}

// Those of one specification, below its name where there are several.
function entries(vendor, ticked) {
  const own = ticked.filter((it) => it.vendor === vendor).map((it) => it.data.entry).join("");
  return own && vendors.length > 1 ? `# ${vendor.dataset.title}\n${own}` : own;
}

async function copyList() {
  const field = find("list-text");
  try {
    await navigator.clipboard.writeText(field.value);
    find("copy").textContent = "Copied";
  } catch {
    field.focus();
    field.select();
    find("copy").textContent = document.execCommand("copy") ? "Copied" : "Selected: copy it";
  }
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function switchTheme() {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  o: () => current && (current.details.open = !current.details.open),
  x: () => current && tick(current),
  a: openAll,
  "/": () => find("search").focus(),
  "?": () => find("help").showModal(),
};

function onKey(event) {
  const busy = event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]");
  if (busy) return;
  if (isTyping(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const action = Object.hasOwn(KEYS, event.key) && KEYS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function listen() {
  document.addEventListener("keydown", onKey);
  document.addEventListener("focusin", (event) => {
    const cause = causes.find((it) => it.element.contains(event.target));
    if (cause) mark(cause);
  });
  document.addEventListener("toggle", nameOpenAll, true);
  document.querySelector(".tools").addEventListener("submit", (event) => event.preventDefault());
  find("search").addEventListener("input", (event) => { state.words = event.target.value.trim().toLowerCase(); apply(); });
  for (const id of fields) find(id).addEventListener("change", (event) => { state[id] = event.target.value; apply(); });
  for (const chip of chips) chip.addEventListener("click", () => { toggle(state.hidden, chip.dataset.group); apply(); });
  for (const it of verdicts) it.addEventListener("click", () => { toggle(state.axes, `${it.dataset.axis}:${it.dataset.value}`); apply(); });
  for (const cause of causes) cause.box.addEventListener("change", () => tick(cause));
  find("reviewed").addEventListener("click", () => { toggle(state.hidden, "reviewed"); apply(); });
  const buttons = { clear, "open-all": openAll, allow: showList, copy: copyList, theme: switchTheme, keys: () => find("help").showModal() };
  for (const [id, action] of Object.entries(buttons)) find(id).addEventListener("click", action);
  window.addEventListener("hashchange", () => { restore(); apply(); });
}

// On paper all that is shown is open.
let closedForPrint = [];
window.addEventListener("beforeprint", () => {
  closedForPrint = all(".cause:not([hidden]) details:not([open])");
  for (const details of closedForPrint) details.open = true;
});
window.addEventListener("afterprint", () => {
  for (const details of closedForPrint) details.open = false;
});

if (causes.length > 0) {
  document.documentElement.classList.add("scripted");
  listen();
  restore();
  apply();
}
