// A paper that is about to be opened is composed while the pointer still rests on it.
const asked = new Set();
let resting = 0;

const ahead = event => {
  clearTimeout(resting);
  const path = event.target.closest?.('a[href^="/papers/"]')?.pathname;
  if (!path || asked.has(path)) return;
  resting = setTimeout(() => {
    asked.add(path);
    fetch(path, { headers: { Accept: "text/html" }, priority: "low" }).catch(() => {}); // it is only a guess
  }, 90);
};
addEventListener("pointerover", ahead, { passive: true });
addEventListener("focusin", ahead);
