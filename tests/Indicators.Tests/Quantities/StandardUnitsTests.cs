using System.Reflection;

namespace Indicators.Tests.Quantities;

public sealed class StandardUnitsTests
{
    public static TheoryData<string> Codes => [.. StandardUnits.All.Select(u => u.Code)];

    [Fact]
    public void Every_property_has_a_row()
    {
        Unit[] properties = [.. typeof(StandardUnits).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Unit)).Select(p => (Unit)p.GetValue(null)!)];
        properties.Select(u => u.Code).Should().BeSubsetOf(StandardUnits.All.Select(u => u.Code)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_property_is_named_like_the_code_of_its_row()
    {
        foreach (PropertyInfo property in typeof(StandardUnits).GetProperties().Where(p => p.PropertyType == typeof(Unit)))
        {
            string code = ((Unit)property.GetValue(null)!).Code;
            code.Replace("-", "", StringComparison.Ordinal).Should().BeEquivalentTo(property.Name);
        }
    }

    [Fact]
    public void No_two_rows_share_a_code_or_a_symbol()
    {
        StandardUnits.All.Select(u => u.Code).Should().OnlyHaveUniqueItems();
        StandardUnits.All.Select(u => u.Symbol).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Only_currency_signs_are_shared_between_rows()
    {
        var shared = StandardUnits.All.SelectMany(u => u.Names.Aliases.Concat(u.Names.EnglishWords).Append(u.Symbol).Distinct().Select(name => (name, u)))
            .GroupBy(pair => pair.name).Where(g => g.Count() > 1).Select(g => g.Key);
        shared.Should().BeEquivalentTo("¥", "$");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_is_found_by_code_and_read_by_symbol_alias_and_English_name(string code)
    {
        Unit unit = UnitSet.Standard.Find(code)!;
        Unit.Parse(unit.Symbol).Should().BeSameAs(unit);
        Quantity.Parse("5" + unit.Symbol).Should().Be(new Quantity(5m, unit));
        foreach (string alias in unit.Aliases.Except(["¥", "$"]))
        {
            Unit.Parse(alias).Should().BeSameAs(unit);
            Quantity.Parse("5" + alias).Unit.Should().BeSameAs(unit);
        }

        foreach (string word in unit.Names.EnglishWords)
            Quantity.Parse("5 " + word).Unit.Should().BeSameAs(unit);
        (unit.EnglishName is null || unit.EnglishName.Length > 0).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_has_every_scale_made_on_demand(string code)
    {
        Unit unit = UnitSet.Standard.Find(code)!;
        foreach (UnitScale scale in Enum.GetValues<UnitScale>())
        {
            Unit scaled = unit.Scaled(scale);
            scaled.Should().BeSameAs(unit.Scaled(scale));
            scaled.Factor.Should().Be(unit.Factor * Rational.FromDecimal((decimal)Math.Pow(10, (int)scale)));
            scaled.Dimension.Should().Be(unit.Dimension);
            Unit.Parse(scaled.Symbol).Should().Be(scaled);
            Quantity.Parse("1.5" + scaled.Symbol).Should().Be(new Quantity(1.5m, scaled));
            new Quantity(1m, scaled).In(unit).Amount.Should().Be((decimal)Math.Pow(10, (int)scale));
        }
    }

    [Theory]
    [InlineData("元 美元 个 家 辆 台 项 件 人 人次 户 片 套 条 张 所 座 次 艘 架 只 头 株 门 种 类 篇 册 床位 吨公里 人公里")]
    [InlineData("% ‰ 成 倍 百分点 个百分点 基点 个基点")]
    [InlineData("微克 毫克 克 公斤 千克 吨 米 公里 平方米 平方公里 公顷 亩 立方米 升 秒 分钟 小时 天 周 月 个月 年")]
    [InlineData("瓦 千瓦 兆瓦 吉瓦 千瓦时 吨标准煤 焦 千焦 兆焦 吉焦 太焦 比特 千比特 兆比特 吉比特 字节 千字节 兆字节 吉字节 太字节 拍字节 艾字节")]
    [InlineData("起 例 宗 部 场 列 组 床 羽 根 块 箱 重量箱 载重吨 综合吨 标准箱 标箱 TEU 标台 班次 车次 泊位 学时 端口 万端口")]
    [InlineData("万千升 万人年 个千分点 千分点 分/千瓦时 克标准煤/千瓦时 吨二氧化碳 吨二氧化碳当量 万吨二氧化碳当量 Mbps Gbps EFLOPS m2 m3 km2 hm2")]
    [InlineData("斤 担 公担 桶 ℃ 摄氏度 分贝 ppm 丈 尺 里 海里 英亩 千伏 万千伏安 兆帕 兆赫 马力 英镑 韩元 pp pct BP")]
    [InlineData("本 幢 棵 对 群 匹 口 袋 盒 瓶 趟 批 轮 架次 台次 人天 工日 票 份 席 站 股 剂 剂次 课时 机架 名额 段 岗")]
    [InlineData("元/平方米 微克/立方米 件/万人 吨标准煤/万元 瓦/千克 片/周 台/秒 万片/周 亿元/平方公里")]
    public void The_units_of_reports_and_plans_are_there(string symbols)
    {
        foreach (string symbol in symbols.Split(' '))
            Unit.TryParse(symbol, null, out _).Should().BeTrue("{0} is a unit of official statistics", symbol);
    }

    [Theory]
    [InlineData("100斤", "公斤", 50)]
    [InlineData("1担", "公斤", 50)]
    [InlineData("3丈", "米", 10)]
    [InlineData("1海里", "米", 1852)]
    [InlineData("1英亩", "平方米", 4046.8564224)]
    [InlineData("1万千升", "立方米", 10000)]
    [InlineData("0.5个百分点", "个千分点", 5)]
    [InlineData("25BP", "个百分点", 0.25)]
    [InlineData("2.3pct", "个百分点", 2.3)]
    [InlineData("45分/千瓦时", "元/千瓦时", 0.45)]
    [InlineData("300克标准煤/千瓦时", "千克标准煤/千瓦时", 0.3)]
    [InlineData("1000Mbps", "Gbps", 1)]
    [InlineData("8Mbps", "兆字节/秒", 1)]
    [InlineData("1EFLOPS", "PFLOPS", 1000)]
    [InlineData("50m2", "平方米", 50)]
    [InlineData("2hm2", "亩", 30)]
    [InlineData("100ppm", "%", 0.01)]
    [InlineData("1ZB", "EB", 1000)]
    [InlineData("15亩", "公顷", 1)]
    [InlineData("1500亩", "平方公里", 1)]
    [InlineData("1平方公里", "公顷", 100)]
    [InlineData("1公顷", "平方米", 10000)]
    [InlineData("3亩", "平方米", 2000)]
    [InlineData("18亿亩", "万公顷", 12000)]
    [InlineData("1千瓦时", "千焦", 3600)]
    [InlineData("1度", "焦", 3600000)]
    [InlineData("1吉瓦时", "万千瓦时", 100)]
    [InlineData("1吨", "公斤", 1000)]
    [InlineData("1克", "微克", 1000000)]
    [InlineData("1吨标准煤", "千克标准煤", 1000)]
    [InlineData("1字节", "比特", 8)]
    [InlineData("1GiB", "KiB", 1048576)]
    [InlineData("1太字节", "吉字节", 1000)]
    [InlineData("1英寸", "毫米", 25.4)]
    [InlineData("1周", "小时", 168)]
    [InlineData("1天", "秒", 86400)]
    [InlineData("1年", "个月", 12)]
    [InlineData("1个季度", "月", 3)]
    [InlineData("1倍", "%", 100)]
    [InlineData("3成", "%", 30)]
    [InlineData("36.1%", "‰", 361)]
    [InlineData("2.4个百分点", "个基点", 240)]
    [InlineData("6200亿元", "万元", 62000000)]
    [InlineData("8.6万家", "家", 86000)]
    [InlineData("1立方米", "升", 1000)]
    [InlineData("5片/周", "片/天", 0)]
    [InlineData("60台/小时", "台/分钟", 1)]
    [InlineData("6000元/亩", "元/公顷", 90000)]
    [InlineData("32.5件/万人", "件/人", 0.00325)]
    [InlineData("0.55吨标准煤/万元", "千克标准煤/元", 0.055)]
    public void Conversions_that_are_known(string quantity, string unit, decimal expected)
    {
        if (expected == 0m)
            Quantity.Parse(quantity).Invoking(q => q.In(unit)).Should().Throw<InexactConversionException>();
        else
            Quantity.Parse(quantity).In(unit).Amount.Should().Be(expected);
    }

    [Fact]
    public void A_month_is_no_number_of_days_and_standard_coal_no_number_of_joules()
    {
        Quantity.Parse("1个月").Invoking(q => q.In("天")).Should().Throw<DimensionMismatchException>();
        Quantity.Parse("1吨标准煤").Invoking(q => q.In("吉焦")).Should().Throw<DimensionMismatchException>();
    }

    [Fact]
    public void A_row_wins_over_a_scale_and_a_base()
    {
        StandardUnits.Watt.Thousand.Should().BeSameAs(StandardUnits.Kilowatt);
        StandardUnits.Gram.Thousand.Should().BeSameAs(StandardUnits.Kilogram);
        StandardUnits.Metre.Thousand.Should().BeSameAs(StandardUnits.Kilometre);
        StandardUnits.Joule.Thousand.Should().BeSameAs(StandardUnits.Kilojoule);
        StandardUnits.Bit.Thousand.Should().BeSameAs(StandardUnits.Kilobit);
        StandardUnits.Byte.Thousand.Should().BeSameAs(StandardUnits.Kilobyte);
        Unit.Parse("万千瓦").Should().Be(StandardUnits.Kilowatt.TenThousand);
        Unit.Parse("千瓦").Should().BeSameAs(StandardUnits.Kilowatt);
        Unit.Parse("千平方米").Should().Be(StandardUnits.SquareMetre.Thousand);
    }

    [Fact]
    public void The_longest_name_is_read()
    {
        Unit.Parse("吨标准煤").Should().BeSameAs(StandardUnits.TonneStandardCoal);
        Unit.Parse("吨公里").Should().BeSameAs(StandardUnits.TonneKilometre);
        Unit.Parse("人次").Should().BeSameAs(StandardUnits.PersonTime);
        Unit.Parse("个百分点").Should().BeSameAs(StandardUnits.PercentagePoint);
        Unit.Parse("千瓦时").Should().BeSameAs(StandardUnits.KilowattHour);
        Unit.Parse("平方公里").Should().BeSameAs(StandardUnits.SquareKilometre);
    }

    [Theory]
    [InlineData("18.5℃", "17.2℃", "1.3℃")]
    [InlineData("55分贝", "60dB", "-5分贝")]
    public void What_is_not_additive_has_differences_but_no_sum_share_or_growth(string left, string right, string difference)
    {
        Quantity a = Quantity.Parse(left);
        Quantity b = Quantity.Parse(right);

        a.Dimension.IsAdditive.Should().BeFalse();
        (a - b).Should().Be(Quantity.Parse(difference));
        (a > b).Should().Be(a.Amount > b.Amount);
        foreach (Action act in (Action[])[() => _ = a + b, () => _ = Quantity.Sum(a, b), () => _ = a.RatioTo(b), () => _ = a.GrowthFrom(b), () => _ = a.GrownBy(Quantity.Parse("5%"))])
            act.Should().Throw<DimensionMismatchException>().WithMessage("*no sum, share or growth*");
    }

    [Fact]
    public void The_named_dimensions_are_those_of_the_rows()
    {
        StandardUnits.Gram.Dimension.Should().BeSameAs(Dimension.Mass);
        StandardUnits.Month.Dimension.Should().BeSameAs(Dimension.CalendarDuration);
        Dimension.Parse("sound-level").Should().BeSameAs(Dimension.SoundLevel);
        StandardUnits.All.Where(u => !u.Dimension.IsAdditive).Select(u => u.Symbol).Should().BeEquivalentTo("℃", "分贝");
    }
}
