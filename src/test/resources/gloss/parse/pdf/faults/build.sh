#!/bin/sh
# Rebuilds the pages on which faults were mended: ./build.sh [NAME.tex]...
# Needs TeX Live with ctex (Debian: texlive-latex-extra texlive-lang-chinese texlive-xetex). The tests need none of it.
set -eu
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1767225600 FORCE_SOURCE_DATE=1   # 2026-01-01
debris=$(mktemp -d); trap 'rm -rf "$debris"' EXIT
[ $# -gt 0 ] || set -- *.tex
for file in "$@"; do
    name=${file%.tex}
    engine=pdflatex; case $name in zh-*) engine=xelatex ;; esac
    for pass in 1 2; do
        "$engine" -interaction=nonstopmode -halt-on-error -output-directory="$debris" "$name.tex" >"$debris/$name.terminal" \
            || { grep -A4 '^!' "$debris/$name.terminal" >&2; exit 1; }
    done
    cp "$debris/$name.pdf" .
done
