// Keys for everything, and the list of them behind "?".
import { say } from "./words.js";

const bound = [];
const typing = target => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !/^(radio|checkbox|button)$/.test(target.type);

/** Binds keys (as KeyboardEvent.key) to what they do; `what` is how the list calls it. */
export const bind = (keys, what, action) => bound.push({ keys: [keys].flat(), what, action });

addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
  if (document.querySelector("dialog[open]") && event.key !== "?") return;
  const key = bound.find(each => each.keys.includes(event.key) || each.keys.includes(event.key.toLowerCase()));
  if (key) { event.preventDefault(); key.action(); }
});

const shown = key => ({ ArrowDown: "↓", ArrowUp: "↑", Escape: "Esc", " ": say("Space", "空格") })[key] ?? (key.length === 1 ? key.toUpperCase() : key);

const list = () => {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = say("Keys", "快捷键");
  dialog.setAttribute("aria-labelledby", title.id);
  const table = document.createElement("dl");
  for (const { keys, what } of bound) {
    const row = document.createElement("div");
    const names = document.createElement("dt");
    keys.forEach(key => { const cap = document.createElement("kbd"); cap.textContent = shown(key); names.append(cap, " "); });
    const does = document.createElement("dd");
    does.textContent = what;
    row.append(names, does);
    table.append(row);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = say("Close", "关闭");
  close.addEventListener("click", () => dialog.close());
  dialog.append(title, table, close);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
};

const toggle = () => {
  const open = document.querySelector("dialog.keys");
  if (open) open.close(); else list();
};

const button = document.getElementById("keys");
if (button) {
  button.hidden = false;
  button.addEventListener("click", toggle);
}
bind("?", say("these keys", "显示快捷键"), toggle);
