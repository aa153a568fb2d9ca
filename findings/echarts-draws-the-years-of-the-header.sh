#!/usr/bin/env bash
# echarts 6.1.0: in a dataset whose header names years as numbers, the header is drawn as a row of figures.
#
# Whether the first row is a header is guessed: one of texts is, one with a number is not. So 地区, 2022, 2023 becomes a category of that
# name with the bars 2022 and 2023, and the series lose their names. With 2022年 the header is one; sourceHeader: true says so.
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
const series = (header, source = {}) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
  chart.setOption({
    animation: false,
    dataset: { source: [header, ['重庆', 1, 2], ['四川', 4, 5]], ...source },
    xAxis: { type: 'category' }, yAxis: {}, series: [{ type: 'bar' }, { type: 'bar' }],
  });
  for (const each of chart.getModel().getSeries()) {
    const data = each.getData();
    const bars = Array.from({ length: data.count() }, (_, i) => data.getName(i) + ' ' + data.get(data.mapDimension('y'), i));
    console.log(header.join(',') + ' | ' + each.name.replace(/^series.*/, 'no name') + ' | ' + bars.join(', '));
  }
  chart.dispose();
};
series(['地区', 2022, 2023]);
series(['地区', '2022年', '2023年']);
series(['地区', 2022, 2023], { sourceHeader: true });
process.exit(0);
JS
cat >expected <<'TEXT'
地区,2022,2023 | no name | 地区 2022, 重庆 1, 四川 4
地区,2022,2023 | no name | 地区 2023, 重庆 2, 四川 5
地区,2022年,2023年 | 2022年 | 重庆 1, 四川 4
地区,2022年,2023年 | 2023年 | 重庆 2, 四川 5
地区,2022,2023 | 2022 | 重庆 1, 四川 4
地区,2022,2023 | 2023 | 重庆 2, 四川 5
TEXT
node look.cjs | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
