// Rewriting by a model: what would be sent, sending it, how far it is, stopping it.
import { ask, element, tell } from "./common.js";
import { bind } from "./keys.js";
import { page, say } from "./words.js";

const CHOICES = [["en", "English", "en"], ["zh", "中文", "zh-CN"], ["both", say("Both side by side", "两种语言对照"), null]];

export const rewriting = id => {
  const section = document.getElementById("rewriting");
  const button = document.getElementById("rewrite");
  if (!section) return;
  const writing = document.getElementById("writing");
  const host = section.dataset.host;
  let run = null;
  let events = null;

  const choice = ([value, name, lang], chosen) => element("label", {},
    element("input", { type: "radio", name: "into", value, ...(value === chosen ? { checked: true } : {}) }),
    element("span", lang ? { lang } : {}, name));

  const usual = () => section.dataset.shown || (document.documentElement.lang.startsWith("zh") ? "zh" : "en");

  // What will be sent is said before anything is.
  const open = () => {
    const told = element("div", { class: "plan", role: "status", "aria-live": "polite" });
    const send = element("button", { type: "button", class: "main", disabled: true }, say("Send", "发送"));
    const cancel = element("button", { type: "button" }, say("Cancel", "取消"));
    const dialog = element("dialog", { class: "rewrite-dialog", "aria-labelledby": "rewrite-title" },
      element("h2", { id: "rewrite-title" }, say("Rewrite this reading", "改写这份精读")),
      element("fieldset", { class: "into" }, element("legend", {}, say("Into", "改写成")), ...CHOICES.map(each => choice(each, usual()))),
      told,
      element("p", { class: "choices" }, cancel, send));
    let asked = 0;
    const plan = async () => {
      const into = dialog.querySelector("[name=into]:checked").value;
      const mine = ++asked;
      send.disabled = true;
      told.replaceChildren(element("p", { class: "none" }, say("Working out what would be sent …", "正在计算要发送的内容…")));
      try {
        const { plan: found, known } = await ask("/api/papers/" + id + "/rewriting?in=" + into);
        if (mine !== asked) return;
        told.replaceChildren(...planned(found, known.includes(into)));
        send.disabled = false;
        send.onclick = () => { dialog.close(); begin(into); };
      } catch (fault) {
        if (mine === asked) told.replaceChildren(element("p", { class: "wrong" }, fault.message));
      }
    };
    dialog.addEventListener("change", plan);
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => { dialog.remove(); button?.focus(); });
    document.body.append(dialog);
    dialog.showModal();
    plan();
  };

  const planned = (found, before) => [
    element("p", {}, say(
      found.sentences.length + (found.sentences.length === 1 ? " sentence" : " sentences") + " of the paper will be sent to ",
      "将把论文的 " + found.sentences.length + " 句发给 "), element("b", {}, found.host), say(" (model " + found.model + "), and nothing else.", "（模型 " + found.model + "），此外不发送任何内容。")),
    element("p", {}, found.told[0].toUpperCase() + found.told.slice(1) + say(".", "。"), found.cost ? "" : say(" No price is set, so the cost is not known.", "没有设置价格，费用未知。")),
    before ? element("p", {}, say("It was rewritten so before: answers that were kept are not asked for again.", "以前这样改写过：缓存中已有的应答不再询问。")) : null,
    found.over ? element("p", { class: "wrong" }, say("That is over your limit: what does not fit stays in the paper’s words.", "这超出了你设的上限：放不下的部分保留论文原话。")) : null,
    found.showsKey ? element("p", { class: "wrong" }, say("The address is not https: the key goes over the net in the clear.", "地址不是 https：密钥会明文传输。")) : null,
    element("details", {}, element("summary", {}, say("The sentences", "要发送的句子")),
      element("ol", { class: "sent" }, ...found.sentences.map(each => element("li", {}, element("span", {}, each.text), each.page ? element("span", { class: "page" }, page(each.page)) : null)))),
  ].filter(Boolean);

  const begin = async into => {
    try {
      show(await ask("/api/papers/" + id + "/rewriting?in=" + into, { method: "POST" }));
      follow();
    } catch (fault) {
      ended(fault.message);
    }
  };

  const show = now => {
    run = now;
    if (button) button.disabled = now.state === "running";
    if (now.state === "done") { ended(now.told); location.assign(now.address); return; }
    if (now.state !== "running") { ended(now.told); return; }
    const name = now.part ? say("Writing: ", "正在改写：") + now.part : say("Waiting …", "等待中…");
    let bar = writing.querySelector("progress");
    if (!bar) {
      bar = element("progress", { "aria-label": say("Rewriting", "改写") });
      writing.replaceChildren(element("span", { class: "step" }), bar, element("span", { class: "took" }),
        element("button", { type: "button", class: "quiet", onclick: stop }, say("Stop", "停止")));
    }
    writing.hidden = false;
    if (now.of) { bar.max = now.of; bar.value = now.before; }
    writing.querySelector(".step").textContent = name + (now.of ? say(" (" + (now.before + 1) + " of " + now.of + ")", "（" + (now.before + 1) + "/" + now.of + "）") : "");
    writing.querySelector(".took").textContent = now.part ? now.told : "";
  };

  const ended = text => {
    events?.close();
    events = null;
    if (button) button.disabled = false;
    writing.replaceChildren(element("span", {}, text));
    writing.hidden = false;
    tell(text);
    button?.focus();
  };

  const stop = () => { if (run) fetch("/api/rewritings/" + run.id, { method: "DELETE" }).catch(fault => tell(fault.message)); };

  const follow = () => {
    if (events) return;
    events = new EventSource("/api/events");
    events.addEventListener("rewriting", event => {
      const now = JSON.parse(event.data);
      if (run && now.id === run.id) show(now);
    });
    // What happened before the window listened.
    events.addEventListener("ready", async () => {
      const { runs } = await ask("/api/rewritings");
      const now = runs.find(each => run ? each.id === run.id : each.paper === id && each.state === "running");
      if (now) show(now);
    });
    addEventListener("pagehide", () => events?.close());
  };

  if (host && button) {
    button.hidden = false;
    button.addEventListener("click", open);
    bind("w", say("have it rewritten", "改写"), () => { if (!button.disabled) open(); });
    // A run that was begun before this page was opened.
    ask("/api/rewritings").then(({ runs }) => {
      const now = runs.find(each => each.paper === id && each.state === "running");
      if (now) { show(now); follow(); }
    }).catch(() => {});
  }
};
