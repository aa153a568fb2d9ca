#!/usr/bin/env bash
# What an older commit says of random targets of every kind of goal, in a process of its own, held against what this tree says:
#   benchmarks/compare-answers.sh [commit] [targets of each kind] [seed]
# Verdicts that rounding leaves possible and both ends of every measure must agree to 1e-12 of their size; every difference is counted
# under a numbered change (benchmarks/answers/Changes.cs, docs/answers-since-ecc6f10.md) or shown. Ends with 1 where one falls under none.
#   COMPARE_OLD may name a checkout of the commit that is there already; COMPARE_KEEP a folder that keeps cases and answers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
commit=${1:-ecc6f10}
count=${2:-100000}
seed=${3:-20260101}
. "$here/older.sh"
keep=${COMPARE_KEEP:-$work}

# side NAME TREE FOLDER: the program compiled against the library in TREE; FOLDER holds the file in which that commit's names differ.
side() {
  mkdir -p "$work/$1"
  cp "$here"/answers/*.cs "$work/$1/"
  [ ! -d "$3" ] || cp "$3"/*.cs "$work/$1/"
  build "$work/$1/Answers.csproj" "$2/src/Indicators/Indicators.csproj"
}

side old "$old" "$here/answers/$short"
side new "$root" "$here/answers/none"
"$work/new/out/Answers" cases "$keep/cases" "$count" "$seed"
"$work/old/out/Answers" answers "$keep/cases" "$keep/old"
"$work/new/out/Answers" answers "$keep/cases" "$keep/new"
"$work/new/out/Answers" compare "$keep/cases" "$keep/old" "$keep/new"
