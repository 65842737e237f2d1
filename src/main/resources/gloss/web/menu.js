// On a phone the bar has no room for its tools: they stand behind one button.
export const menu = () => {
  const button = document.getElementById("more");
  const tools = document.getElementById("tools");
  if (!button || !tools) return;
  const set = open => {
    tools.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
  };
  const open = () => tools.classList.contains("open");
  button.addEventListener("click", () => set(!open()));
  addEventListener("click", event => { if (open() && !event.target.closest("#tools, #more")) set(false); });
  tools.addEventListener("click", event => { if (event.target.closest("button:not([name])")) set(false); });
  addEventListener("keydown", event => {
    if (event.key !== "Escape" || !open()) return;
    event.stopImmediatePropagation();
    set(false);
    button.focus();
  }, { capture: true });
};
