#!/usr/bin/env bash
# echarts 6.1.0: the median line of 10, missing, 20 is drawn at 20, the average line at 15.
#
# The average leaves out what has no value; the median sorts what there is but takes the middle of all places, the empty ones among them.
# Of 10, 12, 20 and two missing values it is the largest, and with two of three missing there is no line.
#
# Needs node and npm. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts echarts@6.1.0 >/dev/null

cat >look.cjs <<'JS'
const echarts = require('echarts');
const lines = (data) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
  chart.setOption({
    animation: false,
    xAxis: { type: 'category', data: data.map((_, i) => 'y' + i) },
    yAxis: { show: false },
    series: [{ type: 'line', data, markLine: { label: { formatter: '{b}:{c}' },
      data: [{ type: 'average', name: 'average' }, { type: 'median', name: 'median' }] } }],
  });
  const labels = [...chart.renderToSVGString().matchAll(/>((?:average|median):[^<]*)</g)].map((found) => found[1]);
  console.log(JSON.stringify(data) + ' ' + labels.join(' '));
  chart.dispose();
};
lines([10, 20]);
lines([10, '-', 20]);
lines([10, 12, '-', '-', 20]);
lines([10, '-', '-']);
process.exit(0);
JS
cat >expected <<'TEXT'
[10,20] average:15 median:15
[10,"-",20] average:15 median:20
[10,12,"-","-",20] average:14 median:20
[10,"-","-"] average:10
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
