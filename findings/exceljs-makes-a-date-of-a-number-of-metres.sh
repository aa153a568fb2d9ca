#!/usr/bin/env bash
# exceljs 4.4.0: the number 36.1 shown as 36.1m (format 0.0\m) is read back as 4 February 1900.
#
# A format is held to be one of dates where it has a letter of them outside quotes and colours. A letter after a backslash or an
# underscore, which Excel shows as it is or as a blank, counts too: 0.0\h\a of hectares, 0.0\d of days, 0.0_m of aligned columns.
# The number is gone; in quotes (0.0"m") it stays.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts exceljs@4.4.0 >/dev/null

cat >look.cjs <<'JS'
const ExcelJS = require('exceljs');
const formats = ['0.0"m"', '0.0\\m', '0.0\\h\\a', '0.0\\d', '0.0_m'];
(async () => {
  const written = new ExcelJS.Workbook();
  const sheet = written.addWorksheet('figures');
  formats.forEach((format, i) => {
    sheet.getCell(i + 1, 1).value = 36.1;
    sheet.getCell(i + 1, 1).numFmt = format;
  });
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(await written.xlsx.writeBuffer());
  formats.forEach((format, i) => {
    const value = read.getWorksheet('figures').getCell(i + 1, 1).value;
    console.log(format + ' = ' + (value instanceof Date ? value.toISOString().slice(0, 10) : value));
  });
})();
JS
cat >expected <<'TEXT'
0.0"m" = 36.1
0.0\m = 1900-02-04
0.0\h\a = 1900-02-04
0.0\d = 1900-02-04
0.0_m = 1900-02-04
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
