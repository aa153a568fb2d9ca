#!/usr/bin/env bash
# convert-units 2.3.4: the symbol t is the American short ton; the tonne is called mt.
#
# t is the tonne in SI and in every statistical yearbook; 't' here is 907.184 kg, and the digits after it are cut (the short
# ton is 907.18474 kg). Twelve months make a year of 365.25 days.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts convert-units@2.3.4 >/dev/null

cat >look.cjs <<'JS'
const convert = require('convert-units');
console.log('1 t = ' + convert(1).from('t').to('kg') + ' kg');
console.log('1 mt = ' + convert(1).from('mt').to('kg') + ' kg');
console.log('1 month = ' + convert(1).from('month').to('d') + ' d');
JS
cat >expected <<'TEXT'
1 t = 907.184 kg
1 mt = 1000 kg
1 month = 30.4375 d
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
