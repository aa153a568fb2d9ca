#!/usr/bin/env bash
# numeral 2.0.6: a range, an exponent and a billion are read as other numbers, none is refused.
#
# '3-5' is -35, '5 to 8' is 58, '1e4' is 14, '5 bn' is 5 though '5b' is five billion; '5t', five tonnes, is five trillion.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts numeral@2.0.6 >/dev/null

cat >look.cjs <<'JS'
const numeral = require('numeral');
for (const text of ['3-5', '5 to 8', '1e4', '5b', '5 bn', '5t']) console.log(text + ' = ' + numeral(text).value());
JS
cat >expected <<'TEXT'
3-5 = -35
5 to 8 = 58
1e4 = 14
5b = 5000000000
5 bn = 5
5t = 5000000000000
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
