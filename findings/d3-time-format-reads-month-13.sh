#!/usr/bin/env bash
# d3-time-format 4.1.1: months, quarters and days that do not exist are read as others.
#
# The parser checks the shape of the text only: month 13 is January of the next year, quarter 5 too, 30 February is 1 March.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts d3-time-format@4.1.1 >/dev/null

cat >look.cjs <<'JS'
const { utcParse } = require('d3-time-format');
const day = (form, text) => console.log(text + ' = ' + utcParse(form)(text).toISOString().slice(0, 10));
day('%Y-%m', '2024-13');
day('%Y-Q%q', '2024-Q5');
day('%Y-%m-%d', '2024-02-30');
JS
cat >expected <<'TEXT'
2024-13 = 2025-01-01
2024-Q5 = 2025-01-01
2024-02-30 = 2024-03-01
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
