// What is being read in, as the server tells it.
import { element, tell } from "./common.js";
import { say } from "./words.js";

const jobs = document.getElementById("jobs");
const state = job => ({
  waiting: say("waiting", "等待中"), running: say("reading …", "正在读…"), done: say("read", "已读入"), failed: job.told ?? "",
})[job.state];

/** Puts a job into the list, in the place of what was there of it. */
export const place = job => {
  const row = element("li", { class: "job " + job.state, "data-job": job.id },
    job.paper ? element("a", { class: "job-name", href: "/papers/" + job.paper }, job.input) : element("span", { class: "job-name" }, job.input),
    element("span", { class: "job-state" }, state(job)));
  jobs.dataset.any = "yes";
  const list = jobs.querySelector("ul");
  const before = job.id ? list.querySelector('[data-job="' + CSS.escape(job.id) + '"]') : null;
  if (before) before.replaceWith(row); else list.prepend(row);
  return row;
};

export const follow = () => {
  if (!jobs) return;
  const events = new EventSource("/api/events");
  events.addEventListener("job", event => {
    const job = JSON.parse(event.data);
    place(job);
    if (job.state === "done") tell(say("Read: ", "已读入：") + job.input);
    if (job.state === "failed") tell(job.input + say(": ", "：") + job.told);
  });
  // New entries come onto their shelves without taking away what is being looked at.
  events.addEventListener("library", async () => {
    const shelves = document.getElementById("shelves");
    if (!shelves || shelves.hidden || shelves.contains(document.activeElement)) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["shelves"]) document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
    document.querySelector(".rail")?.replaceWith(page.querySelector(".rail"));
  });
  addEventListener("pagehide", () => events.close());
};
