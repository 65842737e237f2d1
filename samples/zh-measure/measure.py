"""Where papers admit limits, for the paper beside it: ./measure.py PARSED writes numbers.tex, groups.tex, place.csv.

PARSED is a folder of gloss/paper/1 files, one sub-folder for each set of papers (`gloss parse PAPERS --out PARSED`).
"""
import json, pathlib, re, sys

HERE = pathlib.Path(__file__).parent
ADMITS = re.compile(
    r"\blimitations?\b|\bdrawbacks?\b|\bshortcomings?\b|\bcaveats?\b|\bthreats? to validity\b|\bfailure (?:case|mode)s?\b"
    r"|\b(?:our|the proposed|this|the present|the current) (?:\w+ ){0,3}(?:method|model|approach|algorithm|study|work|analysis|system|package|results?)\b.{0,50}"
    r"\b(?:cannot|can not|does not|do not|did not|is limited|are limited|is restricted|may not|fails?|requires|assumes)\b"
    r"|\bwe (?:did|do|have|could|can|were|are) not (?:\w+ )?(?:consider|test|evaluat|address|explor|investigat|includ|compar|find|found|able|yet)", re.I)
OTHERS = re.compile(r"\b(?:existing|previous|prior|traditional|conventional|other|their|earlier|most) (?:\w+ ){0,3}"
                    r"(?:methods?|approach(?:es)?|works?|models?|techniques?|algorithms?|systems?|studies)\b|\bet al\b", re.I)
OWN = re.compile(r"limitation|threats? to validity|caveat", re.I)
GROUPS = {"会议论文": ("pmlr-uai2021", "pmlr-midl2022"), "预印本": ("reading-notes", "reco-papers", "cv-zh-notes"), "软件与教学论文": ("jose", "juliacon")}
papers = []
for file in sorted(pathlib.Path(sys.argv[1]).glob("*/*.json")):
    paper = json.loads(file.read_text(encoding="utf-8"))
    if paper["language"] != "en":
        continue
    body = [s for s in paper["sentences"] if any(s["section"] == x["id"] for x in paper["sections"])]
    titles = {x["id"]: x["title"] for x in paper["sections"]}
    hits = [(i, s) for i, s in enumerate(body) if ADMITS.search(s["text"]) and not OTHERS.search(s["text"])]
    papers.append({"group": file.parent.name, "pages": len(paper["pages"]), "sentences": len(body),
                   "own": any(OWN.search(t) for t in titles.values()), "hits": len(hits),
                   "places": [i / max(1, len(body) - 1) for i, _ in hits],
                   "inside": sum(bool(OWN.search(titles.get(s["section"], ""))) for _, s in hits)})
groups = [(n, [p for p in papers if p["group"] in sets]) for n, sets in GROUPS.items()] + [("合计", papers)]
median = lambda xs: sorted(xs)[len(xs) // 2] if xs else 0
share = lambda part, all: 100 * part / max(1, all)
lines = []
for name, of in groups:
    admitted = [p for p in of if p["hits"]]
    lines.append(f"{name} & {len(of)} & {share(sum(p['own'] for p in of), len(of)):.1f} & {share(len(admitted), len(of)):.1f} & "
                 f"{share(sum(p['hits'] for p in of), sum(p['sentences'] for p in of)):.2f}\\\\\n")
(HERE / "groups.tex").write_text("".join(lines), encoding="utf-8")
places = [x for p in papers for x in p["places"]]
bins = [sum(i / 10 <= x < (i + 1) / 10 or (i == 9 and x == 1) for x in places) for i in range(10)]
(HERE / "place.csv").write_text("place,share\n" + "".join(f"{i * 10 + 5},{share(b, len(places)):.1f}\n" for i, b in enumerate(bins)), encoding="utf-8")
all_hits = sum(p["hits"] for p in papers)
numbers = {"papers": len(papers), "pages": sum(p["pages"] for p in papers), "sentences": sum(p["sentences"] for p in papers), "hits": all_hits,
           "own": sum(p["own"] for p in papers), "ownshare": f"{share(sum(p['own'] for p in papers), len(papers)):.1f}",
           "any": sum(p["hits"] > 0 for p in papers), "anyshare": f"{share(sum(p['hits'] > 0 for p in papers), len(papers)):.1f}",
           "none": sum(p["hits"] == 0 for p in papers), "inside": f"{share(sum(p['inside'] for p in papers), all_hits):.1f}",
           "rate": f"{share(all_hits, sum(p['sentences'] for p in papers)):.2f}", "last": f"{share(bins[9], len(places)):.1f}",
           "lasttwo": f"{share(bins[8] + bins[9], len(places)):.1f}", "firsthalf": f"{share(sum(bins[:5]), len(places)):.1f}",
           "median": median([p["hits"] for p in papers])}
for name, of in groups[:3]:
    key = {"会议论文": "conf", "预印本": "pre", "软件与教学论文": "soft"}[name]
    numbers[key + "any"] = f"{share(sum(p['hits'] > 0 for p in of), len(of)):.1f}"
(HERE / "numbers.tex").write_text("".join(f"\\expandafter\\def\\csname n:{k}\\endcsname{{{v}}}\n" for k, v in numbers.items()), encoding="utf-8")
print(numbers)
