#!/usr/bin/env python3
"""Counts the works cited in the survey by branch and period (field `branch` of refs.bib); writes results/years.csv and results/numbers.tex."""
import re
from pathlib import Path

HERE = Path(__file__).parent
PERIODS = [(1955, 1994), (1995, 1999), (2000, 2004), (2005, 2009), (2010, 2014), (2015, 2019), (2020, 2025)]
BRANCHES = ["page", "role", "summary", "check", "reader"]

entries = re.findall(r"^@\w+\{(\w+),\s*branch=\{(\w+)\}.*?year=\{(\d{4})\}\}\s*$", (HERE / "refs.bib").read_text(), re.M)
text = (HERE / "machines-read-papers.tex").read_text()
cited = {k.strip() for keys in re.findall(r"\\cite[a-z]*\*?(?:\[[^\]]*\])*\{([^}]*)\}", text) for k in keys.split(",")}
assert not cited - {k for k, _, _ in entries}, cited - {k for k, _, _ in entries}
print("not cited:", sorted({k for k, _, _ in entries} - cited))
entries = [(k, b, int(y)) for k, b, y in entries if k in cited]

(HERE / "results").mkdir(exist_ok=True)
rows = ["period," + ",".join(BRANCHES)]
for i, (a, z) in enumerate(PERIODS):
    rows.append(f"{i}," + ",".join(str(sum(b == branch and a <= y <= z for _, b, y in entries)) for branch in BRANCHES))
(HERE / "results" / "years.csv").write_text("\n".join(rows) + "\n")
numbers = {"all": len(entries), "first": min(y for *_, y in entries), "last": max(y for *_, y in entries),
           "recent": sum(y >= 2020 for *_, y in entries)} | {b: sum(x == b for _, x, _ in entries) for b in BRANCHES}
numbers["checkrecent"] = sum(b == "check" and y >= 2020 for _, b, y in entries)
numbers["pageearly"] = sum(b == "page" and y < 2000 for _, b, y in entries)
(HERE / "results" / "numbers.tex").write_text(
    "".join(rf"\expandafter\def\csname n:{k}\endcsname{{{v}}}" + "\n" for k, v in sorted(numbers.items())))
print(numbers)
