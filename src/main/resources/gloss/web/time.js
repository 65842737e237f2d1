// The minutes that are left, by the words still below the window's last third.
import { say } from "./words.js";

const TOLD = "main .headline .point, main .part:not(.terms, .strip, .notes) .point, main .plate";
const WAIT = { figure: 12, table: 20, formula: 15 };

// As the reading says its own length: tenths of a minute, rounded up.
const tenths = seconds => String(Math.ceil(seconds / 6 - 1e-9) / 10);

export const timeLeft = (pane, reading, exits) => {
  const out = document.getElementById("left");
  if (!out || !reading) return;
  const chinese = reading.language === "zh";
  // What stands under the pointer is not read.
  const words = said => {
    const copy = said?.cloneNode(true);
    copy?.querySelectorAll(".meaning, .how").forEach(each => each.remove());
    return copy?.textContent ?? "";
  };
  const count = text => chinese ? text.replace(/[^\p{L}\p{N}]/gu, "").length : text.split(/\s+/).filter(Boolean).length;
  const seconds = node => {
    if (node.matches(".plate")) {
      const kind = node.classList.contains("table") ? WAIT.table : node.classList.contains("formula") ? WAIT.formula : WAIT.figure;
      return kind + count(node.querySelector("figcaption")?.textContent ?? "") / reading.wordsPerMinute * 60;
    }
    return count(words(node.querySelector(".said"))) / reading.wordsPerMinute * 60;
  };
  const nodes = () => [...pane.querySelectorAll(TOLD)].filter(node => node.offsetParent);
  // The whole is what the reading says of itself: it counts lead-ins and labels too.
  const whole = [...pane.querySelectorAll(TOLD)].reduce((sum, node) => sum + seconds(node), 0);
  const scale = whole > 0 ? reading.minutes * 60 / whole : 1;
  let shown = [];
  const measure = () => { shown = nodes().map(node => ({ node, seconds: seconds(node) * scale })); show(); };
  const show = () => {
    const scrolled = pane.scrollHeight > pane.clientHeight + 4 ? pane : document.scrollingElement;
    const line = (scrolled === pane ? pane.getBoundingClientRect().top + pane.clientHeight : innerHeight) * 0.66;
    const end = scrolled.scrollTop + scrolled.clientHeight >= scrolled.scrollHeight - 8;
    const start = scrolled.scrollTop < 8;
    const all = shown.reduce((sum, each) => sum + each.seconds, 0);
    const left = start ? all : end ? 0 : shown.filter(({ node }) => node.getBoundingClientRect().top > line).reduce((sum, each) => sum + each.seconds, 0);
    out.hidden = false;
    out.textContent = left < 1 ? say("done", "读完了")
      : left < 60 ? say(Math.ceil(left / 5) * 5 + " s left", "还剩 " + Math.ceil(left / 5) * 5 + " 秒")
      : say(tenths(left) + " min left", "还剩 " + tenths(left) + " 分钟");
  };
  let waiting = false;
  const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; show(); }); } };
  pane.addEventListener("scroll", soon, { passive: true });
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  exits.forEach(exit => exit.addEventListener("change", measure));
  measure();
};
