// Results as one types; the address follows, so that they can be kept and come back to.
import { reach } from "./common.js";
import { bind } from "./keys.js";
import { say } from "./words.js";

export const search = () => {
  const form = document.getElementById("search");
  if (!form) return;
  const input = document.getElementById("q");
  const results = document.getElementById("results");
  const shelves = document.getElementById("shelves");
  bind("/", say("search the library", "搜索文库"), () => { input.focus(); input.select(); });
  if (!results) return; // the form itself leads to the library
  let asking = null;
  let shown = input.value.trim();

  const show = async typed => {
    if (typed === shown) return;
    shown = typed;
    asking?.abort();
    results.hidden = !typed;
    shelves.hidden = Boolean(typed);
    history.replaceState(null, "", typed ? "/?q=" + encodeURIComponent(typed) : "/");
    if (!typed) { results.replaceChildren(); return; }
    asking = new AbortController();
    results.setAttribute("aria-busy", "true");
    try {
      const answer = await reach("/results?q=" + encodeURIComponent(typed), { signal: asking.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      results.replaceChildren(...page.body.childNodes);
    } catch (fault) {
      if (fault.name !== "AbortError") results.textContent = say("The search failed: ", "搜索失败：") + fault.message;
    } finally {
      results.removeAttribute("aria-busy");
    }
  };
  let waiting = 0;
  let composing = false;
  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; soon(); });
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(() => show(input.value.trim()), 120); };
  input.addEventListener("input", () => { if (!composing) soon(); });
  const first = () => { if (shown && !results.hasAttribute("aria-busy")) results.querySelector(".line :is(h3, .as-title) > a")?.focus(); };
  form.addEventListener("submit", async event => {
    event.preventDefault();
    clearTimeout(waiting);
    await show(input.value.trim());
    first();
  });
  input.addEventListener("keydown", event => {
    if (event.key === "Escape" && !input.value) input.blur();
    if (event.key === "ArrowDown" && !composing && results.querySelector(".line")) { event.preventDefault(); first(); }
  });
  results.addEventListener("click", event => {
    const choice = event.target.closest("[data-query]");
    if (!choice) return;
    event.preventDefault();
    input.value = choice.dataset.query;
    show(input.value.trim());
  });
};
