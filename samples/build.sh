#!/bin/sh
# Rebuilds the sample papers: ./build.sh [method|survey|zh|zh-data|zh-measure]...   (all of them without an argument)
# The fixed date makes two builds by pdfLaTeX give the same bytes. Debris stays in a temporary directory.
set -eu
cd "$(dirname "$0")"
export SOURCE_DATE_EPOCH=1767225600 FORCE_SOURCE_DATE=1   # 2026-01-01
debris=$(mktemp -d); trap 'rm -rf "$debris"' EXIT

compile() {  # engine directory name
    ( cd "$2"
      for pass in 1 2 3; do
          "$1" -interaction=nonstopmode -halt-on-error -output-directory="$debris" "$3.tex" >"$debris/$3.terminal" \
              || { grep -A4 '^!' "$debris/$3.terminal" >&2; exit 1; }
          if [ "$pass" = 1 ] && grep -q '\\bibdata' "$debris/$3.aux"; then
              BIBINPUTS=.: openout_any=a bibtex "$debris/$3" >"$debris/$3.bib.out" || { cat "$debris/$3.bib.out" >&2; exit 1; }
          fi
      done
      grep -E 'Overfull|undefined|multiply' "$debris/$3.log" >&2 || true
      cp "$debris/$3.pdf" . )
    echo "samples/$2/$3.pdf"
}

for paper in "${@:-method survey zh zh-data zh-measure}"; do
    for one in $paper; do
        case $one in
            method) compile pdflatex method column-bands ;;
            survey) compile pdflatex survey machines-read-papers ;;
            zh)     compile xelatex zh ju-ju-you-ju ;;
            zh-data)    compile xelatex zh-data shu-yu-dui-zhao ;;
            zh-measure) compile xelatex zh-measure ju-xian-zai-na ;;
            *)      echo "unknown paper: $one" >&2; exit 2 ;;
        esac
    done
done
