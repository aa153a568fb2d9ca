#!/usr/bin/env bash
# Chinese numerals as two packages of others see them: nzh 1.0.14 writes a number, and nzh and chinese-parseint 1.2.1 read
# what it wrote. Prints the table that tests/Indicators.Tests/TestData/numerals-of-others.tsv keeps; run by hand, with node
# and npm, when a version moves:
#   tests/Numerals/table.sh > tests/Indicators.Tests/TestData/numerals-of-others.tsv
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts nzh@1.0.14 chinese-parseint@1.2.1 >/dev/null

cat >table.cjs <<'JS'
const nzh = require('nzh/cn');
const parse = require('chinese-parseint');

// A generator of its own, so that every machine prints the same table.
let state = 20240229n;
const next = below => {
  state = (state * 6364136223846793005n + 1442695040888963407n) % (1n << 64n);
  return (state >> 11n) % BigInt(below);
};
const whole = length => {
  let digits = String(next(9) + 1n);
  // Half of the digits are zeros: the 零 are where readers differ.
  while (digits.length < length) digits += next(2) === 0n ? '0' : String(next(10));
  return digits;
};

const numbers = new Set();
for (let n = 1; n <= 120; n++) numbers.add(String(n));
for (let length = 3; length <= 15; length++) for (let i = 0; i < 60; i++) numbers.add(whole(length));
for (let power = 2; power <= 14; power++) numbers.add('1' + '0'.repeat(power)).add('1' + '0'.repeat(power - 1) + '1');
for (let i = 0; i < 150; i++) numbers.add(whole(1 + i % 8) + '.' + (next(2) === 0n ? '0' : '') + String(next(9) + 1n));

console.log(['number', 'written', 'formal', 'read by nzh', 'read by chinese-parseint'].join('\t'));
for (const number of numbers) {
  const written = nzh.encodeS(number);
  console.log([number, written, nzh.encodeB(number), nzh.decodeS(written, { outputString: true }), parse(written)].join('\t'));
}
JS
node table.cjs
