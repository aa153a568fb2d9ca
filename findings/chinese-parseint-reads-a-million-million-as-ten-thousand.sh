#!/usr/bin/env bash
# chinese-parseint 1.2.1: 一万亿 is read as 10000 and 八万二千亿 as 200000080000.
#
# Each of 万 and 亿 counts what stands directly before it; that 亿 counts the 万 as well, as in every budget of a province, is lost.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts chinese-parseint@1.2.1 >/dev/null

cat >look.cjs <<'JS'
const parse = require('chinese-parseint');
for (const text of ['九千亿', '一万亿', '八万二千亿', '一百二十万亿']) console.log(text + ' = ' + parse(text));
JS
cat >expected <<'TEXT'
九千亿 = 900000000000
一万亿 = 10000
八万二千亿 = 200000080000
一百二十万亿 = 1200000
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
