#!/usr/bin/env bash
# Fuzzing led by coverage, by hand: SharpFuzz notes in the library which branches an input takes, and AFL++ keeps and changes inputs that take new ones.
#   apt-get install afl++
#   tests/guided-fuzz.sh figures 3600              # a target of tests/Indicators.Fuzz, and seconds
# Prints executions, kept inputs and branches, and every input that broke a promise; look at one with
#   dotnet run --project tests/Indicators.Fuzz -c Release -- --target figures --input <file>
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:?which target: see dotnet run --project tests/Indicators.Fuzz -- --list}
seconds=${2:-600}
command -v afl-fuzz >/dev/null || { echo "afl-fuzz is missing: apt-get install afl++" >&2; exit 2; }
work=${GUIDED_WORK:-$(mktemp -d)}
if [ ! -d "$work/program" ]; then
  dotnet build tests/Indicators.Fuzz -c Release -v q -o "$work/program" >&2
  dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tool" >/dev/null
  # Ours only: branches inside a library of others would lead away from the grammar.
  for library in "$work"/program/Indicators*.dll; do
    [ "$(basename "$library")" = Indicators.Fuzz.dll ] || "$work/tool/sharpfuzz" "$library" >&2
  done
fi

mkdir -p "$work/seeds/$target" "$work/found"
cp -n tests/Indicators.Fuzz/corpus/"$target"/* "$work/seeds/$target/" 2>/dev/null || true
[ -n "$(ls "$work/seeds/$target")" ] || echo 1 >"$work/seeds/$target/one"
export AFL_SKIP_BIN_CHECK=1 AFL_NO_UI=1 AFL_SKIP_CPUFREQ=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_AFFINITY=1
export AFL_AUTORESUME=1 AFL_FORKSRV_INIT_TMOUT=60000 DOTNET_gcConcurrent=0
nice -n 19 afl-fuzz -i "$work/seeds/$target" -o "$work/found/$target" -V "$seconds" -t 10000 -m none -- \
  dotnet "$work/program/Indicators.Fuzz.dll" --guided "$target" >"$work/$target.log" 2>&1 || { tail -n 20 "$work/$target.log" >&2; exit 1; }
stats=$work/found/$target/default/fuzzer_stats
awk -v target="$target" -F' *: *' '{ value[$1] = $2 }
  END { printf "%s: %s executions in %s s (%s/s), %s inputs kept, %s branches (%s of the map), stability %s, %s broke a promise, %s took too long\n",
    target, value["execs_done"], value["run_time"], value["execs_per_sec"], value["corpus_count"], value["edges_found"], value["bitmap_cvg"],
    value["stability"], value["saved_crashes"], value["saved_hangs"] }' "$stats"
for found in "$work/found/$target/default/crashes"/id* "$work/found/$target/default/hangs"/id*; do
  [ ! -f "$found" ] || echo "  $found"
done
