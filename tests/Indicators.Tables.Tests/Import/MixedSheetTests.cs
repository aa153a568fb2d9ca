namespace Indicators.Tables.Tests;

/// <summary>Sheets in which several phenomena meet, each looked at by a person: what is given, what is asked, what is refused, and nothing else.</summary>
public sealed class MixedSheetTests
{
    private static readonly Dictionary<string, MixedSheet> Sheets = new()
    {
        ["prices over two bases, of the month and of the months up to it"] = new("""
            2024年3月居民消费价格指数
            |上年同月=100||上年同期=100|
            指标|全市|其中：城市|全市|其中：城市
            居民消费价格指数|100.1|100.2|99.9|100.0
            食品烟酒|98.6|98.4|98.1|98.0
            #鲜菜|…|95.3|96.0|-
            """)
        {
            Answers = ["subject:全市=某市"],
            Asks =
            [
                "subject", "transformation:居民消费价格指数", "window:居民消费价格指数", "window:居民消费价格指数·城市·居民消费价格指数", "window:食品烟酒",
                "window:居民消费价格指数·城市·食品烟酒", "window:食品烟酒·鲜菜",
            ],
        },
        ["districts with blanks in names and numbers, one misread, units mixed in one line"] = new("""
            各区人口及其变动（2023年）
            单位：万人、‰
            地区|年末常住人口①|#城镇人口|出生率|死亡率|自然增长率|城镇化率(%)
            全  市|621 89|500.12|7.2|6.1|1.1|80.42
            浦东新区|10．89|9.01|7.0|6.3|0.7|82.7
            静 安 区|7.8S|7.8|6.9|7.1|-0.2|100
            注：①为公报数。
            """)
        {
            Answers = ["subject:全市=某市", "unit:年末常住人口=万人", "unit:城镇人口=万人"],
            Gives =
            [
                "年末常住人口 | 某市 | 2023 | 62189万人 @B4", "年末常住人口 · 城镇人口 | 某市 | 2023 | 500.12万人 @C4", "出生率 | 某市 | 2023 | 7.2‰ @D4",
                "死亡率 | 某市 | 2023 | 6.1‰ @E4", "自然增长率 | 某市 | 2023 | 1.1‰ @F4", "城镇化率 | 某市 | 2023 | 80.42% @G4",
                "年末常住人口 | 浦东新区 | 2023 | 10.89万人 @B5", "年末常住人口 · 城镇人口 | 浦东新区 | 2023 | 9.01万人 @C5", "出生率 | 浦东新区 | 2023 | 7.0‰ @D5",
                "死亡率 | 浦东新区 | 2023 | 6.3‰ @E5", "自然增长率 | 浦东新区 | 2023 | 0.7‰ @F5", "城镇化率 | 浦东新区 | 2023 | 82.7% @G5",
                "年末常住人口 · 城镇人口 | 静安区 | 2023 | 7.8万人 @C6", "出生率 | 静安区 | 2023 | 6.9‰ @D6", "死亡率 | 静安区 | 2023 | 7.1‰ @E6",
                "自然增长率 | 静安区 | 2023 | -0.2‰ @F6", "城镇化率 | 静安区 | 2023 | 100% @G6",
            ],
            Refuses =
            [
                "IND6306 Sheet1!B4", "IND6307 Sheet1!B5", "IND6301 Sheet1!B6",
            ],
        },
        ["fiscal years with a column of units and brackets for minus"] = new("""
            Exports by fiscal year
            Item|Unit|2016/17|2017/18
            Exports|USD million|12,345.6|13,000.0
            Imports|USD million|(1,200)|n/a
            """)
        {
            Asks =
            [
                "subject", "fiscal-year",
            ],
            Refuses =
            [
                "IND6301 Sheet1!D4",
            ],
        },
        ["a budget, its adjustment and its execution, two percentages behind"] = new("""
            2023年全省一般公共预算收支决算表
            单位：亿元
            项目|2022年决算数|2023年预算数|调整预算数|2023年决算数|为预算%|为上年决算数%
            一、税收收入|1200.5|1300|1310|1315.44|100.4|109.6
            增值税|500|540|545|550|100.9|110
            二、非税收入|300|320|-|310|96.9|103.3
            """)
        {
            Answers = ["subject=某省"],
            Gives =
            [
                "税收收入 | 某省 | 2022 | 1200.5亿元 @B4", "税收收入 | 某省 | 2023 | 1315.44亿元 @E4", "税收收入 | 某省 | 2023 completion | 100.4% @F4",
                "增值税 | 某省 | 2022 | 500亿元 @B5", "增值税 | 某省 | 2023 | 550亿元 @E5", "增值税 | 某省 | 2023 completion | 100.9% @F5",
                "非税收入 | 某省 | 2022 | 300亿元 @B6", "非税收入 | 某省 | 2023 | 310亿元 @E6", "非税收入 | 某省 | 2023 completion | 96.9% @F6",
            ],
            Goals =
            [
                "税收收入/2023: 税收收入@某省 2023 1300亿元", "增值税/2023: 增值税@某省 2023 540亿元", "非税收入/2023: 非税收入@某省 2023 320亿元",
            ],
            Asks =
            [
                "transformation:为上年决算数%",
            ],
        },
        ["products with a unit each, growth in multiples"] = new("""
            2024年5月规模以上工业主要产品产量
            产品名称|计量单位|本月|1-本月|比去年同月增长(%)|1-本月累计增长(%)
            原煤|万吨|123.4|600.1|-3.2|1.1倍
            发电量|亿千瓦时|56.70|270.3|5.0|4.4
            其中：水电|亿千瓦时|12.0|40|-|持平
            汽车|辆|3,456|17,000|1.2倍|25.0
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "原煤 | 某市 | 2024-05 | 123.4万吨 @C3", "原煤 | 某市 | 2024-01-01/P5M | 600.1万吨 @D3", "原煤 | 某市 | 2024-05 growth-year | -3.2% @E3",
                "原煤 | 某市 | 2024-01-01/P5M growth-year | 1.1倍 @F3", "发电量 | 某市 | 2024-05 | 56.70亿千瓦时 @C4",
                "发电量 | 某市 | 2024-01-01/P5M | 270.3亿千瓦时 @D4", "发电量 | 某市 | 2024-05 growth-year | 5.0% @E4",
                "发电量 | 某市 | 2024-01-01/P5M growth-year | 4.4% @F4", "发电量 · 水电 | 某市 | 2024-05 | 12.0亿千瓦时 @C5",
                "发电量 · 水电 | 某市 | 2024-01-01/P5M | 40亿千瓦时 @D5", "发电量 · 水电 | 某市 | 2024-01-01/P5M trend[of=growth-year] | 持平 @F5",
                "汽车 | 某市 | 2024-05 | 3456辆 @C6", "汽车 | 某市 | 2024-01-01/P5M | 17000辆 @D6", "汽车 | 某市 | 2024-05 growth-year | 1.2倍 @E6",
                "汽车 | 某市 | 2024-01-01/P5M growth-year | 25.0% @F6",
            ],
        },
        ["two currencies, one of the table"] = new("""
            2023年海关进出口情况
            单位：亿美元
            项目|人民币（亿元）|美元|比上年±%
            进出口总值|4200.1|596.3|-3.1
            出口总值|3000|426.0|-2.0
            一般贸易|1500|213|△1.0
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "人民币 · 进出口总值 | 某市 | 2023 | 4200.1亿元 @B4", "美元 · 进出口总值 | 某市 | 2023 | 596.3亿美元 @C4",
                "美元 · 进出口总值 | 某市 | 2023 growth-year | -3.1% @D4", "人民币 · 出口总值 | 某市 | 2023 | 3000亿元 @B5",
                "美元 · 出口总值 | 某市 | 2023 | 426.0亿美元 @C5", "美元 · 出口总值 | 某市 | 2023 growth-year | -2.0% @D5",
                "人民币 · 一般贸易 | 某市 | 2023 | 1500亿元 @B6", "美元 · 一般贸易 | 某市 | 2023 | 213亿美元 @C6",
                "美元 · 一般贸易 | 某市 | 2023 growth-year | -1.0% @D6",
            ],
        },
        ["months of no year"] = new("""
            1-9月房地产开发和销售情况
            指标|绝对量|同比增长（%）
            房地产开发投资（亿元）|1012.3|-9.1
            其中：住宅|800|-8.4
            房屋新开工面积（万平方米）|521.0|-23.4
            商品房待售面积（万平方米）|300.2|1.5倍
            """)
        {
            Answers = ["subject=某市"],
            Asks =
            [
                "period",
            ],
        },
        ["a year with a star for joined districts"] = new("""
            历年各区户籍人口
            单位：万人
            地区|2010年||2018年*|
            |户数（万户）|人口|户数（万户）|人口
            全市|520.1|1412.3|550|1460.2
            静安区|8|24.7|34|93.1
            *2018年起静安区与闸北区合并，后同。
            """)
        {
            Answers = ["subject:全市=某市"],
            Gives =
            [
                "户数 | 某市 | 2010 | 520.1万户 @B5", "人口 | 某市 | 2010 | 1412.3万人 @C5", "户数 | 某市 | 2018 | 550万户 @D5",
                "人口 | 某市 | 2018 | 1460.2万人 @E5", "户数 | 静安区 | 2010 | 8万户 @B6", "人口 | 静安区 | 2010 | 24.7万人 @C6",
                "户数 | 静安区 | 2018 | 34万户 @D6", "人口 | 静安区 | 2018 | 93.1万人 @E6",
            ],
        },
        ["air, days and ranks, marks in a whole row"] = new("""
            2023年各区县环境质量
            区县|优良天数（天）|优良天数比率|PM2.5（微克/立方米）|改善率（%）|综合指数|位次
            甲区|310|84.9%|32|-3.2|3.55|2
            乙县|330|90.4%|28|0|3.01|1
            丙县|—|—|*|—|—|—
            """)
        {
            Gives =
            [
                "优良天数 | 甲区 | 2023 | 310天 @B3", "优良天数比率 | 甲区 | 2023 | 84.9% @C3", "PM2.5 | 甲区 | 2023 | 32微克/立方米 @D3",
                "改善率 | 甲区 | 2023 | -3.2% @E3", "优良天数 | 乙县 | 2023 | 330天 @B4", "优良天数比率 | 乙县 | 2023 | 90.4% @C4",
                "PM2.5 | 乙县 | 2023 | 28微克/立方米 @D4", "改善率 | 乙县 | 2023 | 0% @E4",
            ],
            Asks =
            [
                "unit:综合指数", "universe:位次",
            ],
        },
        ["a communique in which growth of rates may be points"] = new("""
            表1 2023年主要指标
            指标|单位|绝对数|比上年增长（%）
            地区生产总值|亿元|30145.79|6.1
            其中：第一产业|亿元|2074.68|4.6
            居民消费价格指数|%|100.2|0.2
            城镇登记失业率|%|3.2|-0.1
            粮食产量|万吨|1095.9|2.1
            利用外资|亿美元|10.53|-43.5
            机场旅客吞吐量|万人次|4465.7|1.06倍
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "地区生产总值 | 某市 | 2023 | 30145.79亿元 @C3", "地区生产总值 | 某市 | 2023 growth-year | 6.1% @D3",
                "地区生产总值 · 第一产业 | 某市 | 2023 | 2074.68亿元 @C4", "地区生产总值 · 第一产业 | 某市 | 2023 growth-year | 4.6% @D4",
                "居民消费价格指数 | 某市 | 2023 | 100.2% @C5", "城镇登记失业率 | 某市 | 2023 | 3.2% @C6", "粮食产量 | 某市 | 2023 | 1095.9万吨 @C7",
                "粮食产量 | 某市 | 2023 growth-year | 2.1% @D7", "利用外资 | 某市 | 2023 | 10.53亿美元 @C8", "利用外资 | 某市 | 2023 growth-year | -43.5% @D8",
                "机场旅客吞吐量 | 某市 | 2023 | 4465.7万人次 @C9", "机场旅客吞吐量 | 某市 | 2023 growth-year | 1.06倍 @D9",
            ],
            Asks =
            [
                "transformation:比上年增长(%)",
            ],
        },
        ["months sorted as text, one empty"] = new("""
            时间|社会消费品零售总额_累计值(亿元)|社会消费品零售总额_累计增长(%)
            2018年10月|309834|9.2
            2018年11月|345093|9.1
            2018年2月|61082|9.7
            2018年1月||
            """)
        {
            Answers = ["subject=中国"],
            Gives =
            [
                "社会消费品零售总额 | 中国 | 2018-01-01/P10M | 309834亿元 @B2", "社会消费品零售总额 | 中国 | 2018-01-01/P10M growth-year | 9.2% @C2",
                "社会消费品零售总额 | 中国 | 2018-01-01/P11M | 345093亿元 @B3", "社会消费品零售总额 | 中国 | 2018-01-01/P11M growth-year | 9.1% @C3",
                "社会消费品零售总额 | 中国 | 2018-01-01/P2M | 61082亿元 @B4", "社会消费品零售总额 | 中国 | 2018-01-01/P2M growth-year | 9.7% @C4",
            ],
        },
        ["balances and what was added since the beginning of the year"] = new("""
            2024年6月末金融机构本外币信贷收支表
            单位：亿元
            项目|余额|比年初增加|同比增长（%）
            各项存款|52000.1|1200.3|6.0
            （一）境内存款|51000|1100|5.9
            1.住户存款|30000|900|9.8
            各项贷款|60000.5|2000|7.1
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "余额 · 各项存款 | 某市 | 2024-06 | 52000.1亿元 @B4", "余额 · 各项存款 | 某市 | 2024-06 growth-year | 6.0% @D4",
                "余额 · 境内存款 | 某市 | 2024-06 | 51000亿元 @B5", "余额 · 境内存款 | 某市 | 2024-06 growth-year | 5.9% @D5",
                "余额 · 住户存款 | 某市 | 2024-06 | 30000亿元 @B6", "余额 · 住户存款 | 某市 | 2024-06 growth-year | 9.8% @D6",
                "余额 · 各项贷款 | 某市 | 2024-06 | 60000.5亿元 @B7", "余额 · 各项贷款 | 某市 | 2024-06 growth-year | 7.1% @D7",
            ],
            Asks =
            [
                "window:比年初增加·各项存款", "window:比年初增加·境内存款", "window:比年初增加·住户存款", "window:比年初增加·各项贷款",
            ],
        },
        ["parts in heads and in rows, a loss turned"] = new("""
            2023年规模以上工业企业主要经济指标
            单位：亿元、%
            指标|企业单位数（个）|#亏损企业|营业收入|利润总额|增减%
            总计|1024|203|5012.3|301.2|扭亏
            #国有控股企业|100|20|1500|100|-3
            #大型企业|30|5|2500|150|12
            中型企业|100|15|1000|60|1.2
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "企业单位数 | 某市 | 2023 | 1024个 @B4", "企业单位数 · 亏损企业 | 某市 | 2023 | 203个 @C4", "营业收入 | 某市 | 2023 | 5012.3亿元 @D4",
                "利润总额 | 某市 | 2023 | 301.2亿元 @E4", "利润总额 | 某市 | 2023 trend[of=growth-year] | 扭亏 @F4",
                "企业单位数 · 总计 · 国有控股企业 | 某市 | 2023 | 100个 @B5", "企业单位数 · 亏损企业 · 总计 · 国有控股企业 | 某市 | 2023 | 20个 @C5",
                "营业收入 · 总计 · 国有控股企业 | 某市 | 2023 | 1500亿元 @D5", "利润总额 · 总计 · 国有控股企业 | 某市 | 2023 | 100亿元 @E5",
                "利润总额 · 总计 · 国有控股企业 | 某市 | 2023 growth-year | -3% @F5", "企业单位数 · 总计 · 大型企业 | 某市 | 2023 | 30个 @B6",
                "企业单位数 · 亏损企业 · 总计 · 大型企业 | 某市 | 2023 | 5个 @C6", "营业收入 · 总计 · 大型企业 | 某市 | 2023 | 2500亿元 @D6",
                "利润总额 · 总计 · 大型企业 | 某市 | 2023 | 150亿元 @E6", "利润总额 · 总计 · 大型企业 | 某市 | 2023 growth-year | 12% @F6",
                "企业单位数 · 中型企业 | 某市 | 2023 | 100个 @B7", "企业单位数 · 亏损企业 · 中型企业 | 某市 | 2023 | 15个 @C7",
                "营业收入 · 中型企业 | 某市 | 2023 | 1000亿元 @D7", "利润总额 · 中型企业 | 某市 | 2023 | 60亿元 @E7",
                "利润总额 · 中型企业 | 某市 | 2023 growth-year | 1.2% @F7",
            ],
        },
        ["goals in words, figures with words that are no numbers"] = new("""
            2024年一季度经济运行情况
            指标|一季度|同比增长（%）|全年目标
            地区生产总值（亿元）|约612.5|6左右|增长6%以上
            城镇新增就业（万人）|超3|持平|10
            居民收入增速（%）|5.6|—|与GDP增长同步
            粮食播种面积（万亩）|100亩|只增不减|≥100
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "城镇新增就业 | 某市 | 2024-Q1 trend[of=growth-year] | 持平 @C4", "居民收入 | 某市 | 2024-Q1 growth-year | 5.6% @B5",
                "粮食播种面积 | 某市 | 2024-Q1 | 100亩 @B6",
            ],
            Goals =
            [
                "地区生产总值/2024: 地区生产总值@某市 2024 比上年增长6%以上", "城镇新增就业/2024: 城镇新增就业@某市 2024 10万人",
                "居民收入/2024: 居民收入@某市 growth-year 2024 同步于地区生产总值 同比增长", "粮食播种面积/2024: 粮食播种面积@某市 2024 ≥100万亩",
            ],
            Refuses =
            [
                "IND6301 Sheet1!B3", "IND6301 Sheet1!C3", "IND6301 Sheet1!B4", "IND6301 Sheet1!C6",
            ],
        },
        ["quarters up to the year"] = new("""
            2023年分季度地区生产总值
            单位：亿元
            地区|一季度|上半年|前三季度|全年
            全国|284997|593034|913027|1260582
            东部地区|150000.1|310000|470000|650000
            """)
        {
            Gives =
            [
                "分季度地区生产总值 | 全国 | 2023-Q1 | 284997亿元 @B4", "分季度地区生产总值 | 全国 | 2023-S1 | 593034亿元 @C4",
                "分季度地区生产总值 | 全国 | 2023-01-01/P9M | 913027亿元 @D4", "分季度地区生产总值 | 全国 | 2023 | 1260582亿元 @E4",
                "分季度地区生产总值 | 东部地区 | 2023-Q1 | 150000.1亿元 @B5", "分季度地区生产总值 | 东部地区 | 2023-S1 | 310000亿元 @C5",
                "分季度地区生产总值 | 东部地区 | 2023-01-01/P9M | 470000亿元 @D5", "分季度地区生产总值 | 东部地区 | 2023 | 650000亿元 @E5",
            ],
        },
        ["units only over the left of two columns"] = new("""
            2022年各区教育事业（2022）
            地区|学校数（所）|小学|在校学生数（万人）|小学|专任教师数|小学
            甲区|120|80|12.3|8.1|6012|4003
            乙区|90|60|9.0|6.0|4400|3000
            """)
        {
            Gives =
            [
                "学校数 | 甲区 | 2022 | 120所 @B3", "在校学生数 | 甲区 | 2022 | 12.3万人 @D3", "学校数 | 乙区 | 2022 | 90所 @B4",
                "在校学生数 | 乙区 | 2022 | 9.0万人 @D4",
            ],
            Asks =
            [
                "unit:小学", "unit:专任教师数",
            ],
        },
        ["shares that may be percentages"] = new("""
            2023年分行业投资
            行业|投资额（万元）|占比|同比增长
            制造业|12000|0.442|0.113
            建筑业|8000|0.3|-0.05
            """)
        {
            Answers = ["subject=某市"],
            Gives =
            [
                "投资额 · 制造业 | 某市 | 2023 | 12000万元 @B3", "投资额 · 建筑业 | 某市 | 2023 | 8000万元 @B4",
            ],
            Asks =
            [
                "unit:占比", "unit:同比增长",
            ],
        },
    };

    public static TheoryData<string> Names => [.. Sheets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sheet_gives_what_a_person_reads_in_it(string name)
    {
        MixedSheet sheet = Sheets[name];
        ImportReport report = Imported.Report(Table.Sheet(sheet.Text), sheet.Answers);
        Imported.Lines(report).Should().Equal(sheet.Gives);
        report.Catalog.Targets.Select(target => target.ToString()).Should().Equal(sheet.Goals);
        report.Questions.Select(question => question.Id).Should().BeEquivalentTo(sheet.Asks);
        report.Diagnostics.Where(found => found.Severity != DiagnosticSeverity.Information).Select(found => $"{found.Id} {found.Location!.Path}").Should().Equal(sheet.Refuses);
    }

    [Fact]
    public void Ten_days_are_no_month()
    {
        ImportReport report = Imported.Report(
            Table.Sheet("""
                2024年4月下旬流通领域重要生产资料市场价格
                产品名称|单位|本期价格（元）|比上期价格涨跌（元）|涨跌幅（%）
                螺纹钢（Φ20mm）|吨|3657.0|102.1|2.9
                液化天然气（LNG）|吨|4141.5|-33.4|-0.8
                """),
            "subject=全国");
        report.Catalog.Observations.Should().BeEmpty();
        report.Questions.Select(question => question.Id).Should().Contain("period");
    }

    [Fact]
    public void A_percentage_behind_a_change_on_the_period_before_may_be_of_that()
    {
        ImportReport report = Imported.Report(
            Table.Sheet("""
                2024年4月重要生产资料市场价格
                产品名称|本期价格（元/吨）|比上期涨跌（元/吨）|涨跌幅（%）
                螺纹钢|3657.0|102.1|2.9
                液化天然气|4141.5|-33.4|-0.8
                """),
            "subject=全国");
        report.Catalog.Observations.Should().NotContain(one => one.Series.Transformation.IsGrowth);
        report.Questions.Select(question => question.Id).Should().Contain("transformation:涨跌幅(%)");
    }

    private sealed record MixedSheet(string Text)
    {
        public string[] Answers { get; init; } = [];

        public string[] Gives { get; init; } = [];

        public string[] Goals { get; init; } = [];

        public string[] Asks { get; init; } = [];

        public string[] Refuses { get; init; } = [];
    }
}
