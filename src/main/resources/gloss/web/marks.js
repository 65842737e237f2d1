// Places on the pages that are painted over: what is lit, highlights by role, the reader's own.
export class Marks {
  #layers = new Map();
  #sheet;

  constructor(sheet) {
    this.#sheet = sheet;
    sheet.on("pagerendered", ({ pageNumber }) => this.#draw(pageNumber));
    sheet.on("scalechanging", () => queueMicrotask(() => this.drawAll()));
  }

  /** Puts the marks of one layer in the place of those before: `[{ boxes, kind, id }]`. */
  set(layer, marks) {
    const pages = new Set((this.#layers.get(layer) ?? []).flatMap(mark => mark.boxes.map(box => box[0])));
    this.#layers.set(layer, marks);
    marks.forEach(mark => mark.boxes.forEach(box => pages.add(box[0])));
    pages.forEach(page => this.#draw(page));
  }

  drawAll() { this.#sheet.sizes.forEach((_, i) => this.#draw(i + 1)); }

  #draw(page) {
    const div = this.#sheet.element(page);
    if (!div) return;
    let pane = div.querySelector(":scope > .marks");
    if (!pane) {
      pane = document.createElement("div");
      pane.className = "marks";
      pane.setAttribute("aria-hidden", "true");
      const text = div.querySelector(":scope > .textLayer");
      div.insertBefore(pane, text);
    }
    const [width, height] = this.#sheet.sizes[page - 1];
    pane.replaceChildren();
    // What is lit has one colour: no other is mixed into it.
    const lit = (this.#layers.get("lit") ?? []).flatMap(mark => mark.boxes).filter(box => box[0] === page);
    for (const [layer, marks] of this.#layers) {
      for (const { boxes, kind, id } of marks) {
        for (const box of boxes.filter(box => box[0] === page)) {
          const [, left, top, right, bottom] = box;
          const mark = document.createElement("i");
          mark.className = "mark " + layer + (kind ? " " + kind : "");
          if (layer !== "lit" && lit.some(each => covers(each, box))) mark.classList.add("under");
          if (id) mark.dataset.id = id;
          mark.style.left = left / width * 100 + "%";
          mark.style.top = top / height * 100 + "%";
          mark.style.width = (right - left) / width * 100 + "%";
          mark.style.height = (bottom - top) / height * 100 + "%";
          pane.append(mark);
        }
      }
    }
  }
}

/** Whether two boxes of one page share at least half of the smaller one. */
const covers = ([, left, top, right, bottom], [, l, t, r, b]) => {
  const wide = Math.min(right, r) - Math.max(left, l);
  const high = Math.min(bottom, b) - Math.max(top, t);
  return wide > 0 && high > 0 && wide * high >= Math.min((right - left) * (bottom - top), (r - l) * (b - t)) / 2;
};

/** Whether a place ({ page, x, y } in points) falls into one of the boxes, give or take `slack` points. */
export const within = (boxes, { page, x, y }, slack = 1.5) =>
  boxes.some(([p, left, top, right, bottom]) => p === page && x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack);
