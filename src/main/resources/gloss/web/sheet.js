// The pages of the paper, drawn by pdf.js with our own controls around them.
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Sheet {
  /** Asks for the worker and the paper at once; `room` promises the element that its pages stand in. */
  static async open(room, address, library) {
    const port = new Worker(library + "build/pdf.worker.min.mjs", { type: "module" });
    // What is said to a worker before it is ready is lost.
    const awake = new Promise((done, fail) => {
      port.addEventListener("message", ({ data }) => { if (data.action === "ready") done(); });
      port.addEventListener("error", event => fail(new Error(event.message || "pdf.worker")));
    });
    const [pdfjs] = await Promise.all([import(library + "build/pdf.min.mjs"), awake]);
    globalThis.pdfjsLib = pdfjs;
    const loading = pdfjs.getDocument({
      url: address, worker: new pdfjs.PDFWorker({ port }), isEvalSupported: false, enableXfa: false, cMapPacked: true, rangeChunkSize: 262144,
      cMapUrl: library + "cmaps/", standardFontDataUrl: library + "standard_fonts/", wasmUrl: library + "wasm/", iccUrl: library + "iccs/",
    });
    const [parts, container] = await Promise.all([import(library + "web/pdf_viewer.mjs"), room]);
    const bus = new parts.EventBus();
    const links = new parts.PDFLinkService({ eventBus: bus, externalLinkTarget: 2, externalLinkRel: "noopener noreferrer" });
    const finding = new parts.PDFFindController({ eventBus: bus, linkService: links });
    const viewer = new parts.PDFViewer({
      container, viewer: container.firstElementChild, eventBus: bus, linkService: links, findController: finding,
      removePageBorders: true, annotationMode: 1, maxCanvasPixels: 2 ** 24, enableHWA: false, annotationEditorMode: -1, enableAutoLinking: false,
    });
    links.setViewer(viewer);
    const file = await loading.promise;
    const sheet = new Sheet(container, viewer, bus, file);
    const ready = new Promise(done => bus.on("pagesinit", done, { once: true }));
    // The picture of the first page has stood for it until now.
    bus.on("pagerendered", ({ pageNumber }) => { if (pageNumber === 1) sheet.uncover(); });
    viewer.setDocument(file);
    links.setDocument(file, null);
    await ready;
    sheet.fit();
    return sheet;
  }

  /** The pages' sizes in points, from the first; the paper's JSON brings them. */
  sizes = [];
  #led = null;

  constructor(container, viewer, bus, file) {
    Object.assign(this, { container, viewer, bus, file });
    let width = container.clientWidth;
    let waiting = 0;
    new ResizeObserver(() => {
      if (container.clientWidth === width || container.clientWidth === 0) return;
      width = container.clientWidth;
      clearTimeout(waiting);
      waiting = setTimeout(() => this.fitted ? this.fit() : this.viewer.update(), 120);
    }).observe(container);
  }

  /** The page that one was taken to, as long as its place is in view; else the one that fills most of the window. */
  get page() { return this.#led && this.inView(this.#led) ? this.#led[0] : this.viewer.currentPageNumber; }
  set page(number) { this.#led = null; this.viewer.currentPageNumber = Math.min(Math.max(1, number), this.file.numPages); }

  get zoom() { return this.viewer.currentScale; }

  on(event, action) { this.bus.on(event, action); }

  uncover() { document.getElementById("first-page")?.remove(); }

  fit() {
    this.fitted = true;
    this.viewer.currentScaleValue = "page-width";
  }

  scale(by) {
    this.fitted = false;
    this.uncover();
    this.viewer.currentScale = Math.min(4, Math.max(0.3, this.viewer.currentScale * by));
  }

  /** The element of a page, from 1. */
  element(page) { return this.viewer.getPageView(page - 1)?.div; }

  /** Where a click fell: the page and the point on it in points; null when on none. */
  place(event) {
    const div = event.target.closest?.(".page");
    if (!div || this.sizes.length === 0 || !this.container.contains(div)) return null;
    const page = Number(div.dataset.pageNumber);
    const room = div.getBoundingClientRect();
    const [width, height] = this.sizes[page - 1];
    return { page, x: (event.clientX - room.left) / room.width * width, y: (event.clientY - room.top) / room.height * height };
  }

  /** Brings the first of these boxes ([page, left, top, right, bottom]) a third down the window. */
  show(boxes) {
    this.#led = boxes[0];
    const [page, left, top, right, bottom] = boxes[0];
    const div = this.element(page);
    if (!div) return;
    const go = behaviour => {
      const room = div.getBoundingClientRect();
      const frame = this.container.getBoundingClientRect();
      const [width, height] = this.sizes[page - 1];
      const above = Math.max(12, Math.min(frame.height / 3, frame.height - (bottom - top) / height * room.height - 24));
      const y = this.container.scrollTop + room.top - frame.top + top / height * room.height - above;
      const x = this.container.scrollLeft + room.left - frame.left + (left + right) / 2 / width * room.width - frame.width / 2;
      const far = Math.abs(y - this.container.scrollTop) > 2 * frame.height;
      this.container.scrollTo({ top: y, left: Math.max(0, x), behavior: far || calm() ? "instant" : behaviour });
    };
    go("smooth");
    // Pages above may take their true size only when they are drawn.
    clearTimeout(this.again);
    this.again = setTimeout(() => { if (!this.inView(boxes[0])) go("instant"); }, 600);
  }

  inView([page, left, top, right, bottom]) {
    const room = this.element(page)?.getBoundingClientRect();
    const frame = this.container.getBoundingClientRect();
    const [, height] = this.sizes[page - 1];
    if (!room) return false;
    const first = room.top + top / height * room.height;
    return first >= frame.top && first + (bottom - top) / height * room.height <= frame.bottom;
  }
}
