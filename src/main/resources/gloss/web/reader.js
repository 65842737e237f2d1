// A paper and its reading side by side; every sentence knows where it comes from.
import { ask, element, tell } from "./common.js";
import { bind } from "./keys.js";
import { page as pageName, say } from "./words.js";
import { opening } from "./opening.js";
import { Marks, within } from "./marks.js";
import { Places } from "./arrive.js";
import { sidebar } from "./sidebar.js";
import { find } from "./find.js";
import { cards } from "./cards.js";
import { aloud } from "./aloud.js";
import { timeLeft } from "./time.js";
import { notes as ownNotes } from "./notes.js";
import { copyImage, copyLink, copySentence } from "./copying.js";
import { rewriting } from "./rewriting.js";
import { menu } from "./menu.js";

const desk = document.querySelector(".desk");
const pane = document.getElementById("pane");
const id = desk.dataset.paper;
const at = name => document.getElementById(name);
const points = () => [...pane.querySelectorAll("main details.point[id]")];
const narrow = matchMedia("(max-width:60rem)");
const exits = [...document.querySelectorAll("[name=exit]")];

document.querySelectorAll(".spent [data-weight]").forEach(part => { part.style.flexGrow = part.dataset.weight; });

menu();
rewriting(id);

// ——— the three exits
const exit = seconds => {
  const input = at("exit-" + seconds);
  if (!input) return;
  input.checked = true;
  input.dispatchEvent(new Event("change"));
};
exits.forEach(each => each.addEventListener("change", () => { try { localStorage.setItem("gloss.exit", each.value); } catch { /* private window */ } }));
try { exit(localStorage.getItem("gloss.exit") ?? "300"); } catch { exit("300"); }

// ——— one side at a time on narrow screens
const tabs = document.querySelector(".tabs");
tabs.hidden = false;
const view = name => {
  desk.dataset.view = name;
  tabs.querySelectorAll("button").forEach(tab => tab.setAttribute("aria-pressed", String(tab.dataset.view === name)));
};
tabs.addEventListener("click", event => { const name = event.target.dataset.view; if (name) view(name); });

// Of a scan without text there is none to ask for, and then no highlights either.
const [paper, reading] = await Promise.all([
  ask("/api/papers/" + id + "/paper"),
  at("roles") && ask("/api/papers/" + id + "/reading" + desk.dataset.glasses).catch(() => null),
]);
const places = new Places(paper, reading);
const title = paper.title || paper.source;
timeLeft(pane, reading, exits);

let sheet = null;
let marks = null;
let chosen = null;

// ——— from the reading to the paper
const light = (boxes, kind = "") => { marks?.set("lit", boxes.length ? [{ boxes, kind }] : []); };

const go = place => {
  if (!place) return;
  if (narrow.matches) view("paper");
  light(place.boxes);
  if (place.boxes.length) sheet?.show(place.boxes); else if (place.page && sheet) sheet.page = place.page;
};

const choosePoint = (details, { reveal = true } = {}) => {
  points().forEach(each => each.classList.toggle("chosen", each === details));
  const place = places.points.get(details.id);
  chosen = { point: details.id, sentence: place?.sentences[0] ?? null };
  if (!place) return;
  light(place.boxes);
  if (reveal && place.boxes.length && !narrow.matches) sheet?.show(place.boxes);
  history.replaceState(null, "", "#" + details.id);
  showBar(place.sentences[0], place.boxes);
};

pane.addEventListener("click", event => {
  const summary = event.target.closest("details.point > summary");
  if (summary) {
    if (event.target.closest(".term") || String(getSelection()).length > 0) { event.preventDefault(); return; }
    const details = summary.parentElement;
    if (details.id && (!narrow.matches || event.target.closest(".page")) && sheet) {
      event.preventDefault();
      choosePoint(details);
      if (narrow.matches) go(places.points.get(details.id));
    } else if (details.id) choosePoint(details, { reveal: false });
    return;
  }
  const cell = event.target.closest("a.cell");
  const sentence = event.target.closest("[data-sentence]");
  const float = event.target.closest("[data-float]");
  if (sentence) { event.preventDefault(); chooseSentence(sentence.dataset.sentence, true); }
  else if (float) { event.preventDefault(); go({ boxes: places.float(float.dataset.float) }); }
  else if (cell && sheet) {
    const [table, spot] = /^#(.+?)-(.+)$/.exec(cell.hash)?.slice(1) ?? [];
    const [row, column] = (spot ?? "").match(/\d+/g)?.map(Number) ?? [];
    const whole = places.floats.get(table);
    const found = whole?.cells?.find(each => each.row === row && each.column === column);
    if (found?.box) { event.preventDefault(); go({ boxes: [[found.page ?? whole.page, ...found.box]] }); }
  }
});
// A term's definition and a slip have their place too.
pane.querySelectorAll(".terms details.point").forEach((details, i) => details.addEventListener("toggle", () => {
  const boxes = reading?.terms[i]?.evidence.flatMap(each => each.boxes ?? []) ?? [];
  if (details.open && boxes.length && !narrow.matches) go({ boxes });
}));

// ——— from the paper to the reading
const sentenceAt = place => paper.sentences.find(each => each.boxes && within(each.boxes, place));
const citationsOf = sentence => paper.citations.filter(each => each.sentence === sentence);

const chooseSentence = (sentence, reveal = false) => {
  const found = places.sentences.get(sentence);
  if (!found) return;
  chosen = { sentence, point: null };
  const boxes = found.boxes ?? [];
  if (narrow.matches && reveal) view("paper");
  light(boxes);
  if (reveal && boxes.length) sheet?.show(boxes);
  history.replaceState(null, "", "#" + sentence);
  const [point] = places.restingOn(sentence);
  points().forEach(each => each.classList.toggle("chosen", each.id === point));
  if (point) {
    chosen.point = point;
    const details = at(point);
    if (!details.offsetParent) exit(details.classList.contains("e300") ? 300 : 60);
    details.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth" });
  }
  showBar(sentence, boxes);
};

// ——— what can be done with a sentence
const bar = at("sentence-bar");
const barRoom = bar.parentElement;
// Where one side is seen at a time it belongs to both.
const placeBar = () => (narrow.matches ? desk : barRoom).append(bar);
narrow.addEventListener("change", placeBar);
placeBar();
const hideBar = () => { bar.hidden = true; };
const tool = (name, action, attributes = {}) => element("button", { type: "button", onclick: action, ...attributes }, name);
let notes = null;

const showBar = (sentence, boxes) => {
  const found = places.sentences.get(sentence);
  bar.replaceChildren();
  if (!found || !boxes.length) { hideBar(); return; }
  const number = boxes[0][0];
  const point = chosen?.point;
  bar.append(
    element("span", { class: "bar-page" }, pageName(number)),
    tool(say("Copy", "复制"), () => copySentence(found.text, title, number, sentence), { title: say("Copy with its page (C)", "复制，附页码 (C)") }),
    tool(say("Link", "链接"), () => copyLink(sentence)),
    tool(say("Highlight", "划线"), () => notes?.keep(found, ""), { title: say("Keep as a highlight (H)", "划线保存 (H)") }),
    tool(say("Note", "笔记"), () => notes?.write(found), { title: say("Write a note (N)", "写笔记 (N)") }));
  for (const citation of citationsOf(sentence).slice(0, 4)) {
    const name = found.text.slice(...citation.span).trim();
    bar.append(tool(name.length > 18 ? name.slice(0, 17) + "…" : name, event => citation_cards.open(citation.references, event.currentTarget),
      { class: "cites", title: say("What is cited here", "引用了什么") }));
  }
  if (narrow.matches) {
    bar.append(tool(say("In the paper", "看原文"), () => go({ boxes }), { class: "to-paper" }));
    if (point) bar.append(tool(say("In the reading", "看精读"), () => { view("reading"); at(point).scrollIntoView({ block: "center" }); }, { class: "to-reading" }));
  }
  bar.append(element("button", { type: "button", class: "shut", "aria-label": say("Close", "关闭"), onclick: clear }, "×"));
  bar.hidden = false;
};
const clear = () => {
  light([]);
  hideBar();
  citation_cards.close();
  points().forEach(each => each.classList.remove("chosen"));
  chosen = null;
};
const citation_cards = cards(id, places, go);

// ——— equations and figures as images
pane.querySelectorAll(".plate").forEach(plate => {
  const region = plate.id;
  if (!places.floats.has(region)) return;
  plate.querySelector("figcaption")?.append(" ",
    tool(say("Copy image", "复制图像"), () => copyImage("/papers/" + id + "/regions/" + region), { class: "quiet" }),
    tool(say("In the paper", "看原文"), () => go({ boxes: places.float(region) }), { class: "quiet" }));
});

pane.querySelectorAll(".strip-picture img").forEach(picture => {
  const drawn = () => picture.parentElement.classList.add("drawn");
  if (picture.complete && picture.naturalWidth) drawn(); else picture.addEventListener("load", drawn, { once: true });
});

// ——— the paper
const sizes = paper.pages.map(({ width, height }) => [width, height]);
const open = async () => {
  sheet = await opening;
  sheet.sizes = sizes;
  marks = new Marks(sheet);

  const number = at("page-number");
  // The viewer itself learns of a new page a frame after the scroll.
  const told = () => requestAnimationFrame(() => requestAnimationFrame(() => { if (document.activeElement !== number) number.value = sheet.page; }));
  sheet.on("pagechanging", told);
  at("sheets").addEventListener("scroll", told, { passive: true });
  number.addEventListener("change", () => { sheet.page = Number(number.value) || sheet.page; number.value = sheet.page; });
  const zoom = () => { at("zoom").textContent = Math.round(sheet.zoom * 100) + "%"; };
  sheet.on("scalechanging", zoom);
  zoom();
  at("smaller").addEventListener("click", () => sheet.scale(1 / 1.15));
  at("larger").addEventListener("click", () => sheet.scale(1.15));
  at("fit").addEventListener("click", () => sheet.fit());
  bind(["+", "="], say("larger pages", "放大"), () => sheet.scale(1.15));
  bind("-", say("smaller pages", "缩小"), () => sheet.scale(1 / 1.15));
  bind("0", say("pages as wide as the window", "适合宽度"), () => sheet.fit());
  bind("]", say("next page", "下一页"), () => { sheet.page += 1; });
  bind("[", say("page before", "上一页"), () => { sheet.page -= 1; });
  sidebar(sheet, places.sections, go);
  find(sheet);
  roles();

  let down = null;
  at("sheets").addEventListener("pointerdown", event => { down = [event.clientX, event.clientY]; });
  at("sheets").addEventListener("click", event => {
    const moved = down && Math.hypot(event.clientX - down[0], event.clientY - down[1]) > 4;
    const place = moved || String(getSelection()).trim() ? null : sheet.place(event);
    if (!place) return;
    const citation = paper.citations.find(each => each.boxes && within(each.boxes, place, 0.5));
    // The paper's own link from a call-out leads away from what is being read; the card does not.
    if (citation) { event.preventDefault(); event.stopPropagation(); } else if (event.target.closest("a")) return;
    citation_cards.close();
    const sentence = sentenceAt(place);
    if (sentence) chooseSentence(sentence.id);
    else if (!chooseFloat(place)) { clear(); return; }
    if (citation) {
      const spot = element("i", { class: "spot" });
      Object.assign(spot.style, { left: event.clientX + "px", top: event.clientY + "px" });
      document.body.append(spot);
      citation_cards.open(citation.references, spot);
      spot.remove();
    }
  }, { capture: true });

  notes = await ownNotes(id, places, marks, chooseSentence);
};

const chooseFloat = place => {
  const float = [...places.floats.keys()].find(each => within(places.float(each), place));
  if (!float) return false;
  light(places.float(float));
  hideBar();
  history.replaceState(null, "", "#" + float);
  const shown = at(float) ?? at("strip-" + float);
  if (shown && !shown.offsetParent) exit(300);
  shown?.scrollIntoView({ block: "center", inline: "center" });
  return true;
};

// ——— highlights by role
const roles = () => {
  const group = at("roles");
  if (!group) return;
  group.hidden = !reading;
  if (!reading) return;
  const of = role => reading.highlights.filter(each => each.role === role)
    .map(each => ({ boxes: places.sentences.get(each.sentence)?.boxes ?? [], kind: role, id: each.sentence }));
  let hidden = [];
  try { hidden = JSON.parse(localStorage.getItem("gloss.roles") ?? "[]"); } catch { /* private window */ }
  const buttons = [...group.querySelectorAll("button")];
  const show = button => {
    const on = !hidden.includes(button.dataset.role);
    button.setAttribute("aria-pressed", String(on));
    marks.set("role-" + button.dataset.role, on ? of(button.dataset.role) : []);
  };
  buttons.forEach(button => {
    button.disabled = of(button.dataset.role).length === 0;
    show(button);
    button.addEventListener("click", () => {
      hidden = hidden.includes(button.dataset.role) ? hidden.filter(each => each !== button.dataset.role) : [...hidden, button.dataset.role];
      try { localStorage.setItem("gloss.roles", JSON.stringify(hidden)); } catch { /* private window */ }
      show(button);
    });
  });
  bind("m", say("highlights on or off", "开关标记"), () => {
    const all = buttons.filter(button => !button.disabled);
    const off = all.some(button => button.ariaPressed === "true");
    all.filter(button => (button.ariaPressed === "true") === off).forEach(button => button.click());
  });
};

// ——— keys
const step = by => {
  const all = points().filter(each => each.offsetParent);
  const now = all.findIndex(each => each.classList.contains("chosen"));
  const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))];
  if (!next) return;
  choosePoint(next);
  next.querySelector("summary").focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
};
const now = () => chosen?.sentence ? places.sentences.get(chosen.sentence) : null;
bind("1", say("ten seconds", "十秒"), () => exit(10));
bind("2", say("one minute", "一分钟"), () => exit(60));
bind("3", say("all of it", "全部"), () => exit(300));
bind(["j", "ArrowDown"], say("next sentence", "下一句"), () => step(1));
bind(["k", "ArrowUp"], say("sentence before", "上一句"), () => step(-1));
bind("p", say("reading or paper (narrow screens)", "切换精读与原文（窄屏）"), () => view(desk.dataset.view === "paper" ? "reading" : "paper"));
bind("c", say("copy the sentence with its page", "复制这一句，附页码"), () => { const s = now(); if (s) copySentence(s.text, title, s.boxes?.[0]?.[0] ?? 0, s.id); });
bind("n", say("note on the sentence", "给这一句写笔记"), () => { const s = now(); if (s) notes?.write(s); });
bind("h", say("highlight the sentence", "给这一句划线"), () => { const s = now(); if (s) notes?.keep(s, ""); });
bind("r", say("what the sentence cites", "这一句引用了什么"), () => bar.querySelector(".cites")?.click());
bind("Escape", say("nothing chosen", "取消选择"), clear);

aloud(reading, details => { choosePoint(details); details.scrollIntoView({ block: "center" }); });

// ——— addresses
const arrive = () => {
  const name = decodeURIComponent(location.hash.slice(1));
  const place = name ? places.named(name) : null;
  if (!place) return;
  if (place.sentence) { chooseSentence(place.sentence, true); return; }
  if (place.point) {
    const details = at(place.point);
    if (details && !details.offsetParent) exit(300);
    if (details) { choosePoint(details); details.scrollIntoView({ block: "center" }); }
    return;
  }
  go(place);
};
addEventListener("hashchange", arrive);

try {
  await open();
} catch (fault) {
  at("sheets").replaceChildren(element("p", { class: "no-script" }, say("The pages could not be drawn: ", "无法显示原文页面：") + fault.message + " "),
    element("a", { href: "/api/papers/" + id + "/pdf" }, "PDF"));
  tell(say("The reading works all the same.", "精读仍可照常使用。"));
}
arrive();
