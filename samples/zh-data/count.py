"""Counts the glossary for the paper beside it: ./count.py [CSL] writes numbers.tex, fields.tex, coverage.tex.

The glossary is src/main/resources/gloss/language/glossary.tsv of this repository. CSL is a folder with corpus.jsonl and
queries.keywords.jsonl (abstracts and keywords of Chinese papers); without it the coverage stays as it was written last.
"""
import collections, json, pathlib, re, sys

HERE = pathlib.Path(__file__).parent
GLOSSARY = HERE / "../../src/main/resources/gloss/language/glossary.tsv"
FIELDS = {"academic": "学术通用词", "ml": "机器学习", "vision": "计算机视觉", "language": "自然语言与检索", "systems": "计算机系统",
          "mathematics": "数学", "medicine": "医学", "physics": "物理", "statistics": "统计", "biology": "生物", "engineering": "工程",
          "chemistry": "化学", "social": "社会科学"}
rows = [l.rstrip("\n").split("\t") for l in GLOSSARY.open(encoding="utf-8") if not l.startswith("#") and l.strip()]
english = [[v.strip() for v in r[0].split(";")] for r in rows]
chinese = [[v.strip() for v in r[1].split("|")] for r in rows]
fields = [r[2] for r in rows]
renderings = collections.defaultdict(set)
for i, row in enumerate(chinese):
    for rendering in row:
        renderings[rendering].add(i)
numbers = {
    "entries": len(rows),
    "pairs": sum(len(e) * len(c) for e, c in zip(english, chinese)),
    "english": sum(map(len, english)),
    "chinese": len(renderings),
    "many": sum(len(c) > 1 for c in chinese),
    "shared": sum(len(s) > 1 for s in renderings.values()),
    "fieldcount": len(set(fields)),
}
numbers["manyshare"] = f"{100 * numbers['many'] / len(rows):.1f}"
numbers["sharedshare"] = f"{100 * numbers['shared'] / len(renderings):.1f}"
table = [(FIELDS[f], n, sum(len(c) > 1 for c, g in zip(chinese, fields) if g == f)) for f, n in collections.Counter(fields).most_common()]
(HERE / "fields.tex").write_text("".join(f"{n} & {a} & {b} & {100 * b / a:.1f}\\\\\n" for n, a, b in table), encoding="utf-8")
(HERE / "fields.csv").write_text("n,entries\n" + "".join(f"{i},{a}\n" for i, (n, a, b) in enumerate(table)), encoding="utf-8")

if len(sys.argv) > 1:
    data = pathlib.Path(sys.argv[1])
    known = {r.replace(" ", "") for r in renderings if len(r) > 1}
    field_of = {}
    for r, owners in renderings.items():
        field_of[r.replace(" ", "")] = {fields[i] for i in owners}
    longest = max(map(len, known))

    def covered(text, words):
        at, hit = 0, 0
        while at < len(text):
            step = next((n for n in range(min(longest, len(text) - at), 1, -1) if text[at:at + n] in words), 0)
            hit += step
            at += step or 1
        return hit

    han = re.compile(r"[\u4e00-\u9fff]")
    texts = [json.loads(l)["text"] for l in (data / "corpus.jsonl").open(encoding="utf-8")]
    plain = {w for w in known if field_of[w] == {"academic"}}
    sizes = [len(han.findall(t)) for t in texts]
    rowsout = []
    for name, words in (("只用学术通用词", plain), ("只用学科术语", known - plain), ("全部词条", known)):
        shares = sorted(covered(t, words) / max(1, len(t)) for t in texts)
        none = sum(s == 0 for s in shares)
        rowsout.append((name, 100 * sum(shares) / len(shares), 100 * shares[len(shares) // 2], 100 * none / len(shares)))
    (HERE / "coverage.tex").write_text("".join(f"{n} & {a:.1f} & {b:.1f} & {c:.1f}\\\\\n" for n, a, b, c in rowsout), encoding="utf-8")
    keys = [k for l in (data / "queries.keywords.jsonl").open(encoding="utf-8") for k in json.loads(l)["text"].split()]
    exact = sum(k in known for k in keys)
    partly = sum(k not in known and covered(k, known) > 0 for k in keys)
    numbers.update(texts=len(texts), keywords=len(keys), exact=f"{100 * exact / len(keys):.1f}", partly=f"{100 * partly / len(keys):.1f}",
                   nothing=f"{100 * (len(keys) - exact - partly) / len(keys):.1f}", allcover=f"{rowsout[2][1]:.1f}", plaincover=f"{rowsout[0][1]:.1f}")
    (HERE / "numbers.tex").write_text("".join(f"\\expandafter\\def\\csname n:{k}\\endcsname{{{v}}}\n" for k, v in numbers.items()), encoding="utf-8")
print(numbers)
