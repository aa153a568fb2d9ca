namespace Indicators.Tests.Quantities;

internal static partial class FigureLiterals
{
    private const string English = """
        # money before and after
        CNY 620 billion | 620 | 十亿元 | exact | 1 / 10 | [619.5, 620.5] | [615, 630)
        CNY 620,000 | 620000 | 元 | exact | 1 / 10000 | [619999.5, 620000.5] | [615000, 630000)
        RMB 6.2 billion | 6.2 | 十亿元 | exact | 0.1 / 0.1 | [6.15, 6.25] | [6.15, 6.3)
        RMB620bn | 620 | 十亿元 | exact | 1 / 10 | [619.5, 620.5] | [615, 630)
        620 billion yuan | 620 | 十亿元 | exact | 1 / 10 | [619.5, 620.5] | [615, 630)
        6200亿 yuan | 6200 | 亿元 | exact | 1 / 100 | [6199.5, 6200.5] | [6150, 6300)
        US$5 million | 5 | 百万美元 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        USD 5.25 million | 5.25 | 百万美元 | exact | 0.01 / 0.01 | [5.245, 5.255] | [5.245, 5.26)
        5 million US dollars | 5 | 百万美元 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        EUR 30 | 30 | 欧元 | exact | 1 / 10 | [29.5, 30.5] | [28.5, 31.5)
        €30 | 30 | 欧元 | exact | 1 / 10 | [29.5, 30.5] | [28.5, 31.5)
        HK$2.4 billion | 2.4 | 十亿港元 | exact | 0.1 / 0.1 | [2.35, 2.45] | [2.35, 2.5)
        1 US dollar | 1 | 美元 | exact | 1 / 1 | [0.5, 1.5] | [0.5, 2)
        ￥50万 | 50 | 万元 | exact | 1 / 10 | [49.5, 50.5] | [47.5, 52.5)
        ￥6200亿 | 6200 | 亿元 | exact | 1 / 100 | [6199.5, 6200.5] | [6150, 6300)
        JPY 1,000 | 1000 | 日元 | exact | 1 / 1000 | [999.5, 1000.5] | [950, 1050)
        2 trillion yen | 2 | 万亿日元 | exact | 1 / 1 | [1.5, 2.5] | [1.5, 3)
        CNY -5 million | -5 | 百万元 | exact | 1 / 1 | [-5.5, -4.5] | (-6, -4.5]
        6200亿元人民币 | 6200 | 亿元 | exact | 1 / 100 | [6199.5, 6200.5] | [6150, 6300)
        人民币6200亿元 | 6200 | 亿元 | exact | 1 / 100 | [6199.5, 6200.5] | [6150, 6300)
        500港币 | 500 | 港元 | exact | 1 / 100 | [499.5, 500.5] | [475, 525)
        # counts and scales
        500 thousand vehicles | 500 | 千辆 | exact | 1 / 100 | [499.5, 500.5] | [475, 525)
        12,700 enterprises | 12700 | 家 | exact | 1 / 100 | [12700, 12700] | [12650, 12800)
        12.7 thousand enterprises | 12.7 | 千家 | exact | 0.1 / 0.1 | [12.65, 12.75] | [12.65, 12.8)
        1 vehicle | 1 | 辆 | exact | 1 / 1 | [1, 1] | [1, 1]
        3 items | 3 | 个 | exact | 1 / 1 | [3, 3] | [3, 3]
        40 million people | 40 | 百万人 | exact | 1 / 10 | [39.5, 40.5] | [38, 42)
        40 Million Persons | 40 | 百万人 | exact | 1 / 10 | [39.5, 40.5] | [38, 42)
        1 person | 1 | 人 | exact | 1 / 1 | [1, 1] | [1, 1]
        6 projects | 6 | 项 | exact | 1 / 1 | [6, 6] | [6, 6]
        350 beds | 350 | 床位 | exact | 1 / 10 | [350, 350] | [345, 360)
        2 aircraft | 2 | 架 | exact | 1 / 1 | [2, 2] | [2, 2]
        1.5 million | 1.5 | 百万 | exact | 0.1 / 0.1 | [1.45, 1.55] | [1.45, 1.6)
        3 billion | 3 | 十亿 | exact | 1 / 1 | [2.5, 3.5] | [2.5, 4)
        2 trillion | 2 | 万亿 | exact | 1 / 1 | [1.5, 2.5] | [1.5, 3)
        7 thousand | 7 | 千 | exact | 1 / 1 | [6.5, 7.5] | [6.5, 8)
        5 bn | 5 | 十亿 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        1.2tn yuan | 1.2 | 万亿元 | exact | 0.1 / 0.1 | [1.15, 1.25] | [1.15, 1.3)
        3mn people | 3 | 百万人 | exact | 1 / 1 | [2.5, 3.5] | [2.5, 4)
        # shares, points, measures, quotients
        36.1 percent | 36.1 | % | exact | 0.1 / 0.1 | [36.05, 36.15] | [36.05, 36.2)
        36.1 per cent | 36.1 | % | exact | 0.1 / 0.1 | [36.05, 36.15] | [36.05, 36.2)
        2.4 percentage points | 2.4 | 个百分点 | exact | 0.1 / 0.1 | [2.35, 2.45] | [2.35, 2.5)
        1 percentage point | 1 | 个百分点 | exact | 1 / 1 | [0.5, 1.5] | [0.5, 2)
        25 basis points | 25 | 个基点 | exact | 1 / 1 | [24.5, 25.5] | [24.5, 26)
        3 times | 3 | 倍 | exact | 1 / 1 | [2.5, 3.5] | [2.5, 4)
        15 mu | 15 | 亩 | exact | 1 / 1 | [14.5, 15.5] | [14.5, 16)
        1 hectare | 1 | 公顷 | exact | 1 / 1 | [0.5, 1.5] | [0.5, 2)
        2 ha | 2 | 公顷 | exact | 1 / 1 | [1.5, 2.5] | [1.5, 3)
        89.6 square kilometres | 89.6 | 平方公里 | exact | 0.1 / 0.1 | [89.55, 89.65] | [89.55, 89.7)
        5 km | 5 | 公里 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        5km | 5 | 公里 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        2.5 MW | 2.5 | 兆瓦 | exact | 0.1 / 0.1 | [2.45, 2.55] | [2.45, 2.6)
        700 W | 700 | 瓦 | exact | 1 / 100 | [699.5, 700.5] | [665, 735)
        10 GWh | 10 | 吉瓦时 | exact | 1 / 10 | [9.5, 10.5] | [9.5, 11)
        8 GB | 8 | 吉字节 | exact | 1 / 1 | [7.5, 8.5] | [7.5, 9)
        35 µg/m³ | 35 | 微克/立方米 | exact | 1 / 1 | [34.5, 35.5] | [34.5, 36)
        35μg/m³ | 35 | 微克/立方米 | exact | 1 / 1 | [34.5, 35.5] | [34.5, 36)
        120 km/h | 120 | 公里/小时 | exact | 1 / 10 | [119.5, 120.5] | [115, 126)
        5 kWh/t | 5 | 千瓦时/吨 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        3 kg/m³ | 3 | 千克/立方米 | exact | 1 / 1 | [2.5, 3.5] | [2.5, 4)
        50 yuan per square metre | 50 | 元/平方米 | exact | 1 / 10 | [49.5, 50.5] | [47.5, 52.5)
        CNY 50 per square metre | 50 | 元/平方米 | exact | 1 / 10 | [49.5, 50.5] | [47.5, 52.5)
        CNY 50/㎡ | 50 | 元/平方米 | exact | 1 / 10 | [49.5, 50.5] | [47.5, 52.5)
        32.5 pieces per 10,000 persons | 32.5 | 件/万人 | exact | 0.1 / 0.1 | [32.45, 32.55] | [32.45, 32.6)
        60 machines per second | 60 | 台/秒 | exact | 1 / 10 | [59.5, 60.5] | [57, 63)
        CNY 68 thousand per person | 68 | 千元/人 | exact | 1 / 1 | [67.5, 68.5] | [67.5, 69)
        18 months | 18 | 个月 | exact | 1 / 1 | [17.5, 18.5] | [17.5, 19)
        3 years | 3 | 年 | exact | 1 / 1 | [2.5, 3.5] | [2.5, 4)
        2 weeks | 2 | 周 | exact | 1 / 1 | [1.5, 2.5] | [1.5, 3)
        30 s | 30 | 秒 | exact | 1 / 10 | [29.5, 30.5] | [28.5, 31.5)
        45 min | 45 | 分钟 | exact | 1 / 1 | [44.5, 45.5] | [44.5, 46)
        5 t | 5 | 吨 | exact | 1 / 1 | [4.5, 5.5] | [4.5, 6)
        3 L | 3 | 升 | exact | 1 / 1 | [2.5, 3.5] | [2.5, 4)
        # bounds
        over 500 thousand vehicles | 500 | 千辆 | above | 1 / 100 | (500, +∞) | (500, +∞)
        more than 5% | 5 | % | above | 1 / 1 | (5, +∞) | (5, +∞)
        above 5% | 5 | % | above | 1 / 1 | (5, +∞) | (5, +∞)
        exceeding CNY 5 million | 5 | 百万元 | above | 1 / 1 | (5, +∞) | (5, +∞)
        greater than 5% | 5 | % | above | 1 / 1 | (5, +∞) | (5, +∞)
        Over 5% | 5 | % | above | 1 / 1 | (5, +∞) | (5, +∞)
        at least 5% | 5 | % | atLeast | 1 / 1 | [5, +∞) | [5, +∞)
        no less than 8% | 8 | % | atLeast | 1 / 1 | [8, +∞) | [8, +∞)
        not less than 8% | 8 | % | atLeast | 1 / 1 | [8, +∞) | [8, +∞)
        no fewer than 30 vehicles | 30 | 辆 | atLeast | 1 / 10 | [30, +∞) | [30, +∞)
        5% or more | 5 | % | atLeast | 1 / 1 | [5, +∞) | [5, +∞)
        5% or above | 5 | % | atLeast | 1 / 1 | [5, +∞) | [5, +∞)
        50 enterprises or more | 50 | 家 | atLeast | 1 / 10 | [50, +∞) | [50, +∞)
        at most 3% | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        up to 3% | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        no more than 3% | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        not more than 3% | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        no higher than 3% | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        3% or less | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        not exceeding 3% | 3 | % | atMost | 1 / 1 | (-∞, 3] | (-∞, 3]
        less than 50% | 50 | % | below | 1 / 10 | (-∞, 50) | (-∞, 50)
        fewer than 30 vehicles | 30 | 辆 | below | 1 / 10 | (-∞, 30) | (-∞, 30)
        below 5% | 5 | % | below | 1 / 1 | (-∞, 5) | (-∞, 5)
        under CNY 5 million | 5 | 百万元 | below | 1 / 1 | (-∞, 5) | (-∞, 5)
        about 8.6万家 | 8.6 | 万家 | about | 0.1 / 0.1 | [8.428, 8.772] | [8.428, 8.772]
        approximately 5% | 5 | % | about | 1 / 1 | [4.5, 5.5] | [4.5, 5.5]
        around 5% | 5 | % | about | 1 / 1 | [4.5, 5.5] | [4.5, 5.5]
        roughly 300 vehicles | 300 | 辆 | about | 1 / 100 | [294, 306] | [250, 350]
        300 vehicles or so | 300 | 辆 | about | 1 / 100 | [294, 306] | [250, 350]
        nearly CNY 1 trillion | 1 | 万亿元 | near | 1 / 1 | [0.9, 1) | [0.9, 1)
        almost 50% | 50 | % | near | 1 / 10 | [45, 50) | [45, 50)
        close to 50% | 50 | % | near | 1 / 10 | [45, 50) | [45, 50)
        300-odd vehicles | 300 | 辆 | aFewMoreThan | 1 / 100 | (300, 400) | (300, 400)
        over 50万辆 | 50 | 万辆 | above | 1 / 10 | (50, +∞) | (50, +∞)
        # ranges
        3% to 5% | 3…5 | % | exact | 1 / 1 | [3, 5] | [3, 5]
        between 3% and 5% | 3…5 | % | exact | 1 / 1 | [3, 5] | [3, 5]
        between 250 and 300 vehicles | 250…300 | 辆 | exact | 1 / 10 | [250, 300] | [250, 300]
        250–300 vehicles | 250…300 | 辆 | exact | 1 / 10 | [250, 300] | [250, 300]
        CNY 10 billion–20 billion | 10…20 | 十亿元 | exact | 1 / 10 | [10, 20] | [10, 20]
        2.5 million–3 million vehicles | 2.5…3 | 百万辆 | exact | 0.1 / 0.1 | [2.5, 3] | [2.5, 3]
        3 to 5 years | 3…5 | 年 | exact | 1 / 1 | [3, 5] | [3, 5]
        CNY 10–20 billion | 10…20 | 十亿元 | exact | 1 / 10 | [10, 20] | [10, 20]
        500 enterprises–20 thousand enterprises | 500…20000 | 家 | exact | 1 / 100 | [500, 20000] | [500, 20000]
        about 3% to 5% | 3…5 | % | about | 1 / 1 | [2.5, 5.5] | [2.5, 5.5]
        """;
}
