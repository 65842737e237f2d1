// The card of a citation: the reference as printed, and what the library has of it.
import { ask, element } from "./common.js";
import { say, page } from "./words.js";

const address = ({ doi, arxiv } = {}) => doi ? "https://doi.org/" + doi : arxiv ? "https://arxiv.org/abs/" + arxiv : "";

export const cards = (paperId, places, go) => {
  let known = null;
  const library = () => known ??= ask("/api/papers/" + paperId + "/references").catch(() => ({ references: [] }));

  const close = () => document.getElementById("citation")?.remove();

  const open = (ids, anchor) => {
    close();
    const card = element("div", { id: "citation", class: "citation", role: "dialog", "aria-label": say("Cited", "所引文献"), tabindex: "-1" });
    const shut = element("button", { type: "button", class: "shut", "aria-label": say("Close", "关闭"), onclick: () => { close(); anchor.focus?.(); } }, "×");
    card.append(shut);
    if (ids.length === 0) card.append(element("p", { class: "none" }, say("Its entry was not found in the bibliography.", "参考文献中没有找到这一条。")));
    for (const id of ids) {
      const reference = places.references.get(id);
      if (!reference) continue;
      const entry = element("div", { class: "cited" },
        element("p", { class: "cited-title" }, reference.title || reference.text),
        element("p", { class: "cited-by" }, [reference.authors?.slice(0, 4).join(", "), reference.venue, reference.year].filter(Boolean).join(" · ")));
      const links = element("p", { class: "cited-links" },
        element("button", { type: "button", onclick: () => go({ boxes: reference.boxes ?? [] }) }, say("In the bibliography, ", "参考文献，") + page(reference.page)));
      const outside = address(reference.identifiers);
      if (outside) links.append(element("a", { href: outside, rel: "noopener noreferrer", target: "_blank" }, outside.replace(/^https:\/\/(doi\.org\/)?/, "")));
      entry.append(links);
      card.append(entry);
      library().then(({ references }) => {
        const held = references.find(each => each.reference === id);
        if (!held) return;
        entry.append(element("p", { class: "cited-held" },
          element("span", { class: "badge" }, say("In your library", "已在文库")), " ",
          element("a", { href: held.address }, held.headline || held.title)));
      });
    }
    card.addEventListener("keydown", event => { if (event.key === "Escape") { event.stopPropagation(); close(); anchor.focus?.(); } });
    document.querySelector(".paper-room").append(card);
    const room = card.parentElement.getBoundingClientRect();
    const at = anchor.getBoundingClientRect();
    const below = at.bottom - room.top + 8;
    card.style.left = Math.max(8, Math.min(room.width - card.offsetWidth - 8, at.left - room.left)) + "px";
    card.style.top = (below + card.offsetHeight > room.height ? Math.max(8, at.top - room.top - card.offsetHeight - 8) : below) + "px";
    card.focus();
  };
  return { open, close };
};
