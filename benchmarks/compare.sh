#!/usr/bin/env bash
# Runs one small program against the library of an older commit and against this tree, in turn, on the same input files:
#   benchmarks/compare.sh <commit> <what> [pairs] [variant...]
# Prints the ratio old/new of each pair's times (above 1: this tree is faster) as median and quartiles, and the bytes
# allocated. A claim of speed counts when the lower quartile passes it. At least 21 pairs, unless fewer are asked for.
#   Variants: the ids of schemes for ClassifyRounded, numbers of threads for AssessOnThreads; each has a line of its own, and
#   of threads each but the first is also held against the first of this tree, run for run.
#   Programs on targets are held against KernelOfDoubles too, run in the same turn.
#   COMPARE_OLD may name a checkout of the commit that is there already.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
commit=${1:?which commit to compare with}
what=${2:?what to compare: $(cd "$here/compare" && grep -lE ': IMeasured' ./*.cs | sed 's/\.cs//; s/^\.\///' | tr '\n' ' ')}
pairs=${3:-21}
variants=("${@:4}")
[ ${#variants[@]} -gt 0 ] || variants=(-)
. "$here/older.sh"

# side NAME TREE FOLDER: the program of one side, compiled against the library in TREE. FOLDER holds the files that differ
# because the names of that commit differ; where it has none, the present ones serve.
side() {
  local name=$1 tree=$2 older=$3 prose=Indicators.Prose file
  [ -d "$tree/src/$prose" ] || prose=Indicators.Text
  mkdir -p "$work/$name"
  for file in IMeasured IVaried Measured Looked KernelOfDoubles Inputs Usings "$what"; do
    if [ -f "$older/$file.cs" ]; then cp "$older/$file.cs" "$work/$name/"; else cp "$here/compare/$file.cs" "$work/$name/"; fi
  done
  cat >"$work/$name/Program.cs" <<CS
Compared.IMeasured measured = args[0] == "kernel" ? new Compared.KernelOfDoubles() : new Compared.$what();
if (measured is Compared.IVaried varied && args.Length > 2)
    varied.Choose(args[2]);
if (args[0] == "inputs")
    Compared.Inputs.Write(args[1]);
else if (args[0] == "once")
    Compared.Measured.Once(measured, args[1]);
else
    Compared.Measured.Print(measured, args[1]);
CS
  build "$work/$name/Compared.csproj" "$tree/src/Indicators/Indicators.csproj" "$tree/src/$prose/$prose.csproj"
}

side old "$old" "$here/compare/$short"
side new "$root" "$here/compare"
"$work/new/out/Compared" inputs "$work/inputs"

# run SIDE VARIANT: nanoseconds and bytes of one operation; of a cold start, the whole process by the clock.
run() {
  local program="$work/$1/out/Compared" way=()
  [ "$2" = - ] || way=("$2")
  if [[ $what == Cold* ]]; then
    local from to
    from=$(date +%s%N)
    "$program" once "$work/inputs" >/dev/null
    to=$(date +%s%N)
    echo "$((to - from)) 0"
  else
    "$program" measure "$work/inputs" "${way[@]}"
  fi
}

# The kernel beside what works on targets.
kernel() {
  case $what in
    Assess* | Measure* | Classify* | *Alone) "$work/new/out/Compared" kernel "$work/inputs" | cut -d' ' -f1 ;;
    *) echo 0 ;;
  esac
}

run old "${variants[0]}" >/dev/null
run new "${variants[0]}" >/dev/null
for ((i = 0; i < pairs; i++)); do
  least=$(kernel)
  first=
  for variant in "${variants[@]}"; do
    if ((i % 2 == 0)); then before=$(run old "$variant") now=$(run new "$variant"); else now=$(run new "$variant") before=$(run old "$variant"); fi
    [ -n "$first" ] || first=${now% *}
    echo "$before $now $least $first" >>"$work/pairs.$variant"
  done
done

for variant in "${variants[@]}"; do
  awk '{ printf "%.4f %s %s %s %s %s %s\n", $1 / $3, $1, $3, $2, $4, $5, $6 }' "$work/pairs.$variant" | sort -n | awk \
    -v what="$what" -v variant="$variant" -v first="${variants[0]}" -v commit="$short" '
    { ratio[NR] = $1; old[NR] = $2; new[NR] = $3; oldBytes = $4; newBytes = $5; least[NR] = $6; times[NR] = $6 > 0 ? $3 / $6 : 0; against[NR] = $7 / $3 }
    function at(share) { i = int(share * (NR - 1) + 1.5); return ratio[i] }
    function median(values, n,   i, j, t) { for (i = 2; i <= n; i++) for (j = i; j > 1 && values[j - 1] > values[j]; j--) { t = values[j]; values[j] = values[j - 1]; values[j - 1] = t } return values[int((n + 1) / 2)] }
    END {
      printf "%s%s against %s, %d pairs: %.2f times as fast (quartiles %.2f to %.2f)\n", what, variant == "-" ? "" : " " variant, commit, NR, at(0.5), at(0.25), at(0.75)
      printf "  time an operation: %.1f ns before, %.1f ns now; bytes: %s before, %s now\n", median(old, NR), median(new, NR), oldBytes, newBytes
      if (least[1] > 0) printf "  the kernel of doubles: %.1f ns; now %.2f times that\n", median(least, NR), median(times, NR)
      if (what ~ /OnThreads$/ && variant != first) printf "  now, held against %s: %.2f times as fast\n", first, median(against, NR)
    }'
done
