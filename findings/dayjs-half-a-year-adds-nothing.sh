#!/usr/bin/env bash
# dayjs 1.11.23: adding the duration P0.5Y leaves the day as it was.
#
# The duration is read and written back as P0.5Y, and is 182.5 days where it is asked for days, but date plus duration
# drops the half. P6M moves the date.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts dayjs@1.11.23 >/dev/null

cat >look.cjs <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/duration'));
for (const text of ['P0.5Y', 'P6M']) {
  const duration = dayjs.duration(text);
  console.log(text + ' = ' + duration.toISOString() + ', ' + duration.asDays() + ' days, 2024-01-31 + it = '
    + dayjs('2024-01-31').add(duration).format('YYYY-MM-DD'));
}
JS
cat >expected <<'TEXT'
P0.5Y = P0.5Y, 182.5 days, 2024-01-31 + it = 2024-01-31
P6M = P6M, 182.5 days, 2024-01-31 + it = 2024-07-31
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
