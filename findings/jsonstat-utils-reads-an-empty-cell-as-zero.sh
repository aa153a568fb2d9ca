#!/usr/bin/env bash
# jsonstat-utils 2.5.5: an empty cell of a CSV becomes the value 0.
#
# fromCSV gives null for 'n.a.' but 0 for an empty cell, which in statistical CSV means that there is no value. A mean or a
# growth rate of the result is wrong without a word. Two rows for one cell of the cube are not reported: the last one stays.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts jsonstat-utils@2.5.5 >/dev/null

cat >look.cjs <<'JS'
const { fromCSV } = require('jsonstat-utils');
const read = (csv) => console.log(JSON.stringify(fromCSV(csv, { vlabel: 'value' }).value));
read('geo,time,value\nCN,2022,5\nCN,2023,\nCN,2024,n.a.');
read('geo,time,value\nCN,2023,1\nCN,2023,2');
JS
cat >expected <<'TEXT'
[5,0,null]
[2]
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
