#!/usr/bin/env bash
# nzh 1.0.14: 'encodeS' writes 120000100000 as 一千二百亿零十万, and 'decodeS' reads that as 120000000000: the ten 万 are gone.
#
# So for 零十万 behind hundreds or thousands of 亿. With 零一十万, which the package writes where it is asked to keep the 一, it
# reads the number.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts nzh@1.0.14 >/dev/null

cat >look.cjs <<'JS'
const nzh = require('nzh/cn');
for (const number of ['120000100000', '390000108040', '120000200000']) {
  for (const options of [{}, { tenMin: false }]) {
    const written = nzh.encodeS(number, options);
    console.log(number + ' = ' + written + ' = ' + nzh.decodeS(written, { outputString: true }));
  }
}
JS
cat >expected <<'TEXT'
120000100000 = 一千二百亿零十万 = 120000000000
120000100000 = 一千二百亿零一十万 = 120000100000
390000108040 = 三千九百亿零十万八千零四十 = 390000008040
390000108040 = 三千九百亿零一十万八千零四十 = 390000108040
120000200000 = 一千二百亿零二十万 = 120000200000
120000200000 = 一千二百亿零二十万 = 120000200000
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
