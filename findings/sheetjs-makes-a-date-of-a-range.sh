#!/usr/bin/env bash
# xlsx (SheetJS) 0.18.5: the cells 3-5 and 1/2 of a CSV become days of the year 2001.
#
# 'read' guesses types of a CSV: a range of two numbers or a fraction is a date whose year nobody wrote, and a month 2024-09
# is the day 1 September. '6:40' and '5月' stay text. The option raw: true keeps the text.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null

cat >look.cjs <<'JS'
const xlsx = require('xlsx');
const book = xlsx.read('v\n3-5\n1/2\n2024-09\n6:40', { type: 'string' });
const sheet = book.Sheets[book.SheetNames[0]];
for (const at of ['A2', 'A3', 'A4', 'A5']) console.log(at + ' ' + sheet[at].t + ' ' + sheet[at].v + ' ' + (sheet[at].w ?? ''));
JS
cat >expected <<'TEXT'
A2 n 36955 3/5/01
A3 n 36893 1/2/01
A4 n 45536 9/1/24
A5 s 6:40 
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
