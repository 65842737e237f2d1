// Contents and pages beside the paper.
import { bind } from "./keys.js";
import { say, page as pageName } from "./words.js";
import { element } from "./common.js";

export const sidebar = (sheet, sections, go) => {
  const side = document.getElementById("sidebar");
  const button = document.getElementById("sidebar-toggle");
  const thumbs = document.getElementById("panel-pages");
  const tabs = [...side.querySelectorAll("[role=tab]")];

  const toggle = () => {
    side.hidden = !side.hidden;
    button.setAttribute("aria-expanded", String(!side.hidden));
    if (!side.hidden) tabs.find(tab => tab.ariaSelected === "true").focus();
  };
  button.addEventListener("click", toggle);
  bind("s", say("contents and pages", "目录与页面"), toggle);

  const choose = tab => {
    tabs.forEach(each => {
      const chosen = each === tab;
      each.ariaSelected = String(chosen);
      each.tabIndex = chosen ? 0 : -1;
      document.getElementById(each.getAttribute("aria-controls")).hidden = !chosen;
    });
    if (tab.id === "tab-pages") draw();
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", event => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const next = tabs[(i + 1) % tabs.length];
      choose(next);
      next.focus();
    });
  });

  side.addEventListener("click", event => {
    const link = event.target.closest("[data-section]");
    if (!link) return;
    event.preventDefault();
    go(sections.get(link.dataset.section));
  });

  let drawn = false;
  const draw = () => {
    if (drawn) return;
    drawn = true;
    const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
      seen.unobserve(entry.target);
      paint(entry.target);
    }), { root: side, rootMargin: "200px" });
    sheet.sizes.forEach(([width, height], i) => {
      const canvas = element("canvas", { width: 120, height: Math.round(120 * height / width), "aria-hidden": "true" });
      const thumb = element("button", { type: "button", class: "thumb", "data-page": i + 1, "aria-label": pageName(i + 1), onclick: () => { sheet.page = i + 1; } },
        canvas, element("span", {}, String(i + 1)));
      thumbs.append(thumb);
      seen.observe(thumb);
    });
    mark(sheet.page);
  };
  const paint = async thumb => {
    const page = await sheet.file.getPage(Number(thumb.dataset.page));
    const canvas = thumb.querySelector("canvas");
    const viewport = page.getViewport({ scale: canvas.width / page.getViewport({ scale: 1 }).width });
    await page.render({ canvas, viewport }).promise;
  };
  const mark = number => thumbs.querySelectorAll(".thumb").forEach(thumb => {
    if (Number(thumb.dataset.page) === number) thumb.setAttribute("aria-current", "page"); else thumb.removeAttribute("aria-current");
  });
  sheet.on("pagechanging", ({ pageNumber }) => mark(pageNumber));
};
