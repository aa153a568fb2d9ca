namespace Indicators.Tables.Tests;

/// <summary>Rankings, plans and bulletins with words in their cells in which phenomena come together, with what a person reads in them.</summary>
internal static class ReportSheets
{
    public static IReadOnlyDictionary<string, Variation> All { get; } = new Dictionary<string, Variation>
    {
        ["an amount per head and a degree under a line of units that fits neither"] = new("""
            2023年主要经济指标
            单位：亿元
            指标|2023年|同比增长
            地区生产总值|1002.3|5.5%
            规模以上工业增加值|—|6.1%
            社会消费品零售总额|456.78|8%
            城镇居民人均可支配收入（元）|45012|5.1%
            农村居民人均可支配收入|20011|7.1%
            实际利用外资（万美元）|12034|-3.1%
            外贸依存度|0.35|—
            居民储蓄存款余额|1200.1|比年初增加100.2
            """)
        {
            Answers =
            [
                "subject=某市",
            ],
            Gives =
            [
                "地区生产总值 | 某市 | 2023 | 1002.3亿元 @B4", "地区生产总值 | 某市 | 2023 growth-year | 5.5% @C4",
                "规模以上工业增加值 | 某市 | 2023 growth-year | 6.1% @C5", "社会消费品零售总额 | 某市 | 2023 | 456.78亿元 @B6",
                "社会消费品零售总额 | 某市 | 2023 growth-year | 8% @C6", "城镇居民人均可支配收入 | 某市 | 2023 | 45012元 @B7",
                "城镇居民人均可支配收入 | 某市 | 2023 growth-year | 5.1% @C7", "农村居民人均可支配收入 | 某市 | 2023 growth-year | 7.1% @C8",
                "实际利用外资 | 某市 | 2023 | 12034万美元 @B9", "实际利用外资 | 某市 | 2023 growth-year | -3.1% @C9",
                "居民储蓄存款余额 | 某市 | 2023 | 1200.1亿元 @B11",
            ],
            Asks =
            [
                "unit:农村居民人均可支配收入", "unit:外贸依存度",
            ],
            Refuses =
            [
                "IND6301 C11",
            ],
        },
        ["growth in words in the cells"] = new("""
            2024年1-6月主要指标
            指标|单位|1-6月|同比
            社会消费品零售总额|亿元|500.2|增长5.1%
            固定资产投资|亿元|—|下降3.2%
            一般公共预算收入|亿元|50|＋2.1%
            居民消费价格|—|—|上涨0.3%
            出口|亿美元|10|1.2倍
            用水量|万立方米|500|5.1个百分点
            """)
        {
            Answers =
            [
                "subject=某市",
            ],
            Gives =
            [
                "社会消费品零售总额 | 某市 | 2024-S1 | 500.2亿元 @C3", "社会消费品零售总额 | 某市 | 2024-S1 growth-year | 5.1% @D3",
                "固定资产投资 | 某市 | 2024-S1 growth-year | -3.2% @D4", "一般公共预算收入 | 某市 | 2024-S1 | 50亿元 @C5",
                "一般公共预算收入 | 某市 | 2024-S1 growth-year | 2.1% @D5", "居民消费价格 | 某市 | 2024-S1 growth-year | 0.3% @D6",
                "出口 | 某市 | 2024-S1 | 10亿美元 @C7", "出口 | 某市 | 2024-S1 growth-year | 1.2倍 @D7", "用水量 | 某市 | 2024-S1 | 500万立方米 @C8",
            ],
            Refuses =
            [
                "IND0204 D8.value",
            ],
        },
        ["ranks that only number the rows"] = new("""
            2023年全省各市GDP排名
            排名|城市|GDP（亿元）|增速（%）
            1|甲市|5002.3|5.5
            2|乙市|4000|6.1
            3|丙市|3000.12|4.8
            """)
        {
            Gives =
            [
                "GDP | 甲市 | 2023 | 5002.3亿元 @C3", "GDP | 甲市 | 2023 growth-year | 5.5% @D3", "GDP | 乙市 | 2023 | 4000亿元 @C4",
                "GDP | 乙市 | 2023 growth-year | 6.1% @D4", "GDP | 丙市 | 2023 | 3000.12亿元 @C5",
                "GDP | 丙市 | 2023 growth-year | 4.8% @D5",
            ],
        },
        ["English heads, a unit for each row, an estimated year"] = new("""
            Table 2. Selected indicators
            Indicator|Unit|2019|2020|2021e
            GDP|USD billion|14,280|14,688|17,734
            Population|million persons|1,408|1,411|1,412
            Inflation|%|2.9|2.5|0.9
            """)
        {
            Answers =
            [
                "subject=China",
            ],
            Gives =
            [
                "GDP | China | 2019 | 14280十亿美元 @C3", "GDP | China | 2020 | 14688十亿美元 @D3", "GDP | China | 2021 | 17734十亿美元 @E3 (Estimated)",
                "Population | China | 2019 | 1408百万人 @C4", "Population | China | 2020 | 1411百万人 @D4", "Population | China | 2021 | 1412百万人 @E4 (Estimated)",
                "Inflation | China | 2019 | 2.9% @C5", "Inflation | China | 2020 | 2.5% @D5", "Inflation | China | 2021 | 0.9% @E5 (Estimated)",
            ],
        },
        ["a plan completed: natures before the figures, brackets for sums"] = new("""
            “十三五”规划主要指标完成情况
            序号|指标名称|属性|2015年|2020年目标值|2020年预计值|完成情况
            1|全区生产总值(亿元)|预期性|650.3|1000|1008.5|完成
            2|城镇登记失业率(%)|约束性|3.1|<4|2.9|完成
            3|单位GDP能耗降低(%)|约束性|—|〔17〕|〔17.8〕|超额完成
            4|森林覆盖率(%)|约束性|40.2*|42左右|41.1|未完成
            注：〔〕内为五年累计数；*为2014年数据。
            """)
        {
            Answers =
            [
                "subject=某区",
            ],
            Gives =
            [
                "全区生产总值 | 某区 | 2015 | 650.3亿元 @D3", "全区生产总值 | 某区 | 2020 | 1008.5亿元 @F3 (Estimated)",
                "城镇登记失业率 | 某区 | 2015 | 3.1% @D4", "城镇登记失业率 | 某区 | 2020 | 2.9% @F4 (Estimated)", "森林覆盖率 | 某区 | 2014 | 40.2% @D6",
                "森林覆盖率 | 某区 | 2020 | 41.1% @F6 (Estimated)", "全区生产总值 | 2016-01-01/P5Y | 目标 1000亿元 @E3",
                "城镇登记失业率 | 2016-01-01/P5Y | 目标 <4% @E4", "单位GDP能耗 | 2016-01-01/P5Y | 目标 比基期下降17% @E5",
                "森林覆盖率 | 2016-01-01/P5Y | 目标 42%左右 @E6",
            ],
            Refuses =
            [
                "IND6301 F5",
            ],
        },
        ["a plan half way: average growth as a goal, words of progress"] = new("""
            某市“十四五”规划《纲要》主要指标中期实现情况
            序号|指标|2020年基期值|2025年目标值|2022年实际值|2022年进展|属性
            1|地区生产总值年均增长（%）|—|6.5左右|5.1|滞后|预期性
            2|常住人口城镇化率（%）|62.1|68|64.5|符合预期|预期性
            3|单位GDP能源消耗降低（%）|—|〔14〕|〔6.2〕|符合预期|约束性
            4|耕地保有量（万亩）|500|≥500|501|达标|约束性
            """)
        {
            Answers =
            [
                "subject=某市",
            ],
            Gives =
            [
                "常住人口城镇化率 | 某市 | 2020 | 62.1% @C4", "常住人口城镇化率 | 某市 | 2022 | 64.5% @E4", "耕地保有量 | 某市 | 2020 | 500万亩 @C6",
                "耕地保有量 | 某市 | 2022 | 501万亩 @E6", "地区生产总值 | 2021-01-01/P5Y | 目标 年均增长6.5%左右 @D3",
                "常住人口城镇化率 | 2021-01-01/P5Y | 目标 68% @D4", "单位GDP能源消耗 | 2021-01-01/P5Y | 目标 比基期下降14% @D5",
                "耕地保有量 | 2021-01-01/P5Y | 目标 ≥500万亩 @D6",
            ],
            Asks =
            [
                "transformation:2022年实际值",
            ],
            Refuses =
            [
                "IND6301 E5",
            ],
        },
        ["growth in a row among regions may be of one of them or of all"] = new("""
            2023年分区财政收入
            地区|收入（亿元）|税收占比
            甲区|100.2|80.1
            同比（%）|5.1|—
            乙区|90|75
            """)
        {
            Answers =
            [
                "subject=某市",
            ],
            Gives =
            [
                "收入 | 甲区 | 2023 | 100.2亿元 @B3", "收入 | 乙区 | 2023 | 90亿元 @B5",
            ],
            Asks =
            [
                "unit:税收占比", "subject:同比(%)",
            ],
        },
        ["last year behind two stretches of this one"] = new("""
            2023年6月房地产
            指标|1-6月|增长%|6月|增长%|上年同期
            投资（亿元）|500|-3.1|90|1.2|516
            销售面积（万平方米）|100|2|20|3|98
            """)
        {
            Answers =
            [
                "subject=某市",
            ],
            Gives =
            [
                "投资 | 某市 | 2023-S1 | 500亿元 @B3", "投资 | 某市 | 2023-S1 growth-year | -3.1% @C3", "投资 | 某市 | 2023-06 | 90亿元 @D3",
                "投资 | 某市 | 2023-06 growth-year | 1.2% @E3", "销售面积 | 某市 | 2023-S1 | 100万平方米 @B4",
                "销售面积 | 某市 | 2023-S1 growth-year | 2% @C4", "销售面积 | 某市 | 2023-06 | 20万平方米 @D4",
                "销售面积 | 某市 | 2023-06 growth-year | 3% @E4",
            ],
            Refuses =
            [
                "IND6305 F3", "IND6305 F4",
            ],
        },
        ["rates, years and degrees under a line of persons"] = new("""
            2023年人口
            单位：万人
            指标|2022年|2023年
            常住人口|500|501
            出生率|7.1|6.9
            性别比|104.2|104.1
            人口密度|1200|1201
            平均预期寿命|79.1|79.5
            老龄化程度|18.2|19
            抚养比|40.1|41
            """)
        {
            Answers =
            [
                "subject=某市",
            ],
            Gives =
            [
                "常住人口 | 某市 | 2022 | 500万人 @B4", "常住人口 | 某市 | 2023 | 501万人 @C4",
            ],
            Asks =
            [
                "unit:出生率", "unit:性别比", "unit:人口密度", "unit:平均预期寿命", "unit:老龄化程度", "unit:抚养比",
            ],
        },
    };
}
