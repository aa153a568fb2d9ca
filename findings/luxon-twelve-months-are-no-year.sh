#!/usr/bin/env bash
# luxon 3.7.2: twelve months are 360 days, one year is 365, and 52 weeks are exactly one year.
#
# So durations that ISO 8601 holds equal are not, and normalising P14M40D gives P15M10D: a month too many for any
# period that holds February, and another end than the one asked for.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts luxon@3.7.2 >/dev/null

cat >look.cjs <<'JS'
const { Duration } = require('luxon');
for (const [text, unit] of [['P12M', 'days'], ['P1Y', 'days'], ['P52W', 'years']])
  console.log(text + ' = ' + Duration.fromISO(text).as(unit) + ' ' + unit);
console.log('P14M40D = ' + Duration.fromISO('P14M40D').normalize().toISO());
JS
cat >expected <<'TEXT'
P12M = 360 days
P1Y = 365 days
P52W = 1 years
P14M40D = P15M10D
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
