#!/usr/bin/env bash
# HyperFormula 3.5.0: TEXT(0.361, "0.0%") is 0.4%, and 12749.9 in thousands is 12749.9 with a comma behind it.
#
# Of a number format only the places of digits are understood; the percent sign and the commas are copied. No error says so: a text cell
# built in a workbook ('占比' joined with TEXT) that Excel shows as 36.1% reads 0.4% here.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts hyperformula@3.5.0 >/dev/null

cat >look.cjs <<'JS'
const { HyperFormula } = require('hyperformula');
const ask = (formula) => {
  const sheet = HyperFormula.buildFromArray([['=' + formula]], { licenseKey: 'gpl-v3' });
  console.log(formula + ' = ' + sheet.getCellValue({ sheet: 0, row: 0, col: 0 }));
};
ask('TEXT(0.361,"0.0%")');
ask('TEXT(0.361,"0%")');
ask('TEXT(12749.9,"0.0,")');
ask('TEXT(1234567,"#,##0")');
ask('TEXT(-5,"0;(0)")');
JS
cat >expected <<'TEXT'
TEXT(0.361,"0.0%") = 0.4%
TEXT(0.361,"0%") = 0%
TEXT(12749.9,"0.0,") = 12749.9,
TEXT(1234567,"#,##0") = 1234567,##0
TEXT(-5,"0;(0)") = -5;(0)
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
