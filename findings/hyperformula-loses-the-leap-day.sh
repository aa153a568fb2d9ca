#!/usr/bin/env bash
# HyperFormula 3.5.0: one month after 31 January 2024 is 28 February, a day before the month ends.
#
# EDATE stops at the 28th in every year; 29 January 2024 goes there too. EOMONTH of the same day is right, so a reporting date moved
# by a month and the end of that month differ in leap years only. Excel, LibreOffice and ISO arithmetic give the 29th.
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
  const sheet = HyperFormula.buildFromArray([['=TEXT(' + formula + ',"yyyy-mm-dd")']], { licenseKey: 'gpl-v3' });
  console.log(formula + ' = ' + sheet.getCellValue({ sheet: 0, row: 0, col: 0 }));
};
ask('EDATE(DATE(2024,1,31),1)');
ask('EDATE(DATE(2024,1,29),1)');
ask('EOMONTH(DATE(2024,1,31),1)');
ask('EDATE(DATE(2024,1,31),2)');
JS
cat >expected <<'TEXT'
EDATE(DATE(2024,1,31),1) = 2024-02-28
EDATE(DATE(2024,1,29),1) = 2024-02-28
EOMONTH(DATE(2024,1,31),1) = 2024-02-29
EDATE(DATE(2024,1,31),2) = 2024-03-31
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
