// What is being read in, as the server tells it.
import { element, tell } from "./common.js";
import { say } from "./words.js";

const jobs = document.getElementById("jobs");
const rank = { waiting: 0, running: 1, done: 2, failed: 2 };
export const listed = job => {
  const before = job.total - job.fresh;
  return say(job.total + (job.total === 1 ? " entry: " : " entries: ") + job.fresh + " new" + (before ? ", " + before + " here before or repeated" : ""),
    job.total + " 条：新增 " + job.fresh + " 条" + (before ? "，已有或重复 " + before + " 条" : ""));
};
const latest = new Map();
/** What was last heard of a job. */
export const heard = id => latest.get(id);
// What is seen in the list need not be said over other things.
const seen = row => { const box = row.getBoundingClientRect(); return row.checkVisibility() && box.top >= 0 && box.bottom <= innerHeight; };
const state = job => ({
  waiting: say("waiting", "等待中"),
  running: job.kind === "list" ? (job.found ?? 0) + " / " + (job.total ?? "…") : say("being read …", "正在读…"),
  done: job.kind === "list" ? listed(job) : job.told || say("ready", "已读入"),
  failed: job.told ?? "",
})[job.state];

const name = job => job.title || job.input;
const address = job => job.kind === "list" ? job.state === "done" && "/?by=list&shelf=" + encodeURIComponent(job.input) : job.paper && "/papers/" + job.paper;

/** Puts a job into the list, in the place of what was there of it; older news changes nothing. */
export const place = job => {
  const list = jobs.querySelector("ul");
  const before = job.id ? list.querySelector('[data-job="' + CSS.escape(job.id) + '"]') : null;
  if (before && rank[before.dataset.state] > rank[job.state]) return before;
  const row = element("li", { class: "job " + job.state, "data-job": job.id, "data-state": job.state },
    address(job) ? element("a", { class: "job-name", href: address(job) }, name(job)) : element("span", { class: "job-name" }, name(job)),
    element("span", { class: "job-state" }, state(job)),
    job.state === "running" ? element("progress", { "aria-label": job.input, ...(job.total ? { max: job.total, value: job.found ?? 0 } : {}) }) : null);
  jobs.dataset.any = "yes";
  // A file that came before stands there once.
  if (job.state === "done") list.querySelectorAll("a.job-name").forEach(each => { if (each.getAttribute("href") === address(job) && each.closest(".job") !== before) each.closest(".job").remove(); });
  if (before) before.replaceWith(row); else list.prepend(row);
  return row;
};

export const follow = () => {
  if (!jobs) return;
  const events = new EventSource("/api/events");
  events.addEventListener("job", event => {
    const job = JSON.parse(event.data);
    latest.set(job.id, job);
    const row = place(job);
    document.dispatchEvent(new CustomEvent("job", { detail: job }));
    if (seen(row)) return;
    if (job.state === "done") tell(job.kind === "list" ? job.input + say(": ", "：") + listed(job) : job.told ? name(job) + say(": ", "：") + job.told : say("Ready to read: ", "可以读了：") + name(job));
    if (job.state === "failed") tell(job.input + say(": ", "：") + job.told);
  });
  // New entries come onto their shelves without taking away what is being looked at.
  let asked = 0;
  const refresh = async () => {
    const shelves = document.getElementById("shelves");
    if (!shelves || shelves.hidden || shelves.contains(document.activeElement)) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    shelves.replaceChildren(...page.getElementById("shelves").childNodes);
    document.querySelector(".rail")?.replaceWith(page.querySelector(".rail"));
    document.querySelector(".rooms").className = page.querySelector(".rooms").className;
  };
  events.addEventListener("library", () => { clearTimeout(asked); asked = setTimeout(refresh, 300); });
  addEventListener("pagehide", () => events.close());
};
