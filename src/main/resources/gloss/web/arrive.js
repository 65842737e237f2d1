// From what a reading rests on to places on the pages, and from ids to both.
const first = boxes => boxes?.length ? boxes : [];

export class Places {
  constructor(paper, reading) {
    this.paper = paper;
    this.sentences = new Map(paper.sentences.map(sentence => [sentence.id, sentence]));
    this.sections = new Map(paper.sections.map(section => [section.id, { id: section.id, boxes: [[section.page, ...section.box]] }]));
    this.references = new Map(paper.references.map(reference => [reference.id, reference]));
    this.floats = new Map([...paper.figures, ...paper.tables, ...paper.equations].map(float => [float.id, float]));
    this.points = new Map();
    if (!reading) return;
    const points = [reading.headline, ...reading.parts.flatMap(part => part.points)].filter(Boolean);
    for (const point of points) {
      const flat = point.evidence.flatMap(flatten);
      this.points.set(point.id, { point, sentences: flat.map(each => each.sentence).filter(Boolean), boxes: flat.flatMap(each => this.#boxes(each)) });
    }
  }

  #boxes(evidence) {
    if (evidence.boxes) return evidence.boxes;
    if (evidence.sentence) return first(this.sentences.get(evidence.sentence)?.boxes);
    if (evidence.table && evidence.row) return this.#cell(evidence);
    const float = evidence.figure ?? evidence.table ?? evidence.equation;
    if (float) return this.float(float);
    if (evidence.section) return first(this.sections.get(evidence.section)?.boxes.filter(box => box[0] === evidence.page));
    if (evidence.reference) return first(this.references.get(evidence.reference)?.boxes);
    return [];
  }

  #cell({ table, row, column }) {
    const whole = this.floats.get(table);
    const cell = whole?.cells?.find(each => each.row === row && each.column === column);
    return cell?.box ? [[cell.page ?? whole.page, ...cell.box]] : this.float(table);
  }

  /** The region of a figure, table or equation; its caption when that is all that is known. */
  float(id) {
    const float = this.floats.get(id);
    if (!float) return [];
    const box = float.box ?? float.captionBox;
    return box ? [[float.box ? float.boxPage ?? float.page : float.page, ...box]] : [];
  }

  /** What an address names: a sentence, a point, a section, a figure, a reference or a page. */
  named(name) {
    const id = name.replace(/\.p(\d+(\.\d+)?)$/, ".b$1");
    if (this.sentences.has(id)) return { sentence: id, boxes: first(this.sentences.get(id).boxes) };
    if (this.points.has(id)) return { point: id, boxes: this.points.get(id).boxes };
    if (this.sections.has(id)) return this.sections.get(id);
    if (this.floats.has(id)) return { float: id, boxes: this.float(id) };
    if (this.references.has(id)) return { boxes: first(this.references.get(id).boxes) };
    const page = /^page-(\d+)$/.exec(id);
    if (page) return { page: Number(page[1]), boxes: [] };
    const block = this.paper.sentences.find(sentence => sentence.block === id);
    return block ? { sentence: block.id, boxes: first(block.boxes) } : null;
  }

  /** The points that rest on this sentence. */
  restingOn(sentence) {
    return [...this.points].filter(([, { sentences }]) => sentences.includes(sentence)).map(([id]) => id);
  }
}

const flatten = evidence => evidence.from ? evidence.from.flatMap(flatten) : [evidence];
