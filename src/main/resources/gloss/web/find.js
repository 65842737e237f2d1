// Words looked for in the paper.
import { bind } from "./keys.js";
import { say } from "./words.js";

export const find = sheet => {
  const form = document.getElementById("find");
  const words = document.getElementById("find-words");
  const count = document.getElementById("find-count");
  const look = (again, backwards = false) => sheet.bus.dispatch("find", {
    source: form, type: again ? "again" : "", query: words.value, caseSensitive: false, entireWord: false,
    highlightAll: true, findPrevious: backwards, matchDiacritics: false,
  });
  let asked = "";
  const next = backwards => { look(asked === words.value, backwards); asked = words.value; };
  form.addEventListener("submit", event => { event.preventDefault(); next(false); });
  words.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.shiftKey) { event.preventDefault(); next(true); }
    if (event.key === "Escape") { words.value = ""; look(false); words.blur(); }
  });
  let waiting = 0;
  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { look(false); asked = words.value; }, 250);
  });
  const told = ({ matchesCount }) => {
    const { current = 0, total = 0 } = matchesCount ?? {};
    count.textContent = words.value ? (total ? current + " / " + total : say("none", "无")) : "";
  };
  sheet.on("updatefindmatchescount", told);
  sheet.on("updatefindcontrolstate", told);
  bind("/", say("find in the paper", "在原文中查找"), () => { words.focus(); words.select(); });
};
