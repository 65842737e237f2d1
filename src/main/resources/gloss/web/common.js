// What every page does: colours, and a line that tells what happened.
import { bind } from "./keys.js";
import { say } from "./words.js";

const root = document.documentElement;
const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

const button = document.getElementById("theme");
const name = () => { button.textContent = dark() ? say("Light", "浅色") : say("Dark", "深色"); };
const swap = () => {
  root.dataset.theme = dark() ? "light" : "dark";
  name();
  fetch("/settings", { method: "POST", body: new URLSearchParams({ theme: root.dataset.theme, back: "/settings" }), redirect: "manual" });
};
if (button) {
  name();
  button.hidden = false;
  button.addEventListener("click", swap);
  bind("d", say("dark or light", "深色或浅色"), swap);
}

const line = document.getElementById("told");
let fading = 0;
/** Says something in passing, also to those who listen. */
export const tell = text => {
  clearTimeout(fading);
  line.textContent = text;
  line.classList.add("shown");
  fading = setTimeout(() => line.classList.remove("shown"), 3500);
};

/** As fetch, but who does not answer is said in the page's language, not in the browser's. */
export const reach = async (address, options = {}) => {
  try {
    return await fetch(address, options);
  } catch (fault) {
    if (fault.name === "AbortError") throw fault;
    throw new Error(say("Gloss does not answer; is it still running?", "Gloss 没有回应，它还在运行吗？"));
  }
};

/** JSON from our own server; throws an Error with the problem's words. */
export const ask = async (address, options = {}) => {
  const answer = await reach(address, { headers: { Accept: "application/json", ...options.headers }, ...options });
  const type = answer.headers.get("Content-Type") ?? "";
  const body = type.includes("json") ? await answer.json() : null;
  if (!answer.ok) {
    const problem = new Error([body?.title, body?.detail].filter(Boolean).join(say(": ", "：")) || String(answer.status));
    problem.status = answer.status;
    throw problem;
  }
  return body;
};

export const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "class") made.className = value;
    else if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child != null));
  return made;
};
