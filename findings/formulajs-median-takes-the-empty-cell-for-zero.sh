#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: the median of 10, empty, 20 is 10; the average is 15 and the smallest 10.
#
# MEDIAN, PERCENTILE.INC, SMALL and GEOMEAN count an empty cell (null) as 0; COUNT, AVERAGE, MIN and QUARTILE.INC leave it out, as
# spreadsheets do. So the smallest value by SMALL is not MIN, and the second quartile is not the percentile of one half. GEOMEAN even writes
# the 0 into the array it was given, where every later function finds it.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.1 >/dev/null

cat >look.cjs <<'JS'
const formulas = require('@formulajs/formulajs');
const ask = (name, ...rest) => {
  const cells = [20, null, 10];
  const value = formulas[name](cells, ...rest);
  console.log([name, ...rest].join(' ') + ' = ' + value + ', and the cells are ' + JSON.stringify(cells));
};
ask('MEDIAN');
ask('QUARTILEINC', 2);
ask('PERCENTILEINC', 0.5);
ask('SMALL', 1);
ask('MIN');
ask('AVERAGE');
ask('GEOMEAN');
JS
cat >expected <<'TEXT'
MEDIAN = 10, and the cells are [20,null,10]
QUARTILEINC 2 = 15, and the cells are [20,null,10]
PERCENTILEINC 0.5 = 10, and the cells are [20,null,10]
SMALL 1 = 0, and the cells are [20,null,10]
MIN = 10, and the cells are [20,null,10]
AVERAGE = 15, and the cells are [20,null,10]
GEOMEAN = 0, and the cells are [20,0,10]
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
