#!/usr/bin/env bash
# iso8601-duration 2.1.4: nine months after 31 May 2024 end on 3 March 2025.
#
# February has no 31st, and the days left over run into March: a period of nine months holds ten of the calendar's. Other
# libraries (luxon, date-fns, NodaTime) stop at the last day of February.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts iso8601-duration@2.1.4 luxon@3.7.2 >/dev/null

cat >look.cjs <<'JS'
const { parse, end } = require('iso8601-duration');
const { DateTime } = require('luxon');
console.log('iso8601-duration: ' + end(parse('P9M'), new Date('2024-05-31T00:00:00Z')).toISOString().slice(0, 10));
console.log('luxon: ' + DateTime.fromISO('2024-05-31').plus({ months: 9 }).toISODate());
JS
cat >expected <<'TEXT'
iso8601-duration: 2025-03-03
luxon: 2025-02-28
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
