#!/usr/bin/env bash
# Runs one small program against the library of an older commit and against this tree, in turn, on the same input files:
#   benchmarks/compare.sh <commit> <what> [pairs]
# Prints the ratio old/new of each pair's times (above 1: this tree is faster) as median and quartiles, and the bytes
# allocated. A claim of speed counts when the lower quartile passes it. At least 21 pairs, unless fewer are asked for.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
commit=${1:?which commit to compare with}
what=${2:?what to compare: $(cd "$here/compare" && ls ./*.cs | grep -vE 'Measured|Inputs|Usings' | sed 's/\.cs//; s/^\.\///' | tr '\n' ' ')}
pairs=${3:-21}
work=$(mktemp -d)
trap 'git -C "$root" worktree remove --force "$work/tree" 2>/dev/null; rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 LC_ALL=C.UTF-8

# side NAME TREE FOLDER: the program of one side, compiled against the library in TREE. FOLDER holds the files that differ
# because the names of that commit differ; where it has none, the present ones serve.
side() {
  local name=$1 tree=$2 older=$3 prose=Indicators.Prose file
  [ -d "$tree/src/$prose" ] || prose=Indicators.Text
  mkdir -p "$work/$name"
  for file in IMeasured Measured Inputs Usings "$what"; do
    if [ -f "$older/$file.cs" ]; then cp "$older/$file.cs" "$work/$name/"; else cp "$here/compare/$file.cs" "$work/$name/"; fi
  done
  cat >"$work/$name/Program.cs" <<CS
if (args[0] == "inputs")
    Compared.Inputs.Write(args[1]);
else if (args[0] == "once")
    Compared.Measured.Once(new Compared.$what(), args[1]);
else
    Compared.Measured.Print(new Compared.$what(), args[1]);
CS
  cat >"$work/$name/Compared.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <LangVersion>14</LangVersion>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="$tree/src/Indicators/Indicators.csproj" />
    <ProjectReference Include="$tree/src/$prose/$prose.csproj" />
  </ItemGroup>
</Project>
XML
  dotnet build "$work/$name/Compared.csproj" -c Release -o "$work/$name/out" >"$work/build.log" 2>&1 || { tail -n 30 "$work/build.log"; exit 1; }
}

git -C "$root" worktree add --quiet --detach "$work/tree" "$commit"
short=$(git -C "$root" rev-parse --short=7 "$commit")
side old "$work/tree" "$here/compare/$short"
side new "$root" "$here/compare"
"$work/new/out/Compared" inputs "$work/inputs"

# run SIDE: nanoseconds and bytes of one operation; of a cold start, the whole process by the clock.
run() {
  if [[ $what == Cold* ]]; then
    local from to
    from=$(date +%s%N)
    "$work/$1/out/Compared" once "$work/inputs" >/dev/null
    to=$(date +%s%N)
    echo "$((to - from)) 0"
  else
    "$work/$1/out/Compared" measure "$work/inputs"
  fi
}

run old >/dev/null
run new >/dev/null
for ((i = 0; i < pairs; i++)); do
  if ((i % 2 == 0)); then old=$(run old) new=$(run new); else new=$(run new) old=$(run old); fi
  echo "$old $new"
done >"$work/pairs"

awk '{ printf "%.4f %s %s %s %s\n", $1 / $3, $1, $3, $2, $4 }' "$work/pairs" | sort -n | awk -v what="$what" -v commit="$short" '
  { ratio[NR] = $1; old[NR] = $2; new[NR] = $3; oldBytes = $4; newBytes = $5 }
  function at(share) { i = int(share * (NR - 1) + 1.5); return ratio[i] }
  function median(values, n,   i, j, t) { for (i = 2; i <= n; i++) for (j = i; j > 1 && values[j - 1] > values[j]; j--) { t = values[j]; values[j] = values[j - 1]; values[j - 1] = t } return values[int((n + 1) / 2)] }
  END {
    printf "%s against %s, %d pairs: %.2f times as fast (quartiles %.2f to %.2f)\n", what, commit, NR, at(0.5), at(0.25), at(0.75)
    printf "  time an operation: %.1f ns before, %.1f ns now; bytes: %s before, %s now\n", median(old, NR), median(new, NR), oldBytes, newBytes
  }'
