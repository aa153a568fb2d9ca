#!/usr/bin/env bash
# numbro 2.5.0: '12 kt' is read as 12 × 10¹⁵ and '5 km' as 5 × 10⁹.
#
# Each letter after the number is a factor, and factors multiply: k is a thousand, t a trillion. So kilotonnes come out
# 10¹² times too large, and five kilometres (k, m) are five milliards. A unit of other letters ('5 ha') is refused.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts numbro@2.5.0 >/dev/null

cat >look.cjs <<'JS'
const numbro = require('numbro');
for (const text of ['12 kt', '1.2 kb', '5 km', '5 ha']) console.log(text + ' = ' + numbro.unformat(text));
JS
cat >expected <<'TEXT'
12 kt = 12000000000000000
1.2 kb = 1200000000000
5 km = 5000000000
5 ha = undefined
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
