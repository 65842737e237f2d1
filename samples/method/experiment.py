#!/usr/bin/env python3
"""The experiment of the paper "Every Sentence Has a Box": reading order on generated two-column pages.

Writes results/*.csv (the figures read them) and results/*.tex (the tables and the numbers in the text input them).
Everything is drawn from one seed; the same machine gives the same files, except results/time.tex.

    python3 experiment.py            # about two minutes on one core
"""
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

SEED = 20250
DOCUMENTS = 150          # per set
PAGES = 8                # per document
WIDTH, HEIGHT, MARGIN = 612.0, 792.0, 54.0   # US letter, points, origin top left
THETA = 0.16             # share of a column a line must reach into both columns to count as wide
OUT = Path(__file__).parent / "results"


@dataclass(frozen=True)
class Line:
    x0: float
    y0: float
    x1: float
    y1: float
    rank: int            # place in the true reading order; only the scorer looks at it
    kind: str = ""       # "intrusion", "short" or "wrapped"; only the analysis of errors looks at it


@dataclass(frozen=True)
class Style:
    """How a set of documents is generated; probabilities are per page or per item."""
    gutter: tuple        # width of the gutter, points
    wide_top: float      # a full-width float at the top of a page
    strip: float         # a full-width strip in the middle of a page
    intrusion: float     # an equation of the left column sticks out beyond the gutter
    reach: float         # the farthest it reaches into the right column, points
    short_caption: float # a full-width float carries a short centred caption line
    grid: float          # both columns share their baselines and paragraph gaps
    loose: float = 0.0   # a full-width table is given as cells, not as a whole
    wrap: float = 0.0    # a float of one and a half columns with text set beside it
    numbered: float = 0.6  # an equation that keeps to its column has a number at the right edge


SETS = {
    "Clean": Style((18, 24), 0.20, 0.00, 0.00, 0, 0.00, 0.0),
    "Mixed": Style((12, 24), 0.30, 0.10, 0.03, 30, 0.30, 0.3),
    "Hard": Style((9, 16), 0.40, 0.35, 0.10, 60, 0.60, 0.6),
}
STRESS = {
    "Loose cells": Style((12, 24), 0.30, 0.10, 0.03, 30, 0.30, 0.3, loose=0.5),
    "Wrapped float": Style((12, 24), 0.30, 0.10, 0.03, 30, 0.30, 0.3, wrap=0.5),
    "No numbers": replace(SETS["Hard"], numbered=0.0),
}


# ---------------------------------------------------------------- generator

class Page:
    def __init__(self, rng, style, gutter, lead, size):
        self.rng, self.style, self.gutter, self.lead, self.size = rng, style, gutter, lead, size
        self.column = (WIDTH - 2 * MARGIN - gutter) / 2
        self.left, self.right = MARGIN, MARGIN + self.column + gutter
        self.lines = []

    def put(self, x0, y0, x1, y1, kind=""):
        j = lambda: self.rng.gauss(0, 0.25)
        self.lines.append(Line(x0 + j(), y0 + j(), x1 + j(), y1 + j(), len(self.lines), kind))

    def wide_block(self, y):
        """A full-width figure or table with its caption; returns the y below it."""
        rng, full = self.rng, WIDTH - 2 * MARGIN
        if rng.random() < self.style.loose:
            columns, rows = rng.randint(4, 7), rng.randint(4, 9)
            for _ in range(rows):
                for c in range(columns):
                    x = MARGIN + full * c / columns + 4
                    self.put(x, y, x + rng.uniform(0.3, 0.7) * full / columns, y + self.size)
                y += self.lead
        else:
            height, width = rng.uniform(60, 200), full * rng.uniform(0.7, 1.0)
            self.put((WIDTH - width) / 2, y, (WIDTH + width) / 2, y + height)
            y += height
        y += 6
        if rng.random() < self.style.short_caption:
            width = rng.uniform(60, 240)
            self.put((WIDTH - width) / 2, y, (WIDTH + width) / 2, y + self.size, "short")
            y += self.lead
        else:
            for i in range(n := rng.randint(1, 4)):
                self.put(MARGIN, y, MARGIN + full * (1 if i < n - 1 else rng.uniform(0.7, 1)), y + self.size)
                y += self.lead
        return y + 10

    def column_text(self, x, top, bottom, rng, may_intrude, narrowed=None):
        """Fills one column; `narrowed` is (y, width): below y only that width is free."""
        y, first = top, True
        while y + self.lead <= bottom:
            free = self.column if narrowed is None or y + 2 * self.lead < narrowed[0] else narrowed[1]
            kind = rng.random()
            if kind < 0.12:
                if not first:
                    y += 8
                if y + 3 * self.lead > bottom:
                    return
                self.put(x, y, x + free * rng.uniform(0.3, 0.9), y + self.size + 1)
                y += self.lead + 4
            elif kind < 0.27:
                height = rng.choice([10, 14, 22, 28])
                if y + height + 14 > bottom:
                    return
                y += 6
                width = free * rng.uniform(0.35, 0.75)
                x0, x1 = x + (free - width) / 2, x + (free + width) / 2
                sticks_out = may_intrude and self.rng.random() < self.style.intrusion
                if sticks_out:
                    x1 = x + self.column + self.gutter / 2 + self.rng.uniform(2, self.style.reach)
                self.put(x0, y, x1, y + height, "intrusion" if sticks_out else "")
                if not sticks_out and rng.random() < self.style.numbered:
                    middle = y + height / 2
                    self.put(x + free - 18, middle - self.size / 2, x + free, middle + self.size / 2)
                y += height + 6
            elif kind < 0.32 and bottom - y > 160 and narrowed is None:
                height = rng.uniform(60, 120)
                y += 6
                self.put(x + 4, y, x + free - 4, y + height)
                y += height + 4
            else:
                for i in range(n := rng.randint(2, 9)):
                    if y + self.lead > bottom:
                        return
                    free = self.column if narrowed is None or y + 2 * self.lead < narrowed[0] else narrowed[1]
                    last = i == n - 1
                    self.put(x + (10 if i == 0 else 0), y, x + free * (rng.uniform(0.2, 1) if last else 1), y + self.size)
                    y += self.lead
            first = False

    def two_columns(self, top, bottom):
        if bottom - top < 2 * self.lead:
            return
        seed = self.rng.random()
        same = self.rng.random() < self.style.grid
        left = random.Random(seed)
        right = random.Random(seed if same else seed + 1)
        narrowed = None
        if bottom - top > 250 and self.rng.random() < self.style.wrap:
            juts = self.column * self.rng.uniform(0.3, 0.6)
            height = self.rng.uniform(100, 180)
            narrowed = (bottom - height, self.column - juts - self.gutter / 2)
        self.column_text(self.left, top, bottom, left, True, narrowed)
        if narrowed is None:
            self.column_text(self.right, top, bottom, right, False)
        else:
            self.column_text(self.right, top, narrowed[0] - 10, right, False)
            self.put(self.left + narrowed[1] + self.gutter / 2 + 4, narrowed[0], WIDTH - MARGIN, bottom, "wrapped")


def document(rng, style, gutter=None):
    gutter = gutter if gutter is not None else rng.uniform(*style.gutter)
    size = rng.uniform(8.5, 9.5)
    lead = size + rng.uniform(1.5, 2.5)
    pages = []
    for number in range(PAGES):
        page = Page(rng, style, gutter, lead, size)
        y, bottom = MARGIN, HEIGHT - MARGIN
        if number == 0:                               # title, authors, sometimes a full-width abstract
            for width, height in [(400, 18), (250, 18), (300, 11), (260, 10)]:
                page.put((WIDTH - width) / 2, y, (WIDTH + width) / 2, y + height)
                y += height + 6
            y += 14
            if rng.random() < 0.3:
                for _ in range(rng.randint(5, 10)):
                    page.put(MARGIN, y, WIDTH - MARGIN, y + size)
                    y += lead
                y += 14
        elif rng.random() < style.wide_top:
            y = page.wide_block(y)
        if rng.random() < style.strip:
            middle = rng.uniform(y + 100, bottom - 300) if bottom - 300 > y + 100 else y + 60
            page.two_columns(y, middle)
            y = page.wide_block(middle + 10)
        page.two_columns(y, bottom)
        lines = page.lines[:]
        rng.shuffle(lines)
        pages.append(lines)
    return pages


# ---------------------------------------------------------------- methods; each gets a document, returns its pages in order

def gutter_of(lines):
    """(x, share of lines that cross it), from how many lines cover each x in the middle of the page."""
    xs = np.arange(0.3 * WIDTH, 0.7 * WIDTH, 1.0)
    x0 = np.array([l.x0 for l in lines])[:, None]
    x1 = np.array([l.x1 for l in lines])[:, None]
    cost = ((x0 <= xs) & (xs <= x1)).sum(axis=0)
    low = cost <= cost.min() + 0.02 * len(lines)
    best, start = (0, 0), None
    for i, flag in enumerate(list(low) + [False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            best = max(best, (i - start, -start))
            start = None
    middle = -best[1] + (best[0] - 1) / 2
    return xs[0] + middle, cost.min() / len(lines)


def rows_in_order(lines):
    """Top to bottom; lines that share at least half of the smaller height are one row, read from the left."""
    rows = []
    for line in sorted(lines, key=lambda l: (l.y0 + l.y1) / 2):
        if rows:
            top, bottom = min(l.y0 for l in rows[-1]), max(l.y1 for l in rows[-1])
            shared = min(bottom, line.y1) - max(top, line.y0)
            if shared >= 0.5 * min(bottom - top, line.y1 - line.y0):
                rows[-1].append(line)
                continue
        rows.append([line])
    return [l for row in rows for l in sorted(row, key=lambda l: l.x0)]


def column_bands(pages, theta=THETA, whole_document=True, rows=True):
    order = rows_in_order if rows else lambda lines: sorted(lines, key=lambda l: (l.y0, l.x0))
    of_document = gutter_of([l for p in pages for l in p]) if whole_document else None
    result = []
    for page in pages:
        gutter, crossing = of_document or gutter_of(page)
        if crossing > 0.5:
            result.append(order(page))
            continue
        left_edge, right_edge = min(l.x0 for l in page), max(l.x1 for l in page)
        reach = theta * (right_edge - left_edge) / 2
        out, left, right = [], [], []
        for line in sorted(page, key=lambda l: (l.y0 + l.y1) / 2):
            overhang = min(gutter - line.x0, line.x1 - gutter)
            if overhang > 0 and overhang >= reach:
                out += order(left) + order(right) + [line]
                left, right = [], []
            elif (line.x0 + line.x1) / 2 < gutter:
                left.append(line)
            else:
                right.append(line)
        result.append(out + order(left) + order(right))
    return result


def top_down(pages):
    return [rows_in_order(p) for p in pages]


def widest_gap(lines, low, high):
    """(width, position) of the widest empty stretch of the projection, or (0, 0)."""
    spans = sorted((low(l), high(l)) for l in lines)
    end, best = spans[0][1], (0.0, 0.0)
    for a, b in spans[1:]:
        if a - end > best[0]:
            best = (a - end, (a + end) / 2)
        end = max(end, b)
    return best


def xy_cut(pages, columns_first):
    def cut(lines):
        if len(lines) < 2:
            return lines
        across = widest_gap(lines, lambda l: l.x0, lambda l: l.x1)
        down = widest_gap(lines, lambda l: l.y0, lambda l: l.y1)
        vertical = across[0] >= 6 if columns_first else across[0] > down[0]
        if vertical:
            first = [l for l in lines if (l.x0 + l.x1) / 2 < across[1]]
        elif down[0] > 0:
            first = [l for l in lines if (l.y0 + l.y1) / 2 < down[1]]
        else:
            return rows_in_order(lines)
        taken = set(map(id, first))
        return cut(first) + cut([l for l in lines if id(l) not in taken])
    return [cut(p) for p in pages]


def partial_order(pages):
    """Breuel's two rules (2003), then a topological sort that takes the upper left line among the free ones."""
    result = []
    for page in pages:
        lines = rows_in_order(page)
        x0, y0, x1, y1 = (np.array([getattr(l, k) for l in lines]) for k in ("x0", "y0", "x1", "y1"))
        middle = (y0 + y1) / 2
        overlaps = (x0[:, None] < x1[None, :]) & (x0[None, :] < x1[:, None])
        above = middle[:, None] < middle[None, :]
        left = x1[:, None] <= x0[None, :]
        # c lies between a and b and overlaps both: then a is not simply before b
        n = len(lines)
        blocked = np.zeros((n, n), bool)
        for c in range(n):
            o = overlaps[c]
            up, down = o & (middle < middle[c]), o & (middle > middle[c])
            blocked |= (up[:, None] & down[None, :]) | (down[:, None] & up[None, :])
        before = (overlaps & above) | (left & ~blocked)
        np.fill_diagonal(before, False)
        waiting = before.sum(axis=0)
        free, out = set(range(n)), []
        while free:
            best = min(free, key=lambda i: (waiting[i], i))   # waiting > 0 only where rules contradict each other
            free.remove(best)
            out.append(lines[best])
            waiting = waiting - before[best]
        result.append(out)
    return result


METHODS = {
    "Top-down sort": top_down,
    "XY-cut, widest gap": lambda d: xy_cut(d, False),
    "XY-cut, columns first": lambda d: xy_cut(d, True),
    "Partial order": partial_order,
    "Column bands": column_bands,
}


# ---------------------------------------------------------------- scores

def scores(ordered):
    """(page exactly right, successors kept, Kendall distance) of one page."""
    ranks = np.array([l.rank for l in ordered])
    n = len(ranks)
    kept = (np.diff(ranks) == 1).mean()
    wrong = np.triu(ranks[:, None] > ranks[None, :], 1).sum() / (n * (n - 1) / 2)
    return float((np.diff(ranks) == 1).all()), float(kept), float(wrong)


def evaluate(documents, method):
    """Array documents x 3: the means over each document's pages, in per cent."""
    return 100 * np.array([np.mean([scores(p) for p in method(d)], axis=0) for d in documents])


def interval(values, rng):
    """95 % bootstrap interval of the mean, documents drawn with replacement."""
    means = [values[rng.integers(0, len(values), len(values))].mean() for _ in range(2000)]
    return np.percentile(means, 2.5), np.percentile(means, 97.5)


def bold_best(rows, smaller=()):
    columns = list(zip(*rows))
    best = [min(c) if i in smaller else max(c) for i, c in enumerate(columns)]
    return [[(rf"\textbf{{{v:.1f}}}" if f"{v:.1f}" == f"{best[i]:.1f}" else f"{v:.1f}") for i, v in enumerate(r)] for r in rows]


def joined(cells, group):
    """Cells of a table row, with an empty narrow column between groups."""
    return " && ".join(" & ".join(cells[i:i + group]) for i in range(0, len(cells), group))


def main():
    OUT.mkdir(exist_ok=True)
    numbers = {}
    name = lambda *parts: "".join(p.replace(" ", "").replace("-", "").replace(",", "") for p in parts)

    corpora = {}
    for i, (label, style) in enumerate({**SETS, **STRESS}.items()):
        rng = random.Random(SEED + i)
        corpora[label] = [document(rng, style) for _ in range(DOCUMENTS)]
        lines = [len(p) for d in corpora[label] for p in d]
        numbers[name("lines", label)] = f"{sum(lines):,}"
        numbers[name("perpage", label)] = f"{np.mean(lines):.0f}"

    # main table
    rows = []
    draw = np.random.default_rng(SEED)
    per_method = {}
    for label, method in METHODS.items():
        row = []
        for corpus in SETS:
            values = evaluate(corpora[corpus], method)
            row += list(values.mean(axis=0))
            low, high = interval(values[:, 0], draw)
            per_method[label, corpus] = values
            numbers[name("exact", label, corpus)] = f"{values[:, 0].mean():.1f}"
            numbers[name("low", label, corpus)], numbers[name("high", label, corpus)] = f"{low:.1f}", f"{high:.1f}"
        rows.append(row)
    cells = bold_best(rows, smaller=(2, 5, 8))
    (OUT / "main.tex").write_text("".join(
        f"{label} & " + joined(r, 3) + r" \\" + "\n" for label, r in zip(METHODS, cells)))
    rivals = [m for m in METHODS if m != "Column bands"]
    for corpus in SETS:
        best = max(rivals, key=lambda m: per_method[m, corpus][:, 0].mean())
        numbers[name("rival", corpus)] = best
        gap = per_method["Column bands", corpus][:, 0] - per_method[best, corpus][:, 0]
        low, high = interval(gap, draw)
        numbers[name("gap", corpus)] = f"{gap.mean():.1f}"
        numbers[name("gaplow", corpus)], numbers[name("gaphigh", corpus)] = f"{low:.1f}", f"{high:.1f}"

    # ablation on the hard set, and the stress sets
    variants = {
        "Column bands, complete": column_bands,
        r"\quad gutter from each page alone": lambda d: column_bands(d, whole_document=False),
        r"\quad any crossing counts ($\theta = 0$)": lambda d: column_bands(d, theta=0.0),
        r"\quad rows not formed": lambda d: column_bands(d, rows=False),
    }
    rows = []
    for label, method in variants.items():
        rows.append([evaluate(corpora[c], method)[:, k].mean() for c in ("Mixed", "Hard") for k in (0, 1)])
    cells = bold_best(rows)
    (OUT / "ablation.tex").write_text("".join(
        f"{label} & " + joined(r, 2) + r" \\" + "\n" for label, r in zip(variants, cells)))
    for label, r in zip(["Complete", "PageGutter", "NoTheta", "NoRows"], rows):
        numbers["ablmixed" + label], numbers["ablhard" + label] = f"{r[0]:.1f}", f"{r[2]:.1f}"
    rows = [[evaluate(corpora[c], m)[:, 0].mean() for c in STRESS] for m in METHODS.values()]
    for label, r in zip(METHODS, rows):
        numbers |= {name("stress", label, c): f"{v:.1f}" for c, v in zip(STRESS, r)}
    cells = bold_best(rows)
    (OUT / "stress.tex").write_text("".join(
        f"{label} & " + " & ".join(r) + r" \\" + "\n" for label, r in zip(METHODS, cells)))

    # why pages of the hard set go wrong
    wrong = intrusion = short = both = 0
    for d in corpora["Hard"]:
        gutter, _ = gutter_of([l for p in d for l in p])
        for truth, page in zip(d, column_bands(d)):
            if scores(page)[0]:
                continue
            width = (max(l.x1 for l in truth) - min(l.x0 for l in truth)) / 2
            reach = lambda l: min(gutter - l.x0, l.x1 - gutter) / width
            i = any(l.kind == "intrusion" and reach(l) >= THETA for l in truth)
            s = any(l.kind == "short" and reach(l) < THETA for l in truth)
            wrong, intrusion, short, both = wrong + 1, intrusion + (i and not s), short + (s and not i), both + (i and s)
    numbers |= {"wrong": str(wrong), "wrongintrusion": str(intrusion), "wrongshort": str(short), "wrongboth": str(both),
                "wrongother": str(wrong - intrusion - short - both), "hardpages": f"{DOCUMENTS * PAGES:,}"}

    # the wrapped floats that column bands survive
    pages = [(any(l.kind == "wrapped" for l in p), scores(p)[0]) for d in corpora["Wrapped float"] for p in column_bands(d)]
    for key, wrapped in (("with", True), ("without", False)):
        right = [exact for has, exact in pages if has == wrapped]
        numbers |= {f"{key}wrap": str(len(right)), f"{key}wrapright": f"{sum(right):.0f}"}

    # the partial order without equation numbers
    rng = random.Random(SEED + 50)
    plain = [document(rng, replace(SETS["Clean"], numbered=0.0)) for _ in range(DOCUMENTS)]
    numbers["partialplain"] = f"{evaluate(plain, partial_order)[:, 0].mean():.1f}"

    # figure: theta
    thetas = [round(0.02 * i, 2) for i in range(0, 21)]
    table = ["theta,Clean,Mixed,Hard"]
    for t in thetas:
        table.append(f"{t}," + ",".join(
            f"{evaluate(corpora[c], lambda d: column_bands(d, theta=t))[:, 0].mean():.2f}" for c in SETS))
    (OUT / "theta.csv").write_text("\n".join(table) + "\n")
    best = max(table[1:], key=lambda r: float(r.split(",")[3])).split(",")
    numbers["thetabest"], numbers["thetabestexact"] = best[0], f"{float(best[3]):.1f}"

    mixed = {float(r.split(",")[0]): float(r.split(",")[2]) for r in table[1:]}
    numbers["lossMixed"] = f"{max(mixed.values()) - mixed[THETA]:.1f}"
    numbers["pagesAll"] = f"{len(SETS) * DOCUMENTS * PAGES:,}"

    # figure: gutter width, on fresh documents of the Mixed style
    table = ["gutter," + ",".join(name(m) for m in METHODS)]
    for g in [2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24]:
        rng = random.Random(SEED + 100)
        docs = [document(rng, SETS["Mixed"], gutter=g) for _ in range(40)]
        table.append(f"{g}," + ",".join(f"{evaluate(docs, m)[:, 0].mean():.2f}" for m in METHODS.values()))
    (OUT / "gutter.csv").write_text("\n".join(table) + "\n")

    (OUT / "numbers.tex").write_text("".join(
        rf"\expandafter\def\csname n:{k}\endcsname{{{v}}}" + "\n" for k, v in sorted(numbers.items())))

    # time, one core; differs from machine to machine
    docs = corpora["Mixed"][:40]
    times = {}
    for label, method in METHODS.items():
        start = time.process_time()
        for d in docs:
            method(d)
        times[name("time", label)] = f"{1000 * (time.process_time() - start) / (len(docs) * PAGES):.2f}"
    (OUT / "time.tex").write_text("".join(
        rf"\expandafter\def\csname n:{k}\endcsname{{{v}}}" + "\n" for k, v in sorted(times.items())))


if __name__ == "__main__":
    main()
