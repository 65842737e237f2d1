// The reading, read aloud by the browser's own voice, sentence by sentence.
import { bind } from "./keys.js";
import { tell } from "./common.js";
import { say } from "./words.js";

export const aloud = (reading, follow) => {
  if (!reading || !("speechSynthesis" in window)) return;
  const button = document.createElement("button");
  button.type = "button";
  button.id = "aloud";
  document.querySelector(".tools").prepend(button);
  const voice = speechSynthesis;
  let queue = [];
  let speaking = null;

  const name = () => {
    button.textContent = speaking ? say("Stop", "停止") : say("Listen", "朗读");
    button.setAttribute("aria-pressed", String(Boolean(speaking)));
  };
  const stop = () => {
    queue = [];
    speaking?.classList.remove("spoken");
    speaking = null;
    voice.cancel();
    name();
  };
  const next = () => {
    speaking?.classList.remove("spoken");
    speaking = queue.shift() ?? null;
    if (!speaking) { stop(); return; }
    speaking.classList.add("spoken");
    follow(speaking);
    const said = speaking.querySelector(".said").cloneNode(true);
    said.querySelectorAll(".meaning").forEach(note => note.remove());
    const utterance = new SpeechSynthesisUtterance(said.textContent);
    utterance.lang = said.lang || (reading.language === "zh" ? "zh-CN" : "en-US");
    utterance.addEventListener("end", () => { if (speaking) next(); });
    utterance.addEventListener("error", event => {
      if (event.error !== "canceled" && event.error !== "interrupted") { tell(say("This browser has no voice for that.", "浏览器没有可用的语音。")); stop(); }
    });
    voice.speak(utterance);
    name();
  };
  const start = () => {
    const all = [...document.querySelectorAll("main details.point")].filter(point => point.offsetParent && !point.closest(".terms"));
    const from = all.findIndex(point => point.classList.contains("chosen"));
    queue = all.slice(Math.max(0, from));
    next();
  };
  const toggle = () => speaking ? stop() : start();
  button.addEventListener("click", toggle);
  addEventListener("pagehide", stop);
  bind("l", say("read aloud, stop", "朗读，停止"), toggle);
  name();
};
