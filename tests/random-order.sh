#!/usr/bin/env bash
# Runs test projects in random order, each seed once, and prints a line a run; by hand, after a Debug build:
#   tests/random-order.sh [runs] [project...]        tests/random-order.sh 20 Indicators.Tests Indicators.Prose.Tests
# What fails is told with the seed that makes it again: INDICATORS_TEST_ORDER=<seed> dotnet test tests/<project> --no-build
set -uo pipefail
cd "$(dirname "$0")/.."
runs=${1:-20}
shift || true
projects=("$@")
[ ${#projects[@]} -gt 0 ] || projects=(Indicators.Tests Indicators.Prose.Tests Indicators.Tables.Tests Indicators.Interchange.Tests
  Indicators.Reporting.Tests Indicators.Storage.Tests Indicators.EntityFrameworkCore.Tests Indicators.Desk.Tests Docs.Tests Plans.Tests)
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failures=0
for ((run = 0; run < runs; run++)); do
  for project in "${projects[@]}"; do
    seed=${INDICATORS_TEST_SEED:-$((RANDOM * 32768 + RANDOM))}
    from=$SECONDS
    if INDICATORS_TEST_ORDER=$seed nice -n 10 dotnet test "tests/$project" --no-build >"$log" 2>&1; then
      printf 'ok      %s, order %s, %s s\n' "$project" "$seed" "$((SECONDS - from))"
    else
      failures=$((failures + 1))
      printf 'FAILED  %s, order %s\n' "$project" "$seed"
      grep -E '^ +Failed |error' "$log" | head -n 20
    fi
  done
done
printf '%s runs of %s projects, %s failed\n' "$runs" "${#projects[@]}" "$failures"
[ "$failures" -eq 0 ]
