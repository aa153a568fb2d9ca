using System.Reflection;

namespace Indicators.Tests.Quantities;

public sealed class StandardUnitsTests
{
    public static TheoryData<string> Codes => [.. StandardUnits.All.Select(u => u.Code)];

    [Fact]
    public void Every_row_has_a_property_and_every_property_a_row()
    {
        Unit[] properties = [.. typeof(StandardUnits).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Unit)).Select(p => (Unit)p.GetValue(null)!)];
        properties.Select(u => u.Code).Should().BeEquivalentTo(StandardUnits.All.Select(u => u.Code));
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
        unit.EnglishName.Should().NotBeNullOrWhiteSpace();
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
    [InlineData("元/平方米 微克/立方米 件/万人 吨标准煤/万元 瓦/千克 片/周 台/秒 万片/周 亿元/平方公里")]
    public void The_units_of_reports_and_plans_are_there(string symbols)
    {
        foreach (string symbol in symbols.Split(' '))
            Unit.TryParse(symbol, null, out _).Should().BeTrue("{0} is a unit of official statistics", symbol);
    }

    [Theory]
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
}
