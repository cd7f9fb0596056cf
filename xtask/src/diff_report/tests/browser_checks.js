// Stands at the end of a page: uses it as a reader does, and tells the frame around it what did not work.

const byId = (id) => document.getElementById(id);
const every = (selector) => [...document.querySelectorAll(selector)];
const visible = () => every(".cause").filter((it) => it.offsetParent !== null);
const isOpen = (cause) => cause.querySelector(":scope > details").open;
const press = (key, more = {}) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const choose = (id, value) => { byId(id).value = value; byId(id).dispatchEvent(new Event("change")); };
const type = (words) => { byId("search").value = words; byId("search").dispatchEvent(new Event("input")); };
const fits = () => document.documentElement.scrollWidth <= innerWidth;
const current = () => every(".cause.current");
const shownOf = (selector) => Number(document.querySelector(`${selector} .count`).textContent);

const everywhere = {
  "nothing of a specification acts": () => window.hurt === undefined && every("img, iframe, object, base").length === 0,
  "the page is as wide as the window": fits,
  "the open page is as wide as the window": () => {
    for (const details of every("details")) details.open = true;
    const wide = fits();
    for (const details of every("details")) details.open = false;
    return wide;
  },
};

const usual = {
  "the script works": () => document.documentElement.classList.contains("scripted"),
  "j and k go to the next and to the previous": () => {
    const [first, second] = visible();
    press("j");
    const atFirst = current()[0] === first && document.activeElement === first.querySelector("summary");
    press("j");
    const atSecond = current().length === 1 && current()[0] === second;
    press("k");
    return atFirst && atSecond && current()[0] === first;
  },
  "keys of the browser are left alone": () => {
    press("j", { ctrlKey: true });
    return current()[0] === visible()[0];
  },
  "o opens and closes, and a click does": () => {
    const first = visible()[0];
    press("o");
    const opened = isOpen(first);
    press("o");
    const closed = !isOpen(first);
    first.querySelector("summary").click();
    const clicked = isOpen(first);
    first.querySelector("summary").click();
    return opened && closed && clicked && !isOpen(first);
  },
  "a opens all and closes all": async () => {
    press("a");
    await settle();
    const opened = visible().every(isOpen) && byId("open-all").textContent === "Close all";
    press("a");
    await settle();
    return opened && !visible().some(isOpen) && byId("open-all").textContent === "Open all";
  },
  "/ searches, and what is typed there is no command": () => {
    press("/");
    const focused = document.activeElement === byId("search");
    const before = current()[0];
    type("video_url missing");
    press("j");
    const found = visible().length === 1 && byId("status").textContent === "1 of 21 causes";
    press("Escape");
    const left = document.activeElement !== byId("search");
    return focused && found && left && current()[0] === before && location.hash.includes("words=");
  },
  "nothing found is said": () => {
    type("no such thing");
    const said = !byId("nothing").hidden && visible().length === 0;
    byId("clear").click();
    return said && visible().length === 21 && byId("search").value === "" && byId("clear").hidden;
  },
  "groups are hidden and shown": () => {
    const chip = document.querySelector(".chip[data-group=documentation]");
    chip.click();
    const hidden = visible().length === 15 && chip.getAttribute("aria-pressed") === "false";
    document.querySelector(".chip[data-group=allowed]").click();
    const both = visible().length === 14;
    byId("clear").click();
    return hidden && both && chip.getAttribute("aria-pressed") === "true";
  },
  "axes narrow, and the counts follow": () => {
    document.querySelector("[data-axis=wire][data-value=breaking]").click();
    const breaking = visible().length === 9 && visible().every((it) => it.dataset.wire === "breaking");
    const counts = shownOf("[data-axis=behaviour]") === 0 && shownOf("[data-axis=wire][data-value=breaking]") === 8;
    document.querySelector("[data-axis=source][data-value=major]").click();
    const both = visible().length === 8 && shownOf(".group.breaking h3") === 8;
    byId("clear").click();
    return breaking && counts && both;
  },
  "kinds and operations narrow": () => {
    choose("kind", "error-answer-added");
    const kinds = visible().length === 2;
    choose("kind", "");
    choose("operation", "POST /images");
    const operations = visible().length === 1;
    choose("operation", "");
    return kinds && operations && visible().length === 21;
  },
  "x ticks off, and the fragment keeps it": async () => {
    const first = visible()[0];
    press("j");
    first.querySelector("summary").focus();
    press("x");
    const ticked = first.querySelector("input").checked && first.classList.contains("done");
    const kept = new URLSearchParams(location.hash.slice(1)).get("done") === first.id;
    byId("reviewed").click();
    const hidden = visible().length === 20 && !visible().includes(first);
    byId("reviewed").click();
    location.hash = "#";
    await settle();
    const forgotten = !first.querySelector("input").checked;
    location.hash = `#done=${first.id}&hidden=compatible`;
    await settle();
    return ticked && kept && hidden && forgotten && first.querySelector("input").checked && visible().length === 18;
  },
  "an address of a cause opens it": async () => {
    const last = every(".cause")[9];
    location.hash = `#${last.id}`;
    await settle();
    return isOpen(last) && every(".cause")[0].querySelector("input").checked;
  },
  "the allow list has what is ticked off": () => {
    byId("allow").focus();
    byId("allow").click();
    const text = byId("list-text").value;
    const entry = ["- kind: type-widened", 'pointer: "/components/schemas/Task/properties/duration"', 'before: "string"', 'reason: ""'];
    const listed = byId("list").open && entry.every((line) => text.includes(line)) && text.split("- kind:").length === 2;
    byId("list").close();
    return listed;
  },
  "? shows the keys, and keys do nothing meanwhile": () => {
    const before = current()[0];
    press("?");
    const shown = byId("help").open;
    press("j");
    byId("help").close();
    return shown && current()[0] === before;
  },
  "light and dark can be changed": () => {
    const colour = () => getComputedStyle(document.body).backgroundColor;
    const before = colour();
    byId("theme").click();
    const after = colour();
    byId("theme").click();
    return before !== after && colour() === before;
  },
};

async function run() {
  const checks = location.pathname.endsWith("usual.html") ? { ...everywhere, ...usual } : everywhere;
  const failed = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      if (!(await check())) failed.push(name);
    } catch (error) {
      failed.push(`${name}: ${error}`);
    }
  }
  const count = Object.keys(checks).length;
  parent.postMessage({ width: innerWidth, count, failed, problems: window.problems }, "*");
}

setTimeout(run, 100);
