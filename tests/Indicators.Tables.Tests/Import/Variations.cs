namespace Indicators.Tables.Tests;

/// <summary>Sheets as offices vary them, with what a person reads in them.</summary>
internal static class Variations
{
    private static readonly string[] Town = ["subject=某市"];

    public static IReadOnlyDictionary<string, Variation> All { get; } = new Dictionary<string, Variation>
    {
        ["a second row of heads in English, breakdowns by 按…分"] = new("""
            3-3 年末人口数 Population at Year-end
            单位：万人 (10 000 persons)
            年  份|总人口|按性别分 By Sex||按城乡分 By Residence|
            Year|Total Population|男 Male|女 Female|城镇 Urban|乡村 Rural
            2018|1000|510|490|600|400
            """)
        {
            Answers = Town,
            Gives =
            [
                "总人口 | 某市 | 2018 | 1000万人 @B5", "总人口 · 男 | 某市 | 2018 | 510万人 @C5", "总人口 · 女 | 某市 | 2018 | 490万人 @D5",
                "总人口 · 城镇 | 某市 | 2018 | 600万人 @E5", "总人口 · 乡村 | 某市 | 2018 | 400万人 @F5",
            ],
        },
        ["goals of growth beside goals of levels, expected figures of both"] = new("""
            2025年国民经济和社会发展计划主要指标
            指标|单位|2024年预计完成||2025年计划|
            ||绝对值|增长（%）|绝对值|增长（%）
            地区生产总值|亿元|1200|5.5|1270|6左右
            城镇新增就业|万人|5|—|5以上|—
            单位GDP能耗降低率|%|3|—|完成省下达任务|—
            """)
        {
            Answers = Town,
            Gives =
            [
                "地区生产总值 | 某市 | 2024 | 1200亿元 @C4 (Estimated)", "地区生产总值 | 某市 | 2024 growth-year | 5.5% @D4 (Estimated)",
                "城镇新增就业 | 某市 | 2024 | 5万人 @C5 (Estimated)", "单位GDP能耗降低率 | 某市 | 2024 | 3% @C6 (Estimated)",
                "地区生产总值 | 2025 | 目标 1270亿元 @E4", "地区生产总值 | 2025 | 目标 比上年增长6%左右 @F4", "城镇新增就业 | 2025 | 目标 5万人以上 @E5",
                "单位GDP能耗降低率 | 2025 | 目标 完成省下达任务 @E6",
            ],
        },
        ["growth under a year's goal is no growth that was measured"] = new("""
            某市2023年重点工作
            指标|单位|2023年目标||1-6月完成|
            ||总量|增速（%）|总量|增速（%）
            工业投资|亿元|100|8|55|9.1
            """)
        {
            Answers = Town,
            Gives =
            [
                "工业投资 | 某市 | 2023-S1 | 55亿元 @E4", "工业投资 | 某市 | 2023-S1 growth-year | 9.1% @F4",
                "工业投资 | 2023 | 目标 100亿元 @C4", "工业投资 | 2023 | 目标 比上年增长8% @D4",
            ],
        },
        ["parts without a mark between parts with one"] = new("""
            2019年人口
            单位：万人
            指标|2019年
            总人口|100
            #男|51
            女|49
            #城镇|60
            乡村|40
            出生人口|1
            """)
        {
            Answers = Town,
            Gives =
            [
                "总人口 | 某市 | 2019 | 100万人 @B4", "总人口 · 男 | 某市 | 2019 | 51万人 @B5", "总人口 · 女 | 某市 | 2019 | 49万人 @B6",
                "总人口 · 城镇 | 某市 | 2019 | 60万人 @B7", "总人口 · 乡村 | 某市 | 2019 | 40万人 @B8", "出生人口 | 某市 | 2019 | 1万人 @B9",
            ],
        },
        ["a part that may hang on two rows is asked for"] = new("""
            2020年农业
            单位：万吨
            指标|2020年
            肉类产量|100
            #羊肉|30
            牛肉|40
            #牛犊肉|10
            """)
        {
            Answers = Town,
            Gives = ["肉类产量 | 某市 | 2020 | 100万吨 @B4", "肉类产量 · 羊肉 | 某市 | 2020 | 30万吨 @B5", "牛肉 | 某市 | 2020 | 40万吨 @B6"],
            Asks = ["indicator:牛肉·牛犊肉"],
        },
        ["crops: a part hangs on the crop above it"] = new("""
            2020年农作物播种面积（千公顷）
            指标|2020年
            粮食作物播种面积|100
            #稻谷|50
            油料播种面积|10
            #花生|5
            """)
        {
            Answers = Town,
            Gives =
            [
                "粮食作物播种面积 | 某市 | 2020 | 100千公顷 @B3", "粮食作物播种面积 · 稻谷 | 某市 | 2020 | 50千公顷 @B4",
                "油料播种面积 | 某市 | 2020 | 10千公顷 @B5", "油料播种面积 · 花生 | 某市 | 2020 | 5千公顷 @B6",
            ],
        },
        ["nominal and real growth side by side"] = new("""
            2023年一季度居民收支
            指标|绝对量（元）|同比名义增长（%）|同比实际增长（%）
            居民人均可支配收入|10870|5.1|3.8
            （一）城镇居民人均可支配收入|14388|4|2.7
            """)
        {
            Answers = Town,
            Gives =
            [
                "居民人均可支配收入 | 某市 | 2023-Q1 | 10870元 @B3", "居民人均可支配收入 | 某市 | 2023-Q1 growth-year[basis=nominal] | 5.1% @C3",
                "居民人均可支配收入 | 某市 | 2023-Q1 growth-year[basis=real] | 3.8% @D3", "城镇居民人均可支配收入 | 某市 | 2023-Q1 | 14388元 @B4",
                "城镇居民人均可支配收入 | 某市 | 2023-Q1 growth-year[basis=nominal] | 4% @C4",
                "城镇居民人均可支配收入 | 某市 | 2023-Q1 growth-year[basis=real] | 2.7% @D4",
            ],
        },
        ["a title of growth, months and months to date"] = new("""
            2023年工业增加值同比增速（%）
            月份|当月|累计
            1-2月|-|2.4
            3月|3.9|3.1
            """)
        {
            Answers = Town,
            Gives =
            [
                "工业增加值 | 某市 | 2023-01-01/P2M growth-year | 2.4% @C3", "工业增加值 | 某市 | 2023-03 growth-year | 3.9% @B4",
                "工业增加值 | 某市 | 2023-Q1 growth-year | 3.1% @C4",
            ],
        },
        ["price changes: the index itself may be meant in points"] = new("""
            2024年6月居民消费价格涨跌幅（%）
            项目|环比|同比|1-6月同比
            食品|-0.6|-2.1|-2.7
            """)
        {
            Answers = Town,
            Gives =
            [
                "食品 | 某市 | 2024-06 growth-previous | -0.6% @B3", "食品 | 某市 | 2024-06 growth-year | -2.1% @C3", "食品 | 某市 | 2024-S1 growth-year | -2.7% @D3",
            ],
        },
        ["names that stand under two headings"] = new("""
            2022年对外经济
            指标|单位|2022年
            一、货物进出口||
            出口|亿元|10
            进口|亿元|8
            二、服务进出口||
            出口|亿元|3
            """)
        {
            Answers = Town,
            Gives = ["货物进出口 · 出口 | 某市 | 2022 | 10亿元 @C4", "进口 | 某市 | 2022 | 8亿元 @C5", "服务进出口 · 出口 | 某市 | 2022 | 3亿元 @C7"],
        },
        ["parts of a town group its streets, and their sums are nobody's"] = new("""
            2020年末户数（户）
            片区|街道|户数
            东片|甲街道|10
            |乙街道|20
            |小计|30
            合计||30
            """)
        {
            Gives = ["户数 | 甲街道 | 2020 | 10户 @C3", "户数 | 乙街道 | 2020 | 20户 @C4"],
            Asks = ["subject:东片·小计", "subject:合计"],
        },
        ["names in two languages in two columns"] = new("""
            地区|Region|2020年GDP（亿元）
            北京|Beijing|36102.6
            天津|Tianjin|14083.7
            """)
        {
            Gives = ["GDP | 北京 | 2020 | 36102.6亿元 @C2", "GDP | 天津 | 2020 | 14083.7亿元 @C3"],
        },
        ["a long table broken down by sex before the indicator"] = new("""
            country|year|sex|indicator|unit|value
            China|2019|Total|Population|万人|141008
            China|2019|Female|Population|万人|68969
            """)
        {
            Gives = ["Population | China | 2019 | 141008万人 @F2", "Population · Female | China | 2019 | 68969万人 @F3"],
        },
        ["lights without goals are told, the elapsed share is no figure"] = new("""
            2023年9月末重点工作推进表
            指标|单位|9月末完成|完成率（%）|序时进度（%）|亮灯
            新增就业|万人|5.2|86.7|75|绿灯
            """)
        {
            Answers = Town,
            Gives = ["新增就业 | 某市 | 2023-09 | 5.2万人 @C3", "新增就业 | 某市 | 2023-09 completion | 86.7% @D3"],
            Refuses = ["IND6324 F2"],
        },
        ["a lead on schedule in points, ranks in the province"] = new("""
            2024年上半年主要经济指标
            指标|单位|年度目标|1-6月完成|超/欠序时进度（百分点）|全省位次
            GDP|亿元|1000|520|2|3
            """)
        {
            Answers = Town,
            Gives =
            [
                "GDP | 某市 | 2024-S1 | 520亿元 @D3", "GDP | 某市 | 2024-S1 lead | 2百分点 @E3", "GDP | 某市 | 2024-S1 rank[universe=全省] | 第3 @F3",
                "GDP | 2024 | 目标 1000亿元 @C3",
            ],
        },
        ["the plan names its base year among others, average growth stands in a goal's cell"] = new("""
            “十四五”规划主要指标中期评估
            序号|指标|单位|2020年基期|2025年目标|2022年实际
            1|地区生产总值|亿元|1000|年均增长6%以上|1150
            2|常住人口城镇化率|%|60|65|62
            """)
        {
            Answers = Town,
            Gives =
            [
                "地区生产总值 | 某市 | 2020 | 1000亿元 @D3", "地区生产总值 | 某市 | 2022 | 1150亿元 @F3", "常住人口城镇化率 | 某市 | 2020 | 60% @D4",
                "常住人口城镇化率 | 某市 | 2022 | 62% @F4", "地区生产总值 | 2021-01-01/P5Y | 目标 年均增长6%以上 @E3",
                "常住人口城镇化率 | 2021-01-01/P5Y | 目标 65% @E4",
            ],
        },
        ["goals of two years and nothing measured"] = new("""
            指标|单位|2025年目标|2030年目标|责任单位
            非化石能源消费比重|%|20左右|25左右|发改委
            光伏装机|万千瓦|＞500|1000以上|能源局
            """)
        {
            Answers = Town,
            Gives =
            [
                "非化石能源消费比重 | 2025 | 目标 20%左右 @C2", "非化石能源消费比重 | 2030 | 目标 25%左右 @D2",
                "光伏装机 | 2025 | 目标 >500万千瓦 @C3", "光伏装机 | 2030 | 目标 1000万千瓦以上 @D3",
            ],
        },
        ["growth behind a month that is no level of its own"] = new("""
            2022年财政收入
            指标|单位|1-12月|#12月|增长（%）
            一般公共预算收入|亿元|100|12|5
            """)
        {
            Answers = Town,
            Gives = ["一般公共预算收入 | 某市 | 2022 | 100亿元 @C3"],
            Refuses = ["IND6305 D3", "IND6305 E3"],
        },
        ["a stock beside its change since the year began"] = new("""
            2021年12月末金融
            指标|余额（亿元）|比年初增加（亿元）|同比增长（%）
            各项存款|100|10|5
            """)
        {
            Answers = Town,
            Gives = ["余额 · 各项存款 | 某市 | 2021-12 | 100亿元 @B3", "余额 · 各项存款 | 某市 | 2021-12 growth-year | 5% @D3"],
            Asks = ["window:比年初增加·各项存款"],
        },
        ["last year's revised figure, the amount and the rate of change"] = new("""
            2021年1-3月规模以上企业
            指标|本期（亿元）|上年同期（调整数）（亿元）|增减额（亿元）|增减%
            营业收入|100|90|10|11.1
            """)
        {
            Answers = Town,
            Gives =
            [
                "营业收入 | 某市 | 2021-Q1 | 100亿元 @B3", "营业收入 | 某市 | 2020-Q1 | 90亿元 @C3",
                "营业收入 | 某市 | 2021-Q1 difference[period=2020-Q1] | 10亿元 @D3", "营业收入 | 某市 | 2021-Q1 growth-year | 11.1% @E3",
            ],
        },
        ["merged heads of a total with its parts"] = new("""
            2012年各区县房屋
            区县|合计（万平方米）|其中||套数（套）
            ||住宅|办公|
            黄浦区|100|60|20|1234
            """)
        {
            Merged = ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
            Gives =
            [
                "房屋 | 黄浦区 | 2012 | 100万平方米 @B4", "房屋 · 住宅 | 黄浦区 | 2012 | 60万平方米 @C4", "房屋 · 办公 | 黄浦区 | 2012 | 20万平方米 @D4",
                "套数 | 黄浦区 | 2012 | 1234套 @E4",
            ],
        },
        ["digits that a scanner misread"] = new("""
            某区2014年户数
            街道|户数（户）
            甲街道|1O23
            乙街道|45 67
            丙街道|12.
            丁街道|5，678
            """)
        {
            Gives = ["户数 | 乙街道 | 2014 | 4567户 @B4", "户数 | 丁街道 | 2014 | 5678户 @B6"],
            Refuses = ["IND6301 B3", "IND6306 B4", "IND6301 B5"],
        },
        ["indices of two bases, marks of notes inside names"] = new("""
            历年地区生产总值指数
            年份|地区生产总值①（亿元）|指数（上年=100）|指数（1978年=100）
            2020|103|102.3|3580.7
            """)
        {
            Answers = Town,
            Gives =
            [
                "地区生产总值 | 某市 | 2020 | 103亿元 @B3", "地区生产总值指数 | 某市 | 2020 | 102.3点 @C3", "地区生产总值指数（1978） | 某市 | 2020 | 3580.7点 @D3",
            ],
        },
        ["two years in a title, provinces and the nation"] = new("""
            2019—2020年全国及各省GDP
            单位：亿元
            地区|2019|2020
            全国|986515.2|1013567
            北京|35445.1|36102.6
            """)
        {
            Gives =
            [
                "GDP | 全国 | 2019 | 986515.2亿元 @B4", "GDP | 全国 | 2020 | 1013567亿元 @C4", "GDP | 北京 | 2019 | 35445.1亿元 @B5", "GDP | 北京 | 2020 | 36102.6亿元 @C5",
            ],
        },
    };
}
