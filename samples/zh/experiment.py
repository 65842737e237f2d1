#!/usr/bin/env python3
"""《句句有据》一文的实验:把忠实的改写按八种方式改错,看哪种程序核查能发现。

读 sentences.tsv(证据<TAB>忠实的改写,均由作者撰写),写 results/*.csv 与 results/*.tex。同一种子得到同样的结果。

    python3 experiment.py            # 不到一秒,只用标准库
"""
import itertools
import math
import random
import re
from pathlib import Path

SEED = 20260
HERE = Path(__file__).parent
OUT = HERE / "results"
PAIRS = [line.rstrip("\n").split("\t") for line in open(HERE / "sentences.tsv", encoding="utf-8")]

# ---------------------------------------------------------------- 改错:词表与核查的词表分开写,「外」是核查词表里没有的说法

NAMES = ["GROBID", "CERMINE", "PDFBox", "pdffigures2", "OpenDataLoader", "XY-cut", "MiniLM", "Lucene", "BM25", "SciFact",
         "SciTLDR", "RapidOCR", "tesseract", "ChatPaper", "langchain4j", "偏序方法", "分栏带方法"]
NUMBER = re.compile(r"(?<![A-Za-z0-9.])\d+(?:\.\d+)?(?![A-Za-z0-9])")          # 不含 BM25 里的 25
UNIT_OF = {"%": " 个百分点", "毫秒": "秒", "秒": "毫秒", "磅": "毫米", "页": "篇", "篇": "页", "句": "词", "词": "句", "字": "词"}
COMPARE = {"高于": "低于", "低于": "高于", "优于": "不如", "快于": "慢于", "长于": "短于", "超过": "低于", "提高到": "降低到",
           "降低到": "提高到", "下降到": "上升到", "增加": "减少"}
COMPARE_OUTSIDE = {"高于": "逊于", "低于": "胜过", "优于": "逊色于", "快于": "落后于", "长于": "逊于", "超过": "够不着", "提高到": "滑落到",
                   "降低到": "攀升到", "下降到": "攀升到", "增加": "变少"}
DENY = [("没有一页", "有一些页"), ("没有证据", "有证据"), ("几乎没有", "有"), ("并不敏感", "敏感"), ("不需要", "需要"), ("不参与", "参与"),
        ("不能", "能"), ("不含", "含有"), ("而不是", "以及"), ("尚未", "已经"), ("无法结束", "结束"), ("难以", "可以"), ("反而增加", "反而不增加"),
        ("可用", "不能用"), ("更容易", "不容易"), ("需要 2", "不需要 2")]
DENY_OUTSIDE = [("可由阈值解释", "与阈值解释不沾边"), ("排错", "排对"), ("标错", "标对"), ("覆盖", "漏掉"), ("提到", "忽略"), ("有助于", "妨碍"),
                ("完全正确", "完全错误"), ("过度概括", "恰当概括"), ("是多数用户抱怨", "是多数用户称赞"), ("提取", "漏提"), ("找出并排除", "找出并保留")]
HEDGE = [("可能", ""), ("往往", ""), ("大约", ""), ("约", ""), ("通常", ""), ("左右", ""), ("几乎", ""), ("初步", ""), ("显示", "证明")]
HEDGE_OUTSIDE = [("可能", "势必"), ("往往", "无一例外地"), ("大约", "恰好"), ("约", "正好"), ("通常", "注定"), ("初步结果显示", "结果无可争辩")]
SCOPE = [("多数", "所有"), ("大多数", "全部"), ("干净页面", "页面"), ("生成的页面", "页面"), ("难集", "全集"), ("双栏论文", "论文"), ("离线时", ""),
         ("科学摘要中，", ""), ("扫描件", "文档"), ("在 149 篇", "在所有"), ("149 篇论文", "所有论文"), ("最难的 1200 页", "所有页面"), ("跨语言检索中，", "")]
SCOPE_OUTSIDE = [("多数", "清一色的"), ("大多数", "清一色的"), ("就生成的页面而言", "无论什么页面"), ("图形很多的 PDF", "PDF"), ("遇到侵入邻栏的浮动图，", ""), ("去掉公式编号后，", ""),
                 ("10 万篇文档上，", ""), ("五分钟内，", ""), ("在正文解析失败时", ""), ("在间距 6 磅时", ""), ("论文无法解析时，", "")]


def change_number(claim, rng):
    m = rng.choice(list(NUMBER.finditer(claim)) or [None])
    if m is None:
        return None
    old = m.group()
    decimals = len(old.partition(".")[2])
    kind = rng.choice(["digit", "shift"])
    if kind == "shift" and float(old) >= 1:
        new = f"{float(old) * 10:.{decimals}f}"
    else:                                              # 改一个数位
        places = [i for i, c in enumerate(old) if c.isdigit()]
        i = rng.choice(places)
        new = old[:i] + rng.choice([d for d in "123456789" if d != old[i]]) + old[i + 1:]
    return claim[:m.start()] + new + claim[m.end():]


def change_unit(claim, rng):
    found = [(m, u) for m in NUMBER.finditer(claim) for u in UNIT_OF if re.match(r" ?" + u, claim[m.end():])]
    if not found:
        return None
    m, unit = rng.choice(found)
    return claim[:m.end()] + claim[m.end():].replace(unit, UNIT_OF[unit], 1)


def change_name(claim, rng):
    present = [n for n in NAMES if n in claim]
    if not present:
        return None
    return claim.replace(rng.choice(present), rng.choice([n for n in NAMES if n not in claim]), 1)


def swap(claim, items, rng):
    items = list(items)
    between = lambda a, b: claim[a[1] + len(a[0]):b[1]].strip()
    pairs = [(a, b) for a, b in itertools.combinations(items, 2) if a[0] != b[0] and between(a, b) not in ("和", "到")]
    if not pairs:
        return None
    (x, i), (y, j) = rng.choice(pairs)
    return claim[:i] + y + claim[i + len(x):j] + x + claim[j + len(y):]


def swap_numbers(claim, rng):
    return swap(claim, [(m.group(), m.start()) for m in NUMBER.finditer(claim)], rng)


def swap_names(claim, rng):
    found = sorted((claim.index(n), n) for n in NAMES if n in claim)
    return swap(claim, [(n, i) for i, n in found], rng)


def by_table(rows):
    def change(claim, rng):
        fitting = [(a, b) for a, b in rows if a in claim]
        fitting = [(a, b) for a, b in fitting if not any(a != x and a in x for x, _ in fitting)]    # 取最长者:「大约」而非「约」
        if not fitting:
            return None
        a, b = rng.choice(fitting)
        return claim.replace(a, b, 1)
    return change


ERRORS = {                       # 类别:(核查词表内的改法, 词表外的改法)
    "数字": (change_number, None),
    "单位": (change_unit, None),
    "专名": (change_name, None),
    "否定": (by_table(DENY), by_table(DENY_OUTSIDE)),
    "比较方向": (by_table(COMPARE.items()), by_table(COMPARE_OUTSIDE.items())),
    "限定语": (by_table(HEDGE), by_table(HEDGE_OUTSIDE)),
    "范围": (by_table(SCOPE), by_table(SCOPE_OUTSIDE)),
    "数字互换": (swap_numbers, None),
    "专名互换": (swap_names, None),
}

# ---------------------------------------------------------------- 核查:每项返回「通过与否」

UNITS = ["个百分点", "毫秒", "分钟", "毫米", "MB", "%", "秒", "磅", "页", "篇", "句", "词", "字", "行", "倍", "张", "万篇"]
UP = ["高于", "超过", "优于", "快于", "长于", "多于", "大于", "提高", "上升", "增加", "增长"]
DOWN = ["低于", "不如", "慢于", "短于", "少于", "小于", "降低", "下降", "减少"]
NOT = re.compile(r"没有|并非|不|未|无法|无(?!论)|难以|毫无")
NOT_BUT = re.compile(r"不仅|不但|不同|不过|不少|不断|不如|并不仅")
HEDGES = ["可能", "或许", "往往", "大约", "约", "通常", "一般", "左右", "几乎", "初步", "似乎", "接近"]
PROOF = ["证明", "证实", "必然", "一定"]
ALL = ["所有", "全部", "一切", "任何", "总是", "一律", "全集"]
LIMITS = ["多数", "部分", "干净", "生成的", "难集", "最难", "双栏", "离线", "扫描件", "科学摘要", "跨语言", "149 篇"]


def quantities(text):
    """{(值, 单位)};时间一律化为毫秒,「万」化为个。"""
    found = set()
    for m in NUMBER.finditer(text):
        rest = text[m.end():].lstrip()
        if not rest.startswith(tuple(UNITS)):
            rest = re.sub(r"^(?:到|至)\s*\d+(?:\.\d+)?\s*", "", rest)      # 「2 到 7 秒」里的 2 也以秒计
        unit = next((u for u in UNITS if rest.startswith(u)), "")
        value = float(m.group())
        if unit == "秒":
            value, unit = value * 1000, "毫秒"
        found.add((round(value, 6), unit))
    return found


def names(text):
    return set(re.findall(r"[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]|偏序方法|分栏带方法", text))


def numbers_ok(e, c):
    return {v for v, _ in quantities(c)} <= {v for v, _ in quantities(e)}


def units_ok(e, c):
    return quantities(c) <= quantities(e)


def names_ok(e, c):
    return names(c) <= names(e)


def negation_ok(e, c):
    count = lambda t: len(NOT.findall(NOT_BUT.sub("", t)))
    return count(e) == count(c)


def direction_ok(e, c):
    has = lambda t, words: any(w in t for w in words)
    return all(has(e, words) or not has(c, words) for words in (UP, DOWN))


def hedge_ok(e, c):
    if any(w in e for w in HEDGES) and not any(w in c for w in HEDGES):
        return False
    return not any(w in c and w not in e for w in PROOF)


def scope_ok(e, c):
    return all(w in e for w in ALL if w in c) and all(w in c for w in LIMITS if w in e)


def order_ok(e, c):
    """两边各出现一次的数与专名,先后次序须相同。"""
    def sequence(t):
        return [(float(m.group()) if m.group()[0].isdigit() else m.group())
                for m in re.finditer(r"[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]|偏序方法|分栏带方法|" + NUMBER.pattern, t)]
    a, b = sequence(e), sequence(c)
    both = [x for x in a if a.count(x) == 1 and b.count(x) == 1]
    return both == [x for x in b if x in both]


SETS = [numbers_ok, units_ok, names_ok, negation_ok, direction_ok, hedge_ok, scope_ok]
VERDICTS = {
    "仅核数字": lambda e, c: numbers_ok(e, c),
    "数字、单位、专名": lambda e, c: all(f(e, c) for f in SETS[:3]),
    "七项核查": lambda e, c: all(f(e, c) for f in SETS),
    "七项核查与次序": lambda e, c: all(f(e, c) for f in SETS) and order_ok(e, c),
}


def overlap(e, c):
    """改写中的字二元组有多少见于证据。"""
    strip = lambda t: re.sub(r"[\s，。：；（）、]", "", t)
    grams = lambda t: [strip(t)[i:i + 2] for i in range(len(strip(t)) - 1)]
    inside = set(grams(e))
    return sum(g in inside for g in grams(c)) / max(1, len(grams(c)))


def wilson(k, n, z=1.96):
    p = k / n
    centre, spread = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return 100 * max(0.0, centre - spread) / (1 + z * z / n), 100 * (centre + spread) / (1 + z * z / n)


def main():
    OUT.mkdir(exist_ok=True)
    rng = random.Random(SEED)
    wrong = []                                          # (类别, 词表内?, 证据, 改错的句子)
    for e, c in PAIRS:
        for label, (inside, outside) in ERRORS.items():
            for is_inside, change in ((True, inside), (False, outside)):
                bad = change and change(c, rng)
                if bad and bad != c and (label != "数字" or quantities(bad) != quantities(c)):
                    wrong.append((label, is_inside, e, bad))
    with open(OUT / "wrong.tsv", "w", encoding="utf-8") as f:
        for label, is_inside, e, bad in wrong:
            caught = " ".join(fn.__name__[:-3] for fn in SETS + [order_ok] if not fn(e, bad))
            f.write(f"{label}\t{'内' if is_inside else '外'}\t{e}\t{bad}\t{caught or '未发现'}\n")

    numbers = {"pairs": len(PAIRS), "wrong": len(wrong)}
    numbers["words"] = sum(map(len, (UNITS, UP, DOWN, NOT.pattern.split("|"), HEDGES, PROOF, ALL, LIMITS)))
    kinds = ([(k, True) for k in ERRORS] + [(k, False) for k, v in ERRORS.items() if v[1]])
    methods = list(VERDICTS)
    rate = lambda rows, m: 100 * sum(not VERDICTS[m](e, b) for _, _, e, b in rows) / len(rows)

    def line(title, rows):
        values = [rate(rows, m) for m in methods]
        best = max(values)
        return f"{title} & {len(rows)} & " + " & ".join(
            (rf"\textbf{{{v:.1f}}}" if v == best and v > 0 else f"{v:.1f}") for v in values) + r" \\" + "\n"

    inner = [k for k in ("数字", "单位", "专名", "否定", "比较方向", "限定语", "范围")]
    table = ""
    for k in inner:
        table += line(k, [w for w in wrong if w[0] == k and w[1]])
    table += r"\midrule" + "\n"
    for k in ("数字互换", "专名互换"):
        table += line(k, [w for w in wrong if w[0] == k])
    table += r"\midrule" + "\n"
    for k in ("否定", "比较方向", "限定语", "范围"):
        table += line(k + "（词表外）", [w for w in wrong if w[0] == k and not w[1]])
    table += r"\midrule" + "\n" + line("合计", wrong)
    false = {m: [c for e, c in PAIRS if not VERDICTS[m](e, c)] for m in methods}
    lows = [100 * len(false[m]) / len(PAIRS) for m in methods]
    table += f"误报（忠实的改写） & {len(PAIRS)} & " + " & ".join(
        rf"\textbf{{{v:.1f}}}" if v == min(lows) else f"{v:.1f}" for v in lows) + r" \\" + "\n"
    (OUT / "main.tex").write_text(table, encoding="utf-8")

    keys = dict(zip(methods, ["num", "three", "seven", "order"]))
    groups = {"in": [w for w in wrong if w[1] and "互换" not in w[0]], "swap": [w for w in wrong if "互换" in w[0]],
              "out": [w for w in wrong if not w[1]], "all": wrong}
    for g, rows in groups.items():
        numbers["n" + g] = len(rows)
        for m in methods:
            k = sum(not VERDICTS[m](e, b) for _, _, e, b in rows)
            low, high = wilson(k, len(rows))
            numbers |= {f"{keys[m]}{g}": f"{100 * k / len(rows):.1f}", f"{keys[m]}{g}low": f"{low:.1f}", f"{keys[m]}{g}high": f"{high:.1f}",
                        f"{keys[m]}{g}count": k}
    for m in methods:
        low, high = wilson(len(false[m]), len(PAIRS))
        numbers |= {f"{keys[m]}false": f"{100 * len(false[m]) / len(PAIRS):.1f}", f"{keys[m]}falsecount": len(false[m]),
                    f"{keys[m]}falselow": f"{low:.1f}", f"{keys[m]}falsehigh": f"{high:.1f}"}
    numbers["gain"] = f"{100 * (numbers['orderallcount'] - numbers['sevenallcount']) / len(wrong):.1f}"
    # 词语重合:门限扫描
    rows = ["threshold,false,caught"]
    at = {}
    for t in [x / 100 for x in range(40, 101, 2)]:
        fa = 100 * sum(overlap(e, c) < t for e, c in PAIRS) / len(PAIRS)
        hit = 100 * sum(overlap(e, b) < t for _, _, e, b in wrong) / len(wrong)
        rows.append(f"{t},{fa:.2f},{hit:.2f}")
        at[t] = fa, hit
    (OUT / "overlap.csv").write_text("\n".join(rows) + "\n")
    budget = 100 * len(false["七项核查"]) / len(PAIRS)
    same = max((hit, fa) for fa, hit in at.values() if fa <= max(budget, 0.0) + 1e-9)
    half = min((fa, t, hit) for t, (fa, hit) in at.items() if hit >= float(numbers["sevenall"]))
    numbers |= {"overlapsame": f"{same[0]:.1f}", "overlapsamefalse": f"{same[1]:.1f}", "overlaphalf": f"{half[0]:.1f}", "overlaphalft": f"{half[1]:.2f}",
                "overlaphalfhit": f"{half[2]:.1f}"}

    # 从完整的核查里逐项去掉
    every = SETS + [order_ok]
    title = dict(zip(every, ["数字", "单位", "专名", "否定", "比较方向", "限定语", "范围", "次序"]))
    table = ""
    for f in every:
        rest = [g for g in every if g is not f]
        missed = sum(all(g(e, b) for g in rest) for _, _, e, b in wrong)
        false_rest = sum(not all(g(e, c) for g in rest) for e, c in PAIRS)
        table += f"去掉{title[f]} & {missed} & {false_rest} \\\\\n"
        numbers |= {f"without{f.__name__[:-3]}": missed}
    missed = sum(all(g(e, b) for g in every) for _, _, e, b in wrong)
    table = f"完整的核查 & \\textbf{{{missed}}} & {len(false['七项核查与次序'])} \\\\\n" + table
    numbers["missed"] = missed
    # 举例:一篇 30 句,每句改错的概率 10 %
    k, eps = 30, 0.10
    for m in ("七项核查", "七项核查与次序"):
        d = sum(not VERDICTS[m](e, b) for _, _, e, b in wrong) / len(wrong)
        f = len(false[m]) / len(PAIRS)
        numbers |= {keys[m] + "left": f"{k * eps * (1 - d):.2f}", keys[m] + "perfect": f"{100 * (1 - eps * (1 - d)) ** k:.0f}",
                    keys[m] + "replaced": f"{k * (eps * d + (1 - eps) * f):.1f}"}
    numbers["noneperfect"] = f"{100 * (1 - eps) ** k:.0f}"
    loose = [(t, fa, hit) for t, (fa, hit) in at.items() if fa <= 100 * len(false["七项核查与次序"]) / len(PAIRS) + 1e-9][-1]
    numbers |= {"looset": f"{loose[0]:.2f}", "loosefalse": f"{loose[1]:.1f}", "loosehit": f"{loose[2]:.1f}"}
    (OUT / "ablation.tex").write_text(table, encoding="utf-8")
    (OUT / "numbers.tex").write_text("".join(
        rf"\expandafter\def\csname n:{k}\endcsname{{{v}}}" + "\n" for k, v in sorted(numbers.items())), encoding="utf-8")
    for m in methods:
        print(m, len(false[m]), *(numbers[keys[m] + g] for g in groups))
    print("\n".join(c for c in false["七项核查与次序"]))
    print("seven:", "\n".join(c for c in false["七项核查"]))


if __name__ == "__main__":
    main()
